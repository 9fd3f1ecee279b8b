import type { Amount } from "./amounts.js";
import type { Worth } from "./relations.js";

/** How a figure may have gone wrong: by its digits or by its magnitude; "none" where nothing tells. */
export type SlipKind = "swapped" | "digit" | "magnitude" | "none";

export interface Slip {
  readonly kind: SlipKind;
  /** How much likelier the residual is of such a slip than by chance, in logits. */
  readonly evidence: number;
}

/** How often a wrong figure is wrong in that way. */
const SWAPPED = 0.15;
const DIGIT = 0.2;
const MAGNITUDE = 0.2;
/** A random figure lies within so many times of the right one, in natural logarithms to both sides. */
const SPREAD = 5;
/** How far from the right digits, as a part of them, what is of another magnitude may be. */
const CLOSE = 0.01;
/** Ten times, a hundred, a thousand, a lakh, a million; and in how many such ways a figure goes wrong. */
const POWERS = [
  [10, 3],
  [100, 6],
  [1000, 6],
  [1e5, 20],
  [1e6, 20],
] as const;

const NONE: Slip = { kind: "none", evidence: -Infinity };

/** The likeliest slip that makes of a worth what is told; nothing that says less than `least`. */
export function slipOf(told: Amount, worth: Worth, least: number): Slip {
  // What words alone tell, and a hedge, has no digits to go wrong.
  const { figure, inWords } = told.told.fact;
  if (figure === null || inWords || figure.exactness === "atLeast" || figure.exactness === "atMost")
    return NONE;
  if (!(worth.value > 0) || !Number.isFinite(worth.value)) return NONE;
  const { grain, value } = told;
  const room = Math.min(worth.high, worth.value * 1.25) - Math.max(worth.low, worth.value * 0.8);
  const spread = Math.max(0, room);
  // No slip of so rough a worth says as much.
  if (SWAPPED * SPREAD * worth.value < Math.exp(least) * (grain + spread)) return NONE;
  for (const [factor, ways] of POWERS)
    for (const right of [value * factor, value / factor]) {
      const half = (grain * right) / value / 2;
      if (Math.abs(right / worth.value - 1) > CLOSE + half / right || !meets(right, half, worth)) continue;
      const width = 2 * half + spread;
      const evidence = Math.log((MAGNITUDE / ways) * Math.max(1, (SPREAD * right) / width));
      return evidence >= least ? { kind: "magnitude", evidence } : NONE;
    }
  // What is about 260 is no 620 with its digits swapped.
  return figure.exactness === "exact" ? slipOfDigits(told, worth, spread, least) : NONE;
}

function slipOfDigits(told: Amount, worth: Worth, spread: number, least: number): Slip {
  const { grain, value } = told;
  const count = Math.round(value / grain);
  // One digit in place of another makes any number of one digit.
  if (count < 10 || count > 1e12 || Math.abs(count * grain - value) > 1e-6 * value) return NONE;
  // Exact figures are held against each other digit by digit.
  const half = spread === 0 ? 0 : grain / 2;
  const chance = (right: number): number => Math.max(1, (SPREAD * right) / (grain + spread));
  let best = NONE;
  const length = String(count).length;
  for (let place = 1; place <= count; place *= 10) {
    const digit = Math.floor(count / place) % 10;
    for (let other = 0; other < 10; other++) {
      const right = (count + (other - digit) * place) * grain;
      if (other === digit || right <= 0 || !meets(right, half, worth)) continue;
      const evidence = Math.log((DIGIT / 9 / length) * chance(right));
      if (evidence > best.evidence) best = { kind: "digit", evidence };
    }
    const next = Math.floor(count / place / 10) % 10;
    // No number begins with a nought.
    if (place * 10 > count || next === digit || (digit === 0 && place * 100 > count)) continue;
    const right = (count + (digit - next) * 9 * place) * grain;
    if (!meets(right, half, worth)) continue;
    const evidence = Math.log((SWAPPED / (length - 1)) * chance(right));
    if (evidence > best.evidence) best = { kind: "swapped", evidence };
  }
  return best.evidence >= least ? best : NONE;
}

function meets(value: number, half: number, { low, high }: Worth): boolean {
  const dust = 1e-9 * value;
  return value + half >= low - dust && value - half <= high + dust;
}
