import { anyOf } from "../../lexicon/any-of.js";
import { isPersonNoun } from "../../lexicon/people-nouns.js";
import {
  ACCUSERS,
  ALWAYS_VAGUE,
  BARE_AGENTS,
  HEARSAY_ADVERBS,
  HEARSAY_PARTICIPLES,
  IMPERSONAL_BELIEFS,
  JUDGING_PARTICIPLES,
  MEDIA_ADJECTIVES,
  REACTIONS,
  RUMOURS,
  TALK,
  VAGUE_WHEN_BARE,
} from "../../lexicon/vague-sources.js";
import type { Block, Sentence, Token } from "../../text/draft.js";
import { overlaps, type Span } from "../../text/span.js";
import type { Attribution } from "../attributions/attribution.js";
import { attributionsNear } from "../attributions/attributions-near.js";
import { isHearsayParticiple, passive } from "./hearsay-passive.js";
import { talk } from "./talk.js";
import type { Found, Unnamed } from "./unnamed.js";

/** An agent is looked for so many words after a participle: "labelled a disgrace to the port by Ortiz". */
const AGENT_REACH = 10;
/** And police, a court or an accuser so many before or after "allegedly". */
const ACCUSER_REACH = 60;
/** "Doe has been labelled": a cue of which Doe is no speaker. */
const PASSIVE =
  /^(?:has|have|had|is|are|was|were|be) (?:\w+ )?(?:been )?(?:\w+ed|said|thought|understood|seen|known)\b|^(?:seen|viewed)\b/i;
const NONE: readonly Unnamed[] = [];

const TELLING = anyOf(
  ...[HEARSAY_ADVERBS, HEARSAY_PARTICIPLES, JUDGING_PARTICIPLES, IMPERSONAL_BELIEFS, TALK],
  new Set(["according", "by", "from"]),
);

/** What a block's sentences report as said, believed or judged, and leave out by whom. */
export function hearsayIn(block: Block, attributions: readonly Attribution[]): readonly Unnamed[] {
  const { tokens, sentences } = block;
  let found: Unnamed[] | null = null;
  for (const [index, sentence] of sentences.entries())
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const { lower } = tokens[i]!;
      if (!TELLING.has(lower)) continue;
      let one: Found | null = null;
      if (HEARSAY_ADVERBS.has(lower)) one = adverb(block, index, i);
      else if (lower === "according") one = reports(tokens, sentence, i);
      else if (lower === "by" || lower === "from") one = agent(tokens, sentence, i);
      else if (isHearsayParticiple(lower)) one = passive(tokens, sentence, i);
      else if (TALK.has(lower)) one = talk(tokens, sentence, i);
      if (
        one === null ||
        isSomebodys(block.prose, attributionsNear(attributions, one.start), one, tokens[i]!)
      )
        continue;
      (found ??= []).push({ ...one, kind: "vague", sentence: index, asked: -1, reason: false });
    }
  return found ?? NONE;
}

/** Whether somebody who can be told says so: the words stand in what a source other than the words themselves says. */
function isSomebodys(prose: string, attributions: readonly Attribution[], one: Span, token: Span): boolean {
  return attributions.some(
    ({ source, cue, content }) =>
      source !== null &&
      !overlaps(source, one) &&
      !PASSIVE.test(prose.slice(cue[0]?.start ?? 0, cue[0]?.end ?? 0)) &&
      !cue.some((span) => overlaps(span, token)) &&
      content.some((span) => overlaps(span, one)),
  );
}

/** "Reportedly"; "allegedly" where the law is not near, whose allegation it would be. */
function adverb({ tokens, sentences }: Block, sentence: number, i: number): Found | null {
  const { start, end, lower } = tokens[i]!;
  if (lower === "supposedly") return null;
  if (lower !== "reportedly") {
    const from = Math.max(sentences[Math.max(0, sentence - 2)]!.firstToken, i - ACCUSER_REACH);
    for (let at = from; at < tokens.length && at - i < ACCUSER_REACH; at++)
      if (ACCUSERS.has(tokens[at]!.lower)) return null;
  }
  return { start, end, form: "adverb", word: lower };
}

/** "according to reports", "according to several media reports": whose, the copy does not say. */
function reports(tokens: readonly Token[], sentence: Sentence, i: number): Found | null {
  if (tokens[i + 1]?.lower !== "to") return null;
  let at = i + 2;
  while (at < sentence.endToken && MEDIA_ADJECTIVES.has(tokens[at]!.lower)) at++;
  const noun = tokens[at];
  if (!noun || at >= sentence.endToken || !RUMOURS.has(noun.lower)) return null;
  if (
    /^(?:from|by|in|at|of|on|filed|published|to|that|who|released|compiled|submitted)$/.test(
      tokens[at + 1]?.lower ?? "",
    )
  )
    return null;
  return { start: tokens[i + 2]!.start, end: noun.end, form: "source", word: noun.lower };
}

/** "by many", "from some who", "by most investors": nobody, where no noun follows that "some" would belong to. */
function agent(tokens: readonly Token[], sentence: Sentence, i: number): Found | null {
  const first = tokens[i + 1];
  const at = i + 1 + groupAfter(tokens, i + 1);
  const noun = tokens[at];
  const next = tokens[at + 1];
  if (!first || !noun || at >= sentence.endToken || !BARE_AGENTS.has(first.lower)) return null;
  const alone =
    !next ||
    at + 1 >= sentence.endToken ||
    (next.kind === "punctuation" && next.text !== "," && next.text !== "-") ||
    /^(?:as|who|to|in|on|that|for|because|and|but)$/.test(next.lower);
  if (!alone) return null;
  if (tokens[i]!.lower === "from") {
    if (!REACTIONS.has(tokens[i - 1]?.lower ?? "")) return null;
  } else {
    let participle = false;
    for (let back = i - 1; back >= sentence.firstToken && i - back <= AGENT_REACH && !participle; back--) {
      const { lower } = tokens[back]!;
      participle = HEARSAY_PARTICIPLES.has(lower) || JUDGING_PARTICIPLES.has(lower);
    }
    if (!participle) return null;
  }
  return { start: first.start, end: noun.end, form: "agent", word: noun.lower };
}

/** How many tokens behind "many" its people stand: 1 in "many critics", 2 in "some local traders", 0 in "many". */
function groupAfter(tokens: readonly Token[], many: number): number {
  if (!/^(?:many|some|most)$/.test(tokens[many]?.lower ?? "")) return 0;
  for (const ahead of [1, 2]) {
    const lower = tokens[many + ahead]?.lower ?? "";
    if (ALWAYS_VAGUE.has(lower) || VAGUE_WHEN_BARE.has(lower)) return ahead;
    if (lower.endsWith("s") && isPersonNoun(lower.slice(0, -1))) return ahead;
  }
  return 0;
}
