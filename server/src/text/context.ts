/**
 * What reading a chunk depends on besides its text, as the words of `Chunk.context`. Most chunks need none of it, so
 * that their context is empty and stays so while other chunks change.
 */
export interface ChunkContext {
  /** How many chunks of copy stand before it, for the first few; else -1. */
  readonly position: number;
  /** May hold the headline, if it looks like one: nothing but metadata stands before it. */
  readonly top: boolean;
  /** Goes on with a headline that the line before leaves open. */
  readonly deck: boolean;
  /** Other copy follows it. */
  readonly more: boolean;
  /** The headline as the draft marks it: its first heading. */
  readonly headline: boolean;
  /** Front matter, code or a thematic break: nothing to read but the date of publication. */
  readonly silent: boolean;
  /** Stands under a heading that says it is no copy: works cited, related stories. */
  readonly aside: boolean;
  /** The link labels that it uses and the draft defines elsewhere. */
  readonly labels: readonly string[];
}

const NONE: ChunkContext = {
  position: -1,
  top: false,
  deck: false,
  more: false,
  headline: false,
  silent: false,
  aside: false,
  labels: [],
};

/** Writes a context as a string: equal strings read equally. */
export function writeContext(context: Partial<ChunkContext>): string {
  const { position = -1, labels = [] } = context;
  const words = position >= 0 ? [String(position)] : [];
  for (const flag of FLAGS) if (context[flag]) words.push(flag);
  return words.join(" ") + labels.map((label) => `\n${label}`).join("");
}

const FLAGS = ["top", "deck", "more", "headline", "silent", "aside"] as const;

/** Reads what `writeContext` wrote; unknown words are passed over. */
export function readContext(written: string): ChunkContext {
  if (written === "") return NONE;
  const [head = "", ...labels] = written.split("\n");
  const words = head.split(" ");
  const has = (flag: (typeof FLAGS)[number]): boolean => words.includes(flag);
  return {
    position: /^\d/.test(words[0]!) ? Number(words[0]) : -1,
    top: has("top"),
    deck: has("deck"),
    more: has("more"),
    headline: has("headline"),
    silent: has("silent"),
    aside: has("aside"),
    labels,
  };
}
