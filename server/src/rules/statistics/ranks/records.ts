import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { replaceTyped } from "../../../edits/replace-wording.js";
import type { Span } from "../../../text/span.js";
import type { BlockReport, Fix } from "../../rule.js";
import { sentenceText } from "../passage.js";

const BROKE =
  /\b(?:broke|breaks|breaking|beat|beats|beating|topped|tops|topping|surpass(?:ed|es|ing)|eclips(?:ed|es|ing)|shatter(?:ed|s|ing)|exceed(?:ed|s|ing)|smash(?:ed|es|ing))\b/i;
const RECORD = /\b(?:record|mark|high|low)\b/i;
const DOWNWARD = /\b(?:low(?:s|est)?|fewest|coldest|smallest|least|minimum)\b/i;

/** "a low of minus 15 broke the record, minus 19": a record told to be broken by what does not break it. */
export function* unbrokenRecords(at: AnnotatedBlock): Generator<BlockReport> {
  const { prose, sentences } = at.block;
  for (const sentence of sentences) {
    const text = prose.slice(sentence.start, sentence.end);
    const verb = BROKE.exec(text);
    if (verb === null || !RECORD.test(text.slice(verb.index))) continue;
    const here = at.annotations.figures
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .filter(isAmount);
    const split = sentence.start + verb.index;
    const before = here.filter(({ end }) => end <= split);
    const after = here.filter(({ start }) => start >= split);
    const [now, then] = [before.at(-1), after[0]];
    if (now === undefined || then === undefined || before.length > 1 || after.length > 1) continue;
    // "broke the record by 12 points" and "in 10 seconds" tell no earlier record.
    const lead = prose.slice(split, then.start);
    if (!RECORD.test(lead) || /\b(?:by|in|with|at)\s$/i.test(lead) || !isSameKind(now, then)) continue;
    const down = DOWNWARD.test(prose.slice(sentence.start, then.start));
    if (!down && !/\b(?:high|highest|most|largest|hottest|warmest|record of|mark of|previous)\b/i.test(text))
      continue;
    const [a, b] = [signed(prose, now), signed(prose, then)];
    if (down ? a <= b : a >= b) continue;
    yield {
      span: place(at, now),
      message: `${signedText(at, now)} does not break a record of ${signedText(at, then)}.`,
      why: `${a} is ${a < b ? "less" : "more"} than ${b}, and the record is for the ${down ? "lowest" : "highest"}. One of the two figures is wrong, or the record stands.`,
      related: [{ span: place(at, then), message: "The record before." }],
      fixes: ({ text }) => [
        ...missedFixes(text, at, { start: split, end: split + verb[0].length }, down),
        ...swapFixes(text, at, now.number, then.number),
      ],
    };
  }
}

function isAmount({ role, to }: Figure): boolean {
  return (
    to === undefined &&
    (role === "count" || role === "measure" || role === "money" || role === "distance" || role === "share")
  );
}

function isSameKind(a: Figure, b: Figure): boolean {
  return (
    (a.unit === b.unit || a.unit === "" || b.unit === "") &&
    (a.counted === b.counted ||
      a.counted === "" ||
      b.counted === "" ||
      a.role === "measure" ||
      b.role === "measure")
  );
}

function isMinus(prose: string, { number }: Figure): boolean {
  return (
    /(?:\b(?:minus|negative)\s|(?:^|[\s(])[-−–])$/i.test(
      prose.slice(Math.max(0, number.start - 10), number.start),
    ) || /^(?:\sdegrees)?\sbelow(?: zero)?\b/.test(prose.slice(number.end, number.end + 20))
  );
}

function signed(prose: string, figure: Figure): number {
  return isMinus(prose, figure) ? -figure.value : figure.value;
}

function signedText(at: AnnotatedBlock, figure: Figure): string {
  return `${isMinus(at.block.prose, figure) ? "minus " : ""}${proseOf(at, figure.number)}`;
}

/** "fell short of" for "broke": the record stands, and the figures with it. */
function missedFixes(text: string, at: AnnotatedBlock, verb: Span, down: boolean): Fix[] {
  const before = at.block.prose.slice(Math.max(0, verb.start - 16), verb.start);
  if (/\b(?:[a-z]+ly|not|to|and|or|by|who|which|that)\s$|n[’']t\s$/i.test(before)) return [];
  const words = UNBROKEN[down ? "down" : "up"][formOf(proseOf(at, verb).toLowerCase())];
  const edits = replaceTyped(text, at, verb, words);
  return edits === null ? [] : [{ title: `Make it “${words}”`, edits }];
}

const UNBROKEN = {
  up: { ing: "falling short of", present: "falls short of", past: "fell short of" },
  down: { ing: "missing", present: "misses", past: "missed" },
} as const;

function formOf(verb: string): "ing" | "present" | "past" {
  if (verb.endsWith("ing")) return "ing";
  return verb.endsWith("s") ? "present" : "past";
}

/** Two numbers, each in the other's place: the usual slip where one of two figures should be larger. */
function swapFixes(text: string, at: AnnotatedBlock, a: Span, b: Span): Fix[] {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const edits = [
    replaceTyped(text, at, first, proseOf(at, second)),
    replaceTyped(text, at, second, proseOf(at, first)),
  ];
  return edits.includes(null)
    ? []
    : [
        {
          title: `Swap ${proseOf(at, first)} and ${proseOf(at, second)}`,
          edits: edits.flatMap((each) => each ?? []),
        },
      ];
}

const TIME = "(\\d+(?::\\d\\d){0,2}(?:\\.\\d+)?)(?![\\d:]|\\s?(?:[ap]\\.?m|percent|%|million|billion))";
const WON = new RegExp(
  `\\b(?:won|wins|winning|first|champion|winner)\\b[^.;!?]{0,80}?(?:\\.\\d+[^.;!?]{0,40})?\\bin\\s(?:a\\stime\\sof\\s)?${TIME}`,
  "gi",
);
const PLACED = new RegExp(
  `\\b(second|runner-up|third)\\b(?:\\splace)?,?\\s(?:\\(|in\\s|at\\s)?(?:a\\stime\\sof\\s)?${TIME}`,
  "gi",
);

/** "won in 11.92 seconds … was second, in 11.78": a winner slower than who came after. */
export function* slowWinners(at: AnnotatedBlock): Generator<BlockReport> {
  const { prose } = at.block;
  for (const won of prose.matchAll(WON)) {
    const best = won[1] ?? "";
    if (!/[.:]/.test(best)) continue;
    const end = won.index + won[0].length;
    PLACED.lastIndex = end;
    const placed = PLACED.exec(prose);
    const time = placed?.[2] ?? "";
    if (placed === null || placed.index - end > 160 || !/[.:]/.test(time)) continue;
    if (best.split(":").length !== time.split(":").length || seconds(time) >= seconds(best)) continue;
    if (/\bpoints?\b/i.test(sentenceText(at, won.index))) continue;
    const there = placed.index + placed[0].length - time.length;
    const [winner, other] = [
      { start: end - best.length, end },
      { start: there, end: there + time.length },
    ];
    yield {
      span: place(at, winner),
      message: `The winner’s ${best} is slower than ${time} for ${placed[1]?.toLowerCase() ?? "second"} place.`,
      why: "Who wins a race has the shortest time. One of the two times, or the order, is wrong.",
      related: [
        {
          span: place(at, other),
          message: `${time}, behind the winner.`,
        },
      ],
      fixes: ({ text }) => swapFixes(text, at, winner, other),
    };
  }
}

function seconds(time: string): number {
  return time.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}
