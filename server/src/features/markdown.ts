import type { SourceMention } from "../annotations/sources/sources.js";
import { place } from "../annotations/annotations.js";
import type { DraftView } from "./view.js";

/** Text as Markdown that reads as the text: nothing that a draft holds becomes a link or a heading of ours. */
export function literally(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, "\\$&").replace(/\s+/g, " ");
}

/** The marks that findings use: code, bold and emphasis, a paragraph's end, an item of a list. */
const OUR_MARKS = /(?<!`)`[^`\n]+`(?!`)|\*\*?(?=\S)|(?<=\S)\*\*?|\n\n|(?:^|\n)- (?=\S)/g;
/** What else would be a mark wherever it stands, and what would be one at the beginning of a line. */
const MARKS = /[\\[\]<>_~|`*@]|&(?=#?\w+;)|:(?=\/\/)|(?<=\bwww)\./gi;
const LINE_MARKS = /^\s*(?:[#+=-]|\d+(?=[.)]))/;

/**
 * What a finding has to say, as Markdown: its own few marks hold, and all else reads as it is written, so that no copy and no
 * stylebook that it quotes becomes a picture, a link or a tag of ours. Some editors show the backslashes: only what would be a
 * mark has one.
 */
export function withOurMarks(text: string): string {
  let shown = "";
  let at = 0;
  const add = (end: number): void => {
    const plain = text.slice(at, end).replace(/\s+/g, " ").replace(MARKS, "\\$&");
    const beginsLine = /(?:^|\n)(?:- )?$/.test(shown);
    shown += beginsLine
      ? plain.replace(LINE_MARKS, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark.trim()}`))
      : plain;
  };
  for (const { 0: mark, index } of text.matchAll(OUR_MARKS)) {
    add(index);
    shown += mark;
    at = index + mark.length;
  }
  add(text.length);
  return shown;
}

/** The text, cut at a space and with an ellipsis where it is longer than that many UTF-16 units. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf(" ", longest - 1);
  const kept = text.slice(0, cut > longest / 2 ? cut : longest - 1);
  return `${kept.replace(/[\s,;]*[\uD800-\uDBFF]?$/, "")} …`;
}

/** The line of the draft, counted from 1, that a place in it begins on. */
export function lineOf({ document, review }: DraftView, { block, span }: SourceMention): number {
  return document.positionAt(place(review.blocks[block]!, span).start).line + 1;
}

/** Words that lead to a line of the draft, in the way that editors understand: its URI with #L and the line. */
export function linkToLine({ document }: DraftView, words: string, line: number): string {
  const uri = document.uri.replace(/#.*$/s, "").replace(/[\s<>]/g, encodeURIComponent);
  return `[${words}](${uri.replaceAll("(", "%28").replaceAll(")", "%29")}#L${line})`;
}
