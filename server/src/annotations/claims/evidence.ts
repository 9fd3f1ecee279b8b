import { CLAIM_CUES } from "../../lexicon/claim-cues.js";
import { RESULTS_COUNTED, SPECIFIED, WHICH_HALF } from "../../lexicon/claims/settled.js";
import { DEFINITE, isSuperlative, NO_COMPARISON } from "../../lexicon/claims/superlatives.js";
import { PEOPLE_NOUNS } from "../../lexicon/counted-nouns.js";
import { BE_FORMS, SENTENCE_OPENERS } from "../../lexicon/function-words.js";
import { POLL_TALK, POLLS } from "../../lexicon/polls.js";
import { ELECTIONS, RETURNS } from "../../lexicon/public-record.js";
import { DATA_SOURCES } from "../../lexicon/roles.js";
import type { Block, Sentence, Token } from "../../text/draft.js";
import { contains, firstReaching, type Span } from "../../text/span.js";
import { straightOf } from "../../text/words.js";
import type { Voice } from "./voices.js";
import type { Figure, FigureRole } from "../figures/figure.js";
import type { Evidence } from "./claim.js";
import { isOnMap, onRecord } from "./on-record.js";

/** How much a figure of each role weighs: a share or a rate is always somebody's count; a price or a headcount may be plain to see. */
const FIGURE_WEIGHTS: Partial<Record<FigureRole, number>> = { share: 1, rate: 1, money: 0.8, count: 0.7 };
/** A count below this can be seen with one's own eyes. */
const COUNTABLE = 10;
/** A count of things below this is seldom a tally. */
const MANY = 100;
const FEW = 0.5;
/** What is asked at a door is less, in whatever money. */
const PRICE = 1000;
/** What hardly weighs: a figure that is explained, or that anybody can check by looking. */
const SLIGHT = 0.2;

/**
 * The words of a sentence, outside the voices (in order) of others, that make it one a desk would want a source for.
 * `polled`: its figures are those of a poll that is named.
 */
export function evidenceIn(
  block: Block,
  sentence: Sentence,
  figures: readonly Figure[],
  voices: readonly Voice[],
  polled: boolean,
): Evidence[] {
  const explained =
    figures.length > 0 &&
    (namesData(block, sentence) || isWorkedOut(block, sentence) || opensWithLabel(block, sentence));
  const returns = figures.length > 0 && tellsReturns(block, sentence);
  const record = onRecord(block, sentence);
  const evidence: Evidence[] = [];
  const inFigures = coverage(voices);
  for (const { role, value, fate, counted, start, end } of figures) {
    const weight = FIGURE_WEIGHTS[role];
    const share = inFigures({ start, end });
    if (
      weight === undefined ||
      share === 1 ||
      isOfName(block, sentence, role, start) ||
      isHalfOfWhole(block, start)
    )
      continue;
    const slight =
      explained ||
      record.market ||
      (role === "money" && (record.sums || (record.admission && value < PRICE))) ||
      (returns && (role === "share" || role === "count")) ||
      (role === "share" && (polled || isOfVote(block, end))) ||
      (role === "count" &&
        (value < COUNTABLE || isYear(value) || RESULTS_COUNTED.has(counted) || SPECIFIED.has(counted)));
    const few = role === "count" && value < MANY && fate === "" && !PEOPLE_NOUNS.has(counted);
    evidence.push({
      kind: "figure",
      weight: (slight ? SLIGHT : few ? FEW : weight) * (1 - share),
      start,
      end,
    });
  }
  const inCues = coverage(voices);
  for (const { kind, weight, start, end } of [
    ...cuesIn(block, sentence),
    ...superlativesIn(block, sentence, figures),
  ].sort((a, b) => a.start - b.start)) {
    const share = inCues({ start, end });
    if (share === 1) continue;
    const settled =
      (kind === "trend" && (explained || record.market)) ||
      (kind === "prediction" && record.weather) ||
      (kind === "accusation" && record.sentenced !== null && contains(record.sentenced, { start, end }));
    evidence.push({
      kind,
      weight: (settled ? SLIGHT : weight) * (1 - share),
      start,
      end,
    });
  }
  return evidence;
}

/** "34 percent of the vote": an election's figures are on record. */
function isOfVote({ prose }: Block, end: number): boolean {
  return (
    /^ of the (?:popular |total |primary )?vote\b/.test(prose.slice(end, end + 30)) ||
    /\bvote$/.test(prose.slice(end - 5, end))
  );
}

/** "Ortiz won 61 percent and nine delegates": who won an election by how much is on record. */
function tellsReturns({ tokens }: Block, { firstToken, endToken }: Sentence): boolean {
  let [counted, won] = [false, false];
  for (let i = firstToken; i < endToken && !(counted && won); i++) {
    counted ||= ELECTIONS.has(tokens[i]!.lower);
    won ||= RETURNS.has(tokens[i]!.lower);
  }
  return counted && won;
}

