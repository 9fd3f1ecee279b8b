import { SYNONYMS, singular } from "../../lexicon/counted-nouns.js";
import {
  AGED_GROUP,
  BOUND,
  LEADS_BACK,
  NAMES_SHARE,
  OF_THOSE_TOLD,
  OWN_SOURCE,
  RATE_CHARGED,
  SHARED_BY_CHANCE,
  SUMS_UP,
  THERE_ARE,
} from "../../lexicon/bond-cues.js";
import { CHANGE_WORDS } from "../../lexicon/fact-markers.js";
import { SAMPLE_OF } from "../../lexicon/guard-cues.js";
import { DOES_SUM, TAKES_UP } from "../../lexicon/tie-cues.js";
import { contains } from "../../text/span.js";
import { headsAgree, type Passage, type Told } from "../facts/passage.js";
import { clauseOf } from "./weighed/clause.js";
import type { Tie, TieKind } from "./tie.js";

/** Ties whose finders ask for a noun, a name or a word of their own that leads back: these have their evidence. */
const PROVEN: ReadonlySet<TieKind> = new Set<TieKind>(["same", "listed", "exceeds", "whole", "years"]);

/**
 * Whether something says that the figures of a tie are told of one thing. Within a sentence its grammar does; across sentences
 * a noun, a name or a pronoun has to lead from one to the other, and neither may have a source or a partner of its own. That
 * the numbers look alike is no sign.
 */
export function isBound(passage: Passage, tie: Tie): boolean {
  const { kind, claim, terms } = tie;
  const others = terms.filter((told) => told !== claim);
  if (kind === "share" && RATE_CHARGED.test(claim.fact.after)) return false;
  if (others.some(isAgedGroup)) return false;
  // Overs of a game are told in tenths: no count that whole numbers come to.
  if (kind === "sum" && claim.fact.sort === "count" && !Number.isInteger(claim.fact.value)) return false;
  const apart = others.filter(({ sentence }) => sentence !== claim.sentence);
  if (apart.length === 0) return true;
  if (!(tie.isProven === true && kind === "same") && apart.some((told) => areRivals(passage, claim, told)))
    return false;
  if (kind === "change" || kind === "multiple")
    if (apart.some((told) => isPartnered(passage, told, others))) return false;
  if (PROVEN.has(kind) || tie.isProven === true) return true;
  if (kind === "sum" && (isSummedUp(passage, claim, apart) || areBare(claim, others))) return true;
  const sentences = [...new Set(apart.map(({ sentence }) => sentence))];
  return sentences.every((sentence) =>
    apart.some(
      (told) =>
        told.sentence === sentence &&
        [claim, ...others].some((other) => other.sentence !== sentence && leads(passage, kind, told, other)),
    ),
  );
}

/** "In all 700 people saw the play", behind the parts: a sentence that begins by adding up adds up those just told. */
function isSummedUp(passage: Passage, { sentence }: Told, parts: readonly Told[]): boolean {
  return (
    parts.length > 1 &&
    parts.every((part) => part.sentence < sentence && sentence - part.sentence <= 2) &&
    SUMS_UP.test(passage.textOf(sentence))
  );
}

/** "The council has 31 seats. The Greens hold 12, the Liberals 10 and the Union nine": numbers without a noun are of the one before them. */
function areBare(claim: Told, parts: readonly Told[]): boolean {
  return (
    claim.fact.sort === "count" &&
    claim.fact.headFrom === "behind" &&
    parts.length > 2 &&
    parts.every(
      ({ fact, sentence }) =>
        (fact.headFrom === "none" || (fact.headFrom === "inherited" && fact.head === claim.fact.head)) &&
        (sentence === claim.sentence || sentence === claim.sentence + 1),
    )
  );
}

/** "those over 65": whom a figure is of, and none itself. */
function isAgedGroup({ at, fact }: Told): boolean {
  return (
    fact.sort === "count" &&
    fact.headFrom !== "behind" &&
    BOUND.test(at.block.prose.slice(fact.span.start, fact.span.end)) &&
    AGED_GROUP.test(fact.before)
  );
}

