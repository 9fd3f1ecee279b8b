import {
  CompletionItemKind,
  type CompletionItem,
  type CompletionList,
  type Position,
} from "vscode-languageserver-types";
import { place } from "../annotations/annotations.js";
import type { Span } from "../text/span.js";
import { afterCue, standsForSource, touchesTk } from "./completion-context.js";
import { shortened } from "./markdown.js";
import { nameOffers, type NameOffer } from "./name-offers.js";
import { toRange, type DraftView } from "./view.js";
import { blocksAbout } from "./who-says-what.js";

/** The key that asks for names without being asked to: the one after "according to". */
export const COMPLETION_TRIGGERS = [" "];

/** In UTF-16 units, of a role in the list. */
const LONGEST_ROLE = 30;

/**
 * Whether names may be offered at an offset, from the text alone: asked at every space that is typed (`typed`), so that
 * all other prose costs no review.
 */
export function mayNameSource(text: string, offset: number, typed: boolean): boolean {
  return afterCue(text, offset) !== null || (!typed && touchesTk(text, offset));
}

/** The people and bodies to name at a position: behind "according to", "said", and at a TK; null in all other prose. */
export function completionsAt(view: DraftView, position: Position, typed: boolean): CompletionList | null {
  const { blocks, text } = view.review;
  const caret = view.document.offsetAt(position);
  const tk = typed ? null : placeholderAt(view, caret);
  const cue = afterCue(text, caret);
  const at: Span | null = tk ?? cue;
  if (at === null) return null;
  const [first, end] = blocksAbout(blocks, { start: caret, end: caret + 1 });
  const block = Math.max(first, end - 1);
  if (!blocks[block]) return null;
  const offset = proseOffset(view, block, at.start);
  const { offers, all } = nameOffers(view, { at, block, offset, typed: tk ? "" : (cue?.typed ?? "") });
  const replaced = tk ? text.slice(at.start, at.end) : "";
  const items = offers.map((offer, index) => item(view, offer, at, index, replaced));
  return items.length === 0 ? null : { isIncomplete: !all, items };
}

/** The placeholder at a caret that keeps a source's place. */
function placeholderAt({ review: { blocks, text } }: DraftView, caret: number): Span | null {
  if (!touchesTk(text, caret)) return null;
  const [first, end] = blocksAbout(blocks, { start: caret, end: caret + 1 });
  for (let at = first; at < end; at++)
    for (const placeholder of blocks[at]!.annotations.placeholders) {
      const span = place(blocks[at]!, placeholder);
      if (span.start <= caret && caret <= span.end && standsForSource(text, span, caret)) return span;
    }
  return null;
}

/** Where an offset of the draft stands in its block's prose: at the token that begins there or next. */
function proseOffset({ review: { blocks } }: DraftView, block: number, offset: number): number {
  const at = blocks[block]!;
  const tokens = at.block.tokens;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place(at, tokens[middle]!).start < offset) low = middle + 1;
    else high = middle;
  }
  return tokens[low]?.start ?? at.block.prose.length;
}

function item(view: DraftView, offer: NameOffer, at: Span, index: number, replaced: string): CompletionItem {
  const { text, name, role, from } = offer;
  // The role behind a name is written whole and listed short, so that the names stand clear.
  const label = text.startsWith(`${name}, `) ? name : text;
  const behind = text.slice(label.length);
  const who = [label.includes(name) ? "" : name, text.includes(role) ? "" : role].filter(
    (part) => part !== "",
  );
  return {
    label,
    labelDetails: { description: from, ...(behind !== "" && { detail: shortened(behind, LONGEST_ROLE) }) },
    kind: CompletionItemKind.Value,
    ...(who.length > 0 && { detail: who.join(", ") }),
    filterText: [replaced, text, name].filter((part) => part !== "").join(" "),
    sortText: String(index).padStart(2, "0"),
    textEdit: { range: toRange(view.document, at), newText: text },
  };
}
