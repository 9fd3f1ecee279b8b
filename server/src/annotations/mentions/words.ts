import { NAME_PARTICLES } from "../../lexicon/given-names.js";
import type { Token } from "../../text/draft.js";

/** A run of tokens `[first, end)`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Whether a token is a word with a capital, or with one after an article of its own ("al-Masri", "d’Arcy"). */
export function isName(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  const { text } = token;
  const first = text.charCodeAt(0);
  if (first < 128) {
    if (first >= 65 && first <= 90) return text !== "I";
    return (first === 97 || first === 100 || first === 101) && hasArticle(text);
  }
  return text[0] !== token.lower[0];
}

/** "al-Masri", "el-Sayed", "d’Arcy": a small article and a capital in one word. */
function hasArticle(text: string): boolean {
  const mark = text[1] === "'" || text[1] === "’" ? 1 : text[2] === "-" ? 2 : 0;
  if (mark === 0 || (mark === 2 && !NAME_PARTICLES.has(text.slice(0, 2)))) return false;
  const next = text.charCodeAt(mark + 1);
  return next >= 65 && next <= 90;
}

/** Whether a word ends in a possessive 's. */
export function endsInPossessive({ lower }: Token): boolean {
  return lower.endsWith("'s") || lower.endsWith("’s");
}

/** A word in lower case, its possessive 's and its last point taken off. */
export function plain(token: Token): string {
  const lower = endsInPossessive(token) ? token.lower.slice(0, -2) : token.lower;
  return lower.endsWith(".") ? lower.slice(0, -1) : lower;
}

/** A noun without its plural s. */
export function singular(noun: string): string {
  return noun.endsWith("s") ? noun.slice(0, -1) : noun;
}
