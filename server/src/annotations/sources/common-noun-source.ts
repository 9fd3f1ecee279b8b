import { isBodyNoun, MOUTHPIECES, standsFor } from "../../lexicon/body-nouns.js";
import { BARE_PERSONS, canonicalRole, isPersonNoun, type Gender } from "../../lexicon/people-nouns.js";
import { isDocumentNoun } from "../../lexicon/roles.js";
import { firstReaching, type Span } from "../../text/span.js";
import { folded } from "../mentions/person-name.js";
import { agrees, holds, wordsOf, type Entity } from "./entity.js";
import { namelessSource } from "./nameless-source.js";
import { bareNoun, isDefinite, nounPhrase, type NounPhrase } from "./noun-phrase.js";
import { antecedent } from "./pronoun-source.js";
import { isSpokesNoun } from "./source-kind.js";
import type { Source } from "./sources.js";
import type { Said, Speakers } from "./speakers.js";

/** No earlier naming of a source by its noun ("a volunteer … the volunteer") is looked for over more attributions than this. */
const NAMED_BEFORE = 12;
/** A document is looked for over so many paragraphs before "the report". */
const DOCUMENT_REACH = 12;
/** And in each of them over so many mentions. */
const DOCUMENT_MENTIONS = 200;

/** Who is called by a common noun: an office, a body, a document named before. */
export function byNoun(
  speakers: Speakers,
  said: Said,
  span: Span,
  phrase: NounPhrase,
  named: readonly Entity[],
): Source | null {
  const { head } = phrase;
  const plural = head.endsWith("s") && !isPersonNoun(head) ? head.slice(0, -1) : "";
  const definite = isDefinite(phrase) || phrase.determiner === "";
  const body = named.find(({ kind }) => kind === "organisation") ?? null;
  if (isPersonNoun(head)) {
    const bare = BARE_PERSONS.get(head);
    if (phrase.determiner === "the" && bare !== undefined) {
      const one = sameNoun(speakers, said, head) ?? oneOf(speakers, said, span, bare);
      if (one) return one;
    }
    if (definite) {
      const holder = officeHolder(speakers, said, span, phrase, body);
      if (holder) return holder;
    }
    if (head === "official" && body) return body;
    if (isSpokesNoun(head)) return spokesOf(speakers, said, span, phrase, named);
    return null;
  }
  if (plural !== "" && (isPersonNoun(plural) || plural === "official" || head === "authorities")) {
    const owner = body ?? modifierBody(speakers, said, span, phrase);
    if (owner && (body !== null || plural !== "member")) return owner;
    return isDefinite(phrase) ? sameNoun(speakers, said, head) : null;
  }
  if (body && named[0] === body && MOUTHPIECES.has(head)) return body;
  if (isDocumentNoun(head)) {
    if (phrase.determiner !== "the" && phrase.determiner !== "this" && phrase.determiner !== "that")
      return null;
    if (phrase.possessor >= 0 || phrase.cut < phrase.end) return null;
    return documentNamed(speakers, said, head, span) ?? sameNoun(speakers, said, head);
  }
  if (definite && isBodyNoun(head)) return bodyNamed(speakers, said, head, span.start) ?? null;
  return isDefinite(phrase) ? sameNoun(speakers, said, head) : null;
}

/** The person who was given the office that the phrase names, last mentioned before it, else after it. */
export function officeHolder(
  speakers: Speakers,
  said: Said,
  span: Span,
  phrase: NounPhrase,
  owner: Source | null,
): Source | null {
  const office = canonicalRole(phrase.head);
  const before = (entity: Entity) =>
    entity.kind === "person" && entity !== owner && holds(entity, office) && fitsModifiers(entity, phrase);
  return speakers.lastMentioned(said.block, span.start, before) ?? sameNoun(speakers, said, phrase.head);
}

const PARTY = /democrat|republican|libertarian|labour|conservative|socialist/;

/** "the fire chief" is no police chief: a word before the noun is one of the role's, where the role has others. */
function fitsModifiers(
  { role, shortName }: Entity,
  { tokens, first, cut, determiner, head, possessor }: NounPhrase,
): boolean {
  if (role === "") return true;
  const party = PARTY.exec(role.toLowerCase())?.[0];
  const words = folded(role).split(/[\s,]+/);
  for (let i = Math.max(first, possessor + 1); i < cut; i++) {
    const word = bareNoun(tokens[i]);
    const other = PARTY.exec(word)?.[0];
    if (party !== undefined && other !== undefined && party !== other) return false;
    if (word === head || (i === first && determiner !== "") || tokens[i]!.kind !== "word") continue;
    if (words.includes(word) || word === "former" || word === "longtime" || word === "veteran") continue;
    // "city engineer" may be called "the Milford engineer", not "the county engineer".
    if (words.length > 1 && word !== folded(shortName)) return false;
  }
  return true;
}

