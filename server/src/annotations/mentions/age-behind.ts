import type { Span } from "../../text/span.js";
import type { AnnotatedBlock } from "../annotations.js";
import type { Figure } from "../figures/figure.js";

/** The age that stands behind a name between commas ("Ana Lee, 34, said"), or before its full stop; null where none does. */
export function ageBehind({ block: { prose }, annotations }: AnnotatedBlock, name: Span): Figure | null {
  if (!prose.startsWith(", ", name.end)) return null;
  const start = name.end + 2;
  const age = annotations.figures.find((figure) => figure.start === start && figure.role === "age");
  return age?.exactness === "exact" && /^[,.;)]/.test(prose.slice(age.end)) ? age : null;
}
