import { sameKind, type Passage, type Told } from "../facts/passage.js";
import type { Tie } from "./tie.js";

/** Ranks in a field: "ninth of 14 boats", "14 boats took part. Hers came ninth." */
export function ranksIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (fact.sort !== "rank" || !FINISHED.test(`${fact.before}|${fact.after}`) || isOfTime(claim)) return [];
    const near = passage.all.filter(
      ({ fact: other, sentence }) =>
        other.sort === "count" &&
        other.figure?.to === undefined &&
        claim.sentence - 1 <= sentence &&
        sentence <= claim.sentence,
    );
    const fields = near.filter(({ fact: field, sentence }) =>
      sentence === claim.sentence
        ? FIELD.test(field.before) && field.span.start > fact.span.start
        : ENTERED.test(`${field.head} ${field.after}`),
    );
    if (fields.length !== 1 || fields[0]!.fact.value < 3 || fact.value > fields[0]!.fact.value * 4) return [];
    return [{ kind: "rank" as const, claim, terms: fields, strength: 2, others: near.map((told) => [told]) }];
  });
}

/** "in the 48th and 52nd minutes": when, and no place. */
function isOfTime({ at, fact }: Told): boolean {
  return OF_TIME.test(at.block.prose.slice(fact.span.end, fact.span.end + 30));
}

const OF_TIME =
  /^(?:(?:,| and| or|, and) \d+(?:st|nd|rd|th))* (?:minute|hour|day|week|month|year|season|century|birthday|anniversary|edition|over|lap|round|hole|floor|time|floors)s?\b/;
const FINISHED =
  /\b(?:finish(?:ed|es)?|came|comes|placed?|places|ranks?|ranked|stands?|stood|is|are|was|were|lies?|sits?|in)(?: (?:only|a|the|in|just|currently|now))* ?\||\b(?:place|spot|position)\b|\| (?:out of|of|among|in (?:the|a) )/;
const FIELD =
  /(?:^|[ ,(])(?:of|out of|in|among|field of)(?: (?:the|a|an|its|all|only|[a-z-]+'s))*(?: [a-z]+)? $/;
const ENTERED =
  /^(?:team|boat|runner|school|club|crew|driver|rider|country|nation|car|horse|entry|player|candidate|competitor|athlete|city|county|state|university|bank|company|skier|swimmer|finalist|contestant|side|choir|band|squad|yacht)\b/;

/** Records: what is told to be the most of its kind, and a larger one of the kind told beside it. */
export function recordsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (
      !fact.markers.has("most") ||
      BROKEN.test(fact.before) ||
      // Counted since a year, it is held against later ones alone (`ordered/superlatives.ts`).
      SINCE_YEAR.test(passage.textOf(claim.sentence)) ||
      !["count", "sum", "measure"].includes(fact.sort) ||
      fact.figure?.to !== undefined
    )
      return [];
    const larger = passage.all.filter(
      ({ fact: other, sentence }) =>
        other !== fact &&
        sentence >= claim.sentence - 1 &&
        sentence <= claim.sentence + 2 &&
        sameKind(fact, other) &&
        (other.head === fact.head || other.headFrom !== "behind") &&
        other.value > fact.value &&
        other.value < fact.value * 4 &&
        isEarlier(passage, { fact: other, sentence }),
    );
    return larger.length === 1
      ? [{ kind: "exceeds" as const, claim, terms: larger, strength: 2, others: [] }]
      : [];
  });
}

const SINCE_YEAR = /\bsince (?:19|20)\d\d\b/;

