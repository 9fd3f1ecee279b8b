import type { Span } from "../../text/span.js";
import type { NoteText, Turn, Voice } from "../reading/note-text.js";
import { isVoiceOf } from "../reading/voices.js";
import { align } from "./align.js";
import { FEWEST_SPOKEN, isOneWord, partsOf, spanOf } from "./parts.js";
import { isLegitimate } from "./legitimate.js";
import { isShort, isShortFor, joinedIn } from "./shorthand.js";
import { MOST_PLACES, NotedWords } from "./noted-words.js";
import type { Placed, SpokenIndex } from "./spoken-index.js";
import { spokenWords, type SpokenWord } from "./spoken-words.js";
import type { Difference, Heard, QuoteVerdict } from "./verdict.js";

const MOST_WINDOWS = 6;
/** So many of a part's words are looked up wherever they stand; further ones only where they are not everywhere. */
const ENOUGH_RARE = 6;
const WINDOW_MARGIN = 40;
const COMMON: ReadonlySet<string> = new Set(
  "a an the of to in on at for and or but is are was were be been it this that we they you i he she not do did have has had will would can could there what who as with so if by from our their my your about them us all".split(
    " ",
  ),
);

/** A note with its words, ready to be held against. */
export interface Heeded {
  readonly text: NoteText;
  readonly spoken: SpokenIndex;
}

/** Where one part of a quotation best stands in the notes. */
interface Aligned {
  readonly first: number;
  readonly last: number;
  readonly matched: number;
  readonly content: number;
  readonly longest: number;
  readonly differences: readonly Difference[];
  readonly score: number;
}

/** Holds quotations against the notes. The words of all notes are numbered one after the other. */
export class QuoteJudge {
  readonly #words: NotedWords;
  readonly #texts: readonly NoteText[];
  readonly #known = new Map<string, QuoteVerdict>();
  readonly #hears = new Map<string, boolean>();

  constructor(notes: readonly Heeded[]) {
    this.#words = new NotedWords(notes.map(({ spoken }) => spoken));
    this.#texts = notes.map(({ text }) => text);
  }

