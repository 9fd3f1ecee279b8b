import { DISCOUNT_AFTER } from "../../lexicon/gap-words.js";
import { NOT_ALL } from "../../lexicon/fact-markers.js";
import type { Fact } from "../facts/fact.js";
import type { Passage, Told } from "../facts/passage.js";
import type { Tie } from "./tie.js";

/** A rate, a time and what they come to: "240 miles in four hours, an average of 60 miles an hour". */
export function speedsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (fact.sort !== "rate" || fact.figure?.to !== undefined) return [];
    const [unit = "", per = ""] = fact.unit.split("/");
    const here = passage.all.filter(({ sentence }) => sentence === claim.sentence);
    const isPaid =
      /^[A-Z]{3}$/.test(unit) &&
      !/\b(?:average|averaging|averaged|or) (?:of |about |some )*$/.test(fact.before);
    const isAverage =
      /\baverage\b/.test(passage.textOf(claim.sentence)) && /\b(?:was|is|of) $/.test(fact.before);
    if (
      isPaid ||
      !SPANS.has(per) ||
      (!isAverage && !/\b(?:average|averaging|averaged|at|or|rate|speed)\b/.test(fact.before))
    )
      return [];
    const spans = here.filter(({ fact: other }) => other.sort === "span" && other.unit === per);
    const amounts = here.filter(
      ({ fact: other }) => other !== fact && other.unit === unit && ["measure", "sum"].includes(other.sort),
    );
    if (spans.length !== 1 || amounts.length !== 1 || NOT_ALL.test(passage.textOf(claim.sentence))) return [];
    const [span, amount] = [spans[0]!, amounts[0]!];
    const right = amount.fact.value / span.fact.value;
    if (fact.value / right < 0.4 || fact.value / right > 2.5) return [];
    return [{ kind: "quotient" as const, claim, terms: [amount, span], strength: 2, others: [] }];
  });
}

const SPANS: ReadonlySet<string> = new Set(["second", "minute", "hour", "day", "week", "month", "year"]);

/** Averages with the amounts that they are of: "41, 46 and 51 percent, an average of 46". */
export function meansIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (!AVERAGE.test(fact.before) || fact.figure?.to !== undefined) return [];
    const here = passage.all.filter(
      (told) => told !== claim && told.sentence === claim.sentence && told.fact.figure?.to === undefined,
    );
    const kin = here.filter(({ fact: other }) => isKin(other, fact));
    const run = listBefore(kin.filter(({ fact: other }) => other.span.end <= fact.span.start));
    if (run.length < 3) return [];
    return [{ kind: "mean" as const, claim, terms: run, strength: 2, others: [] }];
  });
}

const AVERAGE =
  /\b(?:average|mean)(?: [a-z]+)? (?:of|is|was|being|age is|age was|age of)(?: (?:about|just|only))? $|\baveraging $/;

function isKin(other: Fact, mean: Fact): boolean {
  if (other.sort === mean.sort && other.unit === mean.unit) return true;
  return mean.sort === "count" && mean.headFrom !== "behind" && ["share", "age"].includes(other.sort);
}

/** The last run of figures that only commas and an "and" join. */
function listBefore(kin: readonly Told[]): Told[] {
  const run: Told[] = [];
  for (const told of [...kin].reverse()) {
    run.unshift(told);
    if (!/^(?: [a-z]+)?(?:,| and|, and) $/.test(told.fact.before)) break;
  }
  return run;
}

/** "20 percent off … the $60 ticket is now $48". */
export function discountsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((told) => {
    const { fact } = told;
    if (fact.sort !== "share" || fact.inWords || !DISCOUNT_AFTER.test(fact.after)) return [];
    const sums = passage.all.filter(
      ({ fact: other, sentence }) => other.sort === "sum" && sentence === told.sentence,
    );
    const [a, b] = sums;
    if (sums.length !== 2 || a!.fact.unit !== b!.fact.unit || a!.fact.value === b!.fact.value) return [];
    const [old, now] = a!.fact.value > b!.fact.value ? [a!, b!] : [b!, a!];
    if (now.fact.value < old.fact.value * 0.1) return [];
    return [
      { kind: "portion" as const, claim: now, terms: [told, old], strength: 2, others: [], factor: -1 },
    ];
  });
}

const ROUND = new Set([100, 1000, 10_000, 100_000, 1_000_000]);
const PER = /^(?: [a-z-]+){0,3} (?:per|for every|in every|out of every|for each|in each) $/;

