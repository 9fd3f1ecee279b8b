import type { Amount } from "./amounts.js";
import type { Worth } from "./relations.js";

/** How a figure may have gone wrong: by its digits, its magnitude or its unit; "none" where nothing tells. */
export type SlipKind = "swapped" | "digit" | "dropped" | "magnitude" | "unit" | "none";

export interface Slip {
  readonly kind: SlipKind;
  /** How much likelier the residual is of such a slip than by chance, in logits. */
  readonly evidence: number;
}

/** How often a wrong figure is wrong in that way. */
const SHARES: Readonly<Record<Exclude<SlipKind, "none">, number>> = {
  swapped: 0.15,
  digit: 0.2,
  dropped: 0.03,
  magnitude: 0.2,
  unit: 0.08,
};
/** A random figure lies within so many times of the right one, in natural logarithms to both sides. */
const SPREAD = 5;
/** Factors between units that are taken for each other: months in a year, pounds in a kilogram, acres in a hectare, … */
const UNIT_FACTORS = [
  2, 3, 4, 7, 12, 16, 24, 30.44, 52.18, 60, 365.25, 1440, 2.2046, 2.4711, 2.59, 1.6093, 3.2808, 2.54, 10.764,
  1.8, 28.35, 4.35,
] as const;
/** How far from the right digits, as a part of them, what is of another magnitude may be. */
const CLOSE = 0.01;
const POWERS = [1, 2, 3, 5, 6] as const;

const NONE: Slip = { kind: "none", evidence: -Infinity };

/** The likeliest slip that makes of a worth what is told; nothing that says less than `least`. */
export function slipOf(told: Amount, worth: Worth, least: number): Slip {
  // What words alone tell, and a hedge, has no digits to go wrong.
  const { figure, inWords } = told.told.fact;
  if (figure === null || inWords || /^at/.test(figure.exactness)) return NONE;
  if (!(worth.value > 0) || !(told.value > 0) || !Number.isFinite(worth.value)) return NONE;
  const grain = told.grain;
  const spread = Math.max(
    0,
    Math.min(worth.high, worth.value * 1.25) - Math.max(worth.low, worth.value * 0.8),
  );
  // No slip of so rough a worth says as much.
  if (Math.log((SHARES.swapped * SPREAD * worth.value) / (grain + spread)) < least) return NONE;
  const low = worth.low - 1e-9 * worth.value;
  const high = worth.high + 1e-9 * worth.value;
  // What is about 260 is no 620 with its digits swapped.
  const isExact = figure.exactness === "exact";
  let best = NONE;
  const consider = (kind: Exclude<SlipKind, "none">, ways: number, value: number, half: number): void => {
    if (value + half < low || value - half > high) return;
    // Of another magnitude the figures have the same digits, or nearly.
    if ((kind === "magnitude" || kind === "unit") && Math.abs(value / worth.value - 1) > CLOSE + half / value)
      return;
    const width =
      Math.max(
        grain * (value / told.value > 3 || value / told.value < 0.3 ? value / told.value : 1),
        2 * half,
      ) + spread;
    const evidence = Math.log((SHARES[kind] / ways) * Math.max(1, (SPREAD * value) / width));
    if (evidence > best.evidence && evidence >= least) best = { kind, evidence };
  };
  // Exact figures are held against each other digit by digit.
  const half = spread === 0 ? 0 : grain / 2;
  const digits = isExact ? digitsIn(told) : "";
  for (let at = 0; at < digits.length; at++) {
    const made = (text: string): number => Number(text) * grain;
    const [left, digit, right] = [digits.slice(0, at), digits[at]!, digits.slice(at + 1)];
    if (at > 0 && digit !== digits[at - 1] && !(at === 1 && digit === "0"))
      consider("swapped", digits.length - 1, made(left.slice(0, -1) + digit + left.at(-1)! + right), half);
    for (let other = 0; other < 10; other++)
      if (String(other) !== digit)
        consider("digit", 9 * digits.length, made(left + String(other) + right), half);
    if (digits.length > 2) consider("dropped", digits.length, made(left + right), half);
  }
  for (const power of POWERS)
    for (const factor of [10 ** power, 10 ** -power])
      consider("magnitude", power === 1 ? 3 : power < 4 ? 6 : 20, told.value * factor, half * factor);
  for (const factor of UNIT_FACTORS)
    for (const each of [factor, 1 / factor])
      consider("unit", 2 * UNIT_FACTORS.length, told.value * each, half * each);
  return best;
}

/** The digits that a figure states, in units of its last one; none where it is no number of those. */
function digitsIn({ value, grain }: Amount): string {
  const count = Math.round(value / grain);
  return count > 0 && count < 1e12 && Math.abs(count * grain - value) < 1e-6 * value ? String(count) : "";
}
