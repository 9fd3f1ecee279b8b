/** Number words below a hundred that stand alone. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
    "seventeen eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value]),
);

/** The tens, which take a number below ten after them ("twenty-three"). */
export const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, (at + 2) * 10]),
);

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["cr", 1e7],
  ["billion", 1e9],
  ["bln", 1e9],
  ["trillion", 1e12],
]);

/** Letters that multiply the digits they are glued to ("$3.4bn", "7K"). */
export const SCALE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["t", 1e12],
  ["tn", 1e12],
  ["trn", 1e12],
]);

const LOW_ORDINALS = (
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth " +
  "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split(" ");

/** Ordinals as words, without those that are compounds ("twenty-third" is a ten and an ordinal). */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...LOW_ORDINALS.map((word, at) => [word, at + 1] as const),
  ...[...TENS].map(([word, value]) => [word.replace(/y$/, "ieth"), value] as const),
  ["hundredth", 100],
  ["thousandth", 1000],
]);

/** What a part is called, by how many of it make the whole ("two-thirds", "a quarter"). */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["quarter", 4],
  ["quarters", 4],
  ...[...ORDINALS]
    .filter(([, value]) => value > 2 && value <= 20)
    .flatMap(([word, value]) => [[word, value] as const, [`${word}s`, value] as const]),
]);

const ALL: ReadonlySet<string> = new Set(
  [SMALL_NUMBERS, TENS, SCALES, ORDINALS, FRACTIONS].flatMap((words) => [...words.keys()]),
);

/** Whether a lower-case word is a number in words, or a part of one. */
export function isNumberWord(word: string): boolean {
  return ALL.has(word);
}

/** The scales that a number is spelt with everywhere. */
const SPELT: ReadonlySet<string> = new Set(["hundred", "thousand", "million", "billion", "trillion"]);
const SMALL_BY_VALUE = [...SMALL_NUMBERS.keys()];
const TENS_BY_VALUE = [...TENS.keys()];

/**
 * A whole number in words, as a desk writes it ("twenty-three", "one hundred five", "two million"); null where it is
 * negative, broken or beyond 999,999,999,999.
 */
export function spellNumber(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) return null;
  if (value < 20) return SMALL_BY_VALUE[value] ?? null;
  const parts: string[] = [];
  let rest = value;
  for (const [scale, size] of [...SCALES].reverse()) {
    if (!SPELT.has(scale) || rest < size) continue;
    parts.push(`${spellNumber(Math.floor(rest / size)) ?? ""} ${scale}`);
    rest %= size;
  }
  if (rest >= 20) {
    const ten = TENS_BY_VALUE[Math.floor(rest / 10) - 2] ?? "";
    parts.push(rest % 10 === 0 ? ten : `${ten}-${SMALL_BY_VALUE[rest % 10] ?? ""}`);
  } else if (rest > 0) parts.push(SMALL_BY_VALUE[rest] ?? "");
  return parts.join(" ");
}

/** An ordinal from 1 to 99 in words ("third", "twenty-first"); null beyond. */
export function spellOrdinal(value: number): string | null {
  if (value < 20) return LOW_ORDINALS[value - 1] ?? null;
  const ten = TENS_BY_VALUE[Math.floor(value / 10) - 2];
  if (ten === undefined) return null;
  return value % 10 === 0 ? ten.replace(/y$/, "ieth") : `${ten}-${LOW_ORDINALS[(value % 10) - 1] ?? ""}`;
}

/** The letters that make an ordinal of digits: "st" of 21, "th" of 12. */
export function ordinalEnding(value: number): string {
  if (value % 100 > 3 && value % 100 < 21) return "th";
  return ["th", "st", "nd", "rd"][value % 10] ?? "th";
}
