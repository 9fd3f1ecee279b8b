import { genderOfNoun } from "../../lexicon/people-nouns.js";
import { firstReaching, type Span } from "../../text/span.js";
import { phraseText, type NounPhrase } from "./noun-phrase.js";
import { sourceKind } from "./source-kind.js";
import type { Source, SourceKind } from "./sources.js";
import type { Said, Speakers } from "./speakers.js";

/** What withholds a name, wherever in its sentence it stands. */
const WITHHELD =
  /condition (?:of anonymity|that (?:he|she|they) not be (?:named|identified))|not (?:to be|be) (?:named|identified|quoted)|not authori[sz]ed to (?:speak|talk|discuss|comment)|declined to (?:be named|give (?:his|her|their) name)|spoke anonymously/i;

/** A source of its own that no name in the draft stands for: what the words say of it is all there is. */
export function namelessSource(
  speakers: Speakers,
  { block }: Said,
  span: Span,
  { head }: NounPhrase,
  known: { readonly kind?: SourceKind; readonly role?: string; readonly organisation?: string } = {},
): Source {
  const at = speakers.at(block);
  const text = phraseText(at, span);
  let kind = known.kind ?? sourceKind(text);
  if (
    (kind === "person" || kind === "group" || kind === "organisation") &&
    /^(?:an?|one|two|three|several|some|another)\b/i.test(text)
  ) {
    const sentence = at.block.sentences[firstReaching(at.block.sentences, span.end - 1)];
    if (sentence && WITHHELD.test(at.block.prose.slice(span.start, sentence.end))) kind = "anonymous";
  }
  const place = { block, span };
  return {
    name: text,
    shortName: text,
    kind,
    role: known.role ?? "",
    organisation: known.organisation ?? "",
    gender: genderOfNoun(head),
    introduced: place,
    mentions: [place],
  };
}
