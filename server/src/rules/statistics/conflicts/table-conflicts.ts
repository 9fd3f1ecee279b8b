import type { AnnotatedBlock } from "../../../annotations/annotations.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { FATE_WORDS, PHRASE_ENDS, singular } from "../../../lexicon/counted-nouns.js";
import type { Token } from "../../../text/draft.js";
import type { ReviewedDraft } from "../../rule.js";
import { isElsewhere, noKeysOf, type Conflict, type FigureMention } from "./figure-mention.js";
import { looksMistyped, mayBeOne } from "./same-quantity.js";

/** How many blocks after a table, and before it, speak of it. */
const REACH = 12;
/** A table with more rows than this is data, and no sentence is held against it. */
const MOST_ROWS = 200;

/** A row of a table: the words of its name, and its figures with the words of their columns. */
interface Row {
  readonly name: ReadonlySet<string>;
  readonly cells: readonly { readonly column: ReadonlySet<string>; readonly mention: FigureMention }[];
}

/** Figures of the text that give something else than the cell whose row and column their sentence names. */
export function* tableConflicts(
  draft: ReviewedDraft,
  mentions: readonly FigureMention[],
): Generator<Conflict> {
  for (let at = 0; at < mentions.length; at++) {
    const { block } = mentions[at]!;
    const cell = mentions[at]!.at.block.cell;
    if (cell === undefined) continue;
    const { rows, first, last } = rowsOf(draft, block);
    let near = at;
    while ((mentions[near - 1]?.block ?? -Infinity) >= first - REACH) near--;
    while (at + 1 < mentions.length && mentions[at + 1]!.block <= last) at++;
    if (rows.length < 2 || rows.length > MOST_ROWS) continue;
    for (; (mentions[near]?.block ?? Infinity) <= last + REACH; near++) {
      const mention = mentions[near]!;
      const other = PROSE.has(mention.at.block.kind) ? otherwiseInTable(mention, rows) : null;
      if (other !== null) yield { mention, other };
    }
  }
}

const PROSE: ReadonlySet<string> = new Set(["paragraph", "listItem", "blockQuote", "caption"]);

/** The table that a cell stands in, by its rows, and the indices of its first and last block. */
function rowsOf(draft: ReviewedDraft, block: number): { rows: readonly Row[]; first: number; last: number } {
  const { start } = draft.blocks[block]!;
  const table = draft.blocks[block]!.block.cell!.table;
  const isOf = (at: AnnotatedBlock | undefined): at is AnnotatedBlock =>
    at?.start === start && at.block.cell?.table === table;
  let first = block;
  while (isOf(draft.blocks[first - 1])) first--;
  const heads = new Map<number, ReadonlySet<string>>();
  const rows = new Map<number, { name: ReadonlySet<string>; cells: Row["cells"][number][] }>();
  let last = first;
  for (; isOf(draft.blocks[last]); last++) {
    const at = draft.blocks[last]!;
    const { row, column } = at.block.cell!;
    if (row === 0) heads.set(column, wordsOf(at.block.tokens));
    else if (column === 0) rows.set(row, { name: wordsOf(at.block.tokens), cells: [] });
    else
      for (const figure of at.annotations.figures.slice(0, 1))
        rows.get(row)?.cells.push({
          column: heads.get(column) ?? new Set(),
          mention: { at, block: last, figure, keys: noKeysOf(figure) },
        });
  }
  return { rows: [...rows.values()], first, last: last - 1 };
}

/** The cell that a figure of the text speaks of and disagrees with; null where no row bears it out less than another. */
function otherwiseInTable(mention: FigureMention, rows: readonly Row[]): FigureMention | null {
  const { at, figure } = mention;
  if (figure.role === "date" || figure.role === "rank" || figure.role === "identifier") return null;
  if (figure.standing !== "whole" || figure.to !== undefined || isElsewhere(mention)) return null;
  const sentence = at.block.sentences.find(({ end }) => end > figure.start);
  if (sentence === undefined) return null;
  const words = wordsOf(at.block.tokens.slice(sentence.firstToken, sentence.endToken));
  const named = rows.filter(({ name }) => isNamed(name, words, rows));
  const row = named[0];
  if (row === undefined || named.length > 1) return null;
  if (row.cells.some((cell) => mayBeOne(cell.mention.figure, figure))) return null;
  const cells = row.cells.filter(
    ({ column, mention: cell }) =>
      isOfColumn(figure, cell.figure, { column, row: row.name, words }) && isNear(figure, cell.figure),
  );
  return cells.length === 1 ? cells[0]!.mention : null;
}

/** Whether a sentence names a row: by all the words of its name, or by the first where no other row has that. */
function isNamed(name: ReadonlySet<string>, words: ReadonlySet<string>, rows: readonly Row[]): boolean {
  const [first] = name;
  if (first === undefined || !words.has(first)) return false;
  return isWithin(name, words) || rows.filter((row) => row.name.has(first)).length === 1;
}

/** Amounts further apart than this are of two things, unless one looks mistyped. */
const MOST_APART = 2.5;

function isNear(a: Figure, b: Figure): boolean {
  return Math.max(a.value, b.value) <= MOST_APART * Math.min(a.value, b.value) || looksMistyped(a, b);
}

interface Heads {
  readonly column: ReadonlySet<string>;
  readonly row: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** Whether the heads of a cell say what a figure counts, and each names the times that the other does. */
function isOfColumn(figure: Figure, cell: Figure, { column, row, words }: Heads): boolean {
  const heads = new Set([...column, ...row]);
  if (SCALED.some((word) => heads.has(word))) return false;
  for (const word of column) if (/^\d/.test(word) && !words.has(word)) return false;
  if (figure.times.some((time) => !heads.has(time) && !time.endsWith("day"))) return false;
  if (figure.role === "count")
    return cell.role === "count" && (heads.has(figure.counted) || hasFate(column, figure.fate));
  if (figure.role !== cell.role || figure.unit !== cell.unit) {
    const isBare = cell.role === "count" && cell.unit === "";
    return isBare && (figure.unit === "%" ? SHARES : [figure.unit]).some((unit) => column.has(unit));
  }
  const nouns = [...column].filter((word) => !/^\d/.test(word));
  return nouns.length > 0 && nouns.every((noun) => words.has(noun));
}

/** Heads under which cells are in thousands or more, and heads under which they are in percent. */
const SCALED = ["thousand", "million", "billion", "000", "m", "bn"];
const SHARES = ["%", "percent", "pct", "percentage"];

function hasFate(column: ReadonlySet<string>, fate: string): boolean {
  return fate !== "" && [...column].some((word) => FATE_WORDS.get(word) === fate);
}

function wordsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kind, lower } of tokens)
    if (kind === "word" ? !PHRASE_ENDS.has(lower) : /^(?:%|000|(?:19|20)\d\d)$/.test(lower))
      words.add(singular(lower.replace(/['’]s$/, "")));
  return words;
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  for (const word of some) if (!all.has(word)) return false;
  return true;
}
