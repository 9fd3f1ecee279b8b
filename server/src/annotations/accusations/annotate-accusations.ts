import { WRONG_FORMS, type WrongForm } from "../../lexicon/accusations.js";
import { ALLEGED, DENIALS } from "../../lexicon/accusations/hedges.js";
import { anyOf } from "../../lexicon/any-of.js";
import { FICTION_WORDS, SPORT_WORDS, WAR_WORDS } from "../../lexicon/accusations/scenes.js";
import {
  DRUNK,
  DRUNK_WHERE,
  SETTLING_ADJECTIVES,
  VERDICT_ADJECTIVES,
  VERDICT_NOUNS,
} from "../../lexicon/accusations/verdicts.js";
import { DRIVEN, LOW_MOTIVES } from "../../lexicon/accusations/wrongs.js";
import { BE_FORMS } from "../../lexicon/function-words.js";
import type { Block, BlockKind, Sentence } from "../../text/draft.js";
import { firstReaching, overlaps, type Span } from "../../text/span.js";
import type { Attribution } from "../attributions/attribution.js";
import { assertsNothing } from "../claims/needs-none.js";
import { namesSource } from "../claims/names-source.js";
import { voicesBySentence, type Voice } from "../claims/voices.js";
import type { Mention } from "../mentions/mention.js";
import { isName } from "../mentions/words.js";
import type { Quotation } from "../quotations/quotation.js";
import type { Accusation, Person, Wrongdoing } from "./accusation.js";
import { objectEnd } from "./object.js";
import { standingsIn } from "./standings.js";
import { SubjectFinder } from "./subject.js";

const BODY: ReadonlySet<BlockKind> = new Set<BlockKind>(["paragraph", "listItem"]);
/** A verdict stands at most so many tokens behind "is". */
const VERDICT_REACH = 4;

interface Parts {
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly mentions: readonly Mention[];
}

/** What a block tells of wrongdoing as fact, of somebody whom readers can tell, and how people stand before the law. */
export function annotateAccusations(block: Block, parts: Parts): Wrongdoing {
  const accusations: Accusation[] = [];
  if (BODY.has(block.kind)) {
    let voices: Map<number, Voice[]> | null = null;
    for (const [index, sentence] of block.sentences.entries()) {
      const found = accusationIn(block, sentence, index, parts.mentions);
      if (found === null || isUnsaid(block, sentence)) continue;
      // "Threatened his wife", "lied about": the verb that accuses is no cue.
      const others = parts.attributions.filter(
        (attribution) =>
          !attribution.cue.some((span) => overlaps(span, found)) && !isAside(block, attribution, found),
      );
      const here = voicesBySentence(block, parts.quotations, others).get(index) ?? [];
      voices ??= voicesBySentence(block, parts.quotations, parts.attributions);
      if (isVoiced(found, here) || namesSource(block, sentence, here)) continue;
      if (found.kind !== "motive" && goesOn(block, index, voices)) continue;
      accusations.push(found);
    }
  }
  return { accusations, standings: standingsIn(block), ...sceneOf(block) };
}

const ACCUSING = anyOf(DRUNK, VERDICT_NOUNS, VERDICT_ADJECTIVES, WRONG_FORMS, DRIVEN);

/** The first accusation of a sentence. */
function accusationIn(
  block: Block,
  sentence: Sentence,
  index: number,
  mentions: readonly Mention[],
): Accusation | null {
  const { tokens } = block;
  let finder: SubjectFinder | null = null;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { lower, text } = tokens[i]!;
    if (!ACCUSING.has(lower)) continue;
    const drunk = DRUNK.has(lower) && DRUNK_WHERE.has(tokens[i + 1]?.lower ?? "");
    const verdict = VERDICT_NOUNS.has(lower) || VERDICT_ADJECTIVES.has(lower) || drunk;
    const forms = WRONG_FORMS.get(lower);
    if ((!forms && !verdict && !DRIVEN.has(lower)) || (text !== lower && i > sentence.firstToken)) continue;
    finder ??= new SubjectFinder(block, mentions, sentence);
    const found =
      (forms && wrongAt(block, sentence, i, forms, finder)) ??
      (verdict ? verdictAt(block, sentence, i, mentions, finder) : null) ??
      (DRIVEN.has(lower) ? motiveAt(block, sentence, i, finder) : null);
    if (found) return { ...found, sentence: index };
  }
  return null;
}

type Found = Omit<Accusation, "sentence">;

function wrongAt(
  { tokens }: Block,
  { endToken }: Sentence,
  i: number,
  forms: readonly WrongForm[],
  finder: SubjectFinder,
): Found | null {
  for (const form of forms) {
    const { words, group } = form;
    if (!words.every((word, at) => i + at < endToken && tokens[i + at]!.lower === word)) continue;
    const verbEnd = i + words.length;
    // A deed that the words behind the verb make one ("offered a bribe") is none in the passive, which has none behind it.
    const mayBePassive = (form.form === "past" || form.form === "participle") && form.with === null;
    const passive = mayBePassive ? finder.ofPassive(i, verbEnd) : null;
    const end = passive ? verbEnd : objectEnd(tokens, verbEnd, endToken, form);
    if (end < 0) continue;
    const subject = passive ?? (form.form === "gerund" ? finder.ofGerund(i) : finder.ofFinite(i));
    if (subject === null || (subject.person.kind === "body" && !group.bodies)) continue;
    const simple = form.form === "past" && subject.adjacent;
    return {
      kind: group.kind,
      person: subject.person,
      start: tokens[i]!.start,
      end: passive ? passive.person.span.end : tokens[Math.max(end, verbEnd) - 1]!.end,
      sporting: group.sporting === true,
      gerund: simple ? form.gerund : "",
    };
  }
  return null;
}

