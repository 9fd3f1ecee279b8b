import { isPlural } from "../../lexicon/counted-nouns.js";
import {
  AFTER_FIGURE,
  MAY_BE_TO_COME,
  NOT_COUNTED,
  TK,
  TK_RUN,
  TO_COME,
  X_RUN,
} from "../../lexicon/placeholders.js";
import { UNITS } from "../../lexicon/units.js";
import type { Block, Token } from "../../text/draft.js";
import { overlaps, type Span } from "../../text/span.js";

/** Of TK, XX and lorem: nearly every word is passed over by its first letter. */
const FIRST_LETTERS: ReadonlySet<number> = new Set(Array.from("TtXxLl", (letter) => letter.charCodeAt(0)));

/** The marks for facts still to come: TK, "XX people", lorem ipsum. With the brackets that hold nothing else. */
export function findPlaceholders({ tokens, prose }: Block): Span[] {
  const found = MAY_BE_TO_COME.test(prose) ? patterned(prose) : [];
  const others = found.length;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== "word" || !FIRST_LETTERS.has(token.text.charCodeAt(0))) continue;
    if (isTk(tokens, at) || isFigureToCome(tokens, at)) found.push(withBrackets(tokens, at));
    else if (token.lower === "lorem" && tokens[at + 1]?.lower === "ipsum")
      found.push({ start: token.start, end: tokens[++at]!.end });
  }
  return others === 0 ? found : apart(found);
}

function patterned(prose: string): Span[] {
  const found: Span[] = [];
  for (const pattern of TO_COME)
    for (const { index, 0: words } of prose.matchAll(pattern))
      found.push({ start: index, end: index + words.trimEnd().length });
  return found;
}

/** In order, each place once: of two that overlap, the longer. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((each) => overlaps(each, span))) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}

/** TK, unless it is a name's initials ("TK Maxx") or a code ("TK 1951", "TK-80"). */
function isTk(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (text.length > 2) return TK.test(text) || TK_RUN.test(text);
  if (text !== "TK") return isBracketed(tokens, at);
  const next = tokens[at + 1];
  if (next === undefined) return true;
  if (next.kind === "number" || isGluedHyphen(tokens[at]!, next)) return false;
  return tokens[at - 1]?.text === "[" || !/^[A-ZÀ-ÞĀ-Ž][a-zß-ž]/u.test(next.text);
}

/** In brackets of its own a small "tk" is a mark as well. */
function isBracketed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === "tk" && tokens[at - 1]?.text === "[" && tokens[at + 1]?.text === "]";
}

function isGluedHyphen(token: Token, next: Token): boolean {
  return next.text === "-" && token.end === next.start;
}

/** "XX people", "$XX million"; not the XX of a numbered event or of a chromosome. */
function isFigureToCome(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (!X_RUN.test(text)) return false;
  const before = tokens[at - 1];
  if (before !== undefined && /^[$£€]$/.test(before.text)) return true;
  const next = tokens[at + 1]?.lower ?? "";
  if (AFTER_FIGURE.has(next) || UNITS.has(next)) return true;
  if (before?.kind === "word" && /^[A-ZÀ-ÞĀ-Ž][a-zß-ž]/u.test(before.text) && at > 1) return false;
  return isPlural(next) && !NOT_COUNTED.has(next);
}

function withBrackets(tokens: readonly Token[], at: number): Span {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const held = before?.text === "[" && after?.text === "]";
  return { start: (held ? before : tokens[at]!).start, end: (held ? after : tokens[at]!).end };
}
