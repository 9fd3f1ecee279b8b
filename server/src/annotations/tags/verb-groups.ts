import { BE_FORMS } from "../../lexicon/function-words.js";
import type { Block, Sentence } from "../../text/draft.js";
import { tagAt, type Tags, type VerbGroup } from "./block-tags.js";
import { isFinite, isVerb, type Tag } from "./tag.js";

const AUXILIARY = new Set(
  "am is are was were be been being have has had having do does did get gets got isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't".split(
    " ",
  ),
);
const NEGATION = /^(?:not|never|hardly|scarcely|no longer)$|n['’]t$/;

/** The verb groups of a sentence, from the left; linear in its tokens. */
export function verbGroupsOf(
  { tokens }: Block,
  tags: Tags,
  inChunk: (token: number) => boolean,
  { firstToken, endToken }: Sentence,
): VerbGroup[] {
  const tag = (i: number): Tag => tagAt(tags, i);
  const begins = (i: number): boolean =>
    tag(i) === "MD" || (isVerb(tag(i)) && !inChunk(i)) || (tag(i) === "TO" && tag(i + 1) === "VB");
  const groups: VerbGroup[] = [];
  for (let i = firstToken; i < endToken;) {
    if (!begins(i)) {
      i++;
      continue;
    }
    const first = i;
    let head = i;
    let wants = true;
    for (i++; i < endToken && wants; i++) {
      const here = tag(i);
      if (here === "RB" || (here === "TO" && tag(i + 1) === "VB" && isSemiModal(head))) continue;
      // Only behind an auxiliary does a verb go on with the group: "had sunk", but not "helped rescue".
      wants = isVerb(here) && (isAuxiliary(head) || tag(head) === "MD" || tag(head) === "TO") && !inChunk(i);
      if (wants) head = i;
      else break;
    }
    let end = i;
    while (end > head + 1 && !/^(?:not|n['’]t)$/.test(tokens[end - 1]!.lower)) end--;
    i = end;
    const words = tokens.slice(first, end);
    groups.push({
      first,
      end,
      head,
      finite: isFinite(tag(first)) || seemsFinite(first),
      passive:
        tag(head) === "VBN" &&
        words.some(({ lower }) => BE_FORMS.has(lower) || /^(?:get|gets|got)$/.test(lower)),
      modal: tag(first) === "MD",
      negated: words.some(({ lower }) => NEGATION.test(lower)),
    });
  }
  return groups.some(({ finite }) => finite) ? groups : groups.map(asFinite);

  /** In a sentence without a tense, a participle behind a noun is most likely the past tense, which looks the same. */
  function asFinite(group: VerbGroup): VerbGroup {
    const behindNoun = group.first > firstToken && inChunk(group.first - 1);
    return behindNoun && tag(group.first) === "VBN" ? { ...group, finite: true } : group;
  }

  /** A bare form right behind its subject, or a participle behind "which", is a tense that was taken for another form. */
  function seemsFinite(first: number): boolean {
    if (first === firstToken) return false;
    const before = tag(first - 1);
    if (tag(first) === "VB") return /^(?:NN|PRP$|CD)/.test(before);
    return tag(first) === "VBN" && (before === "WDT" || before === "WP");
  }

  function isAuxiliary(i: number): boolean {
    return AUXILIARY.has(tokens[i]!.lower.replaceAll("’", "'")) || BE_FORMS.has(tokens[i]!.lower);
  }

  /** "has to go", "is going to rise": what follows is the verb. */
  function isSemiModal(i: number): boolean {
    return /^(?:has|have|had|going|used|ought|due|set|expected)$/.test(tokens[i]!.lower);
  }
}
