import { OVERLAP_TOLD } from "../../../lexicon/overlap-cues.js";
import { sameKind, type Passage, type Told } from "../../facts/passage.js";
import type { Tie } from "../tie.js";

/** "the remaining $72 million of the $1.2 million cost": what is more than that of which it is a part. */
export function partsOverIn(passage: Passage): Tie[] {
  return passage.own.flatMap((whole) => {
    const { fact } = whole;
    const part = passage.all[passage.all.indexOf(whole) - 1];
    if (part?.sentence !== whole.sentence || !OF_WHOLE.test(fact.before) || !sameKind(part.fact, fact))
      return [];
    if (
      ![part.fact, fact].every(
        ({ sort, figure, per }) =>
          isWhole(sort) && figure?.to === undefined && figure?.exactness === "exact" && per === "",
      )
    )
      return [];
    // "12 of the 10-member clubs": of another noun.
    if (/^-/.test(fact.after) || part.fact.value <= fact.value) return [];
    if (fact.sort === "count" && (part.fact.headFrom === "behind" || fact.head === "" || fact.value < 3))
      return [];
    if (part.fact.markers.has("from") || part.fact.markers.has("each") || fact.markers.has("each")) return [];
    return [{ kind: "bound", claim: whole, terms: [part], strength: 2, others: [], isProven: true }];
  });
}

const OF_WHOLE =
  /^ of (?:the|its|their|his|her|that|a total of|an original|an initial)(?: (?:total|overall|original|initial|estimated|full))? $/;

function isWhole(sort: string): boolean {
  return sort === "sum" || sort === "count" || sort === "measure";
}

/** Two groups of one whole that overlap: "70 take French and 65 German, of 120 … 25 take both. Ten take neither". */
export function overlapsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    if (!isCount(claim)) return [];
    const text = passage.textOf(claim.sentence);
    if (!OVERLAP_TOLD.test(text)) return [];
    const { all } = passage;
    const groups = all.filter(
      (told) => told.sentence === claim.sentence - 1 && isCount(told) && told.fact.headFrom !== "behind",
    );
    const [a, b] = groups;
    if (groups.length !== 2 || a === undefined || b === undefined) return [];
    const smaller = Math.min(a.fact.value, b.fact.value);
    const wholes = all.filter(
      (told) =>
        told.sentence < claim.sentence &&
        told.sentence >= claim.sentence - 4 &&
        isCount(told) &&
        told.fact.headFrom === "behind" &&
        told.fact.value > Math.max(a.fact.value, b.fact.value) &&
        told.fact.value <= a.fact.value + b.fact.value + smaller,
    );
    const [whole] = wholes;
    if (wholes.length !== 1 || whole === undefined || claim.fact.value > smaller) return [];
    const neither = all.filter(
      (told) =>
        isCount(told) &&
        told.sentence >= claim.sentence &&
        told.sentence <= claim.sentence + 1 &&
        /\b(?:neither|none of)\b/.test(`${told.fact.before} ${told.fact.after}`),
    );
    const rest = neither.length === 1 ? neither[0]!.fact.value : 0;
    const right = a.fact.value + b.fact.value + rest - whole.fact.value;
    if (neither.length !== 1 || right <= 0 || right === claim.fact.value) return [];
    return [
      {
        kind: "scaled",
        claim,
        terms: [whole, a, b, neither[0]!],
        strength: 2,
        others: [],
        factor: right,
        isProven: true,
      },
    ];
  });
}

function isCount({ fact }: Told): boolean {
  return (
    fact.sort === "count" &&
    fact.figure?.exactness === "exact" &&
    fact.figure.to === undefined &&
    Number.isInteger(fact.value) &&
    fact.value > 2
  );
}
