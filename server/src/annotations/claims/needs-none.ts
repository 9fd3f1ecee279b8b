import { CREDITED, CREDITS, FIRST_PERSON, SECOND_PERSON } from "../../lexicon/claims/needs-none.js";
import { MEASURES, RECORD_VERBS, TERM_VERBS, WEEKDAYS } from "../../lexicon/public-record.js";
import type { Block, Sentence } from "../../text/draft.js";

/** A question, the lead-in to a list or a quotation, a name on a line of its own, a credit: nothing is asserted. */
export function assertsNothing(block: Block, sentence: Sentence): boolean {
  return endsOpen(block, sentence) || isCredit(block, sentence);
}

function endsOpen({ tokens }: Block, { firstToken, endToken }: Sentence): boolean {
  for (let i = endToken - 1; i >= firstToken && endToken - i <= 3; i--) {
    const { text, kind } = tokens[i]!;
    if (kind === "word" || kind === "number") return false;
    if (text.includes("?") || text === ":") return true;
  }
  return false;
}

/** "(Reporting by …", "Follow him on …", "Reach her at …", "The Associated Press contributed to this report." */
function isCredit({ tokens }: Block, { firstToken, endToken }: Sentence): boolean {
  let words = 0;
  for (let i = firstToken; i < endToken && words < 2; i++) {
    if (tokens[i]!.kind !== "word") continue;
    const next = tokens[i + 1]?.lower ?? "";
    if (CREDITS.has(tokens[i]!.lower) && CREDITED.has(next)) return true;
    words++;
  }
  for (let i = firstToken + 1; i + 2 < endToken; i++)
    if (
      tokens[i]!.lower === "contributed" &&
      tokens[i + 1]!.lower === "to" &&
      tokens[i + 2]!.lower === "this"
    )
      return true;
  return false;
}

/** What a sentence of each kind is forgiven: each speaks for its being on record, an announcement or advice. */
const ON_RECORD = 0.4;
const DATED = 0.3;
const TERMS = 0.5;
const ADVICE = 0.5;
/** Who writes in the first person is named at the head of the piece, and answers for it. */
const SIGNED = 0.2;
/** How far from the start of a sentence its subject stands, in tokens. */
const SUBJECT = 8;

/**
 * How much of its evidence a sentence is forgiven for telling what is on record, what a measure says, or what to do.
 * What is to come (`foretells`) is on no record.
 */
export function allowance({ tokens }: Block, { firstToken, endToken }: Sentence, foretells: boolean): number {
  let onRecord = false;
  let dated = false;
  let advice = false;
  let signed = false;
  let measure = false;
  let terms = false;
  for (let i = firstToken; i < endToken; i++) {
    const { lower } = tokens[i]!;
    onRecord ||= RECORD_VERBS.has(lower);
    dated ||= WEEKDAYS.has(lower);
    signed ||= FIRST_PERSON.has(lower);
    advice ||= SECOND_PERSON.has(lower);
    measure ||= i - firstToken < SUBJECT && MEASURES.has(lower);
    terms ||= measure && (TERM_VERBS.has(lower) || lower === "would");
  }
  return (
    (onRecord && !foretells ? ON_RECORD : 0) +
    (dated && !foretells ? DATED : 0) +
    (advice ? ADVICE : 0) +
    (signed ? SIGNED : 0) +
    (terms ? TERMS : 0)
  );
}
