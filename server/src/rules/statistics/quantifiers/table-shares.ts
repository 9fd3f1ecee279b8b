import { t } from "../../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import { intervalOf, meet, percentOf } from "../../../annotations/figures/interval.js";
import type { Fact, Line } from "../../../annotations/facts/fact.js";
import type { Gathered, Report, ReviewedDraft } from "../../rule.js";
import { inSentence, percentWords } from "../arithmetic/percent-words.js";
import { isTabular, tablesOf, type Cell, type Table } from "../arithmetic/table.js";

/** So many blocks from a table its rows are told of. */
const REACH = 6;
/** A table with more rows than this is data, and no sentence is held against it. */
const MOST_ROWS = 60;

/** Whether a block is part of a table, or tells a share beside a count; null where it is neither. */
export function gatherShares(at: AnnotatedBlock): boolean | null {
  if (isTabular(at)) return true;
  const { figures } = at.annotations;
  return figures.some(({ role }) => role === "share") && figures.some(({ role }) => role === "count")
    ? false
    : null;
}

/** "In May 372 left. Nearly one in five gave up.", under a table whose row for May has 372 and 4,890. */
export function* wrongTableShares(
  draft: ReviewedDraft,
  gathered: readonly Gathered<boolean>[],
): Generator<Report> {
  const told = gathered.filter(({ gist }) => !gist);
  if (told.length === 0 || told.length === gathered.length) return;
  const tables = tablesOf(
    draft,
    gathered.filter(({ gist }) => gist).map(({ block }) => block),
  ).filter(({ isList, rows }) => !isList && rows.length <= MOST_ROWS);
  for (const { block } of told)
    for (const table of tables) {
      const last = Math.max(...table.rows.flat().map((cell) => cell?.block ?? 0));
      if (block - last > REACH || table.block - block > REACH) continue;
      yield* sharesOf(draft.blocks[block]!, table);
    }
}

function* sharesOf(at: AnnotatedBlock, { rows }: Table): Generator<Report> {
  const lines = at.annotations.lines();
  for (const [index, line] of lines.entries())
    for (const part of line.facts) {
      if (part.sort !== "count" || part.figure?.exactness !== "exact" || part.figure.to !== undefined)
        continue;
      const row = rows.find((each) => isTold(line, part, each));
      if (row === undefined) continue;
      const wholes = row.filter(
        (cell) => cell?.figure?.role === "count" && cell.figure.value > part.value,
      ) as Cell[];
      const [whole] = wholes;
      // A whole of the sentences' own is what the share is of.
      const near = [line, lines[index + 1]].flatMap((each) => each?.facts ?? []);
      if (whole === undefined || near.some(({ sort, value }) => sort === "count" && value > part.value))
        continue;
      for (const claim of near.filter((fact) => isShare(fact) && fact.span.start > part.span.end)) {
        const ratios = wholes.map((cell) =>
          percentOf(intervalOf(at.block.prose, part.figure!), intervalOf(cell.text, cell.figure!)),
        );
        const right = (100 * part.value) / whole.figure!.value;
        if (
          wholes.length > 1 ||
          ratios.some((ratio) => meet(ratio, claim)) ||
          meet({ low: 100 - right, high: 100 - right }, claim)
        )
          continue;
        const of = proseOf(whole.at, whole.figure!);
        yield {
          span: place(at, claim.span),
          message: t`The row gives ${percentWords(right)}, not ${inSentence(proseOf(at, claim.span))}.`,
          why: t`${proseOf(at, part.figure)} of ${of} is ${percentWords(right)}.`,
          related: [
            {
              span: place(whole.at, whole.figure!),
              message: t`${of}: one of the figures that it follows from.`,
            },
          ],
        };
      }
    }
}

function isShare({ sort, markers, figure }: Fact): boolean {
  return sort === "share" && !markers.has("change") && !markers.has("from") && figure?.to === undefined;
}

/** Whether a row has the count, and the sentence the row's name. */
function isTold({ text }: Line, part: Fact, row: Table["rows"][number]): boolean {
  const name = row[0]?.text.trim().toLowerCase() ?? "";
  return (
    name.length > 2 &&
    text.includes(name) &&
    row.some((cell, at) => at > 0 && cell?.figure?.role === "count" && cell.figure.value === part.value)
  );
}
