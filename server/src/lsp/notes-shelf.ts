import { t } from "../l10n/l10n.js";
import type { Connection } from "vscode-languageserver";
import { indexOf, readIndexed, type IndexedNote } from "../notes/index-notes.js";
import { rehearseLookups } from "../notes/rehearse-lookups.js";
import { NO_NOTES, type Note, type NotesIndex } from "../notes/notes.js";
import { Vocabulary } from "../notes/vocabulary.js";
import { beingAnswered, silence } from "./guard.js";
import type { Platform } from "./platform.js";
import { Progress } from "./progress.js";

/** In milliseconds: how long reading goes on before messages are let in, and when it is told that it takes its time. */
const SLICE = 4;
const PATIENCE = 600;
/** How long reading stands back behind what is asked. */
const YIELD = 100;
/** So long after something was told or asked reading waits for what comes with it. */
const SILENCE = 12;
/** How long a review waits for its notes before it goes without them; they are added once they have been read. */
const GRACE = 300;

/** Notes that belong together, read or being read. */
interface Shelf {
  readonly notes: readonly Note[];
  /** Null until all have been read. */
  index: NotesIndex | null;
  readonly done: Promise<void>;
}

/**
 * Keeps notes as they were read, each by itself: what has not changed is not read again. Reads in slices, behind whatever
 * else there is to do.
 */
export class NotesShelf {
  readonly #connection: Connection;
  readonly #platform: Platform;
  readonly #read = new Map<string, { readonly text: string; readonly indexed: IndexedNote | null }>();
  /** The words of all notes that are kept; a new one where none are. */
  #vocabulary = new Vocabulary();
  #shelves: Shelf[] = [];
  /** How many of those who ask wait for notes to be read. */
  #waiting = 0;
  /** What is being read waits for what is read before it. */
  #last: Promise<void> = Promise.resolve();

  constructor(connection: Connection, platform: Platform) {
    this.#connection = connection;
    this.#platform = platform;
  }

  /**
   * The index of these notes, or null where they take longer than a review can wait; `later` is then called once they have
   * been read. Equal notes have one index.
   */
  async index(notes: readonly Note[], later: () => void): Promise<NotesIndex | null> {
    if (notes.length === 0) return NO_NOTES;
    const known = this.#shelves.find((shelf) => isSame(shelf.notes, notes));
    if (known?.index) return known.index;
    const shelf = known ?? this.#open(notes.map((note) => ({ ...note })));
    this.#waiting++;
    await Promise.race([shelf.done, this.#platform.wait(GRACE)]);
    this.#waiting--;
    if (shelf.index === null) void shelf.done.then(later);
    return shelf.index;
  }

  /** Forgets all notes but those of these indices, what is being read, and what was read last. */
  keep(inUse: ReadonlySet<NotesIndex>): void {
    const last = this.#shelves.at(-1);
    this.#shelves = this.#shelves.filter(
      (shelf) => shelf === last || shelf.index === null || inUse.has(shelf.index),
    );
    const paths = new Set(this.#shelves.flatMap(({ notes }) => notes.map(({ path }) => path)));
    for (const path of this.#read.keys()) if (!paths.has(path)) this.#read.delete(path);
    if (this.#shelves.length === 0) this.#vocabulary = new Vocabulary();
  }

  #open(notes: readonly Note[]): Shelf {
    const shelf: Shelf = {
      notes,
      index: null,
      done: this.#last.then(() => this.#fill(shelf)),
    };
    this.#last = shelf.done;
    this.#shelves.push(shelf);
    return shelf;
  }

  /** Lets whatever is asked be answered, unless that takes long or waits for the notes; the time after that. */
  async #letOthers(): Promise<number> {
    const until = Date.now() + YIELD;
    // A turn of the event loop reads one message, and an answer takes several: a timer lets them all through.
    do await this.#platform.wait(1);
    while (
      (beingAnswered(this.#connection) > this.#waiting || silence(this.#connection) < SILENCE) &&
      Date.now() < until
    );
    return Date.now();
  }

  async #fill(shelf: Shelf): Promise<void> {
    const began = Date.now();
    let progress: Progress | null = null;
    let slice = began;
    const vocabulary = this.#vocabulary;
    for (const [at, note] of shelf.notes.entries()) {
      if (this.#read.get(note.path)?.text === note.text) continue;
      if (progress?.isCancelled) {
        this.#connection.console.info(`Reading notes was stopped at ${at} of ${shelf.notes.length}.`);
        break;
      }
      try {
        for (const slices = readIndexed(note, vocabulary); ;) {
          const step = slices.next();
          if (step.done) {
            this.#read.set(note.path, { text: note.text, indexed: step.value });
            break;
          }
          if (Date.now() - slice < SLICE) continue;
          if (progress === null && Date.now() - began > PATIENCE)
            progress = new Progress(this.#connection, t("Stet is reading the notes"), true);
          progress?.report(at / shelf.notes.length);
          slice = await this.#letOthers();
        }
      } catch (error) {
        this.#connection.console.error(`The note ${note.path} could not be read: ${String(error)}`);
        this.#read.set(note.path, { text: note.text, indexed: null });
      }
    }
    const read = shelf.notes.flatMap(({ path, text }) => {
      const known = this.#read.get(path);
      return known?.text === text && known.indexed !== null ? [known.indexed] : [];
    });
    vocabulary.rest();
    const index = indexOf(shelf.notes, read, vocabulary);
    if (progress !== null && !progress.isCancelled)
      for (const lookups = rehearseLookups(index, read); !lookups.next().done;)
        if (Date.now() - slice >= SLICE) slice = await this.#letOthers();
    progress?.done();
    shelf.index = index;
  }
}

function isSame(a: readonly Note[], b: readonly Note[]): boolean {
  return (
    a.length === b.length && a.every(({ path, text }, at) => path === b[at]!.path && text === b[at]!.text)
  );
}
