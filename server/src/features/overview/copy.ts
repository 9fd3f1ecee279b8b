import type { Range } from "vscode-languageserver-types";
import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { Finding } from "../../rules/rule.js";
import type { BlockKind } from "../../text/draft.js";
import { contains, overlaps, type Span } from "../../text/span.js";
import { toRange, type DraftView } from "../view.js";
import type { Places } from "./places.js";
import { wordsWithin } from "./words.js";

/** Whose words a stretch of copy is: somebody's in quotation marks, what somebody says in the copy's words, or the copy's own. */
export type Voice = "quoted" | "attributed" | "own";

/** A block of the copy, in stretches. */
export interface CopyLine {
  /** What the block is called ("Paragraph 3"). */
  readonly place: string;
  readonly isHeadline: boolean;
  readonly range: Range;
  readonly words: number;
  readonly stretches: readonly Stretch[];
}

export interface Stretch {
  readonly text: string;
  readonly voice: Voice;
  /** Whether an open finding stands on it. */
  readonly flagged: boolean;
}

/** What readers do not read as the story. */
const LEFT_OUT: ReadonlySet<BlockKind> = new Set([
  "metadata",
  "aside",
  "credit",
  "byline",
  "dateline",
  "unread",
]);

/** The copy in stretches, a line for each block of the story. */
export function copyOf(
  { document, review }: DraftView,
  places: Places,
  findings: readonly Finding[],
): CopyLine[] {
  return review.blocks.flatMap((at, index) => {
    const { kind, prose, tokens } = at.block;
    if (LEFT_OUT.has(kind)) return [];
    const whole = { start: 0, end: prose.length };
    const span = place(at, whole);
    return [
      {
        place: places.of(index),
        isHeadline: kind === "headline" || kind === "subhead",
        range: toRange(document, span),
        words: wordsWithin(tokens, [whole]),
        stretches: stretchesOf(
          at,
          findings.filter((finding) => overlaps(finding.span, span)).map((finding) => finding.span),
        ),
      },
    ];
  });
}

function stretchesOf(at: AnnotatedBlock, flagged: readonly Span[]): Stretch[] {
  const { annotations, block } = at;
  const said = annotations.attributions.flatMap(({ content }) => content);
  const quoted = annotations.quotations.filter(({ kind }) => kind === "direct");
  // Where a voice or a flag may change: at the tokens' edges, which a finding's words follow.
  const edges = new Set([0, block.prose.length]);
  for (const { start, end } of [...said, ...quoted]) edges.add(start).add(end);
  if (flagged.length > 0) for (const { start, end } of block.tokens) edges.add(start).add(end);
  const stretches: Stretch[] = [];
  const cuts = [...edges].sort((a, b) => a - b);
  for (const [index, start] of cuts.entries()) {
    const part = { start, end: cuts[index + 1] ?? start };
    if (part.end === start) continue;
    const voice = quoted.some((span) => contains(span, part))
      ? "quoted"
      : said.some((span) => contains(span, part))
        ? "attributed"
        : "own";
    const source = flagged.length > 0 ? place(at, part) : null;
    const isFlagged = source !== null && flagged.some((span) => overlaps(span, source));
    const last = stretches.at(-1);
    if (last?.voice === voice && last.flagged === isFlagged)
      stretches[stretches.length - 1] = { ...last, text: last.text + proseOf(at, part) };
    else stretches.push({ text: proseOf(at, part), voice, flagged: isFlagged });
  }
  return stretches;
}
