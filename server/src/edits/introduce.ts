import { place, type AnnotatedBlock } from "../annotations/annotations.js";
import type { Span } from "../text/span.js";
import type { DraftEdit } from "./edit.js";

const COURTESY = /\b(?:Mr|Mrs|Ms|Miss)\.? $/;

/**
 * The edit that puts a name in full where a last name stands, with the comma that a role after it asks for where the
 * sentence goes on ("Ana Ortiz, harbor master, said").
 */
export function introduce(at: AnnotatedBlock, span: Span, name: string): DraftEdit {
  const goesOn = name.includes(", ") && /^\s+\S/.test(at.block.prose.slice(span.end, span.end + 3));
  const title = COURTESY.exec(at.block.prose.slice(Math.max(0, span.start - 6), span.start))?.[0].length ?? 0;
  const newText = `${name}${goesOn ? "," : ""}`;
  const tk = newText.indexOf("TK");
  return {
    ...place(at, { start: span.start - title, end: span.end }),
    newText,
    ...(tk >= 0 && { placeholder: { start: tk, end: tk + 2 } }),
  };
}
