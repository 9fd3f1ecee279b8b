import {
  CHANCES,
  FEELINGS,
  PASSIVE_VIEWS,
  POSSIBILITIES,
  SURMISES,
  WISHES,
} from "../../../lexicon/claims/asked.js";
import { firstReaching } from "../../../text/span.js";
import { clauseAt, tagAt } from "../../tags/block-tags.js";
import type { Asked } from "./asked-claim.js";

/** What kind of word the cue of a prediction or of a state of mind is, and how it stands in its clause. */
export function addCueShape({ block, tags, sentence, main, first, features }: Asked): void {
  const { tokens } = block;
  const end = firstReaching(tokens, main.end);
  const cue = tokens.slice(first, end).map(({ lower }) => lower);
  const one = (words: ReadonlySet<string>): boolean => cue.some((word) => words.has(word));
  if (main.kind === "prediction") {
    const modal = cue.find((word) => POSSIBILITIES.has(word));
    features.add(
      `prediction ${one(PASSIVE_VIEWS) ? "viewed" : (modal ?? (one(SURMISES) ? "surmised" : one(CHANCES) ? "likely" : "other"))}`,
    );
    if ((clauseAt(tags, first)?.opener ?? -1) >= 0) features.add("prediction in a clause");
    for (let i = sentence.firstToken; i < sentence.endToken; i++)
      if (tokens[i]!.lower === "if") features.add("prediction on a condition");
  }
  if (main.kind === "motive") {
    features.add(`motive ${tagAt(tags, first).slice(0, 2)}`);
    if (one(WISHES)) features.add("motive wished");
    if (one(FEELINGS)) features.add("motive felt");
  }
}
