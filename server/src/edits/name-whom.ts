import { t } from "../l10n/l10n.js";
import { place, type AnnotatedBlock } from "../annotations/annotations.js";
import type { Unnamed } from "../annotations/unnamed/unnamed.js";
import { FINDINGS, TALK } from "../lexicon/vague-sources.js";
import { AUXILIARIES, BE_FORMS, FINITE_AUXILIARIES } from "../lexicon/function-words.js";
import { REPORTING_FORMS } from "../lexicon/reporting-verbs.js";
import { firstReaching, overlaps, type Span } from "../text/span.js";
import { addAttribution } from "./add-attribution.js";
import type { DraftEdit } from "./edit.js";

/** A change that asks for a name, as its title and edits. */
export interface NameFix {
  readonly title: string;
  readonly edits: readonly DraftEdit[];
}

/** The changes that make room for whom a vague attribution leaves out: "critics, including TK," and "believed by TK". */
export function nameWhom(at: AnnotatedBlock, unnamed: Unnamed): NameFix[] {
  const { end, form, word, phraseEnd = end } = unnamed;
  if (form === "adverb") return withoutAdverb(at, unnamed);
  if (form === "passive") return [insert(at, end, bareClause(at, unnamed) ? " by TK that" : " by TK")];
  if (isInQuotation(at, unnamed)) return [];
  if (form === "talk") {
    const clause = !/^ (?:that|of|about|over|for)\b/.test(at.block.prose.slice(end, end + 7));
    return [insert(at, end, ` ${TALK.get(word) ?? "from"} TK${clause ? " that" : ""}`)];
  }
  const isFinding = FINDINGS.has(word);
  if (form === "source" && !endsPhrase(at, isFinding ? end : phraseEnd)) return [];
  if (isFinding) return [insert(at, end, " by TK")];
  if (word === "sources" || word === "insiders") return [insert(at, end, " at TK")];
  if (/^rumou?rs$/.test(word)) return [];
  return [insert(at, phraseEnd, aside(at, phraseEnd))];
}

/** "It is believed she gambled": behind "by TK" the clause wants its "that". */
function bareClause({ block: { prose } }: AnnotatedBlock, { start, end }: Unnamed): boolean {
  return (
    /\bit $/i.test(prose.slice(Math.max(0, start - 4), start)) &&
    !/^ (?:that|to)\b/.test(prose.slice(end, end + 6))
  );
}

/** Words that follow a phrase that has ended, beside its verb. */
const BEHIND_PHRASE = /^(?:also|even|still|now|then|often|long|recently|have|has|had|who|whose)$|ly$/;

/**
 * Whether a noun phrase ends at an offset, so that something can stand behind it: with its verb, a mark or the sentence; not
 * within "critics of the plan", "many of the people watching", "supporters of the port authority".
 */
function endsPhrase({ block: { tokens } }: AnnotatedBlock, offset: number): boolean {
  const next = tokens[firstReaching(tokens, offset)];
  if (next === undefined || next.start < offset) return next === undefined;
  if (next.kind === "punctuation") return /^[.,;:!?)—–]$/.test(next.text);
  return (
    REPORTING_FORMS.has(next.lower) ||
    AUXILIARIES.has(next.lower) ||
    FINITE_AUXILIARIES.has(next.lower) ||
    BE_FORMS.has(next.lower) ||
    BEHIND_PHRASE.test(next.lower)
  );
}

function isInQuotation({ annotations: { quotations } }: AnnotatedBlock, span: Span): boolean {
  const quotation = quotations[firstReaching(quotations, span.start)];
  return quotation !== undefined && overlaps(quotation, span);
}

/** ", including TK" with the comma after it that a going on sentence needs. */
function aside(at: AnnotatedBlock, end: number): string {
  return /^\s+[A-Za-zÀ-ɏ\d“"$]/u.test(at.block.prose.slice(end, end + 3))
    ? ", including TK,"
    : ", including TK";
}

function insert(at: AnnotatedBlock, end: number, newText: string): NameFix {
  const offset = place(at, { start: end - 1, end }).end;
  const start = newText.indexOf("TK");
  return {
    title: t`Add “${newText.replace(/^[\s,]+|,$/g, "")}”`,
    edits: [{ start: offset, end: offset, newText, placeholder: { start, end: start + 2 } }],
  };
}

/** "suspended for allegedly stealing": the doubt is of the deed alone. */
const GOVERNED = /\b(?:for|of|by|after|about|over|with|without|from|who|which|that)\s+$/i;

/** Whether another clause or a quotation stands between an adverb and the sentence's end, which its source would be taken for. */
function isFarFromEnd(rest: string): boolean {
  return /["“”]|[,;:—–](?! (?:\d|[A-Z]))|\b(?:which|who|while|although|but|because|when|where|after|before)\b/.test(
    rest.replace(/^,\s/, ""),
  );
}

/** "The pier reportedly sank." → "The pier sank, according to TK." */
function withoutAdverb(at: AnnotatedBlock, { start, end, sentence }: Unnamed): NameFix[] {
  const { prose, sentences } = at.block;
  const here = sentences[sentence]!;
  if (
    isFarFromEnd(prose.slice(end, here.end)) ||
    GOVERNED.test(prose.slice(Math.max(here.start, start - 12), start))
  )
    return [];
  const added = addAttribution(at, here, "TK");
  const next = /^,?\s+(\S)/u.exec(prose.slice(end, end + 4));
  if (added === null || !next) return [];
  const opens = start === here.start;
  const after = end + next[0].length - 1;
  const capital = next[1]!.toUpperCase();
  const word = place(at, { start, end });
  const letter = place(at, { start: after, end: after + 1 });
  const removal = opens
    ? { start: word.start, end: letter.end, newText: capital }
    : { start: word.start, end: letter.start, newText: "" };
  return [{ title: t("Write “according to TK”"), edits: [removal, ...added] }];
}
