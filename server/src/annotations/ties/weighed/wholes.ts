import {
  EXCLUSIVE,
  IS_REST,
  OPPOSITES,
  OTHER_QUESTION,
  OVERLAPS,
  PARTS_OF_ALL,
  SEVERAL_EACH,
} from "../../../lexicon/whole-cues.js";
import { OTHER_TIME } from "../../../lexicon/share-words.js";
import { COUNTED_FROM } from "../../../lexicon/tie-cues.js";
import type { Fact } from "../../facts/fact.js";
import type { Passage, Told } from "../../facts/passage.js";
import { hasShareUntold } from "../wholes.js";
import type { Tie } from "../tie.js";
import { clauseOf } from "./clause.js";

/** Shares that come to more than this are of no one whole. */
const MOST = 160;
/** Without words for it, shares that come to more than this were never meant to make a whole. */
const MOST_UNSAID = 135;
/** The sentences over which the shares of one whole may be told. */
const REACH = 2;
const MOST_SHARES = 9;

/** Shares of one whole that do not come to it: the last tells the rest, or they come to more than all. */
export function weighedWholesIn(passage: Passage): Tie[] {
  const shares = passage.all.filter(({ fact }) => isShare(fact));
  return passage.own.flatMap((claim) => {
    const at = shares.indexOf(claim);
    if (at < 1) return [];
    // A run goes on behind the claim: then the last of them is the one to be told.
    const run = runTo(passage, shares, at);
    if (run.length < 2 || run.length > MOST_SHARES) return [];
    const next = shares[at + 1];
    if (next !== undefined && joins(passage, claim, next)) return [];
    return judge(passage, run);
  });
}

