/** Shorter names that differ by a letter are two names ("Lee", "Leo"). */
const SHORTEST = 5;
/** From this length on two slips are one name still. */
const LONG = 8;
const MOST_SLIPS = 2;

/** A last name with what tells fast that another is too unlike it. */
export interface Spelling {
  /** In lower case. */
  readonly name: string;
  /** A bit for each letter that it has. */
  readonly letters: number;
}

/** A last name as it is spelt; null where it is too short to be another's spelling. */
export function spellingOf(name: string): Spelling | null {
  if (name.length < SHORTEST) return null;
  const lower = name.toLowerCase();
  return { name: lower, letters: lettersIn(lower) };
}

/**
 * Whether two last names look like one that was spelt in two ways: they begin alike and differ by one letter missing, added,
 * changed or exchanged with the next (by two in a long name), and not by an ending alone that makes a name of its own.
 */
export function isOtherSpelling(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > MOST_SLIPS) return false;
  const [one, other] = [spellingOf(a), spellingOf(b)];
  return one !== null && other !== null && areSpellings(one, other);
}

/** The same of names that are held against many. */
export function areSpellings(
  { name: one, letters: inOne }: Spelling,
  { name: other, letters: inOther }: Spelling,
): boolean {
  const apart = Math.abs(one.length - other.length);
  if (apart > MOST_SLIPS || one === other || one[0] !== other[0]) return false;
  const most = Math.min(one.length, other.length) >= LONG ? MOST_SLIPS : 1;
  if (apart > most || count(inOne & ~inOther) > most || count(inOther & ~inOne) > most) return false;
  if (one === `${other}s` || other === `${one}s`) return false;
  return distance(one, other) <= most;
}

/** How many letters apart two words are at least, told fast: by how much one is longer, and by the letters that one alone has. */
export function atLeastApart(a: string, b: string): number {
  const [inA, inB] = [lettersIn(a), lettersIn(b)];
  return Math.max(Math.abs(a.length - b.length), count(inA & ~inB), count(inB & ~inA));
}

/** A bit for each letter; characters of other scripts share them, which only makes fewer differ. */
function lettersIn(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function count(bits: number): number {
  let ones = 0;
  for (let left = bits; left !== 0; left &= left - 1) ones++;
  return ones;
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
