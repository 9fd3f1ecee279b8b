import type { Source } from "../../annotations/sources/sources.js";
import { addAttribution, attributionWords } from "../../edits/add-attribution.js";
import { canSay } from "../../edits/can-say.js";
import { withChoices } from "../../edits/edit.js";
import { roleBehind, sourceReference } from "../../edits/source-reference.js";
import type { Sentence } from "../../text/draft.js";
import type { Span } from "../../text/span.js";
import type { Fix, ReviewedDraft } from "../rule.js";

/** How many of the draft's own sources a fix is offered for, before the TK. */
const OFFERED = 3;

/** What wants a source: a sentence of a block, or its first part. All positions are the block's prose's. */
export interface Unattributed {
  readonly sentence: Sentence;
  /** Where the part that wants the source ends: the end of the sentence, or of the clause (`clauseEnd`). */
  readonly until: number;
  /** True where it rests on a figure: people say things, a figure is according to whoever has it. */
  readonly figure: boolean;
}

/** The fixes that give a sentence of block `index` its source, best first; none where no edit can be made. */
export function attributionFixes(
  draft: ReviewedDraft,
  index: number,
  { sentence, until, figure }: Unattributed,
): Fix[] {
  const { blocks } = draft;
  const at = blocks[index]!;
  const sources = nearestSpeakers(draft, index, sentence).map((source) => {
    const role = roleBehind(source, blocks, index, sentence.start);
    const name = sourceReference(source, blocks, index, sentence.start) + (role === "" ? "" : `, ${role}`);
    const form = source.kind === "person" && !figure ? ("said" as const) : ("according" as const);
    return { name, form };
  });
  const names = sources.map(({ name }) => name);
  return [...sources, { name: "TK", form: "according" as const }].flatMap(({ name, form }) => {
    const edits = addAttribution(at, sentence, name, { form, until });
    if (edits === null) return [];
    return [{ title: `Add attribution: ${attributionWords(name, form)}`, edits: withChoices(edits, names) }];
  });
}

/**
 * The draft's sources that speak in it, nearest to the block first, then those who are named most; none whom the sentence
 * itself names, for nobody is the source of what is said about them, and none who cannot be asked (`canSay`).
 */
function nearestSpeakers(
  { blocks, sources }: ReviewedDraft,
  index: number,
  { start, end }: Span,
): readonly Source[] {
  const named = new Set(
    sources.sources.filter(
      ({ mentions }) =>
        !mentions.some(({ block, span }) => block === index && span.start < end && start < span.end),
    ),
  );
  const nearest = new Set<Source>();
  for (let distance = 0; distance < blocks.length && nearest.size < OFFERED; distance++) {
    const here = new Set<Source>();
    for (const block of distance === 0 ? [index] : [index - distance, index + distance])
      blocks[block]?.annotations.attributions.forEach((attribution, a) => {
        const speaker = attribution.source === null ? null : sources.speakerOf(block, a);
        if (speaker && named.has(speaker)) here.add(speaker);
      });
    for (const source of [...here].sort((a, b) => b.mentions.length - a.mentions.length))
      if (!nearest.has(source) && canSay(source, blocks)) nearest.add(source);
  }
  return [...nearest].slice(0, OFFERED);
}
