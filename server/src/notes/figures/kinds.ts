import { haveSameDigits, slipLikeness } from "./slip.js";
import type { Amount, Quantity } from "./statement.js";
import type { StatedFigures } from "./stated-figures.js";

/** What the only statement of its unit has more, and one of two. */
const ONLY_ONE = 1;
const ONE_OF_TWO = 0.4;
/** Sorts of which a unit tells a good part of what they are about. */
const TELLING: ReadonlySet<string> = new Set(["measure", "share", "rate", "sum"]);

interface Kind {
  count: number;
  /** The number of the first, and its value. */
  readonly first: number;
  readonly value: number;
}

/** How many statements of each sort and unit notes have; they are numbered one note after the other. */
export class Kinds {
  readonly #kinds = new Map<string, Kind>();

  constructor(notes: readonly StatedFigures[]) {
    let number = 0;
    for (const note of notes)
      for (let at = 0; at < note.length; at++, number++) {
        const unit = note.unitOf(at);
        const sort = note.sortOf(at);
        if (unit === "" || !TELLING.has(sort)) continue;
        const known = this.#kinds.get(`${sort} ${unit}`);
        if (known) known.count++;
        else this.#kinds.set(`${sort} ${unit}`, { count: 1, first: number, value: note.values[at]! });
      }
  }

  /** What it says for a statement that the notes have hardly another of its unit: whoever tells one means that. */
  rareness({ sort, unit }: Quantity): number {
    const count = this.#kinds.get(`${sort} ${unit}`)?.count ?? 0;
    return count === 1 ? ONLY_ONE : count === 2 ? ONE_OF_TWO : 0;
  }

  /** The one statement of an amount's unit in all the notes, where its digits are those of the amount but for a slip; else null. */
  slipped({ sort, unit, value }: Amount): number | null {
    const kind = this.#kinds.get(`${sort} ${unit}`);
    if (kind?.count !== 1) return null;
    const isSlip = slipLikeness(value, kind.value) === 3 || haveSameDigits(value, kind.value);
    return isSlip ? kind.first : null;
  }
}
