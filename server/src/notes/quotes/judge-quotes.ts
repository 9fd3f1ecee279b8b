import type { Span } from "../../text/span.js";
import type { NoteText } from "../reading/note-text.js";
import type { Vocabulary } from "../vocabulary.js";
import { lineAt } from "../lines.js";
import { isLegitimate } from "./legitimate.js";
import { NotedWords } from "./noted-words.js";
import { FEWEST_SPOKEN, partsOf, spanOf } from "./parts.js";
import { PassageFinder, type Aligned } from "./passages.js";
import { Speakers } from "./speakers.js";
import type { SpokenIndex } from "./spoken-index.js";
import { spokenWords } from "./spoken-words.js";
import type { Difference, Heard, QuoteVerdict } from "./verdict.js";

/** A note with its words, ready to be held against. */
export interface Heeded {
  readonly text: NoteText;
  readonly spoken: SpokenIndex;
}

/** Holds quotations against the notes. The words of all notes are numbered one after the other. */
export class QuoteJudge {
  readonly #words: NotedWords;
  readonly #texts: readonly NoteText[];
  readonly #known = new Map<string, QuoteVerdict>();
  readonly #speakers: Speakers;
  readonly #passages: PassageFinder;

  constructor(notes: readonly Heeded[], vocabulary: Vocabulary) {
    this.#words = new NotedWords(
      notes.map(({ spoken }) => spoken),
      vocabulary,
    );
    this.#texts = notes.map(({ text }) => text);
    this.#speakers = new Speakers(this.#words, this.#texts);
    this.#passages = new PassageFinder(this.#words, this.#texts, this.#speakers);
  }

  /** What the notes say of the words between a quotation's marks, put to a person of that name (null: to nobody known). */
  judge(words: string, speaker: string | null): QuoteVerdict {
    const key = `${speaker ?? ""}\n${words}`;
    const known = this.#known.get(key);
    if (known) return known;
    if (this.#known.size > 2000) for (const each of [this.#known, this.#speakers]) each.clear();
    const verdict = this.#judge(words, speaker);
    this.#known.set(key, verdict);
    return verdict;
  }

  #judge(text: string, speaker: string | null): QuoteVerdict {
    const words = spokenWords(text);
    const spoken = words.filter(({ bracketed }) => !bracketed).length;
    const hasNotes = speaker !== null && this.#speakers.hears(speaker);
    const nothing: QuoteVerdict = { kind: "unknown", spoken, hasNotes, heard: null, differences: [] };
    if (spoken < FEWEST_SPOKEN) return nothing;
    let after: number | null = null;
    const found: (Aligned | null)[] = [];
    const parts = partsOf(words);
    for (const part of parts) {
      const best = this.#passages.best(part, speaker, after);
      found.push(best);
      if (best) after = best.last + 1;
    }
    const sure = found.filter((each) => each !== null);
    const matched = sure.reduce((sum, { matched: count }) => sum + count, 0);
    if (sure.length === 0 || matched < spoken * 0.45) return { ...nothing, kind: "absent" };
    const share = matched / spoken;
    const first = sure[0]!;
    const heard = this.#heard(first, sure.at(-1)!);
    const others = sure.every((each) => this.#speakers.isOthers(each.first, speaker));
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
    const isOwn = sure.some((each) => this.#speakers.isOwn(each.first, speaker));
    // Words that no label puts to anybody, in a note in which the speaker speaks.
    const mayBeOwn =
      content >= 3 && share >= 0.8 && sure.every((each) => this.#speakers.mayBeOf(each.first, speaker));
    if (!isOwn && !mayBeOwn && (content < 4 || share < 0.7)) return nothing;
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
    const line = lineAt(note.text, span.start);
    return {
      path: note.path,
      span,
      line,
      text: note.text.slice(span.start, span.end),
      voice: this.#speakers.turn(first.first)?.voice ?? null,
    };
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
}
