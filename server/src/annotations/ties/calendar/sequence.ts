import {
  AFTER_CLAUSE,
  BEFORE_CLAUSE,
  CASE_CHAINS,
  DATE_OF_CLAUSE,
  EVENT_CHAINS,
  OTHER_EVENT,
} from "../../../lexicon/event-chains.js";
import { t } from "../../../l10n/l10n.js";
import { boundsOf } from "../../dates/lasting.js";
import type { Passage } from "../../facts/passage.js";
import type { Tie } from "../tie.js";
import { momentsIn, type Moment } from "./moments.js";

/** Dates that come in another order than the words between them tell. */
export function sequencesIn(passage: Passage): Tie[] {
  const moments = momentsIn(passage).filter(({ grain, date }) => grain !== "month" || date.year !== null);
  if (moments.length < 2) return [];
  const own = moments.filter(({ told }) => told.at === passage.at);
  return own.flatMap((second) => {
    const at = moments.indexOf(second);
    const first = moments[at - 1];
    if (first === undefined || second.told.sentence - first.told.sentence > 1) return [];
    const order = inOneSentence(first, second)
      ? (orderByWord(first, second) ?? orderByEvents(first, second))
      : orderAcross(first, second);
    if (order === null) return [];
    const [earlier, later] = order === "forth" ? [first, second] : [second, first];
    return comesAfter(earlier, later) ? [tieOf(second, earlier, later)] : [];
  });
}

function inOneSentence(a: Moment, b: Moment): boolean {
  return a.told.sentence === b.told.sentence && a.told.at === b.told.at;
}

/** Whether the first of two is later than the second for sure; days without a year are of one where their months are near. */
function comesAfter(a: Moment, b: Moment): boolean {
  const [x, y] = [a.date, b.date];
  if (x.year !== null && y.year !== null) return boundsOf(x)!.first > boundsOf(y)!.last;
  if (a.grain !== "day" || b.grain !== "day" || x.year !== null || y.year !== null) return false;
  const apart = (x.month! - y.month!) * 31 + x.day! - y.day!;
  return apart > 0 && apart < NEAR;
}

/** In days. A day without a year that is told further back is of another year. */
const NEAR = 100;

type Order = "forth" | "back";

/** "services resumed in 2012 after the fire of 2009", "After the fire of 2009, …, in 2012". */
function orderByWord(first: Moment, second: Moment): Order | null {
  if (!DATE_OF_CLAUSE.test(first.before) && first.grain === "year") return null;
  if (!DATE_OF_CLAUSE.test(second.before) && second.grain === "year") return null;
  const between = second.before.slice(first.before.length + lengthOf(first));
  if (/[;:]/.test(between)) return null;
  const afterWords = [...between.matchAll(AFTER_CLAUSE)];
  const beforeWords = [...between.matchAll(BEFORE_CLAUSE)];
  if (afterWords.length + beforeWords.length === 1) {
    const word = (afterWords[0] ?? beforeWords[0])!;
    const lead = between.slice(0, word.index);
    const rest = between.slice(word.index);
    // The word joins the clause of the one date to that of the other, and no third stands between.
    if (lead.length > 60 || /, (?:and|but|who|which)\b|\b(?:when|again|once more|later|earlier)\b/.test(lead))
      return null;
    if (rest.length > 80 || /, /.test(rest) || /\b(?:when|but|while)\b/.test(rest)) return null;
    return afterWords.length === 1 ? "back" : "forth";
  }
  if (afterWords.length + beforeWords.length > 0) return null;
  const opens = /^(after|following|before) [^,;]*$/.exec(first.before);
  const comma = between.indexOf(",");
  if (opens === null || comma < 0 || comma > 30 || between.length > 120) return null;
  if (/\b(?:when|while|but|who|which|that|whose|until)\b/.test(between)) return null;
  return opens[1] === "before" ? "back" : "forth";
}

function lengthOf({ date }: Moment): number {
  return date.end - date.start;
}

/** "was founded in 1994 … went public in 1991": two steps of one chain, in the order of the text. */
function orderByEvents(first: Moment, second: Moment): Order | null {
  const between = second.before.slice(first.before.length + lengthOf(first));
  const lead = first.before.slice(-70);
  if (/[;:]/.test(between) || OTHER_EVENT.test(between) || OTHER_EVENT.test(lead)) return null;
  if (between.length > 110) return null;
  return chained([...EVENT_CHAINS, ...CASE_CHAINS], lead, between);
}

/** Two sentences, the second of which goes on about the subject of the first. */
function orderAcross(first: Moment, second: Moment): Order | null {
  const { before } = second;
  const isCase = /^the\b/.test(before);
  if (!GOES_ON.test(before) && !isCase) return null;
  // Any other date there makes it another story.
  const lead = first.before.slice(-70);
  if (OTHER_EVENT.test(before) || OTHER_EVENT.test(lead) || OTHER_EVENT.test(first.after.slice(0, 80)))
    return null;
  if (before.length > 140) return null;
  return chained(GOES_ON.test(before) ? [...EVENT_CHAINS, ...CASE_CHAINS] : CASE_CHAINS, lead, before);
}

const GOES_ON =
  /^(?:it|he|she|they|the (?:company|couple|firm|pair|two|bank|club|school|man|woman|mayor|bill|law))\b/;

function chained(chains: typeof EVENT_CHAINS, lead: string, between: string): Order | null {
  for (const chain of chains) {
    const [a, b] = [stepOf(chain, lead), stepOf(chain, between)];
    if (a === null || b === null || a.step === b.step) continue;
    // Told backwards only where the words say so: "closed in 1999 …, had opened in 1992".
    if (a.step < b.step) return "forth";
    if (/\bhad (?:first |only |just |been )*$/.test(between.slice(0, b.index))) return "back";
  }
  return null;
}

/** The last step of a chain that words tell. */
function stepOf(chain: readonly RegExp[], text: string): { step: number; index: number } | null {
  let found: { step: number; index: number } | null = null;
  for (const [step, pattern] of chain.entries()) {
    const match = pattern.exec(text);
    if (match !== null && (found === null || match.index > found.index)) found = { step, index: match.index };
  }
  return found;
}

function tieOf(claim: Moment, earlier: Moment, later: Moment): Tie {
  const [a, b] = [earlier, later].map(({ told: { at }, date }) => at.block.prose.slice(date.start, date.end));
  const says = t`${a!} is told as earlier than ${b!}, and is later`;
  const other = claim === earlier ? later : earlier;
  return {
    kind: "contrary",
    claim: claim.told,
    terms: [other.told],
    strength: 2,
    others: [],
    says,
    isProven: true,
    rights: [],
  };
}

/** "from 2011 to 1994", "between June 9 and June 3": an end before its beginning. */
export function turnedSpansIn(passage: Passage): Tie[] {
  const moments = momentsIn(passage);
  return moments.flatMap((second, at) => {
    const first = moments[at - 1];
    if (first === undefined || second.told.at !== passage.at || !inOneSentence(first, second)) return [];
    const between = second.before.slice(first.before.length + lengthOf(first));
    const isSpan =
      (/\bfrom $/.test(first.before) && /^,? (?:to|until|till|through) $/.test(between)) ||
      (/\bbetween $/.test(first.before) && / and $/.test(between));
    if (!isSpan || first.grain !== second.grain) return [];
    const isLater =
      first.date.year !== null && second.date.year !== null
        ? comesAfter(first, second)
        : first.date.month === second.date.month &&
          first.date.day !== null &&
          first.date.day > second.date.day!;
    return isLater ? [tieOf(second, first, second)] : [];
  });
}
