import { BEGINS, ENDS, HOURS_BETWEEN, TIME_BETWEEN } from "../../../lexicon/count-cues.js";
import type { DateMention } from "../../dates/date-mention.js";
import { inUnits, mayLast, stretch, UNIT_DAYS } from "../../dates/lasting.js";
import type { Passage, Told } from "../../facts/passage.js";
import type { Tie } from "../tie.js";

/** How far before a date its verb stands, in characters. */
const BEFORE_DATE = 60;
/** A time further off than this is one of something else. */
const MOST_APART = 3;

/** Days and weeks told between two dates: "shut on 3 March … will reopen on 22 March, having been closed for 29 days". */
export function daysBetweenIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact, at } = claim;
    if (fact.sort !== "span" || !UNIT_DAYS.has(fact.unit) || fact.unit === "year" || fact.unit === "decade")
      return [];
    if (fact.figure?.exactness !== "exact" || fact.figure.to !== undefined || !TIME_BETWEEN.test(fact.before))
      return [];
    const dates = at.annotations.dates.filter(({ day, month }) => day !== null && month !== null);
    const own = at.block.sentences.findIndex(
      ({ start, end }) => start <= fact.span.start && fact.span.end <= end,
    );
    const near = dates.filter(({ sentence }) => sentence >= own - 1 && sentence <= own);
    const [from, to] = near;
    if (near.length !== 2 || from === undefined || to === undefined) return [];
    const { prose } = at.block;
    if (!BEGINS.test(lead(prose, from)) || !ENDS.test(lead(prose, to, from.end))) return [];
    const between = stretch(from, to);
    if (between === null || mayLast(between, fact.value, fact.unit)) return [];
    const right = inUnits(between, fact.unit);
    if (right === null || right / fact.value > MOST_APART || fact.value / right > MOST_APART) return [];
    const unit = `${fact.unit}${right === 1 ? "" : "s"}`;
    return [
      contrary(
        claim,
        `From ${prose.slice(from.start, from.end)} to ${prose.slice(to.start, to.end)} it is ${right} ${unit}`,
      ),
    ];
  });
}

function lead(prose: string, date: DateMention, after = 0): string {
  return prose.slice(Math.max(after, date.start - BEFORE_DATE), date.start).toLowerCase();
}

const CLOCK = /^(\d{1,2})(?:[.:](\d\d))?\s?([ap])\.?m\b/i;

/** Hours told between two times of day: "left at 10.40pm … tied up at 4.10am. The trip took seven and a half hours". */
export function hoursBetweenIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact, at } = claim;
    if (
      fact.sort !== "span" ||
      fact.unit !== "hour" ||
      fact.figure?.exactness !== "exact" ||
      fact.figure.to !== undefined
    )
      return [];
    if (!HOURS_BETWEEN.test(fact.before)) return [];
    const index = passage.all.indexOf(claim);
    const next = passage.all[index + 1];
    const minutes =
      next?.fact.sort === "span" &&
      Number.isInteger(fact.value) &&
      next.fact.unit === "minute" &&
      /^(?:,? and|,) $/.test(next.fact.before)
        ? next.fact.value
        : 0;
    const told = fact.value * 60 + minutes;
    const { prose, sentences } = at.block;
    const own = sentences.findIndex(({ start, end }) => start <= fact.span.start && fact.span.end <= end);
    for (const first of [own, own - 1]) {
      const sentence = sentences[first];
      if (sentence === undefined) continue;
      const text = prose.slice(sentence.start, first === own ? fact.span.start : sentence.end).toLowerCase();
      const times = clocksIn(text);
      if (times.length === 0) continue;
      if (times.length !== 2) return [];
      // "leaves at 6 a.m. and at 1 p.m.": two starts, and no end.
      if (!ARRIVES.test(text.slice(0, times[1]!.start))) return [];
      const apart = (times[1]!.minutes - times[0]!.minutes + 1440) % 1440;
      if (apart === 0 || Math.abs(apart - told) <= (minutes > 0 || !Number.isInteger(fact.value) ? 5 : 20))
        return [];
      if (apart / told > MOST_APART || told / apart > MOST_APART) return [];
      return [contrary(claim, `From ${times[0]!.text} to ${times[1]!.text} it is ${hoursWords(apart)}`)];
    }
    return [];
  });
}

const ARRIVES =
  /\b(?:arriv\w*|reach\w*|tied up|dock\w*|land\w*|touch\w* down|(?:gets?|got|pulls?|due|comes?) in|draws? in|drew in|end(?:s|ed)?|finish\w*|to|until|till|pulled|got|return\w*|back|came|clos\w*|over|through|stopp\w*|in port|home)\b[^;:]{0,40}$/;

function clocksIn(text: string): { minutes: number; text: string; start: number }[] {
  return [...text.matchAll(/\b\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b\.?/gi)].flatMap((match) => {
    const [, hour = "", minute = "0", half = ""] = CLOCK.exec(match[0]) ?? [];
    if (hour === "" || Number(hour) > 12) return [];
    return [
      {
        minutes: ((Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0)) * 60 + Number(minute),
        text: match[0],
        start: match.index,
      },
    ];
  });
}

function hoursWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    hours > 0 ? `${hours} hour${hours === 1 ? "" : "s"}` : "",
    rest > 0 ? `${rest} minutes` : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function contrary(claim: Told, says: string): Tie {
  return { kind: "contrary", claim, terms: [], strength: 2, others: [], says };
}
