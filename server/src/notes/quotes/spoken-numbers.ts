import { spokenDecimals } from "../../annotations/figures/point.js";
import { MONTHS } from "../../lexicon/function-words.js";
import { ORDINALS, SCALE_SUFFIXES, SCALES, SMALL_NUMBERS, TENS } from "../../lexicon/number-words.js";
import type { SpokenWord } from "./spoken-words.js";

type Words = readonly SpokenWord[];

const SUMS: ReadonlySet<string> = new Set(["dollars", "pounds", "euros"]);
const SCALE_WORDS: ReadonlyMap<number, string> = new Map([...SCALES].map(([word, size]) => [size, word]));
const DECADES: ReadonlyMap<string, number> = new Map(
  [...TENS].map(([word, value]) => [word.replace(/y$/, "ies"), value]),
);

/** What a number can begin with; most words are none, and are told by one look. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  "half",
  ...DECADES.keys(),
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...ORDINALS.keys(),
]);

/**
 * Spoken words with each number as one word, however it is written: "#28400" for "twenty-eight thousand four hundred",
 * "#2.5" for "two point five", "#23th" for "twenty-third", "#1990" for "nineteen ninety"; the currency behind its sum, "to" for
 * the hyphen of a pair ("5-4"). `text` is what the words were read from.
 */
export function joinNumbers(read: Words, text: string): SpokenWord[] {
  const words = inOrder(read);
  const joined: SpokenWord[] = [];
  let lastEnd = -1;
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const number = numberAt(words, at, text);
    if (number === null) {
      if (word.key === "cent" && joined.at(-1)?.key === "per")
        joined.push({ ...joined.pop()!, end: word.end, after: word.after, key: "percent" });
      else joined.push(word);
      at++;
      continue;
    }
    if (lastEnd >= 0 && lastEnd === at && /^[-–]$/.test(text.slice(words[at - 1]!.end, word.start)))
      joined.push({ ...word, start: words[at - 1]!.end, end: word.start, key: "to", after: "" });
    // "May 23" is said "May twenty-third".
    const isDate = number.key.endsWith("th") && isMonth(joined.at(-1)?.key ?? "");
    const last = words[number.end - 1]!;
    const key = isDate ? number.key.slice(0, -2) : number.key;
    joined.push({ ...word, end: last.end, after: last.after, key });
    at = lastEnd = number.end;
  }
  return withCents(joined);
}

function isMonth(key: string): boolean {
  return MONTHS.has(key) || key === "may" || key === "march";
}

/** "$2.5 million" as it is said: the currency last; and the letters of a scale as its word. */
function inOrder(read: Words): SpokenWord[] {
  const words = [...read];
  for (let at = 0; at + 1 < words.length; at++) {
    const [first, second] = [words[at]!, words[at + 1]!];
    if (first.key.startsWith("#") && second.start === first.end && second.key !== "m")
      words[at + 1] = { ...second, key: spelt(second.key) };
    if (!SUMS.has(first.key) || first.start !== words[at - 1]?.start) continue;
    // "$90m", and "$90 m" as notes have it.
    const key = spelt(second.key);
    if (!SCALES.has(key) || first.after !== "") continue;
    words[at] = { ...second, key, after: "" };
    words[at + 1] = { ...second, key: first.key };
  }
  return words;
}

function spelt(key: string): string {
  return SCALE_WORDS.get(SCALE_SUFFIXES.get(key) ?? 0) ?? key;
}

/** "Five dollars and fifty cents" is $5.50. */
function withCents(words: SpokenWord[]): SpokenWord[] {
  const joined: SpokenWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const from = words[at + 1]?.key === "and" ? at + 2 : at + 1;
    const cents = Number(words[from]?.key.slice(1));
    const sum = joined.at(-1);
    if (
      word.key === "dollars" &&
      sum &&
      /^#\d+$/.test(sum.key) &&
      words[from + 1]?.key === "cents" &&
      cents > 0 &&
      cents < 100
    ) {
      const last = words[from + 1]!;
      joined.push({ ...joined.pop()!, key: `#${Number(sum.key.slice(1)) + cents / 100}` });
      joined.push({ ...word, end: last.end, after: last.after });
      at = from + 1;
    } else joined.push(word);
  }
  return joined;
}

