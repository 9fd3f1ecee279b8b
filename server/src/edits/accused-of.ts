import { place, type AnnotatedBlock } from "../annotations/annotations.js";
import type { Accusation } from "../annotations/accusations/accusation.js";
import { firstReaching } from "../text/span.js";
import type { DraftEdit } from "./edit.js";

/**
 * The edit that makes an accusation of a deed told in the simple past: "killed two" → "is accused of killing two". Null
 * where the verb is joined to another, which would stay a fact, or has no such form.
 */
export function accusedOf(at: AnnotatedBlock, { gerund, start, sentence }: Accusation): DraftEdit | null {
  if (gerund === "") return null;
  const { tokens, sentences } = at.block;
  const first = firstReaching(tokens, start);
  const { endToken } = sentences[sentence]!;
  for (let i = first + 1; i < endToken; i++) if (/^(?:and|then|but|or)$/.test(tokens[i]!.lower)) return null;
  const verb = tokens[first]!;
  const words = gerund.split(" ");
  const last = tokens[first + words.length - 1]!;
  return { ...place(at, { start: verb.start, end: last.end }), newText: `is accused of ${gerund}` };
}