/** "beat the record high of 97": the record that was. */
const BROKEN = /\b(?:the|its|their|his|her|previous|old|former|'s) (?:[a-z]+ )?record\b/;

/** Told of a year gone by, or as what went before. */
function isEarlier(passage: Passage, { fact, sentence }: Pick<Told, "fact" | "sentence">): boolean {
  if (fact.markers.has("from")) return true;
  return passage.all.some(
    (told) =>
      told.sentence === sentence &&
      told.fact.sort === "year" &&
      Math.abs(told.fact.span.start - fact.span.start) < 60,
  );
}

/** What is said to be more than something else: "beating the 410 of last year", "a crowd of 7,850 in the 8,200-seat hall". */
export function exceedingIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const index = passage.all.indexOf(claim);
    const other = passage.all[index - 1];
    if (other === undefined || claim.sentence - other.sentence > 1 || !sameKind(claim.fact, other.fact))
      return [];
    if (claim.fact.figure?.to !== undefined || other.fact.figure?.to !== undefined) return [];
    if (!["count", "sum", "measure"].includes(claim.fact.sort) || other.fact.value === claim.fact.value)
      return [];
    if (other.fact.head === "" || (claim.fact.headFrom === "behind" && claim.fact.head !== other.fact.head))
      return [];
    const gap = other.sentence === claim.sentence ? claim.fact.before : "";
    if (/ by $/.test(gap) || other.fact.per !== claim.fact.per) return [];
    if (BEATS.test(gap))
      return [{ kind: "exceeds" as const, claim: other, terms: [claim], strength: 2, others: [] }];
    if (BELOW.test(gap))
      return [{ kind: "exceeds" as const, claim, terms: [other], strength: 2, others: [] }];
    const grew = other.sentence === claim.sentence - 1 ? passage.textOf(claim.sentence) : "";
    if (LARGER.test(grew) && passage.all.filter(({ sentence }) => sentence === claim.sentence).length === 1)
      return [{ kind: "exceeds" as const, claim, terms: [other], strength: 2, others: [] }];
    return [];
  });
}

const BEATS =
  /^[^,;()]{0,25},? (?:beating|exceeding|surpassing|topping|eclipsing|well above|above|outnumbering|higher than|more than|ahead of|beats|beat|exceeded|exceeds|surpassed|topped|eclipsed|outnumber|outnumbered)(?: [a-z'-]+){0,5} $/;
const BELOW =
  /^[^,;()]{0,25},? (?:below|well below|lower than|less than|fewer than|shy of)(?: [a-z'-]+){0,5} $/;
const LARGER =
  /\b(?:this (?:year|season|summer|time)'s? )?(?:[a-z]+ ){0,3}(?:was|were|is|are) (?:even |much |far )?(?:larger|higher|bigger|greater)\b/;

const SEATS = /^-seat|^ seats?\b|^-capacity/;
const HOLDS =
  /\b(?:seats|holds|capacity of|capacity is|capacity was|room for|built for|licensed for|accommodates|can take|can hold)(?: (?:up to|only|about|just|some))* $/;
const CROWD = /\b(?:crowd|attendance|audience|turned up|gate|packed|filled|watched|spectators|fans)\b/;

/** A crowd in a place that holds so many. */
export function crowdsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (fact.sort !== "count" || !(SEATS.test(fact.after) || HOLDS.test(fact.before)) || fact.value < 50)
      return [];
    const crowds = passage.all.filter(
      ({ fact: other, sentence }) =>
        other !== fact &&
        other.sort === "count" &&
        Math.abs(sentence - claim.sentence) <= 1 &&
        other.figure?.to === undefined &&
        !SEATS.test(other.after) &&
        CROWD.test(`${other.before} ${other.head} ${other.after}`) &&
        other.value > fact.value * 0.3 &&
        other.value < fact.value * 2,
    );
    if (crowds.length !== 1) return [];
    return [{ kind: "bound" as const, claim, terms: crowds, strength: 2, others: [] }];
  });
}

/** Part of a whole that is named with it: "of the 30 divers, 34". */
export function partsBoundIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (
      fact.sort !== "count" ||
      !/^(?:and |but |")?of (?:the |its |their |those |these |all )*(?:[a-z-]+ ){0,2}$/.test(fact.before) ||
      fact.value < 2
    )
      return [];
    const part = passage.all[passage.all.indexOf(claim) + 1];
    if (
      part === undefined ||
      part.sentence !== claim.sentence ||
      !sameKind(part.fact, fact) ||
      part.fact.headFrom === "behind"
    )
      return [];
    if (part.fact.markers.has("change") || part.fact.value > fact.value * 3) return [];
    return [{ kind: "bound" as const, claim, terms: [part], strength: 2, others: [] }];
  });
}
