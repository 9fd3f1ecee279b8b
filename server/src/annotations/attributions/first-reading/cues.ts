import { anyOf } from "../../../lexicon/any-of.js";
import {
  AUXILIARIES,
  BE_FORMS,
  DETERMINERS,
  PLURALS,
  PREPOSITIONS,
  STANDALONE_DETERMINERS,
  SUBJECT_PRONOUNS,
} from "../../../lexicon/function-words.js";
import {
  REPORTING_FORMS,
  SOURCE_PREPOSITIONS,
  type ReportingForm,
} from "../../../lexicon/reporting-verbs.js";
import { DOCUMENTS } from "../../../lexicon/roles.js";
import { bare, isCapital, type Passage } from "./passage.js";

/** A word or phrase of the writer's that puts a statement to somebody: tokens `[first, end)`, `verb` is the verb's token. */
export interface Cue {
  readonly first: number;
  readonly end: number;
  readonly verb: number;
  /** Null for "according to" and its like, and for a colon before a quotation. */
  readonly form: ReportingForm | null;
}

const CUES = anyOf(SOURCE_PREPOSITIONS, REPORTING_FORMS);

/** The cues of one sentence, outside its quotations, in order. */
export function cuesIn(passage: Passage, firstToken: number, endToken: number): Cue[] {
  const { tokens, quotationAt } = passage;
  const cues: Cue[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const token = tokens[i]!;
    if (quotationAt[i] !== -1) continue;
    if (
      token.text === ":" &&
      (quotationAt[i + 1] ?? -1) !== -1 &&
      i + 1 < tokens.length &&
      i - firstToken <= 8
    ) {
      if (cues.length === 0 && i > firstToken) cues.push({ first: i, end: i + 1, verb: i, form: null });
      continue;
    }
    if (token.kind !== "word" || !CUES.has(token.lower)) continue;
    const phrases = SOURCE_PREPOSITIONS.get(token.lower);
    if (phrases) {
      const phrase = phrases.find((words) => words.every((word, at) => tokens[i + at]?.lower === word));
      if (phrase && (phrase.length > 1 || namesSource(passage, i + 1))) {
        cues.push({ first: i, end: i + phrase.length, verb: i, form: null });
        i += phrase.length - 1;
        continue;
      }
    }
    const form = REPORTING_FORMS.get(token.lower);
    if (!form || (isCapital(token) && i > firstToken)) continue;
    const first = groupStart(passage, i, firstToken);
    if (reports(passage, i, first, firstToken, endToken, form))
      cues.push({ first, end: i + 1, verb: i, form });
  }
  return cues;
}

/** After "per" and "citing" stands a source, not "per day". */
function namesSource({ tokens }: Passage, i: number): boolean {
  const token = tokens[i];
  return (
    token !== undefined &&
    (isCapital(token) || DETERMINERS.has(token.lower)) &&
    token.lower !== "each" &&
    token.lower !== "every"
  );
}

/** Where the verb group begins: the auxiliaries and adverbs before the verb belong to the cue ("has repeatedly said"). */
function groupStart({ tokens, quotationAt }: Passage, verb: number, floor: number): number {
  let i = verb;
  while (i > floor && quotationAt[i - 1] === -1) {
    const { lower, kind } = tokens[i - 1]!;
    if (
      !AUXILIARIES.has(lower) &&
      !BE_FORMS.has(lower) &&
      !(kind === "word" && lower.length > 4 && lower.endsWith("ly"))
    )
      break;
    i--;
  }
  return i;
}

/**
 * Whether a verb's form, whose group begins at token `first`, reports what somebody says: told from what stands right
 * before the group and right after the verb, for there are no parts of speech to go by.
 */
function reports(
  passage: Passage,
  verb: number,
  first: number,
  floor: number,
  end: number,
  form: ReportingForm,
): boolean {
  const { tokens, quotationAt } = passage;
  const before = first > floor ? tokens[first - 1]! : undefined;
  const next = verb + 1 < end ? tokens[verb + 1] : undefined;
  const quoteNext = next !== undefined && quotationAt[verb + 1] !== -1;
  const quoteBefore =
    first > 0 &&
    (quotationAt[first - 1]! !== -1 || (before?.text === "," && (quotationAt[first - 2] ?? -1) !== -1));
  const clauseNext =
    next !== undefined && (next.lower === "that" || quoteNext || opensClause(next.lower) || isCapital(next));
  let afterBe = false;
  for (let i = first; i < verb; i++) afterBe ||= BE_FORMS.has(tokens[i]!.lower);
  // A passive names no speaker, except "was told that".
  if (afterBe && form.tense === "past" && !(form.listener && clauseNext)) return false;

  switch (form.tense) {
    case "gerund": {
      if (afterBe) return form.kind === "speech" && clauseNext;
      if (form.kind === "speech")
        return before?.text === ","
          ? next !== undefined
          : clauseNext && before !== undefined && !isNounMarker(before.lower);
      return before?.text === "," && clauseNext;
    }
    case "base": {
      if (
        first === verb &&
        !(before && (isPluralSubject(before.lower) || (quoteBefore && form.kind === "speech")))
      )
        return false;
      break;
    }
    default:
  }
  if (before === undefined && form.tense !== "past") return false;
  if (before && (isNounMarker(before.lower) || before.lower === "to") && first === verb) return false;
  if (form.kind === "finding" && DOCUMENTS.has(bare(before))) return true;
  if (form.noun && !quoteBefore && !quoteNext) {
    if (!before || (before.kind !== "word" && before.text !== "," && before.text !== ")")) return false;
    if (!clauseNext && next?.text !== ":") return false;
  }
  if (quoteNext || quoteBefore) return true;
  switch (form.kind) {
    case "speech":
      return next !== undefined || before !== undefined;
    case "thought":
      return next !== undefined && (clauseNext || next.lower === "to" || next.kind === "word");
    case "finding":
      return (
        next?.lower === "that" ||
        (form.noun ? clauseNext : form.verb === "estimate" || form.verb === "determine")
      );
    case "stance":
      return next !== undefined && next.kind !== "punctuation" && next.lower !== "by";
  }
}

function opensClause(word: string): boolean {
  return (
    DETERMINERS.has(word) ||
    SUBJECT_PRONOUNS.has(word) ||
    word === "there" ||
    word === "whether" ||
    word === "how" ||
    word === "if"
  );
}

/** Words after which comes a noun: "the report", "of claims". */
function isNounMarker(word: string): boolean {
  return (
    (DETERMINERS.has(word) && word !== "that" && !STANDALONE_DETERMINERS.has(word)) ||
    (PREPOSITIONS.has(word) && word !== "before")
  );
}

function isPluralSubject(word: string): boolean {
  if (SUBJECT_PRONOUNS.has(word) || STANDALONE_DETERMINERS.has(word) || PLURALS.has(word)) return true;
  return word.length > 3 && word.endsWith("s") && !/(?:s|['’])s$/.test(word);
}
