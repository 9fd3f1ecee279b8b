import { place, type AnnotatedBlock } from "../annotations/annotations.js";
import type { Unnamed } from "../annotations/unnamed/unnamed.js";
import { FINDINGS } from "../lexicon/vague-sources.js";
import { addAttribution } from "./add-attribution.js";
import type { DraftEdit } from "./edit.js";

/** A change that asks for a name, as its title and edits. */
export interface NameFix {
  readonly title: string;
  readonly edits: readonly DraftEdit[];
}

/** The changes that make room for whom a vague attribution leaves out: "critics, including TK," and "believed by TK". */
export function nameWhom(at: AnnotatedBlock, unnamed: Unnamed): NameFix[] {
  const { end, form, word, phraseEnd = end } = unnamed;
  if (form === "adverb") return withoutAdverb(at, unnamed);
  if (form === "passive") return [insert(at, end, bareClause(at, unnamed) ? " by TK that" : " by TK")];
  if (FINDINGS.has(word)) return [insert(at, end, " by TK")];
  if (word === "sources" || word === "insiders") return [insert(at, end, " at TK")];
  // Within a phrase ("critics of the plan") there is no place for it.
  if (form === "source" && GOES_ON.test(at.block.prose.slice(phraseEnd, phraseEnd + 8))) return [];
  return [insert(at, phraseEnd, aside(at, phraseEnd))];
}

/** "It is believed she gambled": behind "by TK" the clause wants its "that". */
function bareClause({ block: { prose } }: AnnotatedBlock, { start, end }: Unnamed): boolean {
  return (
    /\bit $/i.test(prose.slice(Math.max(0, start - 4), start)) &&
    !/^ (?:that|to)\b/.test(prose.slice(end, end + 6))
  );
}

/** What follows a noun whose phrase does not end with it. */
const GOES_ON = /^ (?:of|for|in|on|at|from|with|to|who|that|and|or) /;

/** ", including TK" with the comma after it that a going on sentence needs. */
function aside(at: AnnotatedBlock, end: number): string {
  return /^\s+[A-Za-zÀ-ɏ\d“"$]/u.test(at.block.prose.slice(end, end + 3))
    ? ", including TK,"
    : ", including TK";
}

function insert(at: AnnotatedBlock, end: number, newText: string): NameFix {
  const offset = place(at, { start: end - 1, end }).end;
  const start = newText.indexOf("TK");
  return {
    title: `Add “${newText.replace(/^[\s,]+|,$/g, "")}”`,
    edits: [{ start: offset, end: offset, newText, placeholder: { start, end: start + 2 } }],
  };
}

/** "The pier reportedly sank." → "The pier sank, according to TK." */
function withoutAdverb(at: AnnotatedBlock, { start, end, sentence }: Unnamed): NameFix[] {
  const { prose, sentences } = at.block;
  const here = sentences[sentence]!;
  const added = addAttribution(at, here, "TK");
  const next = /^,?\s+(\S)/u.exec(prose.slice(end, end + 4));
  if (added === null || !next) return [];
  const opens = start === here.start;
  const after = end + next[0].length - 1;
  const capital = next[1]!.toUpperCase();
  const word = place(at, { start, end });
  const letter = place(at, { start: after, end: after + 1 });
  const removal = opens
    ? { start: word.start, end: letter.end, newText: capital }
    : { start: word.start, end: letter.start, newText: "" };
  return [{ title: "Write “according to TK”", edits: [removal, ...added] }];
}
