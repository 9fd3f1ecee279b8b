import {
  AUXILIARIES,
  BE_FORMS,
  CLAUSE_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
  SUBORDINATORS,
} from "../../../lexicon/function-words.js";
import { HEARERS } from "../../../lexicon/hearings.js";
import { REPORTING_FORMS } from "../../../lexicon/reporting-verbs.js";
import type { Sentence } from "../../../text/draft.js";
import { firstReaching, type Span } from "../../../text/span.js";
import type { Quotation } from "../../quotations/quotation.js";
import type { Attribution } from "../attribution.js";
import { isCapital, tokenSpan, type Passage } from "../first-reading/passage.js";
import { contentsByQuotation, cuesByToken } from "./read-so-far.js";
import { isVerbal, phraseAfter, type TokenRange } from "../first-reading/source-phrase.js";

/** The source between the last comma and the verb that closes the sentence has at most so many tokens. */
const LONGEST_SOURCE = 12;
/** What is said before it has at least so many. */
const SHORTEST_CONTENT = 4;

/**
 * Adds the plainest forms of attribution where they were not read: "according to the port", "per the board",
 * "(Source: the port)", "…, records show.", "The port reasoned, “…”"; and gives a cue that closes its sentence the words before it.
 */
export function withPlainForms(passage: Passage, found: readonly Attribution[]): Attribution[] {
  const all = [...found];
  const cued = cuesByToken(passage, found);
  for (const sentence of passage.sentences) {
    closing(passage, sentence, all, cued);
    prepositions(passage, sentence, all, cued);
  }
  const said = contentsByQuotation(passage, found);
  for (const [index, quotation] of passage.quotations.entries())
    introduced(passage, quotation, all, said[index]!);
  return all;
}

/** "…, the foundation's disclosure shows." */
function closing(
  passage: Passage,
  { firstToken, endToken }: Sentence,
  all: Attribution[],
  cued: Int32Array,
): void {
  const { tokens, quotationAt } = passage;
  let verb = endToken - 1;
  while (verb > firstToken && tokens[verb]!.kind === "punctuation") verb--;
  const form = REPORTING_FORMS.get(tokens[verb]?.lower ?? "");
  // "…, the MPs heard."
  const heard = tokens[verb]?.lower === "heard" && HEARERS.has(tokens[verb - 1]?.lower ?? "");
  const named = beforeIncluding(passage, firstToken, verb);
  // "…, critics, including Ana Ruiz, fear": who is named so has it put to them.
  const isSaid =
    form?.kind === "speech" || form?.kind === "finding" || (form?.kind === "thought" && named < verb);
  if (!heard && (!form || !isSaid || form.tense === "gerund")) return;
  if (quotationAt[verb] !== -1) return;
  let first = named;
  while (
    first > firstToken &&
    named - first < LONGEST_SOURCE &&
    tokens[first - 1]!.text !== "," &&
    quotationAt[first - 1] === -1
  )
    first--;
  const comma = first - 1;
  if (comma - firstToken < SHORTEST_CONTENT || tokens[comma]!.text !== "," || quotationAt[comma] !== -1)
    return;
  let end = named;
  while (end > first && AUXILIARIES.has(tokens[end - 1]!.lower)) end--;
  const head = tokens[first]!;
  if (end === first || SUBORDINATORS.has(head.lower) || PREPOSITIONS.has(head.lower)) return;
  if (head.lower === "as") first++;
  else if (CLAUSE_OPENERS.has(head.lower)) return;
  const nominal = isCapital(tokens[first]) || DETERMINERS.has(tokens[first]!.lower) || form?.tense === "base";
  const plural = named < verb ? /(?:s|data|police|people|men|some|many|few)$/ : /(?:s|data|police)$/;
  if (!nominal || (form?.tense === "base" && !plural.test(tokens[end - 1]!.lower))) return;
  for (let i = first; i < end; i++) if (isVerbal(tokens[i]!.lower)) return;
  const said = tokenSpan(passage, firstToken, comma);
  const cue = tokenSpan(passage, named === verb ? end : verb, verb + 1);
  const known = cued[verb]!;
  if (known < 0) {
    all.push({ source: tokenSpan(passage, first, end), cue: [cue], content: [said] });
    return;
  }
  const { content, source } = all[known]!;
  // The words between the start of the sentence and the verb that closes it are all the source's.
  for (let i = firstToken; i < comma; i++) if (cued[i] !== -1) return;
  if (content.every((part) => part.start >= said.start && part.end <= said.end))
    all[known] = {
      ...all[known]!,
      source: source ?? (named < verb ? tokenSpan(passage, first, end) : null),
      content: [said],
    };
}