/** "Shelter 40", "Channel 9", "known as '771": a number of a name counts nothing. */
function isOfName(
  { tokens, prose }: Block,
  { firstToken }: Sentence,
  role: FigureRole,
  start: number,
): boolean {
  if (/['’]/.test(prose[start - 1] ?? "") && /(?:^|\s)$/.test(prose.slice(0, start - 1))) return true;
  if (role !== "count") return false;
  const before = tokens[firstReaching(tokens, start) - 1];
  if (before?.kind !== "word" || before.start <= tokens[firstToken]!.start) return false;
  return before.text !== before.lower && before.end === start - 1 && !SENTENCE_OPENERS.has(before.lower);
}

/** "The last half of the sentence", "she is one half of the duo": a part of one thing, and no share of many. */
function isHalfOfWhole({ tokens }: Block, start: number): boolean {
  const at = firstReaching(tokens, start);
  const half = tokens[at]?.lower === "one" ? at + 1 : at;
  if (tokens[half]?.lower !== "half" || tokens[half + 1]?.lower !== "of") return false;
  const before = tokens[at - 1]?.lower ?? "";
  return WHICH_HALF.has(before) || (half > at && BE_FORMS.has(before));
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}

/** The claim cues of a sentence, the longest where several begin at one word; those of no weight are left out. */
function cuesIn({ tokens }: Block, { firstToken, endToken }: Sentence): Evidence[] {
  const found: Evidence[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const cues = CLAIM_CUES.get(straightOf(tokens[i]!));
    if (!cues) continue;
    const cue = cues.find(
      ({ words }) =>
        i + words.length <= endToken && words.every((word, at) => straightOf(tokens[i + at]!) === word),
    );
    // "May 8", "the Fraud Act": a capital within the sentence makes a name of it.
    if (!cue || cue.words.some((_, at) => i + at > firstToken && isCapital(tokens[i + at]!))) continue;
    const { start } = tokens[i]!;
    i += cue.words.length - 1;
    if (cue.weight > 0) found.push({ kind: cue.kind, weight: cue.weight, start, end: tokens[i]!.end });
  }
  return found;
}

function isCapital({ text, lower }: Token): boolean {
  return text[0] !== lower[0];
}

/** "The largest", "the world's oldest", "the most dangerous": a comparison with all others. */
function superlativesIn(
  block: Block,
  { firstToken, endToken }: Sentence,
  figures: readonly Figure[],
): Evidence[] {
  const { tokens } = block;
  const found: Evidence[] = [];
  for (let i = firstToken + 1; i < endToken; i++) {
    const { lower, text, end } = tokens[i]!;
    if (text !== lower) continue;
    const before = tokens[i - 1]!.lower;
    if (!DEFINITE.has(before) && !isPossessive(before)) continue;
    const next = tokens[i + 1];
    if (
      lower === "most"
        ? next?.kind === "word" && !NO_COMPARISON.has(next.lower)
        : isSuperlative(lower) && !isOnMap(block, i, figures)
    )
      found.push({ kind: "superlative", weight: 1, start: tokens[i - 1]!.start, end });
  }
  return found;
}

function isPossessive(lower: string): boolean {
  return lower.endsWith("s")
    ? lower.endsWith("'s") || lower.endsWith("’s")
    : lower.endsWith("s'") || lower.endsWith("s’");
}

/** Whether a block tells the figures of a poll: it names one, or goes on with shares behind a block that does. */
export function tellsPoll({ tokens }: Block, figures: readonly Figure[], before: boolean): boolean {
  return (
    (before && figures.some(({ role }) => role === "share")) || tokens.some(({ lower }) => POLLS.has(lower))
  );
}

/** "In the March poll", "the census": a figure's source can be named without a verb of saying. */
function namesData({ tokens }: Block, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++)
    if (DATA_SOURCES.has(tokens[i]!.lower) || POLL_TALK.has(tokens[i]!.lower)) return true;
  return false;
}

/** "CERTIFICATES OF DEPOSIT: 8.07% one month": a line of a table of rates, published as such. */
function opensWithLabel({ tokens }: Block, { firstToken, endToken }: Sentence): boolean {
  let capitals = 0;
  for (let i = firstToken; i < endToken; i++) {
    const { text, lower, kind } = tokens[i]!;
    if (text === ":") return capitals > 0 && tokens[i + 1]?.kind === "number";
    if (kind !== "word" || (text.length > 2 && text !== text.toUpperCase())) return false;
    if (text !== lower) capitals++;
  }
  return false;
}

/** "That is an increase of 12 percent": arithmetic upon the sentence before. */
function isWorkedOut({ tokens }: Block, { firstToken }: Sentence): boolean {
  const first = tokens[firstToken]!.lower;
  const next = tokens[firstToken + 1]?.lower;
  return (
    /^(?:that|this)['’]s$/.test(first) ||
    ((first === "that" || first === "this") && (next === "is" || next === "was"))
  );
}

/** How much of the evidence in somebody's voice is answered by it: what people think, the copy has to know from somewhere. */
const ANSWERED: Readonly<Record<Voice["strength"], number>> = {
  states: 1,
  tells: 1,
  quoted: 1,
  thinks: 1,
  acts: 0,
};

/** Answers how far a span that begins in one of the voices is answered by it; asked in order, it goes through them once. */
function coverage(voices: readonly Voice[]): (span: Span) => number {
  let next = 0;
  let open: Voice[] = [];
  return ({ start }) => {
    for (; next < voices.length && voices[next]!.start <= start; next++) open.push(voices[next]!);
    open = open.filter(({ end }) => end > start);
    return open.reduce((most, { strength, vague }) => (vague ? most : Math.max(most, ANSWERED[strength])), 0);
  };
}

/** The sum of the evidence, each kind counted by its strongest and the rest of it by half: three "could"s are one prediction. */
export function scoreOf(evidence: readonly Evidence[]): number {
  const strongest = new Map<string, number>();
  let sum = 0;
  for (const { kind, weight } of evidence) {
    const before = strongest.get(kind);
    if (before === undefined) sum += weight;
    else sum += Math.max(0, weight - before) + Math.min(weight, before) / 2;
    strongest.set(kind, Math.max(before ?? 0, weight));
  }
  return Math.round(sum * 100) / 100;
}
