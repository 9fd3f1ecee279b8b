import { t } from "../../l10n/l10n.js";
import { plainInline } from "../../edits/restore-words.js";
import { overlaps } from "../../text/span.js";
import { defineRule } from "../rule.js";
import {
  excerpt,
  gatherQuotes,
  judgedQuotes,
  passageOf,
  quoteSpan,
  type JudgedQuote,
} from "./judged-quotes.js";

export const misattributedQuote = defineRule({
  id: "notes/misattributed-quote",
  summary: "A quotation is put to one person; in the notes somebody else says it.",
  defaultSeverity: "warning",
  options: {},
  needsNotes: true,
  gather: gatherQuotes,
  *check(draft, _options, gathered) {
    const all = [...judgedQuotes(draft, gathered)];
    const sameAs = oneVoiceEach(all);
    for (const judged of all) {
      const { verdict, speaker } = judged;
      const { heard } = verdict;
      if (verdict.kind !== "another's" || !heard?.voice || !speaker) continue;
      const who = heard.voice.shown;
      if (sameAs.get(speaker.name) === who || !isName(heard.voice.name)) continue;
      if (isNamedBeside(judged, who)) continue;
      yield {
        span: quoteSpan(judged),
        message: t`In the notes ${who} says this, not ${speaker.name}.`,
        why:
          t`The notes have it at line ${heard.line}, in the words of ${plainInline(who)}: “${plainInline(excerpt(heard.text))}”\n\n` +
          t("Words in quotation marks are a promise that the person named beside them said them."),
        related: passageOf(verdict, t`${who} says it here.`),
      };
    }
  },
});

/** Whether the copy names somebody in the sentence of a quotation ("…,” Morel said under questioning by Brandt"): it may put it to them. */
function isNamedBeside({ at: { block }, quotation, speaker }: JudgedQuote, who: string): boolean {
  const last = who.split(" ").at(-1)!;
  if (speaker?.name.endsWith(last) === true) return false;
  return block.sentences.some((sentence) => {
    if (!overlaps(sentence, quotation)) return false;
    const before = block.prose.slice(sentence.start, Math.max(sentence.start, quotation.start));
    return `${before} ${block.prose.slice(Math.min(quotation.end, sentence.end), sentence.end)}`.includes(
      last,
    );
  });
}

/** So many utterances of one person in the words of one voice, and more than of any other, show that the voice is theirs. */
const OF_ONE_VOICE = 2;

/**
 * By the name of a speaker of the draft, the voice of the notes that has most of what is quoted of them: one slip is a slip,
 * and several are notes that were not read as they are meant, which put nothing to the wrong person.
 */
function oneVoiceEach(all: readonly JudgedQuote[]): ReadonlyMap<string, string> {
  const voices = new Map<string, Map<string, JudgedQuote[]>>();
  for (const judged of all) {
    const { heard, kind } = judged.verdict;
    if (!judged.speaker || heard === null || !HEARD.has(kind)) continue;
    const { name } = judged.speaker;
    const own = voices.get(name) ?? new Map<string, JudgedQuote[]>();
    voices.set(name, own);
    const voice = kind === "another's" ? (heard.voice?.shown ?? "") : "";
    own.set(voice, [...(own.get(voice) ?? []), judged]);
  }
  const taken = new Map<string, string>();
  for (const [name, own] of voices) {
    const [first, second] = [...own]
      .map(([voice, quotes]) => ({ voice, count: utterances(quotes) }))
      .sort((a, b) => b.count - a.count);
    if (first && first.voice !== "" && first.count >= OF_ONE_VOICE && first.count > (second?.count ?? 0))
      taken.set(name, first.voice);
  }
  return taken;
}

const HEARD: ReadonlySet<string> = new Set(["another's", "verbatim", "altered"]);

/** How many utterances quotations are at least: the two halves of one (“…,” she said. “…”) stand in one paragraph, and on one line of the notes. */
function utterances(quotes: readonly JudgedQuote[]): number {
  const lines = new Set(quotes.map(({ verdict: { heard } }) => `${heard!.path}:${heard!.line}`));
  return Math.max(lines.size, new Set(quotes.map(({ at }) => at)).size);
}

/** "A", "No." and the like are not who somebody is. */
function isName(name: string): boolean {
  return name.split(" ").some((word) => /^\p{Lu}[\p{L}'’-]{2,}$/u.test(word));
}
