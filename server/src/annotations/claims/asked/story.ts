import { anyOf } from "../../../lexicon/any-of.js";
import { DENIALS } from "../../../lexicon/claims/asked.js";
import { FIRST_PERSON, SECOND_PERSON } from "../../../lexicon/claims/needs-none.js";
import { SPORT } from "../../../lexicon/claims/settled.js";
import type { BlockKind } from "../../../text/draft.js";
import { overlaps } from "../../../text/span.js";
import type { AnnotatedBlock } from "../../annotations.js";
import type { Figure } from "../../figures/figure.js";
import type { Claim } from "../claim.js";
import { isStatistic, mainEvidence } from "../main-evidence.js";
import { isSameSource, sourceIn } from "../runs-on.js";

/** What a story is told in, counted. */
export interface Tone {
  readonly tokens: number;
  /** Words of matches and races. */
  readonly sport: number;
  /** "I", "we", "you". */
  readonly own: number;
  /** Sentences of its paragraphs, those of them that somebody says, and those that are likely claims. */
  readonly sentences: number;
  readonly sourced: number;
  readonly claims: number;
}

/** From this share of such words on, a story is about sport, or told by somebody in their own person. */
const SPORTS = 0.02;
const PERSONAL = 0.01;
/** A sentence is a likely claim from this score on. */
const LIKELY = 0.6;
/** Upper bounds of the steps by which the share of sourced sentences and of claims is told. */
const SOURCED = [0.2, 0.35, 0.5, 0.65];
const CLAIMED = [0.03, 0.08, 0.15, 0.25, 0.4];

const TELLING = anyOf(SPORT, FIRST_PERSON, SECOND_PERSON);

export function toneOf({ block, annotations }: AnnotatedBlock): Tone {
  let [sport, own] = [0, 0];
  for (const { lower } of block.tokens) {
    if (!TELLING.has(lower)) continue;
    if (SPORT.has(lower)) sport++;
    if (FIRST_PERSON.has(lower) || SECOND_PERSON.has(lower)) own++;
  }
  const claims = block.kind === "paragraph" ? annotations.claims : [];
  return {
    tokens: block.tokens.length,
    sport,
    own,
    sentences: claims.length,
    sourced: claims.filter(({ status }) => status === "attributed").length,
    claims: claims.filter(({ status, score }) => status === "claim" && score >= LIKELY).length,
  };
}

/** The tone of a story whose blocks have these. */
export function toneOfAll(tones: Iterable<Tone>): Tone {
  const all = { tokens: 0, sport: 0, own: 0, sentences: 0, sourced: 0, claims: 0 };
  for (const { tokens, sport, own, sentences, sourced, claims } of tones) {
    all.tokens += tokens;
    all.sport += sport;
    all.own += own;
    all.sentences += sentences;
    all.sourced += sourced;
    all.claims += claims;
  }
  return all;
}

/** What a whole story shows of its claims: names of features, for those that rest on a figure and for the others. */
export function storyFeatures({ tokens, sport, own, sentences, sourced, claims }: Tone): {
  figure: string[];
  claim: string[];
} {
  const figure = sport >= SPORTS * tokens && sport > 0 ? ["sports story"] : [];
  if (sentences > 0)
    figure.push(
      stepOf("sourced", sourced / sentences, SOURCED),
      stepOf("claims", claims / sentences, CLAIMED),
    );
  return { figure, claim: own >= PERSONAL * tokens && own > 0 ? [...figure, "in the first person"] : figure };
}

