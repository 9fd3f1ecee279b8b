import type { LegalStatus } from "../../lexicon/accusations/legal-status.js";
import type { WrongKind } from "../../lexicon/accusations/wrongs.js";
import type { Span } from "../../text/span.js";

/** Of whom something is told: as much as the block itself shows. */
export interface Person {
  /** Index into the block's mentions; -1 for "the 34-year-old", "the gunman" and other nouns that are no mention. */
  readonly mention: number;
  readonly span: Span;
  /** `name`: by name; `office`: the one holder of an office; `noun`: some other person with "the"; `body`: a body. */
  readonly kind: "name" | "office" | "noun" | "pronoun" | "body";
}

/** A crime, a wrong, a low motive or a verdict that the copy tells in its own voice of somebody; the span holds the words. */
export interface Accusation extends Span {
  readonly kind: WrongKind;
  readonly person: Person;
  /** Index into the block's sentences. */
  readonly sentence: number;
  /** Whether matches are told in the same words. */
  readonly sporting: boolean;
  /** Where it is a verb in the simple past right behind its subject: "killed", with what it is called as a gerund. */
  readonly gerund: string;
}

/** How somebody stands before the law, in a sentence that names them. */
export interface Standing extends Span {
  readonly status: LegalStatus;
  readonly sentence: number;
}

/** What a block tells of wrongdoing. */
export interface Wrongdoing {
  readonly accusations: readonly Accusation[];
  readonly standings: readonly Standing[];
  /** How many of the block's words are of a match, a film, a war, and how many it has. */
  readonly scene: {
    readonly sport: number;
    readonly fiction: number;
    readonly war: number;
    readonly words: number;
  };
  /** The first and the last year that it tells; Infinity and -Infinity where it tells none. */
  readonly years: { readonly first: number; readonly last: number };
}

/** Of a block in which nothing of the kind is told. */
export const NO_WRONGDOING: Wrongdoing = {
  accusations: [],
  standings: [],
  scene: { sport: 0, fiction: 0, war: 0, words: 0 },
  years: { first: Infinity, last: -Infinity },
};
