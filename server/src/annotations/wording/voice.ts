import type { Block } from "../../text/draft.js";
import { firstReaching, overlaps, type Span } from "../../text/span.js";
import { REPORTING_FORMS } from "../../lexicon/reporting-verbs.js";
import type { Attribution } from "../attributions/attribution.js";
import { attributionsNear } from "../attributions/attributions-near.js";
import type { Quotation } from "../quotations/quotation.js";
import type { LoadedWording } from "./loaded-wording.js";

/** What tells whose words a wording is. */
export interface Parts {
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
}

/** Behind these somebody calls somebody something: `called him a “bully”`. */
const NAMING =
  /\b(?:call|label|brand|dub|describ|term|denounc|accus|deem|mock|liken|compar|refer)(?:s|led|l?ing|ed|d|es|e|red)?\b/i;
/** How far before a snippet such a verb may stand, in UTF-16 units. */
const NAMING_REACH = 60;
/** How far before a verdict the verb that gives it may stand, in UTF-16 units. */
const VERDICT_REACH = 90;

/**
 * Somebody's verdict told without marks: "called it a sham", "was considered by the owners to be childish", "attacked him
 * as a traitor". Between the verb and the verdict stands what is judged, or "as" or "to be": "called the thugs" names nobody.
 */
const VERDICT_BEFORE = [
  /\b(?:call(?:s|ed|ing)?|label(?:s|l?ed|l?ing)?|brand(?:s|ed|ing)?|dub(?:s|bed|bing)?|deem(?:s|ed|ing)?|consider(?:s|ed|ing)?|pronounc(?:e|es|ed|ing)|declar(?:e|es|ed|ing)|find|finds|found|think|thinks|thought)\s+(?:(?:him|her|it|them|us|me|himself|herself|itself|themselves|[A-ZÀ-Þ][\w’'-]*|(?:the|his|her|its|their|this|that|these|those)\s+(?:[\w’'-]+\s+){0,3}?[\w’'-]+)\s+)(?:to be\s+)?(?:(?:an?|the)\s+)?(?:[\w’'-]+,?\s+){0,2}$/,
  /\b(?:is|are|was|were|be|been|being|often|widely|publicly|generally)\s+(?:called|labell?ed|branded|dubbed|deemed|considered|believed|thought|held|judged|found|felt|said)\s+(?:by\s+(?:[\w’'-]+\s+){1,4})?(?:to be\s+)?(?:(?:an?|the)\s+)(?:[\w’'-]+,?\s+){0,2}$/,
  /\b(?:considered|believed|thought|held|judged|felt|deemed|called)\s+(?:by\s+(?:[\w’'-]+\s+){1,4})?to be\s+(?:[\w’'-]+,?\s+){0,2}$/,
  /\b(?:describ|denounc|condemn|criticis|criticiz|dismiss|deri[ds]|ridicul|mock|attack|regard|see|seen|saw|view|portray|depict|paint|cast|hail|prais|decri|reject|harangu|brand|character|refer|rail|rip|slam|blast|accus|know)\w*\s+(?:[\w’'-]+\s+){0,6}as\s+(?:an?\s+|the\s+)?(?:[\w’'-]+(?:,|\s+and)?\s+){0,3}$/,
];

/** "Name:" or "Board of Name:" at the beginning of a headline, and ": Name" or "— Name" behind the quoted words. */
const SPEAKER_BEFORE = /^[A-ZÀ-ÞĀ-Ž][^:]{1,40}:\s/;
const SPEAKER_AFTER = /^[,.]?\s*[:—–-]\s*[A-ZÀ-ÞĀ-Ž]/;

/**
 * Whose words a wording is. Marks come before cues: a word in marks inside a paraphrase is somebody's word, not the
 * paraphrase's. A snippet that the copy puts to somebody by name is that speaker's, like a longer quotation.
 */
export function voiceOf(
  block: Block,
  span: Span,
  { quotations, attributions }: Parts,
): LoadedWording["voice"] {
  const covers = (parts: readonly Span[]): boolean => parts.some((part) => overlaps(part, span));
  const near = attributionsNear(attributions, span.start);
  const next = quotations[firstReaching(quotations, span.start)];
  const quotation = next && overlaps(next, span) ? next : undefined;
  if (quotation && (quotation.kind === "direct" || continuesSpeech(block.prose, quotation))) return "quoted";
  if (quotation) {
    const before = block.prose.slice(Math.max(0, quotation.start - NAMING_REACH), quotation.start);
    // "The board's so-called “right-sizing” plan": the doubt is the copy's.
    if (/\bso-called\s*$/i.test(before)) return "snippet";
    const isSpeakers =
      NAMING.test(before) ||
      near.some(({ source, content }) => source !== null && covers(content)) ||
      hasSpeakerInHeadline(block, quotation);
    return isSpeakers ? "quoted" : "snippet";
  }
  if (block.kind === "blockQuote") return "quoted";
  const isParaphrase = near.some(({ content, cue }) => covers(content) && !covers(cue));
  if (isParaphrase) return "paraphrase";
  const lead = block.prose.slice(Math.max(0, span.start - VERDICT_REACH), span.start);
  const clause = lead.slice(lead.search(/[^.;:!?“”"—]*$/));
  return VERDICT_BEFORE.some((verdict) => verdict.test(clause)) ? "paraphrase" : "writer";
}

/** A headline names who said its quoted words by a colon or a verb of saying: "Tilden: Pier a ‘disgrace’". */
function hasSpeakerInHeadline({ kind, prose, tokens }: Block, { start, end }: Quotation): boolean {
  if (kind !== "headline" && kind !== "subhead") return false;
  if (SPEAKER_BEFORE.test(prose.slice(0, start)) || SPEAKER_AFTER.test(prose.slice(end))) return true;
  return tokens.some((token) => !overlaps(token, { start, end }) && REPORTING_FORMS.has(token.lower));
}

/** A few words that end a sentence begun before "she said": `“I read it,” she said, “and it’s terrifying.”` */
function continuesSpeech(prose: string, { start, inner }: Quotation): boolean {
  return (
    /,\s*$/.test(prose.slice(Math.max(0, start - 3), start)) &&
    /[.!?]$/.test(prose.slice(inner.start, inner.end))
  );
}