function numberAt(words: Words, at: number, text: string): { key: string; end: number } | null {
  const keyAt = (index: number): string => words[index]?.key ?? "";
  const first = keyAt(at);
  if (!first.startsWith("#") && !BEGINNINGS.has(first)) return null;
  if (/^#[\d.]+(?:th|s)$/.test(first)) return { key: first, end: at + 1 };
  const decade = DECADES.get(first);
  if (decade !== undefined) return { key: `#${decade}s`, end: at + 1 };
  if (first === "half" && keyAt(at + 1) === "a" && (SCALES.get(keyAt(at + 2)) ?? 0) >= 1000)
    return { key: `#${SCALES.get(keyAt(at + 2))! / 2}`, end: at + 3 };
  const year = yearAt(words, at, text);
  if (year) return year;
  let total = 0;
  let part: number | null = null;
  let end = at;
  let floor = Infinity;
  for (; end < words.length; end++) {
    const key = keyAt(end);
    const small = SMALL_NUMBERS.get(key) ?? TENS.get(key);
    const scale = SCALES.get(key);
    const rank = ORDINALS.get(key);
    if (small !== undefined) {
      if (!takes(part, small)) break;
      part = (part ?? 0) + small;
    } else if (rank !== undefined && takes(part, rank) && (end === at || rank < 100)) {
      return { key: `#${total + (part ?? 0) + rank}th`, end: end + 1 };
    } else if (scale !== undefined && (part !== null || end === at)) {
      if (scale > floor) break;
      if (scale === 100 || scale === 12) part = (part ?? 1) * scale;
      else {
        total += (part ?? 1) * scale;
        part = null;
        floor = scale;
      }
    } else if (key === "point" && part !== null) {
      const decimals = spokenDecimals((index) => keyAt(index).replace(/^#/, ""), end);
      if (!decimals || part % 1 !== 0) break;
      part = Number(`${part}.${decimals.digits}`);
      end = decimals.end - 1;
    } else if (key === "and" && part !== null && keyAt(end + 1) === "a" && keyAt(end + 2) === "half") {
      part += 0.5;
      end += 2;
    } else if (key === "and" && isHundreds(part, total) && isSmall(keyAt(end + 1))) continue;
    else if (end === at && key.startsWith("#")) part = Number(key.slice(1));
    else break;
    if (!goesOn(words, end, text)) {
      end++;
      break;
    }
  }
  return end === at ? null : { key: `#${Number((total + (part ?? 0)).toPrecision(12))}`, end };
}

/** Whether a number below a hundred, or a rank, may stand behind what was said of a number so far. */
function takes(part: number | null, next: number): boolean {
  if (part === null || (part % 100 === 0 && part > 0)) return true;
  return part % 10 === 0 && part % 100 >= 20 && next < 10;
}

/** "Nineteen ninety-four", "twenty twenty", "nineteen oh five", "nineteen nineties"; earlier pairs are times of day. */
function yearAt(words: Words, at: number, text: string): { key: string; end: number } | null {
  const keyAt = (index: number): string => words[index]?.key ?? "";
  const century = keyAt(at) === "twenty" ? 20 : (SMALL_NUMBERS.get(keyAt(at)) ?? 0);
  if (century < 13 || !goesOn(words, at, text)) return null;
  const decade = DECADES.get(keyAt(at + 1));
  if (decade !== undefined) return { key: `#${century * 100 + decade}s`, end: at + 2 };
  const ten = TENS.get(keyAt(at + 1));
  const one = SMALL_NUMBERS.get(keyAt(at + 2));
  if (ten !== undefined) {
    const hasOne = one !== undefined && one > 0 && one < 10 && goesOn(words, at + 1, text);
    const end = hasOne ? at + 3 : at + 2;
    return SCALES.has(keyAt(end)) ? null : { key: `#${century * 100 + ten + (hasOne ? one : 0)}`, end };
  }
  if (keyAt(at + 1) === "oh" && one !== undefined && one < 10)
    return { key: `#${century * 100 + one}`, end: at + 3 };
  const teen = SMALL_NUMBERS.get(keyAt(at + 1)) ?? 0;
  return teen < 10 || SCALES.has(keyAt(at + 2)) ? null : { key: `#${century * 100 + teen}`, end: at + 2 };
}

/** Whether the next word follows without a pause; the hyphen of "twenty-five" is none. */
function goesOn(words: Words, at: number, text: string): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  return word.after === "" || (next !== undefined && text.slice(word.end, next.start) === "-");
}

/** "Two hundred and twelve", "four thousand and six": what stands before the "and". */
function isHundreds(part: number | null, total: number): boolean {
  return part === null ? total > 0 : part >= 100 && part % 100 === 0;
}

function isSmall(key: string): boolean {
  return SMALL_NUMBERS.has(key) || TENS.has(key) || (ORDINALS.get(key) ?? 100) < 100;
}
