import { english, t } from "../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { Figure } from "../../annotations/figures/figure.js";
import { agesNowIn } from "../../annotations/ties/calendar/ages.js";
import { lengthsAgainIn } from "../../annotations/ties/derived/again.js";
import { deedsAgainIn } from "../../annotations/ties/derived/deeds.js";
import { swappedIn } from "../../annotations/ties/reckoned/swapped.js";
import { namedAgainIn } from "../../annotations/ties/again.js";
import { agesAgainIn, weighedAgainIn } from "../../annotations/ties/weighed/again.js";
import { SEARCHED, withSearched } from "./ties/searched-ties.js";
import { withTies, wrongStoryTies, wrongTies } from "./ties/wrong-ties.js";
import { defineRule, type Report, type ReviewedDraft } from "../rule.js";
import { captionConflicts } from "./conflicts/caption-conflicts.js";
import { conflictFixes } from "./conflicts/conflict-fixes.js";
import { headlineConflicts } from "./conflicts/headline-conflicts.js";
import { headlineMultiples } from "./conflicts/headline-multiples.js";
import { tableConflicts } from "./conflicts/table-conflicts.js";
import { textConflicts } from "./conflicts/text-conflicts.js";
import {
  figureMentions,
  gatherFigures,
  joinFigures,
  type Conflict,
  type FigureMention,
} from "./conflicts/figure-mention.js";

const WHY = english(
  "A reader who meets two different figures for one thing trusts neither. The notes, or the source who gave the figure, would say which one is right.",
);

export const conflictingFigures = defineRule({
  id: "statistics/conflicting-figures",
  summary: "Two figures for the same thing disagree.",
  defaultSeverity: "warning",
  options: {},
  near: SEARCHED,
  *checkBlock(at, _options, _notes, around) {
    const told = withTies(
      [],
      wrongTies(
        at,
        around,
        namedAgainIn,
        weighedAgainIn,
        agesAgainIn,
        lengthsAgainIn,
        deedsAgainIn,
        swappedIn,
      ),
    );
    const ages = at.annotations.figures.length > 0 ? wrongStoryTies(at, around, agesNowIn) : [];
    yield* withSearched(withTies(told, ages), at, around, "same");
  },
  gather: gatherFigures,
  join: joinFigures,
  *check(draft, _options, gathered) {
    let known: readonly FigureMention[] | undefined;
    const all = () => (known ??= figureMentions(draft, gathered));
    for (const conflict of headlineConflicts(draft, all)) {
      const { mention, other } = conflict;
      const says = proseOf(other.at, other.figure);
      const [here, there] = [nameOf(mention.at), nameOf(other.at)];
      const message = t`The ${here} says ${phrase(mention)}; the ${there === here ? t("other") : there} says ${says}.`;
      yield report(draft, all, conflict, message, t`The ${there} says ${phrase(other)}.`);
    }
    yield* headlineMultiples(draft);
    for (const conflict of gathered.some(({ gist }) => gist.cells) ? tableConflicts(draft, all()) : []) {
      const { mention, other } = conflict;
      const message = t`The text says ${phrase(mention)}; the table says ${proseOf(other.at, other.figure)}.`;
      yield report(draft, all, conflict, message, t`The table says ${phrase(other)}.`);
    }
    const captioned = new Set<Figure>();
    for (const conflict of gathered.some(({ gist }) => gist.captions) ? captionConflicts(draft, all()) : []) {
      const { mention, other } = conflict;
      captioned.add(mention.figure);
      const message = t`The caption says ${phrase(mention)}; the text says ${proseOf(other.at, other.figure)}.`;
      yield report(draft, all, conflict, message, t`The text says ${phrase(other)}.`);
    }
    for (const conflict of textConflicts(draft, {
      all,
      sets: figureMentions(draft, gathered, "sets"),
      digits: figureMentions(draft, gathered, "digits"),
      sizes: figureMentions(draft, gathered, "sizes"),
    })) {
      const { mention, other } = conflict;
      if (captioned.has(mention.figure) || captioned.has(other.figure)) continue;
      const message = t`Here the text says “${phrase(mention)}”; before, “${phrase(other)}”.`;
      yield report(draft, all, conflict, message, t`Before, the text says ${phrase(other)}.`);
    }
  },
});

/** What stands above the text, as desks call it. */
const NAMES: Readonly<Record<string, string>> = { headline: english("headline"), deck: english("summary") };

function nameOf({ block }: AnnotatedBlock): string {
  const name = NAMES[block.kind];
  return name === undefined ? t("text") : t(name);
}

function phrase({ at, figure }: FigureMention): string {
  return proseOf(at, figure.phrase);
}

function report(
  draft: ReviewedDraft,
  all: () => readonly FigureMention[],
  conflict: Conflict,
  message: string,
  there: string,
): Report {
  const { mention, other } = conflict;
  return {
    span: place(mention.at, mention.figure),
    message,
    why: t(WHY),
    related: [{ span: place(other.at, other.figure), message: there }],
    fixes: () => conflictFixes(draft, all(), conflict),
  };
}
