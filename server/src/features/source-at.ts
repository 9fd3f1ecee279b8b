import { place } from "../annotations/annotations.js";
import type { Mention } from "../annotations/mentions/mention.js";
import type { Source } from "../annotations/sources/sources.js";
import { overlaps, type Span } from "../text/span.js";
import type { DraftView } from "./view.js";
import { blocksAbout, spokenIn } from "./who-says-what.js";

/** How far behind a name what else stands for it is looked for, in blocks. */
const REACH = 4;
/** In so many blocks around its names: to work out every speaker of a long draft would hold the editor up. */
const MOST_BLOCKS = 200;

/** A source at a place of the draft: `block` by its index, `span` in its prose: the name, pronoun or quotation there. */
export interface SourceHere {
  readonly source: Source;
  readonly block: number;
  readonly span: Span;
  /** The mention where it is a name; null for a pronoun, a description or a quotation. */
  readonly mention: Mention | null;
}

/**
 * Whom the words at an offset of the draft mean: a name, the pronoun or description that is cited there, or the quotation
 * around it that names nobody and leaves no doubt whose it is. Null where nobody can tell.
 */
export function sourceAt(view: DraftView, offset: number): SourceHere | null {
  const { blocks, sources } = view.review;
  const [first, end] = blocksAbout(blocks, { start: offset, end: offset + 1 });
  for (let block = first; block < end; block++) {
    const at = blocks[block]!;
    const holds = (span: Span) => {
      const placed = place(at, span);
      return placed.start <= offset && offset <= placed.end;
    };
    for (const [index, mention] of at.annotations.mentions.entries()) {
      const source = isName(mention) && holds(mention) ? sources.meantBy(block, index) : null;
      if (source) return { source, block, span: mention, mention };
    }
    const cited = spokenIn(view, block).find(
      ({ attribution: { source }, speaker }) => source && speaker && holds(source),
    );
    if (cited) return { source: cited.speaker!, block, span: cited.attribution.source!, mention: null };
    const quotation = at.annotations.quotations.find((each) => each.kind === "direct" && holds(each));
    const saying =
      quotation &&
      spokenIn(view, block).find(
        ({ attribution, speaker, sure }) =>
          speaker && sure && attribution.content.some((content) => overlaps(content, quotation)),
      );
    if (quotation && saying) return { source: saying.speaker!, block, span: quotation, mention: null };
  }
  return null;
}

/** Whether a mention is a name, and no pronoun or role. */
export function isName({ kind }: Mention): boolean {
  return kind !== "pronoun" && kind !== "role";
}

/** Where a source is named, in the draft's order. */
export function namesOf({ review }: DraftView, source: Source): SourceHere[] {
  const named = new Set(source.mentions.map(({ block }) => block));
  return [...named]
    .sort((a, b) => a - b)
    .flatMap((block) =>
      review.blocks[block]!.annotations.mentions.flatMap((mention, index) =>
        isName(mention) && review.sources.meantBy(block, index) === source
          ? [{ source, block, span: mention, mention }]
          : [],
      ),
    );
}

/** Where a source is named, or cited by a pronoun or a description, in the draft's order. */
export function placesOf(view: DraftView, source: Source): SourceHere[] {
  const { blocks } = view.review;
  const names = namesOf(view, source);
  const around = new Set<number>();
  for (const { block } of source.mentions)
    for (let near = block; near <= Math.min(block + REACH, blocks.length - 1); near++) around.add(near);
  const cited = [...around].slice(0, MOST_BLOCKS).flatMap((block) =>
    spokenIn(view, block).flatMap(({ attribution, speaker }) => {
      const span = attribution.source;
      const isNamed = span && names.some((name) => name.block === block && overlaps(name.span, span));
      return speaker === source && span && !isNamed ? [{ source, block, span, mention: null }] : [];
    }),
  );
  return [...names, ...cited].sort((a, b) => a.block - b.block || a.span.start - b.span.start);
}

/** Where a place found above stands in the draft as typed. */
export function spanOf({ review: { blocks } }: DraftView, { block, span }: SourceHere): Span {
  return place(blocks[block]!, span);
}
