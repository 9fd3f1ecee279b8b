import type { Token } from "../../text/draft.js";
import { makeToken } from "../../text/tokens.js";
import { wordOf } from "../../text/words.js";
import { isNumberWord } from "../../lexicon/number-words.js";
import { CURRENCY_LETTERS, UNITS } from "../../lexicon/units.js";

const PIECE = /\.?\d+(?:[.,]\d+)*|[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\u0300-\u036f’'.]*|\s+|[^\sA-Za-zÀ-ɏ\d]/gu;

/** "tenfold", "hundredfold": a number, and what it is said of in "ten-fold". */
const FOLD = /^([a-z]+)(fold)$/i;

/**
 * The tokens as figures need them: the parts of "twenty-three", of "tenfold" and of the "year-old" in "12-year-old" stand
 * apart, and the hyphens between them. Words without a number or a unit stay as they are.
 */
export function pieces(tokens: readonly Token[]): readonly Token[] {
  let made: Token[] | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const sum = token.kind === "word" ? sumAt(tokens, at) : null;
    if (sum !== null) {
      made ??= tokens.slice(0, at);
      made.push(...sum.made);
      at = sum.end - 1;
    } else if (needsCut(token)) {
      made ??= tokens.slice(0, at);
      cut(token, made);
    } else made?.push(token);
  }
  return made ?? tokens;
}

function needsCut({ kind, text, lower }: Token): boolean {
  if (kind !== "word") return false;
  if (!text.includes("-")) return isNumberWord(FOLD.exec(lower)?.[1] ?? "");
  return lower.split("-").some((part) => isNumberWord(part) || UNITS.has(part) || /^\d/.test(part));
}

function cut(token: Token, into: Token[]): void {
  const [, many = "", fold = ""] = FOLD.exec(token.text) ?? [];
  if (fold !== "") {
    into.push(makeToken("word", token.start, wordOf(many)));
    into.push(makeToken("word", token.start + many.length, wordOf(fold)));
    return;
  }
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
    into.push(makeToken(kind, start, wordOf(text)));
  }
}

/** "Sh1.5", "P120", "Rs500": the letters of a currency, and the number that is glued to them with its points and commas. */
function sumAt(tokens: readonly Token[], at: number): { made: Token[]; end: number } | null {
  const { text, start } = tokens[at]!;
  const letters = PREFIXED.exec(text)?.[1];
  if (letters === undefined || !CURRENCY_LETTERS.has(letters)) return null;
  let digits = text.slice(letters.length);
  let end = at + 1;
  while (end < tokens.length && tokens[end]!.start === start + letters.length + digits.length) {
    const next = tokens[end]!;
    const isMark =
      /^[.,]$/.test(next.text) &&
      /^\d/.test(tokens[end + 1]?.text ?? "") &&
      tokens[end + 1]!.start === next.end;
    if (next.kind !== "number" && !isMark) break;
    digits += next.text;
    end++;
  }
  // One letter is a currency's only with a sum behind it: "P1.2 billion", not "N95" or "R2".
  const isSum =
    /[.,]/.test(digits) ||
    digits.length > 2 ||
    /^(?:million|billion|trillion|thousand)$/.test(tokens[end]?.lower ?? "");
  const tail = /^[\d.,]*\d/.exec(digits)?.[0];
  if (tail === undefined || tail !== digits || (letters.length === 1 && !isSum)) return null;
  const middle = start + letters.length;
  const sign = makeToken("symbol", start, wordOf(letters));
  const number = makeToken("number", middle, wordOf(digits));
  return { made: [sign, number], end };
}

const PREFIXED = /^([A-Za-z]{1,3})\d/;
