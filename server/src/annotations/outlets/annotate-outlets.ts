import { DETERMINERS, PREPOSITIONS } from "../../lexicon/function-words.js";
import { NOT_REPORTS, REPORT_NOUNS, REPORTS } from "../../lexicon/news-outlets.js";
import { REPORTING_FORMS } from "../../lexicon/reporting-verbs.js";
import type { Block, Sentence, Token } from "../../text/draft.js";
import { contains, firstReaching, overlaps, type Span } from "../../text/span.js";
import type { Attribution } from "../attributions/attribution.js";
import { attributionsNear } from "../attributions/attributions-near.js";
import { endsInPossessive, isName, plain, type TokenRange } from "../mentions/words.js";
import type { Quotation } from "../quotations/quotation.js";
import type { Outlet, OutletUse } from "./outlet.js";
import { outletNames } from "./outlet-names.js";

const UNREAD: ReadonlySet<Block["kind"]> = new Set<Block["kind"]>([
  "headline",
  "subhead",
  "metadata",
  "caption",
]);
const BYLINES: ReadonlySet<Block["kind"]> = new Set<Block["kind"]>(["byline", "dateline"]);
/** A credit line: "H/T: Tull Herald", "Source: Tull Herald". */
const CREDIT = /^(?:(?:h\/t|hat tip)(?: to|:)?|(?:via|source):)\s*(?:the )?/i;

interface Parts {
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
}

/** The news outlets that a block's own words take something from, in order. */
export function annotateOutlets(block: Block, { quotations, attributions }: Parts): Outlet[] {
  if (UNREAD.has(block.kind)) return [];
  const { tokens, sentences, prose } = block;
  const found: Outlet[] = [];
  const credit = CREDIT.exec(prose)?.[0].length ?? 0;
  for (const name of outletNames(tokens)) {
    if (!name.sure && !isInterviewer(tokens, name)) continue;
    const last = tokens[name.end - 1]!;
    const end = endsInPossessive(last) ? last.end - 2 : last.end;
    const sentence = firstReaching(sentences, end - 1);
    if (!sentences[sentence]) continue;
    // A credit line names the outlet by all that follows its opening.
    const span = { start: credit > 0 && sentence === 0 ? credit : tokens[name.first]!.start, end };
    const quotation = quotations[firstReaching(quotations, span.start)];
    if (quotation && contains(quotation, span)) continue;
    const use = BYLINES.has(block.kind)
      ? "own"
      : credit > 0 && sentence === 0
        ? "credit"
        : useOf(block, name, sentences[sentence], attributionsNear(attributions, end));
    if (use && span.start < end)
      found.push({ ...span, name: prose.slice(span.start, end).replace(/\s+/g, " "), use, sentence });
  }
  return found;
}

/** Nouns and participles between a claim and the outlet that it was made to or published in, by preposition. */
const LEADS: ReadonlyMap<string, { readonly use: OutletUse; readonly words: ReadonlySet<string> }> = new Map([
  ["with", lead("venue", "interview interviews spoke speaking conversation sat talking talked appearance")],
  [
    "to",
    lead(
      "listener",
      "statement email e-mail comments comment remarks interview said spoke speaking talking talked admitted confirmed wrote message",
    ),
  ],
  [
    "by",
    lead(
      "published",
      "reported obtained published interviewed cited told reviewed report story article investigation analysis interview quoted unearthed revealed seen",
    ),
  ],
  [
    "in",
    // "Writing in the Herald, the minister …": those are the minister's own words, and the credit is given.
    lead("published", "published quoted reported article story report interview appeared"),
  ],
  ["from", lead("published", "report article story reporting reports")],
  ["for", lead("venue", "interview")],
  ["on", lead("venue", "interview appearance appearing appeared interviewed")],
]);

function lead(use: OutletUse, words: string): { use: OutletUse; words: ReadonlySet<string> } {
  return { use, words: new Set(words.split(" ")) };
}

/** A lead stands at most so many words before the preposition: "a statement on Friday to Reuters". */
const LEAD_REACH = 6;
const CONSULTED = new Set([
  "citing",
  "cited",
  "cites",
  "quoting",
  "quoted",
  "checked",
  "consulted",
  "per",
  "via",
]);

const SHOWN = new Set(["seen", "obtained", "reviewed", "interviewed"]);

/** How a sentence rests on the outlet named by these tokens; null where it only speaks of it. */
function useOf(
  { tokens }: Block,
  name: TokenRange,
  sentence: Sentence,
  attributions: readonly Attribution[],
): OutletUse | null {
  let before = name.first - 1;
  while (before >= sentence.firstToken && name.first - before < LEAD_REACH && modifies(tokens[before]!))
    before--;
  const prev = before >= sentence.firstToken ? tokens[before]!.lower : "";
  if (isOwnWork(tokens, name.end)) return null;
  if (prev === "told" || prev === "tells" || prev === "telling" || prev === "tell") return "listener";
  if (CONSULTED.has(prev)) return "source";
  const after = reportAfter(tokens, name.end);
  const led = LEADS.get(prev);
  if (led) {
    for (let i = before - 1; i >= sentence.firstToken && before - i <= LEAD_REACH; i--)
      if (led.words.has(tokens[i]!.lower)) {
        // "In an article in the Herald, the minister said": the words are the minister's.
        if (prev === "in" && speaks(tokens, sentence, attributions, tokens[name.first]!)) return "venue";
        // "Minutes seen by the Herald": what was shown to it, most often to the paper itself.
        return prev === "by" && SHOWN.has(tokens[i]!.lower) ? "listener" : led.use;
      }
    if (prev === "on" && speaks(tokens, sentence, attributions, tokens[name.first]!)) return "venue";
  }
  if (after) return "source";
  return isSource(tokens, name, attributions) || speaksItself(tokens, name, prev) ? "source" : null;
}

