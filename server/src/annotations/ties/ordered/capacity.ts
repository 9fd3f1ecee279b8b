import { PEOPLE_NOUNS } from "../../../lexicon/counted-nouns.js";
import {
  AT_LEAST_SET,
  AT_MOST_SET,
  CAPACITY_BEFORE,
  CAPACITY_BEHIND,
  LEAST_ONE,
  MOST_ONE,
  OCCUPIED,
  OCCUPIED_BEHIND,
  OVER_CAPACITY,
  SAID_OVER,
} from "../../../lexicon/order-cues.js";
import { t } from "../../../l10n/l10n.js";
import type { Passage, Told } from "../../facts/passage.js";
import { contrary, said } from "../contrary.js";
import type { Tie } from "../tie.js";

const SMALLEST = 10;

/** Those in a place against how many it holds: more without a word for it, or fewer where it is said to be too full. */
export function occupantsIn(story: Passage): Tie[] {
  return story.own.flatMap((claim) => {
    if (!isCount(claim) || claim.fact.value < SMALLEST || isCapacity(claim)) return [];
    const { fact, sentence } = claim;
    if (!OCCUPIED.test(fact.before) && !OCCUPIED_BEHIND.test(fact.after)) return [];
    const limits = story.all.filter(
      (told) => isCount(told) && isCapacity(told) && Math.abs(told.sentence - sentence) <= 2,
    );
    const [limit] = limits;
    if (limits.length !== 1 || limit === undefined) return [];
    const [a, b] = [fact.value, limit.fact.value];
    if (a > 2 * b || a < b / 3 || !areAlike(claim, limit)) return [];
    const text = `${story.textOf(sentence)} ${story.textOf(limit.sentence)}`;
    if (a > b && !OVER_CAPACITY.test(text)) return [contrary(claim, [limit], t`It holds ${said(limit)}`)];
    if (a < b && SAID_OVER.test(text) && !/\b(?:not|never|no)\b|n't/.test(text))
      return [contrary(claim, [limit], t`${said(claim)} is no more than ${said(limit)}`)];
    return [];
  });
}

function isCount({ fact: { sort, figure } }: Told): boolean {
  return sort === "count" && figure !== null && figure.to === undefined;
}

function isCapacity({ fact, at }: Told): boolean {
  return (
    CAPACITY_BEFORE.test(fact.before) || CAPACITY_BEHIND.test(at.block.prose.slice(fact.figure!.number.end))
  );
}

/** Both are of people, or of seats, or one has no noun. */
function areAlike({ fact: a }: Told, { fact: b }: Told): boolean {
  const isOfPeople = (noun: string): boolean =>
    noun === "" ||
    PEOPLE_NOUNS.has(noun) ||
    /^(?:passenger|inmate|prisoner|fan|spectator|guest|seat|person|people|bed|berth|crowd|ticket|resident|detainee|patient|pupil|student|hall|stadium|ground|arena|theater|theatre|venue)$/.test(
      noun,
    );
  return a.head === b.head || (isOfPeople(a.head) && isOfPeople(b.head));
}

/** "must be at least 21. The youngest … was 19"; "range from $20 to $60. The cheapest is $15". */
export function bestOnesIn(story: Passage): Tie[] {
  return story.own.flatMap((claim) => {
    const { fact, sentence } = claim;
    if (fact.figure === null || fact.figure.to !== undefined || fact.figure.exactness !== "exact") return [];
    const isLeast = LEAST_ONE.test(fact.before);
    if (!isLeast && !MOST_ONE.test(fact.before)) return [];
    const bounds = story.all.flatMap((told) => {
      const { fact: other } = told;
      if (told === claim || other.figure === null || Math.abs(told.sentence - sentence) > 2) return [];
      if (other.unit !== fact.unit && !(other.sort === "count" && fact.sort === "count")) return [];
      const { value, figure } = other;
      if (figure.to !== undefined)
        return RANGED.test(other.before) ? [{ told, value: isLeast ? value : figure.to }] : [];
      const isSet = isLeast
        ? AT_LEAST_SET.test(other.before) || (figure.exactness === "atLeast" && MUST.test(other.before))
        : AT_MOST_SET.test(other.before) || (figure.exactness === "atMost" && MUST.test(other.before));
      return isSet ? [{ told, value }] : [];
    });
    const [bound] = bounds;
    if (bounds.length !== 1 || bound === undefined) return [];
    const isBroken = isLeast ? fact.value < bound.value : fact.value > bound.value;
    if (!isBroken || Math.max(fact.value, bound.value) > 3 * Math.min(fact.value, bound.value)) return [];
    if (
      /\b(?:breach|except\w*|despite|although|waiver|illegal\w*|fined|violat\w*|broke)\b/.test(
        `${story.textOf(sentence)} ${story.textOf(bound.told.sentence)}`,
      )
    )
      return [];
    return [
      contrary(
        claim,
        [bound.told],
        isLeast ? t`The least is ${said(bound.told)}` : t`The most is ${said(bound.told)}`,
      ),
    ];
  });
}

const RANGED = /\b(?:rang(?:e|es|ed|ing)(?: in (?:age|price|size))? from|from|between|aged?|ages) $/;
const MUST = /\b(?:must|have to|has to|need to|open to|limited to)\b[^.;]{0,30}$/;
