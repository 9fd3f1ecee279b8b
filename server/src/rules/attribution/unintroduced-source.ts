import { attributionsNear } from "../../annotations/attributions/attributions-near.js";
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  PREPOSITIONS,
  SENTENCE_OPENERS,
  TIME_WORDS,
} from "../../lexicon/function-words.js";
import { isPersonNoun } from "../../lexicon/people-nouns.js";
import { contains, firstReaching, type Span } from "../../text/span.js";
import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { Source, SourceMention } from "../../annotations/sources/sources.js";
import { introduce } from "../../edits/introduce.js";
import { KNOWN_BODIES } from "../../lexicon/body-nouns.js";
import { isFamilyName } from "../../lexicon/family-names.js";
import { GIVEN_NAMES } from "../../lexicon/given-names.js";
import { HOUSEHOLD_NAMES } from "../../lexicon/household-names.js";
import { OUTLET_NAMES } from "../../lexicon/news-outlets.js";
import { defineRule, type Gathered, type Report, type ReviewedDraft } from "../rule.js";

const BODY = new Set(["paragraph", "listItem", "blockQuote"]);
const COURTESY = /^(?:(?:mr|mrs|ms|miss)\.? )?$/i;

export const unintroducedSource = defineRule({
  id: "attribution/unintroduced-source",
  summary: "A person is cited by last name and has not been introduced.",
  defaultSeverity: "warning",
  options: {},
  gather: namesOf,
  *check(draft, _options, gathered) {
    const cited = citedByLastName(draft, gathered);
    const waiting = new Map([...cited].map(([source, mention]) => [source.shortName, mention]));
    for (const { block, gist } of gathered) {
      if (waiting.size === 0) return;
      for (const { name, start } of gist.explained) {
        const mention = waiting.get(name);
        if (mention && (block < mention.block || (block === mention.block && start < mention.span.end)))
          waiting.delete(name);
      }
    }
    for (const [source, mention] of cited)
      if (waiting.has(source.shortName)) yield report(draft, source, mention);
  },
});

/** What a block does with names that might be last names. */
interface NamesOfBlock {
  /** The mentions that an attribution cites, by index. */
  readonly cited: readonly number[];
  /** The words with a capital beside which the block says whose they are. */
  readonly explained: readonly { readonly name: string; readonly start: number }[];
}

