import { MOUTHPIECES } from "../../lexicon/body-nouns.js";
import { isPersonNoun } from "../../lexicon/people-nouns.js";
import { firstReaching, type Span } from "../../text/span.js";
import type { AnnotatedBlock } from "../annotations.js";
import type { Mention } from "../mentions/mention.js";
import { folded } from "../mentions/person-name.js";
import { bodyNamed, byNoun, officeHolder } from "./common-noun-source.js";
import type { Entity } from "./entity.js";
import { namelessSource } from "./nameless-source.js";
import { bareNoun, phraseText, type NounPhrase } from "./noun-phrase.js";
import { antecedent } from "./pronoun-source.js";
import { isSpokesNoun } from "./source-kind.js";
import type { Source } from "./sources.js";
import type { Said, Speakers } from "./speakers.js";

const POSSESSIVES = new Set(["his", "her", "its", "their"]);

interface Named {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** Whom the words that cite a source mean, when they are no pronoun. */
export function citedSource(speakers: Speakers, said: Said, span: Span, phrase: NounPhrase): Source {
  const named = namesIn(speakers, said.block, span);
  const at = speakers.at(said.block);
  const cutAt = phrase.cut < phrase.end ? phrase.tokens[phrase.cut]!.start : span.end;
  // The name that the phrase is headed by, or that its apposition gives: "Ana Doe", "the mayor, Ana Doe".
  const heading = named.find(
    ({ mention, entity }) =>
      (mention.end <= cutAt && headsAt(phrase, mention, cutAt)) ||
      ((entity.kind === "organisation" || isPersonNoun(phrase.head)) && apposes(phrase, mention)) ||
      (entity.kind === "person" &&
        !isOwner(at.block.prose, mention) &&
        mention.role !== null &&
        mention.role.start >= span.start - 1 &&
        mention.role.start < mention.start),
  );
  if (heading) {
    const second = named.find(({ mention }) => mention.start >= heading.mention.end);
    const between = second && at.block.prose.slice(heading.mention.end, second.mention.start);
    if (
      second &&
      second.entity !== heading.entity &&
      heading.entity.kind === "person" &&
      second.entity.kind === "person" &&
      /^ and $/.test(between!)
    )
      return namelessSource(speakers, said, span, phrase, { kind: "group" });
    return heading.entity;
  }
  const inside = named.filter(({ mention }) => mention.end <= cutAt);
  if (phrase.possessor >= 0 || POSSESSIVES.has(phrase.determiner)) {
    const owned = possessed(speakers, said, span, phrase, inside);
    if (owned) return owned;
  }
  return (
    byNoun(
      speakers,
      said,
      span,
      phrase,
      named.map(({ entity }) => entity),
    ) ??
    byText(speakers, at, span, phrase) ??
    namelessSource(speakers, said, span, phrase)
  );
}

function namesIn(speakers: Speakers, block: number, span: Span): Named[] {
  const named: Named[] = [];
  speakers.eachMention(block, span.start, span.end, (entity, mention) => {
    if (mention.kind !== "role" && mention.kind !== "pronoun") named.push({ entity, mention });
  });
  return named;
}

function isOwner(prose: string, { end }: Mention): boolean {
  return prose[end] === "’" || prose[end] === "'";
}

/** "the plant’s owner, Doe Farms": whether the name follows the comma after the phrase's noun. */
function apposes({ tokens, first, cut, end, determiner }: NounPhrase, mention: Mention): boolean {
  const next = tokens[cut + 1];
  return (
    determiner !== "" &&
    cut > first &&
    cut + 1 < end &&
    tokens[cut]!.text === "," &&
    next!.start === mention.start
  );
}

/** Whether a name is the last of the phrase's own words: what follows it is an age, a complement or nothing. */
function headsAt({ tokens, cut }: NounPhrase, mention: Mention, cutAt: number): boolean {
  if (mention.end >= cutAt) return true;
  const next = firstReaching(tokens, mention.end);
  return (
    next >= cut ||
    (tokens[next]!.kind === "punctuation" && tokens[next]!.text !== "'" && tokens[next]!.text !== "’")
  );
}

/** "Doe’s office", "her lawyer", "the union’s president": the owner, or who stands in that relation to them. */
function possessed(
  speakers: Speakers,
  said: Said,
  span: Span,
  phrase: NounPhrase,
  inside: readonly Named[],
): Source | null {
  const { head, tokens, possessor, first } = phrase;
  let owner: Source | null;
  if (POSSESSIVES.has(phrase.determiner))
    owner =
      phrase.determiner === "his" || phrase.determiner === "her"
        ? antecedent(speakers, said, span.start, phrase.determiner)
        : speakers.lastMentioned(said.block, span.start, ({ kind }) => kind === "organisation", 30);
  else
    owner =
      inside.find(({ mention }) => mention.start < tokens[possessor]!.end)?.entity ??
      bodyNamed(speakers, said, bareNoun(tokens[possessor]), tokens[first]!.start);
  if (owner !== null && (MOUTHPIECES.has(head) || isSpokesNoun(head))) {
    if (!isSpokesNoun(head) || owner.kind === "organisation") return owner;
  }
  if (!isPersonNoun(head)) return null;
  return officeHolder(speakers, said, span, phrase, owner);
}

/** A source known by these very words, or by the last of them: where no mentions are read, as in a headline. */
function byText(
  speakers: Speakers,
  at: AnnotatedBlock,
  span: Span,
  { tokens, cut, first }: NounPhrase,
): Source | null {
  const { roster } = speakers.gathered;
  const key = folded(phraseText(at, span).replace(/^(?:the|a|an) /i, ""));
  const known = roster.named(key);
  if (known) return known;
  if (cut === first || !/^[A-ZÀ-ÞĀ-Ž]/u.test(tokens[cut - 1]!.text)) return null;
  return roster.alone(bareNoun(tokens[cut - 1])) ?? null;
}
