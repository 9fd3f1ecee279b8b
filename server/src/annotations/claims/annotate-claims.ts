import { PERSONAL_PRONOUNS } from "../../lexicon/function-words.js";
import type { Block, BlockKind, Sentence } from "../../text/draft.js";
import { firstReaching } from "../../text/span.js";
import type { Context } from "../annotations.js";
import type { Attribution } from "../attributions/attribution.js";
import type { Figure } from "../figures/figure.js";
import type { Quotation } from "../quotations/quotation.js";
import type { TagsOf } from "../tags/block-tags.js";
import type { Unnamed } from "../unnamed/unnamed.js";
import type { Claim, SourcingStatus } from "./claim.js";
import { askedFeatures } from "./asked/asked-features.js";
import { asidesIn } from "./asides.js";
import { assertedIn } from "./asserted.js";
import { weightiest } from "./bearing.js";
import { evidenceIn, scoreOf } from "./evidence.js";
import { claimFeatures } from "./features.js";
import { isMeasuredChange } from "./measured-change.js";
import type { ClaimModel } from "./model.js";
import { assertsNothing } from "./needs-none.js";
import { namesSource } from "./names-source.js";
import { citesLaw } from "./on-record.js";
import {
  isItem,
  leadsIn,
  publishesResults,
  resumes,
  resumesFindings,
  resumesResults,
  standsBetween,
  tellsFindings,
  tellsResults,
  type Running,
} from "./runs-on.js";
import { unsourcedPart } from "./unsourced-part.js";
import { voicesBySentence, type Voice } from "./voices.js";

const BODY: ReadonlySet<BlockKind> = new Set<BlockKind>(["paragraph", "listItem", "tableCell", "blockQuote"]);
/** A sentence is somebody's words where at least this share of it is quoted. */
const QUOTED_SHARE = 0.45;
/** What a clause beside the main one puts to a source answers for the sentence where it is at least this share of it. */
const TOLD_SHARE = 0.6;
/** After an attributed sentence, one that points back to it often goes on with what the same source said. */
const PARAPHRASE_DISCOUNT = 1.3;
/** A sentence that puts something to a source is a claim only where what is left of it weighs as much as one. */
const MIXED = 1;
/** A clause of fewer tokens asserts little by itself. */
const CLAUSE = 5;
/** A sentence that is less likely to be asked about than this is no claim by itself; the second opinion weighs it all the same. */
const LEAST = 0.4;
/** A change that somebody must have measured is at least as likely, whatever the model makes of so short a sentence. */
const MEASURED = 0.65;

interface Parts {
  readonly tags: TagsOf;
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly figures: readonly Figure[];
  readonly unnamed: readonly Unnamed[];
  /** Whether the figures are those of a poll that is named (see `tellsPoll`). */
  readonly polled: boolean;
  /** What the blocks before leave running. */
  readonly running: Running;
  readonly context: Context;
  readonly model: ClaimModel;
}

