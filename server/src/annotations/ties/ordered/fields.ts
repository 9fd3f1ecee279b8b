import {
  ENTRANTS,
  FINISHED_AT,
  ORDINAL,
  PLACE_BEHIND,
  RANKED_ELSEWHERE,
  TOOK_PART,
} from "../../../lexicon/order-cues.js";
import { t } from "../../../l10n/l10n.js";
import type { Passage, Told } from "../../facts/passage.js";
import { contrary } from "../contrary.js";
import type { Tie } from "../tie.js";

/** How many sentences before and behind a place the field may be told. */
const REACH = 4;

/** Places beyond the number of those who took part, wherever that is told: "Only 12 women lined up … came home 14th". */
export function placesIn(story: Passage): Tie[] {
  return story.own.flatMap((claim) => {
    const { fact, at } = claim;
    const words = at.block.prose.slice(fact.span.start, fact.span.end);
    if (!ORDINAL.test(words) || fact.value < 4 || fact.figure?.to !== undefined) return [];
    if (!FINISHED_AT.test(fact.before) || RANKED_ELSEWHERE.test(`${fact.before} ${fact.after.slice(0, 30)}`))
      return [];
    const isAlone =
      PLACE_BEHIND.test(fact.after) ||
      /^(?:$|[,.;)]| (?:of|in|at|on|after|behind|with|for|from|out)\b)/.test(fact.after);
    if (!isAlone) return [];
    const fields = story.all.filter(
      (told) => Math.abs(told.sentence - claim.sentence) <= REACH && isField(story, told),
    );
    // Any field that is large enough may be the one.
    if (fields.length === 0 || fields.some((told) => told.fact.value >= fact.value)) return [];
    const nearest = fields.reduce((best, told) =>
      Math.abs(told.sentence - claim.sentence) < Math.abs(best.sentence - claim.sentence) ? told : best,
    );
    if (fact.value > nearest.fact.value * 4) return [];
    const field = nearest.at.block.prose.slice(
      nearest.fact.figure!.phrase.start,
      nearest.fact.figure!.phrase.end,
    );
    const says = t`With ${field}, none can be ${words}`;
    return [contrary(claim, [nearest], says)];
  });
}

function isField(story: Passage, { fact, sentence, at }: Told): boolean {
  if (fact.sort !== "count" || fact.figure === null || fact.figure.to !== undefined) return false;
  if (fact.figure.exactness !== "exact" || fact.value < 3 || / of (?:the|its|them) $/.test(fact.before))
    return false;
  if (!ENTRANTS.has(fact.head) || !Number.isInteger(fact.value)) return false;
  const isCompound =
    at.block.prose.charAt(fact.span.end) === "-" ||
    /-/.test(at.block.prose.slice(fact.figure.number.end, fact.span.end));
  return isCompound || TOOK_PART.test(story.textOf(sentence));
}
