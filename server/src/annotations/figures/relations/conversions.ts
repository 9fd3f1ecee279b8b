import { convert, measureAt, type Measure } from "../../../lexicon/conversions.js";
import type { Block } from "../../../text/draft.js";
import type { Figure } from "../figure.js";

/** An amount with its unit as it converts. */
export interface Amount {
  readonly figure: Figure;
  readonly measure: Measure;
  /** Where the name of its unit ends, in the prose. */
  readonly end: number;
  /** In `measure`; below zero where the copy says so. */
  readonly value: number;
}

/** One amount told in two units: "26 miles (42 kilometers)". */
export interface Conversion {
  readonly from: Amount;
  /** `from` with the larger unit before it ("5 feet 10 inches"), in its own unit; `from` itself where there is none. */
  readonly whole: Amount;
  readonly to: Amount;
  /** True where the two may be two to choose from: "3 miles or 2 kilometers", without a comma or a hedge. */
  readonly mayBeChoice: boolean;
  /** Of temperatures, whether the words tell a reading of the thermometer or a step between two; null where they do not. */
  readonly told: "reading" | "step" | null;
}

/** Words before and behind a temperature that tell it for a step: three degrees warmer are no three degrees of heat. */
const STEP_BEFORE =
  /\b(?:by|warming of|warmed|cooled|rise of|rises? of|increase of|increased|difference of|drop of|fall of|swing of|change of|limit(?:ed|ing)? (?:global )?warming to|warming (?:to|below|above|at)|another|extra)(?: (?:about|around|roughly|nearly|almost|some|more than|at least|just|only|up to|as much as|an average of|well|below|between))*\s$/i;
const STEP_AFTER =
  /^[)\s]*(?:,\s)?(?:warmer|cooler|colder|hotter|higher|lower|of (?:global )?warming|(?:above|below) (?:the |its |their )?(?:average|normal|usual|mean|pre-?industrial|long-term|seasonal|forecast|what))/i;
/** Those that tell it for a reading. */
const READING_BEFORE =
  /\b(?:(?:fell|rose|dropped|climbed|sank|plunged|soared|heated|cooled|dipped|fall|rise|drop|heat) to|reached|reaching|hit|hitting|topped|highs? of|lows? of|record of|temperatures? of|at|minus|heated to|cooked at|kept at|stored at|baked at|boils at|melts at|freezes at)(?: (?:about|around|roughly|nearly|almost|some|more than|at least|just|minus))*\s$/i;

/** What joins an amount and its conversion: "26 miles (42 kilometers)", "26 miles, or 42 kilometers". */
const JOINT =
  /^(?:\sof\s[a-z]+(?:\s[a-z]+)?)?(?:\s(?:since|in|on|by|over|during|between)\s(?:[A-Za-z0-9]+(?:\s[a-z]+)?))?(?:\s?\(|,?\sor\s|,?\sis\s(?=about|some|around|roughly|approximately|nearly|almost)|,\s(?=(?:about|some|around|roughly|approximately|nearly|almost|just|a little|slightly|a bit|well)\s)|,?\s(?:that is|which is|i\.e\.|equal to|equivalent to|the equivalent of|meaning)(?:\sto say)?,?\s|\s?[/=]\s?|\s[—–-]\s(?:or\s)?)(?:(?:about|around|roughly|approximately|nearly|almost|some|more than|over|just (?:over|under)|(?:a little|slightly|a bit|well) (?:over|under|above|below|more than|less than)|or|minus|negative|at least|up to|less than|under)\s)*[-−–]?$/;
const BARE_OR = /^\sor\s$/;
/** A comma alone, where the copy goes on behind a second comma: "15 inches of rain, 38 centimeters, fell". */
const APPOSED = /^(?:\sof\s[a-z]+(?:\s[a-z]+)?)?,\s$/;
const CLOSED = /^(?:\sof\s[a-z]+)?[,.;)]/;
/** Words that offer one of two, before the first or behind the second. */
const CHOICE_BEFORE = /\b(?:either|whether|choos(?:e|es|ing)|chose|choice|pick|option(?:s|al)?)\b[^.;!?]*$/i;
const CHOICE_AFTER = /^\s(?:for|if|when|depending|whichever)\b/i;
const SECOND_NUMBER = /^[\d.,]+\s?(?:to|-|–)\s?(?=[\d.])/;
const FURTHEST = 60;
const FOR_EACH = /^\s(?:for (?:each|every)|each|apiece|per|a (?:head|person)|to each)\b/;

/** The amounts of a prose that stand beside their conversion, in order. */
export function* conversionsIn(prose: string, figures: readonly Figure[]): Generator<Conversion> {
  let before: Amount | null = null;
  let beforeThat: Amount | null = null;
  for (const figure of figures) {
    // "2 degrees Celsius since 1950, or 3.6 degrees Fahrenheit": a year is no amount.
    if (figure.role === "date") continue;
    const amount: Amount | null =
      before || measureAt(prose, numberEnd(prose, figure)) ? amountAt(prose, figure) : null;
    if (amount !== null && before !== null && isBeside(prose, before, amount)) {
      const joint = prose.slice(before.end, amount.figure.number.start);
      // "7.5 kilos, which is 100 grams for each of 75": a rate, and no conversion.
      const isRate = FOR_EACH.test(prose.slice(amount.end, amount.end + 20));
      const whole = joinedTo(prose, beforeThat, before);
      if (whole !== null && !isRate && !(/\sor\s/.test(joint) && isChoice(prose, before, amount)))
        yield {
          from: before,
          whole,
          to: amount,
          mayBeChoice: BARE_OR.test(joint),
          told: toldOf(prose, before, amount),
        };
    }
    beforeThat = amount === null ? null : before;
    before = amount;
  }
}

