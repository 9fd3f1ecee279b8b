import type { Block, BlockKind } from "../../text/draft.js";
import type { Span } from "../../text/span.js";
import type { Context } from "../annotations.js";
import type { Quotation } from "../quotations/quotation.js";
import { amend } from "./amending/amend.js";
import type { Attribution } from "./attribution.js";
import { readByRules } from "./first-reading/read-by-rules.js";
import { turnIn } from "./first-reading/turns.js";
import { linkRuns, type Links } from "./linking/link.js";
import { runsOf, type Run } from "./linking/runs.js";
import { readForTagger } from "./tagger/reading.js";
import { tagBlock, type Tagger } from "./tagger/tagger.js";

/**
 * The attributions of a block, in the order of their cues. The rules read it first; the tagger, which sees what they
 * say among its features, decides which tokens are source, cue and content; the linker puts those together. Without a
 * tagger the rules' reading stands. What form alone decides is set right in the end.
 */
export function annotateAttributions(
  block: Block,
  quotations: readonly Quotation[],
  context: Context,
  tagger: Tagger | null,
): Attribution[] {
  const turn = turnIn(block, quotations);
  if (turn) return [turn];
  const ruled = readByRules(block, quotations);
  if (block.tokens.length === 0) return ruled;
  if (tagger === null) return amend(block, quotations, ruled);
  const reading = readForTagger(block, quotations, ruled, tagger.words, settingOf(block, context));
  const runs = runsOf(tagBlock(tagger, reading));
  const links = linkRuns(reading, runs, tagger.links);
  return amend(block, quotations, assemble(block, runs, links));
}

const KINDS: readonly BlockKind[] = [
  "paragraph",
  "headline",
  "subhead",
  "listItem",
  "tableCell",
  "blockQuote",
];

/** What the tagger is told of a block's surroundings: its kind, and what the block before it was. */
export function settingOf({ kind }: Block, { before }: Context): number {
  return (KINDS.indexOf(kind) + 1) * 4 + (before === "" ? 0 : before === "plain" ? 1 : 2);
}

/**
 * Makes attributions of linked runs. A content that belongs to no cue stands without a source, as a quotation does that
 * goes on from the block before. A cue with no content of its own joins the nearest one that has the same source:
 * "Ortega, speaking on Monday, said …" is one attribution.
 */
function assemble(block: Block, runs: readonly Run[], { cueOf, sourceOf }: Links): Attribution[] {
  const found: Attribution[] = [];
  const contents = new Map<number, Run[]>();
  const cues = new Map<number, Run[]>();
  runs.forEach((run, index) => {
    if (run.role !== "content") return;
    const cue = cueOf[index]!;
    if (cue < 0) found.push({ source: null, cue: [], content: [spanOf(block, run)] });
    else contents.set(cue, [...(contents.get(cue) ?? []), run]);
  });
  runs.forEach((run, index) => {
    if (run.role !== "cue") return;
    const home = homeOf(index, contents, sourceOf);
    cues.set(home, [...(cues.get(home) ?? []), run]);
  });
  for (const [index, parts] of cues) {
    const source = runs[sourceOf[index]!];
    found.push({
      source: source ? spanOf(block, source) : null,
      cue: parts.map((part) => spanOf(block, part)),
      content: (contents.get(index) ?? []).map((content) => spanOf(block, content)),
    });
  }
  return found.sort((a, b) => anchor(a) - anchor(b));
}

/** How many runs apart two cues of one attribution stand, at most. */
const SAME_ATTRIBUTION = 4;

/** The cue itself where it has content, else the nearest one with content that it belongs to, else itself. */
function homeOf(cue: number, contents: ReadonlyMap<number, unknown>, sourceOf: Int32Array): number {
  if (contents.has(cue)) return cue;
  const source = sourceOf[cue]!;
  const isHome = (other: number) => contents.has(other) && (source < 0 || sourceOf[other] === source);
  for (let apart = 1; apart <= SAME_ATTRIBUTION; apart++) {
    if (isHome(cue - apart)) return cue - apart;
    if (isHome(cue + apart)) return cue + apart;
  }
  return cue;
}

function anchor({ cue, content }: Attribution): number {
  return (cue[0] ?? content[0])!.start;
}

function spanOf({ tokens }: Block, { first, end }: Run): Span {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}
