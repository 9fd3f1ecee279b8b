import { COUNTED_FROM } from "../../../lexicon/tie-cues.js";
import { NAMED_BY_VERB, NEWLY_NAMED } from "../../../lexicon/named-again.js";
import type { Fact } from "../../facts/fact.js";
import type { Passage, Told } from "../../facts/passage.js";
import { clauseOf, timeOf } from "../weighed/clause.js";
import type { Tie } from "../tie.js";

const SORTS: ReadonlySet<Fact["sort"]> = new Set(["span", "measure"]);
/** Further apart than this they are lengths of two things. */
const MOST_APART = 3;

/** Lengths of time and of things that name what was told with another: "will shut for nine weeks … the seven-week closure". */
export function lengthsAgainIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (!SORTS.has(fact.sort) || fact.figure?.exactness !== "exact" || fact.figure.to !== undefined)
      return [];
    if (!/(?:^|[^a-z])(?:the|this|its|their|that) $/.test(fact.before) || fact.per !== "") return [];
    const { prose } = claim.at.block;
    const written = prose.slice(fact.figure.number.end, fact.span.end + 50);
    const named = /^-[a-z]+((?: [a-z-]+){1,3})/.exec(written.toLowerCase())?.[1]?.trim().split(" ");
    if (named === undefined || NEWLY_NAMED.test(`${fact.before} ${named.join(" ")}`)) return [];
    const kin = passage.all.filter(
      (told) => told !== claim && told.fact.sort === fact.sort && told.fact.unit === fact.unit,
    );
    if (kin.some((told) => told.fact.value === fact.value || told.fact.figure?.to === fact.value)) return [];
    const first = kin.filter((told) => told.sentence < claim.sentence && isOfIt(told, claim, named));
    const [one] = first;
    if (one === undefined || first.some((told) => told.fact.value !== one.fact.value)) return [];
    const apart = Math.max(one.fact.value, fact.value) / Math.min(one.fact.value, fact.value);
    if (apart > MOST_APART || timeOf(one) !== timeOf(claim)) return [];
    return [{ kind: "same", claim, terms: [one], strength: 2, others: [], isProven: true }];
  });
}

/** Whether the clause of an earlier length has the noun that names it again, or the verb of that noun. */
function isOfIt(told: Told, claim: Told, named: readonly string[]): boolean {
  const { fact } = told;
  if (fact.figure?.exactness !== "exact" || fact.figure.to !== undefined || fact.per !== "") return false;
  if (["from", "rest", "mean", "change"].some((marker) => fact.markers.has(marker as "from"))) return false;
  if (COUNTED_FROM.test(fact.before) || claim.at.block.kind === "listItem") return false;
  const { before, after } = clauseOf(told);
  const words = `${before} ${after}`.match(/[a-z]{4,}/g) ?? [];
  return named.some((noun) => {
    if (noun.length < 4) return false;
    const verbs = NAMED_BY_VERB[noun];
    return words.some((word) => (verbs === undefined ? stemOf(word) === stemOf(noun) : verbs.test(word)));
  });
}

function stemOf(word: string): string {
  return word.replace(/(?:ings?|ed|es|s|e)$/, "").slice(0, 7);
}
