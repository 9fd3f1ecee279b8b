import type { AnnotatedBlock } from "../annotations/annotations.js";
import type { Source, SourceTable } from "../annotations/sources/sources.js";
import type { Span } from "../text/span.js";

/**
 * How a source is written at a place in the draft: by surname once it is introduced (in full where another bears the same),
 * in full with its title before that; an organisation with the article that the draft gives it. `block` and `at` say where
 * (a block, an offset in its prose).
 */
export function sourceReference(
  source: Source,
  { blocks, sources }: { readonly blocks: readonly AnnotatedBlock[]; readonly sources: SourceTable },
  block: number,
  at: number,
): string {
  const { introduced } = source;
  if (source.kind !== "person") return article(source, blocks) + source.name;
  if (introduced === null) return source.name;
  if (introduced.block < block || (introduced.block === block && introduced.span.start < at)) {
    const shared = sources.sources.some(
      (other) => other !== source && other.kind === "person" && other.shortName === source.shortName,
    );
    return shared ? source.name : source.shortName;
  }
  return titleBefore(blocks[introduced.block], introduced.span, source.role) + source.name;
}

/** Nouns of bodies that take the article where they end a name or stand before "of". */
const TAKES_ARTICLE =
  /\b(?:department|bureau|commission|agency|board|council|administration|association|committee|office|ministry|authority|court|union|service|coalition|alliance|fund|foundation|institute|department|campaign|center)(?:$| of\b)/i;
/** "the " where the draft writes the organisation with it. */
function article(source: Source, blocks: readonly AnnotatedBlock[]): string {
  for (const { block, span } of source.mentions.slice(0, 3)) {
    const prose = blocks[block]?.block.prose ?? "";
    if (/(?:^|\W)the $/i.test(prose.slice(Math.max(0, span.start - 5), span.start))) return "the ";
  }
  return /^[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ɏ.]* /u.test(source.name) && TAKES_ARTICLE.test(source.name) ? "the " : "";
}

/** A role is repeated before the name only where the draft puts it there ("Harbor Master Ana Doe"). */
function titleBefore(at: AnnotatedBlock | undefined, name: Span, role: string): string {
  if (!at || role === "") return "";
  const before = at.block.prose.slice(Math.max(0, name.start - role.length - 1), name.start);
  return before.trimEnd() === role ? `${role} ` : "";
}
