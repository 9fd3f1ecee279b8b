import { anyOf } from "../../lexicon/any-of.js";
import { FIRST_PERSON, SECOND_PERSON } from "../../lexicon/claims/needs-none.js";
import { COURTS, LAWS, SPORT, TRADED, TRADES } from "../../lexicon/claims/settled.js";
import { BACK_REFERENCES, BE_FORMS, MONTHS } from "../../lexicon/function-words.js";
import {
  ELECTIONS,
  MEASURES,
  RECORD_VERBS,
  RETURNS,
  TERM_VERBS,
  WEEKDAYS,
} from "../../lexicon/public-record.js";
import { DATA_SOURCES, isDocumentNoun, ORGANISATION_NOUNS, ROLES } from "../../lexicon/roles.js";
import type { Block, Sentence, Token } from "../../text/draft.js";
import { straightOf } from "../../text/words.js";
import type { Context } from "../annotations.js";
import type { Figure } from "../figures/figure.js";
import { bearing } from "./bearing.js";
import type { Evidence, SourcingStatus } from "./claim.js";
import { scoreOf } from "./evidence.js";
import type { Voice } from "./voices.js";

/** What is known of a sentence when its features are taken. */
export interface Known {
  readonly block: Block;
  readonly sentence: Sentence;
  /** Index of the sentence in its block. */
  readonly index: number;
  readonly context: Context;
  readonly figures: readonly Figure[];
  readonly voices: readonly Voice[];
  readonly evidence: readonly Evidence[];
  /** How the sentence before it in the block stands. */
  readonly before: SourcingStatus;
}

/** Kinds of words that tell what a sentence is about, each by its name. */
const GROUPS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ["weekday", WEEKDAYS],
  ["month", MONTHS],
  ["record", RECORD_VERBS],
  ["measure", MEASURES],
  ["terms", TERM_VERBS],
  ["election", ELECTIONS],
  ["returns", RETURNS],
  ["court", COURTS],
  ["law", LAWS],
  ["traded", TRADED],
  ["trades", TRADES],
  ["data", DATA_SOURCES],
  ["body", ORGANISATION_NOUNS],
  ["role", ROLES],
  ["sport", SPORT],
  ["first person", FIRST_PERSON],
  ["second person", SECOND_PERSON],
];

/** The features of a word for the kinds that it is of: one look-up a word. */
const KINDS_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const kinds = new Map<string, string[]>();
  for (const [name, members] of GROUPS)
    for (const word of members) {
      const known = kinds.get(word);
      if (known) known.push(`is ${name}`);
      else kinds.set(word, [`is ${name}`]);
    }
  return kinds;
})();

const ENDINGS = /(?:ly|ing|ed|ion|ment|ness|ity|ive|ous|able|ible|ful|less|al|ant|ent|est|er|ism|ist)$/;
/** Upper bounds of the steps by which a share or a score is told. */
const SCORES = [0.01, 0.31, 0.61, 0.91, 1.21, 1.61, 2.21];
const BEARING = [-1, -0.5, -0.2, 0.1, 0.4, 0.8];
const SHARES = [0.01, 0.15, 0.3];

/**
 * What the model weighs in a sentence: names of features, each once. They tell its cues and figures, its words and what
 * is known of their kinds, how it is built, who speaks in it, and what stands before it.
 */
export function claimFeatures(known: Known): Set<string> {
  const features = new Set<string>();
  addEvidence(known, features);
  addWords(known, features);
  addSetting(known, features);
  return features;
}

/** `name<3`: the step that a value lies on. */
function step(name: string, value: number, bounds: readonly number[]): string {
  const at = bounds.findIndex((bound) => value < bound);
  return `${name}<${at < 0 ? bounds.length : at}`;
}

function addEvidence({ block, sentence, evidence, figures }: Known, features: Set<string>): void {
  features.add(step("score", scoreOf(evidence), SCORES));
  const most = new Map<string, number>();
  for (const { kind, weight, start, end } of evidence) {
    most.set(kind, Math.max(most.get(kind) ?? 0, weight));
    if (kind !== "figure") features.add(`cue ${block.prose.slice(start, end).toLowerCase()}`);
  }
  for (const [kind, weight] of most) features.add(step(`kind ${kind}`, weight, [0.3, 0.65, 0.95]));
  features.add(step("bearing", bearing(block, sentence), BEARING));
  features.add(`kinds ${Math.min(3, most.size)}`);
  for (const { role, fate, exactness, standing, counted } of figures) {
    features.add(`figure ${role}`);
    features.add(`figure ${role} ${exactness}`);
    if (fate !== "") features.add("fate");
    if (standing !== "whole") features.add(`standing ${standing}`);
    if (role === "count" && counted === "") features.add("bare count");
  }
  features.add(`figures ${Math.min(3, figures.length)}`);
}

function addWords({ block, sentence }: Known, features: Set<string>): void {
  const { tokens } = block;
  const { firstToken, endToken } = sentence;
  let names = 0;
  let count = 0;
  for (let i = firstToken; i < endToken; i++) {
    const token = tokens[i]!;
    const lower = straightOf(token);
    const name = token.kind === "word" && i > firstToken && token.text !== token.lower;
    if (token.kind === "word") {
      count++;
      if (name) names++;
      const kinds = KINDS_OF.get(lower);
      if (kinds) for (const kind of kinds) features.add(kind);
      if (isDocumentNoun(lower)) features.add("is document");
    }
    if (token.kind !== "word" || name) continue;
    if (lower.length > 5) {
      const ending = ENDINGS.exec(lower);
      if (ending) features.add(`ending ${ending[0]}`);
    }
  }
  features.add(step("names", names / Math.max(1, count), SHARES));
  features.add(`tense ${tenseOf(tokens, sentence)}`);
}

const TENSES = anyOf(
  new Set("will would could may might should must can cannot shall has have had do does did".split(" ")),
  BE_FORMS,
);

/** The first finite form that its words show: what is, what was, what may be, or an act. */
function tenseOf(tokens: readonly Token[], { firstToken, endToken }: Sentence): string {
  for (let i = firstToken; i < endToken; i++) {
    const { lower, kind, text } = tokens[i]!;
    if (kind !== "word") continue;
    if (TENSES.has(lower)) return lower;
    if (text === lower && lower.length > 3 && lower.endsWith("ed")) return "ed";
  }
  return "none";
}

function addSetting({ block, sentence, index, context, voices, before }: Known, features: Set<string>): void {
  features.add(`block ${block.kind}`);
  const told = before === "attributed" || before === "vague" ? before : "plain";
  features.add(
    `before ${index === 0 ? `block ${context.before === "quoted" ? "quoted" : "plain"} ${context.running}` : told}`,
  );
  const first = block.tokens[sentence.firstToken]!.lower;
  if (BACK_REFERENCES.has(first))
    features.add(
      `goes on ${index === 0 ? `block ${context.before === "quoted" ? "quoted" : "plain"} ${context.running}` : told}`,
    );
  let quoted = 0;
  for (const { strength, vague, main, start, end } of voices) {
    features.add(`voice ${strength}${vague ? " vague" : ""}${main ? "" : " aside"}`);
    if (strength === "quoted") quoted += end - start;
  }
  if (voices.length === 0) features.add("no voice");
  features.add(step("quoted", quoted / Math.max(1, sentence.end - sentence.start), SHARES));
}
