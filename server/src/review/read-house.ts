import { t } from "../l10n/l10n.js";
import type { Stylebook } from "../lexicon/stylebook.js";
import { houseStylebook } from "./apply-house.js";
import type { Config } from "./config.js";
import { NO_BOOK, readSharedBook } from "./house-stylebook.js";
import type { ConfigProblem } from "./read-yaml.js";

/** The stylebook that a house configuration makes, and what is wrong, file by file. */
export interface House {
  readonly stylebook: Stylebook;
  /** In `stet.json` itself, what is wrong with the files that it names included. */
  readonly problems: readonly ConfigProblem[];
  /** In each shared file, in the order in which it is named. */
  readonly shared: readonly (readonly ConfigProblem[])[];
}

/** Reads a house's stylebook; `texts` has the text of each file that `config` names, or null where it cannot be read. */
export function readHouse(base: Stylebook, config: Config, texts: readonly (string | null)[]): House {
  const { files } = config.stylebook;
  const shared = files.map((_, index) => {
    const text = texts[index] ?? null;
    return text === null ? { book: NO_BOOK, problems: [] } : readSharedBook(text);
  });
  const missing = files.filter((_, index) => (texts[index] ?? null) === null);
  const applied = houseStylebook(base, [...shared.map(({ book }) => book), config.stylebook]);
  return {
    stylebook: applied.stylebook,
    problems: [
      ...config.problems,
      ...missing.map(({ span, path }) => ({ span, message: t`“${path}” cannot be read.` })),
      ...applied.problems.at(-1)!,
    ],
    shared: shared.map(({ problems }, index) => [...problems, ...applied.problems[index]!]),
  };
}
