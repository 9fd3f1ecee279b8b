import {
  FRACTIONS,
  ORDINALS,
  SCALES,
  SCALE_SUFFIXES,
  SMALL_NUMBERS,
  TENS,
} from "../../lexicon/number-words.js";
import { FALLING, RISING } from "../../lexicon/rise-and-fall.js";
import type { Token } from "../../text/draft.js";
import { CURRENCY_WORDS } from "../../lexicon/units.js";
import { brokenNumber, plainDigits } from "./digits.js";
import { spokenDecimals } from "./point.js";

/** A number as written: its value, the place value of its last stated digit, and the pieces it takes. */
export interface ParsedNumber {
  readonly kind: "cardinal" | "ordinal" | "fraction";
  /** A fraction's value is below one ("two-thirds" is .667). */
  readonly value: number;
  readonly precision: number;
  readonly first: number;
  /** Index of the piece after it. */
  readonly end: number;
}

interface Running {
  readonly value: number;
  readonly precision: number;
  readonly end: number;
}

/** Reads the number that starts at piece `at`; null where none does. Digits, words and their mixtures. */
export function parseNumber(pieces: readonly Token[], at: number): ParsedNumber | null {
  const piece = pieces[at]!;
  if (piece.kind === "number") return fromDigits(pieces, at);
  if (piece.kind !== "word") return null;
  if (SMALL_NUMBERS.has(piece.lower) || TENS.has(piece.lower)) return fromWords(pieces, at);
  const scale = SCALES.get(piece.lower);
  if (scale !== undefined) return fromScale(pieces, at, scale);
  return fromOrdinal(pieces, at) ?? fromPart(pieces, at);
}

function fromDigits(pieces: readonly Token[], at: number): ParsedNumber | null {
  const broken = brokenNumber(pieces, at);
  if (broken !== null) {
    const whole = scaled(pieces, broken);
    // A part alone is a figure in front of a size: "1/2" may be a date, "½ million" is none.
    const isOne = broken.value >= 1 || whole.end > broken.end;
    return isOne ? { kind: "cardinal", first: at, ...whole } : null;
  }
  const plain = plainDigits(pieces[at]!.text);
  if (plain === null) return null;
  const value = Number(plain);
  const precision = precisionOf(plain);
  const glued = gluedWord(pieces, at + 1);
  if (glued !== null) {
    if (/^(?:st|nd|rd|th)$/.test(glued))
      return { kind: "ordinal", value, precision: 1, first: at, end: at + 2 };
    const size = SCALE_SUFFIXES.get(glued);
    if (size !== undefined)
      return {
        kind: "cardinal",
        value: round(value * size),
        precision: precision * size,
        first: at,
        end: at + 2,
      };
  }
  return { kind: "cardinal", first: at, ...scaled(pieces, { value, precision, end: at + 1 }) };
}

function fromWords(pieces: readonly Token[], at: number): ParsedNumber {
  const total = belowHundred(pieces, at);
  const decimal = pointTail(pieces, total);
  if (decimal !== null) return { kind: "cardinal", first: at, ...scaled(pieces, decimal) };
  const ordinal = ordinalTail(pieces, total);
  if (ordinal !== null)
    return { kind: "ordinal", value: ordinal, precision: 1, first: at, end: total.end + 2 };
  const part = fractionTail(pieces, total);
  const of = part === null ? null : ofSize(pieces, afterHyphen(pieces, total.end) + 1);
  if (part !== null && of !== null)
    return {
      kind: "cardinal",
      value: round(part * of.size),
      precision: round((part / total.value) * of.size),
      first: at,
      end: of.end,
    };
  if (part !== null)
    return {
      kind: "fraction",
      value: part,
      precision: 0,
      first: at,
      end: afterHyphen(pieces, total.end) + 1,
    };
  const broken = andPart(pieces, total);
  if (broken !== null) return { kind: "cardinal", first: at, ...scaled(pieces, broken) };
  const whole = cardinal(pieces, total);
  return { kind: "cardinal", first: at, ...(withPart(pieces, whole) ?? whole) };
}

