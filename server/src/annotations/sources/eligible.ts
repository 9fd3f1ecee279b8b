import { KNOWN_BODIES, SPEAKING_PLACES } from "../../lexicon/body-nouns.js";
import { isTk } from "../../lexicon/placeholders.js";
import { REPORTING_FORMS } from "../../lexicon/reporting-verbs.js";
import {
  BEFALLEN,
  BODY_FORM,
  DONE_TO,
  FATE,
  GOES_ON_OF,
  OFFICIAL_ROLE,
  PARTIAL_ROLE,
  POSSESSED,
  SILENT,
} from "../../lexicon/standing.js";
import { firstReaching, overlaps, type Span } from "../../text/span.js";
import { proseOf, type AnnotatedBlock } from "../annotations.js";
import { isPlainCue } from "../attributions/plain-cue.js";
import type { Mention } from "../mentions/mention.js";
import { agrees } from "./entity.js";
import type { Source, SourceMention, SourceTable } from "./sources.js";

/** How many characters on either side of a name are looked at. */
const BEFORE = 40;
const AFTER = 160;
/** A name that goes on behind the mention, which is then half of one: "Meat" of "Meat and Livestock Orrin". */
const GOES_ON = /^ (?:(?:of|and|for|the|&|ten|van|von|de|der|al|bin|la) )*[A-ZÀ-ÞĀ-Ž][a-zß-ž]/;
/** The same before it: "Borders" of "Doctors Without Borders". */
const GOES_BEFORE = /[A-ZÀ-ÞĀ-Ž][a-zß-ž]+ (?:(?:Without|of|for|and|the|&) )?$/;
/** A person's name in full: two words or more with a capital, particles between, neither digits nor contractions. */
const FULL_NAME =
  /^(?:[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ɏ'’-]*\.?)(?: (?:[a-z]{2,4} ){0,2}[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ɏ'’-]*\.?)+$/u;
