import {
  FROM_TIME,
  FROM_UNTOLD,
  LEADS,
  LOOKED_AT,
  OF_ALL,
  OF_SIZE,
  SAMPLE_OF,
  SUPPOSED,
  TURNS,
  WANTED_AFTER,
  WANTED_BEFORE,
} from "../../lexicon/guard-cues.js";
import { DOES_SUM, TAKES_UP } from "../../lexicon/tie-cues.js";
import type { Passage, Told } from "../facts/passage.js";
import { clauseOf, timeOf } from "./weighed/clause.js";
import type { Tie } from "./tie.js";

/**
 * Whether the words about a tie's claim set it apart from the amounts: what is only supposed, what has a whole or a base of its
 * own, what is told of another time or by somebody else. Then nothing follows from the amounts, however they come out.
 */
export function isSetApart(passage: Passage, tie: Tie): boolean {
  const { kind, claim, terms } = tie;
  const others = terms.filter((told) => told !== claim);
  if (others.length === 0) return false;
  if (kind !== "contrary" && tie.isProven !== true && isSupposed(claim, others)) return true;
  switch (kind) {
    case "share":
      return isOfOwnWhole(passage, claim, others) || isOfOtherClause(claim, others) || isWanted(claim);
    case "change":
      return isFromUntold(passage, claim, others) || isAhead(claim, others) || isOfOtherTime(claim, others);
    case "difference":
      return isOfOtherTime(claim, others) || others.some(isSizeOfGap);
    case "sum":
      return isWanted(claim) || isOneOfRivals(passage, claim, others);
    case "whole":
      return terms.some(({ fact }) => LOOKED_AT.test(fact.after));
    default:
      return false;
  }
}

/** What may be is told in a sentence of its own; with its figures in one, it is a sum that somebody did. */
function isSupposed(claim: Told, others: readonly Told[]): boolean {
  if (others.some(({ sentence }) => sentence === claim.sentence)) return false;
  const { before, after } = clauseOf(claim);
  if (SAMPLE_OF.test(claim.fact.before)) return false;
  return SUPPOSED.test(`${before} | ${after.slice(0, 30)}`);
}

function isWanted({ fact: { before, after } }: Told): boolean {
  return WANTED_BEFORE.test(before) || WANTED_AFTER.test(after);
}

/** "73 percent of 223 votes": its whole stands right behind it, and is no other; "half the size of" is told of no count. */
function isOfOwnWhole({ all }: Passage, claim: Told, [, whole]: readonly Told[]): boolean {
  if (OF_SIZE.test(claim.fact.after)) return true;
  const next = all[all.indexOf(claim) + 1];
  return (
    next?.sentence === claim.sentence &&
    /^ of (?:the |its |their |all |about |some |nearly )*$/.test(claim.fact.after) &&
    (next.fact.sort === "count" || next.fact.sort === "sum") &&
    next !== whole
  );
}

/** A share, and behind it a clause with another subject in which part and whole stand. */
function isOfOtherClause(claim: Told, others: readonly Told[]): boolean {
  const [first] = [...others].sort((a, b) => a.fact.span.start - b.fact.span.start);
  if (first?.at !== claim.at || first.sentence !== claim.sentence) return false;
  if (first.fact.span.start < claim.fact.span.end || DOES_SUM.test(first.fact.before)) return false;
  return TURNS.test(claim.at.block.prose.slice(claim.fact.span.end, first.fact.span.start).toLowerCase());
}

/** "a 20 percent increase from the last contest": counted from what has no number here. */
function isFromUntold({ all }: Passage, claim: Told, others: readonly Told[]): boolean {
  const next = all[all.indexOf(claim) + 1];
  if (others.some((told) => told === next && told.sentence === claim.sentence)) return false;
  const after = claim.fact.after.replace(/[,;.].*$/, "");
  return FROM_UNTOLD.test(after) && !FROM_TIME.test(after);
}

/** "This was a gain of 4 percent": of what was told before, and of nothing that comes. */
function isAhead(claim: Told, others: readonly Told[]): boolean {
  const { before } = claim.fact;
  return (
    others.every(({ sentence }) => sentence > claim.sentence) &&
    (DOES_SUM.test(before) || TAKES_UP.test(before))
  );
}

/** "the lead that she held last month", of figures for now: another time than that of any of them. */
function isOfOtherTime(claim: Told, others: readonly Told[]): boolean {
  if (others.some(({ sentence }) => sentence === claim.sentence)) return false;
  const time = timeOf(claim);
  if (time === null) return false;
  const times = others.map(timeOf);
  return times.every((each) => each !== time) && (time < 9002 || times.some((each) => each !== null));
}

/** "six points below": a gap itself, which no other gap lies between. */
function isSizeOfGap({ fact }: Told): boolean {
  return (
    fact.sort === "points" &&
    fact.figure?.counted !== "" &&
    /^ (?:percentage )?points? (?:below|above|behind|ahead|in)\b/.test(fact.after)
  );
}

/** Those who are named with numbers of their own, behind the one that leads them. */
function isOneOfRivals(passage: Passage, claim: Told, others: readonly Told[]): boolean {
  const text = passage.textOf(claim.sentence);
  if (OF_ALL.test(text) || claim.fact.markers.has("total")) return false;
  const named = others.filter((told) => holderOf(told) !== "");
  if (named.length < 2) return false;
  const own = holderOf(claim);
  return LEADS.test(text) || (own !== "" && named.some((told) => holderOf(told) === own));
}

/** The verb by which a name has a number: "Orr has 163"; "" where no name stands there. */
function holderOf({ at, fact }: Told): string {
  const before = at.block.prose.slice(Math.max(0, fact.span.start - 40), fact.span.start);
  const match = HOLDER.exec(before);
  return match === null ? "" : (match[1] ?? "of");
}

const HOLDER =
  /(?:\p{Lu}[\p{L}.-]+|\b[Hh]e|\b[Ss]he)(?: (?:now|still|also))?(?:['’]s| (has|had|holds|won|took|with))(?: (?:now|only|just|about))? $/u;
