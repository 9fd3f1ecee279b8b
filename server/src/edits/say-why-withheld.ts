import { place, type AnnotatedBlock } from "../annotations/annotations.js";
import type { Unnamed } from "../annotations/unnamed/unnamed.js";
import type { DraftEdit } from "./edit.js";

/** The edit that makes room for why a name is kept back: "on condition of anonymity because TK". */
export function sayWhyWithheld(at: AnnotatedBlock, { asked, end }: Unnamed): DraftEdit {
  const { prose } = at.block;
  const to = asked >= 0 ? asked : end;
  const goesOn = /^\s+[A-Za-zÀ-ɏ\d“"]/u.test(prose.slice(to, to + 3));
  const newText = asked >= 0 ? " because TK" : `, who asked not to be named because TK${goesOn ? "," : ""}`;
  const offset = place(at, { start: to - 1, end: to }).end;
  const start = newText.indexOf("TK");
  return { start: offset, end: offset, newText, placeholder: { start, end: start + 2 } };
}
