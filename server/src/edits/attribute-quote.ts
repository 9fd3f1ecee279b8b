import { place, type AnnotatedBlock } from "../annotations/annotations.js";
import type { Quotation } from "../annotations/quotations/quotation.js";
import type { DraftEdit } from "./edit.js";

/**
 * The edits that say after a quotation who said it: “… roof.” becomes “… roof,” Doe said. A question or exclamation keeps
 * its mark ("asked" for a question). Where the sentence goes on behind the quotation, or it is not closed: null.
 */
export function attributeQuote(at: AnnotatedBlock, quotation: Quotation, source: string): DraftEdit[] | null {
  const { prose } = at.block;
  if (!quotation.closed) return null;
  const rest = prose.slice(quotation.end, quotation.end + 4);
  const outer = /^[.,]/.exec(rest)?.[0] ?? "";
  if (!/^[.,]?(?:\s+["“‘'A-ZÀ-ÞĀ-Ž]|\s*$)/u.test(rest)) return null;
  const verb = prose.slice(quotation.inner.end - 1, quotation.inner.end) === "?" ? "asked" : "said";
  const words = ` ${source} ${verb}.`;
  const after = place(at, { start: quotation.end - 1, end: quotation.end + outer.length }).end;
  const from = outer === "" ? after : place(at, { start: quotation.end, end: quotation.end + 1 }).start;
  const start = words.indexOf("TK");
  const said = {
    start: from,
    end: after,
    newText: words,
    ...(source === "TK" && { placeholder: { start, end: start + 2 } }),
  };
  const last = prose.slice(quotation.inner.end - 1, quotation.inner.end);
  if (/[?!,…—–-]/.test(last)) return [said];
  const inner = place(at, { start: quotation.inner.end - 1, end: quotation.inner.end });
  return last === "."
    ? [{ ...inner, newText: "," }, said]
    : [{ start: inner.end, end: inner.end, newText: "," }, said];
}
