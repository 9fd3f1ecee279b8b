import { place, type AnnotatedBlock } from "../annotations/annotations.js";
import type { Sentence } from "../text/draft.js";
import type { DraftEdit } from "./edit.js";

/** Marks that may stand after a sentence's full stop and still belong to the sentence. */
const CLOSERS = new Set(['"', "”", "“", "’", "'", "''", ")", "]", "»"]);
const STOPS = new Set([".", "!", "…", "...", ";", ":", ","]);

/**
 * The edits that put ", according to `source`" at the end of a sentence. A full stop stays the last mark; one that stands
 * inside closing quotation marks becomes the comma there ("a crisis," according to …). Null for a question, which states
 * nothing, and for a sentence that ends as no other does.
 */
export function addAttribution(at: AnnotatedBlock, sentence: Sentence, source: string): DraftEdit[] | null {
  const { tokens } = at.block;
  let last = sentence.endToken - 1;
  let closers = 0;
  while (last > sentence.firstToken && CLOSERS.has(tokens[last]!.text)) {
    last--;
    closers++;
  }
  const stop = tokens[last];
  if (!stop || stop.text.includes("?")) return null;
  const words = ` according to ${source}`;

  if (stop.kind === "word" || stop.kind === "number" || !STOPS.has(stop.text)) {
    // No stop (a list item), or one that is part of the last word ("the U.S."): everything goes after it.
    const end = place(at, { start: tokens[sentence.endToken - 1]!.start, end: sentence.end }).end;
    const isAbbreviation = stop.text.endsWith(".") && closers === 0;
    return [insertion(end, `,${words}${isAbbreviation ? "." : ""}`, source)];
  }
  const mark = place(at, stop);
  const inQuotation = closers > 0 && tokens[last + 1]!.text !== ")" && tokens[last + 1]!.text !== "]";
  if (inQuotation && (stop.text === "." || stop.text === "!")) {
    const end = place(at, tokens[sentence.endToken - 1]!).end;
    return [{ ...mark, newText: "," }, insertion(end, `${words}.`, source)];
  }
  if (inQuotation) return null;
  if (stop.text === "!") return [{ ...mark, newText: `,${words}.`, ...tab(source, `,${words}.`) }];
  if (stop.text === "…" || stop.text === "...") return null;
  return [insertion(mark.start, `,${words}`, source)];
}

function insertion(at: number, newText: string, source: string): DraftEdit {
  return { start: at, end: at, newText, ...tab(source, newText) };
}

/** A TK is what the writer fills in. */
function tab(source: string, newText: string): Pick<DraftEdit, "placeholder"> {
  if (source !== "TK") return {};
  const start = newText.lastIndexOf("TK");
  return { placeholder: { start, end: start + 2 } };
}
