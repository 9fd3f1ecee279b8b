import type { Span } from "../../server/src/text/span.js";

/** A sample with its marks taken out: `⟦…⟧` for spans (which may nest), `‸` for the caret. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly caret: number | null;
}

/** Reads a marked sample; throws where the marks do not pair. */
export function marked(sample: string): Marked {
  let text = "";
  let caret: number | null = null;
  const open: number[] = [];
  const spans: Span[] = [];
  for (const char of sample) {
    if (char === "⟦") open.push(text.length);
    else if (char === "⟧") {
      const start = open.pop();
      if (start === undefined) throw new Error(`unopened ⟧ in: ${sample}`);
      spans.push({ start, end: text.length });
    } else if (char === "‸") caret = text.length;
    else text += char;
  }
  if (open.length > 0) throw new Error(`unclosed ⟦ in: ${sample}`);
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, spans, caret };
}

/** The text with the spans marked, as a failing assertion shows it. */
export function mark(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }) => [
    { at: start, char: "⟦", order: 1 },
    { at: end, char: "⟧", order: 0 },
  ]);
  marks.sort((a, b) => b.at - a.at || b.order - a.order);
  for (const { at, char } of marks) text = text.slice(0, at) + char + text.slice(at);
  return text;
}
