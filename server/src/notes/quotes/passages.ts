import type { NoteText } from "../reading/note-text.js";
import { Aligner, type Step } from "./align.js";
import { isLegitimate } from "./legitimate.js";
import type { NotedWords } from "./noted-words.js";
import { isOneWord, spanOf } from "./parts.js";
import { isJoinedForm, isShort, isShortFor, joinedIn } from "./shorthand.js";
import type { Speakers } from "./speakers.js";
import type { SpokenWord } from "./spoken-words.js";
import type { Difference } from "./verdict.js";
import { Windows, type Window } from "./windows.js";

const WINDOW_MARGIN = 40;
const COMMON: ReadonlySet<string> = new Set(
  "a an the of to in on at for and or but is are was were be been it this that we they you i he she not do did have has had will would can could there what who as with so if by from our their my your about them us all".split(
    " ",
  ),
);
/** A form of the quotation that no note has; further ones are below it. */
const FOREIGN = -2;

/** Where one part of a quotation best stands in the notes. */
export interface Aligned {
  readonly first: number;
  readonly last: number;
  readonly matched: number;
  readonly content: number;
  readonly longest: number;
  readonly differences: readonly Difference[];
  readonly score: number;
}

/** A part of a quotation as it is looked for. */
interface Sought {
  readonly part: readonly SpokenWord[];
  readonly keys: readonly string[];
  readonly forms: Int32Array;
  /** How many of its words are not the editor's. */
  readonly own: number;
  readonly speaker: string | null;
  /** The word behind the part before this one; null where there is none. */
  readonly after: number | null;
  /** By form of a note that may be short for others, how the part has it written out. */
  readonly writtenOut: Map<number, readonly number[]>;
}

/** A stretch of one note, what is typed in short written out as the quotation has it. */
interface Stretch {
  readonly note: number;
  /** The number of its first word. */
  readonly begin: number;
  readonly forms: Int32Array;
  /** By form, which word it is, counted from `begin`; null where none was written out. */
  readonly origins: readonly number[] | null;
}

/** Finds the best passage for parts of quotations. */
export class PassageFinder {
  readonly #words: NotedWords;
  readonly #texts: readonly NoteText[];
  readonly #speakers: Speakers;
  readonly #windows: Windows;
  readonly #aligner = new Aligner();
  /** By form, whether notes may have it for another word: 1 or 2, and 0 where nobody has asked. */
  #inShort = new Uint8Array(0);
  /** By form, how often a part has it that is held against a stretch; all 0 between two. */
  #left = new Int32Array(0);

  constructor(words: NotedWords, texts: readonly NoteText[], speakers: Speakers) {
    this.#words = words;
    this.#texts = texts;
    this.#speakers = speakers;
    this.#windows = new Windows(words);
  }

