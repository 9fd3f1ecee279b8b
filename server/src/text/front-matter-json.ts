import type { Entry } from "./front-matter.js";

/** The top-level entries of an object of JSON, as Hugo takes it for front matter; a value's span holds its quotation marks. */
export function entriesOfJson(text: string): Entry[] {
  const entries: Entry[] = [];
  let key = "";
  let start = 0;
  walk(text, (token, from, to, depth, before) => {
    if (depth !== 1 || token !== '"') return false;
    if (before === ":") entries.push({ key, start, value: from, end: to });
    else [key, start] = [text.slice(from + 1, to - 1), from + 1];
    return false;
  });
  return entries;
}

/** Where the object of JSON that a text opens with ends; -1 where there is none, or copy follows it on its line. */
export function jsonEnd(text: string): number {
  if (!/^\{\s*"[^"\r\n]{1,60}"\s*:/.test(text)) return -1;
  let end = -1;
  walk(text, (token, _from, to, depth) => {
    if (token === "}" && depth === 0 && end < 0) end = to;
    return end >= 0;
  });
  return end >= 0 && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 40)) ? end : -1;
}

type Visit = (token: string, from: number, to: number, depth: number, before: string) => boolean;

/** Goes through JSON mark by mark (a text in its quotation marks is one), with the depth behind each, until a visit says so. */
function walk(text: string, visit: Visit): void {
  let depth = 0;
  let before = "";
  for (const { index, 0: all } of text.matchAll(/"(?:[^"\\]|\\[\s\S])*"|[[\]{}:,]/g)) {
    const token = all[0]!;
    if (token === "{" || token === "[") depth++;
    else if (token === "}" || token === "]") depth--;
    if (visit(token, index, index + all.length, depth, before)) return;
    before = token;
  }
}
