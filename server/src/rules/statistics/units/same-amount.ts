import { t } from "../../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import type { Gathered, Report } from "../../rule.js";

const PERIOD =
  /^(?:\sof\s[A-Za-zÀ-ɏ-]+)?(?:\s(?:an?|per|each|every)(?:\s(?:single|calendar|fiscal))?\s(hour|day|week|month|year)\b|\s(hourly|daily|weekly|monthly|yearly|annually)\b|,?\sa\s(hour|day|week|month|year)\b)/u;
const ADVERBS: Readonly<Record<string, string>> = {
  hourly: "hour",
  daily: "day",
  weekly: "week",
  monthly: "month",
  yearly: "year",
  annually: "year",
};

/** Below this, one value in two periods or two currencies is met by chance. */
const SMALLEST = 1000;
const SMALLEST_DEAL = 1e6;

/** An amount that a draft may state again, with what it must not differ in. */
export interface Stated {
  readonly figure: Figure;
  /** What it is an amount of, and how much: equal for amounts that may be one. */
  readonly key: string;
  /** The period, or the currency. */
  readonly told: string;
}

/** The large amounts of a block that are told per period, and its large sums of money; null where it has none. */
export function statedAmounts(at: AnnotatedBlock): readonly Stated[] | null {
  const found: Stated[] = [];
  for (const figure of at.annotations.figures) {
    if (figure.value < SMALLEST || figure.unit === "" || figure.to !== undefined) continue;
    const [base = "", per] = figure.unit.split("/");
    const period = per ?? periodAfter(at, figure);
    if (period !== null && /^(?:hour|day|week|month|year)$/.test(period))
      found.push({ figure, key: `${base} ${figure.value}`, told: period });
    else if (figure.role === "money" && figure.value >= SMALLEST_DEAL && hasTwoDigits(figure.value))
      found.push({ figure, key: `money ${figure.value}`, told: figure.unit });
  }
  return found.length === 0 ? null : found;
}

function periodAfter(at: AnnotatedBlock, { end }: Figure): string | null {
  const match = PERIOD.exec(at.block.prose.slice(end, end + 40));
  const word = match?.[1] ?? match?.[2] ?? match?.[3];
  return word === undefined ? null : (ADVERBS[word] ?? word);
}

/** Of round sums one may be met twice by chance: £2 million here and $2 million there. */
function hasTwoDigits(value: number): boolean {
  return !/^\d0*$/.test(String(value));
}

/** An amount at its block, as it stands in the version of the draft that is read. */
interface PlacedAmount {
  readonly at: AnnotatedBlock;
  readonly stated: Stated;
}

/** One amount told of two periods, or one sum in two currencies. */
export function* wrongPeriods(
  blocks: readonly AnnotatedBlock[],
  gathered: readonly Gathered<readonly Stated[]>[],
): Generator<Report> {
  const known = new Map<string, PlacedAmount>();
  for (const { block, gist } of gathered)
    for (const stated of gist) {
      const again = { at: blocks[block]!, stated };
      const first = known.get(stated.key);
      if (first === undefined) known.set(stated.key, again);
      else if (first.stated.told !== stated.told && !isConversion(first, again)) yield report(first, again);
    }
}

/** "€1.1 billion ($1.1 billion)", at parity. */
function isConversion(first: PlacedAmount, again: PlacedAmount): boolean {
  if (first.at !== again.at) return false;
  const between = first.at.block.prose.slice(first.stated.figure.end, again.stated.figure.start);
  return /^(?:\s?\(|,?\sor\s)/.test(between) || (between.length < 40 && /\b(?:and|or)\b/.test(between));
}

function report(first: PlacedAmount, again: PlacedAmount): Report {
  const isMoney = again.stated.key.startsWith("money ");
  const [here, there] = [say(again), say(first)];
  const [period, other] = [again.stated.told, first.stated.told];
  return {
    span: place(again.at, again.stated.figure),
    message: isMoney ? t`${here} here, ${there} before.` : t`${here} a ${period} here, a ${other} before.`,
    why: isMoney
      ? t("One sum stands in two currencies. One of the signs is wrong, or a conversion is missing.")
      : t`One amount is told of a ${other} and of a ${period}. One of the two is wrong, or the amounts differ.`,
    related: [
      {
        span: place(first.at, first.stated.figure),
        message: isMoney ? t`Here it is ${there}.` : t`Here it is a ${other}.`,
      },
    ],
  };
}

function say({ at, stated }: PlacedAmount): string {
  return proseOf(at, stated.figure);
}
