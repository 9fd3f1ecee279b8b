import { REMAINDER } from "../../../lexicon/breakdown-words.js";
import {
  DIVIDED,
  NO_ANSWER,
  ONE_ANSWER,
  OPPOSITE_ANSWERS,
  OPPOSITE_KINDS,
  OTHER_TIME,
  PARTED,
  SEVERAL_ANSWERS,
} from "../../../lexicon/share-words.js";
import { OTHER_QUESTION } from "../../../lexicon/whole-cues.js";
import type { Figure } from "../figure.js";
import type { Outline } from "./outline.js";

const SHARE = /«[pf](\d+)»/g;
/** Two shares further apart, in characters, are not told in one breath. */
const FARTHEST = 110;

/** The shares that a block's sentences give of one whole, where its words show that it is one; two or more each. */
export function sharesOfOne(outlines: readonly Outline[]): Figure[][] {
  const found: Figure[][] = [];
  let before: { text: string; shares: Figure[] } = { text: "", shares: [] };
  for (const outline of outlines) {
    const { text } = outline;
    const shares = run(outline);
    const rest = /^"?(?:and |but )?the (?:other|remaining|rest,?)\b[^«»]{0,30}«[pf]/.test(text);
    const joined = rest && shares.length === 1 ? [...before.shares, ...shares] : shares;
    const words = joined === shares ? text : `${before.text} ${text}`;
    if (joined.length > 1 && !SEVERAL_ANSWERS.test(`${before.text} ${text}`) && !haveOwnWholes(words)) {
      const isRest = rest || endsInRest(text);
      if (isRest || (!OTHER_TIME.test(words) && isOneWhole(text, joined.length, before.text)))
        found.push(joined);
    }
    before = { text, shares };
  }
  return found;
}

/** The shares of a sentence from its first on, as long as each follows behind a comma, an "and" or a "while". */
function run({ text, figures }: Outline): Figure[] {
  const shares: Figure[] = [];
  let end = -1;
  for (const match of text.matchAll(SHARE)) {
    const figure = figures[Number(match[1])];
    if (figure === undefined) continue;
    const between = end < 0 ? "" : text.slice(end, match.index);
    if (
      end >= 0 &&
      (between.length > FARTHEST ||
        !/,|;| and | while | but | to [^«»]{0,30}'s? $/.test(between) ||
        OTHER_QUESTION.test(between) ||
        /, or (?:[a-z]+ )?$|\($/.test(between))
    )
      break;
    shares.push(figure);
    end = match.index + match[0].length;
  }
  return shares;
}

/** "60 percent of men and 55 percent of women", "a 69 percent majority of Republicans": each share names its own whole. */
function haveOwnWholes(text: string): boolean {
  const wholes = [...text.matchAll(WHOLE)].map(([, noun]) => noun!);
  // "six in 10 white men": what odds count stands right behind them.
  const odds = [
    ...text.matchAll(
      /«f\d+» ((?:white|black|young|older|rural|urban)? ?(?:men|women|voters|adults|boys|girls))\b/g,
    ),
  ];
  return new Set([...wholes, ...odds.map(([, noun]) => noun!)]).size > 1;
}

const WHOLE =
  /«[pf]\d+» (?:majority |plurality |share )?of (?:the |all |its |their |her |his )?([a-z'-]+(?: [a-z'-]+)?)/g;

/** "… and the remaining 30 percent by boaters", "… with the other 20 percent". */
function endsInRest(text: string): boolean {
  const last = text.lastIndexOf("«p");
  return last > 0 && REMAINDER.test(text.slice(text.lastIndexOf("»", last) + 1, last));
}

/** Whether the words show that shares are of one whole: a question with one answer, a division, opposites. */
function isOneWhole(text: string, shares: number, before: string): boolean {
  if (ONE_ANSWER.test(text) || (shares > 2 && ONE_ANSWER.test(before))) return true;
  if (DIVIDED.test(text) || DIVIDED.test(before) || PARTED.test(text) || NO_ANSWER.test(text)) return true;
  if (OPPOSITE_ANSWERS.some(([a, b]) => a.test(text) && b.test(text))) return true;
  const kinds = [...text.matchAll(ARE)].map(([kind]) => kind);
  if (
    OPPOSITE_KINDS.some(([a, b]) => kinds.some((kind) => a.test(kind)) && kinds.some((kind) => b.test(kind)))
  )
    return true;
  return shares > 2 && isParallel(text);
}

const ARE = /«[pf]\d+»(?: of [^«»,;]{0,50})? (?:are|were|is|was) [^«»,;]{0,40}/g;

/** "35 percent by lightning, 30 percent by campers and 40 percent by power lines": one preposition throughout. */
function isParallel(text: string): boolean {
  const words = [...text.matchAll(/«[pf]\d+» ([a-z]+)/g)].map(([, word]) => word!).slice(1);
  return (
    words.length > 1 &&
    /^(?:by|from|to|for|is|was|goes|went)$/.test(words[0]!) &&
    words.every((word) => word === words[0])
  );
}
