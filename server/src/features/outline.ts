import { SymbolKind, type DocumentSymbol } from "vscode-languageserver-types";
import { place } from "../annotations/annotations.js";
import type { Source, SourceKind } from "../annotations/sources/sources.js";
import { excerpt } from "./overview/words.js";
import { toRange, type DraftView } from "./view.js";
import { roleBeside, spokenIn } from "./who-says-what.js";

/** In so many blocks from the top those who speak are looked for: an outline is asked for at every rest of the keys. */
const MOST_BLOCKS = 400;

const KINDS: Partial<Record<SourceKind, SymbolKind>> = {
  person: SymbolKind.Object,
  organisation: SymbolKind.Package,
  document: SymbolKind.File,
};

/**
 * The outline of a draft: its headline, its sections by their subheads, and in each those whom it is the first to cite. Where
 * the editor lists the headings itself (`headings`), the sources alone.
 */
export function outlineOf(view: DraftView, headings: boolean): DocumentSymbol[] {
  const { document, review } = view;
  const sources = sourcesIn(view);
  if (headings) return sources.map(({ symbol }) => symbol);
  const heads = review.blocks.flatMap((at, block) => {
    const { kind, prose, level = kind === "headline" ? 1 : 2 } = at.block;
    if ((kind !== "headline" && kind !== "subhead") || prose.trim() === "") return [];
    return [{ block, level, span: place(at, { start: 0, end: prose.length }), name: excerpt(prose, 80) }];
  });
  const end = review.text.length;
  const top: DocumentSymbol[] = [];
  const open: { level: number; children: DocumentSymbol[] }[] = [{ level: 0, children: top }];
  const add = (until: number) => {
    for (let source = sources[0]; source && source.block < until; source = sources[0]) {
      open.at(-1)!.children.push(source.symbol);
      sources.shift();
    }
  };
  for (const [index, { block, level, span, name }] of heads.entries()) {
    add(block);
    while (open.at(-1)!.level >= level) open.pop();
    const next = heads.slice(index + 1).find((head) => head.level <= level);
    const children: DocumentSymbol[] = [];
    open.at(-1)!.children.push({
      name,
      kind: SymbolKind.String,
      range: toRange(document, { start: span.start, end: Math.max(span.end, next?.span.start ?? end) }),
      selectionRange: toRange(document, span),
      children,
    });
    open.push({ level, children });
  }
  add(Infinity);
  return top;
}

/** Those whom the draft cites by a name, each in the block of its first name, in that order. */
function sourcesIn(view: DraftView): { readonly block: number; readonly symbol: DocumentSymbol }[] {
  const { document, review } = view;
  const cited = new Set<Source>();
  for (let block = 0; block < Math.min(review.blocks.length, MOST_BLOCKS); block++)
    for (const { speaker } of spokenIn(view, block)) if (speaker && KINDS[speaker.kind]) cited.add(speaker);
  return [...cited]
    .flatMap((source) => {
      const first = source.introduced ?? source.mentions[0];
      if (!first) return [];
      const range = toRange(document, place(review.blocks[first.block]!, first.span));
      const detail = roleBeside(source, review.blocks);
      const kind = KINDS[source.kind]!;
      return [
        { block: first.block, symbol: { name: source.name, detail, kind, range, selectionRange: range } },
      ];
    })
    .sort((a, b) => a.block - b.block);
}
