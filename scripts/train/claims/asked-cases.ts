// Verdicts of readers on findings as cases: a table of draft, start, end, verdict (docs/claim-model.md), and the drafts.
import { readFileSync } from "node:fs";
import path from "node:path";
import { place, type AnnotatedBlock } from "../../../server/src/annotations/annotations.js";
import { askedFeatures } from "../../../server/src/annotations/claims/asked/asked-features.js";
import {
  answeredFeatures,
  isSummary,
  storyFeatures,
  toneOf,
} from "../../../server/src/annotations/claims/asked/story.js";
import type { Claim } from "../../../server/src/annotations/claims/claim.js";
import { isStatistic, mainEvidence } from "../../../server/src/annotations/claims/main-evidence.js";
import type { Span } from "../../../server/src/text/span.js";
import { Reviewer, type ReviewInput } from "../../../server/src/review/review.js";
import { deskOf, labelAt, type LabelledDraft } from "./cases.js";

/** A sentence that the first model takes for a claim, with what the second weighs. */
export interface Candidate {
  readonly desk: string;
  readonly features: ReadonlySet<string>;
  /** Whether its label says so, too. */
  readonly claim: boolean;
}

/** What a reader thought of a finding: right, debatable, wrong. */
export interface Verdict {
  readonly desk: string;
  readonly features: ReadonlySet<string>;
  readonly verdict: "R" | "D" | "W";
}

interface Row extends Span {
  readonly verdict: Verdict["verdict"];
}

/** A draft with the verdicts on it. */
export interface JudgedDraft {
  readonly desk: string;
  readonly text: string;
  readonly rows: readonly Row[];
}

/** Reads the table; drafts are named by their paths under `folder`. */
export function readVerdicts(table: string, folder: string): JudgedDraft[] {
  const byDraft = new Map<string, Row[]>();
  for (const line of readFileSync(table, "utf8").split("\n").slice(1).filter(Boolean)) {
    const [name = "", start, end, verdict] = line.split("\t");
    if (!/^[RDW]$/.test(verdict ?? "")) throw new Error(`no verdict: ${line}`);
    const rows = byDraft.get(name) ?? [];
    byDraft.set(name, rows);
    rows.push({ start: Number(start), end: Number(end), verdict: verdict as Row["verdict"] });
  }
  return [...byDraft].map(([name, rows]) => ({
    desk: deskOfText(name),
    text: readFileSync(path.join(folder, name), "utf8"),
    rows,
  }));
}

/** As `deskOf` has it: by the folder, or where that holds several sections, by the name. */
function deskOfText(name: string): string {
  const [folder = "", file = ""] = name.split("/");
  if (folder === "bbc") return deskOf(file);
  return folder === "wikinews" ? `wikinews-${file.split("_")[0]}` : folder;
}

export function verdictsOf(draft: JudgedDraft, input: ReviewInput): Verdict[] {
  const left = new Set(draft.rows);
  return candidatesIn(draft.text, input).flatMap(({ span, features }) => {
    const row = [...left].find(({ start, end }) => start < span.end && span.start < end);
    if (!row) return [];
    left.delete(row);
    return [{ desk: draft.desk, features, verdict: row.verdict }];
  });
}

export function labelledOf(draft: LabelledDraft, input: ReviewInput): Candidate[] {
  return candidatesIn(draft.text, input).flatMap(({ span, features }) => {
    const label = labelAt(draft, span);
    if (!label) return [];
    return [{ desk: draft.desk, features, claim: label.status === "C" || label.status === "V" }];
  });
}

function candidatesIn(text: string, input: ReviewInput): { span: Span; features: Set<string> }[] {
  const { blocks } = new Reviewer().review(text, "plaintext", input);
  const opens = blocks.findIndex(({ block }) => block.kind === "paragraph");
  const tone = { tokens: 0, sport: 0, own: 0 };
  for (const { block } of blocks) {
    const own = toneOf(block);
    tone.tokens += own.tokens;
    tone.sport += own.sport;
    tone.own += own.own;
  }
  const story = storyFeatures(tone);
  return blocks.flatMap((at, index) =>
    at.annotations.claims
      .filter(({ status }) => status === "claim")
      .map((claim) => ({
        span: place(at, at.block.sentences[claim.sentence]!),
        features: featuresOf(blocks, index, claim, story, index === opens),
      })),
  );
}

function featuresOf(
  blocks: readonly AnnotatedBlock[],
  index: number,
  claim: Claim,
  story: ReturnType<typeof storyFeatures>,
  opens: boolean,
): Set<string> {
  const { block, annotations, context } = blocks[index]!;
  const figure = isStatistic(mainEvidence(claim.evidence));
  return new Set([
    ...askedFeatures({ ...annotations, block, polled: context.polled }, claim),
    ...(figure ? story.figure : story.claim),
    ...(opens && isSummary(claim, annotations) ? ["lead"] : []),
    ...answeredFeatures(blocks, index, claim),
  ]);
}
