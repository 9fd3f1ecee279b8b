import { topicWords } from "./figures/topic-words.js";
import type { IndexedNote } from "./index-notes.js";
import type { NotesIndex } from "./notes.js";

/** How often things are looked up, spread over the notes. */
const LOOKUPS = 16;
/** So many words make a quotation; one of them is left out. */
const WORDS = 18;
const LEFT_OUT = 9;
/** In UTF-16 units: what is read of a note for one. */
const PASSAGE = 240;

/**
 * Looks a few quotations, figures and names of the notes themselves up in them, so that the first draft that is held against many notes
 * finds compiled what that asks for. What is found nobody sees. Pauses often.
 */
export function* rehearseLookups(index: NotesIndex, read: readonly IndexedNote[]): Generator<undefined> {
  for (let each = 0; each < LOOKUPS; each++) {
    const note = read[Math.floor((each * read.length) / LOOKUPS)];
    const turn = note?.text.turns[(each * 13) % Math.max(1, note.text.turns.length)];
    if (!note || !turn) continue;
    const words = note.note.text
      .slice(turn.start, turn.start + PASSAGE)
      .split(/\s+/)
      .slice(1, WORDS);
    words.splice(LEFT_OUT, 1);
    const name = turn.voice?.name ?? "";
    index.quoted(words.join(" "), name === "" ? null : name);
    yield;
    const given = name.split(" ")[0] ?? "";
    const last = name.split(" ").at(-1) ?? "";
    index.names().named(given, last);
    index.names().nearly(given, `${last}e`);
    index.names().titles(given, last);
    yield;
    if (note.figures.length === 0) continue;
    const stated = note.figures.at((each * 29) % note.figures.length);
    const around = note.note.text.slice(
      Math.max(0, stated.span.start - PASSAGE / 2),
      stated.span.end + PASSAGE / 2,
    );
    const topic = new Map(topicWords(around).map(({ key }) => [key, 1]));
    index
      .figures()
      .bearing({ ...stated, value: stated.value + 1, low: stated.low + 1, high: stated.high + 1, topic });
    yield;
  }
}
