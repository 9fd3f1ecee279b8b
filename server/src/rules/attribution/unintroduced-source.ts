import { t } from "../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import { isCitedAlone } from "../../annotations/attributions/cited-alone.js";
import { explainedNames, type ExplainedName } from "../../annotations/mentions/explained-names.js";
import { hasCourtesy, isToldOfAlone } from "../../annotations/mentions/told-of-alone.js";
import { mayBeMisspelt } from "../../annotations/mentions/may-be-misspelt.js";
import { spellingOf } from "../../annotations/mentions/spelling.js";
import type { Source, SourceMention } from "../../annotations/sources/sources.js";
import { introduce } from "../../edits/introduce.js";
import { KNOWN_BODIES } from "../../lexicon/body-nouns.js";
import { isFamilyName } from "../../lexicon/family-names.js";
import { GIVEN_NAMES } from "../../lexicon/given-names.js";
import { HOUSEHOLD_NAMES } from "../../lexicon/household-names.js";
import { OUTLET_NAMES } from "../../lexicon/news-outlets.js";
import { nameKey } from "../../notes/people/spelling.js";
import { contains, type Span } from "../../text/span.js";
import { defineRule, type Gathered, type Report, type ReviewedDraft } from "../rule.js";
import { reportSpelling } from "./spelt-otherwise.js";

const BODY = new Set(["paragraph", "listItem", "blockQuote"]);
export const unintroducedSource = defineRule({
  id: "attribution/unintroduced-source",
  summary: "A person is cited by last name and has not been introduced.",
  defaultSeverity: "warning",
  options: {},
  gather: namesOf,
  join: joinNames,
  *check(draft, _options, gathered) {
    const cited = citedByLastName(draft, gathered);
    const waiting = new Map([...cited].map(([source, mention]) => [source.shortName, mention]));
    for (const [name, mention] of waiting) if (isExplained(gathered, name, mention)) waiting.delete(name);
    for (const { name, mention } of rivalled(draft, gathered)) {
      const spelt = waiting.has(name) ? null : misspelt(draft, mention, name);
      if (spelt && !isToldByNotes(draft, name, spelt.above))
        yield reportSpelling(draft, personOf(name, spelt.here), spelt.here, spelt.above);
    }
    if (waiting.size === 0) return;
    const isToldOf = (name: string): boolean => gathered.some(({ gist }) => gist.toldOf.has(name));
    const isFirstName = (name: string, until: number): boolean =>
      gathered.some(({ block, gist }) => block + (gist.firstNames.get(name) ?? Infinity) <= until);
    for (const [source, mention] of cited) {
      if (!waiting.has(source.shortName)) continue;
      const spelt = otherSpelling(draft, source.shortName, mention);
      if (spelt && isToldByNotes(draft, source.shortName, spelt)) continue;
      if (spelt) yield reportSpelling(draft, source, mention, spelt);
      else if (isEvidentlyPerson(draft, source, mention, isFirstName, isToldOf))
        yield report(draft, source, mention);
    }
  },
});

/** What a block does with names that might be last names. */
interface NamesOfBlock {
  /** The mentions that an attribution cites, or of whom a sentence tells something, by index. */
  readonly cited: readonly number[];
  /** The words with a capital beside which the block says whose they are. */
  readonly explained: readonly ExplainedName[];
  /** The words that names of several words begin with, each once. */
  readonly firstNames: readonly string[];
  /** The names of one word that the block tells of otherwise than as who says something, each once, with its mention by index. */
  readonly toldOf: ReadonlyMap<string, number>;
}

function namesOf(at: AnnotatedBlock): NamesOfBlock | null {
  const { mentions } = at.annotations;
  const { prose, kind } = at.block;
  const cited = !BODY.has(kind)
    ? []
    : mentions.flatMap((mention, index) =>
        (mention.kind === "person" || mention.kind === "unknown") &&
        (isCitedAlone(at, mention) || isToldOfAlone(at, mention))
          ? [index]
          : [],
      );
  const explained = kind === "byline" ? [] : explainedNames(prose);
  const firstNames = new Set<string>();
  const toldOf = new Map<string, number>();
  const speaking = new Set(cited);
  mentions.forEach(({ kind: named, text }, index) => {
    if (named === "pronoun") return;
    const end = text.indexOf(" ");
    if (end > 0) firstNames.add(text.slice(0, end));
    else if (!speaking.has(index) && !toldOf.has(text)) toldOf.set(text, index);
  });
  if (cited.length === 0 && explained.length === 0 && firstNames.size === 0 && toldOf.size === 0) return null;
  return { cited, explained, firstNames: [...firstNames], toldOf };
}