/** Where the source ends that some are named of: "critics, including Ana Ruiz, say"; the verb itself where none are. */
function beforeIncluding({ tokens }: Passage, firstToken: number, verb: number): number {
  if (tokens[verb - 1]?.text !== ",") return verb;
  for (let i = verb - 2; i > firstToken && verb - i <= LONGEST_SOURCE; i--)
    if (tokens[i]!.lower === "including" && tokens[i - 1]!.text === ",") return i - 1;
  return verb;
}

/** "According to X", "as per X", "(Source: X)". */
function prepositions(
  passage: Passage,
  { firstToken, endToken }: Sentence,
  all: Attribution[],
  cued: Int32Array,
): void {
  const { quotationAt } = passage;
  for (let i = firstToken; i < endToken; i++) {
    if (quotationAt[i] !== -1) continue;
    const length = formAt(passage, i, firstToken);
    if (length === 0 || cued[i] !== -1 || cued[i + length - 1] !== -1) continue;
    const cue = tokenSpan(passage, i, i + length);
    const source = sourceBehind(passage, i + length, endToken);
    if (!source) continue;
    const opens = i === firstToken;
    const content = opens ? behind(passage, source.end, endToken) : before(passage, firstToken, i);
    if (content)
      all.push({ source: tokenSpan(passage, source.first, source.end), cue: [cue], content: [content] });
    return;
  }
}

/** The source behind the cue, without a bracket that closes around both. */
function sourceBehind(passage: Passage, first: number, end: number): TokenRange | null {
  const source = phraseAfter(passage, first, end, true);
  return source && passage.tokens[source.end - 1]!.text === ")" && source.end - first > 1
    ? { first, end: source.end - 1 }
    : source;
}

/** How many tokens of the cue stand at `i`; 0 for none. */
function formAt({ tokens }: Passage, i: number, first: number): number {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1];
  const names = (token: typeof next): boolean =>
    isCapital(token) || (DETERMINERS.has(token?.lower ?? "") && !/^(?:each|every|any)$/.test(token!.lower));
  if (lower === "according" && next?.lower === "to") return 2;
  if (lower === "as" && next?.lower === "per" && names(tokens[i + 2])) return 2;
  if (lower === "per" && names(next) && (i === first || tokens[i - 1]!.text === ",")) return 1;
  if (lower === "source" && next?.text === ":" && /^[([]$/.test(tokens[i - 1]?.text ?? "")) return 2;
  return 0;
}

/** "The port reasoned, “…”": whoever the sentence before the comma is about says the quotation. */
function introduced(passage: Passage, quotation: Quotation, all: Attribution[], known: number): void {
  const { tokens, sentences, quotationAt } = passage;
  if (quotation.kind !== "direct") return;
  if (known >= 0 && all[known]!.source !== null) return;
  const sentence = sentences[firstReaching(sentences, quotation.start)];
  if (!sentence || sentence.start >= quotation.start) return;
  const comma = firstReaching(tokens, quotation.start) - 1;
  const verb = comma - 1;
  if (
    tokens[comma]?.text !== "," ||
    verb - sentence.firstToken < 1 ||
    verb - sentence.firstToken > LONGEST_SOURCE
  )
    return;
  if (!/^[a-z]{2,}ed$/.test(tokens[verb]!.text) || BE_FORMS.has(tokens[verb - 1]!.lower)) return;
  const { lower } = tokens[sentence.firstToken]!;
  if (PREPOSITIONS.has(lower) || CLAUSE_OPENERS.has(lower)) return;
  for (let i = sentence.firstToken; i < verb; i++)
    if (quotationAt[i] !== -1 || tokens[i]!.text === "," || isVerbal(tokens[i]!.lower)) return;
  const made = {
    source: tokenSpan(passage, sentence.firstToken, verb),
    cue: [tokenSpan(passage, verb, verb + 1)],
    content: known >= 0 ? all[known]!.content : [{ start: quotation.start, end: quotation.end }],
  };
  if (known >= 0) all[known] = made;
  else all.push(made);
}

function behind(passage: Passage, from: number, end: number): Span | null {
  let first = from;
  while (first < end && passage.tokens[first]!.kind === "punctuation") first++;
  return before(passage, first, end);
}

/** The words of `[from, end)` without the marks at their end; null where they are too few. */
function before(passage: Passage, from: number, end: number): Span | null {
  const { tokens } = passage;
  let last = end;
  while (last > from && tokens[last - 1]!.kind === "punctuation" && passage.quotationAt[last - 1] === -1)
    last--;
  return last - from < SHORTEST_CONTENT ? null : tokenSpan(passage, from, last);
}
