const NONE: readonly RegExpExecArray[] = [];

/** What `matchAll` gives. Most texts hold no match, and that a search tells without a copy of the pattern. */
export function allMatches(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? NONE : text.matchAll(pattern);
}
