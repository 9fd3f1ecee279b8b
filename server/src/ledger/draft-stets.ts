import type { Span } from "../text/span.js";
import { compared, type Compared } from "./compared.js";
import { likeness, type Gist } from "./likeness.js";
import { passageAt } from "./passage.js";
import type { Stet } from "./stet.js";

/** As much of a finding as a stet is found again by. */
export interface Flagged {
  readonly rule: string;
  readonly span: Span;
  /** The words that it holds the span against. */
  readonly against: readonly string[];
}

/** A finding that is let stand, with the stets that let it: more than one where two people decided alike. */
export interface LetStand<F> {
  readonly finding: F;
  readonly stets: readonly Stet[];
}

/** A draft's findings, parted by the ledger. */
export interface Parted<F> {
  readonly open: readonly F[];
  readonly stood: readonly LetStand<F>[];
  /** Stets of this draft with no finding to let stand: the passage has gone or changed, or is no longer flagged. */
  readonly idle: readonly Stet[];
}

/** From so many words on, the flagged words alone tell a passage from others; fewer want their sentence. */
const TELLING = 6;
/** How alike flagged words must be to be the same, lightly edited: where the copy around them is the same, and by themselves. */
const ALIKE = 0.7;
const ALIKE_ALONE = 0.9;
/** How alike the sentence around a few flagged words must be. */
const ALIKE_SENTENCE = 0.6;
/** How much of the copy on one side must be the same. */
const ALIKE_AROUND = 0.5;

interface Known extends Compared {
  readonly stet: Stet;
  readonly isHere: boolean;
}

interface Pair {
  readonly finding: number;
  readonly known: Known;
  readonly closeness: number;
  /** Whether the flagged words are the same. */
  readonly exact: boolean;
}

/** A newsroom's stets as one draft meets them. Immutable. */
export class DraftStets {
  /** By the rule, and by what must be the same in any case. */
  readonly #known = new Map<string, Known[]>();
  readonly #rules = new Set<string>();
  readonly #here: readonly Stet[];

  /** `draft` is the draft's path from the ledger's folder, with slashes; "" where it has no file. */
  constructor(
    stets: readonly Stet[],
    readonly draft: string,
  ) {
    this.#here = stets.filter((stet) => draft !== "" && stet.draft === draft);
    for (const stet of stets) {
      const known = { ...compared(stet, stet.against ?? []), stet, isHere: this.#here.includes(stet) };
      const key = keysOf(stet.rule, known.words)[known.words.words.length >= TELLING ? 0 : 1];
      const alike = this.#known.get(key);
      if (alike) alike.push(known);
      else this.#known.set(key, [known]);
      this.#rules.add(stet.rule);
    }
  }

  /**
   * Parts a draft's findings. Each stet lets one finding stand, the one that its words and the copy around them fit best;
   * words that were edited a little are still the same, words whose figures, names or negations have changed are not. A
   * stet of another draft (one that was renamed, or not yet saved) counts where the passage is the same word for word.
   * `comparedAt` makes of a place in the text what is compared; a caller that asks again and again keeps what it made.
   */
  part<F>(
    text: string,
    findings: readonly F[],
    flagged: (finding: F) => Flagged,
    comparedAt: (text: string, flagged: Flagged) => Compared = (all, { span, against }) =>
      compared(passageAt(all, span), against),
  ): Parted<F> {
    if (this.#rules.size === 0) return { open: findings, stood: [], idle: [] };
    const pairs: Pair[] = [];
    for (const [index, finding] of findings.entries()) {
      const place = flagged(finding);
      if (!this.#rules.has(place.rule)) continue;
      const passage = comparedAt(text, place);
      for (const key of keysOf(place.rule, passage.words))
        for (const known of this.#known.get(key) ?? []) {
          const closeness = closenessOf(known, passage);
          const exact = known.words.words.join(" ") === passage.words.words.join(" ");
          if (closeness > 0) pairs.push({ finding: index, known, closeness, exact });
        }
    }
    pairs.sort((a, b) => b.closeness - a.closeness || a.finding - b.finding);
    const stood = new Map<number, Stet[]>();
    const used = new Set<Stet>();
    for (const { finding, known } of pairs)
      if (!stood.has(finding) && !used.has(known.stet)) {
        stood.set(finding, [known.stet]);
        used.add(known.stet);
      }
    // What is left decided alike on a finding that already stands: it must be taken back as well before that is open again.
    for (const { finding, known, exact } of pairs)
      if (exact && !used.has(known.stet)) {
        stood.get(finding)!.push(known.stet);
        used.add(known.stet);
      }
    return {
      open: stood.size === 0 ? findings : findings.filter((_, index) => !stood.has(index)),
      stood: [...stood]
        .sort(([a], [b]) => a - b)
        .map(([index, stets]) => ({ finding: findings[index]!, stets })),
      idle: this.#here.filter((stet) => !used.has(stet)),
    };
  }
}

export const NO_STETS = new DraftStets([], "");

/** What must be the same for a telling passage, and for a few words. */
function keysOf(rule: string, { words, bearing }: Gist): [telling: string, few: string] {
  return [`${rule}\n${bearing}`, `${rule}\n\n${words.join(" ")}`];
}

/** How close a passage is to the one that was let stand: 0 for another passage, else more the closer it is. */
function closenessOf(known: Known, passage: Compared): number {
  if (known.figuresAgainst !== passage.figuresAgainst) return 0;
  const words = likeness(known.words.words, passage.words.words);
  const sentence = likeness(known.sentence.words, passage.sentence.words);
  const before = likeness(known.before, passage.before);
  const after = likeness(known.after, passage.after);
  const closeness = 4 * words + 2 * sentence + before + after;
  const isTelling = known.words.words.length >= TELLING;
  if (!known.isHere) return (isTelling ? words : sentence) === 1 ? closeness : 0;
  const isSame = isTelling
    ? words >= (Math.max(before, after) >= ALIKE_AROUND ? ALIKE : ALIKE_ALONE)
    : sentence >= ALIKE_SENTENCE && haveSameNames(known.sentence, passage.sentence);
  return isSame ? closeness : 0;
}

/** Whether a sentence still holds whom and what it spoke of: few words of a rule's say nothing of their own. */
function haveSameNames(before: Gist, now: Gist): boolean {
  if (before.bearing === "") return true;
  const bearing = before.bearing.split(" ");
  const held = bearing.filter((word) => now.words.includes(word)).length;
  return 2 * held > bearing.length;
}
