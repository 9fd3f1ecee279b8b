import type { AnnotatedBlock } from "../../annotations/annotations.js";
import { isName } from "../../annotations/mentions/words.js";
import type { Unnamed } from "../../annotations/unnamed/unnamed.js";
import { isNumberWord } from "../../lexicon/number-words.js";
import { POLLS } from "../../lexicon/polls.js";
import {
  COUNTED_GROUPS,
  FINDINGS,
  KNOWER_ROLE,
  KNOWERS,
  OPPOSING,
  RUMOURS,
  VAGUE_WHEN_BARE,
  WITHHELD_HEADS,
} from "../../lexicon/vague-sources.js";
import { firstReaching, overlaps, type Span } from "../../text/span.js";
import type { Around } from "../rule.js";

/** A vague source is told of before it is named: in one of so many sentences after its own, … */
const SENTENCES = 2;
/** … a news outlet in one of so many to either side, … */
const OUTLET_REACH = 3;
/** … or, of a finding in a lead, in one of so many blocks below. */
export const FINDING_WITHIN = 2;

/**
 * How the copy tells whom a vague source means. `surely`: nobody has to ask. `perhaps`: it cites somebody by name next who
 * may be one of them, which it leaves the reader to take.
 */
export type Telling = "surely" | "perhaps" | null;

/**
 * How the copy says near a vague source whom it means: one of them is cited by name in the next sentences ("Critics say …
 * Ana Doe, of the union, said …"), or the study is; or it said so right before ("the harbor union’s members … members said").
 */
export function tellsWhom(at: AnnotatedBlock, unnamed: Unnamed, around: Around): Telling {
  if (unnamed.form === "adverb" || RUMOURS.has(unnamed.word)) {
    if (namesOutlet(at, unnamed)) return "surely";
  }
  // A source within is not told by who else is heard.
  if (unnamed.form !== "source" || WITHHELD_HEADS.has(unnamed.word)) return null;
  if (COUNTED_GROUPS.has(unnamed.word) && isCounted(at, unnamed, around)) return "surely";
  if (VAGUE_WHEN_BARE.has(unnamed.word) && isDefined(at, unnamed, around)) return "surely";
  if (FINDINGS.has(unnamed.word)) return citesFinding(at, unnamed, around) ? "surely" : null;
  return citesOneOfThem(at, unnamed, around);
}

/** Whether the paragraph names a news outlet near, whose report it then is. */
function namesOutlet({ block, annotations: { outlets } }: AnnotatedBlock, { sentence }: Unnamed): boolean {
  return outlets.some(
    (outlet) =>
      outlet.use !== "own" &&
      Math.abs(outlet.sentence - sentence) <= OUTLET_REACH &&
      block.sentences.length > outlet.sentence,
  );
}

/** What follows a share of people; a rate of growth has no "of" behind it. */
const SHARED = /^(?:of|said|say|thought|think|believe|believed|felt|had|have|were|are)$/;

/** "Many" and "most" of those whom a survey asked, whose figures stand in the block or the one before. */
function isCounted(at: AnnotatedBlock, { start }: Unnamed, around: Around): boolean {
  const isSurvey = ({ block: { tokens } }: AnnotatedBlock, until: number): boolean =>
    tokens.some(({ lower, start: from }) => from < until && POLLS.has(lower)) ||
    tokens.filter(
      ({ text, start: from }, i) => from < until && text === "%" && SHARED.test(tokens[i + 1]?.lower ?? ""),
    ).length > 1;
  const before = around(-1);
  return isSurvey(at, start) || (before !== undefined && isSurvey(before, Infinity));
}

/** "Labour members, who were asked to vote … members preferred": the noun stands above with a name before it. */
function isDefined(at: AnnotatedBlock, { start, word }: Unnamed, around: Around): boolean {
  const defines = ({ block: { tokens } }: AnnotatedBlock, until: number): boolean =>
    tokens.some(
      (token, i) =>
        token.start < until &&
        token.lower === word &&
        i > 0 &&
        (isName(tokens[i - 1]) || isBehindName(tokens[i + 1]?.lower)),
    );
  const before = around(-1);
  return defines(at, start - 1) || (before !== undefined && defines(before, Infinity));
}

