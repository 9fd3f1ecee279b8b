import { holdsCopy } from "./holds-copy.js";
import { closesFence, openFence, spanningHtml } from "./markdown-lines.js";
import { linesOf } from "./lines.js";
import { BOX_FENCE } from "./masks.js";

// What opens and is never closed takes all that stands below it off the page, or shows it as code: a comment whose arrow was
// forgotten, a fence. Such a stretch is given up, and told of where it holds copy.

/** Whether a piece of Markdown opens with a fence, or with HTML that goes on over blank lines, that it never closes, with copy below. */
export function isUnclosed(text: string): boolean {
  const opening = /^[ \t]{0,3}(?=[<\x60~])[^\r\n]*/.exec(text)?.[0].trimStart();
  if (opening === undefined) return false;
  const fence = openFence(opening);
  if (fence) {
    if (BOX_FENCE.test(opening)) return false;
    const [, ...lines] = Array.from(linesOf(text, 0), ({ start, end }) => text.slice(start, end));
    // In a quotation, or an item of a list, marks of those stand before.
    if (lines.some((line) => closesFence(line.replace(/^[ \t>]+/, ""), fence))) return false;
    return holdsCopy(text);
  }
  const end = spanningHtml(opening);
  if (end === null || end.test(text)) return false;
  // "<?" ends with its first ">" to browsers, and so it does to us.
  return !(opening.startsWith("<?") && text.includes(">")) && holdsCopy(text);
}

/** Whether a piece of Markdown is code by its indentation alone, and reads as copy. */
export function isIndentedCopy(text: string): boolean {
  return /^(?: {4}|\t)/.test(text) && !/[{}<>=]|\w\(/.test(text) && holdsCopy(text.trim());
}
