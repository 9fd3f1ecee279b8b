import type { Token } from "../../text/draft.js";
import type { Span } from "../../text/span.js";

/** The beginning of a text as one line of at most so many characters, cut between words. */
export function excerpt(text: string, most = 72): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > most / 2 ? space : most).replace(/[\s.,;:–—-]+$/, "")} …`;
}

/** How many of the tokens are words or numbers that lie in one of the spans. */
export function wordsWithin(tokens: readonly Token[], spans: readonly Span[]): number {
  let count = 0;
  for (const { kind, start, end } of tokens)
    if (
      (kind === "word" || kind === "number") &&
      spans.some((span) => span.start <= start && end <= span.end)
    )
      count++;
  return count;
}
