import type { Figure, FigureRole } from "../../../annotations/figures/figure.js";
import { PEOPLE_NOUNS } from "../../../lexicon/counted-nouns.js";
import { isPersonNoun } from "../../../lexicon/people-nouns.js";
import type { Token } from "../../../text/draft.js";
import type { FigureMention } from "./figure-mention.js";
import { hasNoNoun, isOfPeople, isWithin, maySameThing, sameKind } from "./same-quantity.js";
import { Values } from "./values.js";

/** A text with more figures than this comes to any sum; one with more years is a chronicle. */
const MOST_FIGURES = 2000;
const MOST_YEARS = 40;
/** Smaller counts are too often the sum of two others by chance. */
const SMALLEST_SUM = 13;
/** Kinds of figure that are added up. */
const SUMMED: ReadonlySet<FigureRole> = new Set([
  "count",
  "money",
  "share",
  "measure",
  "distance",
  "duration",
]);
/** In a list of more figures than this, any sum would be found. */
const LONGEST_LIST = 12;

/** How a text bears out a figure: `outright`, by a figure that may be of the same thing; `somehow`, by any other; or `not`. */
export type Bearing = "outright" | "somehow" | "not";

/** What the figures of a text bear out: what they say, rounded or in another unit too, and what they come to. */
export class TextFigures {
  readonly #mentions: readonly FigureMention[];
  readonly #values: Values;

  constructor(mentions: readonly FigureMention[]) {
    this.#mentions = mentions;
    this.#values = new Values(() => mentions);
  }

  /** How the text bears out a figure that stands above it. */
  bearing(above: Figure): Bearing {
    if (this.#mentions.length > MOST_FIGURES) return "outright";
    if (above.to !== undefined && above.to !== above.value) {
      const { to, ...low } = above;
      const both = [this.bearing(low), this.bearing({ ...low, value: to })];
      return both.includes("not") ? "not" : both.includes("somehow") ? "somehow" : "outright";
    }
    const stating = this.#mentions.filter(({ figure }) => states(figure, above));
    if (stating.some(({ figure }) => mayBeOfOne(figure, above))) return "outright";
    if (this.#isSum(above) || this.#isLead(above) || this.#isListed(above)) return "outright";
    if (above.role === "count" && this.#isPaidOut(above)) return "outright";
    if (stating.length > 0 || this.#comesTo(above)) return "somehow";
    return "not";
  }

  /** Whether figures of its kind that follow each other in one block add up to it: "12 boats here and 18 boats there". */
  #isSum(above: Figure): boolean {
    if (!SUMMED.has(above.role)) return false;
    const kin = this.#mentions.filter(({ figure }) =>
      above.role === "count" ? maySameThing(figure, above) : sameKind(figure, above),
    );
    const items = this.#mentions.filter(
      ({ at, figure }) => at.block.kind === "listItem" && sameKind(figure, above),
    );
    return addsUp(kin, above) || addsUp(items, above) || this.#isOfKinds(above);
  }
  /** "26 yachts, 17 ketches and 14 tugs" are 57 boats: a list of three or more, whatever its nouns. */
  #isOfKinds(above: Figure): boolean {
    if (above.role !== "count" || above.value < SMALLEST_SUM) return false;
    const counts = this.#mentions.filter(({ figure }) => sameKind(figure, above));
    return counts.some(({ block, figure }, first) => {
      const next = counts.slice(first + 1, first + LONGEST_LIST).filter((other) => other.block === block);
      let sum = figure.value;
      return next.some((other, at) => {
        sum += other.figure.value;
        return at > 0 && sum === above.value;
      });
    });
  }

  /** "500 trees a year for ten years". */
  #isPaidOut(above: Figure): boolean {
    return this.#mentions.some(({ at, block, figure }) => {
      if (
        !sameKind(figure, above) ||
        !/^ (?:an?|per|each|every|apiece)\b/.test(
          at.block.prose.slice(figure.phrase.end, figure.phrase.end + 8),
        )
      )
        return false;
      const times = above.value / figure.value;
      return this.#mentions.some((other) => other.block === block && other.figure.value === times);
    });
  }

  /** "A man, his wife and their two sons" are four people. */
  #isListed(above: Figure): boolean {
    if (above.role !== "count" || above.value >= SMALLEST_SUM || !isOfPeople(above)) return false;
    return this.#mentions.some(({ at: { block }, figure }) => {
      if (!sameKind(figure, above) || !isOfPeople(figure) || figure.value >= above.value) return false;
      const sentence = block.sentences.find(({ end }) => end > figure.start);
      return (
        sentence !== undefined &&
        figure.value + singlePeople(block.tokens.slice(sentence.firstToken, sentence.endToken)) ===
          above.value
      );
    });
  }

  /** "A 10-point lead" is what lies between 52 percent and 42 percent. */
  #isLead({ counted, unit, value }: Figure): boolean {
    if (counted !== "point" && unit !== "point") return false;
    const shares = this.#mentions.map(({ figure }) => figure).filter((figure) => figure.unit === "%");
    const values = new Set(shares.map((share) => share.value));
    return [...values].some((share) => values.has(Number((share + value).toPrecision(12))));
  }

  /** A sum or a difference, years gone by ("in 1983", "in 2020": 37 years), a sum of money paid several times over. */
  #comesTo(above: Figure): boolean {
    if (above.role === "date" ? above.unit === "year" : above.unit === "year" || above.unit === "decade")
      return this.#isBetweenYears(above);
    if (!SUMMED.has(above.role) || (above.role === "count" && above.value < SMALLEST_SUM)) return false;
    return this.#values.canMake(above) || (above.role === "money" && this.#isMultiple(above));
  }

  #isBetweenYears({ role, unit, value }: Figure): boolean {
    const figures = this.#mentions.map(({ figure }) => figure);
    const years = [...new Set(figures.filter(isYear).map((year) => year.value))];
    if (years.length > MOST_YEARS) return true;
    if (role === "date")
      return figures.some(
        (span) =>
          !isYear(span) &&
          span.unit === "year" &&
          years.some((year) => Math.abs(year - value) === span.value),
      );
    const span = unit === "decade" ? value * 10 : value;
    return years.some((from) => years.includes(from + span));
  }

  #isMultiple(above: Figure): boolean {
    const figures = this.#mentions.map(({ figure }) => figure);
    const counts = new Set(figures.filter(({ role }) => role === "count").map(({ value }) => value));
    return figures.some((one) => sameKind(one, above) && counts.has(above.value / one.value));
  }
}

