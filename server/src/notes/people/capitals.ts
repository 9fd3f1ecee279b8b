import { Growing, packed, Postings, type Numbers } from "../postings.js";
import type { NoteText } from "../reading/note-text.js";
import type { Vocabulary } from "../vocabulary.js";
import { lineAt } from "../lines.js";
import type { Span } from "../../text/span.js";
import { nameKey } from "./spelling.js";
import { titleOf, type Title } from "./title.js";

/** A name as it stands in a note. */
export interface NotedName {
  readonly path: string;
  readonly span: Span;
  /** Counted from 1. */
  readonly line: number;
  readonly given: string;
  readonly last: string;
}

/** A word with a capital. */
export const WORD = /\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*\.?/gu;
/** What may stand between the words of one name: a space, a line's end, a particle, a nickname. */
const WITHIN =
  /^[ \t]+(?:(?:de|la|del|da|di|van|der|den|von|bin|al|“[^”\n]{2,14}”|"[^"\n]{2,14}")[ \t]+){0,2}$|^[ \t]*\r?\n[ \t]*$/;
const OF_ONESELF = /\bI(?:['’]m| am) ((?:the|an?) [\p{L} '’-]{4,60})/gu;
/** A title that somebody who speaks in a note gives himself or herself. */
export interface OwnTitle {
  /** The name's two words, as names are compared. */
  readonly first: string;
  readonly family: string;
  readonly given: string;
  readonly last: string;
  readonly title: Title;
}

/** A name that stands in a note with the last name first ("Morel, Ida"), its two words as names are compared. */
export interface TurnedName {
  readonly first: string;
  readonly family: string;
  readonly name: NotedName;
}

/** The words with a capital of one note, in flat arrays, one entry a word. */
export class Capitals {
  readonly text: NoteText;
  /** The words as names are compared, by their numbers in the vocabulary. */
  readonly words: Postings;
  /** "I'm the treasurer of the growers": what the people who speak in the note say of themselves. */
  readonly ownTitles: readonly OwnTitle[];
  readonly turned: readonly TurnedName[];
  readonly #starts: Numbers;
  readonly #lengths: Numbers;
  /** 1 where the word goes on with the one before it. */
  readonly #joined: Uint8Array;

  constructor(text: NoteText, vocabulary: Vocabulary) {
    this.text = text;
    const { note } = text;
    const [words, starts, lengths, joined] = [new Growing(), new Growing(), new Growing(), new Growing()];
    let last = -1;
    let longest = 0;
    for (const match of note.text.matchAll(WORD)) {
      const key = vocabulary.name(match[0]);
      if (key === "") continue;
      words.push(vocabulary.number(key));
      starts.push(match.index);
      const length = match[0].replace(/\.$/, "").length;
      lengths.push(length);
      longest = Math.max(longest, length);
      const gap = last < 0 || match.index - last > 40 ? "." : note.text.slice(last, match.index);
      joined.push(gap === " " || WITHIN.test(gap) ? 1 : 0);
      last = match.index + match[0].replace(/(?<=\p{Ll})\.$/u, "").length;
    }
    this.words = new Postings(words.taken());
    this.#starts = packed(starts.taken(), note.text.length + 1);
    this.#lengths = packed(lengths.taken(), longest + 1);
    this.#joined = new Uint8Array(joined.taken());
    this.ownTitles = ownTitlesIn(text);
    this.turned = turnedIn(text);
  }

  startOf(at: number): number {
    return this.#starts[at]!;
  }

  endOf(at: number): number {
    return this.#starts[at]! + this.#lengths[at]!;
  }

  /** The words of a name before the one at `at`, nearest first; a middle name or initial may stand between. */
  before(at: number): number[] {
    const found: number[] = [];
    for (let each = at; found.length < 2 && this.#joined[each] === 1; each--) found.push(each - 1);
    return found;
  }

  /** The name from one word to another. */
  name(first: number, at: number): NotedName {
    const span = { start: this.startOf(first), end: this.endOf(at) };
    const { text } = this.text.note;
    return placed(
      this.text,
      span,
      first === at ? "" : text.slice(span.start, this.endOf(first)),
      text.slice(this.startOf(at), span.end),
    );
  }
}

function placed({ note: { path, text } }: NoteText, span: Span, given: string, last: string): NotedName {
  return {
    path,
    span,
    // Most names are only compared.
    get line() {
      return lineAt(text, span.start);
    },
    given,
    last,
  };
}

function ownTitlesIn({ note, turns }: NoteText): OwnTitle[] {
  return turns.flatMap(({ start, end, voice }) => {
    const words = voice?.name.split(" ") ?? [];
    if (words.length < 2) return [];
    const [given, last] = [words[0]!, words.at(-1)!];
    return [...note.text.slice(start, end).matchAll(OF_ONESELF)].flatMap((match) => {
      const at = start + match.index + match[0].length - match[1]!.length;
      const title = titleOf(match[1]!, at, "behind");
      return title ? [{ first: nameKey(given), family: nameKey(last), given, last, title }] : [];
    });
  });
}

/** The speakers whose labels have the last name first. */
function turnedIn(text: NoteText): TurnedName[] {
  return text.voices.flatMap(({ name }) => {
    const words = name.split(" ");
    const [given, last] = [words[0]!, words.at(-1)!];
    if (words.length < 2) return [];
    const written = `${last}, ${given}`;
    const start = text.note.text.indexOf(written);
    const span = { start, end: start + written.length };
    return start < 0
      ? []
      : [{ first: nameKey(given), family: nameKey(last), name: placed(text, span, given, last) }];
  });
}
