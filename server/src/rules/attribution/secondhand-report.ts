import { english, t } from "../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { OutletUse } from "../../annotations/outlets/outlet.js";
import { tellsConfirmed } from "../../annotations/outlets/tells-confirmed.js";
import { confirmAfter } from "../../edits/confirm-after.js";
import { AGENCIES, OUTLET_NOUNS } from "../../lexicon/news-outlets.js";
import { contains, firstReaching, type Span } from "../../text/span.js";
import { defineRule, type Gathered, type Report } from "../rule.js";

/** An outlet is "it" or "the paper" over so many blocks after it was named. */
const REACH = 3;
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
    interviews: {
      default: false,
      description: "Report also what people told another outlet, and what agencies reported.",
    },
  },
  gather: gatherVoices,
  join: joinVoices,
  *check({ blocks, outlet: names }, { publication, interviews }, gathered) {
    const subjects = gathered.flatMap(({ gist }) => gist.headlines).join("\n");
    const said = new Set<string>();
    const own = new Set([...publication.split(","), ...names].map(bareName).filter(Boolean));
    if (own.size === 0) for (const key of onlyListener(gathered)) own.add(key);
    // The outlet that was cited last, in which block, and whether "it" means the outlet next.
    let last: Outlet | null = null;
    let cited = 0;
    let speaks = false;
    for (const { block, gist } of voicesIn(gathered, (first) => last !== null && first - cited <= REACH)) {
      let sentence = -1;
      for (const { outlet, again, span, sentence: here } of gist) {
        if (outlet === null) {
          if (last === null || block - cited > REACH) continue;
          speaks = again === "noun" || (again === "it" && speaks);
          if (!speaks) continue;
          last = { name: last.name, key: last.key, use: "source" };
        } else {
          last = outlet;
          speaks = outlet.use === "source" || outlet.use === "published";
        }
        cited = block;
        if (last.use === "own") own.add(last.key);
        if (own.has(last.key) || own.has(houseOf(last.key)) || here === sentence) continue;
        sentence = here;
        const at = blocks[block]!;
        if (!interviews && (isCredited(last) || said.has(last.key) || subjects.includes(last.key))) continue;
        said.add(last.key);
        if (!isConfirmed(at, sentence)) yield report(at, last, sentence, span, names[0]);
      }
    }
  },
});

/** What a block says of outlets: whom it cites, and, as a headline, what the story is about. */
interface VoicesOfBlock {
  readonly voices: readonly Voice[];
  /** In lower case; an outlet that stands in one is what the story is about. */
  readonly headline: string | null;
}

function gatherVoices(at: AnnotatedBlock): VoicesOfBlock | null {
  const voices = voicesOf(at);
  const headline = at.block.kind === "headline" ? at.block.prose.toLowerCase() : null;
  return voices === null && headline === null ? null : { voices: voices ?? [], headline };
}

/** The same of a stretch of the draft; blocks count from its first. */
interface VoicesOfStretch {
  readonly voices: readonly Gathered<readonly Voice[]>[];
  readonly headlines: readonly string[];
  /** Whether an outlet is named in it, and the houses of those that people speak to. */
  readonly outlets: boolean;
  readonly listeners: readonly string[];
}

function joinVoices(gists: readonly Gathered<VoicesOfBlock>[]): VoicesOfStretch {
  const voices = gists
    .filter(({ gist }) => gist.voices.length > 0)
    .map(({ block, gist }) => ({ block, gist: gist.voices }));
  const outlets = voices.flatMap(({ gist }) => gist.flatMap(({ outlet }) => outlet ?? []));
  return {
    voices,
    headlines: gists.flatMap(({ gist }) => gist.headline ?? []),
    outlets: outlets.length > 0,
    listeners: outlets
      .filter(({ use }) => use === "listener" || use === "venue")
      .map(({ key }) => houseOf(key)),
  };
}

/** The voices of the blocks in which an outlet may be meant: named there, or `near` before the block. */
function* voicesIn(
  gathered: readonly Gathered<VoicesOfStretch>[],
  near: (block: number) => boolean,
): Generator<Gathered<readonly Voice[]>> {
  for (const { block: first, gist } of gathered) {
    if (!gist.outlets && !near(first)) continue;
    for (const { block, gist: voices } of gist.voices) yield { block: first + block, gist: voices };
  }
}

/** What somebody says to an interviewer is their own word, and an agency's name is the credit due: both are told as they are. */
function isCredited({ use, key }: Outlet): boolean {
  return use === "listener" || use === "venue" || (use !== "credit" && AGENCIES.has(key));
}

/**
 * Where nobody has said whose copy it is, the one outlet that people of a draft speak to is most likely its own. Several
 * are not: nothing is held to be.
 */
