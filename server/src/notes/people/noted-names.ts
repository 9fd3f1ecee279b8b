import { indexIn } from "../postings.js";
import { lineAt } from "../lines.js";
import { UNKNOWN, type Vocabulary } from "../vocabulary.js";
import { WORD, type Capitals, type NotedName } from "./capitals.js";
import { nameKey, nearGivenNames, nearLastNames } from "./spelling.js";
import { titlesBeside, type Title } from "./title.js";

/** A title that a note gives a person, at its place there. */
export interface NotedTitle extends NotedName {
  readonly title: Title;
}

/** In UTF-16 units: what may stand between two words of a body's name ("of the"). */
const GAP = 8;
/** How many places of a name are read for titles. */
const MOST_PLACES = 40;

/** The names in the notes, so that the people of a draft can be looked up. */
export class NotedNames {
  readonly #notes: readonly Capitals[];
  readonly #vocabulary: Vocabulary;
  readonly #near = new Map<string, readonly string[]>();
  readonly #titles = new Map<string, readonly NotedTitle[]>();
  readonly #named = new Map<string, readonly NotedName[]>();
  #different: readonly string[] | null = null;

  constructor(notes: readonly Capitals[], vocabulary: Vocabulary) {
    this.#notes = notes;
    this.#vocabulary = vocabulary;
  }

  /** Whether a word stands in the notes with a capital. */
  has(word: string): boolean {
    const form = this.#vocabulary.find(nameKey(word));
    return form !== UNKNOWN && this.#notes.some(({ words }) => indexIn(words.forms, form) >= 0);
  }

