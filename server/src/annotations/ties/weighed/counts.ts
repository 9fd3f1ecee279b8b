import { BALLOTS, COUNTED_AT } from "../../../lexicon/count-cues.js";
import { SYNONYMS, PEOPLE_NOUNS } from "../../../lexicon/counted-nouns.js";
import { isPersonNoun } from "../../../lexicon/people-nouns.js";
import type { Fact } from "../../facts/fact.js";
import type { Passage, Told } from "../../facts/passage.js";
import type { Tie } from "../tie.js";
import { isCountedFrom, timeOf } from "./clause.js";

/** So many sentences behind a vague amount the exact one is told. */
const REACH = 3;
/** An exact count this many times off is one of something else. */
const MOST_APART = 4;

/** Hedged counts beside the exact one that follows: "More than 500 signed … She counted 412 signatures". */
export function weighedCountsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (fact.sort !== "count" || fact.figure === null || fact.figure.to !== undefined || fact.value < 10)
      return [];
    const { exactness } = fact.figure;
    if (
      exactness === "exact" ||
      fact.per !== "" ||
      ["each", "from", "rest", "change", "whole", "mean"].some((marker) => fact.markers.has(marker as "each"))
    )
      return [];
    return held(passage, claim, fact.head, {
      low: fact.low,
      high: exactness === "atLeast" ? fact.value * 2 : fact.high,
    });
  });
}

function held(
  passage: Passage,
  claim: Told,
  head: string,
  { low, high }: { low: number; high: number },
): Tie[] {
  const later = passage.all.filter(
    (told) =>
      told.sentence >= claim.sentence &&
      told.sentence <= claim.sentence + REACH &&
      passage.all.indexOf(told) > passage.all.indexOf(claim) &&
      isExact(told.fact) &&
      isSame(head, told.fact),
  );
  if (
    passage.all.some(
      (told) =>
        told !== claim &&
        told.fact.sort === "count" &&
        told.fact.value >= low &&
        told.fact.value <= high &&
        isSame(head, told.fact),
    )
  )
    return [];
  const counted = later.filter((told) => COUNTED_AT.test(told.fact.before) || BALLOTS.has(told.fact.head));
  const [one] = counted;
  if (counted.length !== 1 || one === undefined || isCountedFrom(one) || timeOf(one) !== timeOf(claim))
    return [];
  const ratio = one.fact.value / claim.fact.value;
  if (claim.fact.figure !== null && (ratio > MOST_APART || ratio < 1 / MOST_APART)) return [];
  return [{ kind: "same", claim, terms: [one], strength: 2, others: [] }];
}

function isExact({ sort, figure, per, markers }: Fact): boolean {
  return (
    sort === "count" &&
    figure !== null &&
    figure.to === undefined &&
    figure.exactness === "exact" &&
    per === "" &&
    !["each", "from", "rest", "change"].some((marker) => markers.has(marker as "each"))
  );
}

/** Whether a count may be of what a noun names: people are counted by hands, votes and signatures, too. */
function isSame(head: string, { head: other, headFrom }: Fact): boolean {
  if (other === "" || headFrom !== "behind" || head === other) return true;
  if ((SYNONYMS.get(head) ?? head) === (SYNONYMS.get(other) ?? other)) return true;
  const isPeople = PEOPLE_NOUNS.has(head) || isPersonNoun(head);
  return isPeople && (BALLOTS.has(other) || other === "person");
}
