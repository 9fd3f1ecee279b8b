import type { Span } from "../../text/span.js";
import type { NoteText } from "../reading/note-text.js";
import type { Vocabulary } from "../vocabulary.js";
import { nameKey, nearGivenNames, nearLastNames } from "./spelling.js";
import { titleOf, titlesBeside, type Title } from "./title.js";

/** A name as it stands in a note. */
export interface NotedName {
  readonly path: string;
  readonly span: Span;
  /** Counted from 1. */
  readonly line: number;
  readonly given: string;
  readonly last: string;
}

/** A title that a note gives a person, at its place there. */
export interface NotedTitle extends NotedName {
  readonly title: Title;
}

const WORD = /\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*\.?/gu;
/** What may stand between the words of one name: a space, a line's end, a particle, a nickname. */
const WITHIN =
  /^[ \t]+(?:(?:de|la|del|da|di|van|der|den|von|bin|al|“[^”\n]{2,14}”|"[^"\n]{2,14}")[ \t]+){0,2}$|^[ \t]*\r?\n[ \t]*$/;
const OF_ONESELF = /\bI(?:['’]m| am) ((?:the|an?) [\p{L} '’-]{4,60})/gu;
/** In UTF-16 units: what may stand between two words of a body's name ("of the"). */
const GAP = 8;
/** How many places of a name are read for titles. */
const MOST_PLACES = 40;

/** The words with a capital of one note, in flat arrays, one entry a word. */
export class Capitals {
  readonly text: NoteText;
  readonly keys: readonly string[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where the word goes on with the one before it. */
  readonly joined: Uint8Array;
  /** By key, its number; the places of a key stand together in one array, from where `#from` has its number. */
  readonly #numbers = new Map<string, number>();
  readonly #from: Int32Array;
  readonly #places: Int32Array;
  #ownTitles: readonly OwnTitle[] | null = null;

  constructor(text: NoteText, vocabulary: Vocabulary) {
    this.text = text;
    const { note } = text;
    const keys: string[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    const joined: number[] = [];
    let last = -1;
    for (const match of note.text.matchAll(WORD)) {
      const key = vocabulary.name(match[0]);
      if (key === "") continue;
      keys.push(key);
      starts.push(match.index);
      ends.push(match.index + match[0].replace(/\.$/, "").length);
      const gap = last < 0 || match.index - last > 40 ? "." : note.text.slice(last, match.index);
      joined.push(WITHIN.test(gap) ? 1 : 0);
      last = match.index + match[0].replace(/(?<=\p{Ll})\.$/u, "").length;
      if (!this.#numbers.has(key)) this.#numbers.set(key, this.#numbers.size);
    }
    this.keys = keys;
    this.starts = Int32Array.from(starts);
    this.ends = Int32Array.from(ends);
    this.joined = Uint8Array.from(joined);
    const from = new Int32Array(this.#numbers.size + 1);
    const numbers = keys.map((key) => this.#numbers.get(key)!);
    for (const number of numbers) from[number + 1]!++;
    for (let number = 1; number < from.length; number++) from[number]! += from[number - 1]!;
    const next = from.slice();
    this.#places = new Int32Array(keys.length);
    numbers.forEach((number, at) => (this.#places[next[number]!++] = at));
    this.#from = from;
  }

  /** The different words. */
  get different(): Iterable<string> {
    return this.#numbers.keys();
  }

  has(key: string): boolean {
    return this.#numbers.has(key);
  }

  /** Where a word stands among `keys`, in order: as many places as are wanted. */
  places(key: string, most = Infinity): readonly number[] {
    const number = this.#numbers.get(key);
    if (number === undefined) return [];
    const [from, end] = [this.#from[number]!, this.#from[number + 1]!];
    return Array.from(this.#places.subarray(from, Math.min(end, from + most)));
  }

  /** "I'm the treasurer of the growers": what the people who speak in the note say of themselves; read when first asked for. */
  get ownTitles(): readonly OwnTitle[] {
    return (this.#ownTitles ??= ownTitlesIn(this.text));
  }

  /** The words of a name before the one at `at`, nearest first; a middle name or initial may stand between. */
  before(at: number): number[] {
    const found: number[] = [];
    for (let each = at; found.length < 2 && this.joined[each] === 1; each--) found.push(each - 1);
    return found;
  }

  /** The name from one word to another. */
  name(first: number, at: number): NotedName {
    const { path, text } = this.text.note;
    const span = { start: this.starts[first]!, end: this.ends[at]! };
    return {
      path,
      span,
      // Most names are only compared.
      get line() {
        return lineAt(text, span.start);
      },
      given: first === at ? "" : text.slice(span.start, this.ends[first]),
      last: text.slice(this.starts[at], span.end),
    };
  }
}

/** The line that an offset stands in, counted from 1. */
function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

/** A title that somebody who speaks in a note gives himself or herself. */
interface OwnTitle {
  readonly given: string;
  readonly last: string;
  readonly title: Title;
}

function ownTitlesIn({ note, turns }: NoteText): OwnTitle[] {
  return turns.flatMap(({ start, end, voice }) => {
    const words = voice?.name.split(" ") ?? [];
    if (words.length < 2) return [];
    return [...note.text.slice(start, end).matchAll(OF_ONESELF)].flatMap((match) => {
      const at = start + match.index + match[0].length - match[1]!.length;
      const title = titleOf(match[1]!, at, "behind");
      return title ? [{ given: words[0]!, last: words.at(-1)!, title }] : [];
    });
  });
}

/** The names in the notes, so that the people of a draft can be looked up. */
export class NotedNames {
  readonly #notes: readonly Capitals[];
  readonly #last = new Map<string, readonly NotedName[]>();
  readonly #near = new Map<string, readonly string[]>();
  readonly #titles = new Map<string, readonly NotedTitle[]>();

  constructor(notes: readonly Capitals[]) {
    this.#notes = notes;
  }

  /** Whether a word stands in the notes with a capital. */
  has(word: string): boolean {
    const key = nameKey(word);
    return this.#notes.some((note) => note.has(key));
  }

  /** Where somebody of that given and last name is named; "Anne-Marie" is "Anne Marie" too. */
  named(given: string, last: string): NotedName[] {
    const key = nameKey(given);
    const found = this.#withLast(nameKey(last)).filter((name) => nameKey(name.given) === key);
    return found.length === 0 && /[\s-]/.test(given) ? this.#compound(key, nameKey(last)) : found;
  }

  /** Where two words before a last name are together the given name. */
  #compound(given: string, last: string): NotedName[] {
    return this.#notes.flatMap((note) =>
      note.places(last, MOST_PLACES).flatMap((at) => {
        const [second, first] = note.before(at);
        if (second === undefined || first === undefined) return [];
        return note.keys[first]! + note.keys[second]! === given ? [note.name(first, at)] : [];
      }),
    );
  }

  /** Names that look like this one spelt otherwise: one of the two parts or both. */
  nearly(given: string, last: string): NotedName[] {
    const [first, family] = [nameKey(given), nameKey(last)];
    const found = this.#withLast(family).filter((name) => nearGivenNames(nameKey(name.given), first));
    for (const other of this.nearLast(family))
      for (const name of this.#withLast(other)) {
        const own = nameKey(name.given);
        if (own === first || nearGivenNames(own, first)) found.push(name);
      }
    return found;
  }

  /** The words of the notes that look like this last name spelt otherwise. */
  nearLast(last: string): readonly string[] {
    const family = nameKey(last);
    let near = this.#near.get(family);
    if (near === undefined) {
      const found = new Set<string>();
      for (const { different } of this.#notes)
        for (const key of different)
          if (Math.abs(key.length - family.length) <= 3 && !found.has(key) && nearLastNames(key, family))
            found.add(key);
      near = [...found];
      if (this.#near.size > 2000) this.#near.clear();
      this.#near.set(family, near);
    }
    return near;
  }

  /** Where a name of any kind stands, its words with a capital one behind the other: "School Board of Tull". */
  phrase(name: string): NotedName[] {
    const [first, ...rest] = [...name.matchAll(WORD)].map(([word]) => nameKey(word)).filter(Boolean);
    if (first === undefined) return [];
    return this.#notes.flatMap((note) =>
      note
        .places(first)
        .filter((at) =>
          rest.every(
            (key, next) =>
              note.keys[at + next + 1] === key && note.starts[at + next + 1]! - note.ends[at + next]! <= GAP,
          ),
        )
        .slice(0, MOST_PLACES)
        .map((at) => note.name(at, at + rest.length)),
    );
  }

  /** The given names that stand before a last name. */
  givenOf(last: string): Set<string> {
    return new Set(this.#withLast(nameKey(last)).map(({ given }) => nameKey(given)));
  }

  /** The titles that the notes give a person: beside the full name, and beside the last name where one person alone has it. */
  titles(given: string, last: string): readonly NotedTitle[] {
    const id = `${nameKey(given)} ${nameKey(last)}`;
    let found = this.#titles.get(id);
    if (found === undefined) {
      if (this.#titles.size > 2000) this.#titles.clear();
      this.#titles.set(id, (found = this.#readTitles(nameKey(given), nameKey(last))));
    }
    return found;
  }

  /** Titles before a word of the notes: "Sheriff Humphreys" for "humphreys". */
  titlesOfLast(last: string): readonly NotedTitle[] {
    return this.#readTitles("", nameKey(last));
  }

  #readTitles(given: string, last: string): NotedTitle[] {
    const found: NotedTitle[] = [];
    let left = MOST_PLACES;
    for (const note of this.#notes)
      for (const at of note.places(last, left)) {
        left--;
        const names = note.before(at);
        const full = names.find((each) => note.keys[each] === given);
        // "Marcus Tull" is not Raymond Tull; "Councilman Tull" may be.
        if (given !== "" && full === undefined && isOthers(note, names, given)) continue;
        const span = { start: note.starts[full ?? at]!, end: note.ends[at]! };
        for (const title of titlesBeside(note.text.note.text, span))
          found.push({ ...note.name(full ?? at, at), title });
      }
    if (given !== "") found.push(...this.#ownTitles(given, last));
    return found;
  }

  #ownTitles(given: string, last: string): NotedTitle[] {
    return this.#notes.flatMap(({ text: { note }, ownTitles }) =>
      ownTitles
        .filter((own) => nameKey(own.given) === given && nameKey(own.last) === last)
        .map((own) => {
          const line = lineAt(note.text, own.title.start);
          return { path: note.path, span: own.title, line, ...own };
        }),
    );
  }

  #withLast(last: string): readonly NotedName[] {
    let found = this.#last.get(last);
    if (found === undefined) {
      found = this.#notes.flatMap((note) =>
        note.places(last, MOST_PLACES).flatMap((at) => note.before(at).map((first) => note.name(first, at))),
      );
      if (this.#last.size > 2000) this.#last.clear();
      this.#last.set(last, found);
    }
    return found;
  }
}

/** Whether one of the words before a last name is a given name of somebody else. */
function isOthers(note: Capitals, names: readonly number[], given: string): boolean {
  const [near] = names;
  if (near === undefined || note.keys[near] === given) return false;
  const behind = note.ends[near]! + 1;
  return titlesBeside(note.text.note.text, { start: behind, end: behind }).length === 0;
}