  /** The best passage for a part of a quotation; null where none is near. `after` is the word behind the part before it. */
  best(part: readonly SpokenWord[], speaker: string | null, after: number | null): Aligned | null {
    const { vocabulary } = this.#words;
    const keys = part.map(({ key }) => key);
    const foreign = new Map<string, number>();
    const forms = Int32Array.from(keys, (key) => {
      const known = vocabulary.find(key);
      if (known >= 0) return known;
      if (!foreign.has(key)) foreign.set(key, FOREIGN - foreign.size);
      return foreign.get(key)!;
    });
    const own = part.filter(({ bracketed }) => !bracketed).length;
    const sought = {
      part,
      keys,
      forms,
      own,
      speaker,
      after,
      writtenOut: new Map<number, readonly number[]>(),
    };
    const windows = this.#windows.of(part, forms);
    if (after !== null && after < this.#words.length) windows.unshift({ start: after, anchor: after });
    let best: Aligned | null = null;
    for (const window of windows) {
      const aligned = this.#align(sought, window, best?.score ?? -Infinity);
      if (aligned && (!best || aligned.score > best.score)) best = aligned;
      // Word for word, and nobody else's: no other window can have more.
      if (best && best.score >= own) break;
    }
    return best;
  }

  #stretch({ part, keys, forms, after, writtenOut }: Sought, { start, anchor }: Window): Stretch {
    const from = Math.max(0, start === after ? start : start - WINDOW_MARGIN / 2);
    const note = this.#words.noteOf(anchor);
    const begin = Math.max(from, this.#words.firstOf(note));
    const to = Math.min(this.#words.firstOf(note + 1), from + part.length * 2 + WINDOW_MARGIN);
    const there = this.#words.forms(note, begin, to);
    if (!there.some((form) => this.#mayBeShort(form))) return { note, begin, forms: there, origins: null };
    const written: number[] = [];
    const origins: number[] = [];
    there.forEach((form, at) => {
      if (!this.#mayBeShort(form)) {
        written.push(form);
        origins.push(at);
        return;
      }
      let full = writtenOut.get(form);
      if (full === undefined) writtenOut.set(form, (full = this.#writtenOut(form, keys, forms)));
      for (const each of full) {
        written.push(each);
        origins.push(at);
      }
    });
    return { note, begin, forms: Int32Array.from(written), origins };
  }

  #mayBeShort(form: number): boolean {
    if (form >= this.#inShort.length) {
      const larger = new Uint8Array(Math.max(this.#words.vocabulary.size, form + 1));
      larger.set(this.#inShort);
      this.#inShort = larger;
    }
    const known = this.#inShort[form]!;
    if (known !== 0) return known === 2;
    const key = this.#words.vocabulary.form(form);
    const may = isShort(key) || isJoinedForm(key);
    this.#inShort[form] = may ? 2 : 1;
    return may;
  }

  /** How many words of a part a stretch has at most, wherever they stand. */
  #mostIn({ forms }: Sought, there: Int32Array): number {
    if (this.#left.length < this.#words.vocabulary.size)
      this.#left = new Int32Array(this.#words.vocabulary.size);
    const left = this.#left;
    for (const form of forms) if (form >= 0) left[form]!++;
    let most = 0;
    for (const form of there) if (form >= 0 && left[form]! > 0 && left[form]!-- > 0) most++;
    for (const form of forms) if (form >= 0) left[form] = 0;
    return most;
  }

  /** A form of a note as a quotation may have it. */
  #writtenOut(form: number, keys: readonly string[], forms: Int32Array): readonly number[] {
    const key = this.#words.vocabulary.form(form);
    const formOf = (word: string): number => forms[keys.indexOf(word)]!;
    const joined = joinedIn(key, keys);
    if (joined) return joined.map(formOf);
    const full = isShort(key) ? keys.find((word) => isShortFor(key, word)) : undefined;
    return full === undefined || keys.includes(key) ? [form] : [formOf(full)];
  }

  /** How a part stands in a window; null where that is not near, or cannot score above `least`. */
  #align(sought: Sought, window: Window, least: number): Aligned | null {
    const stretch = this.#stretch(sought, window);
    // Written-out forms that no note has are below zero; there are hardly any.
    const foreign =
      stretch.origins === null ? 0 : stretch.forms.reduce((sum, form) => sum + (form < 0 ? 1 : 0), 0);
    if (this.#mostIn(sought, stretch.forms) + foreign + FOLLOWS <= least) return null;
    const steps = this.#aligner.align(sought.forms, stretch.forms);
    const agreed = agreement(steps, sought);
    if (agreed === null) return null;
    const { low, high, matched, content, longest } = agreed;
    if (matched + FOLLOWS <= least) return null;
    const [first, last] = [low, high].map((at) => stretch.begin + (stretch.origins?.[at] ?? at)) as [
      number,
      number,
    ];
    const { differences, errors } = this.#differences(sought, stretch, steps, agreed);
    const others = this.#speakers.isOthers(first, sought.speaker);
    const follows = sought.after !== null && first >= sought.after && first <= sought.after + 2;
    const score = matched - errors - (others ? sought.own * 0.15 : 0) + (follows ? FOLLOWS : 0);
    return { first, last, matched, content, longest, differences, score };
  }

  /** Where the words differ in a way that has to be told. */
  #differences(
    { part }: Sought,
    stretch: Stretch,
    steps: readonly Step[],
    { low, high }: Agreement,
  ): { differences: Difference[]; errors: number } {
    const texts = this.#texts[stretch.note]!.note;
    const { vocabulary } = this.#words;
    const noted = (at: number): SpokenWord | undefined => {
      const form = stretch.forms[at];
      if (form === undefined) return undefined;
      const word = this.#words.at(stretch.begin + (stretch.origins?.[at] ?? at));
      return form >= 0 ? { ...word, key: vocabulary.form(form) } : word;
    };
    const span = (from: number, end: number): SpokenWord[] => {
      const words: SpokenWord[] = [];
      for (let at = Math.max(0, from); at < Math.min(end, stretch.forms.length); at++) words.push(noted(at)!);
      return words;
    };
    const differences: Difference[] = [];
    let quote: SpokenWord[] = [];
    let note: SpokenWord[] = [];
    let lastNote = low;
    let errors = 0;
    const close = (next: number, quoteAt: number): void => {
      if (quote.length + note.length === 0) return;
      const near = [part[quoteAt - quote.length - 1], part[quoteAt]];
      const region = {
        quote,
        note,
        before: span(lastNote - note.length - 8, next - note.length),
        after: span(next, next + 8),
        besideBrackets: near.some((word) => word?.bracketed === true),
        clipped: quoteAt === quote.length && note.length === 0 && isClipped(texts.text, noted(next)),
        opens: quoteAt === 0 || near[0]?.after === "end" || near[0]?.after === "ellipsis",
      };
      if (near[0]?.after !== "ellipsis" && !isLegitimate(region)) {
        errors += Math.max(quote.length, Math.min(note.length, 3));
        // Of "can't" and "can" the half that differs is no word to show, or to put in.
        const before = quoteAt - quote.length - 1;
        if (before >= 0 && (isOneWord(noted(lastNote), note[0]) || isOneWord(part[before], quote[0]))) {
          quote.unshift(part[before]!);
          note.unshift(noted(lastNote)!);
        }
        if (
          part[quoteAt] &&
          (isOneWord(noted(next), note.at(-1)) || isOneWord(part[quoteAt], quote.at(-1)))
        ) {
          quote.push(part[quoteAt]);
          note.push(noted(next)!);
        }
        const there = note.length > 0 ? spanOf(note) : null;
        differences.push({
          quote:
            quote.length > 0
              ? spanOf(quote)
              : { start: part[quoteAt - 1]?.end ?? 0, end: part[quoteAt]?.start ?? 0 },
          note: there,
          says: there ? texts.text.slice(there.start, there.end) : "",
          path: texts.path,
        });
      }
      quote = [];
      note = [];
    };
    let quoteAt = 0;
    for (const step of steps) {
      if (step.quote >= 0 && step.note >= 0) {
        close(step.note, step.quote);
        lastNote = step.note;
        quoteAt = step.quote + 1;
      } else if (step.quote >= 0) {
        quote.push(part[step.quote]!);
        quoteAt = step.quote + 1;
      } else if (step.note >= low && step.note <= high) note.push(noted(step.note)!);
    }
    close(Math.min(high + 1, stretch.forms.length), quoteAt);
    return { differences, errors };
  }
}

/** Whether an utterance of a note begins with that word, and with a small letter. */
function isClipped(text: string, word: SpokenWord | undefined): boolean {
  return (
    word !== undefined &&
    /^\p{Ll}/u.test(text.slice(word.start, word.start + 2)) &&
    /(?:^|["“\n]|[-*•:–—][ \t]*)$/.test(text.slice(Math.max(0, word.start - 4), word.start))
  );
}

/** What a part that goes on where the one before it ends has more. */
const FOLLOWS = 1.5;

/** How far a part and a stretch agree: the first and last word of the stretch that they share, how many, how many of content. */
interface Agreement {
  readonly low: number;
  readonly high: number;
  readonly matched: number;
  readonly content: number;
  readonly longest: number;
}

/** Null where too few words agree, or none beside each other. */
function agreement(steps: readonly Step[], { keys, own }: Sought): Agreement | null {
  const pairs = steps.filter(({ quote, note }) => quote >= 0 && note >= 0);
  if (pairs.length === 0) return null;
  const [low, high] = [pairs[0]!.note, pairs.at(-1)!.note];
  let [content, run, longest] = [0, 0, 0];
  for (const { quote, note } of steps) {
    if (quote >= 0 && note >= 0) {
      if (!COMMON.has(keys[quote]!)) content++;
      longest = Math.max(longest, ++run);
    } else if (quote >= 0 || (note >= low && note <= high)) run = 0;
  }
  const matched = pairs.length;
  const near =
    matched >= own * 0.5 &&
    longest >= Math.min(matched >= own * 0.8 ? 2 : 3, own) &&
    (content >= 2 || matched >= own * 0.8);
  return near ? { low, high, matched, content, longest } : null;
}
