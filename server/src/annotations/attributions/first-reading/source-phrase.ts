import {
  AUXILIARIES,
  BE_FORMS,
  CIRCUMSTANCE_WORDS,
  CLAUSE_OPENERS,
  DETERMINERS,
  FINITE_AUXILIARIES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
  TYING_PREPOSITIONS,
} from "../../../lexicon/function-words.js";
import { REPORTING_FORMS } from "../../../lexicon/reporting-verbs.js";
import { DOCUMENTS, ROLES, TITLES } from "../../../lexicon/roles.js";
import { bare, isCapital, type Passage } from "./passage.js";

/** A run of tokens `[first, end)`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** No source is longer than this: what would be is a clause misread. */
const LONGEST = 24;

/**
 * The noun phrase that ends before token `end`, looking back no further than `floor`: the subject of a reporting verb.
 * Appositions and parentheses between it and the verb belong to it. Null where there is none.
 */
export function phraseBefore(passage: Passage, end: number, floor: number): TokenRange | null {
  const { tokens, quotationAt } = passage;
  const last = tokens[end - 1];
  if (end <= floor || !last || quotationAt[end - 1] !== -1) return null;
  if (SUBJECT_PRONOUNS.has(last.lower)) return { first: end - 1, end };
  if (last.text === "," || last.text === ")" || isDash(last.text)) {
    const open = openingOf(passage, end - 1, floor);
    const head = open === null ? null : phraseBefore(passage, open, floor);
    if (!head) return null;
    return { first: head.first, end: last.text === ")" ? end : end - 1 };
  }
  const first = walkBack(passage, end, Math.max(floor, end - LONGEST));
  return first < end ? { first, end } : null;
}

function openingOf({ tokens }: Passage, close: number, floor: number): number | null {
  const mark = tokens[close]!.text;
  const wanted = mark === ")" ? "(" : mark;
  for (let i = close - 1; i > floor && close - i <= LONGEST; i--) if (tokens[i]!.text === wanted) return i;
  return null;
}

function walkBack(passage: Passage, end: number, floor: number): number {
  const { tokens, quotationAt } = passage;
  let first = end;
  let role = end;
  for (let i = end - 1; i >= floor; i--) {
    const token = tokens[i]!;
    if (quotationAt[i] !== -1 && passage.quotations[quotationAt[i]!]!.kind === "direct") break;
    if (token.kind === "punctuation" || token.kind === "symbol") {
      if (
        token.text === "." ||
        token.text === "'" ||
        token.text === "’" ||
        token.text === "-" ||
        token.text === "&"
      )
        continue;
      break;
    }
    const { lower } = token;
    if (DETERMINERS.has(lower)) {
      first = i;
      if (i - 2 >= floor && TYING_PREPOSITIONS.has(tokens[i - 1]!.lower) && isNominal(passage, i - 2)) {
        i--;
        continue;
      }
      break;
    }
    if (CLAUSE_OPENERS.has(lower)) {
      if (
        (lower === "and" || lower === "or") &&
        first < end &&
        isCapital(tokens[first]) &&
        isCapital(tokens[i - 1])
      )
        continue;
      break;
    }
    if (PREPOSITIONS.has(lower)) {
      if (!TYING_PREPOSITIONS.has(lower) || i - 1 < floor || first === end || !isNominal(passage, i - 1))
        break;
      continue;
    }
    if (AUXILIARIES.has(lower) || BE_FORMS.has(lower) || SUBJECT_PRONOUNS.has(lower)) break;
    const form = REPORTING_FORMS.get(lower);
    if (form && !form.noun && !isCapital(token)) break;
    if (isCapital(token)) {
      if (TIME_WORDS.has(lower) && first < end) break;
      if (TIME_WORDS.has(lower)) continue;
    } else if (
      first < end &&
      isCapital(tokens[first]) &&
      !TYING_PREPOSITIONS.has(tokens[first - 1]?.lower ?? "")
    ) {
      // A lower-case word before a name belongs to it only as a role and what narrows the role ("city health director Jane Doe").
      if (ROLES.has(bare(token))) role = i;
      else if (role === end || role - i > 3) break;
    }
    first = i;
  }
  return first;
}

