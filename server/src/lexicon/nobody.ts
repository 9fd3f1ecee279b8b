import { isNumberWord } from "./number-words.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that stand for somebody or other, or for nobody: no list of sources has them. */
const ANYBODY = words(
  "nobody none everybody everyone somebody someone anybody anyone one ones some others other another each both many few several most all " +
    "neither either more fewer half enough",
);
/** What stands before a number. */
const ABOUT = words(
  "about nearly almost some roughly around over under only just at least more fewer less than up to no of",
);

/** Whether what stands for a source's name is a number or an indefinite pronoun: "240", "about 240", "nobody", "no one". */
export function isNobodysName(name: string): boolean {
  const parts = name
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((part) => part !== "" && !ABOUT.has(part));
  return parts.every((part) => ANYBODY.has(part) || /^[\d.,%$£€]+$/.test(part) || isNumberWord(part));
}
