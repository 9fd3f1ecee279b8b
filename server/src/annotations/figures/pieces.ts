import type { Token } from "../../text/draft.js";
import { isNumberWord } from "../../lexicon/number-words.js";
import { UNITS } from "../../lexicon/units.js";

const PIECE = /\.?\d+(?:[.,]\d+)*|[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\u0300-\u036f’'.]*|\s+|[^\sA-Za-zÀ-ɏ\d]/gu;

/**
 * The tokens as figures need them: the parts of "twenty-three" and of the "year-old" in "12-year-old" stand apart, and
 * the hyphens between them. Words without a number or a unit stay as they are.
 */
export function pieces(tokens: readonly Token[]): readonly Token[] {
  let made: Token[] | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (needsCut(token)) {
      made ??= tokens.slice(0, at);
      cut(token, made);
    } else made?.push(token);
  }
  return made ?? tokens;
}

function needsCut({ kind, text, lower }: Token): boolean {
  if (kind !== "word" || !text.includes("-")) return false;
  return lower.split("-").some((part) => isNumberWord(part) || UNITS.has(part) || /^\d/.test(part));
}

function cut(token: Token, into: Token[]): void {
  for (const match of token.text.matchAll(PIECE)) {
    const text = match[0];
    const first = text.charCodeAt(0);
    if (text.trim() === "") continue;
    const kind =
      (first >= 48 && first <= 57) || (first === 46 && text.length > 1)
        ? "number"
        : /^[A-Za-zÀ-ɏ]/u.test(text)
          ? "word"
          : "punctuation";
    const start = token.start + match.index;
    into.push({ start, end: start + text.length, text, lower: text.toLowerCase(), kind });
  }
}
