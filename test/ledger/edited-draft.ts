// A draft that is edited at random, whose sentences know whether they are still what was let stand.
import fc from "fast-check";
import type { Flagged } from "../../server/src/ledger/draft-stets.js";

/** A sentence of the draft: as it is now, and what has happened to it. */
export interface Sentence {
  /** Its number among those that were let stand; null for one that was not. */
  readonly stet: number | null;
  /** Whether a rule flags it, whatever was decided. */
  readonly flagged: boolean;
  readonly words: readonly string[];
  /** Which of its words the rule underlines; null for all of them. */
  readonly underlined: number | null;
  readonly touched: boolean;
}

export type Paragraph = readonly Sentence[];

const NAMES = ["Okafor", "Brandt", "Lindqvist", "Tessler", "Marchand", "Ruiz", "Achterberg", "Venn"];
const PLACES = ["mill", "harbor", "clinic", "reservoir", "depot", "library", "orchard", "viaduct", "foundry"];
const DEEDS = [
  "flooded",
  "emptied",
  "painted",
  "guarded",
  "rented",
  "mapped",
  "cleared",
  "crossed",
  "fenced",
];
const LOADED = ["draconian", "heartless", "bungling", "reckless"];

/** Sentence number `n`, unlike every other. */
export function sentence(n: number, flagged: boolean, stet: number | null): Sentence {
  const name = NAMES[n % NAMES.length]!;
  const [a, b] = [PLACES[n % PLACES.length]!, PLACES[(n * 5 + 3) % PLACES.length]!];
  const deed = DEEDS[(n * 7 + 1) % DEEDS.length]!;
  const loaded = LOADED[n % LOADED.length]!;
  const words =
    n % 2 === 0
      ? `In the spring ${name} ${deed} the old ${a} behind ${n + 12} houses near the wide ${b}`
      : `By then the ${loaded} plan of ${name} for the ${a} had ${deed} ${n + 12} rooms of the ${b}`;
  const all = words.split(" ");
  return { stet, flagged, words: all, underlined: n % 2 === 0 ? null : all.indexOf(loaded), touched: false };
}

/** The draft's text, and what the rules flag in it with the sentence each is in. */
export function render(
  paragraphs: readonly Paragraph[],
  width: number,
): { text: string; findings: { flagged: Flagged; sentence: Sentence }[] } {
  let text = "";
  const findings: { flagged: Flagged; sentence: Sentence }[] = [];
  for (const paragraph of paragraphs) {
    let column = 0;
    for (const each of paragraph) {
      const starts: number[] = [];
      for (const word of each.words) {
        const wraps = width > 0 && column + word.length > width;
        if (text !== "" && !text.endsWith("\n")) text += wraps ? "\n" : " ";
        column = wraps ? word.length : column + word.length + 1;
        starts.push(text.length);
        text += word;
      }
      if (each.flagged) {
        const at = each.underlined;
        const start = starts[at ?? 0]!;
        const end = at === null ? text.length : start + each.words[at]!.length;
        const rule = at === null ? "attribution/unattributed-claim" : "wording/emotive-language";
        findings.push({ flagged: { rule, span: { start, end }, against: [] }, sentence: each });
      }
      text += ".";
    }
    text += "\n\n";
  }
  return { text, findings };
}

/** One edit: what it does to the paragraphs, given random numbers to choose by. */
export interface Edit {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly to: number;
}

const KINDS = ["insert", "delete", "move", "join", "split", "touch", "figure", "name", "word"] as const;

export const arbitraryEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.nat(10_000),
  to: fc.nat(10_000),
});

/** The paragraphs after an edit. */
export function edited(paragraphs: readonly Paragraph[], { kind, at, to }: Edit): readonly Paragraph[] {
  const here = at % paragraphs.length;
  const paragraph = paragraphs[here]!;
  const index = to % paragraph.length;
  const replace = (...instead: readonly Paragraph[]) => [
    ...paragraphs.slice(0, here),
    ...instead.filter(({ length }) => length > 0),
    ...paragraphs.slice(here + 1),
  ];
  const change = (sentence: (old: Sentence) => Sentence) =>
    replace(paragraph.map((old, which) => (which === index ? sentence(old) : old)));
  switch (kind) {
    case "insert":
      return replace([
        ...paragraph.slice(0, index),
        sentence(100 + at, false, null),
        ...paragraph.slice(index),
      ]);
    case "delete":
      return paragraphs.length < 4 ? paragraphs : replace(paragraph.filter((_, which) => which !== index));
    case "move": {
      const rest = replace();
      const target = to % (rest.length + 1);
      return [...rest.slice(0, target), paragraph, ...rest.slice(target)];
    }
    case "join": {
      const next = paragraphs[here + 1];
      return next
        ? [...paragraphs.slice(0, here), [...paragraph, ...next], ...paragraphs.slice(here + 2)]
        : paragraphs;
    }
    case "split":
      return replace(paragraph.slice(0, index), paragraph.slice(index));
    case "touch":
      return change((old) => (old.touched ? old : touched(old, to)));
    case "figure":
      return change((old) => gone(old, /^\d+$/, () => String(5_000 + at)));
    case "name":
      return change((old) => gone(old, new RegExp(`^(?:${NAMES.join("|")})$`), () => "Quist"));
    case "word":
      return change(reworded);
  }
}

/** The sentence with one of its plain words changed, or one more. */
function touched(old: Sentence, seed: number): Sentence {
  const plain = old.words.flatMap((word, at) => (/^[a-z]+$/.test(word) && at !== old.underlined ? [at] : []));
  const at = plain[seed % plain.length]!;
  const words = [...old.words];
  const more = seed % 3 === 0;
  words.splice(at, more ? 0 : 1, ["quietly", "grey", "lately"][seed % 3]!);
  const underlined =
    old.underlined !== null && more && at <= old.underlined ? old.underlined + 1 : old.underlined;
  return { ...old, words, underlined, touched: true };
}

/** The sentence saying something else: no longer what was let stand, and flagged as before. */
function gone(old: Sentence, word: RegExp, instead: () => string): Sentence {
  if (old.underlined !== null) return old;
  return { ...old, stet: null, words: old.words.map((each) => (word.test(each) ? instead() : each)) };
}

/** The sentence with another word underlined in it. */
function reworded(old: Sentence): Sentence {
  if (old.underlined === null) return old;
  return { ...old, stet: null, words: old.words.with(old.underlined, "shameful") };
}
