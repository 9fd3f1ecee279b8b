import { KNOWN_BODIES, SPEAKING_PLACES } from "../../lexicon/body-nouns.js";
import { MONTH_NAMES, WEEKDAYS } from "../../lexicon/calendar-words.js";
import { GIVEN_NAMES } from "../../lexicon/given-names.js";
import { HOUSEHOLD_NAMES } from "../../lexicon/household-names.js";
import { firstReaching } from "../../text/span.js";
import type { AnnotatedBlock } from "../annotations.js";
import { tagAt } from "../tags/block-tags.js";
import { isNoun } from "../tags/tag.js";
import type { Mention } from "./mention.js";

/** Where the copy tells something; a list has names of many sides. */
const TELLING: ReadonlySet<string> = new Set(["paragraph", "blockQuote"]);

const OF_CALENDAR: ReadonlySet<string> = new Set(
  [...MONTH_NAMES, ...WEEKDAYS].map((name) => name.toLowerCase()),
);

/**
 * Whether a name of one word may be somebody's last name that is misspelt: a proper noun in a sentence with a verb, that stands
 * before no other noun ("Christian voters"), and is no first name, place, body, month, day or name that all readers know.
 */
export function mayBeMisspelt(at: AnnotatedBlock, mention: Mention): boolean {
  const { block, annotations } = at;
  const { text, key, kind, definite } = mention;
  if (!TELLING.has(block.kind) || (kind !== "person" && kind !== "unknown") || text.includes(" ") || definite)
    return false;
  if (OF_CALENDAR.has(key)) return false;
  if (GIVEN_NAMES.has(key) || HOUSEHOLD_NAMES.has(key) || SPEAKING_PLACES.has(key) || KNOWN_BODIES.has(key))
    return false;
  const token = firstReaching(block.tokens, mention.start);
  const tags = annotations.tags(token);
  if (tagAt(tags, token) !== "NNP" || !tags.groups.some(({ finite }) => finite)) return false;
  const next = block.tokens[token + 1];
  if (next?.kind !== "word" || mention.end < block.tokens[token]!.end) return !isListed(at, token);
  const after = tagAt(tags, token + 1);
  return !isNoun(after) && after !== "JJ";
}

/** "Sheahan, Horan, Miller": between the commas of other names. */
function isListed({ block: { tokens } }: AnnotatedBlock, token: number): boolean {
  const isMark = (i: number): boolean => /^[,;:(]$/.test(tokens[i]?.text ?? "");
  return isMark(token - 1) && isMark(token + 1) && /^[A-ZÀ-ÞĀ-Ž]/.test(tokens[token + 2]?.text ?? "");
}
