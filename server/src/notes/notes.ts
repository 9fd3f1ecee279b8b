import { NotedFigures } from "./figures/match-figures.js";
import { NotedNames } from "./people/noted-names.js";
import { Vocabulary } from "./vocabulary.js";
import type { QuoteVerdict } from "./quotes/verdict.js";

/** One file of the reporter's own source material, as read; `path` as the workspace knows it. */
export interface Note {
  readonly path: string;
  readonly text: string;
  /** Where the text is not the file's own but what a document says: rows of its tables have tabs between the cells. */
  readonly isDocument?: boolean;
}

/** Something that the reporter should know of a file of the notes, such as why it is not read. */
export interface NoteProblem {
  readonly path: string;
  /** A sentence. */
  readonly message: string;
}

/** The notes of a draft as they were found. */
export interface FoundNotes {
  readonly notes: readonly Note[];
  readonly problems: readonly NoteProblem[];
}

/** Somebody or something that the notes name, as copy would write it; `role` is "" where they do not say. */
export interface NamedSource {
  readonly name: string;
  readonly role: string;
  readonly kind: "person" | "organisation";
  /** The note, as the workspace knows it. */
  readonly path: string;
}

/** The notes, made ready for looking things up. */
export interface NotesIndex {
  readonly notes: readonly Note[];
  /** What could not be looked up whole. */
  readonly problems: readonly NoteProblem[];
  /** The people and bodies that the notes name; worked out once, when first asked for. */
  named(): readonly NamedSource[];
  /** The names in the notes, to hold the draft's people against. */
  names(): NotedNames;
  /** The amounts that the notes state, to hold the draft's figures against. */
  figures(): NotedFigures;
  /** What the notes say of the words between a quotation's marks, put to a person of that name (null: to nobody known). */
  quoted(words: string, speaker: string | null): QuoteVerdict;
  /** The same of the other notes alone, `path` left out: what they have where two disagree. */
  quotedBesides(words: string, speaker: string | null, path: string): QuoteVerdict;
}

const UNKNOWN: QuoteVerdict = { kind: "unknown", spoken: 0, hasNotes: false, heard: null, differences: [] };

const NOTHING = new NotedFigures([], new Vocabulary());
const NOBODY = new NotedNames([], new Vocabulary());

export const NO_NOTES: NotesIndex = {
  notes: [],
  problems: [],
  named: () => [],
  names: () => NOBODY,
  figures: () => NOTHING,
  quoted: () => UNKNOWN,
  quotedBesides: () => UNKNOWN,
};