  /** Where somebody of that given and last name is named, once a note; "Anne-Marie" is "Anne Marie" too. */
  named(given: string, last: string): readonly NotedName[] {
    const id = `${given}\n${last}`;
    let found = this.#named.get(id);
    if (found === undefined) {
      if (this.#named.size > 2000) this.#named.clear();
      this.#named.set(id, (found = this.#findNamed(given, last)));
    }
    return found;
  }

  #findNamed(given: string, last: string): NotedName[] {
    const [first, family] = [nameKey(given), nameKey(last)];
    const [one, other] = [this.#vocabulary.find(first), this.#vocabulary.find(family)];
    const found = this.#notes.flatMap((note) => {
      const turned = note.turned.find((each) => each.first === first && each.family === family);
      if (turned) return [turned.name];
      if (one === UNKNOWN || other === UNKNOWN) return [];
      for (const at of note.words.places(other).subarray(0, MOST_PLACES))
        for (const before of note.before(at))
          if (note.words.at(before) === one) return [note.name(before, at)];
      return [];
    });
    return found.length === 0 && /[\s-]/.test(given) ? this.#compound(first, family) : found;
  }

  /** Where two words before a last name are together the given name. */
  #compound(given: string, last: string): NotedName[] {
    return [...this.#withLast(last)].flatMap(({ note, at }) => {
      const [second, first] = note.before(at);
      if (second === undefined || first === undefined) return [];
      const both = [first, second].map((each) => this.#vocabulary.form(note.words.at(each))).join("");
      return both === given || both === `${given}e` || `${both}e` === given ? [note.name(first, at)] : [];
    });
  }

  /** Names that look like this one spelt otherwise: one of the two parts or both; each spelling once a note. */
  nearly(given: string, last: string): NotedName[] {
    const [first, family] = [nameKey(given), nameKey(last)];
    const isNear = new Map<number, boolean>();
    const found: NotedName[] = [];
    const add = (other: string, mayBeSame: boolean): void => {
      const isMeant = (own: string): boolean => (mayBeSame && own === first) || nearGivenNames(own, first);
      let last: Capitals | null = null;
      const seen = new Set<number>();
      for (const { note, at } of this.#withLast(other)) {
        if (note !== last) seen.clear();
        last = note;
        for (const before of note.before(at)) {
          const form = note.words.at(before);
          if (!isNear.has(form)) isNear.set(form, isMeant(this.#vocabulary.form(form)));
          if (isNear.get(form) === true && !seen.has(form)) found.push(note.name(before, at));
          seen.add(form);
        }
      }
      for (const { turned } of this.#notes)
        for (const each of turned) if (each.family === other && isMeant(each.first)) found.push(each.name);
      isNear.clear();
    };
    add(family, false);
    for (const other of this.nearLast(family)) add(other, true);
    return found;
  }

  /** The words of the notes that look like this last name spelt otherwise. */
  nearLast(last: string): readonly string[] {
    const family = nameKey(last);
    let near = this.#near.get(family);
    if (near === undefined) {
      near = this.#allDifferent()
        .filter((key) => Math.abs(key.length - family.length) <= 3 && nearLastNames(key, family))
        .sort();
      if (this.#near.size > 2000) this.#near.clear();
      this.#near.set(family, near);
    }
    return near;
  }

  /** The different words with a capital, in no order. */
  #allDifferent(): readonly string[] {
    if (this.#different === null) {
      const found = new Set<number>();
      for (const { words } of this.#notes) for (const form of words.forms) found.add(form);
      this.#different = [...found].map((form) => this.#vocabulary.form(form));
    }
    return this.#different;
  }

  /** Where a name of any kind stands, its words with a capital one behind the other: "School Board of Tull". */
  phrase(name: string): NotedName[] {
    const forms = [...name.matchAll(WORD)].map(([word]) => nameKey(word)).filter(Boolean);
    const [first, ...rest] = forms.map((key) => this.#vocabulary.find(key));
    if (first === undefined || first === UNKNOWN) return [];
    return this.#notes.flatMap((note) => {
      const found: NotedName[] = [];
      for (const at of note.words.places(first)) {
        const isWhole = rest.every(
          (form, next) =>
            at + next + 1 < note.words.row.length &&
            note.words.at(at + next + 1) === form &&
            note.startOf(at + next + 1) - note.endOf(at + next) <= GAP,
        );
        if (isWhole) found.push(note.name(at, at + rest.length));
        if (found.length === MOST_PLACES) break;
      }
      return found;
    });
  }

  /** The given names that stand before a last name. */
  givenOf(last: string): Set<string> {
    const found = new Set<number>();
    for (const { note, at } of this.#withLast(nameKey(last)))
      for (const before of note.before(at)) found.add(note.words.at(before));
    return new Set([...found].map((form) => this.#vocabulary.form(form)));
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
    const first = this.#vocabulary.find(given);
    let left = MOST_PLACES;
    for (const { note, at } of this.#withLast(last)) {
      if (left-- === 0) break;
      const names = note.before(at);
      const full = names.find((each) => note.words.at(each) === first);
      // "Marcus Tull" is not Raymond Tull; "Councilman Tull" may be.
      if (given !== "" && full === undefined && isOthers(note, names, first)) continue;
      const span = { start: note.startOf(full ?? at), end: note.endOf(at) };
      for (const title of titlesBeside(note.text.note.text, span))
        found.push({ ...note.name(full ?? at, at), title });
    }
    if (given !== "") found.push(...this.#ownTitles(given, last));
    return found;
  }

  #ownTitles(given: string, last: string): NotedTitle[] {
    return this.#notes.flatMap(({ text: { note }, ownTitles }) =>
      ownTitles
        .filter(({ first, family }) => first === given && family === last)
        .map((own) => {
          const line = lineAt(note.text, own.title.start);
          return { path: note.path, span: own.title, line, ...own };
        }),
    );
  }

  /** Where a last name stands: the first places in each note. */
  *#withLast(last: string): Generator<{ readonly note: Capitals; readonly at: number }> {
    const form = this.#vocabulary.find(last);
    if (form === UNKNOWN) return;
    for (const note of this.#notes)
      for (const at of note.words.places(form).subarray(0, MOST_PLACES)) yield { note, at };
  }
}

/** Whether one of the words before a last name is a given name of somebody else. */
function isOthers(note: Capitals, names: readonly number[], given: number): boolean {
  const [near] = names;
  if (near === undefined || note.words.at(near) === given) return false;
  const behind = note.endOf(near) + 1;
  return titlesBeside(note.text.note.text, { start: behind, end: behind }).length === 0;
}
