// What readers would ask about, as cases: a table of sentences (docs/claim-model.md) and the drafts that they stand in.
import { readFileSync } from "node:fs";
import path from "node:path";
import { place, type AnnotatedBlock } from "../../../server/src/annotations/annotations.js";
import {
  featuresInStory,
  storyFeatures,
  toneOf,
  toneOfAll,
} from "../../../server/src/annotations/claims/asked/story.js";
import type { Claim } from "../../../server/src/annotations/claims/claim.js";
import type { ClaimModel } from "../../../server/src/annotations/claims/model.js";
import type { Span } from "../../../server/src/text/span.js";
import { Reviewer, type ReviewInput } from "../../../server/src/review/review.js";
import { deskOf, type LabelledDraft } from "./cases.js";

/** How much each of its readers would want to ask about a sentence: 0 not at all, 1 could be, 2 would, 3 certainly. */
export type Asks = readonly number[];

/** A sentence that the first opinion takes for a claim, with what the second weighs. */
export interface Candidate {
  readonly desk: string;
  /** What its block shows, and what its story does. */
  readonly features: ReadonlySet<string>;
  readonly story: readonly string[];
  readonly asks: Asks;
  readonly unread: boolean;
}

interface Row extends Span {
  readonly asks: Asks;
}

/** A draft with what its readers would ask about; of the sentences that are not in `rows`, nothing. */
export interface ReadDraft {
  readonly desk: string;
  readonly text: string;
  readonly readers: number;
  /** Whether no desk has read it yet, so that it has more to ask about than what is published. */
  readonly unread: boolean;
  readonly rows: readonly Row[];
}

/**
 * Reads the table: for each draft a line with its path under `folder` and the number of its readers, and a line
 * `start end asks` for each sentence that one of them would ask about ("20": the first would, the second not).
 */
export function readAsks(table: string, folder: string): ReadDraft[] {
  const drafts: (ReadDraft & { rows: Row[] })[] = [];
  for (const line of readFileSync(table, "utf8").split("\n").slice(1).filter(Boolean)) {
    const [first = "", second, asks] = line.split("\t");
    if (asks === undefined) {
      const text = readFileSync(path.join(folder, first), "utf8");
      drafts.push({ desk: deskOfText(first), text, readers: Number(second), unread: false, rows: [] });
    } else if (/^[0-3]+$/.test(asks))
      drafts.at(-1)!.rows.push({ start: Number(first), end: Number(second), asks: Array.from(asks, Number) });
    else throw new Error(`no asks: ${line}`);
  }
  return drafts;
}

/** The labelled drafts of some folders whose last column is what their reader would ask about; the others are none of it. */
export function readAskedDrafts(drafts: readonly LabelledDraft[]): ReadDraft[] {
  return drafts
    .filter(({ labels }) => labels.some(({ status, note }) => status === "C" && /^[0-3]$/.test(note)))
    .map(({ desk, text, labels }) => ({
      desk,
      text,
      readers: 1,
      unread: true,
      rows: labels
        .filter(({ note }) => /^[1-3]$/.test(note))
        .map(({ start, end, note }) => ({ start, end, asks: [Number(note)] })),
    }));
}

/** As `deskOf` has it: by the folder, or where that holds several sections, by the name. */
function deskOfText(name: string): string {
  const [folder = "", file = ""] = name.split("/").slice(-2);
  if (folder === "bbc" || folder === "text" || folder.startsWith("desk")) return deskOf(file);
  return folder === "wikinews" ? `wikinews-${file.split("_")[0]}` : folder;
}

/** The model as it is, but for what it takes down of the claims that it is asked about. */
class Listener implements ClaimModel {
  readonly heard: ReadonlySet<string>[] = [];
  readonly #model: ClaimModel;
  constructor(model: ClaimModel) {
    this.#model = model;
  }
  probability(features: ReadonlySet<string>): number {
    return this.#model.probability(features);
  }
  /** Answers with the number of the question. */
  wanted(features: ReadonlySet<string>): number {
    return this.heard.push(features);
  }
}

/** The claims of a draft by the first opinion `input.claims`. */
export function candidatesOf(
  { desk, text, readers, unread, rows }: ReadDraft,
  input: ReviewInput & { claims: ClaimModel },
): Candidate[] {
  const listener = new Listener(input.claims);
  const { blocks } = new Reviewer().review(text, "plaintext", { ...input, claims: listener });
  const story = {
    ...storyFeatures(toneOfAll(blocks.map(toneOf))),
    opens: blocks.findIndex(({ block }) => block.kind === "paragraph"),
  };
  const nothing = Array.from({ length: readers }, () => 0);
  return blocks.flatMap((at, index) =>
    at.annotations.claims
      .filter(({ wanted }) => wanted > -Infinity)
      .map((claim) => ({
        desk,
        unread,
        features: listener.heard[claim.wanted - 1]!,
        story: featuresInStory(blocks, index, claim, story),
        asks: rowOf(rows, at, claim)?.asks ?? nothing,
      })),
  );
}

function rowOf(rows: readonly Row[], at: AnnotatedBlock, claim: Claim): Row | undefined {
  const { start, end } = place(at, at.block.sentences[claim.sentence]!);
  return rows.find((row) => Math.min(end, row.end) - Math.max(start, row.start) > (end - start) / 2);
}
