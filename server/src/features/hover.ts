import { MarkupKind, type Hover, type Position } from "vscode-languageserver-types";
import type { Finding } from "../rules/rule.js";
import { toRange, type DraftView } from "./view.js";

/** Why the findings at a position stand there, the narrowest first; null where there is nothing to say. */
export function hoverAt(view: DraftView, position: Position): Hover | null {
  const offset = view.document.offsetAt(position);
  const here = view.review.findings.filter(({ span }) => span.start <= offset && offset <= span.end);
  if (here.length === 0) return null;
  here.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  return {
    contents: {
      kind: MarkupKind.Markdown,
      value: here.map((finding) => section(view, finding)).join("\n\n---\n\n"),
    },
    range: toRange(view.document, here[0]!.span),
  };
}

/** An editor that links a diagnostic to its rule's page names the rule beside our hover already; others are told here. */
function section(view: DraftView, finding: Finding): string {
  return view.rulePages ? finding.why : `${finding.why}\n\n*${finding.rule}*`;
}