/** What the blocks of a stretch do with such names; blocks count from its first. */
interface NamesOfStretch {
  readonly cited: readonly { readonly block: number; readonly index: number }[];
  /** Where each name is explained first. */
  readonly explained: ReadonlyMap<string, { readonly block: number; readonly start: number }>;
  /** In which block a name of more words first begins with it. */
  readonly firstNames: ReadonlyMap<string, number>;
  /** Where each is told of first. */
  readonly toldOf: ReadonlyMap<string, { readonly block: number; readonly index: number }>;
  /** Those of them that are long enough to be somebody's last name spelt otherwise. */
  readonly spelt: readonly string[];
}

function joinNames(gists: readonly Gathered<NamesOfBlock>[]): NamesOfStretch {
  const explained = new Map<string, { block: number; start: number }>();
  const firstNames = new Map<string, number>();
  for (const { block, gist } of gists) {
    for (const { name, start } of gist.explained)
      if (!explained.has(name)) explained.set(name, { block, start });
    for (const name of gist.firstNames) if (!firstNames.has(name)) firstNames.set(name, block);
  }
  const cited = gists.flatMap(({ block, gist }) => gist.cited.map((index) => ({ block, index })));
  const toldOf = new Map<string, { block: number; index: number }>();
  for (const { block, gist } of gists)
    for (const [name, index] of gist.toldOf) if (!toldOf.has(name)) toldOf.set(name, { block, index });
  const spelt = [...toldOf.keys()].filter((name) => spellingOf(name) !== null);
  return { cited, explained, firstNames, toldOf, spelt };
}

/** The names of one word that look like somebody's who is named in full, each with where the draft first tells of it. */
function* rivalled(
  { sources }: ReviewedDraft,
  gathered: readonly Gathered<NamesOfStretch>[],
): Generator<{
  readonly name: string;
  readonly mention: { readonly block: number; readonly index: number };
}> {
  for (const [at, { block: first, gist }] of gathered.entries())
    for (const name of gist.spelt) {
      if (sources.speltLike(name).length === 0) continue;
      const { block, index } = gist.toldOf.get(name)!;
      if (gathered.slice(0, at).some((above) => above.gist.toldOf.has(name))) continue;
      yield { name, mention: { block: first + block, index } };
    }
}

/** The person, introduced above, whose last name is spelt otherwise at a mention that means nobody whom the draft names in full. */
function misspelt(
  draft: ReviewedDraft,
  { block, index }: { readonly block: number; readonly index: number },
  name: string,
): { readonly here: SourceMention; readonly above: Source } | null {
  const { blocks, sources } = draft;
  const at = blocks[block]!;
  const span = at.annotations.mentions[index]!;
  const here = { block, span };
  const above = otherSpelling(draft, name, here);
  if (!above) return null;
  const meant = sources.meantBy(block, index);
  if ((meant !== null && meant.name !== meant.shortName) || sources.namesakesAt(block, index).length > 0)
    return null;
  return mayBeMisspelt(at, span) ? { here, above } : null;
}

/** Whether the copy says whose name it is before it ends at a mention, or right there. */
function isExplained(
  gathered: readonly Gathered<NamesOfStretch>[],
  name: string,
  { block: until, span }: SourceMention,
): boolean {
  for (const { block: first, gist } of gathered) {
    if (first > until) return false;
    const told = gist.explained.get(name);
    if (told) return first + told.block < until || (first + told.block === until && told.start < span.end);
  }
  return false;
}

