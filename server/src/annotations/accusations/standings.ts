import {
  BETWEEN_DENIAL,
  CONVICTIONS,
  DENIALS,
  STATUS_PHRASES,
  UNDOING,
} from "../../lexicon/accusations/legal-status.js";
import type { Block, Token } from "../../text/draft.js";
import type { Standing } from "./accusation.js";

/** How people stand before the law, as the block's sentences tell: "was charged with", "pleaded guilty". */
export function standingsIn({ tokens, sentences }: Block): Standing[] {
  const found: Standing[] = [];
  for (const [sentence, { firstToken, endToken }] of sentences.entries())
    for (let i = firstToken; i < endToken; i++) {
      const phrase = STATUS_PHRASES.get(tokens[i]!.lower)?.find(
        ({ words }) =>
          i + words.length <= endToken && words.every((word, at) => tokens[i + at]!.lower === word),
      );
      if (!phrase) continue;
      const { start } = tokens[i]!;
      const { status } = phrase;
      const denied = isDenied(tokens.slice(firstToken, i));
      const undoes = UNDOING.has(tokens[i]!.lower);
      i += phrase.words.length - 1;
      if (denied) {
        if (status === "charged" || status === "arrested")
          found.push({ status: "uncharged", sentence, start, end: tokens[i]!.end });
        continue;
      }
      if (status === null || (undoes && !tokens.slice(firstToken, endToken).some(isConviction))) continue;
      found.push({ status, sentence, start, end: tokens[i]!.end });
    }
  return found;
}

/** "Has not been charged", "was never arrested or charged", "without ever being convicted": what the words before a status take back. */
function isDenied(before: readonly Token[]): boolean {
  const last = before.findLast(({ lower }) => !BETWEEN_DENIAL.has(lower));
  return last !== undefined && (DENIALS.has(last.lower) || /n['’]t$/.test(last.lower));
}

function isConviction({ lower }: Token): boolean {
  return CONVICTIONS.has(lower);
}
