// Scores the claim model on desks that it was not learned from, by what a review of their drafts would show.
import { Reviewer, type ReviewInput } from "../../../server/src/review/review.js";
import { count, type Case, type Count, type LabelledDraft } from "./cases.js";
import { learn, modelOf } from "./train.js";

const RULES = ["attribution/unattributed-claim", "attribution/unattributed-statistic"];
/** The values of `minimumScore` that are tried beside the default. */
const TRIED = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7];

function none(): Count {
  return { flagged: 0, right: 0, wanted: 0, attributed: 0, attributedFlagged: 0 };
}

function add(to: Count, more: Count): void {
  for (const key of Object.keys(to) as (keyof Count)[]) to[key] += more[key];
}

function line(name: string, { flagged, right, wanted, attributed, attributedFlagged }: Count): string {
  const precision = (right / (flagged || 1)).toFixed(3);
  const recall = (right / (wanted || 1)).toFixed(3);
  return `${name.padEnd(24)} P ${precision} R ${recall} (${right} right, ${flagged} said, ${wanted} wanted)  attributed flagged ${attributedFlagged}/${attributed}`;
}

/** A line for each value of `minimumScore`, then a line for each desk at the default, by its findings and its warnings. */
export function scoreByDesk(
  drafts: readonly LabelledDraft[],
  cases: readonly Case[],
  input: ReviewInput,
): string {
  const all = new Map<string, Count>();
  const tally = (name: string): Count => {
    const known = all.get(name) ?? none();
    all.set(name, known);
    return known;
  };
  const reviewer = new Reviewer();
  for (const desk of new Set(drafts.map((draft) => draft.desk))) {
    const model = modelOf(learn(cases.filter(({ draft }) => draft.desk !== desk)));
    for (const draft of drafts.filter((each) => each.desk === desk))
      for (const least of [null, ...TRIED]) {
        const rule = { severity: "warning", minimumScore: least ?? 0 } as const;
        const rules = least === null ? {} : Object.fromEntries(RULES.map((id) => [id, rule]));
        const review = reviewer.review(draft.text, "plaintext", {
          ...input,
          claims: model,
          settings: { ...input.settings, rules: { ...input.settings.rules, ...rules } },
        });
        add(
          tally(least === null ? "all findings" : `minimumScore ${least.toFixed(2)}`),
          count(draft, review),
        );
        if (least !== null) continue;
        add(tally("warnings alone"), count(draft, review, true));
        add(tally(desk), count(draft, review));
      }
  }
  return [...all].map(([name, counts]) => line(name, counts)).join("\n");
}
