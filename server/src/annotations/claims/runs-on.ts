import {
  FINDING_VERBS,
  MOVED,
  PERIODS,
  PUBLISHING,
  REPORTED_MODALS,
  RESEARCH,
  RESEARCHING,
  RESULT_NOUNS,
  RESULTS,
  RESUMING,
} from "../../lexicon/running-speech.js";
import { anyOf } from "../../lexicon/any-of.js";
import { SUBJECT_PRONOUNS } from "../../lexicon/function-words.js";
import type { Block, Sentence } from "../../text/draft.js";
import type { Attribution } from "../attributions/attribution.js";
import { attributionsNear } from "../attributions/attributions-near.js";
import type { Figure } from "../figures/figure.js";
import type { SourcingStatus } from "./claim.js";

/**
 * What the blocks before leave running, for the next to go on with: `told`, the last sentence is put to a source;
 * `results`, a company's results are being told; `findings`, those of a study or a survey; `listed`, a list that a source's
 * sentence leads in; "", nothing.
 */
export type Running = "" | "told" | "results" | "findings" | "listed";

/** Plain text has its lists, too. */
export function isItem({ kind, prose }: Block): boolean {
  return kind === "listItem" || /^[-–—•*] /.test(prose);
}

/** Whether a sentence that ends a block leads a list in: it ends in a colon, or as no sentence does. */
export function leadsIn({ tokens }: Block, { firstToken, endToken }: Sentence): boolean {
  const last = tokens[endToken - 1];
  return endToken - firstToken > 1 && last !== undefined && (last.text === ":" || last.kind === "word");
}

/** "It can also", "They also": the word stands at most so many tokens from the start of the sentence. */
const ALSO = 6;

/**
 * Whether a sentence without a source of its own goes on with what the one before it puts to somebody, by its form: its
 * verb is set back ("would", "shall"), or it adds to what was said ("It can also").
 */
export function resumes({ tokens }: Block, { firstToken, endToken }: Sentence): boolean {
  const opens = tokens[firstToken]!.lower;
  if (opens === "but" || opens === "yet") return false;
  for (let i = firstToken; i < endToken; i++) {
    const { lower } = tokens[i]!;
    if (REPORTED_MODALS.has(lower) && !/^(?:that|which|who)$/.test(tokens[i - 1]?.lower ?? "")) return true;
    if (lower === "also" && i - firstToken <= ALSO && RESUMING.has(opens)) return true;
  }
  return false;
}

/** Whether the sentence before and the one behind it in their block are put to one source, who then says this one, too. */
export function standsBetween(
  block: Block,
  before: Sentence,
  after: Sentence,
  attributions: readonly Attribution[],
): boolean {
  return isSameSource(sourceIn(block, before, attributions), sourceIn(block, after, attributions));
}

/** Whether the words for two sources, the later second, may well mean one: by the last of them, or by a pronoun. Two that are to come may be two. */
export function isSameSource(first: string, second: string): boolean {
  if (first === "" || second === "" || first === "tk") return false;
  return SUBJECT_PRONOUNS.has(second) || lastWord(first) === lastWord(second);
}

/** The words for the last source in a sentence, in lower case; "" for none. */
export function sourceIn(
  { prose }: Block,
  { start, end }: Sentence,
  attributions: readonly Attribution[],
): string {
  let found = "";
  for (const { source } of attributionsNear(attributions, start))
    if (source && start <= source.start && source.end <= end)
      found = prose.slice(source.start, source.end).toLowerCase();
  return found;
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(" ") + 1);
}

/** Results are published behind the verb within so many tokens: "posted a 23 percent drop in third-quarter profit". */
const PUBLISHED = 9;
const MAKING_KNOWN = anyOf(PERIODS, PUBLISHING, MOVED);

/** "Garland posted a 23 percent drop in third-quarter profit", "net profit fell 8 per cent in the half": results are made known. */
export function publishesResults({ tokens }: Block, { firstToken, endToken }: Sentence): boolean {
  let period = false;
  let published = false;
  for (let i = firstToken; i < endToken; i++) {
    if (!MAKING_KNOWN.has(tokens[i]!.lower)) continue;
    period ||= PERIODS.has(tokens[i]!.lower);
    if (i === firstToken) continue;
    if (PUBLISHING.has(tokens[i]!.lower))
      for (let j = i + 1; j < endToken && j - i <= PUBLISHED; j++)
        published ||= RESULT_NOUNS.has(tokens[j]!.lower);
    else if (MOVED.has(tokens[i]!.lower))
      for (let j = i - 1; j >= firstToken && i - j <= PUBLISHED; j--)
        published ||= RESULT_NOUNS.has(tokens[j]!.lower);
  }
  return period && published;
}

/** Whether a sentence tells a company's results in figures: "The company earned $175 million, or 62 cents a share". */
export function tellsResults(
  { tokens }: Block,
  { firstToken, endToken }: Sentence,
  figures: readonly Figure[],
): boolean {
  if (!figures.some(({ role }) => role === "money" || role === "share" || role === "rate")) return false;
  for (let i = firstToken; i < endToken; i++) if (RESULTS.has(tokens[i]!.lower)) return true;
  return false;
}

/** Whether a sentence of a story about results goes on with them, in the words of accounts and with figures of theirs. */
export function resumesResults(block: Block, sentence: Sentence, figures: readonly Figure[]): boolean {
  const { tokens } = block;
  if (tellsResults(block, sentence, figures)) return true;
  if (!figures.some(({ role }) => role === "share")) return false;
  for (let i = sentence.firstToken + 1; i < sentence.endToken; i++)
    if (MOVED.has(tokens[i]!.lower)) return true;
  return false;
}

/** A study is what a sentence is about where it is named so near its start, in tokens. */
const SUBJECT = 6;

/**
 * Whether a sentence is put to a study or a survey, or is about one and says what it did: "The survey covered 400 firms",
 * but not "The report comes at a time of falling sales".
 */
export function tellsFindings(
  { tokens }: Block,
  { firstToken, endToken }: Sentence,
  status: SourcingStatus,
): boolean {
  const attributed = status === "attributed";
  const end = attributed ? endToken : Math.min(endToken, firstToken + SUBJECT);
  for (let i = firstToken; i < end; i++) {
    if (!RESEARCH.has(tokens[i]!.lower)) continue;
    if (attributed) return true;
    for (let j = i + 1; j < endToken; j++) {
      const { lower } = tokens[j]!;
      if (FINDING_VERBS.has(lower) || RESEARCHING.has(lower)) return status !== "vague";
    }
  }
  return false;
}

/** Whether a sentence behind one that tells findings goes on with them: "It showed", "They ranged", or a share of those asked. */
export function resumesFindings(
  { tokens }: Block,
  { firstToken }: Sentence,
  figures: readonly Figure[],
): boolean {
  const first = tokens[firstToken]!.lower;
  if (
    (SUBJECT_PRONOUNS.has(first) || first === "this" || first === "these") &&
    FINDING_VERBS.has(tokens[firstToken + 1]?.lower ?? "")
  )
    return true;
  return figures.some(({ role }) => role === "share" || role === "rate");
}
