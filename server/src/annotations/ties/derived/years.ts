import { BEGUN_IN, JUBILEE_NOUN } from "../../../lexicon/year-cues.js";
import type { Passage } from "../../facts/passage.js";
import type { Tie } from "../tie.js";
import { slipOf } from "./slips.js";

/** So many sentences from an anniversary its years may be told. */
const REACH = 4;

/** Anniversaries with the years that they are counted from and kept in, wherever these stand. */
export function jubileesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact, at } = claim;
    if (fact.sort !== "rank" || fact.value < 3) return [];
    if (!JUBILEE_NOUN.test(at.block.prose.slice(fact.span.end, fact.span.end + 40).toLowerCase())) return [];
    const years = passage.all.filter(({ fact: { sort } }) => sort === "year");
    // Any two years that lie so far apart are the ones that it is counted from and to.
    if (years.some((a) => years.some((b) => b.fact.value - a.fact.value === fact.value))) return [];
    const near = years.filter(({ sentence }) => Math.abs(sentence - claim.sentence) <= REACH);
    const kept = near.filter(
      ({ fact: { before }, sentence }) => sentence === claim.sentence || /\bthis\b[^.;,]{0,24}$/.test(before),
    );
    const begun = near.filter((told) => !kept.includes(told) && BEGUN_IN.test(told.fact.before));
    const [from, to] = [begun[0], kept[0]];
    if (begun.length !== 1 || kept.length !== 1 || from === undefined || to === undefined) return [];
    const right = to.fact.value - from.fact.value;
    if (slipOf(fact.value, right) === null) return [];
    return [{ kind: "years", claim, terms: [from, to], strength: 2, others: [], isProven: true }];
  });
}

/** "At 34 she … a cadet at 19, 25 years ago": the years between two ages of one who is spoken of. */
export function yearsBetweenAgesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (
      fact.sort !== "span" ||
      fact.unit !== "year" ||
      fact.figure?.exactness !== "exact" ||
      fact.figure.to !== undefined
    )
      return [];
    if (!/^ (?:ago|later|earlier|before)\b|^(?: [a-z]+)?[.,;]|^(?: in all)?$/.test(fact.after)) return [];
    const ages = passage.all.filter(
      ({ fact: { sort, unit, figure }, sentence }) =>
        sort === "age" &&
        unit === "year" &&
        figure?.exactness === "exact" &&
        Math.abs(sentence - claim.sentence) <= 2,
    );
    const beside = passage.all[passage.all.indexOf(claim) - 1];
    if (
      ages.length !== 2 ||
      beside === undefined ||
      !ages.includes(beside) ||
      !/^(?:,|:| —)? (?:which is |that is |or |all |a gap of |a difference of )?$/.test(fact.before)
    )
      return [];
    const [a, b] = ages.map((told) => told.fact.value).sort((x, y) => x - y);
    const gap = b! - a!;
    if (gap < 2 || Math.abs(gap - fact.value) <= 1) return [];
    return [{ kind: "difference", claim, terms: ages, strength: 2, others: [], isProven: true }];
  });
}
