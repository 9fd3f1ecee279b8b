import { t } from "../l10n/l10n.js";
import { distance } from "../annotations/mentions/spelling.js";

/** Of so many letters one may be wrong, of twice as many two, and so on. */
const LETTERS_A_SLIP = 3;
const MOST_SLIPS = 3;

/**
 * A question to put behind what is said of an unknown word (" Did you mean “severity”?"): the known one that is spelt most
 * like it, or whose last part it is ("loaded-label" of "wording/loaded-label"); "" where none is like it.
 */
export function didYouMean(given: string, known: readonly string[]): string {
  const asked = given.toLowerCase();
  let nearest = known.find((word) => word.toLowerCase().endsWith(`/${asked}`));
  let least = Math.min(MOST_SLIPS, Math.floor(asked.length / LETTERS_A_SLIP)) + 1;
  if (nearest === undefined)
    for (const word of known) {
      if (Math.abs(word.length - asked.length) >= least) continue;
      const slips = distance(asked, word.toLowerCase());
      if (slips < least) [nearest, least] = [word, slips];
    }
  return nearest === undefined ? "" : t` Did you mean “${nearest}”?`;
}
