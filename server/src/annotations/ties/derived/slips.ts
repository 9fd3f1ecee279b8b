import type { Fact } from "../../facts/fact.js";

/** How far a slip of the keys or of the head may lie from what is right, in the digits alone. */
export type Slip = "magnitude" | "swapped" | "digit" | "dropped";

/**
 * How a told value may have come of the right one, as figures go wrong in the news: the digits are right and the magnitude is
 * not, two digits are swapped, one is another, one is missing. Null where it may not; what is right is rounded as told.
 */
export function slipOf(told: number, right: number): Slip | null {
  if (told <= 0 || right <= 0) return null;
  const own = digitsOf(told);
  const exact = digitsOf(right);
  const rounded = digitsOf(Number(right.toPrecision(Math.max(1, own.length))));
  const apart = Math.max(told, right) / Math.min(told, right);
  const power = Math.log10(apart);
  if (power > 0.9 && Math.abs(power - Math.round(power)) < 0.004) return "magnitude";
  if (power > 1.05) return null;
  for (const digits of [exact, rounded]) {
    if (digits.length > 6) continue;
    if (own.length === digits.length && own.length > 1) {
      const at = Array.from(own, (_, index) => index).filter((index) => own[index] !== digits[index]);
      const [a, b] = at;
      if (at.length === 2 && own[a!] === digits[b!] && own[b!] === digits[a!]) return "swapped";
      if (at.length === 1) return "digit";
    }
    if (isOneShorter(own, digits) || isOneShorter(digits, own)) return "dropped";
  }
  return null;
}

/** "135" and "35": one of three digits or more is missing. */
function isOneShorter(short: string, long: string): boolean {
  if (long.length < 3 || long.length !== short.length + 1) return false;
  return Array.from(long, (_, at) => long.slice(0, at) + long.slice(at + 1)).includes(short);
}

/** How much a slip says, by itself, that two figures are of one thing: of many digits more than of few. */
export function slipWeight(told: number, right: number): number {
  const slip = slipOf(told, right);
  const many = Math.min(digitsOf(told).length, digitsOf(Number(right.toPrecision(4))).length);
  switch (slip) {
    case "magnitude":
      return many > 1 ? 1.5 : 0.25;
    case "swapped":
      return many > 2 ? 1.75 : 1.25;
    case "digit":
      return many > 2 ? 1.25 : 0.5;
    case "dropped":
      return 0.75;
    default:
      return 0;
  }
}

/** The digits of a value without the zeros at its ends. */
export function digitsOf(value: number): string {
  return String(Number(value.toPrecision(9)))
    .replace(".", "")
    .replace(/^0+|0+$/g, "");
}

/** By how much, as a part of it, a value may be off for the digits that it and others are told to. */
export function roundingOf(...facts: readonly Fact[]): number {
  return facts.reduce((sum, { value, low, high }) => {
    const half = Number.isFinite(low) && Number.isFinite(high) ? (high - low) / 2 : Math.abs(value) * 0.1;
    return sum + Math.min(0.1, half / Math.max(1e-9, Math.abs(value)));
  }, 0.004);
}
