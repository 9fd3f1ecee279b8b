import { writeFileSync } from "node:fs";
import { applyEdits, type DraftEdit } from "../edits/edit.js";
import type { ReviewedDraft } from "../features/answers/format.js";
import { Lines } from "../features/answers/lines.js";

/** A draft after its fixes. */
export interface Fixed {
  readonly text: string;
  readonly edits: readonly DraftEdit[];
}

/**
 * The draft with every fix that needs no person's look, and the first of each finding in the named groups. Where two
 * would touch the same words the first has them. Null where there is none.
 */
export function fixed({ text, review }: ReviewedDraft, groups: readonly string[]): Fixed | null {
  const edits: DraftEdit[] = [];
  for (const finding of review.findings) {
    const fix = finding.fixes().find(({ safe, bulk }) => safe === true || (bulk && groups.includes(bulk.id)));
    if (fix?.edits.every((edit) => edits.every((other) => edit.end < other.start || other.end < edit.start)))
      edits.push(...fix.edits);
  }
  edits.sort((a, b) => a.start - b.start);
  return edits.length === 0 ? null : { text: applyEdits(text, edits), edits };
}

/** Writes a fixed draft over its file. @throws what the file system says */
export function writeFixed(file: string, { text }: Fixed): void {
  writeFileSync(file, text);
}

/** What the fixes change, as a unified diff without context. */
export function diffOf({ path, text }: ReviewedDraft, { edits }: Fixed): string {
  const lines = new Lines(text);
  const hunks: { from: number; to: number; edits: DraftEdit[] }[] = [];
  for (const edit of edits) {
    const [from, to] = [lines.at(edit.start).line, lines.at(edit.end).line];
    const last = hunks.at(-1);
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.edits.push(edit);
    } else hunks.push({ from, to, edits: [edit] });
  }
  let grown = 0;
  const parts = hunks.map(({ from, to, edits: own }) => {
    const { start } = lines.line(from);
    const last = lines.line(to);
    const before = text.slice(start, last.start + last.text.length);
    const inside = own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const after = applyEdits(before, inside);
    const [old, now] = [before, after].map((each) => each.split(/\r\n|\n|\r/)) as [string[], string[]];
    const head = `@@ -${from},${old.length} +${from + grown},${now.length} @@\n`;
    grown += now.length - old.length;
    return head + [...old.map((line) => `-${line}\n`), ...now.map((line) => `+${line}\n`)].join("");
  });
  return `--- a/${path}\n+++ b/${path}\n${parts.join("")}`;
}
