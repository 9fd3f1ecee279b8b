import type { Fact } from "../../facts/fact.js";
import type { Passage, Told } from "../../facts/passage.js";
import { DOES_SUM, TAKES_UP } from "../../../lexicon/tie-cues.js";
import { DAYS } from "../derived/spells.js";
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

/** Energy over a time and the power that it comes to on average: "14,400 megawatt-hours in the 60 days, an average of 240 megawatts". */
export function averagePowersIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { sort, unit, value, per, markers, figure } = claim.fact;
    const watts = WATTS[unit];
    if (sort !== "measure" || watts === undefined || !markers.has("mean")) return [];
    if (per !== "" || markers.has("each") || figure?.to !== undefined) return [];
    const near = passage.all.filter(
      ({ fact, sentence }) =>
        fact !== claim.fact &&
        fact.figure?.to === undefined &&
        sentence >= claim.sentence - 1 &&
        sentence <= claim.sentence,
    );
    // Its own sentence first; where the one before it is needed, both have to tell one energy and one time between them.
    const isEnergy = (fact: Fact): boolean => energyOf(fact) !== undefined && fact.per === "";
    const own = near.filter(({ sentence }) => sentence === claim.sentence);
    const scene = own.some(({ fact }) => isEnergy(fact)) ? own : near;
    const energies = scene.filter(({ fact }) => isEnergy(fact));
    const times = scene.filter(({ fact }) => fact.sort === "span" && fact.unit in DAYS);
    const [energy, time] = [energies[0], times[0]];
    if (energies.length !== 1 || times.length !== 1 || energy === undefined || time === undefined) return [];
    const hours = time.fact.value * DAYS[time.fact.unit]! * HOURS_OF_DAY;
    const right = (energy.fact.value * energyOf(energy.fact)!) / hours / watts;
    if (Math.abs(right / value - 1) < NEAR || !(isSlip(claim.fact, right) || isOfDay(value / right)))
      return [];
    // For each of those that are counted there.
    if (near.some(({ fact }) => fact.sort === "count" && Math.abs(right / value / fact.value - 1) < NEAR))
      return [];
    return [
      {
        kind: "period",
        claim,
        terms: [energy, time],
        strength: 2,
        others: [],
        factor: right / energy.fact.value,
        isProven: true,
      },
    ];
  });
}

const HOURS_OF_DAY = 24;

/** What a day makes taken for what an hour does. */
function isOfDay(apart: number): boolean {
  return Math.abs(apart / HOURS_OF_DAY - 1) < NEAR;
}

/** In watt-hours; undefined for what is no energy. */
function energyOf({ sort, unit }: Fact): number | undefined {
  return sort === "measure" && unit.endsWith("-hour") ? WATTS[unit.slice(0, -"-hour".length)] : undefined;
}

function isSlip({ value }: Fact, right: number): boolean {
  const apart = Math.max(value, right) / Math.min(value, right);
  return apart <= 4.1 || [10, 100, 1000].some((scale) => Math.abs(apart / scale - 1) < 0.06);
}
