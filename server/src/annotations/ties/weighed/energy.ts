import type { Fact } from "../../facts/fact.js";
import type { Passage, Told } from "../../facts/passage.js";
import { DOES_SUM, TAKES_UP } from "../../../lexicon/tie-cues.js";
import { slipOf } from "../derived/slips.js";
import type { Tie } from "../tie.js";

const WATTS: Readonly<Record<string, number>> = { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9 };
/** From here on the energy is right: half of its last digit, and what the hours are rounded by. */
const NEAR = 0.06;

/** Power over hours and the energy that it makes: "rated at 50MW … flat out for two hours, will store 25MWh". */
export function energiesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const unit = /^([a-z]+)-hour$/.exec(claim.fact.unit)?.[1] ?? "";
    const watts = WATTS[unit];
    if (
      claim.fact.sort !== "measure" ||
      watts === undefined ||
      claim.fact.per !== "" ||
      claim.fact.figure?.to !== undefined
    )
      return [];
    // "That makes 360 megawatt-hours": done out of what the sentences before it tell.
    const back = DOES_SUM.test(claim.fact.before) || TAKES_UP.test(claim.fact.before) ? 3 : 1;
    const near = passage.all.filter(
      ({ fact, sentence }) =>
        fact !== claim.fact && sentence >= claim.sentence - back && sentence <= claim.sentence + 1,
    );
    const powers = near.filter(
      ({ fact }) => fact.sort === "measure" && fact.unit in WATTS && !fact.markers.has("each"),
    );
    const hours = near.filter(
      ({ fact }) =>
        (fact.sort === "span" && fact.unit === "hour") || (fact.sort === "count" && fact.head === "hour"),
    );
    const [power, time] = [powers[0], hours[0]];
    if (powers.length !== 1 || hours.length !== 1 || power === undefined || time === undefined) return [];
    const right = (power.fact.value * WATTS[power.fact.unit]! * time.fact.value) / watts;
    if (Math.abs(right / claim.fact.value - 1) < NEAR || !isSlip(claim.fact, right)) return [];
    return [
      {
        kind: "scaled" as const,
        claim,
        terms: [power, time] as readonly Told[],
        strength: 2,
        others: [],
        factor: right,
        isProven: slipOf(claim.fact.value, right) !== null,
      },
    ];
  });
}

function isSlip({ value }: Fact, right: number): boolean {
  const apart = Math.max(value, right) / Math.min(value, right);
  return apart <= 4.1 || [10, 100, 1000].some((scale) => Math.abs(apart / scale - 1) < 0.06);
}
