import type { Span } from "../../text/span.js";
import type { StylebookEntry } from "../../lexicon/stylebook.js";

/** A wording of the stylebook met in the draft, and whose words it stands in. */
export interface LoadedWording extends Span {
  readonly entry: StylebookEntry;
  /** Which of the entry's forms it is, as the stylebook has it. */
  readonly form: string;
  /**
   * `writer`: the writer's own; `snippet`: in a one-to-three-word quotation of nobody in particular; `paraphrase`; `quoted`:
   * a speaker's.
   */
  readonly voice: "writer" | "snippet" | "paraphrase" | "quoted";
}
