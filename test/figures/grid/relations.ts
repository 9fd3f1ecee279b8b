/** The values of one case of a relation, and which of them the bad twin gets wrong, with what. */
export interface Values {
  readonly good: Readonly<Record<string, number>>;
  readonly bad: Readonly<Record<string, number>>;
}

/** One way of telling a relation: `{name}` and `{name:style}` are filled in by `fill`. */
export interface Wording {
  readonly relation: string;
  readonly place: "clause" | "sentence" | "list" | "table" | "headline";
  readonly text: string;
}

const cases = (...all: [Record<string, number>, Record<string, number>][]): Values[] =>
  all.map(([good, bad]) => ({ good, bad }));

/** The relations between figures, each with values that hold and values that do not. */
export const RELATIONS: Readonly<Record<string, readonly Values[]>> = {
  total: cases(
    [{ a: 26, b: 17, c: 14, total: 57 }, { total: 67 }],
    [{ a: 340, b: 215, c: 180, total: 735 }, { total: 753 }],
  ),
  change: cases(
    [{ from: 5200, to: 6240, percent: 20 }, { percent: 30 }],
    [{ from: 850, to: 1054, percent: 24 }, { percent: 19 }],
  ),
  fall: cases(
    [{ from: 800, to: 600, percent: 25 }, { percent: 33 }],
    [{ from: 1200, to: 1020, percent: 15 }, { percent: 18 }],
  ),
  points: cases(
    [{ from: 41, to: 47, points: 6 }, { points: 8 }],
    [{ from: 62, to: 71, points: 9 }, { points: 11 }],
  ),
  whole: cases([{ a: 48, b: 31, rest: 21 }, { rest: 31 }], [{ a: 55, b: 28, rest: 17 }, { rest: 27 }]),
  share: cases(
    [{ part: 126, all: 450, percent: 28 }, { percent: 38 }],
    [{ part: 36, all: 240, percent: 15 }, { percent: 12 }],
  ),
  half: cases([{ part: 260, all: 480 }, { part: 230 }], [{ part: 71, all: 120 }, { part: 47 }]),
  third: cases([{ part: 92, all: 276 }, { part: 62 }], [{ part: 40, all: 120 }, { part: 30 }]),
  times: cases(
    [{ from: 40, to: 120, times: 3 }, { times: 4 }],
    [{ from: 150, to: 600, times: 4 }, { times: 5 }],
  ),
  head: cases(
    [{ sum: 48, n: 1200, each: 40000 }, { each: 4000 }],
    [{ sum: 6, n: 400, each: 15000 }, { each: 1500 }],
  ),
  product: cases(
    [{ n: 12, each: 35, total: 420 }, { total: 480 }],
    [{ n: 8, each: 45, total: 360 }, { total: 340 }],
  ),
  period: cases([{ month: 850, year: 10200 }, { year: 8500 }], [{ month: 620, year: 7440 }, { year: 6200 }]),
  power: cases(
    [{ n: 14, each: 6, total: 84 }, { total: 840 }],
    [{ n: 25, each: 4, total: 100 }, { total: 120 }],
  ),
  exceeds: cases([{ less: 410, more: 465 }, { more: 365 }], [{ less: 7300, more: 7900 }, { more: 6900 }]),
  record: cases([{ now: 61, then: 54 }, { then: 67 }], [{ now: 930, then: 880 }, { then: 990 }]),
  field: cases([{ rank: 9, n: 14 }, { rank: 19 }], [{ rank: 6, n: 11 }, { rank: 16 }]),
  margin: cases(
    [{ a: 74, b: 58, margin: 16 }, { margin: 26 }],
    [{ a: 231, b: 198, margin: 33 }, { margin: 43 }],
  ),
  vote: cases(
    [
      { a: 6, b: 3 },
      { a: 6, b: 3, said: 4 },
    ],
    [{ a: 5, b: 2 }, { said: 3 }],
  ),
  games: cases([{ won: 13, lost: 7, n: 20 }, { n: 22 }], [{ won: 9, lost: 6, n: 15 }, { n: 17 }]),
  birth: cases(
    [{ born: 1961, year: 2024, age: 63 }, { age: 73 }],
    [{ born: 1988, year: 2030, age: 42 }, { age: 36 }],
  ),
  span: cases(
    [{ start: 2009, end: 2023, years: 14 }, { years: 16 }],
    [{ start: 1998, end: 2019, years: 21 }, { years: 11 }],
  ),
  average: cases(
    [{ a: 42, b: 51, c: 57, mean: 50 }, { mean: 60 }],
    [{ a: 18, b: 24, c: 30, mean: 24 }, { mean: 34 }],
  ),
  capacity: cases(
    [{ crowd: 7850, seats: 8200 }, { crowd: 8750 }],
    [{ crowd: 610, seats: 650 }, { crowd: 710 }],
  ),
  sameCount: cases([{ n: 14, again: 14 }, { again: 17 }], [{ n: 230, again: 230 }, { again: 203 }]),
  acres: cases(
    [{ acres: 500, hectares: 202 }, { hectares: 1235 }],
    [{ acres: 80, hectares: 32 }, { hectares: 198 }],
  ),
  area: cases([{ miles: 50, km: 129 }, { km: 80 }], [{ miles: 300, km: 777 }, { km: 483 }]),
  warming: cases([{ c: 2, f: 3.6 }, { f: 35.6 }], [{ c: 5, f: 9 }, { f: 41 }]),
  tiny: cases([{ percent: 25, n: 12 }, { percent: 37 }], [{ percent: 40, n: 15 }, { percent: 43 }]),
  listed: cases([{ n: 3 }, { n: 4 }], [{ n: 3 }, { n: 5 }]),
  lost: cases([
    { was: 3.9, now: 4.2 },
    { was: 3.9, now: 4.2 },
  ]),
};

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A whole number below 1,000 in words. */
export function inWords(n: number): string {
  if (n < 20) return ONES[n]!;
  if (n < 100) return TENS[Math.floor(n / 10)]! + (n % 10 ? `-${ONES[n % 10]!}` : "");
  return `${ONES[Math.floor(n / 100)]!} hundred${n % 100 ? ` and ${inWords(n % 100)}` : ""}`;
}

const ORDINALS: Readonly<Record<number, string>> = { 1: "st", 2: "nd", 3: "rd" };
const STYLES: Readonly<Record<string, (n: number) => string>> = {
  w: inWords,
  W: (n) => inWords(n)[0]!.toUpperCase() + inWords(n).slice(1),
  y: String,
  o: (n) => `${String(n)}${n % 100 > 10 && n % 100 < 14 ? "th" : (ORDINALS[n % 10] ?? "th")}`,
  times: (n) => (n === 2 ? "twice" : `${inWords(n)} times`),
  fold: (n) => `${inWords(n)}fold`,
  verb: (n) => ["", "", "doubled", "tripled", "quadrupled", "quintupled"][n]!,
};

/** The text of a wording with the values of one case filled in. */
export function fill(text: string, values: Readonly<Record<string, number>>): string {
  return text.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, style?: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value ${name} for “${text}”`);
    return style ? STYLES[style]!(value) : value.toLocaleString("en-US");
  });
}
