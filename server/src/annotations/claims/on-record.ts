import { anyOf } from "../../lexicon/any-of.js";
import {
  ADMISSIONS,
  BAIL,
  BAIL_ACTS,
  COURT_ACTS,
  COURTS,
  DECIDED,
  LAWS,
  PERMITS,
  PERMITTED,
  PRICED,
  SUMMITS,
  TRADED,
  TRADES,
  WEATHER,
} from "../../lexicon/claims/settled.js";
import { BE_FORMS } from "../../lexicon/function-words.js";
import type { Block, Sentence, Token } from "../../text/draft.js";
import type { Span } from "../../text/span.js";
import type { Figure } from "../figures/figure.js";

/** What of a sentence anybody can look up in a record that the sentence tells of. */
export interface OnRecord {
  /** A court has decided what is to be paid. */
  readonly sums: boolean;
  /** The clause that tells of a sentence: the crime in it is the court's finding. */
  readonly sentenced: Span | null;
  /** An exchange has published it. */
  readonly market: boolean;
  /** What is open to the public at a price says the price. */
  readonly admission: boolean;
  /** It is a forecast of the weather. */
  readonly weather: boolean;
}

/** How far an act stands behind who does it, in tokens: "Judge Ana Maria Ruiz, who set". */
const REACH = 8;
/** How far from the start of a sentence stands what it is about. */
const OPENING = 5;

const TELLING = anyOf(
  ...[TRADED, ADMISSIONS, WEATHER, COURTS, BAIL, BAIL_ACTS, TRADES, PRICED, COURT_ACTS, DECIDED],
  new Set(["and", "but", "convicted"]),
);

/** Acts in open court, prices on an exchange, prices of admission: which of them the sentence tells. */
export function onRecord({ tokens }: Block, { firstToken, endToken }: Sentence): OnRecord {
  let [court, traded, priced] = [-Infinity, -Infinity, -Infinity];
  let [bail, bailed, market, admission, weather] = [false, false, false, false, false];
  let decided = false;
  let clause = tokens[firstToken]!.start;
  let [from, to] = [-1, Infinity];
  for (let i = firstToken; i < endToken; i++) {
    const { lower } = tokens[i]!;
    if (!TELLING.has(lower)) continue;
    if (i - firstToken < OPENING) {
      if (isTraded(tokens, i)) traded = i;
      if (ADMISSIONS.has(lower)) priced = i;
      weather ||= WEATHER.has(lower);
    }
    if ((lower === "and" || lower === "but") && i > firstToken && tokens[i - 1]!.text === ",") {
      clause = tokens[i]!.start;
      if (from >= 0) to = Math.min(to, clause);
    }
    if (COURTS.has(lower)) court = i;
    bail ||= BAIL.has(lower);
    bailed ||= BAIL_ACTS.has(lower);
    market ||= i - traded <= REACH && TRADES.has(lower);
    admission ||= i - priced <= OPENING && PRICED.has(lower);
    const act = i - court <= REACH && COURT_ACTS.has(lower);
    const passive = (DECIDED.has(lower) || lower === "convicted") && followsBe(tokens, i, firstToken);
    if (!act && !passive) continue;
    decided = true;
    if (from < 0 && (lower === "sentenced" || lower === "convicted")) from = clause;
  }
  return {
    sums: decided || (bail && bailed),
    sentenced: from < 0 ? null : { start: from, end: to },
    market,
    admission,
    weather,
  };
}

/** "Shares of Garland", "the company's stock"; "the housing stock" is no stock on an exchange. */
function isTraded(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (!TRADED.has(lower)) return false;
  return lower !== "stock" || /^(?:the|its)$|['’]s$/.test(tokens[i - 1]?.lower ?? "");
}

/** "Was sentenced", "has since been convicted". */
function followsBe(tokens: readonly Token[], at: number, first: number): boolean {
  for (let i = at - 1; i >= first && at - i <= 2; i--) if (BE_FORMS.has(tokens[i]!.lower)) return true;
  return false;
}

/** How many tokens name a law: "Under the state's new criminal code". */
const NAME_OF_LAW = 7;
/** How far behind the law stands what it says, in tokens. */
const SAYS = 12;

/** "Under the state constitution, the governor can …": the law says so, and is named. */
export function citesLaw({ tokens }: Block, { firstToken, endToken }: Sentence): boolean {
  if (tokens[firstToken]!.lower !== "under") return false;
  let comma = firstToken + 2;
  while (comma < endToken && comma - firstToken <= NAME_OF_LAW && tokens[comma]!.text !== ",") comma++;
  if (tokens[comma]?.text !== "," || !LAWS.has(tokens[comma - 1]!.lower)) return false;
  for (let i = comma + 1; i < endToken && i - comma <= SAYS; i++) {
    const { lower } = tokens[i]!;
    if (PERMITS.has(lower) || (PERMITTED.has(lower) && followsBe(tokens, i, comma))) return true;
  }
  return false;
}

/** "The highest point in the county, at 4,102 feet": read off a map. */
export function isOnMap({ tokens }: Block, superlative: number, figures: readonly Figure[]): boolean {
  return (
    SUMMITS.has(tokens[superlative + 1]?.lower ?? "") &&
    /^(?:highest|lowest|deepest|tallest)$/.test(tokens[superlative]!.lower) &&
    figures.some(({ role }) => role === "distance")
  );
}
