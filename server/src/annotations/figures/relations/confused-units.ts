import { convert } from "../../../lexicon/conversions.js";
import type { Amount, Conversion } from "./conversions.js";

/** How nearly a slip has to come out where nothing but it says that two amounts are one. */
const CLOSE = 0.012;

/**
 * Whether the second amount is what a known confusion makes of the first: the factor of a length for an area or a volume, the factor
 * turned round, a step of temperature told as a reading, a nought too many.
 */
export function isConfused(from: Amount, to: Amount, told: Conversion["told"]): boolean {
  const meets = (value: number): boolean =>
    Math.abs(value / to.value - 1) < CLOSE + Math.min(0.03, to.figure.precision / 2 / to.value);
  if (Math.min(from.value, to.value) <= 0 || String(to.value).replace(/\D|0+$/g, "").length < 2) return false;
  const { dimension } = from.measure;
  if (dimension === "temperature") {
    const [reading, step] = convert(from.value, from.measure, to.measure);
    return told === "step" ? meets(reading!) : told === "reading" && meets(step!);
  }
  const power = dimension === "area" ? 2 : dimension === "volume" ? 3 : 1;
  return convert(1, from.measure, to.measure).some((factor) => {
    const linear = Math.abs(factor) ** (1 / power);
    const slips = [
      1 / factor,
      factor * 10,
      factor / 10,
      factor * 100,
      factor / 100,
      factor * 1000,
      factor / 1000,
    ];
    if (power > 1) slips.push(linear, 1 / linear);
    return slips.some((slip) => meets(from.value * slip));
  });
}