function onlyListener(gathered: readonly Gathered<VoicesOfStretch>[]): readonly string[] {
  const keys = new Set(gathered.flatMap(({ gist }) => gist.listeners));
  return keys.size === 1 ? [...keys] : [];
}

/** Somebody whom a block cites, in the copy's own voice. */
interface Voice {
  readonly span: Span;
  readonly sentence: number;
  /** Where it is one, by its name. */
  readonly outlet: Outlet | null;
  /** How another word than its name may mean an outlet named before; null for a source that is none. */
  readonly again: "it" | "noun" | null;
}

interface Outlet {
  readonly name: string;
  /** The name as two are compared. */
  readonly key: string;
  readonly use: OutletUse;
}

/** The outlets and the other sources that a block cites, in order; null where there are none. */
function voicesOf(at: AnnotatedBlock): readonly Voice[] | null {
  const { outlets, attributions, quotations } = at.annotations;
  const voices: Voice[] = [];
  const isQuoted = (span: Span): boolean => {
    const quotation = quotations[firstReaching(quotations, span.start)];
    return quotation !== undefined && contains(quotation, span);
  };
  const sentenceOf = (span: Span): number => firstReaching(at.block.sentences, span.start);
  for (const outlet of outlets) {
    if (isQuoted(outlet)) continue;
    const { start, use } = outlet;
    const article = /\bthe\s$/i.test(at.block.prose.slice(Math.max(0, start - 5), start)) ? "the " : "";
    const name = article + outlet.name;
    voices.push({
      span: outlet,
      sentence: sentenceOf(outlet),
      outlet: { name, key: bareName(name), use },
      again: null,
    });
  }
  for (const { source } of attributions) {
    if (!source || isQuoted(source) || holdsOne(source, outlets)) continue;
    const again = meansAgain(proseOf(at, source));
    voices.push({ span: source, sentence: sentenceOf(source), outlet: null, again });
  }
  return voices.length === 0 ? null : voices.sort((a, b) => a.span.start - b.span.start);
}

function holdsOne(span: Span, outlets: readonly Span[]): boolean {
  const outlet = outlets[firstReaching(outlets, span.start)];
  return outlet !== undefined && contains(span, outlet);
}

/** How the words of a source may mean the outlet cited last: "it" right after it, "the newspaper". */
function meansAgain(words: string): Voice["again"] {
  const [first = "", ...rest] = words.toLowerCase().split(/\s+/);
  if (first === "it") return rest.length === 0 ? "it" : null;
  if (first !== "the" && first !== "this" && first !== "its") return null;
  return rest.length > 0 && rest.length <= 2 && OUTLET_NOUNS.has(rest.at(-1)!) ? "noun" : null;
}

/** A publication's name as two are compared: without case and article. */
function bareName(name: string): string {
  return name.trim().toLowerCase().replace(/^the /, "");
}

/** The house behind a service of its own: "bbc" of "bbc news" and "bbc radio wales". */
function houseOf(key: string): string {
  return key.replace(/ (?:news|sport|radio|tv|television|online|world service|breakfast)\b.*$/, "");
}

/** Whether the sentence, or one of the two after it, says what the copy's own reporting found. */
function isConfirmed({ block: { sentences, prose } }: AnnotatedBlock, sentence: number): boolean {
  const from = sentences[sentence]!.start;
  const to = (sentences[sentence + 2] ?? sentences.at(-1)!).end;
  return tellsConfirmed(prose.slice(from, to));
}

const SAID: Readonly<Record<OutletUse, string>> = {
  source: english("Taken from"),
  published: english("Taken from"),
  listener: english("Said to"),
  venue: english("Said on"),
  credit: english("Credited to"),
  own: english("By"),
};

function report(
  at: AnnotatedBlock,
  { name, use }: Outlet,
  sentence: number,
  span: Span,
  own?: string,
): Report {
  return {
    span: place(at, span),
    message: t`${t(SAID[use])} ${name}, another news outlet.`,
    why: t(
      "What another outlet has is its reporting, with its mistakes. A desk asks whether the copy can confirm it, or reach the person or the record itself, and says so where it could not.\n\n**Who would know.** Whoever the other outlet spoke to, and the record that it rests on.",
    ),
    fixes: () => {
      // Whether it was confirmed, nobody has told; that it was not is said only in the publication's own name.
      if (use === "credit" || own === undefined) return [];
      const edit = confirmAfter(at, at.block.sentences[sentence]!, own);
      return edit ? [{ title: t`If so: add “${edit.newText.trim()}”`, edits: [edit] }] : [];
    },
  };
}
