/** One quotation mark of the prose, and the ways it can be read where it stands. */
export interface QuotationMark {
  readonly at: number;
  /** One unit, or two for `` and ''. */
  readonly length: number;
  readonly single: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
}

const MARKS = /["“”„«»‘’]|``|''|'/g;
const LETTER = /[A-Za-zÀ-ɏ\d]/u;
const OPENING_BEFORE = /[\s([{—–\-/:]/;
/** Words that begin with an apostrophe of their own ("’90s", "'til"). */
const ELIDED = /^(?:\d0s|\d\d\b|em\b|til\b|till\b|tis\b|twas\b|cause\b|bout\b|round\b|n\b|im\b)/i;

/**
 * The quotation marks of a text, in order, each with the directions that its neighbours allow. A curly mark that
 * points the wrong way for where it stands (`help,“ he said. ”That’s`) is read by where it stands, as a reader does.
 * An apostrophe, an inch mark or a foot mark is none.
 */
export function quotationMarks(text: string): QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (const match of text.matchAll(MARKS)) {
    const [sign] = match;
    const at = match.index;
    const before = text[at - 1] ?? "";
    const after = text[at + sign.length] ?? "";
    const single = sign === "'" || sign === "‘" || sign === "’";
    const atLeft = before === "" || OPENING_BEFORE.test(before) || isMark(before);
    const atRight =
      after === "" ||
      !(LETTER.test(after) || after === "$" || after === "£" || after === "€" || isOpener(after));
    if (single) {
      const opens =
        atLeft &&
        !atRight &&
        (sign !== "’" || LETTER.test(after)) &&
        !ELIDED.test(text.slice(at + 1, at + 7));
      const closes = !(before === "" || /\s/.test(before)) && (after === "" || !LETTER.test(after));
      if (opens || closes)
        marks.push({ at, length: 1, single, opens: opens && !(sign === "’" && closes), closes });
      continue;
    }
    if (sign === '"' && /\d/.test(before) && atRight && isMeasure(text, at)) continue;
    marks.push({ at, length: sign.length, single, ...directions(sign, atLeft, atRight) });
  }
  return marks;
}

function directions(sign: string, atLeft: boolean, atRight: boolean): { opens: boolean; closes: boolean } {
  if (atLeft && !atRight) return { opens: true, closes: false };
  if (atRight && !atLeft) return { opens: false, closes: true };
  if (sign === "“" || sign === "„" || sign === "«" || sign === "``") return { opens: true, closes: false };
  if (sign === "”" || sign === "»" || sign === "''") return { opens: false, closes: true };
  return { opens: true, closes: true };
}

function isMark(char: string): boolean {
  return char === '"' || char === "“" || char === "„" || char === "‘" || char === "'";
}

function isOpener(char: string): boolean {
  return (
    isMark(char) ||
    char === "[" ||
    char === "(" ||
    char === "…" ||
    char === "." ||
    char === "#" ||
    char === "@"
  );
}

/** `6'2"` and `a 27" screen`: a straight mark after a digit with no opening mark before it in its sentence. */
function isMeasure(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 400; i--) {
    const char = text[i]!;
    if (char === "\n") break;
    if (char === '"' || char === "“" || char === "”") return /["“”]\s/.test(text.slice(i, i + 2));
  }
  return true;
}
