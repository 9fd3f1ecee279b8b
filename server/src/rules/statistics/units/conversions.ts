import { t } from "../../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import {
  conversionsIn,
  looseConversionsIn,
  type Amount,
  type Conversion,
} from "../../../annotations/figures/relations/conversions.js";
import { isConfused } from "../../../annotations/figures/relations/confused-units.js";
import { setFigure } from "../../../edits/set-figure.js";
import { convert, type Measure } from "../../../lexicon/conversions.js";
import type { BlockReport } from "../../rule.js";
import { meet, type Interval } from "../../../annotations/figures/interval.js";

/** Amounts that stand beside their conversion and do not go with it, however either was rounded. */
export function* wrongConversions(at: AnnotatedBlock): Generator<BlockReport> {
  for (const conversion of conversionsIn(at.block.prose, at.annotations.figures)) {
    const { from, whole, to, mayBeChoice } = conversion;
    if (!agree(whole, to, conversion.told) && !(mayBeChoice && !isSlip(from, to)))
      yield report(at, conversion);
  }
  for (const conversion of looseConversionsIn(at.block, at.annotations.figures)) {
    const { whole, to, told, isNamed } = conversion;
    if (agree(whole, to, told) || agree(to, whole, told)) continue;
    if (isConfused(whole, to, told) || (isNamed && isNear(whole, to, told))) yield report(at, conversion);
  }
}

/** Two amounts that words tell to be one are not so far apart by a slip. */
const MOST_APART = 3.3;

function isNear(from: Amount, to: Amount, told: Conversion["told"]): boolean {
  const [right] = asTold(convert(from.value, from.measure, to.measure), told);
  if (right === undefined || right <= 0 || to.value <= 0) return false;
  return Math.max(right, to.value) / Math.min(right, to.value) <= MOST_APART;
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

/** Of an amount with zeros at its end, no more than this share is taken for rounding. */
const COARSEST = 0.08;
/** How far an amount may lie from what it is said to be about, nearly or more than. */
const LEEWAY = 0.1;

function agree(from: Amount, to: Amount, told: Conversion["told"]): boolean {
  const stated = boundsOf(to, to.value);
  const around = boundsOf(from, from.value);
  const [low, high] = [
    asTold(convert(around.low, from.measure, to.measure), told),
    asTold(convert(around.high, from.measure, to.measure), told),
  ];
  if (low.some((value, index) => meet({ low: value, high: high[index]! }, stated))) return true;
  const upper = from.figure.to;
  // Of two ranges both ends must go; where one side alone is a range, one of its ends, or something between, must.
  return (
    upper !== undefined &&
    to.figure.to === undefined &&
    asTold(convert(upper, from.measure, to.measure), told).some((value, at) =>
      meet({ low: low[at]!, high: value }, stated),
    )
  );
}

/** Of what a temperature may convert to, a reading first and a step second, what it is told as. */
function asTold(values: readonly number[], told: Conversion["told"]): readonly number[] {
  return told === null ? values : values.slice(told === "step" ? 1 : 0, told === "step" ? 2 : 1);
}

function boundsOf({ figure, measure }: Amount, value: number): Interval {
  const { precision, exactness } = figure;
  const size = Math.abs(value);
  const last = precision <= 1 ? precision : Math.max(1, Math.min(precision, 2 * COARSEST * size));
  const hedge = exactness === "exact" ? 0 : LEEWAY * size;
  const half = Math.max(last / 2, hedge, measure.dimension === "temperature" ? 0.5 : 0) * (1 + 1e-9);
  return { low: value - half, high: value + half };
}

function report(at: AnnotatedBlock, { from, whole, to, told }: Conversion): BlockReport {
  const isStep = told === "step";
  const there = say(asTold(convert(whole.value, from.measure, to.measure), told)[0]!, to, isStep);
  const back = say(asTold(convert(to.value, to.measure, from.measure), told)[0]!, from, isStep);
  const [a, b] = [textOf(at, from), textOf(at, to)];
  const end = Math.max(to.figure.end, to.end);
  const closed = at.block.prose.charAt(end) === ")" ? end + 1 : end;
  return {
    span: place(at, { start: from.figure.start, end: closed }),
    message: t`${a} is about ${sayValue(there)} ${plural(to.measure)}, not ${sayValue(to.value)}.`,
    why: t`${a} converts to about ${sayValue(there)} ${plural(to.measure)}; ${b} would be about ${sayValue(back)} ${plural(from.measure)}. One of the two, or a unit, is wrong.`,
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
  return edit && { title: t`Make it ${edit.newText} ${plural(measure)}`, edits: [edit] };
}

function textOf(at: AnnotatedBlock, { figure, end }: Amount): string {
  return proseOf(at, { start: figure.number.start, end });
}

/** A converted value as a reporter would round it: to the unit, or to three digits; a hedged one to two. */
function say(value: number, { figure, measure }: Amount, isStep: boolean): number {
  const digits = figure.exactness === "exact" ? 3 : 2;
  if (measure.dimension === "temperature" && !isStep) return Math.round(value);
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
