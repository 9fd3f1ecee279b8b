import { GIVEN_NAMES, NAME_PARTICLES } from "../../lexicon/given-names.js";

/** What stands after a name and is no part of it. */
const SUFFIX = /,?\s+(?:Jr|Sr|II|III|IV|M\.?D|Ph\.?D)\.?$/i;
/** A nickname within a name: Calvin “Buck” Doe. */
const NICKNAME = /\s["“'‘]([^"”'’]+)["”'’]/;

/** A person's name taken apart; everything but `surname` in lower case and without accents. */
export interface NameParts {
  /** The first given name or initial, or "" where a last name stands alone. */
  readonly given: string;
  /** The last name as written, with its particles. */
  readonly surname: string;
  /** The last word of the last name. */
  readonly last: string;
  /** Other ways to use the name: "Garduño Garcia" and "Garduño" of Laura Garduño Garcia, "Buck" and "Buck Doe". */
  readonly others: readonly string[];
}

/** Takes a name apart. `alone` says that it has no given name ("Mayor Ortiz", "Mr. van der Meer"). */
export function nameParts(name: string, alone: boolean): NameParts {
  const others: string[] = [];
  const nickname = name.includes(" ") ? NICKNAME.exec(name)?.[1] : undefined;
  const words = name.replace(NICKNAME, "").replace(SUFFIX, "").split(" ");
  let start = words.length - 1;
  const floor = alone ? 0 : 1;
  while (start > floor && NAME_PARTICLES.has(words[start - 1]!.toLowerCase())) start--;
  const surname = words.slice(start).join(" ");
  const last = folded(words.at(-1)!);
  const whole = folded(surname);
  if (whole !== last) others.push(whole);
  const article = /^(?:al|el)-(.+)/.exec(last)?.[1];
  if (article !== undefined) others.push(article);
  const given = alone ? "" : folded(words[0]!).replace(/\.$/, "");
  if (nickname !== undefined) others.push(folded(nickname), `${folded(nickname)} ${last}`);
  // Two last names may be used together, or either alone; a middle name is neither.
  const middle = start > 1 ? folded(words[start - 1]!) : "";
  if (middle.length > 2 && !GIVEN_NAMES.has(middle)) others.push(`${middle} ${whole}`, middle);
  return { given, surname, last, others };
}

/** A name in lower case and without accents: drafts are not even in writing them. */
export function folded(name: string): string {
  const lower = name.toLowerCase();
  return isAscii(lower)
    ? lower.replaceAll("’", "'")
    : lower
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/gu, "")
        .replaceAll("’", "'");
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