/** "5.6 deaths per 1,000 births … 392 of the 70,000 babies": a rate for so many, beside its part and its whole. */
export function ratesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const index = passage.all.indexOf(claim);
    const base = passage.all[index + 1];
    if (claim.fact.sort !== "count" || base?.sentence !== claim.sentence || !PER.test(base.fact.before))
      return [];
    if (!ROUND.has(base.fact.value)) return [];
    const near = passage.all.filter(
      (told) =>
        told !== claim &&
        told !== base &&
        told.fact.sort === "count" &&
        told.fact.figure?.to === undefined &&
        Math.abs(told.sentence - claim.sentence) <= 1,
    );
    const wholes = near.filter(({ fact }) => fact.markers.has("whole") && fact.value >= 100);
    const here = near.filter(
      ({ fact, sentence }) =>
        sentence === claim.sentence && fact.value >= 100 && fact.span.end <= claim.fact.span.start,
    );
    const whole = wholes[0] ?? here[0];
    if (whole === undefined || (wholes.length !== 1 && here.length !== 1)) return [];
    const parts = near.filter(
      ({ fact, sentence }) =>
        fact.value < whole.fact.value &&
        (sentence === whole.sentence
          ? fact.span.end <= whole.fact.span.start
          : sentence === whole.sentence - 1),
    );
    const part = parts.at(-1);
    if (part === undefined || parts.length > 2) return [];
    return [
      {
        kind: "rate" as const,
        claim,
        terms: [part, whole],
        strength: 2,
        others: [],
        factor: base.fact.value,
      },
    ];
  });
}

/** "42 cases … With 50,000 people, that is a rate of 0.08 percent": a rate of cases in another noun's number. */
export function rateSharesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (
      fact.sort !== "share" ||
      fact.inWords ||
      !/\brate of (?:about |some |just |only )*$/.test(fact.before)
    )
      return [];
    const counts = passage.all.filter(
      ({ fact: other, sentence }) =>
        other.sort === "count" &&
        other.figure?.to === undefined &&
        claim.sentence - sentence <= 1 &&
        sentence <= claim.sentence,
    );
    const wholes = counts.filter(
      ({ fact: other, sentence }) => sentence === claim.sentence && other.span.end <= fact.span.start,
    );
    const parts = counts.filter(({ sentence }) => sentence === claim.sentence - 1);
    const [whole, part] = [wholes[0], parts[0]];
    if (wholes.length !== 1 || parts.length !== 1 || part!.fact.value >= whole!.fact.value) return [];
    return [{ kind: "share" as const, claim, terms: [part!, whole!], strength: 2, others: [], either: true }];
  });
}

/** What is stored is energy. */
const STORES = /\b(?:store|stores|stored|storing)(?: (?:up to|about|some|nearly|almost|as much as))* $/;

/** "42 per 100,000 children, or 0.042 percent": a rate for so many, told again as a percentage. */
export function ratesAsSharesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { all } = passage;
    const at = all.indexOf(claim);
    const [rate, base] = [all[at - 2], all[at - 1]];
    const { fact } = claim;
    if (
      fact.sort !== "share" ||
      fact.inWords ||
      rate?.sentence !== claim.sentence ||
      base?.sentence !== claim.sentence
    )
      return [];
    if (rate.fact.sort !== "count" || !ROUND.has(base.fact.value) || !PER.test(base.fact.before)) return [];
    if (
      !/^(?: [a-z-]+){0,3}(?:,? or|,| \(| —|, which is|, that is)(?: (?:about|some|roughly|just|only|or))* $/.test(
        fact.before,
      )
    )
      return [];
    const right = (100 * rate.fact.value) / base.fact.value;
    if (Math.abs(right / fact.value - 1) < 0.1) return [];
    return [{ kind: "scaled" as const, claim, terms: [rate, base], strength: 2, others: [], factor: right }];
  });
}

const POWER: ReadonlySet<string> = new Set(["kilowatt", "megawatt", "gigawatt"]);

/** "40 megawatts of electricity a year": power, which is a rate already, told for an amount of energy. */
export function powersIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    const [unit = "", per = ""] = fact.unit.split("/");
    if (!POWER.has(unit)) return [];
    const isPer =
      SPANS.has(per) ||
      /^ (?:of (?:electricity|power|energy) )?(?:a|per|each|every) (?:year|month|week|day|hour)\b/.test(
        fact.after,
      );
    const isMade =
      /\b(?:produced|generated|used|consumed|made)(?: (?:about|some|nearly|almost))* $/.test(fact.before) &&
      /^ (?:of (?:electricity|power|energy) )?(?:last|this|that|in (?:the|a)) (?:year|month|week|day|\d{4})\b/.test(
        fact.after,
      );
    const isMadeIn =
      /\b(?:year|month|week|season|quarter|day)\b[^.;]* (?:produced|generated|used|consumed)(?: (?:about|some|nearly|almost))* $/.test(
        fact.before,
      );
    const isStored =
      STORES.test(fact.before) && !/^ (?:of )?(?:batter|storage|capacity|for )/.test(fact.after);
    if (!isPer && !isMade && !isMadeIn && !isStored) return [];
    const says = `A ${unit} is power already; what is made or used over a time is told in ${unit}-hours`;
    return [{ kind: "contrary" as const, claim, terms: [], strength: 2, others: [], says }];
  });
}