/** The people whom the copy first calls by their last name alone, each with where it first cites them. */
function citedByLastName(
  draft: ReviewedDraft,
  gathered: readonly Gathered<NamesOfStretch>[],
): Map<Source, SourceMention> {
  const { sources, blocks } = draft;
  const cited = new Map<Source, SourceMention>();
  const seen = new Set<Source>();
  const strangers = new Map<string, Source>();
  for (const { block: first, gist } of gathered)
    for (const { block: within, index } of gist.cited) {
      const block = first + within;
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
  if (
    kind !== "unknown" ||
    !(isFamilyName(key) || isToldOfAlone(blocks[block]!, blocks[block]!.annotations.mentions[index]!))
  )
    return null;
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

/** Where more people than this are cited by last name, the draft is no news copy. */
const MOST = 24;
/** Words that stand for people and have a capital where a sentence begins. */
const NOBODY =
  /^(?:no|any|every|some)(?:body|one)$|^(?:one|others?|neither|either|both|none|each)$|['’](?:re|ve|ll|d|m|s)$/;

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

/** Who speaks so is one person; "we" may be a company. */
const OF_ONESELF = /\b(?:I|I[’']m|I[’']ve|I[’']d|I[’']ll|my|me|myself)\b/;
const OF_OURSELVES = /\b(?:we|our|us|ourselves)\b/i;

/**
 * Whether a name of one word is a person's by more than its verb: a company, a band or a brand has such a name as well. By
 * its courtesy title, as a common family name, by a full name further down or in the notes, since it says "I", or since the
 * draft has nothing of it but what it says: a body that speaks is told of elsewhere, too. It is none whom the draft calls by
 * a first name after the full one.
 */
function isEvidentlyPerson(
  draft: ReviewedDraft,
  source: Source,
  { block, span }: SourceMention,
  isFirstName: (name: string, until: number) => boolean,
  isToldOf: (name: string) => boolean,
): boolean {
  const at = draft.blocks[block]!;
  if (hasCourtesy(at, span)) return true;
  if (isFirstName(source.shortName, block)) return false;
  const key = source.shortName.toLowerCase();
  return (
    source.introduced !== null ||
    isFamilyName(key) ||
    says(OF_ONESELF, at, span) ||
    isHeOrShe(at, span) ||
    (!isToldOf(source.shortName) && !says(OF_OURSELVES, at, span)) ||
    draft.notes.named().some(({ name, kind }) => kind === "person" && name.toLowerCase().endsWith(` ${key}`))
  );
}

/** Whether the attribution that cites the name quotes somebody who says so: "I", or "we". */
function says(who: RegExp, at: AnnotatedBlock, span: Span): boolean {
  return at.annotations.attributions.some(
    ({ source, content }) =>
      source !== null && contains(source, span) && content.some((part) => who.test(proseOf(at, part))),
  );
}

/** Whether the copy goes on, in the block, with "he" or "she", and names nobody else between. */
function isHeOrShe({ annotations: { mentions } }: AnnotatedBlock, { end }: Span): boolean {
  const next = mentions.find(({ start, kind }) => start >= end && (kind === "person" || kind === "pronoun"));
  return next?.kind === "pronoun" && /^(?:he|she)$/.test(next.key);
}

/** The person, introduced above, of whose last name this looks like another spelling. */
function otherSpelling({ sources }: ReviewedDraft, last: string, mention: SourceMention): Source | null {
  return sources.speltLike(last).find(({ introduced }) => isBefore(introduced!, mention)) ?? null;
}

/** Whether the notes have the spelling above, and not this one: then it is said what they have (`notes/name-or-title-differs`). */
function isToldByNotes({ notes }: ReviewedDraft, last: string, { shortName }: Source): boolean {
  if (notes.notes.length === 0) return false;
  const names = notes.names();
  return names.has(shortName) && !names.has(last) && names.nearLast(last).includes(nameKey(shortName));
}

function isBefore(a: SourceMention, b: SourceMention): boolean {
  return a.block < b.block || (a.block === b.block && a.span.start < b.span.start);
}

function report(draft: ReviewedDraft, source: Source, { block, span }: SourceMention): Report {
  const at: AnnotatedBlock = draft.blocks[block]!;
  return {
    span: place(at, span),
    message: isToldOfAlone(at, span)
      ? t`${source.shortName} is named before the copy says who that is.`
      : t`${source.shortName} is cited before the copy says who that is.`,
    why: t(
      "At first reference readers need a full name, or what the person is, to know why to listen. Often the paragraph that gave it was cut.\n\n**Who would know.** The notes, or the reporter.",
    ),
    ...(source.introduced && {
      related: [
        {
          span: place(draft.blocks[source.introduced.block]!, source.introduced.span),
          message: t`${source.name} is introduced here.`,
        },
      ],
    }),
    fixes: () => {
      const first = firstNamed(draft, source.shortName, { block, span });
      return introductions(draft, source).map((name) => ({
        title: t`Introduce: “${name}”`,
        edits: [introduce(draft.blocks[first.block]!, first.span, name)],
      }));
    },
  };
}

/** Where the copy first names somebody by that one name, up to where a finding lies: there the introduction belongs. */
function firstNamed({ blocks }: ReviewedDraft, name: string, found: SourceMention): SourceMention {
  for (let block = 0; block <= found.block; block++) {
    const at = blocks[block]!;
    if (!BODY.has(at.block.kind)) continue;
    const { mentions, quotations } = at.annotations;
    const span = mentions.find(
      (mention) => mention.text === name && !quotations.some((quotation) => contains(quotation, mention)),
    );
    if (span) return { block, span };
  }
  return found;
}

/** How the person may be introduced: as the notes have it, as the draft does later, by a TK; that first, where they differ. */
function introductions({ notes }: ReviewedDraft, source: Source): string[] {
  const key = source.shortName.toLowerCase();
  const names = notes
    .named()
    .filter(({ name, kind }) => kind === "person" && name.toLowerCase().endsWith(` ${key}`))
    .map(({ name, role }) => (role === "" ? name : `${name}, ${role}`));
  if (source.name !== source.shortName)
    names.push(source.role === "" ? source.name : `${source.name}, ${source.role}`);
  const open = `TK ${source.shortName}`;
  // Of two people of that name in the notes nobody can tell which: then the writer says it first.
  const known = [...new Set(names)];
  return known.length > 1 ? [open, ...known] : [...known, open];
}
