import { readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./command-line.js";

/** Paragraphs of copy to make drafts of: those of the text files below a folder, or our own. */
export function readCopy(folder: string | undefined): readonly string[] {
  const files = folder === undefined ? [...textsBelow(path.join(ROOT, "seeds"))] : [...textsBelow(folder)];
  const paragraphs = files.flatMap((file) => paragraphsOf(readFileSync(file, "utf8")));
  if (folder === undefined)
    for (const page of textsBelow(path.join(ROOT, "server/src/rules")))
      for (const [, draft] of readFileSync(page, "utf8").matchAll(/^```draft\n([^⟦`]*)^```/gm))
        paragraphs.push(...paragraphsOf(draft!));
  return paragraphs;
}

/** A draft of about so many words. No paragraph is met twice: a review would know it. */
export function draftOf(copy: readonly string[], words: number): string {
  const paragraphs: string[] = [];
  for (let at = 0, count = 0; count < words; at++) {
    const round = Math.floor(at / copy.length);
    const paragraph = varied(copy[at % copy.length]!, round);
    paragraphs.push(paragraph);
    count += countWords(paragraph);
  }
  return `${paragraphs.join("\n\n")}\n`;
}

/** Stories of about so many words each, of as many words together as the copy has. */
export function storiesOf(copy: readonly string[], words: number, total: number): string[] {
  const paragraphs = draftOf(copy, total).trimEnd().split("\n\n");
  const stories: string[] = [];
  for (let at = 0; at < paragraphs.length;) {
    const story: string[] = [];
    for (let count = 0; count < words && at < paragraphs.length; at++) {
      story.push(paragraphs[at]!);
      count += countWords(paragraphs[at]!);
    }
    stories.push(`${story.join("\n\n")}\n`);
  }
  return stories;
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** Each round writes other digits, and ends the paragraph with another letter: the words and their forms stay. */
function varied(paragraph: string, round: number): string {
  if (round === 0) return paragraph;
  const changed = paragraph.replace(/[1-9]/g, (digit) => String(((Number(digit) + round) % 9) + 1));
  return `${changed} It was round ${round}.`;
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\r?\n\s*\n/)
    .map((each) => each.trim())
    .filter((each) => each !== "" && !/^[<`|{-]/.test(each));
}

function* textsBelow(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const full = path.join(folder, name);
    if (statSync(full).isDirectory()) yield* textsBelow(full);
    else if (/\.(?:md|txt)$/.test(name)) yield full;
  }
}
