import { place, type AnnotatedBlock } from "../annotations/annotations.js";
import { tagAt } from "../annotations/tags/block-tags.js";
import type { Sentence, Token } from "../text/draft.js";
import { firstReaching } from "../text/span.js";
import type { DraftEdit } from "./edit.js";

/** Marks that may stand after a sentence's full stop and still belong to the sentence. */
const CLOSERS = new Set(['"', "”", "“", "’", "'", "''", ")", "]", "»"]);
const STOPS = new Set([".", "!", "…", "...", ";", ":", ","]);

/** How a statement is put to its source, and where in the sentence. */
export interface Wording {
  /** "according to Ortiz" (a figure, a body, a document), or "Ortiz said" (a person). */
  readonly form?: "according" | "said";
  /** Where in the block's prose what is put to the source ends, if that is not the end of the sentence. */
  readonly until?: number;
}

/**
 * The edits that put ", according to `source`" or ", `source` said" to a sentence, or to its part up to `until`. A full
 * stop stays the last mark; one that stands inside closing quotation marks becomes the comma there ("a crisis," according
 * to …). Null for a question, which states nothing, and for a sentence that ends as no other does.
 */
export function addAttribution(
  at: AnnotatedBlock,
  sentence: Sentence,
  source: string,
  { form = "according", until = sentence.end }: Wording = {},
): DraftEdit[] | null {
  const words = ` ${attributionWords(source, form)}`;
  return until < sentence.end ? within(at, sentence, until, words) : atEnd(at, sentence, words);
}

/**
 * The edit that puts "According to `source`, " before a sentence, whose first word loses its capital unless that is its own:
 * a name's, an "I", an abbreviation's.
 */
export function attributeInFront(at: AnnotatedBlock, sentence: Sentence, source: string): DraftEdit[] {
  const { tokens } = at.block;
  const first = tokens[sentence.firstToken]!;
  const tag = tagAt(at.annotations.tags(sentence.firstToken), sentence.firstToken);
  const keeps =
    /^NNPS?$/.test(tag) || !(tag === "CD" ? /^[A-Z][a-z-]*$/ : /^[A-Z][a-z’']*$/).test(first.text);
  const word = place(at, first);
  const newText = `According to ${source}, ${keeps ? "" : first.lower}`;
  return [{ start: word.start, end: keeps ? word.start : word.end, newText, ...tab(newText) }];
}

/** "according to Ortiz", "Ortiz said"; a source with its role behind it comes after the verb: "said Ana Ortiz, the mayor". */
export function attributionWords(source: string, form: "according" | "said"): string {
  if (form === "according") return `according to ${source}`;
  return source.includes(",") ? `said ${source}` : `${source} said`;
}

/** After a part of the sentence: between commas, of which the sentence may have the second. */
function within(at: AnnotatedBlock, sentence: Sentence, until: number, words: string): DraftEdit[] | null {
  const { tokens } = at.block;
  const next = firstReaching(tokens, until);
  const last = tokens[next - 1];
  if (!last || next >= sentence.endToken) return atEnd(at, sentence, words);
  const end = place(at, last).end;
  // What ends there ends with a mark of its own.
  const comma = /^[,;:.!…)—–-]$/.test(tokens[next]!.text) ? "" : ",";
  return [insertion(end, `,${words}${comma}`)];
}

function atEnd(at: AnnotatedBlock, sentence: Sentence, words: string): DraftEdit[] | null {
  const { tokens } = at.block;
  let endToken = sentence.endToken;
  // A picture at the end is no word of the sentence.
  while (endToken - 1 > sentence.firstToken && isPicture(tokens[endToken - 1]!)) endToken--;
  let last = endToken - 1;
  let closers = 0;
  while (last > sentence.firstToken && CLOSERS.has(tokens[last]!.text)) {
    last--;
    closers++;
  }
  const stop = tokens[last];
  if (!stop || stop.text.includes("?")) return null;

  if (stop.kind === "word" || stop.kind === "number" || !STOPS.has(stop.text)) {
    // No stop (a list item), or one that is part of the last word ("the U.S."): everything goes after it.
    const end = place(at, {
      start: tokens[endToken - 1]!.start,
      end: endToken === sentence.endToken ? sentence.end : tokens[endToken - 1]!.end,
    }).end;
    const isAbbreviation = stop.text.endsWith(".") && closers === 0;
    return [insertion(end, `,${words}${isAbbreviation ? "." : ""}`)];
  }
  const mark = place(at, stop);
  const inQuotation = closers > 0 && tokens[last + 1]!.text !== ")" && tokens[last + 1]!.text !== "]";
  if (inQuotation && (stop.text === "." || stop.text === "!")) {
    const end = place(at, tokens[endToken - 1]!).end;
    return [{ ...mark, newText: "," }, insertion(end, `${words.replace(/\.$/, "")}.`)];
  }
  if (inQuotation) return null;
  if (stop.text === "!") return [{ ...mark, newText: `,${words.replace(/\.$/, "")}.`, ...tab(`,${words}.`) }];
  if (stop.text === "…" || stop.text === "...") return null;
  // A name that ends in a point ("Lark Corp.") lends it to the sentence.
  return [insertion(mark.start, `,${stop.text.startsWith(".") ? words.replace(/\.$/, "") : words}`)];
}

/** An emoji, by its name or as it is. */
function isPicture({ kind, text }: Token): boolean {
  return kind === "symbol" && /^[\u2600-\u27bf\ud83c-\ud83e\ufe0f\u200d]/.test(text);
}

function insertion(at: number, newText: string): DraftEdit {
  return { start: at, end: at, newText, ...tab(newText) };
}

/** A TK is what the writer fills in. */
function tab(newText: string): Pick<DraftEdit, "placeholder"> {
  const start = newText.search(/\bTK\b/);
  return start < 0 ? {} : { placeholder: { start, end: start + 2 } };
}
