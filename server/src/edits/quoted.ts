import type { AnnotatedBlock } from "../annotations/annotations.js";
import { contains, firstReaching, type Span } from "../text/span.js";

/** Whether a span of the prose is somebody's words between quotation marks: what was said is not ours to correct. */
export function isQuoted({ annotations: { quotations } }: AnnotatedBlock, span: Span): boolean {
  const quotation = quotations[firstReaching(quotations, span.start)];
  return quotation !== undefined && contains(quotation, span);
}
