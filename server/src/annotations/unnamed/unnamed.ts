import type { Span } from "../../text/span.js";

/**
 * Words that put something to somebody and do not say to whom. `source`: a noun phrase that is cited ("critics say", "a
 * source said"); `agent`: the "many" of "called so by many"; `passive`: "is believed" of "is believed to"; `adverb`:
 * "reportedly"; `talk`: "speculation" of "there was speculation"; `phrase`: "on condition of anonymity" where the sentence cites nobody else.
 */
export interface Unnamed extends Span {
  /** `vague`: nobody whom a reader could ask; `withheld`: somebody whose name the copy keeps back. */
  readonly kind: "vague" | "withheld";
  readonly form: "source" | "agent" | "passive" | "adverb" | "talk" | "phrase";
  /** The noun, adverb or participle that shows it, in lower case ("critics", "reportedly", "believed"). */
  readonly word: string;
  /** Where the noun phrase of a vague source ends, with its complements ("critics of the plan"). */
  readonly phraseEnd?: number;
  /** Index into the block's sentences. */
  readonly sentence: number;
  /** Where "on condition of anonymity" or the like ends, for a withheld name that the copy says is withheld; else -1. */
  readonly asked: number;
  /** Whether the copy says why a name is withheld. */
  readonly reason: boolean;
}

/** What was found in a sentence, before it is known to be nobody else's. */
export type Found = Span & Pick<Unnamed, "form" | "word">;