function namesOf(at: AnnotatedBlock): NamesOfBlock | null {
  const { mentions } = at.annotations;
  const { prose, kind } = at.block;
  const cited = mentions.flatMap((mention, index) =>
    (mention.kind === "person" || mention.kind === "unknown") && isCited(at, mention) ? [index] : [],
  );
  const explained: { name: string; start: number }[] = [];
  if (kind !== "byline")
    for (const { 0: word, index: start } of prose.matchAll(WORD_WITH_CAPITAL)) {
      const name = word.replace(/['’]s?$/, "");
      if (isExplained(prose, start, start + name.length)) explained.push({ name, start });
    }
  return cited.length === 0 && explained.length === 0 ? null : { cited, explained };
}

const WORD_WITH_CAPITAL =
  /(?<![A-Za-zÀ-ɏ\u0300-\u036f'’-])[A-Za-zÀ-ɏ\u0300-\u036f'’-]*[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ɏ\u0300-\u036f'’-]*/gu;

/** The people whom the copy first calls by their last name alone, each with where it first cites them. */
function citedByLastName(
  draft: ReviewedDraft,
  gathered: readonly Gathered<NamesOfBlock>[],
): Map<Source, SourceMention> {
  const { sources, blocks } = draft;
  const cited = new Map<Source, SourceMention>();
  const seen = new Set<Source>();
  const strangers = new Map<string, Source>();
  for (const { block, gist } of gathered)
    for (const index of gist.cited) {
      const source = sources.meantBy(block, index) ?? stranger(draft, block, index, strangers);
      if (source === null || seen.has(source)) continue;
      seen.add(source);
      const mention = { block, span: blocks[block]!.annotations.mentions[index]! };
      if (source.kind !== "person" || !isLastName(source, mention)) continue;
      cited.set(source, mention);
      if (cited.size === MOST) return cited;
    }
  return cited;
}

/**
 * "According to Ortega", who never speaks: such a name is nobody's in the table of sources, since it could be a body's, a
 * document's or a place's. Where it is a family name it is the person whom the copy names in full later, or a stranger.
 */
function stranger(
  { sources, blocks }: ReviewedDraft,
  block: number,
  index: number,
  strangers: Map<string, Source>,
): Source | null {
  const { text, kind, key } = blocks[block]!.annotations.mentions[index]!;
  if (kind !== "unknown" || !isFamilyName(key)) return null;
  const named =
    strangers.get(key) ??
    sources.sources.find((source) => source.kind === "person" && source.shortName === text) ??
    personOf(text, { block, span: blocks[block]!.annotations.mentions[index]! });
  strangers.set(key, named);
  return named;
}

function personOf(name: string, place: SourceMention): Source {
  return {
    name,
    shortName: name,
    kind: "person",
    role: "",
    organisation: "",
    gender: "unknown",
    introduced: null,
    mentions: [place],
  };
}

/** A capital before the name that is the sentence's, or a day's. */
const OPENERS: ReadonlySet<string> = new Set([
  ...SENTENCE_OPENERS,
  ...CLAUSE_OPENERS,
  ...PREPOSITIONS,
  ...TIME_WORDS,
  ...AUXILIARIES,
  "meanwhile",
  "instead",
  "however",
]);
/** "Ana " of "Ana Ortega", "Buck” " of "Calvin “Buck” Ortega". */
const WORD_BEFORE = /([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ.'’)-]*)["”)]? $/u;
/** What a name is said to be is looked for in so many characters behind it. */
const APPOSED = 80;
/** Where more people than this are cited by last name, the draft is no news copy. */
const MOST = 24;
/** "Doe has said it would pay": a company speaks so. */
const OF_ITSELF = /^ (?:has |have )?(?:said|says) its?\b/;
/** Words that stand for people and have a capital where a sentence begins. */
const NOBODY = /^(?:no|any|every|some)(?:body|one)$|^(?:one|others?|neither|either|both|none|each)$/;

/** Whether a source is first cited, at `mention`, by one word that is no given name, body or name that all readers know. */
function isLastName({ introduced, shortName }: Source, mention: SourceMention): boolean {
  if (introduced !== null && !isBefore(mention, introduced)) return false;
  const key = shortName.toLowerCase();
  return (
    !/[\s.\d]/.test(key) &&
    key.length > 1 &&
    !GIVEN_NAMES.has(key) &&
    !HOUSEHOLD_NAMES.has(key) &&
    !KNOWN_BODIES.has(key) &&
    !NOBODY.test(key) &&
    !OUTLET_NAMES.has(shortName)
  );
}

function isBefore(a: SourceMention, b: SourceMention): boolean {
  return a.block < b.block || (a.block === b.block && a.span.start < b.span.start);
}

/** Whether the mention is, but for a courtesy title, all that an attribution of the copy's own cites. */
function isCited(at: AnnotatedBlock, span: Span): boolean {
  if (!BODY.has(at.block.kind)) return false;
  const { prose } = at.block;
  const { quotations, attributions } = at.annotations;
  const quotation = quotations[firstReaching(quotations, span.start)];
  if (quotation && contains(quotation, span)) return false;
  // "Millennials said": a plural with the capital of its sentence.
  const { sentences } = at.block;
  const opens = sentences[firstReaching(sentences, span.start)]?.start === span.start;
  if (opens && /[^s]s$/.test(prose.slice(span.start, span.end))) return false;
  // "ORTEGA: No." is a transcript's.
  if (
    prose[span.end] === ":" ||
    prose.slice(span.start, span.end) === prose.slice(span.start, span.end).toUpperCase()
  )
    return false;
  return attributionsNear(attributions, span.start).some(
    ({ source, cue }) =>
      source !== null &&
      source.start <= span.start &&
      span.end <= source.end &&
      cue.some((part) =>
        /\b(?:said|says|told|tells|added|adds|according|wrote|explained|asked|noted|replied|argued|recalled)\b/i.test(
          proseOf(at, part),
        ),
      ) &&
      COURTESY.test(prose.slice(source.start, span.start)) &&
      !OF_ITSELF.test(prose.slice(source.end, source.end + 20)) &&
      !/[A-Za-zÀ-ɏ\d'’]/u.test(prose.slice(span.end, source.end)),
  );
}

/** Whether the words beside a last name say who it is: "spokesman Ortega", "Dr. Ortega", "Ortega, who runs the port". */
function isExplained(prose: string, start: number, end: number): boolean {
  if (/^[A-Za-zÀ-ɏ\d-]/u.test(prose.slice(end, end + 1))) return false;
  const before = WORD_BEFORE.exec(prose.slice(Math.max(0, start - 30), start))?.[1] ?? "";
  const lower = before.toLowerCase().replace(/\.$/, "");
  if (before !== "" && !COURTESY.test(`${lower} `)) {
    if (lower === before.replace(/\.$/, "") ? isPersonNoun(lower) : !OPENERS.has(lower)) return true;
  }
  const after = prose.slice(end, end + APPOSED);
  // "According to Ortega, the pier …": the comma parts him from the sentence, unless another comes.
  if (lower === "to" && prose.slice(start - 13, start) === "According to " && !/^, [^,.]*,/.test(after))
    return false;
  return /^, (?:(?:an?|the|who|whose|of|his|her|\d+)\b|[a-zß-ž]+ (?:of|for|at) )/u.test(after);
}

function report(draft: ReviewedDraft, source: Source, { block, span }: SourceMention): Report {
  const at: AnnotatedBlock = draft.blocks[block]!;
  return {
    span: place(at, span),
    message: `${source.shortName} is cited before the copy says who that is.`,
    why:
      "At first reference readers need a full name, or what the person is, to know why to listen. Often the paragraph that gave it " +
      "was cut.\n\n**Who would know.** The notes, or the reporter.",
    ...(source.introduced && {
      related: [
        {
          span: place(draft.blocks[source.introduced.block]!, source.introduced.span),
          message: `${source.name} is introduced here.`,
        },
      ],
    }),
    fixes: () =>
      introductions(draft, source).map((name) => ({
        title: `Introduce: “${name}”`,
        edits: [introduce(at, span, name)],
      })),
  };
}

/** How the person may be introduced: as the notes have it, as the draft does later, by a TK. */
function introductions({ notes }: ReviewedDraft, source: Source): string[] {
  const key = source.shortName.toLowerCase();
  const names = notes
    .named()
    .filter(({ name, kind }) => kind === "person" && name.toLowerCase().endsWith(` ${key}`))
    .map(({ name, role }) => (role === "" ? name : `${name}, ${role}`));
  if (source.name !== source.shortName)
    names.push(source.role === "" ? source.name : `${source.name}, ${source.role}`);
  return [...new Set([...names, `TK ${source.shortName}`])];
}
