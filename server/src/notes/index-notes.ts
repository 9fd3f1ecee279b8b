import { namedInNotes } from "./named-in-notes.js";
import type { NamedSource, Note, NotesIndex, Passage } from "./notes.js";
import { NotedFigures } from "./figures/match-figures.js";
import type { NoteText } from "./reading/note-text.js";
import { NotedNames } from "./people/noted-names.js";
import { QuoteJudge } from "./quotes/judge-quotes.js";
import { readNote } from "./reading/read-note.js";
import { wordsOf } from "./words.js";

/** Fewer words than this stand in any note by chance; they are not looked up. */
export const FEWEST_WORDS = 4;

/** Stands between two notes, so that no passage runs from one into the next. */
const BOUNDARY = 0;

/**
 * Makes notes ready for looking things up; each text is read once, in time linear in its length. An inverted index
 * (word → where it stands) in flat arrays: a lookup goes to the rarest of its words and compares around it there.
 * A note that holds a NUL is taken for binary and left out of the index.
 */
export function indexNotes(notes: readonly Note[]): NotesIndex {
  const readable = notes.filter(({ text }) => !text.includes("\u0000"));
  const ids = new Map<string, number>();
  /** The words of all notes by their ids, and where each stands in its note. */
  const stream: number[] = [BOUNDARY];
  const starts: number[] = [0];
  const ends: number[] = [0];
  const add = (id: number, start: number, end: number): void => {
    stream.push(id);
    starts.push(start);
    ends.push(end);
  };
  /** By note, the index in `stream` of its first word. */
  const firsts: number[] = [];
  for (const note of readable) {
    firsts.push(stream.length);
    for (const word of wordsOf(note.text)) {
      let id = ids.get(word.key);
      if (id === undefined) ids.set(word.key, (id = ids.size + 1));
      add(id, word.start, word.end);
    }
    add(BOUNDARY, 0, 0);
  }
  const postings = invert(stream, ids.size);

  const find = (phrase: string): Passage | null => {
    const sought: number[] = [];
    for (const { key } of wordsOf(phrase)) {
      const id = ids.get(key);
      if (id === undefined) return null;
      sought.push(id);
    }
    if (sought.length < FEWEST_WORDS) return null;
    const at = locate(sought, stream, postings);
    if (at < 0) return null;
    const note = readable[lastAtOrBefore(firsts, at)]!;
    const span = { start: starts[at]!, end: ends[at + sought.length - 1]! };
    return { path: note.path, span, line: lineAt(note.text, span.start) };
  };
  let named: readonly NamedSource[] | undefined;
  let texts: readonly NoteText[] | undefined;
  let figures: NotedFigures | undefined;
  const read = (): readonly NoteText[] => (texts ??= readable.map(readNote));
  let names: NotedNames | undefined;
  let judge: QuoteJudge | undefined;
  return {
    notes,
    find,
    named: () => (named ??= namedInNotes(readable)),
    names: () => (names ??= new NotedNames(read())),
    figures: () => (figures ??= new NotedFigures(read())),
    quoted: (words, speaker) => (judge ??= new QuoteJudge(read())).judge(words, speaker),
  };
}

/** Word id → where it stands, all in one array: those of `id` are `places[starts[id] … starts[id + 1])`. */
interface Postings {
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

function invert(stream: readonly number[], highest: number): Postings {
  const starts = new Int32Array(highest + 2);
  for (const id of stream) starts[id + 1]!++;
  for (let id = 1; id < starts.length; id++) starts[id]! += starts[id - 1]!;
  const next = starts.slice();
  const places = new Int32Array(stream.length);
  stream.forEach((id, at) => (places[next[id]!++] = at));
  return { starts, places };
}

/** The first place in `stream` where `sought` stands as a whole, or -1. */
function locate(sought: readonly number[], stream: readonly number[], { starts, places }: Postings): number {
  const count = (id: number): number => starts[id + 1]! - starts[id]!;
  let rarest = 0;
  sought.forEach((id, index) => {
    if (count(id) < count(sought[rarest]!)) rarest = index;
  });
  const id = sought[rarest]!;
  for (let posting = starts[id]!; posting < starts[id + 1]!; posting++) {
    const at = places[posting]! - rarest;
    if (at > 0 && sought.every((word, index) => stream[at + index] === word)) return at;
  }
  return -1;
}

/** Index of the last of the ascending `starts` that is not after `at`. */
function lastAtOrBefore(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The line that an offset stands in, counted from 1. */
function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
