import { english, t } from "../l10n/l10n.js";
import type { Location } from "vscode-languageserver-types";
import { place } from "../annotations/annotations.js";
import { amountsIn } from "../rules/notes/figure-differs-from-source.js";
import { judgedQuotes, saidOtherwise, type JudgedQuote } from "../rules/notes/judged-quotes.js";
import type { FigureAt } from "./figure-mentions.js";
import type { Span } from "../text/span.js";
import { literally, shortened } from "./markdown.js";
import { locationOf, uriOf, type NotePlace } from "./note-place.js";
import { otherwiseQuoted } from "./verification/quotations.js";
import type { DraftView } from "./view.js";
import { blocksAbout } from "./who-says-what.js";

/** How much of a note a hover shows, in UTF-16 units, and of how many. */
const SHOWN = 240;
const PASSAGES = 2;
const OTHERWISE = english("Another note has it otherwise:");

/** What the notes have on the quotation at an offset, as Markdown; "" where none is there, or there are no notes. */
export function aboutQuotation(view: DraftView, offset: number): string {
  const judged = quotationAt(view, offset);
  if (judged === null) return "";
  const { heard, kind, hasNotes } = judged.verdict;
  if (heard !== null) {
    const other = otherwiseQuoted(view.review, judged);
    const more = other?.heard ? [`${t(OTHERWISE)} ${told(view, other.heard, saidOtherwise(other))}`] : [];
    return [t`In the notes: ${told(view, heard, saidOtherwise(judged.verdict))}`, ...more].join("\n\n");
  }
  const { speaker } = judged;
  if (kind === "absent" && speaker !== null && !hasNotes)
    return t`There are no notes of ${literally(speaker.name)}.`;
  return "";
}

/** Where the notes bear a figure out, as Markdown; "" where they do not. */
export function figureInNotes(view: DraftView, mention: FigureAt): string {
  const lines = borneBy(view, mention).map((each) => `- ${told(view, each, [each.span])}`);
  if (lines.length === 0) return "";
  const others = otherwiseStated(view, mention).map((each) => `- ${told(view, each, [each.span])}`);
  const more = others.length > 0 ? ["", t(OTHERWISE), ...others] : [];
  return [t("In the notes:"), ...lines, ...more].join("\n");
}

/** The passages of the notes for the quotation or the figure at an offset: to jump to. */
export function passagesAt(view: DraftView, offset: number, mention: FigureAt | null): Location[] {
  const flagged = view.review.findings
    .filter(({ rule, span }) => rule.startsWith("notes/") && span.start <= offset && offset <= span.end)
    .flatMap(({ related }) => related)
    .flatMap(({ note, span }) => (note === undefined ? [] : [{ path: note, span }]));
  const heard = quotationAt(view, offset)?.verdict.heard;
  const found: NotePlace[] =
    flagged.length > 0 ? flagged : heard ? [heard] : mention ? borneBy(view, mention) : [];
  return found.flatMap((each) => locationOf(view, each) ?? []);
}

function quotationAt({ review }: DraftView, offset: number): JudgedQuote | null {
  const [first, end] = blocksAbout(review.blocks, { start: offset, end: offset + 1 });
  for (let block = first; block < end; block++) {
    const at = review.blocks[block]!;
    for (const quotation of at.annotations.quotations) {
      const span = place(at, quotation);
      if (quotation.kind !== "direct" || offset < span.start || offset > span.end) continue;
      for (const judged of judgedQuotes(review, [{ block, gist: [quotation] }])) return judged;
    }
  }
  return null;
}

/** Where another note has another value of what a figure counts. */
function otherwiseStated({ review: { notes } }: DraftView, { at, figure }: FigureAt): NotePlace[] {
  const amount = amountsIn(at)?.find(({ fact }) => fact.figure === figure);
  if (amount === undefined) return [];
  const noted = notes.figures();
  return noted
    .otherwise(amount)
    .slice(0, PASSAGES)
    .map((index) => ({ path: noted.pathOf(index), span: noted.at(index).span }));
}

function borneBy({ review: { notes } }: DraftView, { at, figure }: FigureAt): NotePlace[] {
  if (notes.notes.length === 0) return [];
  const amount = amountsIn(at)?.find(({ fact }) => fact.figure === figure);
  if (amount === undefined) return [];
  const noted = notes.figures();
  return noted
    .closest(amount)
    .slice(0, PASSAGES)
    .map((index) => ({ path: noted.pathOf(index), span: noted.at(index).span }));
}

/** "[call.txt, line 12](…): “We were **not** promised …”": a passage with the way to it, what matters in it in bold. */
function told({ review: { notes } }: DraftView, { path, span }: NotePlace, marks: readonly Span[]): string {
  const note = notes.notes.find((each) => each.path === path);
  const text = note?.text ?? "";
  const line = text.slice(0, span.start).split("\n").length;
  const from = Math.max(text.lastIndexOf("\n", span.start - 1) + 1, span.start - SHOWN / 3);
  const next = text.indexOf("\n", span.end);
  const words = inBold(text, { start: from, end: next < 0 ? text.length : next }, marks);
  const name = literally(path.replace(/^.*[\\/]/, ""));
  // What a document says is no file that a link could open at a line; going to the definition does.
  if (note?.isDocument === true) return t`${name}, line ${line} of its text: “${words}”`;
  const uri = uriOf(path).replaceAll("(", "%28").replaceAll(")", "%29");
  return `[${name}, line ${line}](${uri}#L${line}): “${words}”`;
}

/** A stretch of a note as Markdown, cut where it runs on. */
function inBold(text: string, { start, end }: Span, marks: readonly Span[]): string {
  const last = Math.min(end, start + SHOWN);
  let shown = "";
  let at = start;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.start < at || mark.end > last) continue;
    shown += `${literally(text.slice(at, mark.start))}**${literally(text.slice(mark.start, mark.end))}**`;
    at = mark.end;
  }
  return (shown + literally(shortened(text.slice(at, end), Math.max(20, SHOWN - (at - start))))).trim();
}