/** "Rs 388 crore against Rs 431 crore": what an amount beside it is held against is the base of that one. */
function isPartnered({ all }: Passage, told: Told, terms: readonly Told[]): boolean {
  const before = all[all.indexOf(told) - 1];
  return (
    told.fact.markers.has("from") &&
    before?.sentence === told.sentence &&
    before.fact.sort === told.fact.sort &&
    before.fact.unit === told.fact.unit &&
    !terms.includes(before)
  );
}

/** Whether two figures are told by two sources: then one of them is no mistake in the other. */
function areRivals(passage: Passage, a: Told, b: Told): boolean {
  // Those asked speak for themselves, whoever asked them.
  if (SAMPLE_OF.test(a.fact.before) || SAMPLE_OF.test(b.fact.before)) return false;
  const [one, other] = [sourceOf(passage, a), sourceOf(passage, b)];
  return one !== "" && other !== "" && one !== other;
}

/** Who says a figure, as its sentence has it; "?" where only a word tells that somebody does, "" where nothing does. */
function sourceOf(passage: Passage, { at, fact, sentence }: Told): string {
  const said = at.annotations.attributions.find(
    ({ source, content }) => source !== null && content.some((span) => contains(span, fact.span)),
  );
  if (said?.source)
    return singular(
      at.block.prose.slice(said.source.start, said.source.end).toLowerCase().split(" ").at(-1)!,
    );
  return OWN_SOURCE.test(passage.textOf(sentence)) ? `? ${sentence}` : "";
}

/** Whether the later of two figures leads back to the earlier, or both are of the same noun or name. */
function leads(passage: Passage, kind: TieKind, a: Told, b: Told): boolean {
  const later = a.sentence > b.sentence ? a : b;
  const { before, after } = later.fact;
  if (kind === "sum" && SAMPLE_OF.test((later === a ? b : a).fact.before) && later.fact.headFrom !== "behind")
    return true;
  const text = passage.textOf(later.sentence);
  // "Riders protested the 20 percent rise": one that was told before.
  if (
    kind === "change" &&
    later.fact.sort === "share" &&
    /\b(?:the|that|this) $/.test(before) &&
    CHANGE_WORDS.test(after.slice(0, 20))
  )
    return true;
  if (kind === "share" && NAMES_SHARE.test(before)) return true;
  if (LEADS_BACK.test(text) || TAKES_UP.test(before) || DOES_SUM.test(before)) return true;
  if (OF_THOSE_TOLD.test(`${before.slice(-24)} | ${after.slice(0, 14)}`)) return true;
  // "By then there were 1,800": the noun is the one told before.
  if (later.fact.headFrom !== "behind" && THERE_ARE.test(before)) return true;
  // "Fifty finished, 25 turned back": the noun of the one before is left out.
  if (kind === "sum" && isElliptic(later) && headsAgree(a.fact, b.fact)) return true;
  return areOfOneNoun(passage, a, b) || shareWord(a, b);
}

/** A number that is its clause's subject, without a noun. */
function isElliptic({ fact }: Told): boolean {
  return (
    fact.headFrom !== "behind" &&
    /^(?:(?:on|in|at|by|after) (?:the )?[a-z]+(?: [a-z]+)?,? )?[a-z]*,? ?$/.test(fact.before)
  );
}

function areOfOneNoun(passage: Passage, a: Told, b: Told): boolean {
  const [x, y] = [a.fact.head, b.fact.head].map((head) => SYNONYMS.get(head) ?? head);
  if (x !== "" && x === y) return true;
  return (
    (x !== "" && wordsOf(passage.textOf(b.sentence)).has(stemOf(x!))) ||
    (y !== "" && wordsOf(passage.textOf(a.sentence)).has(stemOf(y!)))
  );
}

/** Whether the clauses of two figures have a noun, a verb or a name in common. */
function shareWord(a: Told, b: Told): boolean {
  const [x, y] = [a, b].map((told) => {
    const { before, after } = clauseOf(told);
    return wordsOf(`${before} ${after}`);
  });
  return [...x!].some((word) => y!.has(word));
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}][\p{L}'-]{3,}/gu) ?? [];
  return new Set(
    words
      .map(singular)
      .filter((word) => !SHARED_BY_CHANCE.has(word))
      .map(stemOf),
  );
}

/** "offer" of "offered" and "offering". */
function stemOf(word: string): string {
  return word.replace(/(?:ing|ed|d|e)$/, "");
}
