import { areSpellings, spellingOf, type Spelling } from "../mentions/spelling.js";
import type { Source } from "./sources.js";

const NOBODY: readonly Source[] = [];

/** The people of a draft whom it names in full, by how their last names are spelt. */
export class Spellings {
  /** By the first letter, which no slip changes. */
  readonly #byInitial = new Map<string, { readonly source: Source; readonly spelling: Spelling }[]>();
  readonly #known = new Map<string, readonly Source[]>();

  constructor(sources: readonly Source[]) {
    for (const source of sources) {
      const { kind, name, shortName, introduced } = source;
      if (kind !== "person" || name === shortName || introduced === null) continue;
      const spelling = spellingOf(shortName);
      if (spelling === null) continue;
      const initial = spelling.name[0]!;
      const alike = this.#byInitial.get(initial);
      if (alike) alike.push({ source, spelling });
      else this.#byInitial.set(initial, [{ source, spelling }]);
    }
  }

  /** Those whose last name looks like this one, spelt in another way. */
  like(last: string): readonly Source[] {
    const known = this.#known.get(last);
    if (known) return known;
    const spelling = spellingOf(last);
    const rivals = spelling === null ? undefined : this.#byInitial.get(spelling.name[0]!);
    const found =
      rivals?.flatMap((rival) => (areSpellings(rival.spelling, spelling!) ? [rival.source] : [])) ?? NOBODY;
    this.#known.set(last, found);
    return found;
  }
}
