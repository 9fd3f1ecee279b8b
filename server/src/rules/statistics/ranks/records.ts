import { t } from "../../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { brokenRecordsIn, isMinus, raceTimesIn } from "../../../annotations/ties/broken-records.js";
import { replaceTyped } from "../../../edits/replace-wording.js";
import type { Span } from "../../../text/span.js";
import type { BlockReport, Fix } from "../../rule.js";

/** "a low of minus 15 broke the record, minus 19": a record told to be broken by what does not break it. */
export function* unbrokenRecords(at: AnnotatedBlock): Generator<BlockReport> {
  const { prose } = at.block;
  for (const { now, then, verb, down, isPlain } of brokenRecordsIn(at)) {
    const [a, b] = [signed(prose, now), signed(prose, then)];
    if (down ? a <= b : a >= b) continue;
    yield {
      span: place(at, now),
      message: t`${signedText(at, now)} does not break a record of ${signedText(at, then)}.`,
      why: t`${a} is ${a < b ? t("less") : t("more")} than ${b}, and the record is for the ${down ? t("lowest") : t("highest")}. One of the two figures is wrong, or the record stands.`,
      related: [{ span: place(at, then), message: t("The record before.") }],
      fixes: ({ text }) => [
        ...(isPlain ? missedFixes(text, at, verb, down) : []),
        ...swapFixes(text, at, now.number, then.number),
      ],
    };
  }
}

function signed(prose: string, figure: Figure): number {
  return isMinus(prose, figure) ? -figure.value : figure.value;
}

function signedText(at: AnnotatedBlock, figure: Figure): string {
  return `${isMinus(at.block.prose, figure) ? "minus " : ""}${proseOf(at, figure.number)}`;
}

/** "fell short of" for "broke": the record stands, and the figures with it. */
function missedFixes(text: string, at: AnnotatedBlock, verb: Span, down: boolean): Fix[] {
  const words = UNBROKEN[down ? "down" : "up"][formOf(proseOf(at, verb).toLowerCase())];
  const edits = replaceTyped(text, at, verb, words);
  return edits === null ? [] : [{ title: t`Make it “${words}”`, edits }];
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
          title: t`Swap ${proseOf(at, first)} and ${proseOf(at, second)}`,
          edits: edits.flatMap((each) => each ?? []),
        },
      ];
}

/** "won in 11.92 seconds … was second, in 11.78": a winner slower than who came after. */
export function* slowWinners(at: AnnotatedBlock): Generator<BlockReport> {
  for (const { winner, other, place: rank } of raceTimesIn(at)) {
    const [best, time] = [proseOf(at, winner), proseOf(at, other)];
    if (seconds(time) >= seconds(best)) continue;
    yield {
      span: place(at, winner),
      message: t`The winner’s ${best} is slower than ${time} for ${rank} place.`,
      why: t("Who wins a race has the shortest time. One of the two times, or the order, is wrong."),
      related: [{ span: place(at, other), message: t`${time}, behind the winner.` }],
      fixes: ({ text }) => swapFixes(text, at, winner, other),
    };
  }
}

function seconds(time: string): number {
  return time.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}
