import { singular } from "../../lexicon/counted-nouns.js";
import { EACH_AFTER, PER_AFTER, PER_BEFORE, PER_UNIT_AFTER } from "../../lexicon/per-words.js";
import { FACT_MARKERS, MARKERS, type Marker, type MarkerWords } from "../../lexicon/fact-markers.js";
import { measureAt } from "../../lexicon/conversions.js";
import type { Block } from "../../text/draft.js";
import { overlaps } from "../../text/span.js";
import type { Figure } from "../figures/figure.js";
import { intervalOf } from "../figures/interval.js";
import { isFractionInWords } from "../figures/relations/outline.js";
import type { Fact, Line, Sort } from "./fact.js";
import { impliedAmounts, multipleAt } from "./implied.js";
import { inherit } from "./ellipsis.js";

/** A sentence with more figures than this is data, not prose. */
const MOST_FACTS = 24;

/** The sentences of a block with their facts, each read once: roles, markers and what an ellipsis leaves out. */
export function readFacts(block: Block, figures: readonly Figure[]): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const sentence of block.sentences) {
    const from = at;
    while (at < figures.length && figures[at]!.end <= sentence.end) at++;
    const own = at - from > MOST_FACTS ? [] : figures.slice(from, at);
    lines.push(new ReadLine(block, sentence, figures.length === 0 ? [] : factsOf(block, sentence, own)));
  }
  return lines;
}

/** The lines of a block, made when they are first asked for and kept: several rules do. */
export function lazyLines(block: Block, figures: readonly Figure[]): () => readonly Line[] {
  let made: readonly Line[] | undefined;
  return () => (made ??= readFacts(block, figures));
}

/** A sentence with its facts; its plain text is made when it is first asked for. */
class ReadLine implements Line {
  #text: string | undefined;

  constructor(
    readonly block: Block,
    readonly span: Line["span"],
    readonly facts: readonly Fact[],
  ) {}

