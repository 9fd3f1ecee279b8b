import { KNOWN_BODIES, PLACE_OPENERS, SPEAKING_PLACES } from "../../lexicon/body-nouns.js";
import { DETERMINERS, PERSONAL_PRONOUNS, SENTENCE_OPENERS } from "../../lexicon/function-words.js";
import { isPersonNoun } from "../../lexicon/people-nouns.js";
import { isDocumentNoun, ORGANISATION_NOUNS, PLACE_NOUNS } from "../../lexicon/roles.js";
import { ALWAYS_VAGUE, PEOPLES, VAGUE_WHEN_BARE } from "../../lexicon/vague-sources.js";
import type { Span } from "../../text/span.js";
import type { AnnotatedBlock } from "../annotations.js";
import type { Mention } from "../mentions/mention.js";
import { callsBody } from "./source-kind.js";

/** Whether a role without a name goes on to say whose: "the mayor of Tull". */
export function isComplemented({ block: { prose } }: AnnotatedBlock, { end }: Mention): boolean {
  return /^ (?:of|for|at|from) /.test(prose.slice(end, end + 6));
}

/** A capital that the sentence's beginning gives to a plural or to a word for people: "Patients said", "Critics say". */
function isCommonNoun(key: string, prose: string, start: number): boolean {
  if (PEOPLES.has(key) || ALWAYS_VAGUE.has(key) || VAGUE_WHEN_BARE.has(key) || key === "police") return true;
  if (key.includes(" ")) return false;
  if (DETERMINERS.has(key) || SENTENCE_OPENERS.has(key) || PERSONAL_PRONOUNS.has(key)) return true;
  if (isPersonNoun(key) || isDocumentNoun(key)) return true;
  return (
    key.endsWith("s") &&
    !key.endsWith("ss") &&
    /(?:^|[.!?]["”’']?\s+["“‘']?)$/.test(prose.slice(Math.max(0, start - 4), start))
  );
}

/** What an unfamiliar name is that speaks; null where the name is only part of what the source is called. */
export function speakerKind(
  at: AnnotatedBlock,
  mention: Mention,
  source: Span,
): "person" | "organisation" | null {
  const { key, text, definite } = mention;
  const { prose } = at.block;
  const after = prose.slice(mention.end, source.end);
  const first = key.includes(" ") ? key.slice(0, key.indexOf(" ")) : key;
  if (ORGANISATION_NOUNS.has(key) || isCommonNoun(key, at.block.prose, mention.start)) return null;
  if (KNOWN_BODIES.has(key) || SPEAKING_PLACES.has(key)) return "organisation";
  if (/^['’]/.test(after)) return null;
  // "Brackwater officials", "a Brackwater spokesman": a body with its people.
  if (/^ [a-zß-ž]/u.test(after) && !/^ (?:of|for|at|in|from|who|and|whose|with|on) /.test(after))
    return key.includes(" ") ? "organisation" : null;
  if (PLACE_OPENERS.has(first) || PLACE_NOUNS.has(key.slice(key.lastIndexOf(" ") + 1))) return "organisation";
  const called = /^, ([^,]+)/.exec(after)?.[1];
  if (called !== undefined && callsBody(called)) return "organisation";
  if (definite || /\d|[a-z][A-Z][a-z]*[A-Z]|\.com$/.test(text) || key.split(" ").length > 4)
    return "organisation";
  return "person";
}
