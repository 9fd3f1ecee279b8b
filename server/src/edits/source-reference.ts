import type { AnnotatedBlock } from "../annotations/annotations.js";
import type { Source } from "../annotations/sources/sources.js";
import type { Span } from "../text/span.js";

/**
 * How a source is written at a place in the draft: by surname once it is introduced, in full with its title before that;
 * an organisation with the article that the draft gives it. `block` and `at` say where (a block, an offset in its prose).
 */
export function sourceReference(
  source: Source,
  blocks: readonly AnnotatedBlock[],
  block: number,
  at: number,
): string {
  const { introduced } = source;
  if (source.kind !== "person") return article(source, blocks) + source.name;
  if (introduced === null) return source.name;
  if (introduced.block < block || (introduced.block === block && introduced.span.start < at))
    return source.shortName;
  return titleBefore(blocks[introduced.block], introduced.span, source.role) + source.name;
}

/** A role that the draft cuts off in the middle. */
const LOOSE_END = /\b(?:and|or|of|for|at|in|the|a|an|with|to)$/i;
/** "Its president", "his lawyer": nobody can tell whose at another place. */
const SOMEBODYS = /^(?:its|his|her|their|our|my|your) /i;
/** The capital of a sentence that a role opens: "The director of the port, Ana Doe, …". */
const OPENING_CAPITAL = /^(?:The|An?|One)(?= )/;
/** Nouns of bodies that take the article where they end a name or stand before "of". */
const TAKES_ARTICLE =
  /\b(?:department|bureau|commission|agency|board|council|administration|association|committee|office|ministry|authority|court|union|service|coalition|alliance|fund|foundation|institute|department|campaign|center)(?:$| of\b)/i;
/** How many characters of a role a sentence bears behind the name. */
const ROLE = 60;

/** The role that belongs behind a person's full name at a place where the draft has not introduced them yet, or "". */
export function roleBehind(
  source: Source,
  blocks: readonly AnnotatedBlock[],
  block: number,
  at: number,
): string {
  const { introduced, role, kind } = source;
  if (kind !== "person" || introduced === null || role === "" || role.length > ROLE || LOOSE_END.test(role))
    return "";
  if (SOMEBODYS.test(role)) return "";
  if (introduced.block < block || (introduced.block === block && introduced.span.start < at)) return "";
  return titleBefore(blocks[introduced.block], introduced.span, role) === ""
    ? role.replace(OPENING_CAPITAL, (word) => word.toLowerCase())
    : "";
}

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
