// Scores the claim model on desks that it was not learned from, by what a review of their drafts would show.
import { ASKED } from "../../../server/src/annotations/claims/claim-model.js";
import { AskedNetwork } from "../../../server/src/annotations/claims/asked/network.js";
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

/** So many times a part of the desks is left out; each desk once. */
const PARTS = 8;

/** What readers say of the claims at each value of `minimumScore`, every desk's by a model that was learned without it. */
export function scoreAsked(candidates: readonly Candidate[], vectors: WordVectors): string {
  const scored: Scored[] = [];
  const desks = [...new Set(candidates.map(({ desk }) => desk))].sort();
  const isOwn = ({ desk }: Candidate, part: number): boolean => desks.indexOf(desk) % PARTS === part;
  for (let part = 0; part < PARTS; part++) {
    const { fitted, network } = learnAsked(
      candidates.filter((each) => !isOwn(each, part)),
      vectors,
    );
    const [story, model] = [shipped(fitted), new AskedNetwork(network)];
    for (const candidate of candidates.filter((each) => isOwn(each, part))) {
      const ofStory = candidate.story.reduce((sum, feature) => sum + story.weight(feature), 0);
      const score = probabilityOf(model.logit(candidate.features) + ofStory);
      scored.push({ asks: candidate.asks, unread: candidate.unread, score });
    }
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
