import { anyOf } from "../../lexicon/any-of.js";
import { DETERMINERS, PERSONAL_PRONOUNS } from "../../lexicon/function-words.js";
import { canonicalRole, genderOfNoun, genderOfPronoun, KIN } from "../../lexicon/people-nouns.js";
import { DOCUMENTS, ROLES } from "../../lexicon/roles.js";
import type { Block, BlockKind } from "../../text/draft.js";
import { made } from "./make-mention.js";
import type { Mention } from "./mention.js";
import { nameEnd, particleName } from "./name-extent.js";
import { namedBy, nameMention } from "./name-mention.js";
import { isName } from "./words.js";

/** Lines of names that nobody cites (a byline), or where every word may have a capital (a headline). */
const UNREAD: ReadonlySet<BlockKind> = new Set<BlockKind>([
  "headline",
  "deck",
  "subhead",
  "byline",
  "credit",
  "metadata",
]);

/** Particles that may begin a last name in the middle of a sentence. */
const PARTICLE_HEADS = new Set(["de", "van", "von", "der", "del", "della", "di", "du", "bin", "ibn", "den"]);

const NAMING = anyOf(PERSONAL_PRONOUNS, PARTICLE_HEADS, ROLES, KIN, DOCUMENTS);

/** The names, pronouns, role nouns and newly named documents of a block, in order. */
export function annotateMentions(block: Block): Mention[] {
  if (UNREAD.has(block.kind)) return [];
  const { tokens } = block;
  const mentions: Mention[] = [];
  const starts = new Set(block.sentences.map((sentence) => sentence.firstToken));
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    let end = i + 1;
    if (token.kind !== "word" || !(NAMING.has(token.lower) || isName(token))) {
      // Nothing that could be named.
    } else if (PERSONAL_PRONOUNS.has(token.lower)) {
      mentions.push(
        made(block, i, end, "pronoun", { key: token.lower, gender: genderOfPronoun(token.lower) }),
      );
    } else if (isName(token)) {
      end = nameEnd(tokens, i);
      const named = nameMention(block, i, end, starts.has(i));
      if (named) mentions.push(named);
    } else if (PARTICLE_HEADS.has(token.lower) && !DETERMINERS.has(tokens[i - 1]?.lower ?? "")) {
      end = particleName(tokens, i);
      if (end > i) mentions.push(namedBy(block, i, i, end, null));
      else end = i + 1;
    } else nounMention(block, i, mentions);
    i = end;
  }
  return mentions;
}

/** A role without a name ("the mayor"), or a document named for the first time ("a report"). */
function nounMention(block: Block, i: number, mentions: Mention[]): void {
  const { tokens } = block;
  const { lower } = tokens[i]!;
  if (ROLES.has(lower) || KIN.has(lower)) {
    if (!isName(tokens[i + 1]))
      mentions.push(
        made(block, i, i + 1, "role", { key: canonicalRole(lower), gender: genderOfNoun(lower) }),
      );
  } else if (DOCUMENTS.has(lower)) {
    for (let j = i - 1; j >= 0 && i - j <= 4 && tokens[j]!.kind !== "punctuation"; j--) {
      if (tokens[j]!.lower !== "a" && tokens[j]!.lower !== "an") continue;
      mentions.push(made(block, j, i + 1, "document", { key: lower }));
      break;
    }
  }
}
