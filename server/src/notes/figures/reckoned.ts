import { comparable, meets } from "./comparable.js";
import type { Amount, Statement } from "./statement.js";

/** Whether an amount is a share, or otherwise told in percent. */
export function isInPercent({ sort, unit }: Amount): boolean {
  return sort === "share" || sort === "points" || unit === "%";
}

/**
 * Whether an amount of the draft may have been worked out from two statements of the notes: a share, a change or points from those
 * of one note, a multiple, and, where its words say so, a difference, a sum or an average.
 */
export function isReckonedFrom(amount: Amount, a: Statement, b: Statement, isOneNote: boolean): boolean {
  if (a === b || b.value === 0) return false;
  const within = (value: number): boolean => meets(amount, { ...amount, low: value, high: value });
  if (isInPercent(amount)) {
    // A share is of two amounts of one kind that one note tells: any two numbers make some share.
    if (!isOneNote || a.sort !== b.sort || a.sort === "year" || a.sort === "span") return false;
    const percent = 100 * (a.value / b.value);
    return [percent, Math.abs(percent - 100), Math.abs(a.value - b.value)].some(within);
  }
  if (amount.sort === "multiple") return within(a.value / b.value);
  if (!isOneNote || !comparable(a, b)) return false;
  const { difference, sum, average } = amount.reckoned ?? {};
  return (
    (difference === true && within(a.value - b.value)) ||
    (sum === true && within(a.value + b.value)) ||
    (average === true && within(a.value / b.value))
  );
}
