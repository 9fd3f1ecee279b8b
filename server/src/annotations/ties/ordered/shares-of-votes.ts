import {
  AGAINST_BEFORE,
  AGAINST_BEHIND,
  BETWEEN_SIDES,
  FOR_BEFORE,
  FOR_BEHIND,
} from "../../../lexicon/order-cues.js";
import type { Passage, Told } from "../../facts/passage.js";
import type { Tie } from "../tie.js";

/** Fewer votes than that make any percentage by chance. */
const FEWEST = 5;

/** A fact with the number of its sentence. */
type InSentence = Pick<Told, "fact" | "sentence">;

/** Whether two figures in a row are those for and those against: "by 620 votes to 155", "620 in favour and 155 against". */
export function areSides(all: readonly InSentence[], a: InSentence, b: InSentence): boolean {
  const [first, second] = all.indexOf(a) < all.indexOf(b) ? [a, b] : [b, a];
  if (all.indexOf(second) !== all.indexOf(first) + 1 || first.sentence !== second.sentence) return false;
  if (first.fact.sort !== "count" || second.fact.sort !== "count") return false;
  const between = second.fact.before;
  return (
    BETWEEN_SIDES.test(between) ||
    (FOR_BEFORE.test(first.fact.before) && AGAINST_BEFORE.test(between)) ||
    (FOR_BEHIND.test(first.fact.after) && AGAINST_BEHIND.test(second.fact.after))
  );
}

/** The percentage right behind the two sides of a vote: what either side is of both ("by 620 votes to 155, or 80 percent"). */
export function sharesOfVotesIn(passage: Passage): Tie[] {
  const { all } = passage;
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (fact.sort !== "share" || fact.figure === null || fact.inWords || fact.markers.has("change"))
      return [];
    const index = all.indexOf(claim);
    const [a, b] = [all[index - 2], all[index - 1]];
    if (a === undefined || b === undefined || claim.sentence - a.sentence > 1 || !areSides(all, a, b))
      return [];
    const [x, y] = [a.fact.value, b.fact.value];
    if (x + y < FEWEST) return [];
    // A turnout, or a share of another whole that the copy tells.
    const values = all
      .filter((told) => told !== claim && told.fact.sort === "count")
      .map((told) => told.fact.value);
    const isShare = (of: number): boolean =>
      values.some((value) => value > of && (100 * of) / value >= fact.low && (100 * of) / value <= fact.high);
    if ([x, y, x + y].some(isShare)) return [];
    const { precision } = fact.figure;
    const factor = Math.round((100 * Math.max(x, y)) / (x + y) / precision) * precision;
    return [{ kind: "scaled", claim, terms: [a, b], strength: 2, others: [], either: true, factor }];
  });
}