const CONTRACTED = /['’](?:ve|ll|m|re|d)\b/;

/** Speakers are looked for no further away than this, in blocks. */
const FURTHEST = 150;
/** Acronyms of no body that could say anything. */
const NO_BODY = /^(?:USA|UAE|USSR|GDP|VAT|DNA|HIV|AIDS|CEO|CFO|MP|MPS)$/;
/** So many words of weight that two sentences share show that they are of the same matter. */
const SHARED = 2;

/** The block, and the offset in its prose, where somebody is to be named as the source of the span there. */
export interface Asked {
  readonly block: number;
  readonly span: Span;
}

interface Draft {
  readonly blocks: readonly AnnotatedBlock[];
  readonly sources: SourceTable;
}

/**
 * Whether a source can be asked about what the copy tells, wherever that stands: a person whom the draft introduces by full
 * name, or a body that is one by its name. Not somebody of whom the draft says that they were arrested, charged, accused or
 * sentenced, that they died, declined to comment or could not be reached; nor a lawyer or relative, who speak for one side.
 */
export function isEligible(source: Source, { blocks }: Draft): boolean {
  const { name, kind, introduced, role, mentions } = source;
  if (isTk(name) || /\d/.test(name) || CONTRACTED.test(name)) return false;
  if (kind === "person") {
    if (introduced === null || !FULL_NAME.test(name) || PARTIAL_ROLE.test(role)) return false;
    // Cited before the copy says who it is: that is a finding of its own.
    const first = mentions.find(({ block }) => blocks[block]?.block.kind === "paragraph");
    if (first && isBefore(first, introduced)) return false;
  } else if (kind !== "organisation" || !isBody(name)) return false;
  const inBody = mentions.some(({ block }) => blocks[block]?.block.kind === "paragraph");
  if (
    kind === "organisation" &&
    mentions.some(({ block, span }) => isHalfName(blocks[block]?.block.prose ?? "", span))
  )
    return false;
  const fated = kind === "person" && !OFFICIAL_ROLE.test(role);
  return (
    inBody &&
    mentions.every(
      (mention) => canSay(blocks, mention) && !(fated && isFated(blocks[mention.block], mention)),
    )
  );
}

function isBefore(a: SourceMention, b: SourceMention): boolean {
  return a.block < b.block || (a.block === b.block && a.span.start < b.span.start);
}

/** Whether a sentence tells of death or guilt, and names the person otherwise than as who says so, or who did it by office. */
function isFated(at: AnnotatedBlock | undefined, { span }: SourceMention): boolean {
  if (!at) return false;
  const { prose, sentences } = at.block;
  const index = firstReaching(sentences, span.start);
  const sentence = sentences[index];
  if (!sentence) return false;
  const stands = at.annotations.wrongdoing.standings.some((standing) => standing.sentence === index);
  if (!stands && !FATE.test(prose.slice(sentence.start, sentence.end))) return false;
  if (/\bby (?:\w+ )?$/.test(prose.slice(Math.max(0, span.start - 16), span.start))) return false;
  return !at.annotations.attributions.some(({ source }) => source !== null && overlaps(source, span));
}

/** A body's name says that it is one, by a noun or as an acronym; a country's, a people's or a headline's word does not. */
function isBody(name: string): boolean {
  const lower = name.toLowerCase();
  if (SPEAKING_PLACES.has(lower) || NO_BODY.test(name)) return false;
  return BODY_FORM.test(name) || KNOWN_BODIES.has(lower) || /^(?:the )?[A-Z]{3,6}$/.test(name);
}

/** Whether nothing beside a mention, or in a next sentence that goes on of it ("He declined"), keeps one from asking. */
function canSay(blocks: readonly AnnotatedBlock[], { block, span }: SourceMention): boolean {
  const at = blocks[block];
  if (!at) return true;
  const { prose, sentences } = at.block;
  const behind = prose.slice(span.end, span.end + AFTER);
  const following = sentences[firstReaching(sentences, span.start) + 1];
  const goesOn = following ? prose.slice(following.start, following.start + AFTER) : "";
  const pronoun = GOES_ON_OF.exec(goesOn)?.[0];
  const told = pronoun === undefined ? "" : goesOn.slice(pronoun.length);
  return (
    !SILENT.test(told) &&
    !BEFALLEN.test(told) &&
    !BEFALLEN.test(behind) &&
    !POSSESSED.test(behind) &&
    !SILENT.test(behind) &&
    !DONE_TO.test(prose.slice(Math.max(0, span.start - BEFORE), span.start))
  );
}

/**
 * The eligible sources that speak in the draft, those nearest to the place first. None whom the sentence names, means by a
 * pronoun or a role, or whom the next sentence names: nobody is the source of what is said about them. `isPreferred` go before
 * the others, however far away.
 */
export function eligibleSpeakers(
  draft: Draft,
  asked: Asked,
  most: number,
  isPreferred: ((source: Source) => boolean) | null = null,
): Source[] {
  if (isPreferred) {
    const all = eligibleSpeakers(draft, asked, Infinity);
    return [...all.filter(isPreferred), ...all.filter((one) => !isPreferred(one))].slice(0, most);
  }
  const { blocks } = draft;
  const about = meantIn(draft, asked);
  const found = new Set<Source>();
  const judged = new Set<Source>(about);
  for (let distance = 0; distance < Math.min(blocks.length, FURTHEST) && found.size < most; distance++)
    for (const block of distance === 0 ? [asked.block] : [asked.block - distance, asked.block + distance])
      for (const speaker of speakersOf(draft, block)) {
        if (judged.has(speaker)) continue;
        judged.add(speaker);
        if (isEligible(speaker, draft)) found.add(speaker);
      }
  return [...found].slice(0, most);
}

/** Whoever speaks in a block, in its order: by a verb of saying or finding, not of wanting or declining. */
function speakersOf({ blocks, sources }: Draft, block: number): Source[] {
  const at = blocks[block];
  if (!at) return [];
  return at.annotations.attributions.flatMap(({ source, cue }, a) => {
    if (source === null || !cue.some((part) => isSpeech(proseOf(at, part)))) return [];
    const speaker = sources.speakerOf(block, a);
    return speaker ? [speaker] : [];
  });
}

function isSpeech(cue: string): boolean {
  return (
    isPlainCue(cue) ||
    cue
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => /^(?:speech|finding)$/.test(REPORTING_FORMS.get(word)?.kind ?? ""))
  );
}

