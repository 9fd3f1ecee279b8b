import { OVER_TIME } from "../../../lexicon/claims/asked.js";
import { BE_FORMS } from "../../../lexicon/function-words.js";
import { firstReaching } from "../../../text/span.js";
import { chunkAt, tagAt } from "../../tags/block-tags.js";
import { isNoun } from "../../tags/tag.js";
import type { Asked } from "./asked-claim.js";

/**
 * What a superlative does in its sentence. "The strike is the biggest since 1993" is news; "Orrin Bank, the country's fourth
 * largest," only says which bank is meant; "even the poorest" means people, and "most recently" compares nothing.
 */
export function addSuperlativeShape({ block, tags, sentence, main, first, who, features }: Asked): void {
  const { tokens, prose } = block;
  const chunk = chunkAt(tags, first) ?? chunkAt(tags, first + 1);
  const start = chunk ? chunk.first : first;
  const before = tokens[start - 1]?.lower ?? "";
  const apposed = /^[-–—(,]$/.test(before);
  const predicated = BE_FORMS.has(before);
  const overTime = OVER_TIME.test(prose.slice(sentence.start, sentence.end));
  features.add(
    `superlative ${predicated ? "predicated" : apposed ? "apposed" : before === "of" && tokens[start - 2]?.lower === "one" ? "one of" : "other"}`,
  );
  if (overTime) features.add("superlative over time");
  const possessed = /['’]s?$/.test(tokens[first]!.lower) || tagAt(tags, first).startsWith("NNP");
  features.add(`superlative ${possessed ? "possessed" : tokens[first]!.lower}`);
  const nounless = !chunk || !isNoun(tagAt(tags, chunk.head)) || chunk.head <= first;
  if (nounless) features.add("superlative nounless");
  if (!overTime && (apposed || possessed || nounless)) features.add("descriptive tag");
  if (!overTime && predicated && who === "name") features.add("superlative of a name");
  const group = tags.groups.findLast(({ end }) => end <= start);
  if (group && !group.finite && start - group.end <= 2 && /^VBG?$/.test(tagAt(tags, group.head)))
    features.add("superlative sought");
  const last = firstReaching(tokens, main.end) - 1;
  if (tokens[last]?.lower === "most") features.add(`superlative most ${tagAt(tags, last + 1)}`);
}
