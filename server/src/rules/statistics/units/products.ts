import { t } from "../../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { setFigure } from "../../../edits/set-figure.js";
import type { BlockReport } from "../../rule.js";
import { intervalOf, meet, type Interval } from "../../../annotations/figures/interval.js";

const EACH = /^\s(?:each|apiece|a (?:person|head|piece)|for each)\b/;
/** Words that make a sum the whole of what was multiplied. */
const TOTAL =
  /\b(?:total(?:s|ed|ing|led)?|in all|altogether|came to|comes to|adds up|amount(?:s|ed|ing)? to|worth|split|splitting|divid(?:e|es|ed|ing)|evenly|equally|or)\b/i;
/** Words that put something else into a sum. */
const EXTRA =
  /\b(?:plus|including|includes|excluding|expenses|tax(?:es)?|tips?|deposit|minimum|maximum|up to|bonus(?:es)?|overtime|fees?|interest|discount|another|first|remaining|rest)\b/i;
const NEAR = 30;

interface Product {
  readonly rate: Figure;
  readonly count: Figure;
  readonly total: Figure;
}

/** Sums of money that are not the rate times the quantity: "$50 an hour for 40 hours. The total: $20,000." */
export function* wrongProducts(at: AnnotatedBlock): Generator<BlockReport> {
  for (const product of productsOf(at)) {
    const { rate, count, total } = product;
    const { prose } = at.block;
    const [a, b, c] = [rate, count, total].map((figure) => intervalOf(prose, figure));
    if (
      meet({ low: a!.low * b!.low, high: a!.high * b!.high }, c!) ||
      meet(widened(rate.value * count.value, rate, total), c!)
    )
      continue;
    yield report(at, product);
  }
}

/** A product as loosely as the rate is told: "$12.50 each" of a sum divided may be rounded to the dollar or the cent. */
function widened(product: number, rate: Figure, total: Figure): Interval {
  const part = Math.max(0.02, rate.value >= 100 ? 0 : 0.5 / Math.max(rate.value, 1));
  const slack = product * Math.min(part, 0.1) + total.precision * 1e-9;
  return { low: product - slack, high: product + slack };
}

function* productsOf(at: AnnotatedBlock): Generator<Product> {
  const { figures } = at.annotations;
  const { prose, sentences } = at.block;
  for (const [index, rate] of figures.entries()) {
    const unit = rateUnit(prose, rate);
    if (unit === null) continue;
    const sentence = sentences.findIndex(({ start, end }) => start <= rate.start && rate.start < end);
    const from = sentences[sentence]?.start ?? 0;
    const until = sentences[sentence + 1]?.end ?? sentences[sentence]?.end ?? 0;
    const here = figures.filter(({ start, end }) => start >= from && end <= until);
    const count = [figures[index - 1], figures[index + 1]].find(
      (other) => other !== undefined && here.includes(other) && isCountOf(prose, other, rate, unit),
    );
    if (count === undefined) continue;
    const currency = rate.unit.split("/")[0];
    const totals = here.filter(
      (other) =>
        other !== rate &&
        other.role === "money" &&
        other.unit === currency &&
        other.to === undefined &&
        rateUnit(prose, other) === null,
    );
    const [total] = totals;
    // Less than what is paid once is no total of it.
    if (total === undefined || totals.length > 1 || total.value < rate.value) continue;
    const stretch = prose.slice(
      Math.min(rate.start, count.start, total.start),
      Math.max(rate.end, count.end, total.end) + 12,
    );
    const lead = prose.slice(Math.max(from, total.start - 24), total.start);
    if (EXTRA.test(stretch) || !TOTAL.test(`${lead} ${stretch}`)) continue;
    yield { rate, count, total };
  }
}

/** What a sum of money is paid for, each: the unit or the noun, "each", or null where it is no rate. */
function rateUnit(prose: string, { role, unit, end, to }: Figure): string | null {
  if (to !== undefined) return null;
  if (role === "rate" && /^[A-Z]{3}\//.test(unit)) return unit.slice(4);
  return role === "money" && EACH.test(prose.slice(end, end + 14)) ? "each" : null;
}

function isCountOf(prose: string, count: Figure, rate: Figure, unit: string): boolean {
  if (
    count.to !== undefined ||
    (count.role !== "count" &&
      count.role !== "duration" &&
      count.role !== "measure" &&
      count.role !== "distance")
  )
    return false;
  const [first, last] = count.start < rate.start ? [count, rate] : [rate, count];
  const between = prose.slice(first === count ? count.phrase.end : first.end, last.start);
  if (between.length > NEAR || /[.;:]\s|\b(?:and|but)\b/.test(between)) return false;
  if (unit === "each") return count.role === "count" && count.counted !== "";
  return count.unit === unit || (count.role === "count" && count.counted === unit);
}

function report(at: AnnotatedBlock, { rate, count, total }: Product): BlockReport {
  const right = Number((rate.value * count.value).toPrecision(12));
  const each = Number((total.value / count.value).toPrecision(6));
  const [a, b, c] = [rate, count, total].map((figure) => proseOf(at, figure));
  const sign = /[$£€¥₹]/.exec(c!)?.[0] ?? "";
  const first = [rate, count, total].reduce((one, other) => (one.start < other.start ? one : other));
  const last = [rate, count, total].reduce((one, other) => (one.end > other.end ? one : other));
  return {
    span: place(at, total),
    message: t`${a!} times ${b!} is ${sign}${grouped(right)}, not ${c!}.`,
    why: t`${sign}${grouped(rate.value)} × ${grouped(count.value)} = ${sign}${grouped(right)}; ${c!} would be ${sign}${grouped(each)} each. A zero too many or too few is the usual slip.`,
    related: [first, last]
      .filter((figure) => figure !== total)
      .map((figure) => ({ span: place(at, figure), message: t("A factor of this sum.") })),
    fixes: ({ text }) =>
      (
        [
          [total, right],
          [rate, each],
        ] as const
      ).flatMap(([figure, value]) => {
        const edit = setFigure(text, at, figure, value);
        return edit === null ? [] : [{ title: t`Make it ${sign}${edit.newText}`, edits: [edit] }];
      }),
  };
}

function grouped(value: number): string {
  const [whole = "", rest] = String(value).split(".");
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return rest === undefined ? digits : `${digits}.${rest}`;
}