/** "researchers at Tull University", "members of the board". */
function isBehindName(next: string | undefined): boolean {
  return next === "at" || next === "from";
}

/** "Two leading experts said": they are told one by one. */
function isCountedOut({ block: { tokens } }: AnnotatedBlock, start: number): boolean {
  const first = tokens[firstReaching(tokens, start)];
  return first !== undefined && isNumberWord(first.lower);
}

/** Where one of the next sentences cites somebody by name, and does not turn to the other side with it. */
function citesOneOfThem(
  at: AnnotatedBlock,
  { sentence, start, end, word }: Unnamed,
  around: Around,
): Telling {
  const isOne: Told = KNOWERS.has(word) ? isKnower : isAnyone;
  const own = { start: end, end: at.block.sentences[sentence]?.end ?? end };
  if (cites(at, own, isOne)) return "surely";
  const next = around(1);
  const following = [
    ...at.block.sentences.slice(sentence + 1).map((here) => ({ at, here })),
    ...(next?.block.kind === "paragraph" ? next.block.sentences.map((here) => ({ at: next, here })) : []),
  ];
  for (const { at: block, here } of following.slice(0, SENTENCES)) {
    if (OPPOSING.test(block.block.prose.slice(here.start, here.end))) return null;
    if (cites(block, here, isOne)) return isCountedOut(at, start) ? "surely" : "perhaps";
  }
  return null;
}

/** Whether the study, the poll or the paper is cited by name in the sentences or, under a lead, the blocks that follow. */
function citesFinding(at: AnnotatedBlock, { sentence, word }: Unnamed, around: Around): boolean {
  const isOne: Told = RUMOURS.has(word) ? isReport : isAnyone;
  const { sentences } = at.block;
  for (let s = sentence + 1; s < sentences.length && s <= sentence + SENTENCES; s++)
    if (cites(at, sentences[s]!, isOne)) return true;
  const above = around(-1)?.block.kind;
  if (above !== undefined && above !== "headline" && above !== "subhead" && above !== "byline") return false;
  for (let below = 1; below <= FINDING_WITHIN; below++) {
    const next = around(below);
    if (next?.block.kind !== "paragraph") return false;
    if (cites(next, { start: 0, end: next.block.prose.length }, isOne)) return true;
  }
  return false;
}

/** Whether a source that is cited by name is one of those who were told of. */
type Told = (at: AnnotatedBlock, source: Span, part: Span) => boolean;

const isAnyone: Told = () => true;

const isKnower: Told = ({ block, annotations: { mentions } }, source, part) =>
  KNOWER_ROLE.test(block.prose.slice(part.start, part.end)) ||
  mentions.some(
    (mention) =>
      overlaps(mention, source) &&
      (mention.kind === "organisation" || (mention.kind === "person" && mention.role !== null)),
  );

/** A report of somebody: a news outlet, or a paper of a body. */
const isReport: Told = ({ block, annotations: { outlets } }, source) =>
  outlets.some((outlet) => overlaps(outlet, source)) ||
  /\b(?:report|newspaper|paper|agency|magazine|broadcaster)s?\b/.test(
    block.prose.slice(source.start, source.end),
  );

/** Whether a person or a body with a name is cited in a part of a block. */
function cites(at: AnnotatedBlock, part: Span, isOne: Told): boolean {
  const { block, annotations } = at;
  return annotations.attributions.some(
    ({ source }) =>
      source !== null &&
      source.start >= part.start &&
      source.end <= part.end &&
      isOne(at, source, part) &&
      annotations.mentions.some(
        (mention) =>
          mention.kind !== "pronoun" &&
          overlaps(mention, source) &&
          /[A-ZÀ-ÞĀ-Ž][\w’'-]+/.test(block.prose.slice(mention.start, mention.end)),
      ),
  );
}
