import type { Range } from "vscode-languageserver-types";
import type { Span } from "../../text/span.js";
import { locationOf, type NotePlace } from "../note-place.js";
import type { DraftView } from "../view.js";

/** A passage of a note, to read and to go to. */
export interface Evidence {
  /** The note's file, without its folder. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Where the editor finds it; null where it cannot show it. */
  readonly at: { readonly uri: string; readonly range: Range } | null;
  /** The passage on one line, in stretches; `isMarked` are the words that count. */
  readonly text: readonly { readonly words: string; readonly isMarked: boolean }[];
  /** What is to be said of it beside the others, as that it has the matter otherwise; "" for nothing. */
  readonly remark: string;
}

/** How much of a note is shown about the words that count, in UTF-16 units: on either side, and of them. */
const AROUND = 90;
const LONGEST = 420;

/** A passage as evidence; `marks` are the words in it that count, in the note's offsets. */
export function evidenceAt(
  view: DraftView,
  place: NotePlace,
  marks: readonly Span[],
  remark = "",
): Evidence[] {
  const note = view.review.notes.notes.find(({ path }) => path === place.path);
  if (note === undefined) return [];
  const { text } = note;
  const { start, end } = place.span;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const last = endOfPassage(text, lineStart, end);
  const from = Math.max(lineStart, wordAfter(text, start - AROUND, start));
  const to = Math.min(last, wordBefore(text, Math.min(end + AROUND, start + LONGEST), start));
  const stretches: { words: string; isMarked: boolean }[] = [];
  const add = (a: number, b: number, isMarked: boolean): void => {
    const words = text.slice(a, b).replace(/\s+/g, " ");
    if (words !== "") stretches.push({ words, isMarked });
  };
  if (from > lineStart) stretches.push({ words: "… ", isMarked: false });
  let at = from;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.start < at || mark.end > to) continue;
    add(at, mark.start, false);
    add(mark.start, mark.end, true);
    at = mark.end;
  }
  add(at, to, false);
  if (to < last) stretches.push({ words: " …", isMarked: false });
  return [
    {
      file: place.path.replace(/^.*[\\/]/, ""),
      line: text.slice(0, start).split("\n").length,
      at: locationOf(view, place),
      text: stretches,
      remark,
    },
  ];
}

/** Where the passage ends that a place stands in: with its line, or with its sentence where lines are wrapped. */
function endOfPassage(text: string, lineStart: number, end: number): number {
  for (let from = end; ;) {
    const at = text.indexOf("\n", from);
    if (at < 0) return text.length;
    const isRow = /[\t|]|,\S+,/.test(text.slice(lineStart, at));
    const isWrapped =
      /[\p{L},]\r?$/u.test(text.slice(from, at)) && /^\n[\p{Ll}\p{N}]/u.test(text.slice(at, at + 3));
    if (isRow || !isWrapped || at > end + AROUND) return at;
    from = at + 1;
  }
}

/** The first place between two where a word begins; the second where none does. */
function wordAfter(text: string, from: number, to: number): number {
  if (from <= 0) return 0;
  const space = text.slice(from, to).search(/\s/);
  return space < 0 ? to : from + space + 1;
}

/** The last place between two where a word ends; the first where none does. */
function wordBefore(text: string, from: number, to: number): number {
  if (from >= text.length) return text.length;
  const space = text.slice(to, from + 1).search(/\s\S*$/);
  return space < 0 ? from : to + space;
}

/** Findings of a category about words of the draft, those that are let stand too. */
export function findingsAt(
  { review }: DraftView,
  rule: string,
  spans: readonly Span[],
  reach = 0,
): readonly { readonly message: string; readonly related: readonly { span: Span; note?: string }[] }[] {
  return [...review.findings, ...review.stood.map(({ finding }) => finding)].filter(
    (finding) =>
      finding.rule === rule &&
      spans.some(({ start, end }) => finding.span.start <= end + reach && start - reach <= finding.span.end),
  );
}
