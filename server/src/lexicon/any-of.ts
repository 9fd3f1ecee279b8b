/** The words of several lists together: one look-up tells of most words that they are on none of them. */
export function anyOf(
  ...lists: readonly (ReadonlySet<string> | ReadonlyMap<string, unknown>)[]
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const list of lists) for (const word of list.keys()) words.add(word);
  return words;
}