/** Before a second amount of a stretch: it is the first one, told again in another unit. */
const SAID_AGAIN =
  /(?:\b(?:that (?:is|was|comes to|works out (?:at|to))|which (?:is|was)|this is|in (?:metric|imperial|other|american|british|english) (?:terms|units|measure|words)|converted,?|it is)(?:,)?(?:\s(?:that is|it is|is|was|about|around|roughly|nearly|almost|some|more than|just|over|under))*\s|^at\s)$/i;
/** The same, of what has a name: "The 34-kilometre crossing". */
const NAMED_AGAIN = /\b(?:the|that|this|its|their)\s$/i;

/**
 * The amounts of a block that are told in one unit and, further on in the sentence or in the next one, in another of the other system,
 * and are the only ones of their dimension there. `isNamed` says whether words tell that they are one amount.
 */
export function* looseConversionsIn(
  { prose, sentences }: Pick<Block, "prose" | "sentences">,
  figures: readonly Figure[],
): Generator<Conversion & { readonly isNamed: boolean }> {
  const amounts = figures.flatMap((figure) => {
    if (figure.to !== undefined) return [];
    const amount = amountAt(prose, figure);
    const sentence = sentences.findIndex(({ end }) => end > figure.start);
    return amount === null ? [] : [{ amount, sentence }];
  });
  for (const [at, { amount: to, sentence }] of amounts.entries()) {
    const before = amounts[at - 1];
    if (before === undefined || sentence - before.sentence > 1) continue;
    const from = before.amount;
    if (from.measure.dimension !== to.measure.dimension || isMetric(from) === isMetric(to)) continue;
    const kin = amounts.filter(
      (each) =>
        each.sentence >= before.sentence &&
        each.sentence <= sentence &&
        each.amount.measure.dimension === to.measure.dimension,
    );
    if (kin.length !== 2 || isBeside(prose, from, to)) continue;
    const start = sentences[sentence]?.start ?? 0;
    const lead = prose.slice(Math.max(start, to.figure.start - FURTHEST), to.figure.number.start);
    const isHyphened = prose.charAt(to.figure.number.end) === "-";
    const isNamed = SAID_AGAIN.test(lead) || (isHyphened && NAMED_AGAIN.test(lead)) || /;\sat\s$/.test(lead);
    yield { from, whole: from, to, mayBeChoice: false, told: toldOf(prose, from, to), isNamed };
  }
}

function toldOf(prose: string, from: Amount, to: Amount): Conversion["told"] {
  if (from.measure.dimension !== "temperature") return null;
  const before = prose.slice(Math.max(0, from.figure.number.start - FURTHEST), from.figure.number.start);
  const behind = prose.slice(to.end, to.end + 40);
  if (STEP_BEFORE.test(before) || STEP_AFTER.test(behind)) return "step";
  return READING_BEFORE.test(before) || from.value < 0 ? "reading" : null;
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

function isBeside(prose: string, from: Amount, to: Amount): boolean {
  return (
    from.measure !== to.measure &&
    from.measure.dimension === to.measure.dimension &&
    to.figure.number.start - from.end < FURTHEST &&
    (JOINT.test(prose.slice(from.end, to.figure.number.start)) ||
      (isMetric(from) !== isMetric(to) &&
        APPOSED.test(prose.slice(from.end, to.figure.number.start)) &&
        CLOSED.test(prose.slice(to.end, to.end + 20))))
  );
}

/** Whether words around two amounts offer one of them: "choose 3 miles, or 2 kilometers", "5 kilometers, or 2 miles if it rains". */
function isChoice(prose: string, { figure }: Amount, to: Amount): boolean {
  return (
    CHOICE_BEFORE.test(prose.slice(Math.max(0, figure.start - FURTHEST), figure.start)) ||
    CHOICE_AFTER.test(prose.slice(to.end, to.end + 12))
  );
}

/** The amount with the larger unit before it, in its own unit; null where that cannot be told. */
function joinedTo(prose: string, larger: Amount | null, amount: Amount): Amount | null {
  if (larger === null || larger.measure.dimension !== amount.measure.dimension) return amount;
  if (!/^,?\s(?:and\s)?$|^-$/.test(prose.slice(larger.end, amount.figure.start))) return amount;
  const added = convert(larger.value, larger.measure, amount.measure);
  return added.length === 1 ? { ...amount, value: amount.value + added[0]! } : null;
}

/** Whether a unit is one of the metric system. */
function isMetric({ measure: { name } }: Amount): boolean {
  return METRIC.test(name);
}

const METRIC = /(?:met(?:er|ric ton)|liter|hectare|gram|celsius)/;
