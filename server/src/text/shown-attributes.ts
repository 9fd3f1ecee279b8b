import type { Span } from "./span.js";

/** A shortcode of Hugo, a tag of Liquid, an element of MDX: what stands in its attributes is markup, but for what readers are shown of it. */
const TAG =
  /\{\{[<%](?:(?![<%]\}\})[\s\S]){0,2000}?[>%]\}\}|\{%[^%\r\n]{0,2000}%\}|<[A-Z][\w.]*\s[^<>]{0,2000}>/g;
const SHOWN = /\s(?:caption|alt|title|description)\s*[=:]\s*(?:"([^"{}\r\n]+)"|'([^'{}\r\n]+)')/g;

/** The captions, titles and alternative texts in the shortcodes and elements of a piece of Markdown; not those in a comment. */
export function shownAttributes(text: string): Span[] {
  if (
    !/\{\{[<%]|\{%|<[A-Z]/.test(text) ||
    /^\s*(?:<!--|\{\/\*|\{\{-?\s*\/\*|\{%-?\s*comment|\{::comment|%%)/.test(text)
  )
    return [];
  const spans: Span[] = [];
  for (const { index, 0: tag } of text.matchAll(TAG))
    for (const { index: at, 0: all, 1: double, 2: single } of tag.matchAll(SHOWN)) {
      const words = double ?? single ?? "";
      const end = index + at + all.length - 1;
      if (/[A-Za-zÀ-ɏ]/.test(words)) spans.push({ start: end - words.length, end });
    }
  return spans;
}