function isNominal(passage: Passage, i: number): boolean {
  const { tokens, quotationAt } = passage;
  const token = tokens[i]!;
  const { lower } = token;
  if (token.kind !== "word" || quotationAt[i] !== -1) return false;
  if (PREPOSITIONS.has(lower) || CLAUSE_OPENERS.has(lower) || AUXILIARIES.has(lower) || BE_FORMS.has(lower))
    return false;
  if (isCapital(token)) return !TIME_WORDS.has(lower) && !SUBJECT_PRONOUNS.has(lower);
  return (
    ROLES.has(lower) ||
    DOCUMENTS.has(lower) ||
    (lower.endsWith("s") && !lower.endsWith("ss")) ||
    ROLES.has(lower.replace(/s$/, ""))
  );
}

/**
 * The noun phrase that starts at token `first`, going no further than `end`: the source after "according to" or after an
 * inverted "said". `circumstances` says whether "in", "on", … stay in it ("a report on crime") or end it ("said Doe in a statement").
 */
export function phraseAfter(
  passage: Passage,
  first: number,
  end: number,
  circumstances: boolean,
): TokenRange | null {
  const { tokens, quotationAt } = passage;
  const start = tokens[first];
  if (!start || first >= end || start.kind !== "word" || quotationAt[first] !== -1) return null;
  if (SUBJECT_PRONOUNS.has(start.lower)) return { first, end: first + 1 };
  let i = first;
  for (; i < end && i - first < LONGEST; i++) {
    const token = tokens[i]!;
    if (quotationAt[i] !== -1) break;
    if (token.kind === "punctuation" || token.kind === "symbol") {
      if (token.text === "," && apposes(passage, i, end)) {
        i = nextComma(passage, i + 1, end) - 1;
        continue;
      }
      if (token.text === "(" || token.text === ")" || token.text === "&" || token.text === "-") continue;
      if (token.text === "." && i + 1 < end) continue;
      if (token.text === "'" || token.text === "’") continue;
      break;
    }
    const { lower } = token;
    if (i === first) continue;
    if (TIME_WORDS.has(lower) && (isCapital(token) || !circumstances)) break;
    if (!circumstances && CIRCUMSTANCE_WORDS.has(lower)) break;
    if (CLAUSE_OPENERS.has(lower) && !(lower === "and" && (isCapital(tokens[i + 1]) || circumstances))) break;
    if (SUBJECT_PRONOUNS.has(lower)) break;
  }
  while (
    i > first &&
    tokens[i - 1]!.kind !== "word" &&
    tokens[i - 1]!.kind !== "number" &&
    tokens[i - 1]!.text !== ")"
  )
    i--;
  return i > first ? { first, end: i } : null;
}

/** Whether the comma at `i` opens an apposition: "Doe, a spokesman for the port". */
function apposes(passage: Passage, i: number, end: number): boolean {
  const { tokens, quotationAt } = passage;
  const next = tokens[i + 1];
  if (!next || i + 1 >= end || quotationAt[i + 1] !== -1) return false;
  if (!DETERMINERS.has(next.lower) && !ROLES.has(bare(next)) && !TITLES.has(bare(next))) return false;
  const close = nextComma(passage, i + 1, end);
  let verb = false;
  for (let j = i + 1; j < close; j++) {
    if (ROLES.has(bare(tokens[j]))) return true;
    verb ||= isVerbal(tokens[j]!.lower);
  }
  return close >= end - 1 && !verb && DETERMINERS.has(next.lower);
}

/** Forms that only a clause has: "was", "would". */
export function isVerbal(word: string): boolean {
  return BE_FORMS.has(word) || FINITE_AUXILIARIES.has(word);
}

function nextComma({ tokens, quotationAt }: Passage, from: number, end: number): number {
  let i = from;
  while (i < end && tokens[i]!.text !== "," && tokens[i]!.text !== ";" && quotationAt[i] === -1) i++;
  return i === end && end > from && tokens[end - 1]!.kind === "punctuation" ? end - 1 : i;
}

/** A dash between clauses, in any of its typed forms. */
export function isDash(text: string): boolean {
  return text === "—" || text === "–" || text === "--" || text === "-";
}
