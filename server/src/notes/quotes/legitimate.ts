import { isJoined, isShortFor, longForm } from "./shorthand.js";
import type { SpokenWord } from "./spoken-words.js";

/** Words that speech is begun or filled with, and a writer may leave out. */
const FILLERS: ReadonlySet<string> = new Set(
  "like well so yeah yes no okay look right actually basically really just and but or oh now see listen".split(
    " ",
  ),
);
const PHRASES: ReadonlySet<string> = new Set([
  "you know",
  "i mean",
  "sort of",
  "kind of",
  "you see",
  "i guess",
  "you know what",
  "and you know",
  "you know like",
  "like you know",
  "i mean you know",
]);
/** Fillers that mean something where they stand within a sentence. */
const WEIGHTY: ReadonlySet<string> = new Set(
  "well so no yes right actually really just and but or now".split(" "),
);
/** So many words of a note may stand behind one pair of brackets. */
const BEHIND_BRACKETS = 8;
const FALSE_START = 6;
const CURRENCIES: ReadonlySet<string> = new Set(["dollars", "pounds", "euros"]);

/** A place where a quotation and the notes differ. */
export interface Region {
  readonly quote: readonly SpokenWord[];
  readonly note: readonly SpokenWord[];
  /** The words of the note that stand before and after. */
  readonly before: readonly SpokenWord[];
  readonly after: readonly SpokenWord[];
  /** Whether the quotation has brackets beside it. */
  readonly besideBrackets: boolean;
  /** Whether a sentence begins with it. */
  readonly opens: boolean;
  /** Whether the quotation begins with it, and the note with a small letter behind it: typed in short. */
  readonly clipped?: boolean;
}

/** What who types fast leaves out before the first word: "barge is late", "cant get in". */
const CLIPPED: ReadonlySet<string> = new Set("the a an i we it they there its".split(" "));

/** Whether a writer may set the words so without saying that they were changed. */
export function isLegitimate({
  quote,
  note,
  before,
  after,
  besideBrackets,
  opens,
  clipped = false,
}: Region): boolean {
  const said = quote.filter(({ bracketed }) => !bracketed);
  const left = note.filter(({ bracketed }) => !bracketed);
  if (said.length === 0) {
    if (left.length === 0) return true;
    if (left.length === 1 && left[0]!.key === "to" && isNumber(before.at(-1)) && isNumber(after[0]))
      return true;
    if (besideBrackets || quote.length > 0) return left.length <= BEHIND_BRACKETS;
    return mayBeLeftOut(left, before, after, opens);
  }
  // "Five four" of a vote that copy writes 5-4.
  if (
    left.length === 0 &&
    said.length === 1 &&
    said[0]!.key === "to" &&
    isNumber(before.at(-1)) &&
    isNumber(after[0])
  )
    return true;
  // "Sixteen hundred a month" that copy writes $1,600.
  if (left.length === 0 && said.length === 1 && CURRENCIES.has(said[0]!.key) && isNumber(before.at(-1)))
    return true;
  if (left.length === 0 && clipped && said.length === 1 && CLIPPED.has(said[0]!.key)) return true;
  if (left.length === 0)
    return said.length === 1 && /^an?$/.test(said[0]!.key) && (after[0]?.key.startsWith("#") ?? false);
  const letters = (words: readonly SpokenWord[]): string =>
    words.map(({ key }) => key.replace(/^#/, "")).join("");
  const [a, b] = [letters(said), letters(left)];
  return (
    a === b ||
    spelling(a) === spelling(b) ||
    isContracted(said, left) ||
    isContracted(left, said) ||
    isYearInShort(said, left) ||
    isYearInShort(left, said) ||
    isInShort(
      said.map(({ key }) => key),
      left.map(({ key }) => key),
    )
  );
}

/** "Since 09", "in '85", of a year that the other has in full. */
function isYearInShort(short: readonly SpokenWord[], full: readonly SpokenWord[]): boolean {
  if (short.length !== 1 || full.length !== 1) return false;
  const year = /^#((?:19|20)\d\d)(s?)$/.exec(full[0]!.key);
  if (!year) return false;
  const { key, start, end } = short[0]!;
  const isShort = end - start - year[2]!.length === 2 || /^#[1-9]\d/.test(key);
  return isShort && key === `#${Number(year[1]) % 100}${year[2]}`;
}

/** Whether the notes have the words in short, or typed without their apostrophes: "isnt abt" for "is not about". */
function isInShort(said: readonly string[], left: readonly string[]): boolean {
  const [word, short] = [said[0], left[0]];
  if (word === undefined || short === undefined) return said.length === left.length;
  if (isJoined(short, said.slice(0, 2)) && isInShort(said.slice(2), left.slice(1))) return true;
  const isOne = word === short || spelling(word) === spelling(short) || isShortFor(short, word);
  return isOne && isInShort(said.slice(1), left.slice(1));
}

function isNumber(word: SpokenWord | undefined): boolean {
  return word?.key.startsWith("#") === true;
}

/** "One is", "Ana has" for "one's", "Ana's". */
function isContracted(full: readonly SpokenWord[], short: readonly SpokenWord[]): boolean {
  const [first, second] = full;
  return (
    full.length === 2 &&
    short.length === 1 &&
    /^(?:is|has)$/.test(second!.key) &&
    short[0]!.key === `${first!.key === "#1" ? "one" : first!.key}s`
  );
}

function mayBeLeftOut(
  left: readonly SpokenWord[],
  before: readonly SpokenWord[],
  after: readonly SpokenWord[],
  opens: boolean,
): boolean {
  const keys = left.map(({ key }) => key);
  if (PHRASES.has(keys.join(" ")) || PHRASES.has(keys.map(longForm).join(" "))) return true;
  if (keys.every((key) => FILLERS.has(key) && (opens || !WEIGHTY.has(key)))) return true;
  if (keys.length === 1 && /^an?$/.test(keys[0]!) && after[0]?.key.startsWith("#")) return true;
  // "We have, we have been": said again.
  const again = (other: readonly SpokenWord[]): boolean =>
    other.length >= keys.length && keys.every((key, index) => other[index]!.key === key);
  if (again(after) || again(before.slice(-keys.length))) return true;
  const last = left.at(-1)!;
  if (keys.length > FALSE_START) return false;
  // Broken off and begun anew.
  if (last.after === "break" || last.after === "ellipsis")
    return keys.length <= 3 || keys[0] === after[0]?.key || before.at(-1)?.after === "break";
  return last.after === "pause" && keys.length > 1 && keys[0] === after[0]?.key;
}

/** One spelling for British and American. */
function spelling(word: string): string {
  return word
    .replace(/our(?=s|ed|ing|$|h|i)/g, "or")
    .replace(/is(e|ed|es|ing|ation)$/, "iz$1")
    .replace(/tre$/, "ter")
    .replace(/ll(ed|ing|er)$/, "l$1")
    .replace(/^grey/, "gray")
    .replace(/ence$/, "ense");
}
