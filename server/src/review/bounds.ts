import type { Markup } from "../text/draft.js";
import type { Span } from "../text/span.js";

/** A line counts as so many UTF-16 units at least: short paragraphs and rows of a table take time to read, too. */
const LINE = 50;
/** How much of the longest draft one paragraph may be: it is read anew at each keystroke in it. */
const PARAGRAPH = 1 / 5;
/** The beginning of a line of Markdown that goes on with a paragraph, and begins no list, table, heading or tag. */
const PROSE = /^ {0,3}[\p{L}“‘"'(]/u;

/** What of a draft is checked. */
export interface Bounds {
  /** The draft to be read: as it is up to where checking ends, blanks in place of what is left out within. */
  readonly read: string;
  /** What is not checked, in the draft's order. */
  readonly left: readonly Span[];
}

/**
 * The part of a draft that can be checked while it is typed in: so many UTF-16 units from its beginning, up to the end of a line,
 * and of one paragraph no more than a fifth of that. All of it where `longest` is null. Offsets stay those of the draft.
 */
export function boundsOf(text: string, markup: Markup, longest: number | null): Bounds {
  if (longest === null || text.length * LINE <= longest) return { read: text, left: [] };
  const most = Math.floor(longest * PARAGRAPH);
  const left: Span[] = [];
  let read = "";
  let copied = 0;
  let counted = 0;
  let paragraph = 0;
  let at = 0;
  while (at < text.length) {
    const feed = text.indexOf("\n", at);
    const end = feed < 0 ? text.length : feed + 1;
    const line = text.slice(at, Math.min(end, at + LINE));
    const goesOn = markup === "markdown" && paragraph > 0 && PROSE.test(line);
    const before = goesOn ? paragraph : 0;
    const room = Math.min(most - before, longest - counted);
    if (end - at > room) {
      const from = at + placeToEnd(text.slice(at, at + Math.max(0, room)));
      if (feed < 0 || counted + room >= longest) {
        left.push({ start: from, end: text.length });
        return { read: read + text.slice(copied, from), left };
      }
      read += text.slice(copied, from) + " ".repeat(end - 1 - from);
      copied = end - 1;
      const last = left.at(-1);
      if (last && goesOn && text.slice(last.end, from).trim() === "")
        left[left.length - 1] = { start: last.start, end };
      else left.push({ start: from, end });
    }
    const isBlank = line.trim() === "";
    counted += Math.max(isBlank ? 0 : LINE, Math.min(end - at, Math.max(0, room)));
    paragraph = isBlank ? 0 : before + end - at;
    at = end;
    if (counted >= longest && at < text.length) {
      left.push({ start: at, end: text.length });
      return { read: read + text.slice(copied, at), left };
    }
  }
  return { read: read + text.slice(copied), left };
}

/** Where a stretch may end: behind its last space, else not within a character. */
function placeToEnd(stretch: string): number {
  const space = stretch.lastIndexOf(" ") + 1;
  if (space > stretch.length / 2) return space;
  return /[\uD800-\uDBFF]$/.test(stretch) ? stretch.length - 1 : stretch.length;
}
