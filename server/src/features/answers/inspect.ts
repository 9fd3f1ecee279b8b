import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { Span } from "../../text/span.js";
import { checkedQuotes } from "../quotes.js";
import type { Format, ReviewedDraft } from "./format.js";

type Pair = [number, number];

/** The answer of `stet inspect`: what each draft contains, in draft offsets. */
export const INSPECTION: Format = {
  begin: '{"version":1,"files":[',
  between: ",",
  draft: (draft) => JSON.stringify({ path: draft.path, ...contents(draft) }),
  end: () => "]}\n",
};

function contents({ review }: ReviewedDraft) {
  const at = (block: AnnotatedBlock, span: Span): Pair => {
    const { start, end } = place(block, span);
    return [start, end];
  };
  const { blocks, sources } = review;
  return {
    sentences: blocks.flatMap((block) =>
      block.block.sentences.map((sentence, index) => {
        const [start, end] = at(block, sentence);
        return { start, end, status: block.annotations.claims[index]?.status ?? "none" };
      }),
    ),
    attributions: blocks.flatMap((block, b) =>
      block.annotations.attributions.map(({ source, cue, content }, a) => {
        const speaker = sources.speakerOf(b, a);
        return {
          source: source && at(block, source),
          cue: cue.map((span) => at(block, span)),
          content: content.map((span) => at(block, span)),
          speaker: speaker && {
            name: speaker.name,
            kind: speaker.kind,
            introduced: speaker.introduced !== null,
            role: speaker.role,
          },
        };
      }),
    ),
    // What the notes have on each quotation: `verbatim` is word for word, legitimate changes aside.
    quotations: checkedQuotes(review).map(({ span, verdict, passage, otherwise }) => ({
      span: [span.start, span.end],
      notes: verdict,
      note: passage && { path: passage.path, line: passage.line },
      ...(otherwise && { otherwise: { path: otherwise.path, line: otherwise.line } }),
    })),
    figures: blocks.flatMap((block) =>
      block.annotations.figures.map((figure) => {
        const [start, end] = at(block, figure);
        const { role, value, unit, counted, exactness } = figure;
        return { start, end, text: proseOf(block, figure), role, value, unit, counted, exactness };
      }),
    ),
    facts: blocks.flatMap((block) =>
      block.annotations.lines().flatMap(({ facts }) =>
        facts.map((fact) => {
          const [start, end] = at(block, fact.span);
          const { sort, value, unit, head, headFrom, per, markers } = fact;
          return {
            start,
            end,
            text: proseOf(block, fact.span),
            sort,
            value,
            unit,
            of: head,
            ofFrom: headFrom,
            per,
            markers: [...markers],
          };
        }),
      ),
    ),
    people: sources.sources
      .filter(({ kind }) => kind === "person")
      .map(({ name, role, introduced, mentions }) => ({
        name,
        role,
        introduced: introduced !== null,
        mentions: mentions.map(({ block, span }) => at(blocks[block]!, span)),
      })),
  };
}
