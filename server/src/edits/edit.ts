import type { Span } from "../text/span.js";

/**
 * Replaces a span of the draft by `newText`; an insertion has an empty span. `placeholder`, where set, is the part of
 * `newText` that the writer is expected to fill in (a TK): clients that can make it a tab stop.
 */
export interface DraftEdit extends Span {
  readonly newText: string;
  readonly placeholder?: Span;
  /** What may stand in the placeholder's place, the likeliest first: clients that can offer them there. */
  readonly choices?: readonly string[];
}

/** The edits, with names to choose from where they leave a placeholder. */
export function withChoices(edits: readonly DraftEdit[], choices: readonly string[]): DraftEdit[] {
  return edits.map((edit) => (edit.placeholder && choices.length > 0 ? { ...edit, choices } : edit));
}

/** The text after the edits; they must not overlap and may come in any order. */
export function applyEdits(text: string, edits: readonly DraftEdit[]): string {
  let result = "";
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) throw new RangeError(`edits overlap at ${edit.start}`);
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at);
}
