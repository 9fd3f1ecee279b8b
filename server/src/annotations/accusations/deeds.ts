// What somebody under suspicion did, told as fact in words that are no wrong of themselves: "Doe brought the hammer down".
import { LIFE_WITHOUT_OBJECT, PROCEDURE } from "../../lexicon/accusations/procedure.js";
import { ALLEGED, DENIALS } from "../../lexicon/accusations/hedges.js";
import { AUXILIARIES, BE_FORMS, PREPOSITIONS } from "../../lexicon/function-words.js";
import { REPORTING_FORMS } from "../../lexicon/reporting-verbs.js";
import type { Block, Sentence } from "../../text/draft.js";
import type { AnnotatedBlock } from "../annotations.js";
import { assertsNothing } from "../claims/needs-none.js";
import { tagAt, type Clause, type SentenceTags, type VerbGroup } from "../tags/block-tags.js";
import type { Accusation } from "./accusation.js";

/** The words of a deed that a finding lies under: its verb, and so many tokens behind it. */
const DEED = 6;
const NEGATIONS: ReadonlySet<string> = new Set(["never", "not", "hardly", "barely", "almost", "nearly"]);

/** What a clause tells of whom it is about; null where it does not tell it as fact. */
export interface Deed {
  readonly mention: number;
  readonly told: Accusation | null;
}

/** What a block's sentences tell of those whom they name, sentence by sentence; of one who is under suspicion the first counts. */
export function deedsIn(at: AnnotatedBlock): readonly (readonly Deed[])[] {
  const { block, annotations } = at;
  const deeds: Deed[][] = [];
  for (const { sentence: index, status } of annotations.claims) {
    if (status === "attributed" || status === "vague") continue;
    const sentence = block.sentences[index]!;
    const tags = annotations.tags(sentence.firstToken);
    const here: Deed[] = [];
    for (const clause of tags.clauses) {
      const mention = subjectOf(at, tags, clause);
      if (mention < 0 || !tellsDeed(at, tags, clause)) continue;
      const head = tags.groups[clause.group]!.head;
      let end = head + 1;
      while (end < clause.end && end - head < DEED && block.tokens[end]!.kind !== "punctuation") end++;
      const told: Accusation = {
        kind: "deed",
        person: { mention, span: annotations.mentions[mention]!, kind: "name" },
        sentence: index,
        start: block.tokens[head]!.start,
        end: block.tokens[end - 1]!.end,
        sporting: false,
        gerund: "",
      };
      here.push({
        mention,
        told: isUnsaid(block, sentence, clause, tags.groups[clause.group]!) ? null : told,
      });
    }
    if (here.length > 0) deeds.push(here);
  }
  return deeds;
}

/** A question, what the sentence up to there calls an allegation, or a verb that is denied. */
function isUnsaid(block: Block, sentence: Sentence, clause: Clause, { first, head }: VerbGroup): boolean {
  const { tokens } = block;
  if (assertsNothing(block, sentence)) return true;
  if (tokens.slice(sentence.firstToken, clause.end).some(({ lower }) => ALLEGED.has(lower))) return true;
  return tokens
    .slice(Math.max(sentence.firstToken, first - 1), head)
    .some(({ lower }) => DENIALS.has(lower) || NEGATIONS.has(lower));
}

function subjectOf({ block, annotations }: AnnotatedBlock, tags: SentenceTags, clause: Clause): number {
  const chunk = tags.chunks[clause.subject];
  if (!chunk) return -1;
  const { start, end } = block.tokens[chunk.head]!;
  return annotations.mentions.findIndex((mention) => mention.start <= start && end <= mention.end);
}

/** A verb in the past, active and certain, which tells neither speech nor what comes of a case, a life or a post. */
function tellsDeed({ block }: AnnotatedBlock, tags: SentenceTags, { group }: Clause): boolean {
  const { first, head, modal, negated, passive } = tags.groups[group]!;
  const { lower } = block.tokens[head]!;
  if (modal || negated || passive || PROCEDURE.has(lower) || REPORTING_FORMS.has(lower)) return false;
  if (LIFE_WITHOUT_OBJECT.has(lower) && PREPOSITIONS.has(block.tokens[head + 1]?.lower ?? "")) return false;
  if (AUXILIARIES.has(lower) || BE_FORMS.has(lower)) return false;
  const tag = tagAt(tags, head);
  return tag === "VBD" || (tag === "VBN" && block.tokens[first]!.lower === "had");
}
