import type { Block, Sentence } from "../../text/draft.js";
import { tagAt, type NounChunk, type Tags } from "./block-tags.js";
import { isAdjective, isNoun, type Tag } from "./tag.js";

/** Stand before a number and belong to the amount: "more than 400", "at least 12", "up to 30". */
const BOUNDS: Readonly<Record<string, string>> = {
  than: "more less fewer rather other",
  least: "at",
  most: "at",
  to: "up close",
};
const isPossessive = (text: string): boolean => /(?:['’]s|s['’])$/.test(text);
const OPENS: ReadonlySet<Tag> = new Set<Tag>(["DT", "PDT", "PRP$", "WP$", "CD", "JJ", "JJR", "JJS", "SYM"]);

/** The noun chunks of a sentence, from the left; linear in its tokens. */
export function chunksOf(block: Block, tags: Tags, { firstToken, endToken }: Sentence): NounChunk[] {
  const { tokens } = block;
  const tag = (i: number): Tag => tagAt(tags, i);
  const chunks: NounChunk[] = [];
  for (let i = firstToken; i < endToken;) {
    const here = tag(i);
    if (here === "PRP" || here === "EX") {
      chunks.push({ first: i, end: i + 1, head: i, governed: governs(i) });
      i++;
    } else if (OPENS.has(here) || isNoun(here) || (isParticiple(here) && modifies(i))) {
      const end = endOf(i);
      const head = headOf(i, end);
      if (head >= 0) chunks.push({ first: i, end, head, governed: governs(i) });
      i = Math.max(end, i + 1);
    } else i++;
  }
  return chunks;

  function isParticiple(here: Tag): boolean {
    return here === "VBN" || here === "VBG";
  }

  /** A participle with a noun right behind it, or behind adjectives, is part of the noun's chunk where nothing else is its verb. */
  function modifies(i: number): boolean {
    let next = i + 1;
    while (isAdjective(tag(next)) || isParticiple(tag(next))) next++;
    if (!isNoun(tag(next))) return false;
    const before = tag(i - 1);
    return i === firstToken
      ? tag(i) === "VBN"
      : before !== "TO" && !/^(?:VB|MD|RB|PRP$|NN|WDT|WP)/.test(before);
  }

  /** A word before a number that bounds the amount. */
  function bounds(i: number): boolean {
    const pair = BOUNDS[tokens[i]?.lower ?? ""];
    return pair !== undefined && pair.split(" ").includes(tokens[i - 1]?.lower ?? "") && tag(i + 1) === "CD";
  }

  function endOf(first: number): number {
    let i = first;
    let nouns = false;
    for (; i < endToken; i++) {
      const here = tag(i);
      const possessive = i > first && isPossessive(tokens[i - 1]!.text) && isNoun(tag(i - 1));
      if (possessive) nouns = false;
      if (isNoun(here)) nouns = true;
      else if (here === "CD" || here === "SYM") {
        // "the 12 boats", "Type 22", "$5 million"; a number behind a common noun begins an amount of its own.
        if (nouns && !/^NNP/.test(tag(i - 1))) break;
      } else if (isAdjective(here) || here === "DT" || here === "PDT" || here === "PRP$" || here === "WP$") {
        if (nouns) break;
        if (i > first && (here === "DT" || here === "PRP$") && tag(i - 1) !== "PDT" && !isQuantity(i - 1))
          break;
      } else if (isParticiple(here)) {
        if (nouns || (i > first && !modifiesInside(i))) break;
      } else if (here === "RB" || bounds(i)) {
        // "the very large ships", "more than 400 boats"
        const next = tag(i + 1);
        if (nouns || !(isAdjective(next) || next === "CD" || isParticiple(next))) break;
      } else if (isShortened(i)) continue;
      else if (tokens[i]!.text === "-" && i > first && tag(i + 1) !== "PUNCT") continue;
      else if (here === "CC" && i > first && isAdjective(tag(i - 1)) && isAdjective(tag(i + 1)) && !nouns)
        continue;
      else break;
    }
    // What cannot end a chunk does not: an adverb, a dash.
    while (i > first + 1 && (tag(i - 1) === "RB" || tokens[i - 1]!.text === "-")) i--;
    return i;
  }

  /** The point of "Mr. Ito", which is a token of its own. */
  function isShortened(i: number): boolean {
    return tokens[i]!.text === "." && i > firstToken && tag(i - 1) === "NNP" && /^NNP/.test(tag(i + 1));
  }

  function isQuantity(i: number): boolean {
    return /^(?:all|both|half)$/.test(tokens[i]!.lower);
  }

  function modifiesInside(i: number): boolean {
    let next = i + 1;
    while (isAdjective(tag(next)) || isParticiple(tag(next))) next++;
    return isNoun(tag(next));
  }

  function headOf(first: number, end: number): number {
    for (let i = end - 1; i >= first; i--) if (isNoun(tag(i))) return i;
    for (let i = end - 1; i >= first; i--) if (tag(i) === "CD") return i;
    // "the poor", "this", "each": what stands for a noun. An adjective alone is a predicate.
    return tag(first) === "DT" && tag(end - 1) !== "SYM" ? end - 1 : -1;
  }

  function governs(first: number): boolean {
    const before = tag(first - 1);
    return (before === "IN" && !isSubordinator(tokens[first - 1]!.lower)) || before === "TO";
  }
}

const SUBORDINATORS = new Set(
  "that because although though while if unless since as whether whereas after before until once than".split(
    " ",
  ),
);

/** A word tagged IN that may open a clause. */
export function isSubordinator(lower: string): boolean {
  return SUBORDINATORS.has(lower);
}
