import { t } from "../l10n/l10n.js";
import type { Range } from "vscode-languageserver-types";
import { place, proseOf, type AnnotatedBlock } from "../annotations/annotations.js";
import type { Attribution } from "../annotations/attributions/attribution.js";
import { isToldTo } from "../annotations/attributions/told-to.js";
import type { Source } from "../annotations/sources/sources.js";
import { overlaps, type Span } from "../text/span.js";
import { kindName } from "./source-kinds.js";
import { toRange, toSpan, type DraftView } from "./view.js";

/** One attribution as an editor shows it. */
export interface ShownAttribution {
  /** The words that name the source; null where none stands there (a continued quotation). */
  readonly source: Range | null;
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  /** Who speaks, in a line ("Wendell Aku, county emergency director"), "perhaps" before it where that is a guess; null where the draft does not say. */
  readonly speaker: string | null;
}

/** The attributions that reach into `range`, or all where none is given, in the draft's order. */
export function whoSaysWhat(view: DraftView, range?: Range): ShownAttribution[] {
  const { document, review } = view;
  return attributionsIn(view, range).flatMap(({ at, attribution, speaker, sure }) => {
    // "Half of the teachers have been told that …": those are no source, and who told them the copy leaves out.
    if (isToldTo(review.blocks[at]!.block, attribution)) return [];
    const shown = (span: Span) => toRange(document, place(review.blocks[at]!, span));
    const who = speaker && introduction(speaker, review.blocks);
    return {
      source: attribution.source && shown(attribution.source),
      cue: attribution.cue.map(shown),
      content: attribution.content.map(shown),
      speaker: who !== null && !sure ? t`perhaps ${who}` : who,
    };
  });
}

/** An attribution with its speaker; `at` is the index of its block in the review. */
export interface Spoken {
  readonly at: number;
  readonly attribution: Attribution;
  readonly speaker: Source | null;
  /** Whether the copy leaves no doubt of the speaker. */
  readonly sure: boolean;
}

/** The attributions any part of which stands in `range`; only the blocks about it are looked at. */
export function attributionsIn(view: DraftView, range?: Range): Spoken[] {
  const { document, review } = view;
  const { blocks } = review;
  const within = range && toSpan(document, range);
  const [first, end] = within ? blocksAbout(blocks, within) : [0, blocks.length];
  const found: Spoken[] = [];
  for (let at = first; at < end; at++)
    for (const spoken of spokenIn(view, at))
      if (!within || reachesInto(within, blocks[at]!, spoken.attribution)) found.push(spoken);
  return found;
}

/** The attributions of a block, by its index in the review, each with its speaker. */
export function spokenIn({ review: { blocks, sources } }: DraftView, at: number): Spoken[] {
  return blocks[at]!.annotations.attributions.map((attribution, index) => ({
    at,
    attribution,
    speaker: sources.speakerOf(at, index),
    sure: sources.isSure(at, index),
  }));
}

/** A speaker in a line: the name, the role, and the kind of source where it is not plainly somebody. */
export function introduction(source: Source, blocks: readonly AnnotatedBlock[]): string {
  const { name, kind } = source;
  const role = roleBeside(source, blocks);
  const titled = role === "" ? name : `${name}, ${role}`;
  return kind === "person" || kind === "organisation" ? titled : `${titled} (${kindName(kind)})`;
}

/** The role to write beside a source's name: "" where it has none, or the name holds it. */
export function roleBeside({ name, role, introduced }: Source, blocks: readonly AnnotatedBlock[]): string {
  if (name.includes(role)) return "";
  // A loaded word ("a career criminal") is no role, and "his lawyer" is nobody's at another place.
  const beside = introduced && blocks[introduced.block];
  const loaded = beside?.annotations.wording.some((wording) => role.includes(proseOf(beside, wording)));
  if (loaded || /^(?:his|her|its|their|our|my) /i.test(role)) return "";
  return role.replace(/^(?:The|An?|One)(?= )/, (word) => word.toLowerCase());
}

function reachesInto(within: Span, block: AnnotatedBlock, { source, cue, content }: Attribution): boolean {
  return [...(source ? [source] : []), ...cue, ...content].some((span) =>
    overlaps(place(block, span), within),
  );
}

/** The indices `[first, end)` of the blocks whose chunks may meet a span: from the chunk that it begins in. */
export function blocksAbout(blocks: readonly AnnotatedBlock[], { start, end }: Span): [number, number] {
  const after = firstFrom(blocks, start + 1);
  return [after === 0 ? 0 : firstFrom(blocks, blocks[after - 1]!.start), firstFrom(blocks, end)];
}

/** The index of the first block whose chunk begins at `offset` or later. */
function firstFrom(blocks: readonly AnnotatedBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