/** One claim a sentence, in order: what in it wants a source, and whether it has one. `next` is left running for the block behind. */
export function annotateClaims(
  block: Block,
  parts: Parts,
): { claims: Claim[]; next: Running; reported: boolean } {
  if (!BODY.has(block.kind)) {
    const claims = block.sentences.map((span, sentence) => settled(span, sentence, "none"));
    return { claims, next: "", reported: parts.context.reported };
  }
  const voices = voicesBySentence(block, parts.quotations, parts.attributions);
  const hearsay = new Set(parts.unnamed.filter(isHearsay).map(({ sentence }) => sentence));
  // What a source's sentence leads in, item by item: "The ministry said firms had:".
  const listed = parts.running === "listed" && isItem(block);
  let figure = 0;
  let before: SourcingStatus = "none";
  let { running } = parts;
  let { reported } = parts.context;
  const weighed = new Map<number, ReadonlySet<string>>();
  const claims = block.sentences.map((sentence, index) => {
    const figures: Figure[] = [];
    for (; figure < parts.figures.length && parts.figures[figure]!.start < sentence.end; figure++)
      figures.push(parts.figures[figure]!);
    const own = judge(parts, {
      weighed,
      block,
      sentence,
      index,
      figures,
      voices: voices.get(index) ?? [],
      before,
      hearsay: hearsay.has(index),
    });
    const results = tellsResults(block, sentence, figures);
    const publishes = publishesResults(block, sentence);
    reported ||= publishes;
    const goesOn =
      publishes ||
      listed ||
      (running === "results" && results) ||
      (reported && resumesResults(block, sentence, figures)) ||
      (running === "findings" && resumesFindings(block, sentence, figures)) ||
      (running === "told" && resumes(block, sentence)) ||
      (index > 0 &&
        running !== "" &&
        isStated(voices.get(index + 1)) &&
        standsBetween(block, block.sentences[index - 1]!, block.sentences[index + 1]!, parts.attributions));
    const claim =
      goesOn && (own.status === "claim" || own.status === "none")
        ? settled(sentence, index, "attributed")
        : own;
    before = claim.status;
    if (tellsFindings(block, sentence, before)) running = "findings";
    else if (before !== "attributed") running = "";
    else if (running === "findings" && goesOn) running = "findings";
    else if (results) running = "results";
    else if (running !== "results") running = goesOn || isStated(voices.get(index)) ? "told" : "";
    return claim;
  });
  const { tags, figures, polled } = parts;
  const asked = claims.map((claim) => {
    if (claim.status === "attributed") return aside(parts, block, claim, voices.get(claim.sentence) ?? []);
    const likely = (claim.status === "claim" || claim.status === "none") && weighed.get(claim.sentence);
    return likely
      ? {
          ...claim,
          wanted: parts.model.wanted(askedFeatures({ block, tags, figures, polled }, claim, likely)),
        }
      : claim;
  });
  if (listed || leadsList(block, claims, voices)) running = "listed";
  return { claims: asked, next: running, reported };
}

/** Whether the last sentence of a paragraph is somebody's and leads in what stands below. */
function leadsList(
  block: Block,
  claims: readonly Claim[],
  voices: ReadonlyMap<number, readonly Voice[]>,
): boolean {
  const last = claims.length - 1;
  if (block.kind !== "paragraph" || last < 0 || !leadsIn(block, block.sentences[last]!)) return false;
  return (
    claims[last]!.status === "attributed" ||
    (voices.get(last) ?? []).some(
      ({ strength, vague }) => !vague && (strength === "states" || strength === "tells"),
    )
  );
}

function isStated(voices: readonly Voice[] = []): boolean {
  return voices.some(({ strength, main, vague }) => main && strength === "states" && !vague);
}

/** A sentence that is no claim. */
function settled(span: Sentence, sentence: number, status: SourcingStatus): Claim {
  return { sentence, status, score: 0, wanted: -Infinity, evidence: [], span };
}

/** "Reportedly", "is believed to", "seen by many": somebody said it, and the sentence does not say who. */
function isHearsay({ kind, form }: Unnamed): boolean {
  return kind === "vague" && form !== "source";
}

/** A sentence and what is known of it before it is judged. */
interface Judged {
  /** What the model weighed in the sentences that it was asked about, by their index. */
  readonly weighed: Map<number, ReadonlySet<string>>;
  readonly block: Block;
  readonly sentence: Sentence;
  readonly index: number;
  readonly figures: readonly Figure[];
  readonly voices: readonly Voice[];
  /** How the sentence before it in the block stands. */
  readonly before: SourcingStatus;
  readonly hearsay: boolean;
}

