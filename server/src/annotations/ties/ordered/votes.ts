import {
  ALL_MEMBERS,
  BODY,
  CARRIED,
  MEMBERS,
  NEEDS_VOTES,
  NOT_CARRIED,
} from "../../../lexicon/order-cues.js";
import { t } from "../../../l10n/l10n.js";
import type { Passage, Told } from "../../facts/passage.js";
import { contrary } from "../contrary.js";
import type { Tie } from "../tie.js";

/** How many sentences from a vote the size of the body may be told. */
const REACH = 5;
/** A larger body has its size told in other ways, and a vote of the people has no seats. */
const LARGEST = 800;

/** Votes of more members than a body has: "voted 7-4 … the nine-member council". */
export function votesIn(story: Passage): Tie[] {
  return story.own.flatMap((claim) => {
    const sides = sidesOf(story, claim);
    if (sides === null) return [];
    return [...overMembers(story, claim, sides), ...short(story, claim, sides)].slice(0, 1);
  });
}

/** Those for and those against, where a figure is a vote. */
function sidesOf(story: Passage, { fact, sentence }: Told): readonly [number, number] | null {
  const to = fact.figure?.to;
  if (to === undefined || fact.sort !== "score") return null;
  const isVote = fact.figure?.role === "vote" || /\bvot(?:e|es|ed|ing)\b/.test(story.textOf(sentence));
  return isVote && fact.value + to <= LARGEST ? [fact.value, to] : null;
}

function overMembers(story: Passage, claim: Told, [a, b]: readonly [number, number]): Tie[] {
  const near = story.all.filter(({ sentence }) => Math.abs(sentence - claim.sentence) <= REACH);
  const all = near.filter(isMembership);
  if (all.length === 0 || all.some(({ fact }) => fact.value >= a + b)) return [];
  const [size] = all;
  const own = bodiesOf(story.textOf(claim.sentence));
  const theirs = bodiesOf(story.textOf(size!.sentence));
  const isSame =
    size!.sentence === claim.sentence || [...theirs].some((body) => own.has(body)) || own.size === 0;
  if (!isSame || all.some(({ fact }) => fact.value !== size!.fact.value)) return [];
  const says = t`${a} and ${b} make ${a + b} votes, and there are ${size!.fact.value} members`;
  return [contrary(claim, [size!], says)];
}

function isMembership({ fact, at }: Told): boolean {
  const { sort, figure, head, before, value } = fact;
  if (sort !== "count" || figure === null || figure.to !== undefined || figure.exactness !== "exact")
    return false;
  if (value < 3 || !Number.isInteger(value)) return false;
  const isCompound = /^-(?:member|seat|person|strong|judge)\b/.test(
    at.block.prose.slice(figure.number.end).toLowerCase(),
  );
  if (isCompound) return true;
  return (
    fact.headFrom === "behind" &&
    MEMBERS.has(head) &&
    ALL_MEMBERS.test(before) &&
    figure.standing !== "part" &&
    !/^ (?:were|was) (?:absent|away|out)/.test(fact.after)
  );
}

function bodiesOf(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(BODY)].map(([body]) => body));
}

/** "passed on a 6-5 vote … requires seven votes": too few to carry, or enough where it is told to have failed. */
function short(story: Passage, claim: Told, [ayes]: readonly [number, number]): Tie[] {
  const needs = story.all.filter(
    ({ fact, sentence }) =>
      fact.sort === "count" &&
      fact.figure !== null &&
      Math.abs(sentence - claim.sentence) <= 2 &&
      /^(?:vote|aye|yes)$/.test(fact.head) &&
      NEEDS_VOTES.test(fact.before),
  );
  const [need] = needs;
  if (needs.length !== 1 || need === undefined) return [];
  const text = story.textOf(claim.sentence);
  const isCarried = CARRIED.test(text);
  if (isCarried === NOT_CARRIED.test(text) || !isCarried || ayes >= need.fact.value) return [];
  const says = t`It needs ${need.fact.value} votes`;
  return [contrary(claim, [need], says)];
}