/** "two point five", "zero point seven five", "two-point-five"; null where no digits follow a point. */
function pointTail(pieces: readonly Token[], { value, end }: Running): Running | null {
  const at = afterHyphen(pieces, end);
  if (pieces[at]?.lower !== "point") return null;
  // The words behind the point, and where each stands.
  const places: number[] = [];
  for (let next = at; next < pieces.length && places.length < 8; next = afterHyphen(pieces, next + 1))
    places.push(next);
  const decimals = spokenDecimals((index) => pieces[places[index] ?? -1]?.lower ?? "", 0);
  if (!decimals) return null;
  const after = places[decimals.end - 1]! + 1;
  const unit = pieces[afterHyphen(pieces, after)]?.lower ?? "";
  // "at one point five crews were out": a moment.
  const isMoment = value === 1 && !/^(?:%|per|percent|percentage)$/.test(unit) && !SCALES.has(unit);
  if (isMoment && !CURRENCY_WORDS.has(unit)) return null;
  return {
    value: Number(`${value}.${decimals.digits}`),
    precision: Number(`1e-${decimals.digits.length}`),
    end: after,
  };
}

/** "two and a half (million, hours)", "one and three-quarter miles"; null where no part follows. */
function andPart(pieces: readonly Token[], { value, end }: Running): Running | null {
  const part = partBehind(pieces, end);
  return part && { value: round(value + part.value), precision: part.precision, end: part.end };
}

/** "and a half", "-and-a-half", "and three-quarters", as a part of one; null where none follows. */
function partBehind(pieces: readonly Token[], end: number): Running | null {
  const from = afterHyphen(pieces, end);
  if (pieces[from]?.lower !== "and") return null;
  const at = afterHyphen(pieces, from + 1);
  const many = SMALL_NUMBERS.get(pieces[at]?.lower ?? "");
  if (pieces[at]?.lower !== "a" && (many === undefined || many === 0)) return null;
  const part = afterHyphen(pieces, at + 1);
  const size = FRACTIONS.get(pieces[part]?.lower ?? "");
  if (size === undefined || size > 4 || (many ?? 1) >= size) return null;
  // "two and a half of them", "two and a quarter of the crews": the part is of something else.
  if (pieces[part + 1]?.lower === "of" && size !== 2) return null;
  return { value: (many ?? 1) / size, precision: size === 2 ? 0.5 : 0.25, end: part + 1 };
}

/**
 * "two million five hundred and one thousand": below each scale a number smaller than it may follow, and within it
 * a hundred with its own rest. `start` is the number below a hundred that it begins with.
 */
function cardinal(pieces: readonly Token[], start: Running): Running {
  let total = 0;
  let group = start.value;
  let { precision, end } = start;
  let limit = Infinity;
  for (;;) {
    const scale = afterHyphen(pieces, end);
    const size = SCALES.get(pieces[scale]?.lower ?? "") ?? 0;
    if (size === 12) return { value: group * 12, precision: 1, end: scale + 1 };
    if (size === 100 && group > 0 && group < 100) group *= 100;
    else if (size > 100 && size < limit) {
      total += group * size;
      group = 0;
      limit = size;
    } else return { value: total + group, precision, end };
    precision = size;
    end = scale + 1;
    const next = pieces[end]?.lower === "and" ? end + 1 : end;
    const word = pieces[next]?.lower ?? "";
    if (!SMALL_NUMBERS.has(word) && !TENS.has(word)) continue;
    const more = belowHundred(pieces, next);
    group += more.value;
    precision = more.precision;
    end = more.end;
  }
}

/** "a dozen", "half a million", "half-dozen"; a scale alone ("the million", "several hundred") is no number. */
function fromScale(pieces: readonly Token[], at: number, size: number): ParsedNumber | null {
  const before = pieces[at - 1]?.lower;
  const half = (word: string | undefined, first: number): ParsedNumber | null => {
    // "a quarter-million", but "the third quarter million" is none.
    const isQuarter = word === "quarter" && size > 100 && pieces[first - 1]?.lower === "a";
    if (word !== "half" && !isQuarter) return null;
    const value = size / (isQuarter ? 4 : 2);
    return { kind: "cardinal", value, precision: value, first: isQuarter ? first - 1 : first, end: at + 1 };
  };
  if (before === "a")
    return (
      half(pieces[at - 2]?.lower, at - 2) ??
      sizeAndPart(pieces, at, size) ??
      sizeAndRest(pieces, at) ?? {
        kind: "cardinal",
        value: size,
        precision: size === 12 ? 1 : size,
        first: at - 1,
        end: at + 1,
      }
    );
  if (before === "-") return half(pieces[at - 2]?.lower, at - 2);
  return half(before, at - 1);
}

