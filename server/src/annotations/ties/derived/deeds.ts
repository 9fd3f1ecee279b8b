import { DEED_BEFORE, DOER, MORE_OF_THEM, PART_OF } from "../../../lexicon/deed-cues.js";
import type { Fact } from "../../facts/fact.js";
import type { Passage, Told } from "../../facts/passage.js";
import type { Tie } from "../tie.js";

/** Numbers of one thing to be done that is told twice: "plans to hire 18 nurses … would hire 24 nurses by the fall". */
export function deedsAgainIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const deed = deedOf(claim);
    if (deed === "") return [];
    const { fact } = claim;
    const before = passage.all.filter(
      (told) => told.sentence < claim.sentence && isSameDeed(told, claim, deed),
    );
    const [first] = before;
    // Told of so many elsewhere, or of several numbers: of one place and of another.
    if (first === undefined || before.length > 1 || first.fact.value === fact.value) return [];
    if (!isOneDoer(passage, first, claim)) return [];
    const rivals = passage.all.filter(
      (told) =>
        told !== claim &&
        told !== first &&
        told.fact.sort === "count" &&
        told.fact.head === fact.head &&
        told.fact.value > 1 &&
        !PART_OF.test(told.fact.before),
    );
    if (rivals.some((told) => told.fact.value === fact.value || told.fact.value === first.fact.value))
      return [];
    if (
      rivals.some(
        (told) =>
          first.fact.value + told.fact.value === fact.value ||
          fact.value + told.fact.value === first.fact.value,
      )
    )
      return [];
    const apart = Math.max(fact.value, first.fact.value) / Math.min(fact.value, first.fact.value);
    return apart > 3
      ? []
      : [{ kind: "same", claim, terms: [first], strength: 2, others: [], isProven: true }];
  });
}

/** Whether who does it the second time stands in what was told of the first, or is a pronoun. */
function isOneDoer(passage: Passage, first: Told, claim: Told): boolean {
  const doer = DOER.exec(claim.fact.before)?.[1];
  if (doer === undefined) return false;
  const text = [-3, -2, -1, 0].map((by) => passage.textOf(first.sentence + by)).join(" ");
  return /^(?:it|he|she|they|who|which)$/.test(doer) || new RegExp(`\\b${doer}\\b`).test(text);
}

/** The verb of what is to be done with so many, in its plain form; "" where there is none. */
function deedOf({ at, fact }: Told): string {
  if (!isCount(fact) || fact.modifiers.length > 0) return "";
  const lead = at.block.prose.slice(Math.max(0, fact.span.start - 40), fact.span.start);
  const match = DEED_BEFORE.exec(
    at.block.kind === "listItem" && fact.span.start < 16 ? `to ${lead.toLowerCase()}` : lead,
  );
  const ends = [fact.span.end, fact.figure?.phrase.end ?? fact.span.end];
  return ends.some((end) => MORE_OF_THEM.test(at.block.prose.slice(end, end + 12))) ? "" : (match?.[1] ?? "");
}

function isCount({ sort, figure, head, headFrom, markers, value, per }: Fact): boolean {
  return (
    sort === "count" &&
    figure?.exactness === "exact" &&
    figure.to === undefined &&
    headFrom === "behind" &&
    head !== "" &&
    per === "" &&
    value >= 4 &&
    !markers.has("each") &&
    !markers.has("rest") &&
    !markers.has("from")
  );
}

function isSameDeed(told: Told, claim: Told, deed: string): boolean {
  return told.fact.head === claim.fact.head && deedOf(told) === deed;
}
