/** Shorter names that differ by a letter are two names ("Lee", "Leo"). */
const SHORTEST = 5;
/** From this length on two slips are one name still. */
const LONG = 8;

/**
 * Whether two last names look like one that was spelt in two ways: they begin alike and differ by one letter missing, added,
 * changed or exchanged with the next (by two in a long name), and not by an ending alone that makes a name of its own.
 */
export function isOtherSpelling(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  const shorter = Math.min(one.length, other.length);
  if (one === other || shorter < SHORTEST || one[0] !== other[0]) return false;
  if (one === `${other}s` || other === `${one}s`) return false;
  return distance(one, other) <= (shorter >= LONG ? 2 : 1);
}

/** The optimal string alignment distance: letters put in, left out, changed or exchanged with the next. */
export function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      row.push(least);
    }
  }
  return rows[a.length]![b.length]!;
}
