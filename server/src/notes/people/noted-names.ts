import type { Span } from "../../text/span.js";
import type { Note } from "../notes.js";
import type { NoteText } from "../reading/note-text.js";
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
/** How many places of a name are read for titles. */
const MOST_PLACES = 40;

/** The words with a capital in the notes, so that the people of a draft can be looked up; in flat arrays, one entry a word. */
export class NotedNames {
  readonly #texts: readonly NoteText[];
  readonly #notes: readonly Note[];
  readonly #keys: string[] = [];
  readonly #note: number[] = [];
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  /** Whether the word goes on with the one before it. */
  readonly #joined: boolean[] = [];
  readonly #places = new Map<string, number[]>();
  readonly #near = new Map<string, readonly string[]>();
  readonly #titles = new Map<string, readonly NotedTitle[]>();

  constructor(texts: readonly NoteText[]) {
    this.#texts = texts;
    const notes = texts.map(({ note }) => note);
    this.#notes = notes;
    notes.forEach(({ text }, note) => {
      let last = -1;
      for (const match of text.matchAll(WORD)) {
        const key = nameKey(match[0]);
        if (key === "") continue;
        const at = this.#keys.length;
        this.#keys.push(key);
        this.#note.push(note);
        this.#start.push(match.index);
        this.#end.push(match.index + match[0].replace(/\.$/, "").length);
        const gap = last < 0 || match.index - last > 40 ? "." : text.slice(last, match.index);
        this.#joined.push(WITHIN.test(gap));
        last = match.index + match[0].replace(/(?<=\p{Ll})\.$/u, "").length;
        const places = this.#places.get(key);
        if (places) places.push(at);
        else this.#places.set(key, [at]);
      }
    });
  }

  /** Whether a word stands in the notes with a capital. */
  has(word: string): boolean {
    return this.#places.has(nameKey(word));
  }

  /** Where somebody of that given and last name is named. */
  named(given: string, last: string): NotedName[] {
    const key = nameKey(given);
    return this.#withLast(nameKey(last)).filter((name) => nameKey(name.given) === key);
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
      near = [...this.#places.keys()].filter(
        (key) => Math.abs(key.length - family.length) <= 3 && nearLastNames(key, family),
      );
      if (this.#near.size > 2000) this.#near.clear();
      this.#near.set(family, near);
    }
    return near;
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
    for (const at of (this.#places.get(last) ?? []).slice(0, MOST_PLACES)) {
      const names = this.#before(at);
      const full = names.find((each) => this.#keys[each] === given);
      // "Marcus Tull" is not Raymond Tull; "Councilman Tull" may be.
      const text = this.#notes[this.#note[at]!]!.text;
      const span = { start: this.#start[full ?? at]!, end: this.#end[at]! };
      if (given !== "" && full === undefined && this.#isOthers(names, given)) continue;
      for (const title of titlesBeside(text, span)) found.push({ ...this.#place(full ?? at, at), title });
    }
    if (given !== "") found.push(...this.#ownTitles(given, last));
    return found;
  }

  /** "I'm the treasurer of the growers": what somebody says of themselves. */
  #ownTitles(given: string, last: string): NotedTitle[] {
    const found: NotedTitle[] = [];
    for (const { note, turns } of this.#texts)
      for (const { start, end, voice } of turns) {
        const words = voice?.name.split(" ") ?? [];
        if (words.length < 2 || nameKey(words[0]!) !== given || nameKey(words.at(-1)!) !== last) continue;
        for (const match of note.text.slice(start, end).matchAll(OF_ONESELF)) {
          const title = titleOf(
            match[1]!,
            start + match.index + match[0].length - match[1]!.length,
            "behind",
          );
          if (!title) continue;
          const line = note.text.slice(0, title.start).split("\n").length;
          found.push({ path: note.path, span: title, line, given: words[0]!, last: words.at(-1)!, title });
        }
      }
    return found;
  }

  /** Whether one of the words before a last name is a given name of somebody else. */
  #isOthers(names: readonly number[], given: string): boolean {
    const [near] = names;
    if (near === undefined) return false;
    return (
      this.#keys[near] !== given &&
      titlesBeside(this.#textAt(near), { start: this.#end[near]! + 1, end: this.#end[near]! + 1 }).length ===
        0
    );
  }

  #textAt(at: number): string {
    return this.#notes[this.#note[at]!]!.text;
  }

  /** The words of a name before the one at `at`, nearest first; a middle name or initial may stand between. */
  #before(at: number): number[] {
    const found: number[] = [];
    for (let each = at; found.length < 2 && this.#joined[each]; each--) found.push(each - 1);
    return found;
  }

  #withLast(last: string): NotedName[] {
    return (this.#places.get(last) ?? []).flatMap((at) =>
      this.#before(at).map((first) => this.#place(first, at)),
    );
  }

  #place(first: number, at: number): NotedName {
    const { path, text } = this.#notes[this.#note[at]!]!;
    const span = { start: this.#start[first]!, end: this.#end[at]! };
    let line = 1;
    for (let next = text.indexOf("\n"); next >= 0 && next < span.start; next = text.indexOf("\n", next + 1))
      line++;
    return {
      path,
      span,
      line,
      given: first === at ? "" : text.slice(span.start, this.#end[first]),
      last: text.slice(this.#start[at], span.end),
    };
  }
}
