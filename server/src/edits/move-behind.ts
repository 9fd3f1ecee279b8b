import { place, type AnnotatedBlock } from "../annotations/annotations.js";
import { chunkAt, tagAt } from "../annotations/tags/block-tags.js";
import type { LoadedWording } from "../annotations/wording/loaded-wording.js";
import { isPeopleNoun } from "../lexicon/groups.js";
import type { Span } from "../text/span.js";
import { articleFor } from "./articles.js";
import type { DraftEdit } from "./edit.js";
import { isPlural } from "./replace-wording.js";

/** How an alternative begins that cannot stand before its noun: "who uses a wheelchair", "with dementia", "by police". */
const BEHIND = /^(?:who|with|in|by) /;
/** Before the head nothing else may go with it in a pair: "a senile man and woman". */
const PAIRED = /^\s*(?:and|or|['’]s?\b|[-–,])/;

/** Whether an alternative to an adjective stands behind the noun, where the adjective stands before it. */
export function isBehindNoun({ partOfSpeech }: LoadedWording["entry"], words: string): boolean {
  return partOfSpeech !== undefined && partOfSpeech !== "verb" && BEHIND.test(words);
}

/**
 * The edits that take an adjective out from before its noun and put `words` behind the noun: "a wheelchair-bound man"
 * becomes "a man who uses a wheelchair". Null where it stands alone ("he is wheelchair-bound"), where more than one noun
 * may be meant, or where `text`, the draft, has markup in the phrase.
 */
export function moveBehind(
  text: string,
  at: AnnotatedBlock,
  wording: Span,
  words: string,
): DraftEdit[] | null {
  const { prose, tokens } = at.block;
  const next = tokens.findIndex(({ start }) => start >= wording.end);
  const tags = at.annotations.tags(next);
  const chunk = next < 0 ? null : chunkAt(tags, next);
  if (!chunk) return null;
  // A word for people ends the phrase, whatever the word behind it is taken for.
  const person = [next, next + 1].find((index) => isPeopleNoun(tokens[index]?.lower ?? ""));
  const head = tokens[person ?? chunk.head];
  if (!head || (person === undefined && (chunk.head < next || !tagAt(tags, chunk.head).startsWith("NN"))))
    return null;
  if (PAIRED.test(prose.slice(head.end, head.end + 6))) return null;
  if (/['’]/.test(prose.slice(tokens[next]!.start, head.end))) return null;
  const span = { start: wording.start, end: head.end };
  const typed = place(at, span);
  if (text.slice(typed.start, typed.end) !== prose.slice(span.start, span.end)) return null;

  const kept = prose.slice(tokens[next]!.start, head.end);
  const opens = /^[A-ZÀ-ÞĀ-Ž]/u.test(prose.slice(wording.start));
  const fitting = isPlural(kept) ? words.replace(/^who uses\b/, "who use") : words;
  const phrase = `${opens ? kept.charAt(0).toUpperCase() + kept.slice(1) : kept} ${fitting}`;
  const article = /(?:^|[\s“"‘'(—-])(an?)\s+$/i.exec(prose.slice(0, wording.start));
  const edit = { ...typed, newText: phrase };
  if (!article || articleFor(kept) === article[1]!.toLowerCase()) return [edit];
  const start = wording.start - (article[0].length - article[0].indexOf(article[1]!));
  const wanted = articleFor(kept);
  const newText = article[1]!.startsWith("A") ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted;
  return [{ ...place(at, { start, end: start + article[1]!.length }), newText }, edit];
}
