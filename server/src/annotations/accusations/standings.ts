import { CONVICTIONS, STATUS_PHRASES, UNDOING } from "../../lexicon/accusations/legal-status.js";
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
      const undoes = UNDOING.has(tokens[i]!.lower);
      i += phrase.words.length - 1;
      if (status === null || (undoes && !tokens.slice(firstToken, endToken).some(isConviction))) continue;
      found.push({ status, sentence, start, end: tokens[i]!.end });
    }
  return found;
}

function isConviction({ lower }: Token): boolean {
  return CONVICTIONS.has(lower);
}
