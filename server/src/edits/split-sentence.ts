import { place, type AnnotatedBlock } from "../annotations/annotations.js";
import type { Attribution } from "../annotations/attributions/attribution.js";
import { LONE_SUBJECTS, PAST_TENSES } from "../lexicon/clause-words.js";
import {
  BE_FORMS,
  CLAUSE_OPENERS,
  DETERMINERS,
  FINITE_AUXILIARIES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "../lexicon/function-words.js";
import type { Sentence, Token } from "../text/draft.js";
import { contains, overlaps, type Span } from "../text/span.js";
import type { DraftEdit } from "./edit.js";

/** Fewer words than this are no claim worth a sentence of its own. */
const FEWEST_WORDS = 3;

/**
 * The edits that make two sentences of one whose halves stand with different sources: a clause of the copy's own, joined
 * by ", and", ", but" or a semicolon to a clause that is somebody's. Null wherever it is not plain which words are whose:
 * the source must open its half ("…, and Doe said …") or end it ("…,” Doe said, and …"), and the other half must read as
 * a sentence.
 */
export function splitSentence(at: AnnotatedBlock, sentence: Sentence): DraftEdit[] | null {
  const own = at.annotations.attributions.filter((each) =>
    partsOf(each).some((part) => overlaps(part, sentence)),
  );
  if (own.length === 0) return null;
  const joints = jointsOf(at, sentence);
  if (joints.length !== 1) return null;
  const [joint] = joints as [Joint];
  const tokens = at.block.tokens;
  const left: Span = { start: sentence.start, end: tokens[joint.mark]!.start };
  const right: Span = { start: tokens[joint.next]!.start, end: sentence.end };
  const within = (half: Span, parts = partsOf) =>
    own.every((each) => parts(each).every((part) => contains(half, part)));
  const named = own.filter(({ source, cue }) => source !== null && cue.length > 0);
  if (within(right, lastPartsOf)) {
    const opens = named.some(
      ({ source, cue }) => source!.start === right.start || cue[0]!.start === right.start,
    );
    if (!opens || !isClause(tokens, sentence.firstToken, joint.mark)) return null;
  } else if (within(left)) {
    const end = tokens[joint.mark - 1]!.end;
    const closes = named.some(({ source, cue }) => Math.max(source!.end, cue.at(-1)!.end) === end);
    if (!closes || !hasSubject(tokens[joint.next]!)) return null;
    if (!isClause(tokens, joint.next, sentence.endToken)) return null;
  } else return null;
  return editsAt(at, joint);
}

/** Where two clauses meet: the mark, the conjunction behind it (or -1), and the first token of the second clause. */
interface Joint {
  readonly mark: number;
  readonly conjunction: number;
  readonly next: number;
}

/** The joints of a sentence, outside quotations, brackets and what is said. */
function jointsOf({ block: { tokens }, annotations }: AnnotatedBlock, sentence: Sentence): Joint[] {
  const closed = [
    ...annotations.quotations,
    ...annotations.attributions.flatMap(({ source, content }) => [...content, ...(source ? [source] : [])]),
  ];
  const joints: Joint[] = [];
  let depth = 0;
  for (let i = sentence.firstToken; i < sentence.endToken - 2; i++) {
    const token = tokens[i]!;
    if (token.text === "(" || token.text === "[") depth++;
    if (token.text === ")" || token.text === "]") depth--;
    if (depth !== 0 || (token.text !== "," && token.text !== ";")) continue;
    const joined = /^(?:and|but)$/.test(tokens[i + 1]!.lower);
    if (token.text === "," && !joined) continue;
    if (closed.some((span) => span.start < token.start && token.end < span.end)) continue;
    joints.push({ mark: i, conjunction: joined ? i + 1 : -1, next: joined ? i + 2 : i + 1 });
  }
  return joints;
}

/** Whether tokens read as a sentence of their own: no subordinate clause or phrase, and a verb behind its subject. */
function isClause(tokens: readonly Token[], first: number, end: number): boolean {
  const { lower } = tokens[first]!;
  if (CLAUSE_OPENERS.has(lower) || PREPOSITIONS.has(lower) || lower.endsWith("ing") || lower === "to")
    return false;
  let words = 0;
  let verb = false;
  for (let i = first; i < end; i++) {
    const token = tokens[i]!;
    if (token.kind === "word" || token.kind === "number") words++;
    if (i > first) verb ||= isVerb(token);
  }
  return verb && words >= FEWEST_WORDS;
}

function isVerb({ lower, text }: Token): boolean {
  if (text !== lower) return false;
  return (
    BE_FORMS.has(lower) || FINITE_AUXILIARIES.has(lower) || PAST_TENSES.has(lower) || /[^e]ed$/.test(lower)
  );
}

/** Whether a clause begins with a subject of its own; "…, and left" has none. */
function hasSubject({ kind, lower, text }: Token): boolean {
  if (kind !== "word") return kind === "number";
  return (
    LONE_SUBJECTS.has(lower) ||
    DETERMINERS.has(lower) ||
    SUBJECT_PRONOUNS.has(lower) ||
    /^[A-ZÀ-ÞĀ-Ž]/u.test(text)
  );
}

/** A full stop for the mark, and a capital behind it; "and" goes, "but" stays. Null where markup stands in between. */
function editsAt(at: AnnotatedBlock, { mark, conjunction, next }: Joint): DraftEdit[] | null {
  const { tokens } = at.block;
  const opener = tokens[conjunction]?.lower === "but" ? conjunction : next;
  const { start, text } = tokens[opener]!;
  const first = /^[A-Za-zÀ-ɏ]/u.exec(text)?.[0];
  if (first === undefined) return null;
  const from = opener === next && conjunction >= 0 ? tokens[conjunction]!.start : start;
  const prose: Span = { start: from, end: start + first.length };
  const source = place(at, prose);
  if (source.end - source.start !== prose.end - prose.start) return null;
  return [
    { ...place(at, tokens[mark]!), newText: "." },
    { ...source, newText: first.toUpperCase() },
  ];
}

/**
 * The parts without what is said further up, where something is said further down too: in "A, and Doe said B" the joint
 * shows that A is not Doe's, whatever an annotator makes of it.
 */
function lastPartsOf(attribution: Attribution): Span[] {
  const { source, cue, content } = attribution;
  const last = content.at(-1);
  const saidAfter = last !== undefined && cue.every((span) => span.end <= last.start);
  return saidAfter ? [...(source ? [source] : []), ...cue, last] : partsOf(attribution);
}

function partsOf({ source, cue, content }: Attribution): Span[] {
  return [...(source ? [source] : []), ...cue, ...content];
}