  /** What the notes say of the words between a quotation's marks, put to a person of that name (null: to nobody known). */
  judge(words: string, speaker: string | null): QuoteVerdict {
    const key = `${speaker ?? ""}\n${words}`;
    const known = this.#known.get(key);
    if (known) return known;
    if (this.#known.size > 2000) for (const each of [this.#known, this.#hears]) each.clear();
    const verdict = this.#judge(words, speaker);
    this.#known.set(key, verdict);
    return verdict;
  }

  /** Whether somebody of that name speaks in the notes. */
  hears(speaker: string): boolean {
    let heard = this.#hears.get(speaker);
    if (heard === undefined) {
      heard = this.#texts.some(({ voices }) => voices.some((voice) => isVoiceOf(voice, speaker) === true));
      this.#hears.set(speaker, heard);
    }
    return heard;
  }

  #judge(text: string, speaker: string | null): QuoteVerdict {
    const words = spokenWords(text);
    const spoken = words.filter(({ bracketed }) => !bracketed).length;
    const hasNotes = speaker !== null && this.hears(speaker);
    const nothing: QuoteVerdict = { kind: "unknown", spoken, hasNotes, heard: null, differences: [] };
    if (spoken < FEWEST_SPOKEN) return nothing;
    let after: number | null = null;
    const found: (Aligned | null)[] = [];
    const parts = partsOf(words);
    for (const part of parts) {
      const best = this.#best(part, speaker, after);
      found.push(best);
      if (best) after = best.last + 1;
    }
    const sure = found.filter((each) => each !== null);
    const matched = sure.reduce((sum, { matched: count }) => sum + count, 0);
    if (sure.length === 0 || matched < spoken * 0.45) return { ...nothing, kind: "absent" };
    const share = matched / spoken;
    const first = sure[0]!;
    const heard = this.#heard(first, sure.at(-1)!);
    const others = sure.every((each) => this.#isOthers(each, speaker));
    if (others) {
      const kind =
        share >= 0.8 && matched >= 4 && sure.some(({ content }) => content >= 1) ? "another's" : "absent";
      return { kind, spoken, hasNotes, heard, differences: [] };
    }
    const differences: Difference[] = [];
    parts.forEach((part, index) => {
      const aligned = found[index];
      if (!aligned) {
        const said = part.filter(({ bracketed }) => !bracketed);
        if (said.length > 0) differences.push({ quote: spanOf(said), note: null, says: "", path: "" });
        return;
      }
      differences.push(...aligned.differences);
      const before = found[index - 1];
      const wordBefore = parts[index - 1]?.at(-1);
      if (before && wordBefore?.after !== "ellipsis") {
        const spliced = this.#between(before, aligned);
        if (spliced) differences.push({ ...spliced, quote: { start: wordBefore!.end, end: part[0]!.start } });
      }
    });
    if (differences.length === 0) return { kind: "verbatim", spoken, hasNotes, heard, differences };
    // Words that nobody known speaks in the notes agree by chance with a short phrase ("run out of").
    const content = sure.reduce((sum, each) => sum + each.content, 0);
    if (!sure.some((each) => this.#isOwn(each, speaker)) && (content < 4 || share < 0.7)) return nothing;
    const unheard = speaker !== null && !hasNotes && heard.voice !== null;
    if (share < 0.6 || unheard) return { ...nothing, kind: share < 0.6 ? "absent" : "unknown" };
    return { kind: "altered", spoken, hasNotes, heard, differences };
  }

  #heard(first: Aligned, last: Aligned): Heard {
    const word = this.#words.at(first.first);
    const { note } = this.#texts[word.note]!;
    const end = this.#words.at(last.last);
    const span: Span = {
      start: word.start,
      end:
        end.note === word.note
          ? Math.max(end.end, this.#words.at(first.last).end)
          : this.#words.at(first.last).end,
    };
    const line = note.text.slice(0, span.start).split("\n").length;
    return {
      path: note.path,
      span,
      line,
      text: note.text.slice(span.start, span.end),
      voice: this.#turn(first)?.voice ?? null,
    };
  }

  #turn({ first }: Aligned): Turn | null {
    const { note, turn } = this.#words.at(first);
    return turn < 0 ? null : this.#texts[note]!.turns[turn]!;
  }

  #isOwn(aligned: Aligned, speaker: string | null): boolean {
    const voice = this.#turn(aligned)?.voice;
    return speaker !== null && voice != null && isVoiceOf(voice, speaker) === true;
  }

  #isOthers(aligned: Aligned, speaker: string | null): boolean {
    const turn = this.#turn(aligned);
    if (speaker === null || !turn?.voice || !turn.sure) return false;
    const own = isVoiceOf(turn.voice, speaker);
    if (own !== null) return !own;
    // A voice without a name ("THE COURT") is not the one who has turns of their own in that note.
    return this.#texts[this.#words.at(aligned.first).note]!.voices.some(
      (voice: Voice) => isVoiceOf(voice, speaker) === true,
    );
  }

  /** What stands in the notes between two parts that the quotation runs together. */
  #between(before: Aligned, after: Aligned): Difference | null {
    const [a, b] = [this.#words.at(before.last), this.#words.at(after.first)];
    const { note } = this.#texts[a.note]!;
    if (a.note !== b.note || after.first <= before.last) return null;
    const skipped = this.#words.slice(before.last + 1, after.first);
    if (
      skipped.filter(({ turn }) => turn !== a.turn && turn !== b.turn).length <= 2 &&
      a.turn !== b.turn &&
      skipped.length <= 2
    )
      return null;
    if (
      skipped.length === 0 ||
      isLegitimate({
        quote: [],
        note: skipped,
        before: this.#words.slice(Math.max(0, before.last - 8), before.last + 1),
        after: this.#words.slice(after.first, after.first + 8),
        besideBrackets: false,
        opens: true,
      })
    )
      return null;
    return {
      quote: { start: 0, end: 0 },
      note: { start: skipped[0]!.start, end: skipped.at(-1)!.end },
      says: note.text.slice(skipped[0]!.start, skipped.at(-1)!.end),
      path: note.path,
    };
  }

  #best(part: readonly SpokenWord[], speaker: string | null, after: number | null): Aligned | null {
    let best: Aligned | null = null;
    for (const { start, anchor } of this.#windows(part, after)) {
      const aligned = this.#align(part, start, anchor, speaker, after);
      if (aligned && (!best || aligned.score > best.score)) best = aligned;
    }
    return best;
  }

  /** Where windows begin that share rare words with a part, most promising first; `anchor` is one of those words. */
  #windows(
    part: readonly SpokenWord[],
    after: number | null,
  ): { readonly start: number; readonly anchor: number }[] {
    const votes = new Map<number, { score: number; anchor: number }>();
    const rare = part
      .flatMap(({ key, bracketed }, at) => (bracketed ? [] : [{ at, key, count: this.#words.count(key) }]))
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.count - b.count)
      .slice(0, 12);
    for (const [rank, { at, key, count }] of rare.entries()) {
      // Of a word that is everywhere the first places alone are known: where there are rarer ones, they say more.
      if (rank >= ENOUGH_RARE && count > MOST_PLACES) break;
      const weight = 1 / (1 + Math.log2(count));
      for (const place of this.#words.places(key))
        for (let bucket = (place - at) >> 3, each = bucket - 1; each <= bucket; each++) {
          const vote = votes.get(each);
          if (vote === undefined) votes.set(each, { score: weight, anchor: place });
          else {
            vote.score += weight;
            vote.anchor = place;
          }
        }
    }
    const windows = [...votes]
      .sort((a, b) => b[1].score - a[1].score)
      .slice(0, MOST_WINDOWS)
      .map(([bucket, { anchor }]) => ({ start: bucket * 8, anchor }));
    if (after !== null && after < this.#words.length) windows.unshift({ start: after, anchor: after });
    return windows;
  }

  #align(
    part: readonly SpokenWord[],
    start: number,
    anchor: number,
    speaker: string | null,
    after: number | null,
  ): Aligned | null {
    const from = Math.max(0, start === after ? start : start - WINDOW_MARGIN / 2);
    const at = this.#words.noteOf(anchor);
    const begin = Math.max(from, this.#words.firstOf(at));
    const to = Math.min(this.#words.firstOf(at + 1), from + part.length * 2 + WINDOW_MARGIN);
    const said = part.map(({ key }) => key);
    const { words: window, origins } = writtenOut(this.#words.slice(begin, to), said);
    const { steps } = align(
      said,
      window.map(({ key }) => key),
    );
    const pairs = steps.filter(({ quote, note }) => quote >= 0 && note >= 0);
    if (pairs.length === 0) return null;
    const [low, high] = [pairs[0]!.note, pairs.at(-1)!.note];
    const differences: Difference[] = [];
    let [matched, content, run, longest] = [0, 0, 0, 0];
    let quote: SpokenWord[] = [];
    let note: SpokenWord[] = [];
    let lastNote = low;
    let errors = 0;
    const close = (next: number, quoteAt: number): void => {
      if (quote.length + note.length === 0) return;
      run = 0;
      const near = [part[quoteAt - quote.length - 1], part[quoteAt]];
      const region = {
        quote,
        note,
        before: window.slice(Math.max(0, lastNote - note.length - 8), Math.max(0, next - note.length)),
        after: window.slice(next, next + 8),
        besideBrackets: near.some((word) => word?.bracketed === true),
        opens: quoteAt === 0 || near[0]?.after === "end" || near[0]?.after === "ellipsis",
      };
      if (near[0]?.after !== "ellipsis" && !isLegitimate(region)) {
        errors += Math.max(quote.length, Math.min(note.length, 3));
        const texts = this.#texts[at]!.note;
        // Of "can't" and "can" the half that differs is no word to show, or to put in.
        const before = quoteAt - quote.length - 1;
        if (before >= 0 && (isOneWord(window[lastNote], note[0]) || isOneWord(part[before], quote[0]))) {
          quote.unshift(part[before]!);
          note.unshift(window[lastNote]!);
        }
        if (
          part[quoteAt] &&
          (isOneWord(window[next], note.at(-1)) || isOneWord(part[quoteAt], quote.at(-1)))
        ) {
          quote.push(part[quoteAt]);
          note.push(window[next]!);
        }
        const span = note.length > 0 ? spanOf(note) : null;
        differences.push({
          quote:
            quote.length > 0
              ? spanOf(quote)
              : { start: part[quoteAt - 1]?.end ?? 0, end: part[quoteAt]?.start ?? 0 },
          note: span,
          says: span ? texts.text.slice(span.start, span.end) : "",
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
        matched += 1;
        if (!COMMON.has(part[step.quote]!.key)) content++;
        longest = Math.max(longest, ++run);
        quoteAt = step.quote + 1;
      } else if (step.quote >= 0) {
        quote.push(part[step.quote]!);
        quoteAt = step.quote + 1;
      } else if (step.note >= low && step.note <= high) note.push(window[step.note]!);
    }
    close(Math.min(high + 1, window.length), quoteAt);
    const own = part.filter(({ bracketed }) => !bracketed).length;
    const near =
      matched >= own * 0.5 &&
      longest >= Math.min(matched >= own * 0.8 ? 2 : 3, own) &&
      (content >= 2 || matched >= own * 0.8);
    if (!near) return null;
    const aligned = {
      first: begin + origins[low]!,
      last: begin + origins[high]!,
      matched,
      content,
      longest,
      differences,
      score: 0,
    };
    const others = this.#isOthers(aligned, speaker);
    const follows = after !== null && aligned.first >= after && aligned.first <= after + 2;
    return { ...aligned, score: matched - errors - (others ? own * 0.15 : 0) + (follows ? 1.5 : 0) };
  }
}

/** Words of a note as a quotation may have them, what is typed in short written out; `origins` tells which each was. */
function writtenOut(
  words: readonly Placed[],
  said: readonly string[],
): { readonly words: readonly Placed[]; readonly origins: readonly number[] } {
  const written: Placed[] = [];
  const origins: number[] = [];
  words.forEach((word, at) => {
    const joined = joinedIn(word.key, said);
    const full = isShort(word.key) ? said.find((key) => isShortFor(word.key, key)) : undefined;
    for (const key of joined ?? [full ?? word.key]) {
      written.push(key === word.key ? word : { ...word, key });
      origins.push(at);
    }
  });
  return { words: written, origins };
}
