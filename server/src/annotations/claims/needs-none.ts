import { CREDITED, CREDITS, FOUND_GUILTY } from "../../lexicon/claims/needs-none.js";
import type { Block, Sentence } from "../../text/draft.js";

/** A question, the lead-in to a list or a quotation, a name on a line of its own, a credit, what a law threatens: nothing is asserted. */
export function assertsNothing(block: Block, sentence: Sentence): boolean {
  return endsOpen(block, sentence) || isCredit(block, sentence) || isPenalty(block, sentence);
}

/** "If convicted, she faces up to 20 years": what a law has for whoever a court finds guilty. */
function isPenalty({ tokens }: Block, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i + 1 < endToken; i++)
    if (
      tokens[i]!.lower === "if" &&
      (FOUND_GUILTY.has(tokens[i + 1]!.lower) || FOUND_GUILTY.has(tokens[i + 2]?.lower ?? ""))
    )
      return true;
  return false;
}

function endsOpen({ tokens }: Block, { firstToken, endToken }: Sentence): boolean {
  for (let i = endToken - 1; i >= firstToken && endToken - i <= 3; i--) {
    const { text, kind } = tokens[i]!;
    if (kind === "word" || kind === "number") return false;
    if (text.includes("?") || text === ":") return true;
  }
  return false;
}

/** "(Reporting by …", "Follow him on …", "Reach her at …", "The Associated Press contributed to this report." */
function isCredit({ tokens }: Block, { firstToken, endToken }: Sentence): boolean {
  let words = 0;
  for (let i = firstToken; i < endToken && words < 2; i++) {
    if (tokens[i]!.kind !== "word") continue;
    const next = tokens[i + 1]?.lower ?? "";
    if (CREDITS.has(tokens[i]!.lower) && CREDITED.has(next)) return true;
    words++;
  }
  for (let i = firstToken + 1; i + 2 < endToken; i++)
    if (
      tokens[i]!.lower === "contributed" &&
      tokens[i + 1]!.lower === "to" &&
      tokens[i + 2]!.lower === "this"
    )
      return true;
  return false;
}
