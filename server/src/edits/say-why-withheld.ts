import { place, type AnnotatedBlock } from "../annotations/annotations.js";
import type { Unnamed } from "../annotations/unnamed/unnamed.js";
import type { DraftEdit } from "./edit.js";

/**
 * The edit that asks why a name is kept back: "because TK" where the copy says that the source asked for it, else a question
 * in brackets, for nobody has told that they did.
 */
export function sayWhyWithheld(at: AnnotatedBlock, { asked, end }: Unnamed): DraftEdit {
  const to = asked >= 0 ? asked : end;
  const newText = asked >= 0 ? " because TK" : " (TK: why is the name withheld?)";
  const offset = place(at, { start: to - 1, end: to }).end;
  const start = newText.indexOf("TK");
  return { start: offset, end: offset, newText, placeholder: { start, end: start + 2 } };
}
