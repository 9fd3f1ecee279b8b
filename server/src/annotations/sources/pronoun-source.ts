import { genderOfPronoun } from "../../lexicon/people-nouns.js";
import { DETERMINERS } from "../../lexicon/function-words.js";
import { OLDER } from "../../lexicon/standing.js";
import { firstReaching, type Span } from "../../text/span.js";
import { agrees, type Entity } from "./entity.js";
import { namelessSource } from "./nameless-source.js";
import { nounPhrase, type NounPhrase } from "./noun-phrase.js";
import type { Source } from "./sources.js";
import type { Said, Speakers } from "./speakers.js";

const PERSONAL = new Set(["he", "she", "him", "her", "his", "hers", "himself", "herself"]);
const PLURAL = new Set(["they", "them", "their", "themselves", "both"]);
const WRITER = new Set(["i", "we", "me", "us", "myself", "you"]);
const RELATIVE = new Set(["who", "whom", "which", "that"]);

/** Whom a pronoun stands for is looked for over so many sentences of its paragraph, */
const SENTENCES = 6;
/** and, where nobody has spoken, over so many mentions before it. */
const NEAREST = 20;

/** "a man from the village who": the noun phrase before a "who" has at most so many tokens. */
const LONGEST_ANTECEDENT = 10;

/** Whom a pronoun that is cited stands for, null where nobody can tell; undefined where the words are no pronoun. */
export function pronounSource(
  speakers: Speakers,
  said: Said,
  span: Span,
  phrase: NounPhrase,
): Source | null | undefined {
  // "he’d" is he.
  const word = (phrase.tokens[phrase.first]?.lower ?? "").replace(/['’].*$/, "");
  if (phrase.cut - phrase.first > 1 && !isAside(phrase)) return undefined;
  if (PERSONAL.has(word)) {
    const living = isOlder(speakers, said) ? null : antecedent(speakers, said, span.start, word, true);
    return living ?? antecedent(speakers, said, span.start, word);
  }
  if (PLURAL.has(word)) return many(speakers, said);
  if (word === "it" || word === "its" || word === "itself") return thing(speakers, said, span.start);
  if (RELATIVE.has(word)) return relative(speakers, said, span);
  if (WRITER.has(word)) {
    // Within somebody's words "I" is who speaks them; elsewhere it is the writer, whom no draft names.
    const around = speakers.around(said);
    return around < 0 ? null : speakers.of({ block: said.block, index: around });
  }
  return undefined;
}

/** "he himself", "she also". */
function isAside({ tokens, first, cut }: NounPhrase): boolean {
  return (
    cut - first === 2 &&
    /^(?:also|too|himself|herself|itself|themselves|both|later|then)$/.test(tokens[first + 1]!.lower)
  );
}

/**
 * The person a "he" or "she" at an offset means: the speaker before, unless the sentence before is about another whom
 * the pronoun fits; else the nearest who fits. Null where the last paragraphs have nobody. `living`: nobody whom the draft tells
 * to be dead.
 */
export function antecedent(
  speakers: Speakers,
  said: Said,
  offset: number,
  pronoun: string,
  living = false,
): Source | null {
  const gender = genderOfPronoun(pronoun);
  const around = speakers.around(said);
  const outer = around < 0 ? null : speakers.of({ block: said.block, index: around });
  const fits = (source: Source | null): source is Source =>
    source !== null &&
    source !== outer &&
    isOne(source) &&
    agrees(source.gender, gender) &&
    !(living && speakers.isDead(source));
  let speaker: Source | null = null;
  let from: Said | null = null;
  for (const before of speakers.before(said)) {
    if (before.block === said.block && before.index === around) continue;
    // What is said within somebody's words is no turn of the story's.
    if (around < 0 && speakers.around(before) >= 0) continue;
    const found = speakers.of(before);
    if (!fits(found)) continue;
    speaker = found;
    from = before;
    break;
  }
  const subject = nearestSubject(speakers, said.block, offset, (entity) => fits(entity), from);
  return subject ?? speaker ?? speakers.lastMentioned(said.block, offset, fits, NEAREST);
}

/** Whether the words are put to an earlier day, when somebody who is dead now may have spoken. */
function isOlder(speakers: Speakers, { block, index }: Said): boolean {
  const at = speakers.at(block);
  const { source, cue } = at.annotations.attributions[index]!;
  const start = (cue[0] ?? source)!.start;
  const sentence = at.block.sentences[firstReaching(at.block.sentences, start)];
  return sentence !== undefined && OLDER.test(at.block.prose.slice(sentence.start, sentence.end));
}

function isOne({ kind }: Source): boolean {
  return kind === "person" || kind === "anonymous";
}

/** The first person of the sentence before the offset, or of the one that the offset is in, after the last speaker. */
function nearestSubject(
  speakers: Speakers,
  block: number,
  offset: number,
  fits: (entity: Entity) => boolean,
  speaker: Said | null,
): Entity | null {
  const { sentences } = speakers.at(block).block;
  let floor = 0;
  if (speaker?.block === block) {
    const { source, cue, content } = speakers.at(block).annotations.attributions[speaker.index]!;
    floor = Math.max(source?.end ?? 0, cue.at(-1)?.end ?? 0, content.at(-1)?.end ?? 0);
  }
  const last = Math.min(firstReaching(sentences, offset), sentences.length - 1);
  for (let s = last; s >= 0 && last - s < SENTENCES; s--) {
    const { start, end } = sentences[s]!;
    const subject = speakers.subjectIn(block, Math.max(start, floor), Math.min(end, offset), fits);
    if (subject) return subject;
    if (start < floor) break;
  }
  if (speaker !== null && speaker.block >= block - 1) return null;
  for (let b = block - 1; b > (speaker?.block ?? -1) && block - b <= 1; b--) {
    const { prose } = speakers.at(b).block;
    const subject = speakers.subjectBefore(b, prose.length, 0);
    if (subject && fits(subject)) return subject;
  }
  return null;
}

/** "They": the last speaker that is more than one. */
function many(speakers: Speakers, said: Said): Source | null {
  let steps = 0;
  for (const before of speakers.before(said)) {
    if (++steps > 3) break;
    const found = speakers.of(before);
    if (found && found.kind !== "person" && found.kind !== "document") return found;
  }
  return null;
}

/** "It": the last body or document that spoke, or the last body named before it in the paragraph. */
function thing(speakers: Speakers, said: Said, offset: number): Source | null {
  let steps = 0;
  for (const before of speakers.before(said)) {
    if (++steps > 4) break;
    const found = speakers.of(before);
    if (found?.kind === "organisation" || found?.kind === "document") return found;
  }
  return speakers.lastMentioned(said.block, offset, ({ kind }) => kind === "organisation", 12);
}

/** "who": whoever stands just before it, by name or by a noun phrase. */
function relative(speakers: Speakers, said: Said, span: Span): Source | null {
  const at = speakers.at(said.block);
  let found: Entity | null = null;
  let end = 0;
  speakers.eachMention(said.block, Math.max(0, span.start - 160), span.start, (entity, mention) => {
    found = entity;
    end = Math.max(mention.end, mention.role?.end ?? 0);
  });
  if (found && /^[\s,)’'s]*$/.test(at.block.prose.slice(end, span.start))) return found;
  const { tokens } = at.block;
  const last = firstReaching(tokens, span.start) - 1;
  for (let i = last; i >= 0 && last - i < LONGEST_ANTECEDENT; i--) {
    const { kind, lower, start, text } = tokens[i]!;
    if (kind === "punctuation" && !(i === last && text === ",") && text !== "-") break;
    if (!DETERMINERS.has(lower) && lower !== "people" && lower !== "those") continue;
    const whole = { start, end: tokens[tokens[last]!.text === "," ? last - 1 : last]!.end };
    return namelessSource(speakers, said, whole, nounPhrase(at, whole));
  }
  return found;
}