function judge(parts: Parts, judged: Judged): Claim {
  const { block, sentence, index, figures, voices, before, hearsay } = judged;
  const stated = voices.filter(({ strength, main }) => main && strength === "states");
  if (stated.some(({ vague }) => !vague))
    return clauseBefore(parts, judged) ?? settled(sentence, index, "attributed");
  if (stated.length > 0) return settled(sentence, index, "vague");
  if (
    covered(
      sentence,
      voices.filter(({ strength }) => strength === "quoted"),
    ) >= QUOTED_SHARE
  )
    return settled(sentence, index, "attributed");
  if (namesSource(block, sentence, voices) || citesLaw(block, sentence))
    return settled(sentence, index, "attributed");
  if (assertsNothing(block, sentence)) return settled(sentence, index, "none");
  if (hearsay) return settled(sentence, index, "vague");
  const evidence = assertedIn(
    block,
    sentence,
    evidenceIn(block, sentence, figures, voices, parts.polled),
    parts.tags,
  );
  const opens = block.tokens[sentence.firstToken]!.lower;
  const goesOn = before === "attributed" && (opens === "it" || PERSONAL_PRONOUNS.has(opens));
  const answers = voices.filter(
    ({ strength, vague }) => !vague && (strength === "tells" || strength === "states"),
  );
  const told = answers.some(({ main }) => main) || covered(sentence, answers) >= TOLD_SHARE;
  if ((told || goesOn) && scoreOf(evidence) - (goesOn ? PARAPHRASE_DISCOUNT : 0) < MIXED)
    return settled(sentence, index, "attributed");
  if (voices.some(({ vague }) => vague)) return settled(sentence, index, "vague");
  const { context } = parts;
  const features = claimFeatures({ block, sentence, index, context, figures, voices, evidence, before });
  judged.weighed.set(index, features);
  const likely = parts.model.probability(features);
  const score = isMeasuredChange(block, sentence, evidence, voices) ? Math.max(likely, MEASURED) : likely;
  if (evidence.length === 0)
    evidence.push({ kind: "assertion", weight: score, ...weightiest(block, sentence) });
  const span = answers.length > 0 ? unsourcedPart(block, sentence, evidence, voices) : sentence;
  return { sentence: index, status: score < LEAST ? "none" : "claim", score, wanted: 0, evidence, span };
}

/** A sentence that somebody says, with the one of its asides that an editor would most want asked about. */
function aside(parts: Parts, block: Block, claim: Claim, voices: readonly Voice[]): Claim {
  if (!voices.some(({ strength, vague }) => !vague && (strength === "states" || strength === "tells")))
    return claim;
  const { model, context, tags, polled } = parts;
  let most = claim;
  for (const each of asidesIn(block, block.sentences[claim.sentence]!, parts.attributions, tags)) {
    const figures = parts.figures.filter(({ start, end }) => start >= each.start && end <= each.end);
    const evidence = assertedIn(block, each, evidenceIn(block, each, figures, [], polled), tags);
    const likely = claimFeatures({
      block,
      sentence: each,
      index: claim.sentence,
      context,
      figures,
      voices: [],
      evidence,
      before: "attributed",
    });
    likely.add("aside");
    likely.add(`aside ${block.tokens[each.firstToken]!.lower}`);
    const score = model.probability(likely);
    if (evidence.length === 0)
      evidence.push({ kind: "assertion", weight: score, ...weightiest(block, each) });
    const own = { ...claim, score, evidence, span: { start: each.start, end: each.end } };
    const wanted = model.wanted(askedFeatures({ block, tags, figures, polled }, own, likely, each));
    if (wanted > most.wanted) most = { ...own, wanted };
  }
  return most;
}

/** A clause before the one that somebody says is not put to them: "The crane caused the cracks, and Ortiz said …". */
function clauseBefore(parts: Parts, judged: Judged): Claim | null {
  const { block, sentence, index, voices, figures } = judged;
  const { tokens } = block;
  const at = firstReaching(tokens, voices[0]!.start);
  const joint = tokens[at - 1]?.lower;
  if ((joint !== "and" && joint !== "but") || tokens[at - 2]?.text !== ",") return null;
  const end = tokens[at - 3]!.end;
  if (at - 2 - sentence.firstToken < CLAUSE) return null;
  const clause = { ...sentence, endToken: at - 2, end };
  const within = figures.filter((figure) => figure.end <= end);
  const evidence = assertedIn(block, clause, evidenceIn(block, clause, within, [], parts.polled), parts.tags);
  if (scoreOf(evidence) < MIXED || assertsNothing(block, clause)) return null;
  const features = claimFeatures({
    ...parts,
    ...judged,
    sentence: clause,
    figures: within,
    voices: [],
    evidence,
  });
  judged.weighed.set(index, features);
  const score = parts.model.probability(features);
  return {
    sentence: index,
    status: "claim",
    score,
    wanted: 0,
    evidence,
    span: { start: sentence.start, end },
  };
}

/** The share of a sentence that the voices, in order, cover together. */
function covered(sentence: Sentence, voices: readonly Voice[]): number {
  let reached = sentence.start;
  let length = 0;
  for (const { start, end } of voices) {
    if (end <= reached) continue;
    length += end - Math.max(reached, start);
    reached = end;
  }
  return length / Math.max(1, sentence.end - sentence.start);
}
