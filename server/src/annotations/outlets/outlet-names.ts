import { DETERMINERS, PREPOSITIONS, SENTENCE_OPENERS } from "../../lexicon/function-words.js";
import {
  LEARNED,
  LONE_PAPERS,
  NOT_STATIONS,
  OUTLET_NAMES,
  PAPER_NOUNS,
  PROGRAMME_NOUNS,
  REPORT_NOUNS,
  STATION_WORDS,
} from "../../lexicon/news-outlets.js";
import type { Token } from "../../text/draft.js";
import { endsInPossessive, isName, type TokenRange } from "../mentions/words.js";

/** A paper's name has at most so many words: "Greater Milford County Courier". */
const LONGEST_NAME = 5;

/** Tokens that name a news outlet; `sure` where they name nothing else. */
export interface OutletName extends TokenRange {
  readonly sure: boolean;
}

/** The names of news outlets among some tokens, in order: known ones, and those whose form shows them. */
export function outletNames(tokens: readonly Token[]): OutletName[] {
  const found: OutletName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!isName(token) || (isOpener(token) && !isArticle(token))) continue;
    let end = knownEnd(tokens, i) || stationEnd(tokens, i) || paperEnd(tokens, i);
    const sure = end > 0;
    if (!sure && !isArticle(token)) end = programmeEnd(tokens, i);
    if (end === 0) continue;
    const first = isArticle(token) && end > i + 1 ? i + 1 : i;
    found.push({ first, end, sure });
    i = end - 1;
  }
  return found;
}

/** "A", "In", "After": a capital that only begins the sentence. */
function isOpener({ lower }: Token): boolean {
  return DETERMINERS.has(lower) || SENTENCE_OPENERS.has(lower) || PREPOSITIONS.has(lower);
}

function isArticle({ lower }: Token): boolean {
  return lower === "the";
}

/** A word as it is compared: straight apostrophes, no possessive. */
function word(token: Token | undefined): string {
  if (token === undefined) return "";
  const text = token.text.includes("’") ? token.text.replaceAll("’", "'") : token.text;
  return endsInPossessive(token) ? text.slice(0, -2) : text.endsWith("s'") ? text.slice(0, -1) : text;
}

/** Where the known name that begins at a token ends; 0 where none does. */
function knownEnd(tokens: readonly Token[], i: number): number {
  for (const parts of OUTLET_NAMES.get(word(tokens[i])) ?? OUTLET_NAMES.get(tokens[i]!.text) ?? []) {
    const end = i + parts.length;
    if (
      end > tokens.length ||
      !parts.every((part, at) => reads(tokens[i + at], part, at === parts.length - 1))
    )
      continue;
    // "Vicente Fox", "Forbes Avenue": one word of a longer name is no outlet.
    if (
      parts.length === 1 &&
      (isName(tokens[i - 1]) || isPartOfName(tokens, i)) &&
      !isArticle(tokens[i - 1] ?? tokens[i]!)
    )
      continue;
    return end;
  }
  return 0;
}

function reads(token: Token | undefined, part: string, last: boolean): boolean {
  return token?.text === part || (last && word(token) === part);
}

/** Whether a name goes on after token `i`: "Forbes Avenue", not "CNN International" or "Reuters’ Ana Doe". */
function isPartOfName(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i]!;
  return text !== text.toUpperCase() && word(tokens[i]) === text && isName(tokens[i + 1]);
}

/** What the call signs and network names begin with. */
const STATION_INITIALS: ReadonlySet<string> = new Set("WKANCF");

/** "WKBX-TV", "WKBX", "Channel 9", "FOX46": where a station's name that begins at a token ends; 0 where none does. */
function stationEnd(tokens: readonly Token[], i: number): number {
  const text = word(tokens[i]);
  if (!STATION_INITIALS.has(text.charAt(0)) && !STATION_WORDS.has(text)) return 0;
  if (/^[WK][A-Z]{2,3}-(?:TV|FM|AM|DT|LD)$/.test(text)) return i + 1;
  if (/^[WK][A-Z]{3}$/.test(text) && !NOT_STATIONS.has(text) && !isShortForm(tokens, i)) return i + 1;
  if (/^(?:ABC|NBC|CBS|FOX|Fox|WB|CW)\d{1,2}$/.test(text)) return i + 1;
  const next = tokens[i + 1];
  if (STATION_WORDS.has(text) && next?.kind === "number" && /^\d{1,2}$/.test(next.text)) return i + 2;
  return 0;
}

/** "the WXYZ", "(WXYZ)": a body's name cut short; a call sign has neither. */
function isShortForm(tokens: readonly Token[], i: number): boolean {
  return /^(?:the|\()$/.test(tokens[i - 1]?.lower ?? "");
}

/** "Milford Gazette", "The Tull County Times": where a paper's name that begins at a token ends; 0 where none does. */
function paperEnd(tokens: readonly Token[], i: number): number {
  for (let at = i; at < tokens.length && at - i <= LONGEST_NAME; at++) {
    const token = tokens[at]!;
    // The point of "St. Tull Herald".
    if (token.text === "." && tokens[at - 1]!.text.length <= 3 && isName(tokens[at + 1])) continue;
    if (!isName(token)) return 0;
    if (PAPER_NOUNS.has(word(token)) && !isName(tokens[at + 1])) {
      const alone = at === i || (at === i + 1 && isArticle(tokens[i]!));
      if (!alone) return word(token) === "Journal" && LEARNED.has(word(tokens[at - 1])) ? 0 : at + 1;
      if (!LONE_PAPERS.has(word(token))) return 0;
      // "the Journal of Vascular Nutrition" is a learned one.
      if (token.text === "Journal" && tokens[at + 1]?.lower === "of") return 0;
      const before = tokens[i - 1]?.lower ?? "";
      const after = tokens[at + 1]?.lower ?? "";
      return at > i || before === "the" || REPORT_NOUNS.has(after) ? at + 1 : 0;
    }
    if (endsInPossessive(token)) return 0;
  }
  return 0;
}

/** "Valley Today", "The Morning Show": where a run of two words or more that holds a programme's noun ends; 0 where none does. */
function programmeEnd(tokens: readonly Token[], i: number): number {
  let end = i;
  let holds = false;
  while (end < tokens.length && isName(tokens[end]) && end - i <= LONGEST_NAME) {
    const token = tokens[end++]!;
    if (PROGRAMME_NOUNS.has(word(token))) holds = true;
    if (endsInPossessive(token)) break;
  }
  return holds && end - i > 1 ? end : 0;
}
