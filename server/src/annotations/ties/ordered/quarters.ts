import { MONTHS } from "../../../lexicon/counted-nouns.js";
import { FISCAL_CALENDAR, FISCAL_FROM, QUARTER_MONTHS, QUARTER_TOLD } from "../../../lexicon/quarter-cues.js";
import { t } from "../../../l10n/l10n.js";
import type { Passage, Told } from "../../facts/passage.js";
import { contrary } from "../contrary.js";
import type { Tie } from "../tie.js";

/** "the fourth quarter … October-December", where the copy tells when its year begins: a quarter that its months are not. */
export function quartersIn(story: Passage): Tie[] {
  return story.own.flatMap((claim) => {
    const { fact, sentence } = claim;
    if (fact.sort !== "rank" || fact.value > 4 || !QUARTER_TOLD.test(fact.after)) return [];
    const first = firstMonthOf(story);
    if (first === null) return [];
    for (const at of [sentence, sentence + 1, sentence - 1]) {
      const last = lastMonthIn(story.textOf(at));
      if (last === null) continue;
      const into = (last - first + 12) % 12;
      // The months of no quarter are of something else.
      if (into % 3 !== 2) return [];
      const right = (into + 1) / 3;
      if (right === fact.value) return [];
      return [tieOf(claim, right)];
    }
    return [];
  });
}

/** The month in which the year of the story's company begins, 1 to 12; null where it is not told. */
function firstMonthOf(story: Passage): number | null {
  for (const { sentence } of story.lines) {
    const text = story.textOf(sentence);
    if (FISCAL_CALENDAR.test(text)) return 1;
    const month = MONTHS.get(FISCAL_FROM.exec(text)?.[1] ?? "");
    if (month !== undefined) return month;
  }
  return null;
}

/** The last of three months that a sentence tells: "the three months to December", "October-December"; null for none. */
function lastMonthIn(text: string): number | null {
  const found = QUARTER_MONTHS.exec(text);
  return found === null
    ? null
    : (MONTHS.get(found.slice(1).find((month) => month !== undefined) ?? "") ?? null);
}

function tieOf(claim: Told, right: number): Tie {
  const says = t`Those months are quarter ${right} of its year`;
  return contrary(claim, [], says, [{ told: claim, value: right }]);
}
