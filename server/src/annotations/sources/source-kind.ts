import { DOCUMENTS, ORGANISATION_NOUNS, ROLES } from "../../lexicon/roles.js";
import { ALWAYS_VAGUE, ANONYMOUS_PHRASES, VAGUE_WHEN_BARE } from "../../lexicon/vague-sources.js";
import type { SourceKind } from "./sources.js";

const PRONOUNS = new Set(["he", "she", "i", "we", "you", "it", "they", "who"]);

/**
 * What kind of source some words name, from the words alone ("critics" vague, "a police report" document,
 * "Harbor Commission officials" group, "Ana Doe" person).
 */
export function sourceKind(words: string): SourceKind {
  const parts = words.split(/[\s,]+/).filter((part) => part !== "");
  const lower = parts.map((part) => part.toLowerCase().replace(/['’]s?$/, ""));
  if (lower.length === 1 && PRONOUNS.has(lower[0]!)) return "person";
  if (lower.some((word) => ANONYMOUS_PHRASES.has(word))) return "anonymous";
  // The head stands before the first "of", "for", "at", "in", "who".
  const cut = lower.findIndex((word, i) => i > 0 && /^(?:of|for|at|in|from|on|who|with|to|that)$/.test(word));
  const head = lower[(cut < 0 ? lower.length : cut) - 1] ?? "";
  const named =
    parts.some((part, i) => i > 0 && /^\p{Lu}/u.test(part)) ||
    (/^\p{Lu}/u.test(parts[0] ?? "") && parts.length > 1 && !isOpener(lower[0]!));
  if (ALWAYS_VAGUE.has(head) && !(head === "people" && named)) return "vague";
  if (
    VAGUE_WHEN_BARE.has(head) &&
    !named &&
    !/^(?:the|this|that|these|those|his|her|its|their|our)$/.test(lower[0] ?? "")
  )
    return "vague";
  if (DOCUMENTS.has(head) || DOCUMENTS.has(head.replace(/s$/, ""))) return "document";
  if (ROLES.has(head))
    return named
      ? "person"
      : lower[0] === "a" || lower[0] === "an" || lower[0] === "one"
        ? "anonymous"
        : "person";
  if (head.endsWith("s") && (ROLES.has(head.slice(0, -1)) || VAGUE_WHEN_BARE.has(head))) return "group";
  if (ORGANISATION_NOUNS.has(head) || lower[0] === "the" || /^[A-Z]{2,6}$/.test(words)) return "organisation";
  // A name has capitals throughout; "Some parents" has the sentence's.
  return parts.every((part) => /^\p{Lu}/u.test(part)) ? "person" : "group";
}

function isOpener(word: string): boolean {
  return (
    ALWAYS_VAGUE.has(word) ||
    VAGUE_WHEN_BARE.has(word) ||
    /^(?:the|a|an|some|many|several|most|one|two|these|those)$/.test(word)
  );
}