/** Whether figures that follow each other in one block, or in the items of one list, add up to another. */
function addsUp(kin: readonly FigureMention[], above: Figure): boolean {
  for (const [first, { at: start, block, figure }] of kin.entries()) {
    let sum = figure.value;
    const isItem = start.block.kind === "listItem";
    for (let at = first + 1; at < first + LONGEST_LIST; at++) {
      const next = kin[at];
      const last = kin[at - 1]!.block;
      if (next === undefined || next.block > (isItem ? last + 1 : block)) break;
      sum += next.figure.value;
      const whole = Number(sum.toPrecision(12));
      if (whole === above.value || (above.value >= 1000 && isRounded(whole, above))) return true;
      if (sum > 2 * above.value) break;
    }
  }
  return false;
}

/** How many people are named as one: "a man", "his wife", "the driver". */
function singlePeople(tokens: readonly Token[]): number {
  return tokens.filter(
    ({ lower }, at) =>
      PERSON.test(tokens[at - 1]?.lower ?? "") && (isPersonNoun(lower) || PEOPLE_NOUNS.has(lower)),
  ).length;
}

const PERSON = /^(?:an?|his|her|their|the)$/;

function isYear({ role, unit }: Figure): boolean {
  return role === "date" && unit === "year";
}

/** Figures of one kind may be of one thing, whatever the nouns ("bodies", "victims"), unless different things befell them. */
function mayBeOfOne(text: Figure, above: Figure): boolean {
  if (hasNoNoun(text) || hasNoNoun(above)) return true;
  if (text.fate !== above.fate && text.fate !== "" && above.fate !== "") return false;
  return text.unit === above.unit || text.role === "rate" || above.role === "rate";
}

/** Whether a figure of the text says what a figure above it says. Days and clock times say nothing but days and times. */
function states(text: Figure, above: Figure): boolean {
  if (text.role === "date" && (text.unit === "day" || text.unit === "clock"))
    return above.role === "date" && above.unit === text.unit && above.value === text.value;
  const value = text.value;
  if (value === above.value || text.to === above.value) return true;
  if (sameKind(text, above) || hasNoUnit(text) || hasNoUnit(above))
    return (
      isRounded(value, above) || (text.to !== undefined && isRounded(text.to, above)) || isWithin(text, above)
    );
  const [days, other] = [DAYS.get(text.unit), DAYS.get(above.unit)];
  if (days === undefined || other === undefined || text.role === "rate") return false;
  const converted = { ...text, value: (value * days) / other };
  return Math.abs(converted.value / above.value - 1) <= CONVERTED || isWithin(converted, above);
}

function hasNoUnit({ role, unit }: Figure): boolean {
  return role === "count" && unit === "";
}

/**
 * Whether a figure is a value rounded to the nearest, or cut off, at its own last digit: a headline is coarser than its
 * text, never finer.
 */
function isRounded(value: number, { role, value: rounded, precision }: Figure): boolean {
  if (role === "age" && rounded < 120) return false;
  const grain = rounded < 100 && precision > 1 ? 1 : precision;
  const off = value - rounded;
  if (Math.abs(off) <= (grain / 2) * (1 + 1e-9)) return Math.abs(off) <= NEAREST * rounded;
  return off > 0 && off < grain && off <= CUT_OFF * rounded;
}

/** No rounding takes more than this from a value, as a share of it. */
const NEAREST = 0.2;
const CUT_OFF = 0.1;

/** How far two durations in different units may lie apart: "9 months" for 268 days. */
const CONVERTED = 0.06;

/** Units of duration in days. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ["second", 1 / 86_400],
  ["minute", 1 / 1440],
  ["hour", 1 / 24],
  ["day", 1],
  ["week", 7],
  ["month", 30.44],
  ["year", 365.25],
  ["decade", 3652.5],
  ["century", 36_525],
]);