/** `name<3`: the step that a share lies on. */
function stepOf(name: string, share: number, bounds: readonly number[]): string {
  const at = bounds.findIndex((bound) => share < bound);
  return `${name}<${at < 0 ? bounds.length : at}`;
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

/** What is known of a story when its claims are weighed. */
export interface Story {
  /** For the claims that rest on a figure, and for the others (see `storyFeatures`). */
  readonly figure: readonly string[];
  readonly claim: readonly string[];
  /** Index of its first paragraph, -1 for none. */
  readonly opens: number;
}

/** What the feature of a summary is called. */
export const LEAD = "lead";

/** What tells in its story whether a claim of a block would be asked about: names of features, beside those of its block. */
export function featuresInStory(
  blocks: readonly AnnotatedBlock[],
  index: number,
  claim: Claim,
  story: Story,
): string[] {
  const at = blocks[index]!;
  const features = [
    ...(isStatistic(mainEvidence(claim.evidence)) ? story.figure : story.claim),
    ...besideFeatures(at, (distance) => blocks[index + distance], claim),
  ];
  if (index === story.opens && isSummary(claim, at.annotations)) features.push(LEAD);
  return features;
}

/** The block that stands so many blocks after (before: negative) one. */
type Around = (distance: number) => AnnotatedBlock | undefined;

/** What the sentences beside a claim of a block, in it or the nearest others (see `BESIDE`), show of it. */
export function besideFeatures(at: AnnotatedBlock, around: Around, claim: Claim): string[] {
  const before = besides(at, around, claim.sentence, -1);
  const behind = besides(at, around, claim.sentence, 1);
  const features = [`around ${before?.claim.status ?? "edge"} ${behind?.claim.status ?? "edge"}`];
  if (behind?.claim.status !== "attributed" || denies(behind)) return features;
  const main = mainEvidence(claim.evidence);
  features.push(isStatistic(main) ? "figure answered" : "claim answered");
  if (main.kind === "motive") features.push("motive answered");
  if (before?.claim.status === "attributed" && isSameSource(sourceOf(before), sourceOf(behind)))
    features.push("between two of a source");
  return features;
}

const COPY: ReadonlySet<BlockKind> = new Set<BlockKind>(["paragraph", "listItem", "tableCell", "blockQuote"]);

function isCopy({ block, annotations }: AnnotatedBlock): boolean {
  return COPY.has(block.kind) && annotations.claims.length > 0;
}

interface Beside {
  readonly at: AnnotatedBlock;
  readonly claim: Claim;
}

/** The words for whom it is put to, in lower case, or "". */
function sourceOf({ at: { block, annotations }, claim }: Beside): string {
  return sourceIn(block, block.sentences[claim.sentence]!, annotations.attributions);
}

/** Whether it denies something. */
function denies({ at: { block }, claim }: Beside): boolean {
  const { firstToken, endToken } = block.sentences[claim.sentence]!;
  for (let token = firstToken; token < endToken; token++)
    if (DENIALS.has(block.tokens[token]!.lower)) return true;
  return false;
}

/** Between two paragraphs so many blocks that are none may stand: a subhead, a picture. */
const GAP = 2;
/** The sentences beside a claim are looked for in so many blocks on either side of its own. */
export const BESIDE = GAP + 1;

/** The sentence before (-1) or behind (1) one, be it in the next block of copy. */
function besides(block: AnnotatedBlock, around: Around, sentence: number, step: 1 | -1): Beside | null {
  const own = block.annotations.claims[sentence + step];
  let distance = own ? 0 : step;
  let at = own ? block : around(distance);
  for (let gap = 0; gap < GAP && at && !isCopy(at); gap++) at = around((distance += step));
  const claim = own ?? (step > 0 ? at?.annotations.claims[0] : at?.annotations.claims.at(-1));
  if (!at || !claim || !isCopy(at)) return null;
  return { at, claim };
}

/** What figures have in common that give the same number of the same. */
export function givenKey({ role, value, counted }: Figure): string {
  return `${role} ${value} ${counted}`;
}

/** The figure that a claim rests on, of so many of something; undefined where there is none. */
export function countedIn({ annotations }: AnnotatedBlock, { evidence }: Claim): Figure | undefined {
  const main = mainEvidence(evidence);
  if (!isStatistic(main)) return undefined;
  const figure = annotations.figures.find(({ start }) => start === main.start);
  return figure?.counted === "" || Number.isNaN(figure?.value) ? undefined : figure;
}
