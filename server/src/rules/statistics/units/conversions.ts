import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { setFigure } from "../../../edits/set-figure.js";
import { convert, measureAt, type Measure } from "../../../lexicon/conversions.js";
import type { BlockReport } from "../../rule.js";
import { meet, type Interval } from "../arithmetic/interval.js";

/** What joins an amount and its conversion: "26 miles (42 kilometers)", "26 miles, or 42 kilometers". */
const JOINT =
  /^(?:\s?\(|,?\sor\s|\s?[/=]\s?|\s[—–-]\s(?:or\s)?)(?:(?:about|around|roughly|approximately|nearly|almost|some|more than|over|just (?:over|under)|or|minus|negative|at least|up to|less than|under)\s)*[-−–]?$/;
/** "3 miles or 2 kilometers": an "or" without a comma or a hedge offers one of two as often as it converts. */
const BARE_OR = /^\sor\s$/;
/** Words that offer one of two, before the first or behind the second. */
const CHOICE_BEFORE = /\b(?:either|whether|choos(?:e|es|ing)|chose|choice|pick|option(?:s|al)?)\b[^.;!?]*$/i;
const CHOICE_AFTER = /^\s(?:for|if|when|depending|whichever)\b/i;
const SECOND_NUMBER = /^[\d.,]+\s?(?:to|-|–)\s?(?=[\d.])/;
const FURTHEST = 60;

interface Amount {
  readonly figure: Figure;
  readonly measure: Measure;
  readonly end: number;
  readonly value: number;
}

/** Amounts that stand beside their conversion and do not go with it, however either was rounded. */
export function* wrongConversions(at: AnnotatedBlock): Generator<BlockReport> {
  const { figures } = at.annotations;
  const { prose } = at.block;
  let before: Amount | null = null;
  let beforeThat: Amount | null = null;
  for (const figure of figures) {
    const amount: Amount | null =
      before || measureAt(prose, numberEnd(prose, figure)) ? amountAt(prose, figure) : null;
    if (amount !== null && before !== null && isConversion(prose, before, amount)) {
      const whole = joinedTo(prose, beforeThat, before);
      if (whole !== null && !agree(whole, amount) && !isChoice(prose, before, amount))
        yield report(at, before, amount, whole);
    }
    beforeThat = amount === null ? null : before;
    before = amount;
  }
}

function numberEnd(prose: string, { number, to }: Figure): number {
  if (to === undefined) return number.end;
  const second = SECOND_NUMBER.exec(prose.slice(number.start, number.start + 30));
  if (second === null) return number.end;
  const rest = /^[\d.,]*\d/.exec(prose.slice(number.start + second[0].length));
  return number.start + second[0].length + (rest?.[0].length ?? 0);
}

function amountAt(prose: string, figure: Figure): Amount | null {
  if (figure.role === "money" || figure.role === "share" || figure.role === "date") return null;
  const unit = measureAt(prose, numberEnd(prose, figure));
  if (unit === null) return null;
  const isBelow =
    unit.measure.dimension === "temperature" &&
    /(?:\b(?:minus|negative)\s|(?:^|[\s(])[-−–])$/.test(
      prose.slice(Math.max(0, figure.number.start - 10), figure.number.start),
    );
  return { figure, ...unit, value: isBelow ? -figure.value : figure.value };
}

function isConversion(prose: string, from: Amount, to: Amount): boolean {
  return (
    from.measure !== to.measure &&
    from.measure.dimension === to.measure.dimension &&
    to.figure.number.start - from.end < FURTHEST &&
    JOINT.test(prose.slice(from.end, to.figure.number.start))
  );
}

/** Whether two amounts may be two to choose from ("runs of 3 miles or 2 kilometers") and not one told twice. */
function isChoice(prose: string, from: Amount, to: Amount): boolean {
  const joint = prose.slice(from.end, to.figure.number.start);
  if (!/\sor\s/.test(joint)) return false;
  const before = prose.slice(Math.max(0, from.figure.start - FURTHEST), from.figure.start);
  if (CHOICE_BEFORE.test(before) || CHOICE_AFTER.test(prose.slice(to.end, to.end + 12))) return true;
  return BARE_OR.test(joint) && !isSlip(from, to);
}

/** Whether the second amount is what a slip makes of the first: converted the wrong way round, or a zero off. */
function isSlip(from: Amount, to: Amount): boolean {
  const stated = boundsOf(to, to.value);
  // Of a single digit, chance does as much.
  if (Math.min(Math.abs(from.value), Math.abs(to.value)) < 10) return false;
  const right = convert(from.value, from.measure, to.measure);
  const turned = convert(from.value, to.measure, from.measure);
  return [...turned, ...right.flatMap((value) => [value / 10, value * 10])].some((value) =>
    meet({ low: value, high: value }, stated),
  );
}

/** The amount with the larger unit before it ("5 feet 10 inches"), in its own unit; null where that cannot be told. */
function joinedTo(prose: string, larger: Amount | null, amount: Amount): Amount | null {
  if (larger === null || larger.measure.dimension !== amount.measure.dimension) return amount;
  if (!/^,?\s(?:and\s)?$|^-$/.test(prose.slice(larger.end, amount.figure.start))) return amount;
  const added = convert(larger.value, larger.measure, amount.measure);
  return added.length === 1 ? { ...amount, value: amount.value + added[0]! } : null;
}

/** Of an amount with zeros at its end, no more than this share is taken for rounding. */
const COARSEST = 0.08;
/** How far an amount may lie from what it is said to be about, nearly or more than. */
const LEEWAY = 0.1;

function agree(from: Amount, to: Amount): boolean {
  const stated = boundsOf(to, to.value);
  const around = boundsOf(from, from.value);
  const [low, high] = [
    convert(around.low, from.measure, to.measure),
    convert(around.high, from.measure, to.measure),
  ];
  if (low.some((value, index) => meet({ low: value, high: high[index]! }, stated))) return true;
  const upper = from.figure.to;
  // Of two ranges both ends must go; where one side alone is a range, one of its ends, or something between, must.
  return (
    upper !== undefined &&
    to.figure.to === undefined &&
    convert(upper, from.measure, to.measure).some((value, at) => meet({ low: low[at]!, high: value }, stated))
  );
}

function boundsOf({ figure, measure }: Amount, value: number): Interval {
  const { precision, exactness } = figure;
  const size = Math.abs(value);
  const last = precision <= 1 ? precision : Math.max(1, Math.min(precision, 2 * COARSEST * size));
  const hedge = exactness === "exact" ? 0 : LEEWAY * size;
  const half = Math.max(last / 2, hedge, measure.dimension === "temperature" ? 0.5 : 0) * (1 + 1e-9);
  return { low: value - half, high: value + half };
}

function report(at: AnnotatedBlock, from: Amount, to: Amount, whole: Amount): BlockReport {
  const there = say(convert(whole.value, from.measure, to.measure)[0]!, to);
  const back = say(convert(to.value, to.measure, from.measure)[0]!, from);
  const [a, b] = [textOf(at, from), textOf(at, to)];
  const end = Math.max(to.figure.end, to.end);
  const closed = at.block.prose.charAt(end) === ")" ? end + 1 : end;
  return {
    span: place(at, { start: from.figure.start, end: closed }),
    message: `${a} is about ${sayValue(there)} ${plural(to.measure)}, not ${sayValue(to.value)}.`,
    why: `${a} converts to about ${sayValue(there)} ${plural(to.measure)}; ${b} would be about ${sayValue(back)} ${plural(from.measure)}. One of the two, or a unit, is wrong.`,
    fixes: ({ text }) =>
      [fix(text, at, to, there), whole === from ? fix(text, at, from, back) : null].filter(
        (made) => made !== null,
      ),
  };
}

function fix(
  text: string,
  at: AnnotatedBlock,
  { figure, measure, value }: Amount,
  right: number,
): { title: string; edits: { start: number; end: number; newText: string }[] } | null {
  // A sign in front of the number is not the figure's to change.
  if (value < 0 !== right < 0 || figure.to !== undefined) return null;
  const edit = setFigure(text, at, figure, Math.abs(right));
  return edit && { title: `Make it ${edit.newText} ${plural(measure)}`, edits: [edit] };
}

function textOf(at: AnnotatedBlock, { figure, end }: Amount): string {
  return proseOf(at, { start: figure.number.start, end });
}

/** A converted value as a reporter would round it: to the unit, or to three digits; a hedged one to two. */
function say(value: number, { figure, measure }: Amount): number {
  const digits = figure.exactness === "exact" ? 3 : 2;
  if (measure.dimension === "temperature") return Math.round(value);
  if (Math.abs(value) >= 10 && Math.abs(value) < 100) return Math.round(value);
  return Number(value.toPrecision(Math.abs(value) < 10 ? 2 : digits));
}

function sayValue(value: number): string {
  const [whole = "", rest] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

function plural({ name }: Measure): string {
  if (name === "celsius") return "degrees Celsius";
  if (name === "fahrenheit") return "degrees Fahrenheit";
  const [head = name, ...rest] = name.split(" per ");
  const many = head.endsWith("foot")
    ? head.replace(/foot$/, "feet")
    : head.endsWith("inch")
      ? `${head}es`
      : `${head}s`;
  return [many, ...rest].join(" per ");
}
