import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import { meet } from "../../../annotations/figures/interval.js";
import { multiplesIn, type Multiple } from "../../../annotations/facts/multiples.js";
import { t } from "../../../l10n/l10n.js";
import type { Report, ReviewedDraft } from "../../rule.js";
import { sameKind } from "./same-quantity.js";

/** A draft with more blocks is a book, which tells of many changes. */
const MOST_BLOCKS = 200;
const TEXT: ReadonlySet<string> = new Set(["paragraph", "listItem", "blockQuote"]);

interface Told {
  readonly at: AnnotatedBlock;
  readonly multiple: Multiple;
}

/**
 * "Rents double" over "Rents rose five-fold": a headline's one multiple where the text has another of the same noun, and none that
 * agrees. Two that are numbers are held against each other as other figures are.
 */
export function* headlineMultiples({ blocks }: ReviewedDraft): Generator<Report> {
  if (blocks.length > MOST_BLOCKS) return;
  const head = blocks.find(({ block }) => block.kind === "headline");
  const above = head === undefined ? [] : toldIn(head);
  if (above.length !== 1 || above[0]!.multiple.of === "") return;
  const [told] = above as [Told];
  const text = blocks.filter(({ block }) => TEXT.has(block.kind));
  const others = text.flatMap(toldIn);
  if (others.some((other) => meet(other.multiple, told.multiple))) return;
  const other = others.find(
    ({ multiple }) =>
      multiple.of === told.multiple.of && (multiple.figure === null || told.multiple.figure === null),
  );
  if (other === undefined || text.some((at) => bearsOut(at, told.multiple))) return;
  const [here, there] = [wordsOf(told), wordsOf(other)];
  yield {
    span: place(told.at, told.multiple.span),
    message: t`The headline says “${here}”; the text says “${there}”.`,
    why: t`Both are told of the same thing, and the text has nothing that comes to what the headline says. The notes would say which one is right.`,
    related: [{ span: place(other.at, other.multiple.span), message: t`The text says “${there}”.` }],
  };
}

function toldIn(at: AnnotatedBlock): Told[] {
  return multiplesIn(at.block, at.annotations.figures).map((multiple) => ({ at, multiple }));
}

function wordsOf({ at, multiple }: Told): string {
  return proseOf(at, multiple.span);
}

/** Whether two amounts of a block, or a percentage of it, come to a multiple: "from $400 to $800", "100 percent". */
function bearsOut({ annotations: { figures } }: AnnotatedBlock, multiple: Multiple): boolean {
  const comesTo = (factor: number): boolean => meet({ low: factor, high: factor }, multiple);
  return figures.some(
    (one) =>
      (one.role === "share" && (comesTo(1 + one.value / 100) || comesTo(1 - one.value / 100))) ||
      figures.some((two) => two.value > 0 && sameKind(one, two) && comesTo(one.value / two.value)),
  );
}
