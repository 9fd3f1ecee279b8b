import type { Markup } from "./draft.js";

/** What editors call plain text: VS Code `plaintext`, Vim and Emacs `text`, Kate `normal`, Emacs `fundamental`. */
const PLAIN = new Set(["plaintext", "text", "txt", "plain", "normal", "fundamental", "plain text"]);

/**
 * How a draft is marked up, by the ending of its path or URI first: editors name languages each in their own way, and some
 * name none. Without an ending that tells, by what the editor calls its language; else it is Markdown.
 */
export function markupOf(path: string, languageId?: string): Markup {
  const ending = /\.([a-z]+)(?:[?#].*)?$/i.exec(path)?.[1]?.toLowerCase();
  if (ending === "txt" || ending === "text") return "plaintext";
  if (ending !== undefined && /^(?:md|markdown|mdx|qmd|rmd|mkd|mdown)$/.test(ending)) return "markdown";
  return languageId !== undefined && PLAIN.has(languageId.toLowerCase()) ? "plaintext" : "markdown";
}
