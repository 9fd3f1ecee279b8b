import { english, t } from "../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { Figure } from "../../annotations/figures/figure.js";
import { outlinesOf } from "../../annotations/figures/relations/outline.js";
import { sharesOfOne } from "../../annotations/figures/relations/shares.js";
import { isOfShares, MULTIPLE, OWN_WHOLES, SHARES_OF_ONE } from "../../lexicon/share-words.js";
import { votesIn, wholesIn } from "../../annotations/ties/wholes.js";
import { weighedWholesIn } from "../../annotations/ties/weighed/wholes.js";
import { NEAR, withTies, wrongTies } from "./ties/wrong-ties.js";
import { defineRule, type BlockReport, type Fix, type Report, type ReviewedDraft } from "../rule.js";
import { intervalOf, sumOf } from "../../annotations/figures/interval.js";
import { figureFixes, roundPercent } from "./arithmetic/percent-words.js";
import { columnOf, isTabular, tablesOf, type Table } from "./arithmetic/table.js";

const WHY = english(
  "Shares of one whole cannot come to more than 100 percent. Where several answers were allowed, or the shares are of different things, the copy should say so.",
);

/** A share at its block. */
interface Share {
  readonly at: AnnotatedBlock;
  readonly figure: Figure;
}

/** Lists of shares that come to more than this have each their own whole, unless their header says otherwise. */
const NEAR_100 = 112;
/** And those that come to more than this are of no one whole, whatever it says. */
const FAR_OVER = 160;

export const sharesOver100 = defineRule({
  id: "statistics/shares-over-100",
  summary: "Shares of one whole come to more than 100 percent.",
  defaultSeverity: "warning",
  options: {},
  near: NEAR,
  *checkBlock(at, _options, _notes, around) {
    yield* withTies(overOne(at), wrongTies(at, around, wholesIn, votesIn, weighedWholesIn));
  },
  gather: (at) => (isTabular(at) ? true : null),
  *check(draft, _options, gathered) {
    for (const table of tablesOf(
      draft,
      gathered.map(({ block }) => block),
    ))
      for (const shares of columnsOfShares(draft, table))
        if (isOver(shares)) yield { ...report(shares), fixes: () => fixes(draft, shares) };
  },
});

function* overOne(at: AnnotatedBlock): Generator<BlockReport> {
  const { block, annotations } = at;
  if (at.block.cell !== undefined || !hasShares(annotations.figures)) return;
  for (const figures of sharesOfOne(outlinesOf(block, annotations.figures, 0))) {
    const shares = figures.map((figure) => ({ at, figure }));
    if (isOver(shares)) yield { ...report(shares), fixes: (draft) => fixes(draft, shares) };
  }
}

function hasShares(figures: readonly Figure[]): boolean {
  return figures.filter(({ unit }) => unit === "%").length > 0 && figures.length > 1;
}

function isOver(shares: readonly Share[]): boolean {
  return sumOf(shares.map(({ at, figure }) => intervalOf(at.block.prose, figure))).low > 100;
}

/** The columns of percentages that read as the shares of one whole: three rows or more, without the row of their total. */
function* columnsOfShares(draft: ReviewedDraft, { header, rows, block, isList }: Table): Generator<Share[]> {
  const parts = rows.filter((row) => !/^total|^all\b|^overall/i.test(row[0]?.text ?? ""));
  const above = draft.blocks[block - 1]?.block.prose ?? "";
  for (let column = 1; column < header.length; column++) {
    const cells = parts.length > 2 ? columnOf(parts, column) : null;
    if (cells === null) continue;
    const shares = cells.map(({ at, figure }) => ({ at, figure: figure! }));
    const sum = total(shares);
    const title = header[column]!;
    // Without their sign, they are percentages where the column's head or the line above says so.
    const isTold =
      isOfShares(title) ||
      (header.length === 2 && isOfShares(above) && SHARES_OF_ONE.test(`${above} ${title}`));
    if (
      cells.some(
        ({ figure }) =>
          figure?.unit !== "%" &&
          !(isTold && figure?.role === "count" && figure.unit === "" && figure.value < 100),
      )
    )
      continue;
    if (sum > FAR_OVER || OWN_WHOLES.test(title) || MULTIPLE.test(`${above} ${title}`)) continue;
    // Years side by side are columns of one kind: what each adds up to is the same question.
    const isSaid = SHARES_OF_ONE.test(title) || (!isList && SHARES_OF_ONE.test(above));
    if (isSaid || (sum <= NEAR_100 && !OWN_WHOLES.test(above))) yield shares;
  }
}

function total(shares: readonly Share[]): number {
  return roundPercent(shares.reduce((sum, { figure }) => sum + figure.value, 0));
}

function report(shares: readonly Share[]): Omit<Report, "fixes"> {
  const last = shares.at(-1)!;
  const others = shares.slice(0, -1);
  const sum = total(shares);
  return {
    span: place(last.at, last.figure),
    message: t`The shares come to ${sum} percent.`,
    why: t`${shares.map(({ at, figure }) => proseOf(at, figure)).join(" + ")} = ${sum} percent. ${t(WHY)}`,
    related: others.map(({ at, figure }) => ({
      span: place(at, figure),
      message: t`${proseOf(at, figure)} of it.`,
    })),
  };
}

/** Each percentage made what the others leave of 100. */
function fixes(draft: ReviewedDraft, shares: readonly Share[]): Fix[] {
  const sum = shares.reduce((all, { figure }) => all + figure.value, 0);
  return [...shares]
    .reverse()
    .map(({ at, figure }) => ({ at, figure, left: Number((100 - sum + figure.value).toPrecision(6)) }))
    .filter(({ left }) => left > 0)
    .flatMap(({ at, figure, left }) => figureFixes(draft.text, at, figure, left));
}
