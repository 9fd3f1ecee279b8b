import type { Range } from "vscode-languageserver-types";
import { place, type AnnotatedBlock } from "../../annotations/annotations.js";
import { kindOf } from "../../annotations/sources/source-kind.js";
import type { Source, SourceKind } from "../../annotations/sources/sources.js";
import { isNobodysName } from "../../lexicon/nobody.js";
import { overlaps, type Span } from "../../text/span.js";
import { toRange, type DraftView } from "../view.js";
import { roleBeside, spokenIn } from "../who-says-what.js";
import { excerpt, wordsWithin } from "./words.js";

/** A source that the draft cites. */
export interface OverviewSource {
  readonly name: string;
  readonly role: string;
  readonly kind: SourceKind;
  /** How a reader could hold it to account: by a name, by what it is alone, not at all. */
  readonly group: "named" | "described" | "anonymous" | "vague";
  /** Where the draft says who that is; null where it never does. */
  readonly introduced: Range | null;
  /** Where it is cited, in the draft's order, with the words. */
  readonly cited: readonly { readonly range: Range; readonly words: string }[];
  /** How many words are put to it, and how many of them stand in quotation marks. */
  readonly words: number;
  readonly quoted: number;
}

const GROUPS: Readonly<Record<SourceKind, OverviewSource["group"]>> = {
  person: "named",
  organisation: "named",
  document: "named",
  group: "described",
  anonymous: "anonymous",
  vague: "vague",
};

interface Cited {
  readonly cited: { range: Range; words: string }[];
  words: number;
  quoted: number;
  /** Whether a sentence put to it counts as put to nobody in particular. */
  vague: boolean;
}

/** The sources that a draft cites, those with most words first. */
export function sourcesOf(view: DraftView): OverviewSource[] {
  const { document, review } = view;
  const { blocks } = review;
  const found = new Map<Source, Cited>();
  for (const [index, at] of blocks.entries())
    for (const { attribution, speaker } of spokenIn(view, index)) {
      if (!speaker || isNobodysName(speaker.name)) continue;
      const { content, cue, source } = attribution;
      const quotations = at.annotations.quotations.map(({ inner }) => inner);
      const entry = found.get(speaker) ?? { cited: [], words: 0, quoted: 0, vague: false };
      found.set(speaker, entry);
      const [first] = content.length > 0 ? content : [...cue, ...(source ? [source] : [])];
      if (!first) continue;
      const words = content.map(({ start, end }) => at.block.prose.slice(start, end)).join(" … ");
      entry.cited.push({ range: toRange(document, place(at, first)), words: excerpt(words) });
      entry.vague ||= isVague(at, first);
      entry.words += wordsWithin(at.block.tokens, content);
      entry.quoted += wordsWithin(at.block.tokens, common(content, quotations));
    }
  return [...found]
    .map(([source, { cited, words, quoted, vague }]) => ({
      name: source.name,
      role: roleBeside(source, blocks),
      kind: kindOf(source.kind, roleBeside(source, blocks)),
      group: vague && source.kind === "group" ? "vague" : GROUPS[source.kind],
      introduced:
        source.introduced &&
        toRange(document, place(blocks[source.introduced.block]!, source.introduced.span)),
      cited,
      words,
      quoted,
    }))
    .sort((a, b) => b.words - a.words || b.cited.length - a.cited.length);
}

function isVague({ block, annotations }: AnnotatedBlock, { start }: Span): boolean {
  return annotations.claims.some(({ sentence, status }) => {
    const { start: from, end } = block.sentences[sentence]!;
    return status === "vague" && from <= start && start < end;
  });
}

/** What both lists of spans cover. */
function common(a: readonly Span[], b: readonly Span[]): Span[] {
  return a.flatMap((one) =>
    b
      .filter((other) => overlaps(one, other))
      .map((other) => ({ start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) })),
  );
}
