import type { Token } from "../text/draft.js";
import { keyOf, straightOf } from "../text/words.js";

/** A wording to look for: its forms, and the neighbors that decide whether it is meant. All words in lower case. */
export interface Matchable {
  /** Words parted by one space; lower case, unless `matchCase` asks for the case as it stands here. */
  readonly forms: readonly string[];
  readonly matchCase?: boolean;
  /** Words that make it fine when they follow it ("oriental" before "rugs") … */
  readonly fineBefore?: readonly string[];
  /** … or stand before it ("bum" after "the knee"), … */
  readonly fineAfter?: readonly string[];
  /** … or stand within six tokens of it ("admitted" near "hospital"). */
  readonly fineNear?: readonly string[];
  /** Words of which one must follow it: "illegal" counts before "workers" only … */
  readonly onlyBefore?: readonly string[];
  /** … or stand before it, … */
  readonly onlyAfter?: readonly string[];
  /** … or within six tokens of it ("swarm" near "migrants"). */
  readonly onlyNear?: readonly string[];
}

/** Tokens `[first, end)` that read as `form` of `entry`. `from` and `to` are prose offsets; a possessive 's stays outside. */
export interface Match<T> {
  readonly entry: T;
  readonly form: string;
  readonly first: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Finds every entry of a word list in tokens, in time linear in the tokens. */
export interface Matcher<T> {
  /** `accepts` may turn a candidate down; a shorter form or another entry is then looked for in its place. */
  matches(tokens: readonly Token[], accepts?: (match: Match<T>) => boolean): Match<T>[];
}

interface Candidate<T> {
  readonly entry: T;
  readonly form: string;
  readonly words: readonly string[];
}

/** How many tokens away a word still counts as near. */
const NEAR = 6;

/** The forms that begin with one word; they are taken apart when the word is first met. */
interface Beginning<T> {
  readonly forms: { readonly entry: T; readonly form: string }[];
  candidates: readonly Candidate<T>[] | null;
}

/**
 * Makes a matcher of a word list. Candidates hang on the first word of each form, the longest first; a match takes its
 * tokens, so that "illegal alien smuggler" is not also an "illegal alien". Straight and curly apostrophes are one.
 */
export function makeMatcher<T extends Matchable>(entries: readonly T[]): Matcher<T> {
  const byFirstWord = new Map<string, Beginning<T>>();
  for (const entry of entries)
    for (const form of entry.forms) {
      const space = form.indexOf(" ");
      // As a token is looked up: "what's worse" under "what".
      const key = keyOf((space < 0 ? form : form.slice(0, space)).toLowerCase());
      const known = byFirstWord.get(key);
      if (known) known.forms.push({ entry, form });
      else byFirstWord.set(key, { forms: [{ entry, form }], candidates: null });
    }

  return {
    matches(tokens, accepts) {
      const found: Match<T>[] = [];
      for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at]!;
        if (token.kind !== "word") continue;
        const beginning = byFirstWord.get(token.key);
        if (beginning === undefined) continue;
        const match = firstMatch((beginning.candidates ??= candidatesOf(beginning)), tokens, at, accepts);
        if (!match) continue;
        found.push(match);
        at = match.end - 1;
      }
      return found;
    },
  };
}

function candidatesOf<T>({ forms }: Beginning<T>): readonly Candidate<T>[] {
  return forms
    .map(({ entry, form }) => ({ entry, form, words: form.replaceAll("’", "'").split(" ") }))
    .sort((a, b) => b.words.length - a.words.length);
}

function firstMatch<T extends Matchable>(
  candidates: readonly Candidate<T>[],
  tokens: readonly Token[],
  at: number,
  accepts: ((match: Match<T>) => boolean) | undefined,
): Match<T> | null {
  for (const { entry, form, words } of candidates) {
    const end = at + words.length;
    if (!readsAll(words, tokens, at, entry.matchCase === true)) continue;
    if (!neighborsAllow(entry, tokens, at, end)) continue;
    const last = tokens[end - 1]!;
    const own = bare(last.lower);
    const to = last.start + (straight(own) === words.at(-1)!.toLowerCase() ? own.length : last.text.length);
    const match = { entry, form, first: at, end, from: tokens[at]!.start, to };
    if (accepts === undefined || accepts(match)) return match;
  }
  return null;
}

function readsAll(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  matchCase: boolean,
): boolean {
  const last = words.length - 1;
  for (let offset = 0; offset <= last; offset++) {
    const token = tokens[at + offset];
    if (token === undefined) return false;
    const word = words[offset];
    // Without an apostrophe a word is its own key.
    if (!matchCase && token.key === word && (offset === last || token.lower === word)) continue;
    const text = matchCase ? straight(token.text) : straightOf(token);
    if (text !== word && (offset < last || bare(text) !== word)) return false;
  }
  return true;
}

function neighborsAllow(entry: Matchable, tokens: readonly Token[], first: number, end: number): boolean {
  const before = tokens[first - 1]?.lower ?? "";
  const after = tokens[end]?.key ?? "";
  if (entry.fineBefore?.includes(after) === true || entry.fineAfter?.includes(before) === true) return false;
  if (entry.onlyBefore?.includes(after) === false || entry.onlyAfter?.includes(before) === false)
    return false;
  if (entry.fineNear && isNear(entry.fineNear, tokens, first, end)) return false;
  return !entry.onlyNear || isNear(entry.onlyNear, tokens, first, end);
}

function isNear(words: readonly string[], tokens: readonly Token[], first: number, end: number): boolean {
  const last = Math.min(tokens.length, end + NEAR);
  for (let at = Math.max(0, first - NEAR); at < last; at++)
    if ((at < first || at >= end) && words.includes(tokens[at]!.key)) return true;
  return false;
}

/** Without its possessive: "thug's" → "thug". */
function bare(word: string): string {
  const mark = word.charCodeAt(word.length - 2);
  return (mark === 0x27 || mark === 0x2019) && word.endsWith("s") ? word.slice(0, -2) : word;
}

function straight(word: string): string {
  return word.includes("’") ? word.replaceAll("’", "'") : word;
}
