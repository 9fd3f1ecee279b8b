/** A word as it is written, with what everybody asks of it. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** As word lists have it: lower case, straight apostrophes, no possessive 's. */
  readonly key: string;
}

/** A text as a word; `cased` is false for numbers and marks, which have no case. */
export function wordOf(text: string, cased = true): Word {
  const lower = cased ? text.toLowerCase() : text;
  return { text, lower, key: keyOf(lower) };
}

/** A word in lower case with straight apostrophes: "o’clock" → "o'clock", "thug’s" → "thug's". */
export function straightOf({ lower, key }: Word): string {
  return lower === key ? lower : lower.replaceAll("’", "'");
}

/** A word in lower case as word lists have it: "thug’s" → "thug", "o’clock" → "o'clock". */
export function keyOf(lower: string): string {
  const mark = lower.charCodeAt(lower.length - 2);
  const bare = (mark === 0x27 || mark === 0x2019) && lower.endsWith("s") ? lower.slice(0, -2) : lower;
  return bare.includes("’") ? bare.replaceAll("’", "'") : bare;
}
