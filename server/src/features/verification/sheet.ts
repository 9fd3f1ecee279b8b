import type { Range } from "vscode-languageserver-types";
import { passageAt } from "../../ledger/passage.js";
import type { Stet } from "../../ledger/stet.js";
import { tickLine, ticksOn, type Checkable, type Tick } from "../../ledger/ticks.js";
import type { Span } from "../../text/span.js";
import { placesOf } from "../overview/places.js";
import { excerpt } from "../overview/words.js";
import { toRange, type DraftView } from "../view.js";
import type { Evidence } from "./evidence.js";
import { figureItems } from "./figures.js";
import { nameItems } from "./names.js";
import { quotationItems } from "./quotations.js";

/** What is checked of a draft. */
export type ItemKind = "quotation" | "figure" | "name";

/**
 * How an item stands with the notes: they bear it out, have it otherwise, or have nothing of it; `open` where they cannot tell, or
 * there are none.
 */
export type ItemState = "borne" | "differs" | "absent" | "open";

/** Something that a fact-checker checks, in the draft's offsets. */
export interface Item extends Checkable {
  readonly kind: ItemKind;
  readonly words: string;
  /** Whose words they are, what the figure is told of, who that is; "" where nothing says. */
  readonly of: string;
  readonly state: ItemState;
  /** How it stands, in a sentence. */
  readonly says: string;
  /** The passages of the notes, the best first; where two notes disagree, both. */
  readonly evidence: readonly Evidence[];
}

/** An item as a client shows it. */
export interface SheetItem extends Omit<Item, "span" | "name"> {
  /** Tells it from the others while the draft changes. */
  readonly key: string;
  readonly range: Range;
  /** Where in the draft, in words ("Paragraph 3"). */
  readonly place: string;
  /** Who ticked it; none where nobody has. */
  readonly ticks: readonly Tick[];
}

/** The fact-checker's list of a draft. */
export interface Sheet {
  /** The version of the text that the ranges stand in. */
  readonly version: number;
  readonly headline: string;
  /** How many notes it was held against; 0 where there are none. */
  readonly notes: number;
  /** In the draft's order, kind by kind. */
  readonly items: readonly SheetItem[];
}

/** What of a draft is to be checked, with its evidence: quotations, then figures, then names, each in the draft's order. */
export function itemsOf(view: DraftView): Item[] {
  return [...quotationItems(view), ...figureItems(view), ...nameItems(view)];
}

/** The verification sheet of a draft; `draft` is its path from the folder of the ticks. */
export function sheetOf(view: DraftView, ticks: readonly Stet[], draft: string): Sheet {
  const { document, review } = view;
  const items = itemsOf(view);
  const ticked = ticksOn(review.text, items, ticks, draft);
  const places = placesOf(review.blocks);
  const headline = review.blocks.find(({ block }) => block.kind === "headline")?.block.prose ?? "";
  const counts = new Map<string, number>();
  return {
    version: document.version,
    headline: excerpt(headline, 160),
    notes: review.notes.notes.length,
    items: items.map((item) => {
      const { span, kind, words, of, state, says, evidence } = item;
      const same = `${kind}/${words}`;
      const nth = (counts.get(same) ?? 0) + 1;
      counts.set(same, nth);
      return {
        key: `${same}/${nth}`,
        kind,
        words,
        of,
        state,
        says,
        evidence,
        range: toRange(document, span),
        place: places.at(span.start),
        ticks: ticked.get(item) ?? [],
      };
    }),
  };
}

/** The item of a kind at a span of the draft, with its ticks and the line that ticks it; null where there is none. */
export function tickOf(
  view: DraftView,
  ticks: readonly Stet[],
  draft: string,
  kind: ItemKind,
  span: Span,
  by: Pick<Stet, "who" | "when" | "reason">,
): { readonly ticks: readonly Tick[]; readonly line: string } | null {
  const { text } = view.review;
  const items = itemsOf(view);
  const item = items.find(
    (each) => each.kind === kind && each.span.start === span.start && each.span.end === span.end,
  );
  if (!item) return null;
  const passage = passageAt(text, item.span);
  const words = item.name ?? passage.words;
  const reason = by.reason.replace(/\s+/g, " ").trim();
  return {
    ticks: ticksOn(text, items, ticks, draft).get(item) ?? [],
    line: tickLine(kind, { ...passage, words, draft, ...by, reason }),
  };
}
