import type { NoteText, Turn, Voice } from "../reading/note-text.js";
import { isVoiceOf } from "../reading/voices.js";
import type { NotedWords } from "./noted-words.js";

/** Who speaks where in the notes, held against the names of a draft's speakers. */
export class Speakers {
  readonly #words: NotedWords;
  readonly #texts: readonly NoteText[];
  /** Voices of one name and label are one: by voice, the number of the first such. */
  readonly #numbers = new Map<Voice, number>();
  readonly #different: Voice[] = [];
  /** By speaker and number of a voice, whether it is theirs. */
  readonly #known = new Map<string, Map<number, boolean | null>>();

  constructor(words: NotedWords, texts: readonly NoteText[]) {
    this.#words = words;
    this.#texts = texts;
    const known = new Map<string, number>();
    for (const { voices } of texts)
      for (const voice of voices) {
        const id = `${voice.name}\n${voice.label}`;
        let number = known.get(id);
        if (number === undefined) {
          known.set(id, (number = this.#different.length));
          this.#different.push(voice);
        }
        this.#numbers.set(voice, number);
      }
  }

  /** Whether somebody of that name speaks in the notes. */
  hears(speaker: string): boolean {
    return this.#different.some((voice) => this.#isVoiceOf(voice, speaker) === true);
  }

  /** The turn in which the word of that number stands. */
  turn(at: number): Turn | null {
    const { note, turn } = this.#words.at(at);
    return turn < 0 ? null : this.#texts[note]!.turns[turn]!;
  }

  /** Whether a word is that speaker's. */
  isOwn(at: number, speaker: string | null): boolean {
    const voice = this.turn(at)?.voice;
    return speaker !== null && voice != null && this.#isVoiceOf(voice, speaker) === true;
  }

  /** Whether a word is surely somebody else's. */
  isOthers(at: number, speaker: string | null): boolean {
    const turn = this.turn(at);
    if (speaker === null || !turn?.voice || !turn.sure) return false;
    const own = this.#isVoiceOf(turn.voice, speaker);
    if (own !== null) return !own;
    // A voice without a name ("THE COURT") is not the one who has turns of their own in that note.
    return this.#speaksIn(this.#words.noteOf(at), speaker);
  }

  /** Whether nobody is named for a word, in a note in which that speaker has turns. */
  mayBeOf(at: number, speaker: string | null): boolean {
    return (
      speaker !== null &&
      (this.turn(at)?.voice ?? null) === null &&
      this.#speaksIn(this.#words.noteOf(at), speaker)
    );
  }

  /** Forgets what was asked. */
  clear(): void {
    this.#known.clear();
  }

  #speaksIn(note: number, speaker: string): boolean {
    return this.#texts[note]!.voices.some((voice) => this.#isVoiceOf(voice, speaker) === true);
  }

  #isVoiceOf(voice: Voice, speaker: string): boolean | null {
    let known = this.#known.get(speaker);
    if (!known) this.#known.set(speaker, (known = new Map<number, boolean | null>()));
    const number = this.#numbers.get(voice)!;
    let own = known.get(number);
    if (own === undefined) known.set(number, (own = isVoiceOf(voice, speaker)));
    return own;
  }
}
