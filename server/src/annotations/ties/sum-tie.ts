import { NOT_ALL } from "../../lexicon/fact-markers.js";
import { STEP_BEFORE } from "../../lexicon/reckoned-cues.js";
import { OVERLAP_TOLD } from "../../lexicon/overlap-cues.js";
import { FLOWS, ON_EACH, SINGLE_BETWEEN } from "../../lexicon/tie-cues.js";
import type { Fact } from "../facts/fact.js";
import { headsAgree, sameKind, type Passage, type Told } from "../facts/passage.js";
import { OF_EACH } from "./derived/rate.js";
import type { Tie } from "./tie.js";

/** The preposition right before a number. */
function wordBefore({ fact: { before } }: Told): string {
  return /\b(with|at|by|for|from|on|in) $/.exec(before)?.[1] ?? "";
}

const CRICKET = /^(?:over|wicket)$/;

/** A total and its parts, with what else they may come to; null where words say that they do not add up. */
export function tieOf(passage: Passage, claim: Told, terms: readonly Told[], strength: number): Tie | null {
  if (OVERLAP_TOLD.test(passage.textOf(terms.at(-1)!.sentence + 1))) return null;
  // "four more on each weekday, three on Saturdays": not each is told once.
  if (terms.some(({ fact }) => ON_EACH.test(fact.after))) return null;
  // "Another 65,100 tonnes": besides those told before.
  if (
    terms[0]!.sentence >= claim.sentence &&
    terms[0]!.fact.span.start !== claim.fact.span.start &&
    STEP_BEFORE.test(terms[0]!.fact.before)
  )
    return null;
  // "three streams of 28": a product.
  if (terms.slice(1).some(({ fact }) => OF_EACH.test(fact.before))) return null;
  // Overs, runs and wickets do not add up.
  if (terms.some(({ fact }) => CRICKET.test(fact.head))) return null;
  // "with 2,900 jobs, … with 1,700, … with 1,100": one of them, and no total.
  const word = wordBefore(claim);
  if (word !== "" && terms.every((term) => term.sentence === claim.sentence && wordBefore(term) === word))
    return null;
  // Some that came and some that went, a list with one that has no number, a part: none of them is a total.
  const texts = [...new Set([claim, ...terms].map(({ sentence }) => sentence))].map((sentence) =>
    passage.textOf(sentence),
  );
  if (FLOWS.test(texts.join(" ")) || terms.slice(1).some(({ fact }) => SINGLE_BETWEEN.test(fact.before)))
    return null;
  if (/^ of (?:it|them|this|that|those|these)\b/.test(claim.fact.after)) return null;
  if (claim.fact.sort === "count" && terms.some(({ fact }) => !Number.isInteger(fact.value))) return null;
  // Told twice in one breath, it is what is told, and no total of what stands between.
  if (
    passage.all.some(
      (told) =>
        told !== claim &&
        told.sentence === claim.sentence &&
        told.fact.value === claim.fact.value &&
        sameKind(told.fact, claim.fact),
    )
  )
    return null;
  const others: Told[][] = [];
  // Any run of the figures that comes to the total explains it.
  for (let first = 0; first < terms.length; first++)
    for (let end = first + 2; end <= terms.length; end++) others.push(terms.slice(first, end));
  const all = passage.all.filter(
    (told) =>
      told !== claim && isPart(told.fact, claim.fact) && Math.abs(told.sentence - claim.sentence) <= 2,
  );
  others.push(all);
  // A part may be told apart, under a noun of its own: "… There were 100 spoiled papers."
  for (const told of passage.all)
    if (
      told !== claim &&
      !terms.includes(told) &&
      told.fact.sort === claim.fact.sort &&
      told.fact.unit === claim.fact.unit &&
      Math.abs(told.sentence - claim.sentence) <= 3
    )
      others.push([...terms, told]);
  return { kind: "sum", claim, terms, strength, others };
}

/** Whether an amount may be a part of a total. */
export function isPart(part: Fact, total: Fact): boolean {
  return (
    (sameKind(part, total) ||
      (part.sort === "count" && total.sort === "count" && headsAgree(part, total)) ||
      isSubset(part, total)) &&
    part.value < total.value &&
    !part.markers.has("each") &&
    !part.markers.has("from") &&
    !part.markers.has("mean")
  );
}

/** Kinds of one thing ("dogs", "cats" of "animals") are counted with nouns of their own. */
function isSubset(part: Fact, total: Fact): boolean {
  return part.sort === "count" && total.sort === "count" && total.markers.has("total");
}

/** The run from the first part on: each behind a comma, a semicolon, an "and", or in an item of its own. */
export function runOf(parts: readonly Told[]): Told[] {
  const run: Told[] = [];
  for (const told of parts) {
    if (run.length > 0 && !/,|;| and | while | but /.test(told.fact.before)) break;
    run.push(told);
  }
  return run;
}

/** Whether a list is told to its end: its last part behind an "and", or said to be the rest. */
export function isClosed(passage: Passage, parts: readonly Told[]): boolean {
  const last = parts.at(-1)!.fact;
  if (isOpen(passage, parts)) return false;
  return last.markers.has("rest") || / and | while |, with /.test(last.before);
}

/** Whether words say that the parts told are not all. */
export function isOpen(passage: Passage, parts: readonly Told[]): boolean {
  return parts.some(({ sentence }) => NOT_ALL.test(passage.textOf(sentence)));
}
