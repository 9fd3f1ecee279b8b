import type { Span } from "../../text/span.js";
import { joinNumbers } from "./spoken-numbers.js";

/** A word as speech is compared. */
export interface SpokenWord extends Span {
  /** Lower case, without apostrophes; a number by its value ("#28400"); "n't" is a word of its own. */
  readonly key: string;
  /** Stands in brackets or parentheses: an editor's. */
  readonly bracketed: boolean;
  /** What stands between it and the next word. */
  readonly after: "" | "pause" | "end" | "break" | "ellipsis";
}

const WORD =
  /[$£€]?\p{N}+(?:[.,]\p{N}+)*(?:%|(?:st|nd|rd|th|s)(?![\p{L}\p{N}]))?|(?<=\p{N}\s)%|(?<=\s)[&+@=#$](?=\s)|[\p{L}\p{M}\u00AD\u2060]+(?:['’‘ʼ`´][\p{L}\p{M}\u2060]+)*/gu;
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
  ive: "i have",
  youve: "you have",
  weve: "we have",
  theyve: "they have",
  youre: "you are",
  theyre: "they are",
  youll: "you will",
  theyll: "they will",
  thats: "that is",
  theres: "there is",
  whats: "what is",
  hes: "he is",
  shes: "she is",
  pct: "percent",
  yr: "year",
  yrs: "years",
  dollar: "dollars",
  pound: "pounds",
};
/** "Isnt", "wouldnt": the apostrophe that who types fast leaves out. */
const NOT_TYPED = /^(is|are|was|were|do|does|did|has|have|had|would|could|should|must|might|need|ai)nt$/;
/** Letters with a stroke between them, as notes have them. */
const STROKES: Readonly<Record<string, string>> = {
  "w/o": "without",
  "w/in": "within",
  "w/out": "without",
  "b/c": "because",
  "b/w": "between",
};
const MONEY: Readonly<Record<string, string>> = { $: "dollars", "£": "pounds", "€": "euros" };

/** The words of speech in a text, hesitations left out and numbers put together. `keysOfWord` is `keysOf`, or remembers it. */
export function spokenWords(
  text: string,
  keysOfWord: (word: string) => readonly string[] = keysOf,
): SpokenWord[] {
  const words: { start: number; end: number; key: string; bracketed: boolean; after: SpokenWord["after"] }[] =
    [];
  let depth = 0;
  let from = 0;
  for (const match of text.matchAll(WORD)) {
    const gap = text.slice(from, match.index);
    const last = words.at(-1);
    // Most words stand one space apart.
    if (gap !== "" && gap !== " ") {
      if (last?.end === from) last.after = stronger(last.after, pauseOf(gap));
      const opened = Math.max(gap.lastIndexOf("["), gap.lastIndexOf("("));
      const closed = Math.max(gap.lastIndexOf("]"), gap.lastIndexOf(")"));
      if (opened !== closed) depth = opened > closed ? 1 : 0;
    }
    from = match.index + match[0].length;
    // "[N]obody": a capital that an editor gave the word.
    const isCapital = gap === "]" && last?.bracketed === true && last.end - last.start === 1;
    if (isCapital && text.charAt(last.start - 1) === "[" && last.end === match.index - 1) {
      words.pop();
      for (const key of keysOfWord(text.charAt(last.start) + match[0]))
        words.push({ start: last.start, end: from, key, bracketed: false, after: "" });
      continue;
    }
    // "B4" is letters and digits, and one word.
    if (last && gap === "" && last.key === "b" && match[0] === "4" && last.end === match.index) {
      last.key = "before";
      last.end = from;
      continue;
    }
    if (last && gap.charAt(0) === "/" && last.end === match.index - gap.length && /^[wb]$/.test(last.key)) {
      const stroke = gap === "/" ? STROKES[`${last.key}/${match[0].toLowerCase()}`] : undefined;
      if (stroke !== undefined) {
        last.key = stroke;
        last.end = from;
        continue;
      }
      if (last.key === "w") last.key = "with";
    }
    let isNoise = false;
    for (const key of keysOfWord(match[0]))
      if (NOISE.has(key)) isNoise = true;
      else words.push({ start: match.index, end: from, key, bracketed: depth > 0, after: "" });
    if (isNoise && last) last.after = stronger(last.after, pauseOf(text.slice(from, from + 2)));
  }
  const last = words.at(-1);
  if (last) last.after = stronger(last.after, "end");
  return joinNumbers(words, text);
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

/** A word as it is spoken: "can't" is two words, "$5" is two. */
export function keysOf(word: string): readonly string[] {
  const plain = word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u00ad\u2060]/g, "")
    .replace(/[’‘ʼ`´]/g, "'");
  if (plain === "%") return ["percent"];
  // How notes are taken.
  if (plain === "&") return ["and"];
  const number = /^([$£€]?)([\d.,]+)(%|st|nd|rd|th|s)?$/.exec(plain);
  if (number) {
    const tail = number[3] ?? "";
    const ending = tail === "s" ? "s" : tail === "" || tail === "%" ? "" : "th";
    const keys = [`#${Number(number[2]!.replaceAll(",", ""))}${ending}`];
    if (number[1]) keys.push(MONEY[number[1]]!);
    if (tail === "%") keys.push("percent");
    return keys;
  }
  const not = /^(.+)n't$/.exec(plain);
  if (not) return [{ ca: "can", wo: "will", sha: "shall" }[not[1]!] ?? not[1]!, "not"];
  const typed = plain.length > 3 && plain.endsWith("nt") ? NOT_TYPED.exec(plain) : null;
  if (typed) return [typed[1]!, "not"];
  const short = /^(.+)'(re|ll|ve|m)$/.exec(plain);
  if (short) return [short[1]!, { re: "are", ll: "will", ve: "have", m: "am" }[short[2]!]!];
  const is = /^(it|that|there|what|he|she|who|where|here|how)'s$/.exec(plain);
  if (is) return [is[1]!, "is"];
  const key = plain.replaceAll("'", "");
  return (Object.hasOwn(SAME, key) ? SAME[key]! : key).split(" ");
}
