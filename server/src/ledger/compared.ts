import { figuresOf, gistOf, type Gist } from "./likeness.js";
import { sentenceOf, type Passage } from "./passage.js";

/** A passage as it is compared with another. */
export interface Compared {
  readonly words: Gist;
  /** The words on either side, and those of the sentence. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly sentence: Gist;
  /** The figures that it is held against. */
  readonly figuresAgainst: string;
}

/** What is compared of a passage; `against` is what its finding holds it against. */
export function compared(passage: Passage, against: readonly string[]): Compared {
  return {
    words: gistOf(passage.words),
    before: wordsOf(passage.before),
    after: wordsOf(passage.after),
    sentence: gistOf(sentenceOf(passage)),
    figuresAgainst: figuresOf(against),
  };
}

function wordsOf(text: string): readonly string[] {
  return text.trim() === "" ? [] : gistOf(text).words;
}
