import { SCALES, SMALL_NUMBERS, TENS } from "../../lexicon/number-words.js";
import type { Span } from "../../text/span.js";

/** A word as speech is compared. */
export interface SpokenWord extends Span {
  /** Lower case, without apostrophes; a number by its value ("#28400"); "n't" is a word of its own. */
  readonly key: string;
  /** Stands in brackets or parentheses: an editor's. */
  readonly bracketed: boolean;
  /** What stands between it and the next word. */
  readonly after: "" | "pause" | "end" | "break" | "ellipsis";
}

const WORD = /[$£€]?\p{N}+(?:[.,]\p{N}+)*%?|[\p{L}\p{M}\u00AD\u2060]+(?:['’‘ʼ`´][\p{L}\p{M}\u2060]+)*/gu;
const NOISE: ReadonlySet<string> = new Set("um uh er erm ah hmm mm mhm uhm".split(" "));
/** Ways to write one spoken word. */
const SAME: Readonly<Record<string, string>> = {
  gonna: "going to",
  wanna: "want to",
  gotta: "got to",
  kinda: "kind of",
  cause: "because",
  em: "them",
  ok: "okay",
  alright: "all right",
  till: "until",
  cannot: "can not",
  cant: "can not",
  wont: "will not",
  im: "i am",
  per: "per",
  dollar: "dollars",
  pound: "pounds",
};
const MONEY: Readonly<Record<string, string>> = { $: "dollars", "£": "pounds", "€": "euros" };

/** The words of speech in a text, hesitations left out and numbers put together. */
export function spokenWords(text: string): SpokenWord[] {
  const words: { start: number; end: number; key: string; bracketed: boolean; after: SpokenWord["after"] }[] =
    [];
  let depth = 0;
  let from = 0;
  for (const match of text.matchAll(WORD)) {
    const gap = text.slice(from, match.index);
    const last = words.at(-1);
    if (last && gap !== "" && last.end === from) last.after = stronger(last.after, pauseOf(gap));
    for (const mark of gap) depth = /[[(]/.test(mark) ? 1 : /[\])]/.test(mark) ? 0 : depth;
    from = match.index + match[0].length;
    const place = { start: match.index, end: from, bracketed: depth > 0, after: "" as const };
    for (const key of keysOf(match[0])) {
      if (NOISE.has(key)) {
        if (last) last.end = last.end === place.start ? last.end : last.end;
        continue;
      }
      words.push({ ...place, key });
    }
    if (NOISE.has(match[0].toLowerCase()) && last)
      last.after = stronger(last.after, pauseOf(text.slice(from, from + 2)));
  }
  const last = words.at(-1);
  if (last) last.after = stronger(last.after, "end");
  return joinNumbers(words);
}

function pauseOf(gap: string): SpokenWord["after"] {
  if (/…|\.\s?\.\s?\./.test(gap)) return "ellipsis";
  if (/[—–]|--|\s-\s|-$/.test(gap)) return "break";
  if (/[.?!]/.test(gap)) return "end";
  return /[,;:]/.test(gap) ? "pause" : "";
}

const STRENGTH = ["", "pause", "break", "end", "ellipsis"];
function stronger(a: SpokenWord["after"], b: SpokenWord["after"]): SpokenWord["after"] {
  return STRENGTH.indexOf(b) > STRENGTH.indexOf(a) ? b : a;
}

function keysOf(word: string): readonly string[] {
  const plain = word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u00ad\u2060]/g, "")
    .replace(/[’‘ʼ`´]/g, "'");
  const number = /^([$£€]?)([\d.,]+)(%?)$/.exec(plain);
  if (number) {
    const keys = [`#${Number(number[2]!.replaceAll(",", ""))}`];
    if (number[1]) keys.push(MONEY[number[1]]!);
    if (number[3]) keys.push("percent");
    return keys;
  }
  const not = /^(.+)n't$/.exec(plain);
  if (not) return [{ ca: "can", wo: "will", sha: "shall" }[not[1]!] ?? not[1]!, "not"];
  const short = /^(.+)'(re|ll|ve|m)$/.exec(plain);
  if (short) return [short[1]!, { re: "are", ll: "will", ve: "have", m: "am" }[short[2]!]!];
  const is = /^(it|that|there|what|he|she|who|where|here|how)'s$/.exec(plain);
  if (is) return [is[1]!, "is"];
  const key = plain.replaceAll("'", "");
  return (Object.hasOwn(SAME, key) ? SAME[key]! : key).split(" ");
}

/** "Twenty-eight thousand four hundred" is one word, as 28,400 is. */
function joinNumbers(words: readonly SpokenWord[]): SpokenWord[] {
  const joined: SpokenWord[] = [];
  for (let at = 0; at < words.length;) {
    const number = numberAt(words, at);
    if (number === null) joined.push(words[at++]!);
    else {
      const last = words[number.end - 1]!;
      joined.push({ ...words[at]!, end: last.end, after: last.after, key: `#${number.value}` });
      at = number.end;
    }
  }
  return joined;
}

function numberAt(words: readonly SpokenWord[], at: number): { value: number; end: number } | null {
  let total = 0;
  let part: number | null = null;
  let end = at;
  let floor = Infinity;
  for (; end < words.length; end++) {
    const { key } = words[end]!;
    const small = SMALL_NUMBERS.get(key) ?? TENS.get(key);
    const scale = SCALES.get(key);
    if (small !== undefined) {
      if (
        part !== null &&
        !(part % 100 === 0 && part > 0) &&
        !(part % 10 === 0 && part % 100 >= 20 && small < 10)
      )
        break;
      part = (part ?? 0) + small;
    } else if (scale !== undefined && (part !== null || end === at)) {
      if (scale > floor) break;
      if (scale === 100 || scale === 12) part = (part ?? 1) * scale;
      else {
        total += (part ?? 1) * scale;
        part = null;
        floor = scale;
      }
    } else if (key === "and" && isHundreds(part, total) && isSmall(words[end + 1]?.key)) continue;
    else if (end === at && key.startsWith("#")) part = Number(key.slice(1));
    else break;
    if (words[end]!.after !== "") {
      end++;
      break;
    }
  }
  return end === at ? null : { value: total + (part ?? 0), end };
}

/** "Two hundred and twelve", "four thousand and six": what stands before the "and". */
function isHundreds(part: number | null, total: number): boolean {
  return part === null ? total > 0 : part >= 100 && part % 100 === 0;
}

function isSmall(key: string | undefined): boolean {
  return key !== undefined && (SMALL_NUMBERS.has(key) || TENS.has(key));
}
