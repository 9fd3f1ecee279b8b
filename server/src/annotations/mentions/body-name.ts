import { COMMON_OPENERS } from "../../lexicon/body-nouns.js";

/** What a body's legal form adds to its name. */
const LEGAL_FORM = /,? (?:inc|corp|corporation|co|ltd|llc|plc|llp)\.?$/;
const NONE: readonly string[] = [];

/**
 * How a body may be called besides its name, in lower case: `others` for sure (its initials, its name without "Inc."),
 * `loosely` by its first words ("Bellhaven General" and "Bellhaven" for Bellhaven General Hospital). `key` is the name in
 * lower case.
 */
export function bodyNames(
  name: string,
  key: string,
): { others: readonly string[]; loosely: readonly string[] } {
  if (!name.includes(" ")) return { others: NONE, loosely: NONE };
  const others: string[] = [];
  const loosely: string[] = [];
  const initials = initialsOf(name);
  if (initials.length > 1) others.push(initials);
  const short = key.replace(LEGAL_FORM, "");
  if (short !== key) others.push(short);
  for (let end = short.lastIndexOf(" "); end > 0; end = short.lastIndexOf(" ", end - 1)) {
    const start = short.slice(0, end);
    if (!COMMON_OPENERS.has(start)) loosely.push(start);
  }
  return { others, loosely };
}

/** The capitals that begin a name's words, in lower case: "Immigration and Customs Enforcement" → "ice". */
function initialsOf(name: string): string {
  let initials = "";
  for (const word of name.split(" ")) {
    const first = word.charCodeAt(0);
    if (first >= 65 && first <= 90) initials += word[0]!;
  }
  return initials.toLowerCase();
}
