import { FIRST_PERSON, SECOND_PERSON } from "../../../lexicon/claims/needs-none.js";
import { SPORT } from "../../../lexicon/claims/settled.js";
import type { Block } from "../../../text/draft.js";
import { overlaps } from "../../../text/span.js";
import type { AnnotatedBlock } from "../../annotations.js";
import type { Claim } from "../claim.js";
import { isStatistic, mainEvidence } from "../main-evidence.js";

/** What a story is told in, counted in tokens. */
export interface Tone {
  readonly tokens: number;
  /** Words of matches and races. */
  readonly sport: number;
  /** "I", "we", "you". */
  readonly own: number;
}

/** From this share of such words on, a story is about sport, or told by somebody in their own person. */
const SPORTS = 0.02;
const PERSONAL = 0.01;

export function toneOf({ tokens }: Block): Tone {
  let [sport, own] = [0, 0];
  for (const { lower } of tokens) {
    if (SPORT.has(lower)) sport++;
    if (FIRST_PERSON.has(lower) || SECOND_PERSON.has(lower)) own++;
  }
  return { tokens: tokens.length, sport, own };
}

/** What a whole story shows of its claims: names of features, for those that rest on a figure and for the others. */
export function storyFeatures({ tokens, sport, own }: Tone): { figure: string[]; claim: string[] } {
  const figure = sport >= SPORTS * tokens && sport > 0 ? ["sports story"] : [];
  return { figure, claim: own >= PERSONAL * tokens && own > 0 ? [...figure, "in the first person"] : figure };
}

/** The first sentence of a story sums it up, and the rest says who says so; not where people have come to harm. */
export function isSummary(
  { sentence, evidence }: Claim,
  { figures }: AnnotatedBlock["annotations"],
): boolean {
  return (
    sentence === 0 &&
    !figures.some((figure) => figure.fate !== "" && evidence.some((each) => overlaps(each, figure)))
  );
}

/** What the sentence behind a claim, in its own block or the next, shows of it. */
export function answeredFeatures(blocks: readonly AnnotatedBlock[], index: number, claim: Claim): string[] {
  const { claims } = blocks[index]!.annotations;
  const behind = claims[claim.sentence + 1] ?? blocks[index + 1]?.annotations.claims[0];
  if (behind?.status !== "attributed") return [];
  const main = mainEvidence(claim.evidence);
  const what = isStatistic(main) ? "figure answered" : "claim answered";
  return main.kind === "motive" ? [what, "motive answered"] : [what];
}