/** A spokesman without a name speaks for the body that the words or the last paragraphs name. */
function spokesOf(
  speakers: Speakers,
  said: Said,
  span: Span,
  phrase: NounPhrase,
  named: readonly Entity[],
): Source {
  const body = named.find(({ kind }) => kind === "organisation");
  if (body) return body;
  const [person] = named;
  if (person?.kind === "person")
    return namelessSource(speakers, said, span, phrase, {
      kind: "person",
      role: phrase.head,
      organisation: person.name,
    });
  const owner = modifierBody(speakers, said, span, phrase) ?? complementBody(speakers, said, phrase);
  if (owner) return owner;
  return namelessSource(speakers, said, span, phrase, { kind: "organisation", role: phrase.head });
}

/** "hospital officials", "Transport officials": the body that the word before the noun stands for. */
function modifierBody(
  speakers: Speakers,
  said: Said,
  span: Span,
  { tokens, first, cut, head }: NounPhrase,
): Source | null {
  for (let i = first; i < cut; i++) {
    const word = bareNoun(tokens[i]);
    if (word === head || tokens[i]!.kind !== "word") continue;
    const body = bodyNamed(speakers, said, word, span.start) ?? bodyWith(speakers, said, word, span.start);
    if (body) return body;
  }
  return null;
}

/** "a spokeswoman for the district": the body that the noun after the preposition stands for. */
function complementBody(speakers: Speakers, said: Said, { tokens, cut, end }: NounPhrase): Source | null {
  for (let i = cut; i < end; i++) {
    const word = bareNoun(tokens[i]);
    if (isBodyNoun(word)) return bodyNamed(speakers, said, word, tokens[cut]!.start);
  }
  return null;
}

/** The body named last before an offset that a common noun may stand for. */
export function bodyNamed(speakers: Speakers, said: Said, noun: string, offset: number): Entity | null {
  if (!isBodyNoun(noun)) return null;
  return speakers.lastMentioned(
    said.block,
    offset,
    (entity) => entity.kind === "organisation" && standsFor(noun, wordsOf(entity)),
  );
}

/** The body named last before an offset whose name holds the word: "Transport officials" of the Department of Transport. */
function bodyWith(speakers: Speakers, said: Said, word: string, offset: number): Entity | null {
  if (word.length < 4 || /^(?:local|state|city|county|federal|national|senior|some|other|many)$/.test(word))
    return null;
  return speakers.lastMentioned(
    said.block,
    offset,
    (entity) => entity.kind === "organisation" && wordsOf(entity).includes(word),
    60,
  );
}

/** The source of an earlier attribution that was called by the same noun: "a volunteer said … the volunteer said". */
function sameNoun(speakers: Speakers, said: Said, head: string): Source | null {
  let steps = 0;
  for (const before of speakers.before(said)) {
    if (++steps > NAMED_BEFORE) break;
    const at = speakers.at(before.block);
    const { source } = at.annotations.attributions[before.index]!;
    if (source !== null && nounPhrase(at, source).head === head) return speakers.of(before);
  }
  return null;
}

/** "the girl", "the man": the last person spoken of who may be one. */
function oneOf(speakers: Speakers, said: Said, span: Span, gender: Gender): Source | null {
  if (gender !== "unknown") return antecedent(speakers, said, span.start, gender === "female" ? "she" : "he");
  return speakers.lastMentioned(
    said.block,
    span.start,
    (entity) => entity.kind === "person" && agrees(entity.gender, gender),
    12,
  );
}

/** The document of that noun that was named for the first time last: "a report by …", for "the report". */
function documentNamed(speakers: Speakers, said: Said, noun: string, span: Span): Source | null {
  for (let b = said.block; b >= 0 && said.block - b <= DOCUMENT_REACH; b--) {
    const { mentions } = speakers.at(b).annotations;
    const end = b === said.block ? firstReaching(mentions, span.start) : mentions.length;
    for (let m = end - 1; m >= 0 && end - m < DOCUMENT_MENTIONS; m--) {
      const mention = mentions[m]!;
      if (mention.kind !== "document" || mention.key !== noun) continue;
      const at = speakers.at(b);
      const a = at.annotations.attributions.findIndex(
        ({ source }) => source !== null && source.start <= mention.start && mention.end <= source.end,
      );
      if (a >= 0) return speakers.of({ block: b, index: a });
      return namelessSource(speakers, { block: b, index: 0 }, mention, nounPhrase(at, mention), {
        kind: "document",
      });
    }
  }
  return null;
}