/** Whom the sentence that holds the place and the one after it name, or mean by "he", "the mayor", "the company". */
function meantIn({ blocks, sources }: Draft, { block, span }: Asked): ReadonlySet<Source> {
  const { block: read, annotations } = blocks[block]!;
  const here = read.sentences.findIndex(({ end }) => end >= span.end);
  const next = read.sentences[here + 1];
  const until = next?.end ?? span.end;
  const meant = new Set<Source>();
  const take = (index: number, from: number, to: number): void =>
    blocks[index]?.annotations.mentions.forEach((mention, m) => {
      const source = mention.start < to && mention.end > from ? sources.meantBy(index, m) : null;
      if (source) meant.add(source);
    });
  take(block, span.start, until);
  if (!next) take(block + 1, 0, blocks[block + 1]?.block.sentences[0]?.end ?? 0);
  for (const source of sources.sources)
    if (source.mentions.some((at) => at.block === block && at.span.start < until && at.span.end > span.start))
      meant.add(source);
  // A pronoun whose person is not resolved may mean anyone of the gender: then nobody nearby is offered by name.
  for (const pronoun of annotations.mentions)
    if (
      pronoun.kind === "pronoun" &&
      pronoun.start >= span.start &&
      pronoun.start < span.end &&
      !isNamedBefore(annotations.mentions, span.start, pronoun)
    )
      for (const speaker of [
        ...speakersOf({ blocks, sources }, block),
        ...speakersOf({ blocks, sources }, block - 1),
      ])
        if (speaker.kind === "person" && agrees(speaker.gender, pronoun.gender)) meant.add(speaker);
  return meant;
}

/** Whether the sentence that begins at an offset names somebody before a pronoun whom that may mean: "Doe killed Roe because she". */
function isNamedBefore(mentions: readonly Mention[], start: number, pronoun: Mention): boolean {
  return mentions.some(
    (other) =>
      other.start >= start &&
      other.start < pronoun.start &&
      (other.kind === "person" || (other.kind === "unknown" && other.surname !== "" && !other.governed)) &&
      agrees(other.gender, pronoun.gender),
  );
}

/**
 * The one source that the draft itself makes likely for a sentence: who is eligible and speaks in the sentence just before
 * it, of the same matter (they share words of weight). Null where there is none.
 */
export function likelySpeaker(draft: Draft, asked: Asked): Source | null {
  const { blocks, sources } = draft;
  const { block, annotations } = blocks[asked.block]!;
  const index = block.sentences.findIndex(({ end }) => end >= asked.span.end);
  const before = block.sentences[index - 1];
  if (!before) return null;
  const a = annotations.attributions.findIndex(
    ({ source }) => source !== null && source.start >= before.start && source.start < before.end,
  );
  const speaker = a < 0 ? null : sources.speakerOf(asked.block, a);
  if (!speaker || !isEligible(speaker, draft) || meantIn(draft, asked).has(speaker)) return null;
  const words = weighty(block.prose.slice(asked.span.start, asked.span.end));
  const told = weighty(block.prose.slice(before.start, before.end));
  return [...words].filter((word) => told.has(word)).length >= SHARED ? speaker : null;
}

/** Words of six letters or more, in lower case, without their endings: what a sentence is about, roughly. */
function weighty(text: string): ReadonlySet<string> {
  return new Set((text.match(/[a-zß-ž]{6,}/g) ?? []).map((word) => word.slice(0, 6)));
}

/** Whether a mention is half of a longer name that stands there. */
function isHalfName(prose: string, { start, end }: Span): boolean {
  return (
    GOES_ON.test(prose.slice(end, end + 24)) || GOES_BEFORE.test(prose.slice(Math.max(0, start - 24), start))
  );
}