function fromOrdinal(pieces: readonly Token[], at: number): ParsedNumber | null {
  const value = ORDINALS.get(pieces[at]!.lower);
  if (value === undefined) return null;
  const before = pieces[at - 1]?.lower;
  const of = before === "a" && value > 2 ? ofSize(pieces, at + 1) : null;
  // "a third of a million": a sum, and no share.
  if (of) {
    const part = of.size / value;
    return { kind: "cardinal", value: round(part), precision: part, first: at - 1, end: of.end };
  }
  // "a third of the crews" is a share, and so is a fall "by a third"; "a third crew" a rank.
  if (before === "a" && value > 2 && (takesPart(pieces, at + 1) || isStep(pieces, at - 1, at + 1)))
    return { kind: "fraction", value: 1 / value, precision: 0, first: at - 1, end: at + 1 };
  return { kind: "ordinal", value, precision: 1, first: at, end: at + 1 };
}

/** "a hundred and sixty-two", "a thousand two hundred". */
function sizeAndRest(pieces: readonly Token[], at: number): ParsedNumber | null {
  const whole = cardinal(pieces, { value: 1, precision: 1, end: at });
  return whole.end > at + 1 ? { kind: "cardinal", first: at - 1, ...whole } : null;
}

/** "a million and a half", "a dozen and a half", "a million and three-quarters". */
function sizeAndPart(pieces: readonly Token[], at: number, size: number): ParsedNumber | null {
  const whole = withPart(pieces, { value: size, precision: size, end: at + 1 });
  return whole && { kind: "cardinal", first: at - 1, ...whole };
}

/** "one million and a half" is a half of a million more; null where no part follows a size, or it is of something else. */
function withPart(pieces: readonly Token[], { value, precision, end }: Running): Running | null {
  if ((SCALES.get(pieces[end - 1]?.lower ?? "") ?? 0) < 12) return null;
  const size = SCALES.get(pieces[end - 1]!.lower)!;
  const part = size === 100 || precision < size ? null : partBehind(pieces, end);
  if (part === null || pieces[part.end]?.lower === "of") return null;
  return { value: round(value + size * part.value), precision: size * part.precision, end: part.end };
}

/** "of a million" behind a part: the size, and where it ends; null where the part is of anything else. */
function ofSize(
  pieces: readonly Token[],
  at: number,
): { readonly size: number; readonly end: number } | null {
  if (pieces[at]?.lower !== "of" || pieces[at + 1]?.lower !== "a") return null;
  const size = SCALES.get(pieces[at + 2]?.lower ?? "") ?? 0;
  return size >= 100 ? { size, end: at + 3 } : null;
}

/** "half of", "a quarter of", "half will go", "half a point"; a quarter of a year or of a game is no share. */
function fromPart(pieces: readonly Token[], at: number): ParsedNumber | null {
  const size = FRACTIONS.get(pieces[at]!.lower);
  if (size === undefined) return null;
  const article = pieces[at - 1]?.lower === "a";
  const of = ofSize(pieces, at + 1);
  // "a quarter of a million", "half of a million": a sum, and no share.
  if (of)
    return {
      kind: "cardinal",
      value: of.size / size,
      precision: of.size / size,
      first: article ? at - 1 : at,
      end: of.end,
    };
  if (size !== 2 && !article) return null;
  if (!takesPart(pieces, at + 1) && !isStep(pieces, article ? at - 1 : at, at + 1)) return null;
  return { kind: "fraction", value: 1 / size, precision: 0, first: article ? at - 1 : at, end: at + 1 };
}

/** What follows a part: "of the crews", "are men", "to the lawyers", "a percentage point"; "a third was held" is a person. */
function takesPart(pieces: readonly Token[], at: number): boolean {
  const next = pieces[at]?.lower ?? "";
  const then = pieces[at + 1]?.lower ?? "";
  if (next === "of" || /^(?:are|were|have|go|come|will|would)$/.test(next)) return true;
  if (/^(?:to|from|by)$/.test(next)) return /^(?:the|his|her|its|their)$/.test(then);
  if (next === "a" || next === "-") return /^(?:percentage|percent|points?)$/.test(then);
  return next === "percentage" || next === "point";
}

