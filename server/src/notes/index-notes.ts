import { t } from "../l10n/l10n.js";
import { NotedFigures } from "./figures/match-figures.js";
import { StatedFigures } from "./figures/stated-figures.js";
import { namedInNotes, NAMED_TEXT } from "./named-in-notes.js";
import type { NamedSource, Note, NotesIndex } from "./notes.js";
import { Capitals } from "./people/capitals.js";
import { NotedNames } from "./people/noted-names.js";
import { QuoteJudge } from "./quotes/judge-quotes.js";
import { SpokenIndex } from "./quotes/spoken-index.js";
import type { NoteText } from "./reading/note-text.js";
import { readNote } from "./reading/read-note.js";
import { Vocabulary } from "./vocabulary.js";

/** A note that has been read whole: all that there is to look up in it, by itself, so that another may change. */
export interface IndexedNote {
  readonly note: Note;
  readonly text: NoteText;
  readonly spoken: SpokenIndex;
  readonly capitals: Capitals;
  readonly figures: StatedFigures;
}

/**
 * Reads a note, pausing now and then so that others can be let in. Null for one that holds a NUL: it is binary. Notes that are
 * read with one vocabulary have their words in common.
 */
export function* readIndexed(
  note: Note,
  vocabulary = new Vocabulary(),
): Generator<undefined, IndexedNote | null> {
  if (note.text.includes("\u0000")) return null;
  const read = readNote(note);
  yield undefined;
  const spoken = yield* SpokenIndex.read(read, vocabulary);
  const text = { note, turns: read.turns, voices: read.voices };
  const capitals = new Capitals(text, vocabulary);
  yield undefined;
  const figures = yield* StatedFigures.read(read, vocabulary);
  return { note, text, spoken, capitals, figures };
}

/** Notes that have been read as one thing to look things up in; costs next to nothing. */
export function indexOf(
  notes: readonly Note[],
  read: readonly IndexedNote[],
  vocabulary: Vocabulary,
): NotesIndex {
  const names = new NotedNames(
    read.map(({ capitals }) => capitals),
    vocabulary,
  );
  const figures = new NotedFigures(
    read.map((each) => each.figures),
    vocabulary,
  );
  const judge = new QuoteJudge(read, vocabulary);
  const besides = new Map<string, QuoteJudge>();
  let named: readonly NamedSource[] | undefined;
  return {
    notes,
    problems: read.flatMap(({ note: { path }, figures: { isCut } }) =>
      isCut
        ? [
            {
              path,
              message: t("This table is long; only the figures of its beginning are held against drafts."),
            },
          ]
        : [],
    ),
    named: () =>
      (named ??= namedInNotes(
        read.map(({ note }) => note),
        NAMED_TEXT,
      )),
    names: () => names,
    figures: () => figures,
    quoted: (words, speaker) => judge.judge(words, speaker),
    quotedBesides(words, speaker, path) {
      let others = besides.get(path);
      if (!others)
        besides.set(
          path,
          (others = new QuoteJudge(
            read.filter(({ note }) => note.path !== path),
            vocabulary,
          )),
        );
      return others.judge(words, speaker);
    },
  };
}

/** Makes notes ready for looking things up, at once. */
export function indexNotes(notes: readonly Note[]): NotesIndex {
  const read: IndexedNote[] = [];
  const vocabulary = new Vocabulary();
  for (const note of notes) {
    const slices = readIndexed(note, vocabulary);
    for (;;) {
      const step = slices.next();
      if (!step.done) continue;
      if (step.value) read.push(step.value);
      break;
    }
  }
  return indexOf(notes, read, vocabulary);
}
