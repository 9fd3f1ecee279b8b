import { t } from "../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { FigureRole } from "../../annotations/figures/figure.js";
import { isQuoted } from "../../edits/quoted.js";
import { amountsIn } from "../../rules/notes/figure-differs-from-source.js";
import type { BlockKind } from "../../text/draft.js";
import { overlaps, type Span } from "../../text/span.js";
import { excerpt } from "../overview/words.js";
import type { DraftView } from "../view.js";
import { evidenceAt, findingsAt, type Evidence } from "./evidence.js";
import type { Item } from "./sheet.js";

/** A day is no amount that notes can be asked for, and is told whole; a bill's number is none either. */
const LEFT_OUT: ReadonlySet<FigureRole> = new Set(["date", "identifier"]);
const PASSAGES = 2;
/** How much a passage shares with a figure at least to be told of the same: weighed words, as `NotedFigures` counts them. */
const ABOUT = 0.3;
/** What the copy says; a file's own data is nobody's to check. */
const NO_COPY: ReadonlySet<BlockKind> = new Set(["metadata", "byline", "credit", "unread", "aside"]);

/**
 * The figures of a draft, each with where the notes have it, and its days and times, which are not looked up; those in quotations
 * are the quotations'.
 */
export function figureItems(view: DraftView): Item[] {
  const { review } = view;
  const hasNotes = review.notes.notes.length > 0;
  return review.blocks.flatMap((at) => {
    if (NO_COPY.has(at.block.kind)) return [];
    const amounts = hasNotes ? (amountsIn(at) ?? []) : [];
    const amountItems = at.annotations.figures
      .filter((figure) => !LEFT_OUT.has(figure.role) && !isQuoted(at, figure))
      .map((figure): Item => {
        const item = itemOf(at, figure, figure.phrase);
        const { span } = item;
        const amount = amounts.find(({ fact }) => fact.figure === figure);
        const [finding] = findingsAt(view, "notes/figure-differs-from-source", [span]);
        if (finding) {
          const evidence = finding.related.flatMap(({ span: there, note }) =>
            note === undefined ? [] : evidenceAt(view, { path: note, span: there }, [there]),
          );
          return { ...item, state: "differs", says: finding.message, evidence };
        }
        if (!hasNotes) return { ...item, state: "open", says: "", evidence: [] };
        if (amount === undefined)
          return { ...item, state: "open", says: t("This one is not looked up in the notes."), evidence: [] };
        const noted = review.notes.figures();
        const evidence = (indices: readonly number[], remark = ""): Evidence[] =>
          indices.flatMap((index) => {
            const { span: there } = noted.at(index);
            return evidenceAt(view, { path: noted.pathOf(index), span: there }, [there], remark);
          });
        const closest = noted.closest(amount, ABOUT).slice(0, PASSAGES);
        if (closest.length === 0) {
          const elsewhere = noted.bearing(amount).borne.slice(0, PASSAGES);
          return elsewhere.length === 0
            ? { ...item, state: "absent", says: t("The notes have no such figure."), evidence: [] }
            : {
                ...item,
                state: "open",
                says: t("The number is in the notes; whether it is of this, nothing tells."),
                evidence: evidence(elsewhere),
              };
        }
        const others = noted.otherwise(amount).slice(0, PASSAGES);
        return {
          ...item,
          state: "borne",
          says: others.length > 0 ? t("The notes disagree about it.") : t("The notes have it."),
          evidence: [...evidence(closest), ...evidence(others, t("Another note has it otherwise."))],
        };
      });
    return [...amountItems, ...timeItems(at, hasNotes)].sort((a, b) => a.span.start - b.span.start);
  });
}

/** The days and the times of day of a block, whole: "Nov. 14, 2024", "8:52 p.m."; a weekday alone is none. */
function timeItems(at: AnnotatedBlock, hasNotes: boolean): Item[] {
  const { dates, figures } = at.annotations;
  const days = dates.filter(({ month, year }) => month !== null || year !== null);
  const clocks = figures.filter(({ role, unit }) => role === "date" && unit === "clock");
  return [...days, ...clocks]
    .filter((time) => !isQuoted(at, time))
    .map((time) => ({
      ...itemOf(at, time, time),
      state: "open",
      says: hasNotes ? t("This one is not looked up in the notes.") : "",
      evidence: [],
    }));
}

/** What there is to check, by its words, and the sentence that it is told in. */
function itemOf(at: AnnotatedBlock, span: Span, phrase: Span): Pick<Item, "kind" | "span" | "words" | "of"> {
  const sentence = at.block.sentences.find((each) => overlaps(each, span));
  const words = excerpt(proseOf(at, phrase));
  const isMore = sentence && sentence.end - sentence.start > words.length;
  return {
    kind: "figure",
    span: place(at, span),
    words,
    of: isMore ? excerpt(proseOf(at, sentence), 160) : "",
  };
}
