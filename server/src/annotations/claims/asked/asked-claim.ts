import type { Block, Sentence } from "../../../text/draft.js";
import type { Figure } from "../../figures/figure.js";
import type { SentenceTags, NounChunk, VerbGroup } from "../../tags/block-tags.js";
import type { Evidence } from "../claim.js";

/** Who the subject of a clause is by its form. */
export type Subject = "nobody" | "it" | "pronoun" | "name" | "body" | "people" | "things" | "thing";

/** A claim whose features are being taken, with what they are taken from. */
export interface Asked {
  readonly block: Block;
  readonly tags: SentenceTags;
  readonly sentence: Sentence;
  /** Those of the whole block. */
  readonly figures: readonly Figure[];
  /** What it is called by. */
  readonly main: Evidence;
  /** How likely it is a claim at all (see `Claim.score`). */
  readonly likely: number;
  /** The token that `main` begins with. */
  readonly first: number;
  /** The verb and the subject of the clause that `main` stands in. */
  readonly verb: VerbGroup | null;
  readonly subject: NounChunk | null;
  readonly who: Subject;
  /** Where they are put. */
  readonly features: Set<string>;
}