/** Whether somebody told it to those words, or was interviewed by them. */
function isInterviewer(tokens: readonly Token[], { first }: TokenRange): boolean {
  let before = first - 1;
  while (before >= 0 && first - before < LEAD_REACH && modifies(tokens[before]!)) before--;
  if (before < 0) return false;
  const prev = tokens[before]!.lower;
  if (prev === "told") return true;
  return (prev === "with" || prev === "on" || prev === "to") && tokens[before - 1]?.lower === "interview";
}

/** What may stand between a preposition or verb and the name: an article, a small adjective. */
function modifies({ kind, lower, text }: Token): boolean {
  return (
    lower === "the" ||
    (DETERMINERS.has(lower) && lower !== "this") ||
    (kind === "word" &&
      text === lower &&
      /^(?:conservative|liberal|local|british|french|german|israeli|russian|tabloid)$/.test(lower))
  );
}

/** "a CNN poll", "the Times debate": asked or held by the outlet, not reported. */
function isOwnWork(tokens: readonly Token[], end: number): boolean {
  for (let i = end; i < tokens.length && i - end < 4; i++) {
    const { kind, lower } = tokens[i]!;
    if (NOT_REPORTS.has(lower)) return true;
    if (kind !== "word" && lower !== "-" && lower !== "/") return false;
    if (PREPOSITIONS.has(lower) || REPORTING_FORMS.has(lower)) return false;
  }
  return false;
}

/** "a Milford Gazette article", "Reuters’ earlier report": what it published stands right after the name. */
function reportAfter(tokens: readonly Token[], end: number): boolean {
  for (let i = end; i < tokens.length && i - end < 3; i++) {
    const token = tokens[i]!;
    if (
      REPORT_NOUNS.has(plain(token)) &&
      !(
        REPORTING_FORMS.has(token.lower) &&
        i === end &&
        !endsInPossessive(tokens[i - 1]!) &&
        isVerbHere(tokens, i)
      )
    )
      return true;
    if (
      token.kind !== "word" ||
      isName(token) ||
      PREPOSITIONS.has(token.lower) ||
      REPORTING_FORMS.has(token.lower)
    )
      return false;
  }
  return false;
}

/** "The Gazette reports that": a verb, though the word is a noun too. */
function isVerbHere(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower === "reports" || tokens[i]!.lower === "report"
    ? /^(?:that|on|,|the|a)$/.test(tokens[i + 1]?.lower ?? "")
    : false;
}

/** Whether somebody else's words stand in the sentence with a cue of theirs. */
function speaks(
  tokens: readonly Token[],
  sentence: Span,
  attributions: readonly Attribution[],
  name: Span,
): boolean {
  return attributions.some(
    ({ source, cue }) =>
      source !== null &&
      !overlaps(source, name) &&
      cue.some((span) => overlaps(span, sentence) && span.start < name.start && isSpeech(tokens, span)),
  );
}

/** Whether a cue is a verb of saying: "said", not "supported". */
function isSpeech(tokens: readonly Token[], cue: Span): boolean {
  for (let i = firstReaching(tokens, cue.start); i < tokens.length && tokens[i]!.start < cue.end; i++)
    if (REPORTING_FORMS.get(tokens[i]!.lower)?.kind === "speech") return true;
  return false;
}

/** Whether a cue is of what an outlet does when it reports something of others, not when it speaks for itself. */
function isReporting(tokens: readonly Token[], cue: readonly Span[]): boolean {
  return cue.some((span) => {
    for (let i = firstReaching(tokens, span.start); i < tokens.length && tokens[i]!.start < span.end; i++)
      if (REPORTS.has(tokens[i]!.lower)) return !/^its?$/.test(tokens[i + 1]?.lower ?? "");
    return false;
  });
}

/** Whether the name heads the words that an attribution cites: "the Gazette", "a Gazette report", "WKBX in Milford". */
function isSource(
  tokens: readonly Token[],
  { first, end }: TokenRange,
  attributions: readonly Attribution[],
): boolean {
  const name = tokens[first]!;
  const last = tokens[end - 1]!;
  for (const { source, cue } of attributions) {
    if (!source || !isReporting(tokens, cue) || source.start > name.start || source.end < last.end) continue;
    let at = firstReaching(tokens, source.start);
    while (at < first && (modifies(tokens[at]!) || tokens[at]!.kind === "punctuation")) at++;
    if (at !== first) continue;
    if (endsInPossessive(last)) continue;
    const next = tokens[end];
    if (!next || next.start >= source.end || next.kind === "punctuation") return true;
    if (/^(?:in|of|on|newspaper|magazine|website|network|news)$/.test(next.lower)) return true;
  }
  return false;
}

/** "The Gazette reported", "as the Gazette first reported", where the attributions miss it. */
function speaksItself(tokens: readonly Token[], { end }: TokenRange, prev: string): boolean {
  if (PREPOSITIONS.has(prev) || endsInPossessive(tokens[end - 1]!)) return false;
  const next = tokens[end]?.lower === "first" ? tokens[end + 1] : tokens[end];
  return next !== undefined && /^(?:reported|reports|revealed|wrote|writes)$/.test(next.lower);
}
