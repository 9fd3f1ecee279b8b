import { PREPOSITIONS } from "../../lexicon/function-words.js";
import { KNOWN_BODIES, SPEAKING_PLACES } from "../../lexicon/body-nouns.js";
import { isPersonNoun } from "../../lexicon/people-nouns.js";
import { isDocumentNoun, ORGANISATION_NOUNS, PLANS } from "../../lexicon/roles.js";
import { ALWAYS_VAGUE, ANONYMOUS_PHRASES, PEOPLES, VAGUE_WHEN_BARE } from "../../lexicon/vague-sources.js";
import type { SourceKind } from "./sources.js";

const PRONOUNS = new Set(["he", "she", "i", "we", "you", "it", "they", "who"]);
/** What says that a name is withheld: by request, by what the source knows, or by rank in no body that is named. */
const WITHHELD: readonly RegExp[] = [
  /\b(?:asked|requested|wished|wanted|preferred|insisted) (?:that (?:he|she|they) )?(?:not (?:to )?be|to (?:remain|stay))\b/i,
  /\bwho (?:spoke|declined) .{0,24}(?:anonym|named|identified)|\bnot authori[sz]ed to\b/i,
  /\b(?:familiar|acquainted) with\b|\bclose to\b|\b(?:knowledge|briefed|insight) (?:of|on|into|about)\b/i,
  /\b(?:an?|one|another|two|three|several|some) (?:\w+ ){0,2}(?:administration|white house|campaign|government|intelligence|congressional|diplomatic|industry) (?:official|source|aide|adviser|advisor|insider|operative|staffer)s?\b/i,
];
/** Where the head of a noun phrase has been passed. */
const COMPLEMENT =
  /^(?:of|for|at|in|from|on|who|with|to|that|by|about|close|familiar|inside|within|near|among|which|whose)$/;

/** ", a farm machinery company,": whether a phrase behind a name calls it a body; a company's director is somebody. */
export function callsBody(phrase: string): boolean {
  const parts = phrase.toLowerCase().split(/[\s,]+/);
  if (!/^(?:an?|the)$/.test(parts[0]!)) return false;
  const cut = parts.findIndex((word) => PREPOSITIONS.has(word) || /^(?:that|which|based)$/.test(word));
  return ORGANISATION_NOUNS.has(parts[(cut < 0 ? parts.length : cut) - 1] ?? "");
}

/** The kind of a source as its role shows it: a name alone may be read as a person's. */
export function kindOf(kind: SourceKind, role: string): SourceKind {
  return kind === "person" && callsBody(role) ? "organisation" : kind;
}

/** Whether a noun, in lower case, is of somebody who speaks for a body. */
export function isSpokesNoun(noun: string): boolean {
  return noun === "spokesman" || noun === "spokeswoman" || noun === "spokesperson";
}

/**
 * What kind of source some words name, from the words alone ("critics" vague, "a police report" document,
 * "Harbor Commission officials" organisation, "Ana Doe" person).
 */
export function sourceKind(words: string): SourceKind {
  const parts = words.split(/[\s,]+/).filter((part) => part !== "");
  const lower = parts.map((part) => part.toLowerCase().replace(/['’]s?$/, ""));
  if (lower.length === 1 && PRONOUNS.has(lower[0]!)) return "person";
  if (lower.some((word) => ANONYMOUS_PHRASES.has(word)) || WITHHELD.some((pattern) => pattern.test(words)))
    return "anonymous";
  // The head stands before the first "of", "for", "at", "in", "who".
  const cut = lower.findIndex((word, i) => i > 0 && COMPLEMENT.test(word));
  const last = (cut < 0 ? lower.length : cut) - 1;
  // "a staff report given to the board", "figures obtained by": what stands between a document and its complement is a participle.
  const head = (cut > 1 && isDocumentNoun(lower[last - 1]!) ? lower[last - 1] : lower[last]) ?? "";
  const named =
    parts.some((part, i) => i > 0 && /^[A-ZÀ-ÞĀ-Ž]/u.test(part)) ||
    (/^[A-ZÀ-ÞĀ-Ž]/u.test(parts[0] ?? "") && parts.length > 1 && !isOpener(lower[0]!));
  if (ALWAYS_VAGUE.has(head) && !(head === "people" && named)) return "vague";
  if (
    VAGUE_WHEN_BARE.has(head) &&
    !named &&
    !/^(?:the|this|that|these|those|his|her|its|their|our)$/.test(lower[0] ?? "")
  )
    return "vague";
  if (head === "source") return "anonymous";
  if (PEOPLES.has(head)) return "group";
  if (isDocumentNoun(head) || PLANS.has(head)) return "document";
  if (isPersonNoun(head)) {
    if (isSpokesNoun(head)) return "organisation";
    return !named && /^(?:an?|one|another)$/.test(lower[0]!) ? "anonymous" : "person";
  }
  if (head.endsWith("s") && (isPersonNoun(head.slice(0, -1)) || VAGUE_WHEN_BARE.has(head)))
    return head === "officials" && namesBody(parts) ? "organisation" : "group";
  if (KNOWN_BODIES.has(words.toLowerCase()) || SPEAKING_PLACES.has(words.toLowerCase()))
    return "organisation";
  if (lower[0] === "one" && head !== "one" && !named && !head.endsWith("s")) return "anonymous";
  if (ORGANISATION_NOUNS.has(head) || /^[A-Z]{2,6}$/.test(words) || head === "police") return "organisation";
  if (lower[0] === "the" && !head.endsWith("s")) return "organisation";
  // A name has capitals throughout; "Some parents" has the sentence's.
  return parts.length > 1 && parts.every((part) => /^[A-ZÀ-ÞĀ-Ž]/u.test(part)) ? "person" : "group";
}

/** "ICE officials", "Harbor Commission officials"; the capital of "Water officials" is the sentence's. */
function namesBody(parts: readonly string[]): boolean {
  return parts.some((part, i) => (i > 0 ? /^[A-ZÀ-ÞĀ-Ž]/u : /^[A-ZÀ-ÞĀ-Ž]{2,}$/u).test(part));
}

function isOpener(word: string): boolean {
  return (
    ALWAYS_VAGUE.has(word) ||
    VAGUE_WHEN_BARE.has(word) ||
    /^(?:the|a|an|some|many|several|most|one|two|these|those)$/.test(word)
  );
}