/** Shares of a part ("of those 45 per cent …") and those of another time, in brackets, are of no run. */
const OF_PART = /\bof (?:those|these|them|whom|which)\b[^,;]{0,20}$|\($/;

/** "made from 45 per cent Chenin": what it is made of. */
const MADE_FROM = /\b(?:made|blended|built|brewed|drawn|mixed|woven|cast)\b[^.;]*from $/;

function isShare({ sort, before, after, markers, figure, value }: Fact): boolean {
  if (sort !== "share" || figure?.to !== undefined || value <= 0 || value >= 100) return false;
  if (OF_PART.test(before) || isSide(before, after)) return false;
  return (
    !markers.has("change") && (!COUNTED_FROM.test(before) || MADE_FROM.test(before)) && !markers.has("mean")
  );
}

/** "a 62%-32% divide", "between 57 and 60 percent": two sides of one figure. */
function isSide(before: string, after: string): boolean {
  return after === "-" || before === "-" || / between $/.test(before);
}

/** The shares that follow each other up to one, each in the sentence of the one before or the next. */
function runTo(passage: Passage, shares: readonly Told[], last: number): Told[] {
  const run = [shares[last]!];
  for (let at = last - 1; at >= 0; at--) {
    const told = shares[at]!;
    if (
      !joins(passage, told, run[0]!) ||
      run.at(-1)!.sentence - told.sentence > REACH + (told.at.block.kind === "listItem" ? 8 : 0)
    )
      break;
    run.unshift(told);
  }
  return run;
}

/** Whether two shares that follow each other may be of one whole. */
function joins(passage: Passage, a: Told, b: Told): boolean {
  if ((a.at.block.kind === "listItem") !== (b.at.block.kind === "listItem")) return false;
  if (b.sentence - a.sentence > 1 || isAnswered(b)) return false;
  if (a.at !== b.at && a.at.block.kind !== "listItem") return false;
  return a.sentence === b.sentence || !NEW_SUBJECT.test(passage.textOf(b.sentence));
}

/** "… with the rest neutral; the hours were the exception, with 54 percent": the question before is answered, and this is another. */
function isAnswered({ fact: { before, markers } }: Told): boolean {
  return !markers.has("rest") && OTHER_QUESTION.test(before);
}

const NEW_SUBJECT =
  /^(?:in (?:19|20)\d\d|last year|a year|two years|nationally|nationwide|elsewhere|overall|by contrast|at the last|four years|in the previous|of (?:those|these|them|the)\b)/;

function judge(passage: Passage, run: readonly Told[]): Tie[] {
  const claim = run.at(-1)!;
  const sentences = [...new Set(run.map(({ sentence }) => sentence))];
  const first = sentences[0]!;
  const text = sentences.map((sentence) => passage.textOf(sentence)).join(" ");
  const around = [first - 1, ...sentences, sentences.at(-1)! + 1]
    .map((sentence) => passage.textOf(sentence))
    .join(" ");
  if (hasShareUntold(passage, run) || OVERLAPS.test(text) || SEVERAL_EACH.test(around) || hasOwnWholes(run))
    return [];
  if (!isClosed(claim) && !(run.length === 2 && areOpposite(run)) && OTHER_TIME.test(text)) return [];
  const sum = run.reduce((all, { fact }) => all + fact.value, 0);
  const off = sum - 100;
  const slack = run.reduce((all, { fact }) => all + slackOf(fact), 0);
  if (Math.abs(off) <= slack + 1e-9 || sum > MOST || sum < 60) return [];
  const isClosedRun = isClosed(claim);
  const isExclusive = EXCLUSIVE.test(around) || PARTS_OF_ALL.test(text);
  const isJoined =
    run.length > 2 &&
    sentences.length === 1 &&
    run.slice(1).every(({ fact }) => /[,;]|\b(?:and|while|with)\b/.test(fact.before)) &&
    / (?:and|with|while) [^,;]{0,60}$/.test(claim.fact.before);
  const isOver = off > 0;
  const isSure = isOver
    ? isClosedRun ||
      isExclusive ||
      (run.length === 2 ? areOpposite(run) : sum <= MOST_UNSAID && (isJoined || areOpposite(run)))
    : isClosedRun && run.length > 2;
  if (!isSure || (!isExclusive && !isClosedRun && OVERLAPS.test(around))) return [];
  // A share that stands before the run may belong to it, or one of the run may stand apart.
  if (run.length > 2 && !isClosedRun && isOver && Math.abs(off - run[0]!.fact.value) <= slack) return [];
  if (run.every(({ fact }) => !fact.inWords))
    return [{ kind: "whole", claim, terms: run, strength: 2, others: [] }];
  const says = `The shares come to ${Math.round(sum)} percent`;
  return [{ kind: "contrary", claim, terms: run.slice(0, -1), strength: 2, others: [], says }];
}

/** Whether the last of a run is told to be what is left. */
function isClosed(claim: Told): boolean {
  const { before, after } = clauseOf(claim);
  return claim.fact.markers.has("rest") || IS_REST.test(`${before}|${after}`);
}

/** How far a share may lie from what it stands for: half its last digit; a fraction in words is told more loosely. */
function slackOf({ figure, inWords, low, high, value }: Fact): number {
  if (!inWords) return figure?.exactness === "exact" ? Math.min(0.5, (figure.precision || 1) / 2) : 3;
  const isExact =
    figure === null ? high - low < 12 : !Number.isFinite(low) || !Number.isFinite(high) || high - low <= 5.1;
  return isExact ? Math.min(1.7, value / 12) : 6;
}

/** "60 percent of men and the other 45 percent of women": each names its own whole. */
function hasOwnWholes(run: readonly Told[]): boolean {
  const wholes = run.flatMap(({ fact }) => {
    const of = OF.exec(fact.after)?.[1];
    // "of white women", "6 in 10 white men": the noun, and none of the words before it.
    if (fact.inWords && fact.head !== "" && fact.headFrom === "behind") return fact.head;
    return of ?? [];
  });
  return new Set(wholes.filter((word) => !SAME.test(word))).size > 1;
}

const OF = /^(?: [a-z]+)? of (?:the |all |its |their |those |these )*([a-z'-]+)/;
const SAME = /^(?:them|those|these|which|whom|respondents|people|it|total|vote|votes)$/;

/** "own" and "rent", "women" and "men": what two of them tell excludes each other. */
function areOpposite(run: readonly Told[]): boolean {
  const clauses = run.map((told) => {
    const { before, after } = clauseOf(told);
    return `${before} ${after} `;
  });
  return OPPOSITES.some(([a, b]) =>
    clauses.some(
      (one, at) =>
        a.test(one) &&
        !b.test(one) &&
        clauses.some((other, index) => index !== at && b.test(other) && !a.test(other)),
    ),
  );
}
