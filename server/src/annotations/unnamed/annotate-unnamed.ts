import {
  AUXILIARIES,
  BE_FORMS,
  DETERMINERS,
  FINITE_AUXILIARIES,
  PREPOSITIONS,
} from "../../lexicon/function-words.js";
import { isPersonNoun } from "../../lexicon/people-nouns.js";
import { REPORTING_FORMS } from "../../lexicon/reporting-verbs.js";
import { POLLS as SURVEYS } from "../../lexicon/polls.js";
import { ALWAYS_VAGUE, FILED, VAGUE_WHEN_BARE } from "../../lexicon/vague-sources.js";
import type { Block, BlockKind, Token } from "../../text/draft.js";
import { contains, firstReaching, type Span } from "../../text/span.js";
import type { Attribution } from "../attributions/attribution.js";
import type { Quotation } from "../quotations/quotation.js";
import { sourceKind } from "../sources/source-kind.js";
import { hearsayIn } from "./hearsay.js";
import { isSaid } from "./is-said.js";
import type { Unnamed } from "./unnamed.js";
import { withheldIn } from "./withheld.js";

const BODY: ReadonlySet<BlockKind> = new Set<BlockKind>(["paragraph", "listItem", "tableCell"]);
/** Says who they are after all: "critics including Ana Doe", "supporters led by the union", "sources at the port". */
const TOLD =
  /^[\s,–—-]*(?:including|such as|like|among them|led by|namely|from|at|in|of|by|with|interviewed|surveyed|contacted) (?:\S+ ){0,6}?["“]?[A-ZÀ-ÞĀ-Ž]/u;

interface Parts {
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
}

/** The words of a block, outside quotations, that put something to nobody in particular or to a name kept back: one a sentence. */
export function annotateUnnamed(block: Block, { quotations, attributions }: Parts): Unnamed[] {
  if (!BODY.has(block.kind)) return [];
  const found: Unnamed[] = [...withheldIn(block, attributions)];
  const taken = new Set(found.map(({ sentence }) => sentence));
  for (const { source, cue } of attributions) {
    const vague = source && vagueSource(block, source);
    if (vague && !taken.has(vague.sentence) && isSaid(block.tokens, cue)) found.push(vague);
  }
  for (const one of hearsayIn(block, attributions)) found.push(one);
  const said = new Set<number>();
  return found
    .filter((span) => {
      const quotation = quotations[firstReaching(quotations, span.start)];
      return !(quotation && quotation.kind === "direct" && contains(quotation, span));
    })
    .sort((a, b) => a.start - b.start)
    .filter(({ sentence }) => !said.has(sentence) && said.add(sentence));
}

/** An adjective with the capital of its sentence: "Environmental groups" name no body. */
const ADJECTIVE =
  /^(?:Various|Numerous|Several|Local|Human|Civil|Industry|Health|Security|Immigration|Tax|Policy|Labor|Labour|Election|Outside|Independent|Press|Media|Recent|Newspaper|Aid|Stadium|Safety|Other|Credit|Market|[A-ZÀ-ÞĀ-Ž][a-zß-ž]+(?:al|ive|ary|ous|ish)|[A-ZÀ-ÞĀ-Ž][a-zß-ž]+-[a-zß-ž]+)(?= )/u;

const SOME =
  /^(?:some|many|most|several) (?:[a-zß-ž][A-Za-zÀ-ɏ-]* )?([a-zß-ž][A-Za-zÀ-ɏ-]*)s(?= (?:who|in|on|at|of|with|that)\b|$)/u;

/** "Some parents", "many stations": people or bodies that speak, and no telling which of them. */
function isSomePeople(words: string): boolean {
  const noun = SOME.exec(words.charAt(0).toLowerCase() + words.slice(1))?.[1];
  return noun !== undefined && noun !== "official";
}

/** The source of these words where nobody could ask it; from its determiner to its noun. */
function vagueSource(block: Block, source: Span): Unnamed | null {
  const { prose, tokens, sentences } = block;
  const first = firstReaching(tokens, source.start);
  const at = headOf(tokens, first, source.end);
  const head = tokens[at];
  if (!head || isIndefinite(tokens, first, at) || !countsPeople(tokens, at) || goesOnFrom(tokens, at))
    return null;
  // "38 percent of people fear": a share of those who were asked.
  if (
    /(?:%|\bper ?cent|\bhalf|\bthird|\bquarters?|\bout of \w+|\b\d+) of $/i.test(
      prose.slice(Math.max(0, tokens[first]!.start - 14), tokens[first]!.start),
    )
  )
    return null;
  const sentence = firstReaching(sentences, source.start);
  // "What do experts say?": it is asked, and not told.
  if (prose.slice(0, sentences[sentence]?.end).trimEnd().endsWith("?") || isFiled(tokens, first, at))
    return null;
  const opens = sentences[sentence]?.start === source.start;
  const words = prose.slice(source.start, source.end);
  const kind = sourceKind(opens ? words.replace(ADJECTIVE, (word) => word.toLowerCase()) : words);
  if (kind !== "vague" && !(kind === "group" && isSomePeople(words))) return null;
  const behind = prose.slice(source.end, source.end + 120);
  // "Campaigners Tull for Trout said": it is their name.
  if (TOLD.test(behind) || /^ [A-ZÀ-ÞĀ-Ž]/u.test(behind)) return null;
  if (/^(?:researchers|scientists|authors)$/i.test(words) && isPublished(block, sentence)) return null;
  // "Many of the nation's largest companies", "critics of the plan, like …": the rest may tell who they are.
  const rest = prose.slice(head.end, source.end);
  if (TOLD.test(rest) && /including|such as|like|led by|interviewed|at /.test(rest)) return null;
  return {
    kind: "vague",
    form: "source",
    word: head.lower,
    start: tokens[first]!.start,
    end: head.end,
    phraseEnd: phraseEnd(words, source, head.end),
    sentence,
    asked: -1,
    reason: false,
  };
}

/** "Campaign finance reports show": what is filed can be looked up. */
function isFiled(tokens: readonly Token[], first: number, head: number): boolean {
  return tokens[head]!.lower === "reports" && head > first && FILED.has(tokens[head - 1]!.lower);
}

/** "In a study of 182 workers, published in Work and Health, researchers found": who they are can be looked up. */
function isPublished({ prose, sentences }: Block, sentence: number): boolean {
  return /\b(?:published|appeared|reported) (?:\w+ ){0,3}in (?:the )?(?:journal\b|[A-ZÀ-ÞĀ-Ž])/.test(
    prose.slice(sentences[sentence]?.start ?? 0, sentences[sentence]?.end),
  );
}

/** The end of a source's phrase before any aside: "critics of the plan" of "critics of the plan, who met on Monday,". */
function phraseEnd(words: string, { start, end }: Span, head: number): number {
  // "Some senators who say": the relative is the verb's.
  const aside = words.slice(head - start).search(/\s*(?:[,;:(–—]| -)|\s(?:who|whom|which|that)$/);
  return aside < 0 ? end : head + aside;
}

/** The token of the vague noun of a phrase, before its complement; -1 where there is none. */
function headOf(tokens: readonly Token[], first: number, end: number): number {
  let head = -1;
  for (let i = first; i < tokens.length && tokens[i]!.start < end; i++) {
    const { kind, lower, text } = tokens[i]!;
    if (head >= 0 && (PREPOSITIONS.has(lower) || /^(?:who|whom|that|which|whose|and)$/.test(lower))) break;
    if (kind !== "word" && text !== "-") return -1;
    if (ALWAYS_VAGUE.has(lower) || VAGUE_WHEN_BARE.has(lower) || (i === first && lower === "several"))
      head = i;
    else if (head >= 0 && lower.endsWith("s") && kind === "word") head = i;
  }
  return head;
}

/** "Everyone", "few experts", "other people", "cast members", "Ana Doe and others": some that are meant, or none. */
function isIndefinite(tokens: readonly Token[], first: number, head: number): boolean {
  const { lower } = tokens[head]!;
  const opener = tokens[first]!.lower;
  if (lower.startsWith("every") || /^(?:not|few|no|any|which|what|how|other|these|those)$/.test(opener))
    return true;
  if (lower === "others") return /^(?:and|,|&)$/.test(tokens[first - 1]?.text ?? "");
  // "Two people who know of the deal said … The people said": those of above.
  if (lower === "people" && opener === "the" && head === first + 1 && tokens[head + 1]?.lower !== "of")
    return true;
  if (lower === "people" || lower === "members")
    return head > first && !(head === first + 1 && DETERMINERS.has(opener));
  return (
    tokens[head + 1]?.lower === "that" &&
    tokens[head + 1]!.start < tokens[head]!.end + 2 &&
    lower === "groups"
  );
}

/** "Some" by itself stands for what was counted so many tokens before, or for those whom a survey asked. */
const COUNTED_BEFORE = 40;

/** "Some species like it fresh and some salty", "the survey …: many had": what is counted is named, and is nobody to ask. */
function goesOnFrom(tokens: readonly Token[], head: number): boolean {
  if (!/^(?:many|some|most)$/.test(tokens[head]!.lower) || tokens[head + 1]?.lower === "of") return false;
  for (let i = head - 1; i > 0 && head - i <= COUNTED_BEFORE; i--) {
    if (SURVEYS.has(tokens[i]!.lower)) return true;
    const noun = tokens[i]!;
    if (!/^(?:many|some|most|several)$/.test(tokens[i - 1]!.lower) || noun.kind !== "word") continue;
    if (noun.lower === "species" || (noun.lower.endsWith("s") && !isPersonNoun(noun.lower.slice(0, -1))))
      return !ALWAYS_VAGUE.has(noun.lower) && !VAGUE_WHEN_BARE.has(noun.lower);
  }
  return false;
}

/** Words that go on from "many" where it stands for people by itself. */
const GOES_ON = /^(?:who|whom|in|on|at|among|also|even|still|now|with|from|on|as|or|and|say|said)$|ly$/;

/** Whether "many" and "some" stand for people: "many of his supporters", "some say"; not "many promises", "some of the damage". */
function countsPeople(tokens: readonly Token[], head: number): boolean {
  if (!/^(?:many|some|most)$/.test(tokens[head]!.lower)) return true;
  const next = tokens[head + 1];
  if (next?.kind !== "word") return true;
  // "Lending some support": its noun, which happens to be a verb of saying too.
  if (REPORTING_FORMS.get(next.lower)?.noun && /(?:ing|ed)$/.test(tokens[head - 1]?.lower ?? ""))
    return false;
  if (next.lower !== "of")
    return (
      REPORTING_FORMS.has(next.lower) ||
      AUXILIARIES.has(next.lower) ||
      BE_FORMS.has(next.lower) ||
      FINITE_AUXILIARIES.has(next.lower) ||
      GOES_ON.test(next.lower)
    );
  for (let i = head + 2; i < tokens.length && i - head <= 6 && tokens[i]!.kind === "word"; i++) {
    const noun = tokens[i]!.lower;
    if (noun === "whom" || noun === "them" || ALWAYS_VAGUE.has(noun) || VAGUE_WHEN_BARE.has(noun))
      return true;
    if (noun.endsWith("s") && isPersonNoun(noun.slice(0, -1))) return true;
  }
  return false;
}