  get text(): string {
    return (this.#text ??= plain(this.block.prose.slice(this.span.start, this.span.end)));
  }
}

const DASH = /[–—]|--/;
/** White space that is not one space between words. */
const ODD_SPACE = /[^\S ]| {2}/;

/** Text as markers are matched against it: lower case, plain quotes, one kind of dash, single spaces. */
export function plain(text: string): string {
  let made = text.toLowerCase().replaceAll("’", "'");
  if (DASH.test(made)) made = made.replace(/\s*(?:[–—]|--+)\s*/g, " — ");
  return ODD_SPACE.test(made) ? made.replace(/\s+/g, " ") : made;
}

function factsOf(block: Block, sentence: { start: number; end: number }, figures: readonly Figure[]): Fact[] {
  const { prose } = block;
  // "by a third" is a share, whatever else the ordinal may be.
  const counted = figures.filter(({ role }) => role !== "rank");
  const implied = impliedAmounts(prose, sentence, counted);
  const read =
    implied.length === 0
      ? figures
      : figures.filter((figure) => !implied.some(({ span }) => overlaps(span, figure)));
  const amounts = [...read.map((figure) => ({ figure, ...amountOf(prose, figure) })), ...implied].sort(
    (a, b) => a.span.start - b.span.start,
  );
  const facts: Fact[] = amounts.map((amount, index) => {
    const left = amounts[index - 1]?.span.end ?? sentence.start;
    const right = amounts[index + 1]?.span.start ?? sentence.end;
    const before = plain(prose.slice(left, amount.span.start));
    const after = plain(prose.slice(amount.span.end, right));
    const { figure } = amount;
    const head = figure?.counted ?? "";
    return {
      ...amount,
      span: { start: amount.span.start, end: amount.span.end },
      head,
      headFrom: head === "" ? "none" : "behind",
      modifiers: figure?.modifiers ?? [],
      per: figure === null ? "" : perOf(amount.unit, before, after),
      markers: markersOf(figure === null ? before : `${before}${leadOf(prose, figure)}`, after),
      before,
      after,
    };
  });
  return inherit(facts);
}

/** What an amount is told for: by its unit ("USD/month"), the words behind it, or those before. */
function perOf(unit: string, before: string, after: string): string {
  const slash = unit.indexOf("/");
  if (slash > 0) return unitName(unit.slice(slash + 1));
  if (EACH_AFTER.test(after)) return "*";
  if (/^(?: [a-z-]+)? (?:per|for every|in every|for each) $/.test(after)) return "so many";
  const per = /^(?: [a-z-]+)? (?:an?|per|each|every|for each|for every)(?= )/.exec(after);
  const measured = per === null ? null : measureAt(after, per[0].length);
  if (measured !== null && measured.end - per![0].length > 3) return measured.measure.name;
  const named = PER_UNIT_AFTER.exec(after)?.[1];
  const unitNamed = named === undefined ? null : measureAt(` ${named}`, 0);
  if (unitNamed !== null && unitNamed.end > 3) return unitNamed.measure.name;
  const noun = PER_AFTER.exec(after)?.[1] ?? PER_BEFORE.exec(before)?.[1];
  if (noun !== undefined) return NO_PER.has(noun) ? "" : unitName(noun);
  return /\b(?:each|apiece)(?: [a-z]+){0,2} $/.test(before) ? "*" : "";
}

/** A unit of measure by its one name ("litre" is "liter"); any other noun in the singular. */
function unitName(noun: string): string {
  const measured = measureAt(` ${noun}`, 0);
  return measured !== null && measured.end === noun.length + 1 ? measured.measure.name : singular(noun);
}

/** Nouns behind an "a" that make a phrase of its own: "12 boats a few miles off", "a third". */
const NO_PER: ReadonlySet<string> = new Set(
  "few lot bit third quarter fifth little while good great new small large long short total mere result record".split(
    " ",
  ),
);

/**
 * The comparator of a figure is part of its span, and of the words that a marker may stand before; a hedge ("more than 30")
 * is no comparison with anything.
 */
function leadOf(prose: string, { start, number }: Figure): string {
  return plain(prose.slice(start, number.start)).replace(CURRENCY, "").replace(HEDGE, "");
}

const HEDGE = /^(?:more|less|fewer) than /;

const CURRENCY =
  /(?:(?:(?<![a-z])(?:ca?|au?|us|nz|hk|s|r|nt))?[$£€¥₹₱₦₩₽₪₫฿₴₺₵]|(?:^|(?<= ))(?:[kut]?sh|rs\.?|rm|rp|tk|php|chf|kes|inr|nok|sek|dkk|eur|gbp|usd|[prn]) ?)$/;

function markersOf(before: string, after: string): ReadonlySet<Marker> {
  const found = new Set<Marker>();
  const spaced = before === "" || /[ ($£€+−-]$/.test(before) ? before : `${before} `;
  const ahead = spaced.replace(/[($£€]$/, "");
  for (const marker of MARKERS) {
    const { before: left, after: right }: MarkerWords = FACT_MARKERS[marker];
    if (left?.test(ahead) || right?.test(after)) found.add(marker);
  }
  return found;
}

function amountOf(
  prose: string,
  figure: Figure,
): Pick<Fact, "sort" | "value" | "low" | "high" | "unit" | "inWords" | "span"> {
  const multiple = multipleAt(prose, figure);
  if (multiple !== null) return { sort: "multiple", unit: "", inWords: true, span: figure, ...multiple };
  const sort = sortOf(figure);
  const { value } = figure;
  // A year is the year: its zeros round nothing.
  if (sort === "year")
    return { sort, value, low: value, high: value, unit: "year", inWords: false, span: figure };
  const measured = MEASURED.has(figure.role) && figure.to === undefined ? unitAt(prose, figure) : null;
  const interval = intervalOf(prose, figure);
  // "More than half" leaves a fraction no room below it.
  const isFraction = isFractionInWords(prose, figure);
  const low = isFraction && interval.high === Infinity ? figure.value - 0.5 : interval.low;
  const high = isFraction && interval.low === -Infinity ? figure.value + 0.5 : interval.high;
  const odds = isFraction && Number.isFinite(low) && Number.isFinite(high) ? oddsOf(figure.value) : null;
  return {
    sort: measured === null ? sort : "measure",
    value,
    low: odds === null ? low : Math.max(low, 100 / (odds + oddsSlack(odds))),
    high: odds === null ? high : Math.min(high, 100 / (odds - oddsSlack(odds))),
    unit: measured?.unit ?? figure.unit,
    inWords: isFraction,
    span: measured === null ? figure : { start: figure.start, end: Math.max(figure.end, measured.end) },
  };
}

/** N of "one in N" from five up, of which the next is nearer than a fraction's leeway; null for any other share. */
function oddsOf(percent: number): number | null {
  const parts = 100 / percent;
  return parts > 4.5 && Math.abs(parts - Math.round(parts)) < 1e-6 ? Math.round(parts) : null;
}

/** How far the N of "one in N" may lie from what it rounds: large ones are round. */
function oddsSlack(parts: number): number {
  return Math.max(0.6, 0.06 * parts);
}

/** The roles of which the unit may be of several words ("square miles", "degrees Celsius", "megawatt-hours"). */
const MEASURED: ReadonlySet<Figure["role"]> = new Set(["count", "measure", "distance"]);

function unitAt(prose: string, { number, unit }: Figure): { unit: string; end: number } | null {
  const found = measureAt(prose, number.end);
  // "5 m" may be millions, "12 in." a place: one letter is a unit for conversions alone.
  if (found === null || (unit === "" && found.end - number.end < 3)) return null;
  return { unit: found.measure.name, end: found.end };
}

function sortOf({ role, unit, to, counted }: Figure): Sort {
  if (to !== undefined) return role === "score" || role === "vote" ? "score" : "other";
  switch (role) {
    case "money":
      return "sum";
    case "share":
      return unit === "point" ? "points" : "share";
    case "distance":
    case "measure":
      return "measure";
    case "duration":
      return "span";
    case "date":
      return unit === "year" ? "year" : "other";
    case "count":
      return counted === "point" ? "points" : "count";
    case "rate":
    case "rank":
    case "age":
      return role;
    default:
      return "other";
  }
}
