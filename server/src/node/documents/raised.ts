const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Digits as they stand above the line, where they are no figures. */
export function raised(digits: string): string {
  return digits.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)));
}
