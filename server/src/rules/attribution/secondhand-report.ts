import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { OutletUse } from "../../annotations/outlets/outlet.js";
import { confirmAfter } from "../../edits/confirm-after.js";
import { OUTLET_NOUNS } from "../../lexicon/news-outlets.js";
import { contains, firstReaching, type Span } from "../../text/span.js";
import { defineRule, type Report } from "../rule.js";

/** An outlet is "it" or "the paper" over so many blocks after it was named. */
const REACH = 3;
/** The copy's own word on what another outlet has. */
const CONFIRMED =
  /\bindependently (?:confirm|verif)|\bcould not (?:be )?(?:confirm|verif)|\b(?:confirmed|verified) (?:this|it|the (?:report|account|figures?|claim))\b/i;

export const secondhandReport = defineRule({
  id: "attribution/secondhand-report",
  summary: "A claim is taken from another news outlet.",
  defaultSeverity: "hint",
  options: {
    publication: {
      default: "",
      description:
        "The name of this publication, or several with commas between: what it was told itself is not secondhand.",
    },
  },
  gather: ({ annotations: { outlets } }) => (outlets.length > 0 ? outlets : null),
  *check({ blocks }, { publication }, gathered) {
    const own = new Set(publication.split(",").map(bareName));
    let last: Cited | null = null;
    let next = 0;
    for (const { block } of gathered)
      for (next = Math.max(next, block); next === block || (last && next - last.block <= REACH); next++) {
        const at = blocks[next];
        if (!at) break;
        let sentence = -1;
        for (const cited of citedIn(at, next, last)) {
          last = cited;
          if (cited.use === "own") own.add(bareName(cited.name));
          if (!cited.span || own.has(bareName(cited.name)) || cited.sentence === sentence) continue;
          sentence = cited.sentence;
          if (!isConfirmed(at, sentence)) yield report(at, cited, cited.span);
        }
      }
  },
});

/** The outlet that the draft cited last, as it was at one place. */
interface Cited {
  readonly name: string;
  readonly use: OutletUse;
  readonly block: number;
  readonly sentence: number;
  /** The words that cite it there; null where somebody else has spoken since. */
  readonly span: Span | null;
  /** Whether "it" means the outlet next. */
  readonly speaks: boolean;
}

/** What a block takes from outlets, in order: by name, or as "it" and "the paper" after one was named. */
function* citedIn(at: AnnotatedBlock, block: number, before: Cited | null): Generator<Cited> {
  const { outlets, attributions, quotations } = at.annotations;
  const sources = attributions.flatMap(({ source }) => (source ? [source] : []));
  const spans = [...outlets, ...sources].sort((a, b) => a.start - b.start);
  let last = before;
  for (const span of spans) {
    const quotation = quotations[firstReaching(quotations, span.start)];
    if (quotation && contains(quotation, span)) continue;
    const sentence = firstReaching(at.block.sentences, span.start);
    if ("use" in span) {
      const { use } = span as (typeof outlets)[number];
      const article = /\bthe\s$/i.test(at.block.prose.slice(Math.max(0, span.start - 5), span.start))
        ? "the "
        : "";
      const name = article + (span as (typeof outlets)[number]).name;
      yield (last = { name, use, block, sentence, span, speaks: use === "source" || use === "published" });
    } else if (last && block - last.block <= REACH && !holdsOne(span, outlets)) {
      const again = isAgain(proseOf(at, span), last);
      yield (last = {
        ...last,
        use: "source",
        block: again ? block : last.block,
        sentence,
        span: again ? span : null,
        speaks: again,
      });
    }
  }
}

function holdsOne(span: Span, outlets: readonly Span[]): boolean {
  const outlet = outlets[firstReaching(outlets, span.start)];
  return outlet !== undefined && contains(span, outlet);
}

/** Whether the words of a source mean the outlet cited last: "it" right after it, "the newspaper". */
function isAgain(words: string, { speaks }: Cited): boolean {
  const [first = "", ...rest] = words.toLowerCase().split(/\s+/);
  if (first === "it") return speaks && rest.length === 0;
  if (first !== "the" && first !== "this" && first !== "its") return false;
  return rest.length > 0 && rest.length <= 2 && OUTLET_NOUNS.has(rest.at(-1)!);
}

/** A publication's name as two are compared: without case and article. */
function bareName(name: string): string {
  return name.trim().toLowerCase().replace(/^the /, "");
}

/** Whether the sentence, or the one after it, says what the copy's own reporting found. */
function isConfirmed({ block: { sentences, prose } }: AnnotatedBlock, sentence: number): boolean {
  const from = sentences[sentence]!.start;
  const to = (sentences[sentence + 1] ?? sentences[sentence]!).end;
  return CONFIRMED.test(prose.slice(from, to));
}

const SAID: Readonly<Record<OutletUse, string>> = {
  source: "Taken from",
  published: "Taken from",
  listener: "Said to",
  venue: "Said on",
  credit: "Credited to",
  own: "By",
};

function report(at: AnnotatedBlock, { name, use, sentence }: Cited, span: Span): Report {
  return {
    span: place(at, span),
    message: `${SAID[use]} ${name}, another news outlet.`,
    why:
      "What another outlet has is its reporting, with its mistakes. A desk asks whether the copy can confirm it, or reach the " +
      "person or the record itself, and says so where it could not.\n\n" +
      "**Who would know.** Whoever the other outlet spoke to, and the record that it rests on.",
    fixes: () => {
      const edit = use === "credit" ? null : confirmAfter(at, at.block.sentences[sentence]!);
      return edit ? [{ title: "Add “TK confirmed this.”", edits: [edit] }] : [];
    },
  };
}
