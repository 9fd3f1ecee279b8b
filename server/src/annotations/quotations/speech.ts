import type { Block } from "../../text/draft.js";
import { itemMarksEnd } from "../../text/item-marks.js";
import { firstReaching } from "../../text/span.js";
import type { Quotation } from "./quotation.js";

/** What stands before words that are shown, sung or written as a title: nobody says them. */
const SHOWN =
  /\b(?:titled|entitled|called|named|dubbed|headlined|reading|reads|read|slogan|sign|banner|poster|song|book|film|show|segment|chant(?:ed|ing|s)?|phrase|words?)\b[^.!?]{0,30}$/i;
/** A line that says who said what stands above it. */
const CREDIT = /(?:^|\s)[—–-]{1,2}\s*[A-ZÀ-ÞĀ-Ž]/u;

/** Whether a quotation is a sentence of speech, of so many `words` at least, and no phrase that the copy has borrowed. */
export function isSpeech({ prose, tokens, sentences }: Block, quotation: Quotation, words: number): boolean {
  const { start, inner, kind, continued } = quotation;
  if (kind !== "direct" || continued) return false;
  if (!/^[\s…[(]*[A-ZÀ-ÞĀ-Ž]/u.test(prose.slice(inner.start, inner.start + 4))) return false;
  const before = prose.slice(Math.max(0, start - 60), start);
  // Behind the mark of an item it begins the copy; behind that of quoted mail it is the mail's.
  const opens =
    sentences[1]?.start === start && start < 16 && !before.includes(">") && itemMarksEnd(prose) === start;
  if (!opens && !/(?:^|[.!?:,][”"’']?\s*)$/.test(before)) return false;
  if (SHOWN.test(before.replace(/[\s,:]+$/, ""))) return false;
  let count = 0;
  for (let i = firstReaching(tokens, inner.start); i < tokens.length && tokens[i]!.start < inner.end; i++)
    if (tokens[i]!.kind !== "punctuation" && ++count >= words) return true;
  return false;
}

/** Whether words behind a quotation, or on the line below it, begin the line that says whose it is: "— Ana Ortiz". */
export function holdsCredit(words: string): boolean {
  return CREDIT.test(words);
}
