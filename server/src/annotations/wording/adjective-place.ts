import { BE_FORMS } from "../../lexicon/function-words.js";
import type { StylebookEntry } from "../../lexicon/stylebook.js";
import type { Token } from "../../text/draft.js";
import { chunkAt, tagAt, type SentenceTags } from "../tags/block-tags.js";
import { isAdjective, isNoun } from "../tags/tag.js";

/** Verbs that an adjective can be the predicate of, beside "be". */
const LINKING: ReadonlySet<string> = new Set(
  (
    "seem seems seemed look looks looked looking sound sounds sounded feel feels felt become becomes became becoming remain remains " +
    "remained prove proves proved proven appear appears appeared grow grows grew turn turns turned get gets got find finds found make makes made"
  ).split(" "),
);

/**
 * Whether the words `[first, end)` stand as an adjective where the parts of speech are known: before a noun in its chunk
 * ("a superb goal"), or, unless `attributive` is asked for, as a predicate ("was quite superb", "makes it delightful"), or
 * set off ("Kind, witty and superb, she …"). Neither a verb ("stunning the crowd") nor a noun ("a landmark") does.
 */
export function standsAs(
  stands: NonNullable<StylebookEntry["stands"]>,
  tokens: readonly Token[],
  tags: SentenceTags,
  [first, end]: readonly [first: number, end: number],
): boolean {
  const chunk = chunkAt(tags, end - 1);
  if (chunk && chunk.first <= first && chunk.head >= end) return true;
  const next = tagAt(tags, end);
  let opener = first - 1;
  // "one of the most riveting games"
  while (opener > 0 && /^RB/.test(tagAt(tags, opener))) opener--;
  const isOpen = opener >= 0 && /^(?:DT|PRP\$|CC)$/.test(tagAt(tags, opener));
  if (isOpen && end < tokens.length && (isNoun(next) || isAdjective(next))) return true;
  if (stands === "attributive") return false;
  if (end < tokens.length && isNoun(next)) return isAdjective(tagAt(tags, end - 1));
  // "was thrilling the crowd" is the verb.
  if (tokens[end - 1]!.lower.endsWith("ing") && /^(?:DT|PRP|PRP\$|CD)$/.test(next)) return false;
  return isPredicate(tokens, tags, first);
}

function isPredicate(tokens: readonly Token[], tags: SentenceTags, first: number): boolean {
  let at = first - 1;
  while (at >= 0 && /^(?:RB|RBR|RBS|DT)$/.test(tagAt(tags, at))) at--;
  // "was clear and superb": the adjective before it is the predicate, too.
  while (at > 0 && (tokens[at]!.lower === "and" || tokens[at]!.text === "," || isAdjective(tagAt(tags, at))))
    at--;
  const before = tokens[at]?.lower ?? "";
  if (BE_FORMS.has(before) || LINKING.has(before) || /n['’]t$/.test(before)) return true;
  // "makes it delightful"
  return tagAt(tags, at) === "PRP" && LINKING.has(tokens[at - 1]?.lower ?? "");
}
