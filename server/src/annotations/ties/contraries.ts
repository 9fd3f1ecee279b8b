import { FALLS_BEFORE, RISES_BEFORE } from "../../lexicon/fact-markers.js";
import { sameKind, type Passage, type Told } from "../facts/passage.js";
import type { Fact } from "../facts/fact.js";
import { said } from "./contrary.js";
import type { Tie } from "./tie.js";

const MOVED: ReadonlySet<Fact["sort"]> = new Set(["count", "sum", "share", "measure", "rate"]);

/** "rose from 4,200 to 3,900": the verb goes one way, the figures the other. */
export function directionsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (!MOVED.has(fact.sort) || fact.inWords || fact.figure?.to !== undefined) return [];
    const next = passage.all[passage.all.indexOf(claim) + 1];
    if (next?.sentence !== claim.sentence || !sameKind(fact, next.fact) || next.fact.figure?.to !== undefined)
      return [];
    const link = next.fact.before;
    const isForth = / from $/.test(fact.before) && /^[^,;.()]{0,30} to $/.test(link);
    const isBack = / to $/.test(fact.before) && /^[^,;.()]{0,30},? from $/.test(link);
    if (!isForth && !isBack) return [];
    const [from, to] = isForth ? [fact, next.fact] : [next.fact, fact];
    if (from.value === to.value || from.value <= 0 || to.value <= 0) return [];
    const rises = RISES_BEFORE.test(fact.before);
    const falls = FALLS_BEFORE.test(fact.before);
    if (rises === falls || rises === to.value > from.value) return [];
    return [
      contrary(
        claim,
        [next],
        `From ${said(isForth ? claim : next)} to ${said(isForth ? next : claim)} is no ${rises ? "rise" : "fall"}`,
      ),
    ];
  });
}

/** Nothing falls by more than all of it; and "three times as many" is 200 percent more. */
export function excessesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (fact.sort !== "share" || fact.inWords || fact.figure?.to !== undefined) return [];
    if (fact.value > 100 && fact.markers.has("change") && FALLEN.test(fact.before))
      return [contrary(claim, [], "Nothing falls by more than 100 percent")];
    const before = passage.all[passage.all.indexOf(claim) - 1];
    const isRestated =
      /^[a-z ]{0,20}, or (?:about |some )?$/.test(fact.before) &&
      /^ (?:more|higher|larger|greater)\b/.test(fact.after);
    if (before?.sentence !== claim.sentence || before.fact.sort !== "multiple" || !isRestated) return [];
    const right = 100 * (before.fact.value - 1);
    if (Math.abs(fact.value - right) < 26) return [];
    return [{ kind: "scaled" as const, claim, terms: [before], strength: 2, others: [], factor: right }];
  });
}

const FALLEN =
  /\b(?:fell|fallen|falls|dropped|declined|decreased|shrank|plunged|plummeted|reduced|reduction|decline|drop|fall|decrease|down|cut)(?: (?:by|of|in|about|some|more than|nearly))*,? $/;

/** "37 percent of the 12 tenants": no whole number of them comes to that. */
export function impossibleSharesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (
      fact.sort !== "share" ||
      fact.inWords ||
      fact.markers.has("change") ||
      fact.figure?.exactness !== "exact"
    )
      return [];
    if (fact.figure.to !== undefined || fact.markers.has("mean") || fact.markers.has("from")) return [];
    const index = passage.all.indexOf(claim);
    const [before, after] = [passage.all[index - 1], passage.all[index + 1]];
    const whole =
      after?.sentence === claim.sentence && OF_THE.test(after.fact.before)
        ? after
        : before?.sentence === claim.sentence &&
            OF_FIRST.test(before.fact.before) &&
            /^[^,;:.]{0,60}, (?:just |only |some |exactly )?$/.test(fact.before)
          ? before
          : before?.sentence === claim.sentence &&
              OF_THEM.test(fact.after) &&
              before.fact.headFrom === "behind"
            ? before
            : undefined;
    if (whole === undefined || !isSmallSet(whole.fact)) return [];
    const n = whole.fact.value;
    const half = Math.min(1, fact.figure.precision) / 2 + 1e-9;
    for (let k = 0; k <= n; k++) if (Math.abs((100 * k) / n - fact.value) <= half + 0.1) return [];
    return [contrary(claim, [whole], `No number of ${n} is ${said(claim)} of them`)];
  });
}

const OF_THEM = /^ of (?:them|these|those)\b/;
const OF_THE = /^ of (?:the |its |their |all |those |these )+$/;
const OF_FIRST = /^(?:and |but )?of (?:the |its |their |all |those |these )*$/;
const MOST = 60;

function isSmallSet({ sort, value, figure, markers }: Fact): boolean {
  return (
    sort === "count" &&
    figure?.exactness === "exact" &&
    figure.to === undefined &&
    Number.isInteger(value) &&
    value > 2 &&
    value <= MOST &&
    !markers.has("each")
  );
}

/** "A majority of the members, 42 percent", "0.5 percent, or one in 2,000": a share in words beside the same in percent. */
export function restatedSharesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (fact.sort !== "share" || fact.markers.has("change")) return [];
    const next = passage.all[passage.all.indexOf(claim) + 1];
    if (next?.sentence !== claim.sentence || next.fact.sort !== "share" || next.fact.inWords === fact.inWords)
      return [];
    const link = fact.inWords
      ? /^ (?:of )?[^,;:()—.]{0,60}(?:,| —| \() (?:or |about |some |just )?$/
      : /^ (?:of )?[^,;:()—.]{0,60}(?:, or|, that is,?| \(or| \() (?:about |some |just |roughly )?$/;
    if (!link.test(next.fact.before) || [fact, next.fact].some(({ figure }) => figure?.to !== undefined))
      return [];
    if (!/^(?:,|\)| —|\.|;)/.test(next.fact.after)) return [];
    if (!fact.inWords && (next.fact.markers.has("change") || fact.value > 60)) return [];
    // What stands first is told before, but for a share in words, which is the rougher.
    const [told, other] = fact.inWords ? [claim, next] : [next, claim];
    return [{ kind: "same" as const, claim: told, terms: [other], strength: 2, others: [] }];
  });
}

function contrary(claim: Told, terms: readonly Told[], says: string): Tie {
  return { kind: "contrary", claim, terms, strength: 2, others: [], says };
}
