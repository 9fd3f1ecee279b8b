import type { Span } from "../text/span.js";
import type { DraftEdit } from "./edit.js";

/** Writes a comment to Stet as it is understood: the rules, and behind a dash what else it says. */
export function rewriteComment(text: string, { start, end }: Span, rules: readonly string[]): DraftEdit {
  const comment = text.slice(start, end);
  const [, opening = "", said = "", closing = ""] =
    /^(<!--|\{\/\*)\s*([\s\S]*?)\s*(-->|\*\/\})$/.exec(comment) ?? [];
  const [name = ""] = /^stet(?:-file)?/i.exec(said) ?? [];
  const reason = rules
    .reduce((words, rule) => words.replace(new RegExp(rule, "i"), " "), said.slice(name.length))
    .replace(/^[\s:;,.!–—-]+|[\s:;,–—-]+$/g, "")
    .replace(/\s+/g, " ");
  const words = [name.toLowerCase(), rules.join(", "), reason === "" ? "" : `-- ${reason}`];
  return { start, end, newText: `${opening} ${words.filter((part) => part !== "").join(" ")} ${closing}` };
}

/** Takes a comment out, with the line where it has that for itself. */
export function removeComment(text: string, { start, end }: Span): DraftEdit {
  const isAlone =
    /(?:^|[\r\n])[ \t]*$/.test(text.slice(0, start)) && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end));
  const after = isAlone ? (/^[ \t]*(?:\r\n|\r|\n|$)/.exec(text.slice(end))?.[0].length ?? 0) : 0;
  return { start, end: end + after, newText: "" };
}
