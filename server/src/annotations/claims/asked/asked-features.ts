import { anyOf } from "../../../lexicon/any-of.js";
import { GUESSES, PASSIVE_VIEWS } from "../../../lexicon/claims/asked.js";
import { SPORT, TRADED, TRADES } from "../../../lexicon/claims/settled.js";
import { PEOPLE_NOUNS } from "../../../lexicon/counted-nouns.js";
import { BE_FORMS } from "../../../lexicon/function-words.js";
import { DATA_SOURCES, ORGANISATION_NOUNS } from "../../../lexicon/roles.js";
import { RESULTS } from "../../../lexicon/running-speech.js";
import type { Block, Sentence } from "../../../text/draft.js";
import { firstReaching } from "../../../text/span.js";
import type { Figure } from "../../figures/figure.js";
import {
  clauseAt,
  tagAt,
  type SentenceTags,
  type TagsOf,
  type NounChunk,
  type VerbGroup,
} from "../../tags/block-tags.js";
import type { Claim } from "../claim.js";
import { isStatistic, mainEvidence } from "../main-evidence.js";
import { addCueShape } from "./cue-shape.js";
import { addFigureShape } from "./figure-shape.js";
import { addSuperlativeShape } from "./superlative-shape.js";
import type { Asked, Subject } from "./asked-claim.js";

/** A feature that is a word of the sentence begins so; and what stands for all names. */
export const WORD = "~";
const NAME = `${WORD}#`;

/** The first opinion has no doubt. */
const VERY_LIKELY = 0.8;

/** A change, a cause or an outcome that the first opinion is so sure of is seldom taken for one by its form alone. */
const LIKELY_CHANGE = 0.7;

/** What is known of a block when the features of its claims are taken. */
interface Known {
  readonly block: Block;
  readonly tags: TagsOf;
  readonly figures: readonly Figure[];
  /** Whether the figures are those of a poll that is named. */
  readonly polled: boolean;
}

/**
 * What tells whether an editor would want a claim asked about, as far as its own block shows: names of features, each once.
 * What kind it is, who acts in its clause and how, what shape its figure or its cue has, with what the first opinion
 * weighed (`likely`, see `claimFeatures`) and came to.
 */
export function askedFeatures(
  { block, tags: read, figures, polled }: Known,
  claim: Claim,
  likely: ReadonlySet<string>,
  sentence: Sentence = block.sentences[claim.sentence]!,
): Set<string> {
  const main = mainEvidence(claim.evidence);
  const first = firstReaching(block.tokens, main.start);
  const tags = read(first);
  const clause = clauseAt(tags, first);
  const subject = (clause && tags.chunks[clause.subject]) ?? null;
  const features = new Set<string>(likely);
  const asked: Asked = {
    block,
    tags,
    sentence,
    figures,
    main,
    likely: claim.score,
    first,
    verb: clause ? tags.groups[clause.group]! : null,
    subject,
    who: subjectOf(block, tags, subject),
    features,
  };
  const statistic = isStatistic(main);
  addClause(asked);
  addWords(asked);
  if (statistic) addFigureShape(asked);
  else addCueShape(asked);
  if (main.kind === "superlative") addSuperlativeShape(asked);
  if (claim.score >= VERY_LIKELY) features.add("very likely");
  if (main.kind === "cause" && claim.evidence.some(({ kind }) => kind === "accusation"))
    features.add("blames");
  features.add(`main ${main.kind}`);
  features.add(`likely ${likelihoodStep(claim.score)}`);
  if (polled) features.add("data");
  return features;
}

/** What the first opinion came to, in half logits, which part the unlikely as finely as the likely. */
function likelihoodStep(score: number): number {
  const step = Math.round(2 * Math.log(score / (1 - score)));
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, step));
}

const MOST_STEPS = 8;

/** Who the subject of a clause is, as far as its form shows. */
function subjectOf({ tokens }: Block, tags: SentenceTags, subject: NounChunk | null): Subject {
  if (!subject) return "nobody";
  const tag = tagAt(tags, subject.head);
  const { lower } = tokens[subject.head]!;
  if (tag === "PRP") return lower === "it" ? "it" : "pronoun";
  if (/^NNPS?$/.test(tag)) return "name";
  if (ORGANISATION_NOUNS.has(lower)) return "body";
  if (PEOPLE_NOUNS.has(lower)) return "people";
  return tag === "NNS" ? "things" : "thing";
}

function addClause(asked: Asked): void {
  const {
    block: { tokens },
    tags,
    main,
    verb,
    who,
    features,
    first,
    likely,
  } = asked;
  const { kind } = main;
  features.add(`of ${who}`);
  features.add(`${kind} of ${who}`);
  const wrong = kind === "accusation" && isToldWrong(asked);
  if (wrong) features.add("wrong told");
  else if (kind === "assertion" || kind === "characterisation" || kind === "accusation")
    features.add("judges");
  if (kind === "cause" || kind === "trend" || kind === "outcome")
    features.add(likely >= LIKELY_CHANGE ? "likely change" : "changes");
  if (kind !== "figure" && !wrong) {
    if (who === "it" || who === "pronoun") features.add("claim of a pronoun");
    if (tagAt(tags, first) === "RB") features.add("cue is an adverb");
  }
  if (!verb) return;
  features.add(`${kind} ${tenseOf(tokens[verb.first]!.lower, verb, tagAt(tags, verb.first))}`);
  if (verb.passive) features.add(`${kind} passive`);
}

/** An offence of weight is told as a fact: "the machines were tampered with", "the board misled them", "most had criminal records". */
const OFFENCE = 0.8;

function isToldWrong({ block: { tokens }, main, verb, first }: Asked): boolean {
  if (!verb || verb.modal || verb.negated || main.weight < OFFENCE) return false;
  // "They illegally re-entered": the adverb may stand just outside of the verb's group.
  if (verb.first - 1 <= first && first < verb.end) return true;
  const head = tokens[verb.head]!.lower;
  return first >= verb.end && (BE_FORMS.has(head) || /^ha(?:s|ve|d)$/.test(head));
}

function tenseOf(opens: string, { first, end, modal }: VerbGroup, tag: string): string {
  if (modal) return "modal";
  const compound = end - first > 1;
  if (compound && opens === "had") return "pluperfect";
  if (compound && /^ha(?:s|ve)$/.test(opens)) return "perfect";
  return tag === "VBD" ? "past" : "present";
}

const TELLING = anyOf(SPORT, RESULTS, DATA_SOURCES, TRADED, TRADES, GUESSES, PASSIVE_VIEWS);

function addWords({ block: { tokens }, sentence: { firstToken, endToken }, main, features }: Asked): void {
  let sport = 0;
  for (let i = firstToken; i < endToken; i++) {
    const { kind, lower, text } = tokens[i]!;
    // The words themselves, but names: a word with a capital that is not the sentence's.
    if (kind === "word") features.add(text !== lower && i > firstToken ? NAME : `${WORD}${lower}`);
    if (!TELLING.has(lower)) continue;
    if (SPORT.has(lower)) sport++;
    if (RESULTS.has(lower)) features.add("results");
    if (DATA_SOURCES.has(lower)) features.add("data");
    if (TRADED.has(lower) || TRADES.has(lower)) features.add("market");
    if (GUESSES.has(lower)) features.add("guesses");
    if (
      PASSIVE_VIEWS.has(lower) &&
      (BE_FORMS.has(tokens[i - 1]?.lower ?? "") || BE_FORMS.has(tokens[i - 2]?.lower ?? ""))
    )
      features.add("passive view");
  }
  features.add(`${main.kind} sport ${Math.min(2, sport)}`);
}
