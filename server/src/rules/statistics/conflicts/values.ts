import type { Figure } from "../../../annotations/figures/figure.js";
import type { FigureMention } from "./figure-mention.js";
import { kindOf } from "./same-quantity.js";

/** The distinct values of a draft's figures, by role, unit and what they count. */
export class Values {
  readonly #mentions: () => readonly FigureMention[];
  /** Made when it is first asked for: in most drafts no figure needs explaining. */
  #byKind: ReadonlyMap<string, ReadonlySet<number>> | null = null;

  constructor(mentions: () => readonly FigureMention[]) {
    this.#mentions = mentions;
  }

  /** Whether a figure may be the sum or the difference of two others of its kind; among very many, always. */
  canMake(figure: Figure): boolean {
    this.#byKind ??= valuesByKind(this.#mentions());
    const values = this.#byKind.get(kindOf(figure)) ?? new Set();
    if (values.size > MANY_VALUES) return true;
    for (const value of values)
      if (
        (figure.value !== 2 * value && values.has(figure.value - value)) ||
        values.has(figure.value + value)
      )
        return true;
    return false;
  }
}

const MANY_VALUES = 1000;

function valuesByKind(mentions: readonly FigureMention[]): Map<string, Set<number>> {
  const byKind = new Map<string, Set<number>>();
  for (const { figure, keys } of mentions) {
    const { kind } = keys;
    const values = byKind.get(kind);
    if (values === undefined) byKind.set(kind, new Set([figure.value]));
    else values.add(figure.value);
  }
  return byKind;
}
