import { NOT_ALL } from "../../../lexicon/fact-markers.js";
import { OVERLAP_TOLD } from "../../../lexicon/overlap-cues.js";
import { LEFT_AFTER, LEFT_BEFORE } from "../../../lexicon/reckoned-cues.js";
import { FLOWS } from "../../../lexicon/tie-cues.js";
import type { Fact } from "../../facts/fact.js";
import { headsAgree, type Passage, type Told } from "../../facts/passage.js";
import type { Tie } from "../tie.js";
import { mayFollow } from "./reach.js";

/** So many sentences before what is left, its whole and the parts may be told. */
const REACH = 3;
/** What is left is told wrong by no more than this, as a part of the whole. */
const FURTHEST = 0.45;
const MOST_PARTS = 6;

/** What is left, told in the amounts themselves. */
export function amountRestsIn(passage: Passage): Tie[] {
  return restsIn(passage).filter(({ kind }) => kind === "sum");
}

/** What is left, told as a percentage of the whole. */
export function shareRestsIn(passage: Passage): Tie[] {
  return restsIn(passage).filter(({ kind }) => kind === "scaled");
}

/**
 * What is told to be left of a whole, with the parts that were taken from it: "lost 23 of its 90 houses, and 67 are still standing", "The
 * rest, 75 percent, were planted in May".
 */
function restsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim): Tie[] => {
    const { fact } = claim;
    if (!isAmount(fact) && !(fact.sort === "share" && !fact.inWords && fact.figure?.to === undefined))
      return [];
    // "killed three of the 12, leaving eight injured": in what state, and not how many are left.
    if ((fact.figure !== null && fact.figure.fate !== "") || IN_STATE.test(fact.after)) return [];
    if (!LEFT_BEFORE.test(fact.before) && !LEFT_AFTER.test(fact.after)) return [];
    const index = passage.all.indexOf(claim);
    const told = passage.all
      .slice(0, index)
      .filter(
        (each) => claim.sentence - each.sentence <= REACH && isAmount(each.fact) && each.fact.figure !== null,
      );
    const kin = fact.sort === "share" ? told : told.filter((each) => isOfKind(each.fact, fact));
    const read = readingOf(claim, kin);
    if (read === null) return [];
    const { whole, parts } = read;
    const texts = [...new Set([whole, ...parts, claim].map(({ sentence }) => sentence))].map((at) =>
      passage.textOf(at),
    );
    if (
      NOT_ALL.test(texts.join(" ")) ||
      FLOWS.test(texts.join(" ")) ||
      OVERLAP_TOLD.test(passage.textOf(claim.sentence + 1))
    )
      return [];
    const left = whole.fact.value - parts.reduce((sum, part) => sum + part.fact.value, 0);
    if (left <= 0) return [];
    if (fact.sort === "share") {
      const right = (100 * left) / whole.fact.value;
      if (
        Math.abs(right - fact.value) < 1 ||
        Math.abs(right - fact.value) > 40 ||
        mayFollow(passage, claim, parts)
      )
        return [];
      return [
        {
          kind: "scaled",
          claim,
          terms: [whole, ...parts],
          strength: 2,
          others: [],
          factor: right,
          isProven: true,
        },
      ];
    }
    if (Math.abs(left - fact.value) > FURTHEST * whole.fact.value || mayFollow(passage, claim, parts))
      return [];
    return [{ kind: "sum", claim: whole, terms: [...parts, claim], strength: 2, others: [], isProven: true }];
  });
}

const IN_STATE = /^(?: [a-z-]+)? (?:with|without|dead|alive|injured|hurt|homeless|stranded|trapped)\b/;
const OF_PART = /^ of (?:them|whom|these|those|which)\b/;

/** The whole, and the parts told of it since: one that follows its part ("23 of its 90 houses") or that opens the passage ("Eleven climbers set out"). */
function readingOf(claim: Told, kin: readonly Told[]): { whole: Told; parts: Told[] } | null {
  for (let at = kin.length - 1; at >= 0; at--) {
    const whole = kin[at]!;
    // "11 were admitted, one of them in a serious condition": some of a part.
    const later = kin
      .slice(at + 1)
      .filter(
        ({ fact }, index) => (index === 0 && !whole.fact.markers.has("whole")) || !OF_PART.test(fact.after),
      );
    if (later.length > MOST_PARTS || later.some(({ fact }) => fact.value >= whole.fact.value)) continue;
    if (whole.fact.head === "" || (whole.fact.headFrom !== "behind" && whole.fact.sort === "count")) continue;
    if (later.some(({ fact }) => !isOfKind(fact, whole.fact) || fact.markers.has("whole"))) return null;
    const before = kin[at - 1];
    const isOf =
      whole.fact.markers.has("whole") &&
      before !== undefined &&
      before.sentence === whole.sentence &&
      / of $|^ of /.test(whole.fact.before.slice(0, 4));
    if (isOf) {
      if (before.fact.value >= whole.fact.value) return null;
      return { whole, parts: [before, ...later] };
    }
    if (whole.fact.markers.has("whole")) return null;
    // "Nine were killed and 27 injured when a bus with 42 on board fell": the parts stand before their whole.
    const ahead = kin.slice(0, at).filter(({ sentence }) => sentence === whole.sentence);
    if (
      later.length === 0 &&
      ahead.length > 1 &&
      ahead.every(({ fact }) => fact.value < whole.fact.value && isOfKind(fact, whole.fact))
    )
      return { whole, parts: ahead };
    // Parts that have a noun of their own are of something else, unless it is the whole's.
    if (later.length === 0) return null;
    const isOwn = later.every(
      ({ fact }) => fact.headFrom !== "behind" || fact.head === whole.fact.head || fact.sort !== "count",
    );
    const isLarger = kin
      .slice(0, at)
      .every(
        ({ fact }) =>
          fact.value < whole.fact.value || (claim.sentence - REACH > 0 && fact.head !== whole.fact.head),
      );
    if (isOwn && isLarger) return { whole, parts: [...later] };
    return null;
  }
  return null;
}

function isAmount({ sort, figure, per, markers, value, inWords }: Fact): boolean {
  return (
    (sort === "count" || sort === "sum" || sort === "measure") &&
    figure !== null &&
    figure.to === undefined &&
    figure.exactness === "exact" &&
    !inWords &&
    per === "" &&
    value > 0 &&
    !["each", "mean", "from"].some((marker) => markers.has(marker as "each"))
  );
}

function isOfKind(a: Fact, b: Fact): boolean {
  return (
    a.sort === b.sort &&
    a.unit === b.unit &&
    (headsAgree(a, b) || a.headFrom !== "behind" || b.headFrom !== "behind")
  );
}
