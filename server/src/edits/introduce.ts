import { place, type AnnotatedBlock } from "../annotations/annotations.js";
import type { Span } from "../text/span.js";
import type { DraftEdit } from "./edit.js";

/**
 * The edit that puts a name in full where a last name stands, with the comma that a role after it asks for where the
 * sentence goes on ("Ana Ortiz, harbor master, said").
 */
export function introduce(at: AnnotatedBlock, span: Span, name: string): DraftEdit {
  const goesOn = name.includes(", ") && /^\s+\S/.test(at.block.prose.slice(span.end, span.end + 3));
  const newText = `${name}${goesOn ? "," : ""}`;
  const tk = newText.indexOf("TK");
  return { ...place(at, span), newText, ...(tk >= 0 && { placeholder: { start: tk, end: tk + 2 } }) };
}
