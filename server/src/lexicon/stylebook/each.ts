import { inflect } from "../verb-forms.js";
import { adjective, adverb, noun, phrase, verb, type More, type Word } from "./build.js";

/** Words parted by commas; the forms of one are parted by bars. */
function listed(words: string): string[] {
  return words.split(",").map((word) => word.trim());
}

/** The frame as a sample, with ⟦ ⟧ round the word that stands for `#`; a capital where it opens the sentence. */
function sampleOf(frame: string, word: string): string {
  const shown = frame.startsWith("#") ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return frame.replace("#", `⟦${shown}⟧`);
}

const firstOf = (forms: string): string => forms.split("|")[0]!;

/** Adjectives that are challenged alike and have no alternative; `#` in the frame stands for each. */
export function adjectives(words: string, frame: string, more: More = {}): Word[] {
  return listed(words).map((forms) =>
    adjective(forms, "", sampleOf(frame, firstOf(forms)), { stands: "adjective", ...more }),
  );
}

/** Adverbs that are best left out. */
export function adverbs(words: string, frame: string, more: More = {}): Word[] {
  return listed(words).map((forms) => adverb(forms, sampleOf(frame, firstOf(forms)), more));
}

/** Nouns in both numbers that have no alternative. */
export function nouns(words: string, frame: string, more: More = {}): Word[] {
  return listed(words).map((one) => noun(one, "", sampleOf(frame, one), more));
}

/** Verbs in all their forms that have no alternative; the sample has the past. */
export function verbs(words: string, frame: string, more: More = {}): Word[] {
  return listed(words).map((base) => verb(base, "", sampleOf(frame, inflect(base).past), more));
}

/** Fixed wordings that have no alternative. */
export function phrases(words: string, frame: string, more: More = {}): Word[] {
  return listed(words).map((forms) => phrase(forms, "", sampleOf(frame, firstOf(forms)), more));
}

/** Wordings that begin with a verb in all its forms ("ride roughshod over"); the sample has the past. */
export function verbTurns(words: string, frame: string, more: More = {}): Word[] {
  return listed(words).map((base) => {
    const [head, ...rest] = base.split(" ");
    const tenses = inflect(head!);
    const forms = [...new Set([tenses.past, tenses.base, tenses.third, tenses.gerund])];
    return phrase(
      forms.map((form) => [form, ...rest].join(" ")).join("|"),
      "",
      sampleOf(frame, [tenses.past, ...rest].join(" ")),
      { id: base, ...more },
    );
  });
}
