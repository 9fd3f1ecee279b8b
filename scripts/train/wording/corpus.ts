// Marked copy: a file of JSON lines, each { text, biased, words }, with the words of it that annotators marked.
import { readFileSync } from "node:fs";
import { START } from "../../../server/src/annotations/annotations.js";
import { findQuotations } from "../../../server/src/annotations/quotations/find-quotations.js";
import { cutDraft } from "../../../server/src/text/cut.js";
import { readChunk } from "../../../server/src/text/read.js";

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

export interface MarkedSentence {
  readonly text: string;
  readonly biased: boolean;
  /** Forms that count as marked wherever they stand in the text, as the scorer counts them. */
  readonly markedForms: ReadonlySet<string>;
  readonly words: readonly { readonly lower: string; readonly capital: boolean; readonly marked: boolean }[];
}

/** Reads a file of marked copy, by the same cut, tokens and quotations that a review sees; quoted speech is left out. */
export function readMarked(file: string): MarkedSentence[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => {
    const { text, biased, words } = JSON.parse(line) as { text: string; biased: boolean; words: string[] };
    const markedForms = new Set(words.flatMap((word) => word.toLowerCase().match(WORD) ?? []));
    const own = cutDraft(text, "plaintext")
      .flatMap((chunk) => readChunk(chunk, "plaintext").blocks)
      .flatMap((block) => {
        const quoted = findQuotations(block, START).filter(({ kind }) => kind === "direct");
        return block.tokens.filter(
          ({ kind, start }) =>
            kind === "word" && !quoted.some((quotation) => start >= quotation.start && start < quotation.end),
        );
      });
    return {
      text,
      biased,
      markedForms,
      words: own.map(({ text: form, lower }) => ({
        lower: lower.replace(/['’]s$/, ""),
        capital: form[0] !== lower[0],
        marked: markedForms.has(lower) || markedForms.has(lower.replace(/['’]s$/, "")),
      })),
    };
  });
}
