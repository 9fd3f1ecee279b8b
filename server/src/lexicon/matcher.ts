import type { Token } from "../text/draft.js";

/** A wording to look for: its forms, and where it is fine. */
export interface Matchable {
  /** Words parted by one space; lower case, unless `matchCase` asks for the case as it stands here. */
  readonly forms: readonly string[];
  readonly matchCase?: boolean;
  /** Words in lower case that make it fine when they follow it ("oriental" before "rugs") … */
  readonly fineBefore?: readonly string[];
  /** … or stand before it. */
  readonly fineAfter?: readonly string[];
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
  matches(tokens: readonly Token[]): Match<T>[];
}

interface Candidate<T> {
  readonly entry: T;
  readonly form: string;
  readonly words: readonly string[];
}

/**
 * Makes a matcher of a word list. Candidates hang on the first word of each form, the longest first; a match takes its
 * tokens, so that "illegal alien smuggler" is not also an "illegal alien". Straight and curly apostrophes are one.
 */
export function makeMatcher<T extends Matchable>(entries: readonly T[]): Matcher<T> {
  const byFirstWord = new Map<string, Candidate<T>[]>();
  for (const entry of entries)
    for (const form of entry.forms) {
      const words = form.replaceAll("’", "'").split(" ");
      const key = words[0]!.toLowerCase();
      const candidates = byFirstWord.get(key) ?? [];
      candidates.push({ entry, form, words });
      byFirstWord.set(key, candidates);
    }
  for (const candidates of byFirstWord.values()) candidates.sort((a, b) => b.words.length - a.words.length);

  return {
    matches(tokens) {
      const found: Match<T>[] = [];
      for (let at = 0; at < tokens.length; at++) {
        if (tokens[at]!.kind !== "word") continue;
        const candidates = byFirstWord.get(straight(bare(tokens[at]!.lower)));
        const match = candidates && firstMatch(candidates, tokens, at);
        if (!match) continue;
        found.push(match);
        at = match.end - 1;
      }
      return found;
    },
  };
}

function firstMatch<T extends Matchable>(
  candidates: readonly Candidate<T>[],
  tokens: readonly Token[],
  at: number,
): Match<T> | null {
  for (const { entry, form, words } of candidates) {
    const end = at + words.length;
    if (
      !words.every((word, offset) =>
        reads(tokens[at + offset], word, entry.matchCase === true, offset === words.length - 1),
      )
    )
      continue;
    if (entry.fineBefore?.includes(tokens[end]?.lower ?? "")) continue;
    if (entry.fineAfter?.includes(tokens[at - 1]?.lower ?? "")) continue;
    const last = tokens[end - 1]!;
    const to =
      last.start +
      (straight(bare(last.lower)) === words.at(-1)!.toLowerCase()
        ? bare(last.lower).length
        : last.text.length);
    return { entry, form, first: at, end, from: tokens[at]!.start, to };
  }
  return null;
}

function reads(token: Token | undefined, word: string, matchCase: boolean, last: boolean): boolean {
  if (token === undefined) return false;
  const text = straight(matchCase ? token.text : token.lower);
  return text === word || (last && bare(text) === word);
}

/** Without its possessive: "thug's" → "thug". */
function bare(word: string): string {
  return /['’]s$/i.test(word) ? word.slice(0, -2) : word;
}

function straight(word: string): string {
  return word.includes("’") ? word.replaceAll("’", "'") : word;
}
