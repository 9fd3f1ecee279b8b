/** The digits of a value without the zeros around them: "12" for 1,200 and for 0.12. */
export function significant(value: number): string {
  return String(Math.abs(value))
    .replace(".", "")
    .replace(/^0+|0+$/g, "");
}

/** Tens, thousands or millions for units, or the other way round. */
function isScale(ratio: number): boolean {
  const size = Math.max(ratio, 1 / ratio);
  return [1, 10, 1e3, 1e6].some((power) => Math.abs(size / power - 1) < 1e-9);
}

/** How many digits stand before the point, less one. */
function magnitude(value: number): number {
  return Math.floor(Math.log10(Math.abs(value)) + 1e-12);
}

/**
 * How much one value looks like the other mistyped: 3 for digits in another order, one of three or more changed, another
 * power of ten, or a teen for its ten; 2 for two digits that changed places, or a teen for its unit; 1 where one of two digits has changed or they lie near each other; else 0.
 */
export function slipLikeness(a: number, b: number): number {
  const [x, y] = [significant(a), significant(b)];
  if (x === y) return x.length > 1 && isScale(a / b) ? 3 : 0;
  // Thirteen heard for thirty.
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  if (low >= 13 && low <= 19 && high === (low - 10) * 10) return 3;
  // Nine heard for nineteen.
  if (low >= 4 && low <= 9 && high === low + 10) return 2;
  const near = Math.abs(a - b) <= 0.15 * Math.max(Math.abs(a), Math.abs(b)) ? 1 : 0;
  // Digits in another order or one changed leave the size as it was.
  if (x.length !== y.length || magnitude(a) !== magnitude(b)) return near;
  if (haveSameDigits(a, b)) return x.length > 2 ? 3 : 2;
  const changed = Array.from(x).filter((digit, at) => digit !== y[at]).length;
  if (changed === 1) return x.length > 2 ? 3 : x.length === 2 ? 1 : near;
  return near;
}

/** Whether two values of one size have the same digits, two or more, in another order. */
export function haveSameDigits(a: number, b: number): boolean {
  const [x, y] = [significant(a), significant(b)];
  const sorted = (digits: string): string => Array.from(digits).sort().join("");
  return x !== y && x.length > 1 && magnitude(a) === magnitude(b) && sorted(x) === sorted(y);
}