/** "fell by a third", "rose by more than a quarter last year": how much a figure changed; "by a third man" is none. */
function isStep(pieces: readonly Token[], first: number, end: number): boolean {
  let by = first - 1;
  while (by > first - 4 && BEFORE_STEP.has(pieces[by]?.lower ?? "")) by--;
  if (pieces[by]?.lower !== "by") return false;
  const next = pieces[end];
  if (next !== undefined && next.kind !== "punctuation" && !AFTER_STEP.has(next.lower)) return false;
  for (let at = by - 1; at >= 0 && at >= by - STEP_REACH; at--)
    if (CHANGES.has(pieces[at]!.lower)) return true;
  return false;
}

const CHANGES: ReadonlySet<string> = new Set([...RISING, ...FALLING]);
/** How far before "by" the verb may stand: "cut the number of boats by a third". */
const STEP_REACH = 7;
const BEFORE_STEP: ReadonlySet<string> = new Set(
  "about almost nearly roughly around over more less than just some".split(" "),
);
const AFTER_STEP: ReadonlySet<string> = new Set(
  "in since over from to between during within this last next on at for after before compared and or but as while when".split(
    " ",
  ),
);

function belowHundred(pieces: readonly Token[], at: number): Running {
  const word = pieces[at]!.lower;
  const small = SMALL_NUMBERS.get(word);
  if (small !== undefined) return { value: small, precision: 1, end: at + 1 };
  const ten = TENS.get(word) ?? 0;
  const next = afterHyphen(pieces, at + 1);
  const one = SMALL_NUMBERS.get(pieces[next]?.lower ?? "");
  if (one === undefined || one === 0 || one > 9)
    return { value: ten, precision: ten === 0 ? 1 : 10, end: at + 1 };
  return { value: ten + one, precision: 1, end: next + 1 };
}

function ordinalTail(pieces: readonly Token[], total: Running): number | null {
  if (total.value < 20 || total.value % 10 !== 0 || pieces[total.end]?.lower !== "-") return null;
  const value = ORDINALS.get(pieces[total.end + 1]?.lower ?? "");
  return value !== undefined && value < 10 ? total.value + value : null;
}

function fractionTail(pieces: readonly Token[], total: Running): number | null {
  const next = afterHyphen(pieces, total.end);
  const word = pieces[next]?.lower ?? "";
  const size = FRACTIONS.get(word);
  if (size === undefined || total.value === 0 || total.value > size) return null;
  // "one third" but not "one quarter ended" or "ten second delay": a plural, or a hyphen, tells a share.
  return total.value === 1
    ? next > total.end || word === "third"
      ? 1 / size
      : null
    : /s$/.test(word)
      ? total.value / size
      : null;
}

function scaled(pieces: readonly Token[], number: Running): Running {
  let { value, precision, end } = number;
  for (;;) {
    const next = afterHyphen(pieces, end);
    const size = SCALES.get(pieces[next]?.lower ?? "");
    if (size === undefined || value * size > LARGEST) return { value, precision, end };
    value = round(value * size);
    precision *= size;
    end = next + 1;
  }
}

/** Beyond this nobody counts, and "million million million …" is no number. */
const LARGEST = 1e18;

/** Past a hyphen that is glued on both sides; else `at` itself. */
function afterHyphen(pieces: readonly Token[], at: number): number {
  const hyphen = pieces[at];
  if (hyphen?.text !== "-" || pieces[at - 1]?.end !== hyphen.start || pieces[at + 1]?.start !== hyphen.end)
    return at;
  return at + 1;
}

/** The word that is glued to the piece before `at`, in lower case, or null. */
function gluedWord(pieces: readonly Token[], at: number): string | null {
  const word = pieces[at];
  return word?.kind === "word" && pieces[at - 1]?.end === word.start ? word.lower : null;
}

function precisionOf(digits: string): number {
  const point = digits.indexOf(".");
  if (point >= 0) return Number(`1e-${digits.length - point - 1}`);
  const zeros = /0+$/.exec(digits)?.[0].length ?? 0;
  return zeros === digits.length ? 1 : 10 ** zeros;
}

/** Takes the dust of binary fractions from "3.4 million". */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
