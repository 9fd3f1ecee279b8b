import {
  BESIDE as BESIDE_BLOCKS,
  besideFeatures,
  givenKey,
  isSummary,
  toneOf,
  toneOfAll,
  type Tone,
} from "../../annotations/claims/asked/story.js";
import type { AnnotatedBlock } from "../../annotations/annotations.js";
import { ASKED } from "../../annotations/claims/claim-model.js";
import type { Claim, ClaimKind, Evidence } from "../../annotations/claims/claim.js";
import { isStatistic, mainEvidence } from "../../annotations/claims/main-evidence.js";
import type { Block } from "../../text/draft.js";
import type { Span } from "../../text/span.js";
import type { Around, Gathered } from "../rule.js";

/** Where a figure begins. */
interface Place {
  readonly block: number;
  readonly start: number;
}

/** What a block brings to its piece: its tone, its claims without a source, and the figures that it gives. */
export interface ClaimsOfBlock {
  /** Null of a block that is neither a paragraph nor claims anything. */
  readonly tone: Tone | null;
  /** Its figures of so many of something, in order. */
  readonly given: readonly { readonly key: string; readonly start: number }[];
  readonly claims: readonly Omit<GatheredClaim, "block">[];
  /** The most wanted of them (`wanted`); -Infinity where there are none. */
  readonly most: number;
}

/** The claims of a stretch of the draft; their blocks count from its first. */
export interface ClaimsOfStretch {
  /** By claim, how much it is wanted: most are out of reach, and this tells it fast. */
  readonly wanted: Float64Array;
  /** Where each figure of so many of something is given first (see `givenKey`). */
  readonly given: ReadonlyMap<string, Place>;
  readonly tone: Tone;
  /** The first block with sentences of a paragraph; -1 where there is none. */
  readonly opens: number;
  readonly claims: readonly GatheredClaim[];
  /** The most wanted of them; -Infinity where there are none. */
  readonly most: number;
}

interface GatheredClaim {
  readonly block: number;
  readonly claim: Claim;
  /** How much it is wanted by what its block shows, in logits. */
  readonly wanted: number;
  /** Whether it rests on a figure, and whether a figure is the main thing that makes it one. */
  readonly statistic: boolean;
  readonly onFigure: boolean;
  /** Whether nothing but how it reads makes it one. */
  readonly bare: boolean;
  /** What the sentences beside it add to how much it is wanted, weight by weight. */
  readonly beside: readonly number[];
  /** Whether it would sum up a story that its block opens. */
  readonly summary: boolean;
}

export function joinClaims(gists: readonly Gathered<ClaimsOfBlock>[]): ClaimsOfStretch {
  const claims = gists.flatMap(({ block, gist }) => gist.claims.map((each) => ({ ...each, block })));
  const given = new Map<string, Place>();
  for (const { block, gist } of gists)
    for (const { key, start } of gist.given) if (!given.has(key)) given.set(key, { block, start });
  return {
    wanted: Float64Array.from(claims, ({ wanted }) => wanted),
    given,
    tone: toneOfAll(gists.flatMap(({ gist }) => gist.tone ?? [])),
    opens: gists.find(({ gist }) => gist.tone !== null && gist.tone.sentences > 0)?.block ?? -1,
    claims,
    most: Math.max(-Infinity, ...gists.map(({ gist }) => gist.most)),
  };
}

/** How far from a block its claims are weighed. */
export const BESIDE_CLAIMS = { before: BESIDE_BLOCKS, after: BESIDE_BLOCKS } as const;

/** The claims of a block without a source, of whatever kind; null for nothing. */
export function gatherClaims(at: AnnotatedBlock, around: Around): ClaimsOfBlock | null {
  const { block, annotations } = at;
  // What `unattributed-accusation` reports is not reported twice.
  const { accusations } = annotations.wrongdoing;
  const toCome =
    annotations.placeholders.length === 0 ? NO_SENTENCES : figuresToCome(block, annotations.placeholders);
  const claims = annotations.claims.filter(
    ({ sentence, wanted, evidence }) =>
      wanted > -Infinity &&
      !isLabel(at, mainEvidence(evidence)) &&
      !(toCome.has(sentence) && AMOUNTS.has(mainEvidence(evidence).kind)) &&
      !accusations.some((accused) => accused.sentence === sentence),
  );
  const given = annotations.figures
    .filter(({ counted }) => counted !== "")
    .map((figure) => ({ key: givenKey(figure), start: figure.start }));
  const tells = block.kind === "paragraph" || claims.length > 0;
  if (!tells && given.length === 0) return null;
  return {
    tone: tells ? toneOf(at) : null,
    given,
    claims: claims.map((claim) => {
      const main = mainEvidence(claim.evidence);
      return {
        claim,
        wanted: wantedOf(claim),
        statistic: claim.evidence.some(isStatistic),
        onFigure: isStatistic(main),
        bare: main.kind === "assertion",
        beside: weightsOf(besideFeatures(at, around, claim)),
        summary: isSummary(claim, annotations),
      };
    }),
    most: Math.max(-Infinity, ...claims.map(wantedOf)),
  };
}

/**
 * How much more a wrong is wanted that is likely told as one, in logits, and from which likelihood on. This is decided and not
 * learned: no other claim costs a desk as much when it is passed over.
 */
const WRONG = 0.8;
const LIKELY_WRONG = 0.7;

function wantedOf({ wanted, score, evidence }: Claim): number {
  const wrong = score >= LIKELY_WRONG && mainEvidence(evidence).kind === "accusation";
  return wrong ? wanted + WRONG : wanted;
}

/**
 * Whether the wrong that makes it a claim is a label that is flagged as one ("illegal immigrants"), since nobody is asked twice
 * about a word, or stands in a cell, which names things and accuses nobody.
 */
function isLabel(
  { block, annotations: { wording } }: AnnotatedBlock,
  { kind, start, end }: Evidence,
): boolean {
  if (kind !== "accusation") return false;
  return block.kind === "tableCell" || wording.some((each) => each.start <= start && end <= each.end);
}

const NO_SENTENCES: ReadonlySet<number> = new Set();
/** What a sentence claims by an amount. */
const AMOUNTS: ReadonlySet<ClaimKind> = new Set(["figure", "trend", "prediction"]);

/** The sentences with an amount that is still to come ("$TK million", "TK percent"): who counted is asked once it is there. */
function figuresToCome({ prose, sentences }: Block, placeholders: readonly Span[]): ReadonlySet<number> {
  return new Set(
    placeholders
      .filter(
        ({ start, end }) =>
          /[$£€]$/.test(prose.slice(Math.max(0, start - 1), start)) || SIZE.test(prose.slice(end, end + 12)),
      )
      .map(({ start }) => sentences.findIndex((sentence) => sentence.end > start)),
  );
}

const SIZE = /^ ?(?:%|per ?cent\b|pct\b|thousand\b|(?:m|b|tr)illion\b)/i;

/** What each of some features adds to how much a claim is wanted, in logits. */
export function weightsOf(features: readonly string[]): readonly number[] {
  return features.map((feature) => ASKED.weight(feature));
}
