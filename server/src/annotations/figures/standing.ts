import { COMPARISON_WORDS, PART_WORDS, TIME_WORDS } from "../../lexicon/counted-nouns.js";
import type { Token } from "../../text/draft.js";
import type { Figure } from "./figure.js";
import { wordAt, type Reading } from "./reading.js";

const AFTER = /^(?:earlier|previously|ago|before|last|previous|nationwide|nationally|short|shy)$/;

/** How far a comparison reaches: "up from 41", "the year before, it was 12". */
const BEFORE_WORDS = 4;
const AFTER_WORDS = 6;

/** Whether the figure between two pieces is stated for itself, as a part of another, or against another. */
export function standingOf(reading: Reading, first: number, end: number): Figure["standing"] {
  const before = wordAt(reading, first - 1);
  const article = /^(?:the|these|those|all|an?)$/.test(before);
  if (PART_WORDS.has(article ? wordAt(reading, first - 2) : before)) return "part";
  for (let at = first - 1; at >= first - BEFORE_WORDS; at--) {
    const word = wordAt(reading, at);
    if (/^[.;:]?$/.test(word)) break;
    if (COMPARISON_WORDS.has(word)) return "compared";
  }
  for (let at = end; at < end + AFTER_WORDS; at++) {
    const word = wordAt(reading, at);
    if (/^[.;:]?$/.test(word)) break;
    if (AFTER.test(word)) return "compared";
  }
  return "whole";
}

/** How far from a figure a time is still its own: "On Monday, deputies arrested 26 people", "26 people on Monday". */
const TIME_REACH = 7;

/** The weekdays, months and years that stand near the figure between two pieces, in its sentence. */
export function timesNear({ pieces, from, to }: Reading, first: number, end: number): readonly string[] {
  const times: string[] = [];
  const last = Math.min(to, end + TIME_REACH);
  for (let at = Math.max(from, first - TIME_REACH); at < last; at++) {
    const { kind, lower } = pieces[at]!;
    if (kind === "word" ? TIME_WORDS.has(lower) || isMay(pieces, at) : /^(?:19|20)\d\d$/.test(lower))
      times.push(lower);
  }
  return times;
}

/** "in May", "May 3": the month, not the verb that may open a sentence. */
function isMay(pieces: readonly Token[], at: number): boolean {
  if (pieces[at]!.text !== "May") return false;
  return (
    /^(?:in|of|since|last|by|to|until|from|through)$/.test(pieces[at - 1]?.lower ?? "") ||
    pieces[at + 1]?.kind === "number"
  );
}
