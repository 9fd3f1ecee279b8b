import { ACCOUNTS, CLOSING_CUES } from "../../lexicon/cue-strength.js";
import { POSSESSIVES, SUBORDINATORS } from "../../lexicon/function-words.js";
import { ALWAYS_VAGUE, VAGUE_WHEN_BARE } from "../../lexicon/vague-sources.js";
import type { Block, Sentence, Token } from "../../text/draft.js";
import type { Voice } from "./voices.js";

/**
 * Whether the sentence names its source in the plainest forms there are, outside quotations: "according to Ortiz",
 * "…, Ortiz said.", "…, said Ortiz", "by Ortiz's own account". Whatever the tagger makes of them, a desk has its answer.
 */
export function namesSource(
  { tokens }: Block,
  { firstToken, endToken }: Sentence,
  voices: readonly Voice[],
): boolean {
  for (let i = firstToken + 1; i < endToken; i++) {
    const { lower, start } = tokens[i]!;
    const account = ACCOUNTS.has(lower);
    if (!account && !CLOSING_CUES.has(lower)) continue;
    const before = tokens[i - 1]!.lower;
    const behind = tokens[i + 1]?.lower ?? "";
    const vague = (word: string): boolean => ALWAYS_VAGUE.has(word) || VAGUE_WHEN_BARE.has(word);
    const found = account
      ? isSomebodys(tokens, firstToken, i)
      : lower === "to"
        ? before === "according" && !vague(behind)
        : (before === "," && lower.startsWith("sa") && !vague(behind)) ||
          (/^[.,]$/.test(behind) && !vague(before) && !SUBORDINATORS.has(before));
    if (
      found &&
      !voices.some((voice) => voice.strength === "quoted" && voice.start <= start && start < voice.end)
    )
      return true;
  }
  return false;
}

/** "By" stands at most so many words before what somebody says or reckons. */
const OWNED = 6;

/** "By Ortiz's own account", "by the port's estimates": whether the noun at that token is somebody's, behind "by". */
function isSomebodys(tokens: readonly Token[], from: number, at: number): boolean {
  const owner = tokens[at - 1]?.lower === "own" ? at - 2 : at - 1;
  const lower = tokens[owner]?.lower ?? "";
  if (!POSSESSIVES.has(lower) && !/['’]s$|s['’]$/.test(lower)) return false;
  for (let i = owner - 1; i >= from && at - i <= OWNED; i--) if (tokens[i]!.lower === "by") return true;
  return false;
}
