// Labelled drafts as cases: NAME.txt, and NAME.tsv with the columns id, start, end, status, … (docs/claim-guidelines.md).
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { place } from "../../../server/src/annotations/annotations.js";
import type { ClaimModel } from "../../../server/src/annotations/claims/model.js";
import { Reviewer, type Review, type ReviewInput } from "../../../server/src/review/review.js";

/** A sentence as its reader labelled it: attributed, vague, a claim, needing none. Offsets in the draft. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly status: "A" | "V" | "C" | "N";
  readonly note: string;
}

export interface LabelledDraft {
  readonly name: string;
  /** The publication, by the beginning of the name. */
  readonly desk: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

/** A sentence that the annotators leave to the model. */
export interface Case {
  readonly draft: LabelledDraft;
  readonly label: Label;
  readonly features: ReadonlySet<string>;
  /** Whether its reader would ask for a source. */
  readonly wanted: boolean;
}

/** Reads the labelled drafts of some folders; sentences whose readers differ are left out. */
export function readDrafts(folders: readonly string[]): LabelledDraft[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".tsv"))
      .sort()
      .map((file) => {
        const name = file.slice(0, -4);
        const rows = readFileSync(path.join(folder, file), "utf8").split("\n").slice(1).filter(Boolean);
        return {
          name,
          desk: deskOf(name),
          text: readFileSync(path.join(folder, `${name}.txt`), "utf8"),
          labels: rows
            .map((row) => row.split("\t"))
            .filter((cells) => /^[AVCN]$/.test(cells[3] ?? ""))
            .map(([, start, end, status, note = ""]) => ({
              start: Number(start),
              end: Number(end),
              status: status as Label["status"],
              note,
            })),
        };
      }),
  );
}

export function deskOf(name: string): string {
  if (name.includes("--")) return name.split("--")[0]!;
  return /^(?:bbc-[a-z]+|[a-z]+-[a-z]+(?=_)|[a-z]+)/.exec(name)?.[0] ?? name;
}

/** Takes down what it is asked, and answers with the number of the question, which then is the claim's score. */
class Recorder implements ClaimModel {
  readonly asked: ReadonlySet<string>[] = [];
  probability(features: ReadonlySet<string>): number {
    return this.asked.push(features);
  }
  wanted(): number {
    return 0;
  }
}

/** The sentences of a draft that the annotators ask the model about and that have a label. */
export function casesOf(draft: LabelledDraft, input: ReviewInput): Case[] {
  const recorder = new Recorder();
  const { blocks } = new Reviewer().review(draft.text, "plaintext", { ...input, claims: recorder });
  return blocks.flatMap((at) =>
    at.annotations.claims.flatMap((claim) => {
      const features = recorder.asked[claim.score - 1];
      const label = features && labelAt(draft, place(at, at.block.sentences[claim.sentence]!));
      if (!label) return [];
      return [{ draft, label, features, wanted: label.status === "C" || label.status === "V" }];
    }),
  );
}

export function labelAt(
  { labels }: LabelledDraft,
  { start, end }: { start: number; end: number },
): Label | null {
  let best: Label | null = null;
  let most = (end - start) / 2;
  for (const label of labels) {
    const shared = Math.min(end, label.end) - Math.max(start, label.start);
    if (shared > most) [best, most] = [label, shared];
  }
  return best;
}

const SENTENCE_RULES =
  /^attribution\/(?:unattributed-(?:claim|statistic|quote)|vague-source|anonymous-source)$/;

export interface Count {
  flagged: number;
  right: number;
  wanted: number;
  attributed: number;
  attributedFlagged: number;
}

/** How the findings of a review agree with the labels; `sure`: warnings alone. */
export function count({ labels }: LabelledDraft, { findings }: Review, sure = false): Count {
  const asked = findings.filter(
    ({ rule, severity }) =>
      SENTENCE_RULES.test(rule) && (!sure || severity === "warning" || severity === "error"),
  );
  const counts: Count = { flagged: 0, right: 0, wanted: 0, attributed: 0, attributedFlagged: 0 };
  for (const { start, end, status } of labels) {
    const flagged = Number(asked.some(({ span }) => span.start < end && start < span.end));
    const wanted = Number(status === "C" || status === "V");
    const attributed = Number(status === "A");
    counts.flagged += flagged;
    counts.wanted += wanted;
    counts.right += flagged * wanted;
    counts.attributed += attributed;
    counts.attributedFlagged += flagged * attributed;
  }
  return counts;
}
