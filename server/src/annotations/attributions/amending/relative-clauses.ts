import { DECLARING } from "../../../lexicon/reporting-verbs.js";
import { firstReaching } from "../../../text/span.js";
import type { Attribution } from "../attribution.js";
import { tokenSpan, type Passage } from "../first-reading/passage.js";

/** A relative clause between a source and its verb holds at most so many tokens. */
const LONGEST = 16;

/**
 * "A porter who declined to be identified said …": where the verb of the relative clause was taken for the cue, the source
 * reaches to the verb of saying behind it.
 */
export function withRelativeClauses(passage: Passage, found: readonly Attribution[]): Attribution[] {
  const cues = new Set<number>();
  return found
    .map((attribution) => mainClause(passage, attribution) ?? attribution)
    .filter(({ cue }) => {
      // Two verbs of one such sentence come to the same: it is told once.
      const start = cue[0]?.start;
      if (start === undefined) return true;
      if (cues.has(start)) return false;
      cues.add(start);
      return true;
    });
}

function mainClause(passage: Passage, attribution: Attribution): Attribution | null {
  const { tokens, sentences, quotationAt } = passage;
  const { source, cue, content } = attribution;
  const [first, last] = [cue[0], content.at(-1)];
  if (!source || !first || !last || source.end > first.start) return null;
  const from = firstReaching(tokens, source.start);
  const verb = firstReaching(tokens, first.start);
  const sentence = sentences[firstReaching(sentences, source.start)]!;
  // The relative pronoun: in the source, or before it where the last word of its clause was taken for the source.
  const tail =
    verb - from === 1 && DECLARING.has(tokens[verb]!.lower) && /^[a-z]{4,}$/.test(tokens[from]!.text);
  let who = verb - 1;
  while (who > (tail ? sentence.firstToken : from) && verb - who < LONGEST && tokens[who]!.lower !== "who")
    who--;
  if (tokens[who]?.lower !== "who" || verb - who > LONGEST) return null;
  if (tail)
    return tokens.slice(who, verb).some(({ text }) => text === ",")
      ? null
      : { ...attribution, source: { start: start(passage, who, who, sentence.firstToken), end: source.end } };
  for (let i = who + 1; i < sentence.endToken && i - who <= LONGEST; i++) {
    if (quotationAt[i] !== -1 || tokens[i]!.text === ",") return null;
    if (i <= verb || !DECLARING.has(tokens[i]!.lower) || tokens[i - 1]!.lower === "to") {
      if (i !== verb || first.end <= tokens[i]!.end) continue;
      // "… who is not permitted to speak to reporters said": the cue ends with the verb of saying.
      const end = firstReaching(tokens, first.end - 1);
      if (end === i || !DECLARING.has(tokens[end]!.lower) || tokens[end - 1]!.lower === "to") continue;
      return {
        source: { start: start(passage, who, from, sentence.firstToken), end: tokens[end - 1]!.end },
        cue: [tokenSpan(passage, end, end + 1)],
        content,
      };
    }
    // What was taken for the content reaches over the verb of saying.
    if (tokens[i]!.end > last.end || i + 1 >= sentence.endToken) return null;
    return {
      source: { start: start(passage, who, from, sentence.firstToken), end: tokens[i - 1]!.end },
      cue: [tokenSpan(passage, i, i + 1)],
      content: [{ start: tokens[i + 1]!.start, end: last.end }],
    };
  }
  return null;
}

/** Where the noun phrase before the pronoun begins: with the source, or with the sentence where the pronoun is the source. */
function start({ tokens }: Passage, who: number, source: number, sentence: number): number {
  if (source < who) return tokens[source]!.start;
  let at = who;
  while (at > sentence && who - at < LONGEST && tokens[at - 1]!.kind !== "punctuation") at--;
  return tokens[at]!.start;
}
