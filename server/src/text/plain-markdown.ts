import { isDelimiterRow } from "./markdown-lines.js";
import type { Span } from "./span.js";

// Which chunks of Markdown need no parser: nearly all of a news draft.

const SPECIAL = /[\\`*_<&|[\0\ufdd0\ufdd1]| {2}[\r\n]/;
/** The first characters of a line that may start something else than copy. */
const LINE_START = /(?:^|[\r\n])(?: {0,3}(?:[#>+\-=~|:*]|\d+[.)])|[ ]*\t| {4})/;

const BLANK_LINE = /\n[ \t]*\r?\n|\r[ \t]*\r/;

/**
 * Whether a chunk is one paragraph that reads as it is typed, white space around its line breaks apart. Says no when
 * in doubt; a property test holds the answer yes to what the parser reads.
 */
export function isPlainParagraph(text: string, hasLabels: boolean): boolean {
  if (LINE_START.test(text) || BLANK_LINE.test(text)) return false;
  if (!SPECIAL.test(text)) return true;
  if (/[\\`|\0\ufdd0\ufdd1]| {2}[\r\n]|<[a-z/!?]|&#|\[\^/i.test(text) || /&[a-z0-9]{1,31};/i.test(text))
    return false;
  if (text.includes("[") && (hasLabels || text.includes("](") || text.includes("]:"))) return false;
  // One mark cannot stand around anything.
  return isLone(text, "*") && isLone(text, "_");
}

const ATX = /^ {0,3}(#{1,6})[ \t]+(?=[^\s#])/;
const ITEM = /^ {0,3}(?:[-+*]|\d{1,9}[.)]) {1,4}(?=\S)/;

/**
 * A heading or a list item on a line of its own whose text reads as it is typed: where that stands, and the heading's
 * level (0 for an item). Null in doubt.
 */
export function plainLine(text: string, hasLabels: boolean): (Span & { readonly level: number }) | null {
  if (/[\r\n]/.test(text)) return null;
  const heading = ATX.exec(text);
  const mark = heading ?? ITEM.exec(text);
  if (!mark) return null;
  const start = mark[0].length;
  const body = text.slice(start).trimEnd();
  if (!isPlainParagraph(body, hasLabels) || (heading && body.endsWith("#"))) return null;
  return { start, end: start + body.length, level: heading?.[1]?.length ?? 0 };
}

function isLone(text: string, mark: string): boolean {
  const first = text.indexOf(mark);
  return first < 0 || !text.includes(mark, first + 1);
}

/** More marks than this in one paragraph or row are no prose; the parser takes quadratic time over those of emphasis. */
const MOST_MARKS = 400;
const MOST_EMPHASIS = 120;
const LONGEST = 64_000;
/** A table is read row by row, in time that grows with its length alone. */
const LONGEST_TABLE = 150_000;
const DEEPEST = 60;

/**
 * Whether a chunk could keep the Markdown parser busy for long: thousands of marks that may open and close
 * (`*a_ ` again and again), or containers within containers. Such a chunk is not read. Marks of a table count by the row.
 */
export function isTangled(text: string): boolean {
  // HTML is read by a parser of its own, line by line as a table is.
  const isHtml = /^[ \t]{0,3}<[a-z/]/i.test(text.slice(0, 8));
  const body = isHtml ? 1 : tableBody(text);
  if (text.length > (body > 0 ? LONGEST_TABLE : LONGEST)) return true;
  let marks = 0;
  let emphasis = 0;
  let depth = 0;
  let atStart = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d) {
      atStart = true;
      depth = 0;
      if (body > 0) marks = emphasis = 0;
    } else if (atStart && isContainerMark(unit)) {
      if (++depth > DEEPEST * 2) return true;
    } else if (unit !== 0x20 && unit !== 0x09) {
      atStart = false;
      if (isInlineMark(unit) && ++marks > MOST_MARKS) return true;
      if ((unit === 0x2a || unit === 0x5f) && ++emphasis > MOST_EMPHASIS) return true;
    }
  }
  return false;
}

/** Where the rows of a table begin that the chunk opens with; 0 where it is none. */
function tableBody(text: string): number {
  const second = /^[^\r\n]*\|[^\r\n]*(?:\r\n|\r|\n)/.exec(text.slice(0, 4000));
  if (!second) return 0;
  const line = /^[ \t]*([^\r\n]*)/.exec(text.slice(second[0].length, second[0].length + 4000))![1]!;
  return isDelimiterRow(line) ? second[0].length + line.length : 0;
}

function isContainerMark(unit: number): boolean {
  // > - + * . ) and digits
  return unit === 0x3e || (unit >= 0x29 && unit <= 0x2e && unit !== 0x2c) || (unit >= 0x30 && unit <= 0x39);
}

function isInlineMark(unit: number): boolean {
  // * _ [ ] ` < & !
  return (
    unit === 0x2a ||
    unit === 0x5f ||
    unit === 0x5b ||
    unit === 0x5d ||
    unit === 0x60 ||
    unit === 0x3c ||
    unit === 0x26
  );
}
