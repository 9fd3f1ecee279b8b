// Scores the claim model on desks that it was not learned from, by what a review of their drafts would show.
import { ASKED } from "../../../server/src/annotations/claims/claim-model.js";
import { probabilityOf } from "../../../server/src/annotations/claims/model.js";
import { Reviewer, type ReviewInput } from "../../../server/src/review/review.js";
import { count, type Case, type Count, type LabelledDraft } from "./cases.js";
import type { Candidate } from "./asked-cases.js";
import type { WordVectors } from "./word-vectors.js";
import { learn, learnAsked, modelOf, shipped } from "./train.js";

const RULES = ["attribution/unattributed-claim", "attribution/unattributed-statistic"];
/** The values of `minimumScore` that are tried beside the default. */
const TRIED = [0.15, 0.2, 0.25, 0.35, 0.4, 0.5];

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
    const model = modelOf(learn(cases.filter(({ draft }) => draft.desk !== desk)), ASKED);
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

interface Scored {
  readonly asks: readonly number[];
  readonly unread: boolean;
  readonly score: number;
}

/** What readers say of the claims at each value of `minimumScore`, every desk's by a model that was learned without it. */
export function scoreAsked(candidates: readonly Candidate[], vectors: WordVectors | null): string {
  const scored: Scored[] = [];
  for (const desk of new Set(candidates.map((each) => each.desk))) {
    const model = shipped(
      learnAsked(
        candidates.filter((each) => each.desk !== desk),
        vectors,
      ),
    );
    for (const { desk: own, asks, unread, features } of candidates)
      if (own === desk) scored.push({ asks, unread, score: probabilityOf(model.logit(features)) });
  }
  return [false, true]
    .map((unread) => {
      const list = scored.filter((each) => each.unread === unread);
      return [unread ? "drafts that no desk has read" : "published articles", ...asksTable(list)].join("\n");
    })
    .join("\n");
}

function asksTable(scored: readonly Scored[]): string[] {
  const all = asked(scored, 2);
  return [0, ...TRIED, 0.3, 0.45, 0.55]
    .sort((a, b) => a - b)
    .map((least) => {
      const left = scored.filter(({ score }) => score >= least);
      const [would, could] = [asked(left, 2), asked(left, 1)];
      return (
        `minimumScore ${least.toFixed(2)}  ${left.length} claims, would be asked ${(would / left.length).toFixed(3)} ` +
        `(${(would / all).toFixed(3)} of those), could be ${(could / left.length).toFixed(3)}`
      );
    });
}

/** How many of them are asked about so much, readers who differ by their share. */
function asked(list: readonly Scored[], least: number): number {
  return list.reduce((sum, { asks }) => sum + asks.filter((ask) => ask >= least).length / asks.length, 0);
}