/** "Doe is a thief", "Doe, a liar,", "thief Ana Doe", "the mayor is corrupt". */
function verdictAt(
  { tokens }: Block,
  { firstToken, endToken }: Sentence,
  i: number,
  mentions: readonly Mention[],
  finder: SubjectFinder,
): Found | null {
  const found = (person: Person, start: number): Found => ({
    kind: "verdict",
    person,
    start: tokens[start]!.start,
    end: tokens[i]!.end,
    sporting: false,
    gerund: "",
  });
  const noun = VERDICT_NOUNS.has(tokens[i]!.lower);
  if (noun && isName(tokens[i + 1]) && i + 1 < endToken) {
    if (SETTLING_ADJECTIVES.has(tokens[i - 1]?.lower ?? "")) return null;
    const m = mentions.findIndex(({ start }) => start === tokens[i + 1]!.start);
    if (m >= 0 && mentions[m]!.kind === "person")
      return found({ mention: m, span: mentions[m]!, kind: "name" }, i);
  }
  for (let be = i - 1; be >= firstToken && i - be <= VERDICT_REACH; be--) {
    const { lower, kind } = tokens[be]!;
    if (
      SETTLING_ADJECTIVES.has(lower) ||
      kind === "punctuation" ||
      lower === "not" ||
      lower === "no" ||
      lower === "found"
    )
      return null;
    if (!BE_FORMS.has(lower) || lower === "be" || lower === "been" || lower === "being") continue;
    if (noun && !/^(?:a|an|the)$/.test(tokens[be + 1]?.lower ?? "") && !tokens[be + 1]?.lower.endsWith("ly"))
      return null;
    const next = tokens[i + 1];
    // "A killer punch", "guilty pleasures": another noun's.
    if (
      next?.kind === "word" &&
      !DRUNK.has(tokens[i]!.lower) &&
      !/^(?:and|or|who|of|in|from|at|with|by|for|on|as|but|to)$/.test(next.lower)
    )
      return null;
    const person = finder.ofBe(be);
    return person && person.kind !== "body" ? found(person, noun ? be + 1 : i) : null;
  }
  return null;
}

/** "Doe was motivated by greed". */
function motiveAt({ tokens }: Block, { endToken }: Sentence, i: number, finder: SubjectFinder): Found | null {
  if (tokens[i + 1]?.lower !== "by" || !BE_FORMS.has(tokens[i - 1]?.lower ?? "")) return null;
  for (let j = i + 2; j < Math.min(endToken, i + 5); j++) {
    if (!LOW_MOTIVES.has(tokens[j]!.lower)) continue;
    const person = finder.ofBe(i - 1);
    if (person === null || person.kind === "body") return null;
    return {
      kind: "motive",
      person,
      start: tokens[i]!.start,
      end: tokens[j]!.end,
      sporting: false,
      gerund: "",
    };
  }
  return null;
}

/** "Doe, who denies murder, stabbed him": what a clause of its own reports is not the sentence. */
function isAside({ tokens }: Block, { cue, content }: Attribution, found: Span): boolean {
  const first = cue[0];
  if (!first || content.some((span) => overlaps(span, found))) return false;
  return tokens[firstReaching(tokens, first.start) - 1]?.lower === "who";
}

/** A question, a denial, a possibility, or what the sentence itself calls an allegation. */
function isUnsaid(block: Block, sentence: Sentence): boolean {
  if (assertsNothing(block, sentence)) return true;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { lower } = block.tokens[i]!;
    // "Doe, who denies murder, stabbed him": what is denied is charged, and told as fact all the same.
    if (block.tokens[i - 1]?.lower === "who" && /^den(?:y|ies|ied)$/.test(lower)) continue;
    if (DENIALS.has(lower) || ALLEGED.has(lower) || lower.endsWith("n't") || lower.endsWith("n’t"))
      return true;
  }
  return false;
}

/** Whether somebody says it: in quotation marks, or in what is put to a source. */
function isVoiced({ start }: Span, voices: readonly Voice[]): boolean {
  return voices.some(
    (voice) =>
      (voice.strength === "states" && voice.main) ||
      ((voice.strength === "states" || voice.strength === "tells" || voice.strength === "quoted") &&
        voice.start <= start &&
        start < voice.end),
  );
}

/** Whether the sentence runs on from one that is put to a source: "Police said Doe came in at nine. He then shot the clerk." */
function goesOn(
  { tokens, sentences }: Block,
  index: number,
  voices: ReadonlyMap<number, readonly Voice[]>,
): boolean {
  if (index === 0) return false;
  const before = voices.get(index - 1)?.some(({ strength, main }) => strength === "states" && main) ?? false;
  return before && /^(?:he|she|then|the|later|after)$/.test(tokens[sentences[index]!.firstToken]!.lower);
}

const SCENES = anyOf(SPORT_WORDS, FICTION_WORDS, WAR_WORDS);

function sceneOf({ tokens }: Block): Pick<Wrongdoing, "scene" | "years"> {
  let [sport, fiction, war, words] = [0, 0, 0, 0];
  let [first, last] = [Infinity, -Infinity];
  for (const { kind, lower } of tokens) {
    if (kind === "number" && /^1\d{3}$|^20\d\d$/.test(lower)) {
      first = Math.min(first, Number(lower));
      last = Math.max(last, Number(lower));
    }
    if (kind !== "word") continue;
    words++;
    if (!SCENES.has(lower)) continue;
    if (SPORT_WORDS.has(lower)) sport++;
    if (FICTION_WORDS.has(lower)) fiction++;
    if (WAR_WORDS.has(lower)) war++;
  }
  return { scene: { sport, fiction, war, words }, years: { first, last } };
}
