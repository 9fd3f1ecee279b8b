import { t } from "../../l10n/l10n.js";
import type { Fact } from "../../annotations/facts/fact.js";
import { place, type AnnotatedBlock } from "../../annotations/annotations.js";
import { isQuoted } from "../../edits/quoted.js";
import { setFigure } from "../../edits/set-figure.js";
import { amountOf, isLevel, isTold, neighbours, reckonedBy } from "../../notes/figures/read-statements.js";
import { nameKey } from "../../notes/people/spelling.js";
import type { Amount } from "../../notes/figures/statement.js";
import { BlockTopics } from "../../notes/figures/topic.js";
import { timeBehind } from "../../notes/figures/when.js";
import type { Candidate } from "../../notes/figures/bearing.js";
import { plainInline } from "../../edits/restore-words.js";
import type { Span } from "../../text/span.js";
import { defineRule, type Report, type ReviewedDraft } from "../rule.js";

const COPY: ReadonlySet<string> = new Set([
  "paragraph",
  "listItem",
  "blockQuote",
  "tableCell",
  "headline",
  "subhead",
  "caption",
]);

/** An amount of a block with what it is told of. */
export interface Told extends Amount {
  readonly fact: Fact;
}

export const figureDiffersFromSource = defineRule({
  id: "notes/figure-differs-from-source",
  summary: "A figure is not the one that the notes have of the same thing.",
  defaultSeverity: "warning",
  options: {},
  needsNotes: true,
  gather: amountsIn,
  *check(draft, _options, gathered) {
    if (draft.notes.notes.length === 0) return;
    const noted = draft.notes.figures();
    const told = gathered.flatMap(({ block, gist }) =>
      gist.map((each) => ({ each, at: draft.blocks[block]! })),
    );
    // What the copy tells rightly elsewhere is not what it tells wrongly here.
    const taken = new Set<number>();
    for (const { each } of told)
      if (Number.isFinite(each.low) && Number.isFinite(each.high))
        for (const index of noted.bearing(each).told) taken.add(index);
    let names: ReadonlySet<string> | null = null;
    for (const { each, at } of told) {
      const { candidates } = noted.bearing(each);
      const meant = candidates.filter((candidate) => isMeant(candidate, taken));
      if (meant.length === 0) continue;
      const own = (names ??= namesOf(draft));
      const best = meant.filter(({ index }) => noted.isAkin(index, own));
      if (best[0]) yield report(draft, at, each, best as [Candidate, ...Candidate[]]);
    }
  },
});

/** From which score on a statement is what an amount was meant to tell: less where a digit has slipped. */
const MEANT = 2.7;
const SLIPPED = 3.5;
const IN_SPITE = 6.5;

function isMeant({ score, slip, index }: Candidate, taken: ReadonlySet<number>): boolean {
  if (taken.has(index)) return slip === 3 && score >= IN_SPITE;
  return score >= (slip >= 2 ? SLIPPED - (3 - slip) * 0.3 : MEANT);
}

/** The words of the names in a draft. */
function namesOf({ blocks }: ReviewedDraft): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { annotations } of blocks)
    for (const { kind, text } of annotations.mentions)
      if (kind !== "pronoun" && kind !== "role")
        for (const word of text.split(/\s+/)) if (/^[A-ZÀ-ÞĀ-Ž].{3}/.test(word)) names.add(nameKey(word));
  return names;
}

function report(
  draft: ReviewedDraft,
  at: AnnotatedBlock,
  { fact }: Told,
  [best, ...rest]: readonly [Candidate, ...Candidate[]],
): Report {
  const { statement } = best;
  const note = draft.notes.notes.find(({ path }) => path === draft.notes.figures().pathOf(best.index))!;
  const has = note.text.slice(statement.span.start, statement.span.end).replace(/\s+/g, " ");
  const line = note.text.slice(0, statement.span.start).split("\n").length;
  const name = note.path.replace(/^.*[\\/]/, "");
  const here = at.block.prose.slice(fact.span.start, fact.span.end);
  // Of two cells that fit equally nobody can tell which is meant.
  const rival = rest.find(
    ({ score, statement: other }) => score > best.score - 0.3 && other.value !== statement.value,
  );
  const { figure } = fact;
  return {
    span: place(at, figure ?? fact.span),
    message: t`The notes have ${has}, not ${here}.`,
    why:
      `${plainInline(name)}, line ${line}: “${plainInline(lineAround(note.text, statement.span))}”\n\n` +
      t("**Who would know.** Whoever the figure comes from; the notes say what they gave."),
    related: [{ span: statement.span, message: t("The notes have it here."), note: note.path }],
    fixes: () => {
      if (rival || figure === null || figure.unit !== (statement.unit || figure.unit)) return [];
      const edit = setFigure(draft.text, at, figure, statement.value);
      return edit ? [{ title: t`Make it ${edit.newText}, as in the notes`, edits: [edit] }] : [];
    },
  };
}

/** The line of a note about a span, cut where it runs on. */
function lineAround(text: string, { start, end }: Span): string {
  const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - 120);
  const next = text.indexOf("\n", end);
  return text
    .slice(from, Math.min(next < 0 ? text.length : next, end + 120))
    .replace(/\s+/g, " ")
    .trim();
}

/** The amounts of a block that notes may have; null where it has none. */
export function amountsIn(at: AnnotatedBlock): readonly Told[] | null {
  if (!COPY.has(at.block.kind) || at.annotations.figures.length === 0) return null;
  const topics = new BlockTopics(at.block);
  const found = at.annotations.lines().flatMap(({ facts, text }) =>
    facts
      .filter(
        (fact) =>
          isTold(fact) &&
          // Within quotation marks it is the quotation that differs.
          !isQuoted(at, fact.span) &&
          !/\d[-–/]$/.test(at.block.prose.slice(0, fact.span.start)),
      )
      .map((fact) => ({
        ...amountOf(fact),
        fact,
        reckoned: { ...reckonedBy(text), ...(isLevel(fact, at.block.prose) && { difference: false }) },
        topic: topics.around(fact.span, neighbours(fact, facts)),
        when: timeBehind(at.block.prose, fact.figure ?? fact.span),
      })),
  );
  return found.length === 0 ? null : found;
}
