import { folded } from "../../annotations/mentions/person-name.js";
import { GIVEN_NAMES } from "../../lexicon/given-names.js";
import { isPerson, PERSON } from "./authors.js";
import { isTitle } from "./voices.js";

/** What somebody says before they say who they are. */
const GREETING = String.raw`^[\s“"]*(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Gg]ood (?:morning|afternoon|evening)|[Tt]hanks?|[Tt]hank you|[Ww]ell|[Oo]kay|[Ss]o|[Uu]h|[Uu]m|[Yy]es|[Yy]eah|[Ss]ure|[Aa]ll right)\b[^.?!]{0,30}?[,.!—–-]* )*`;
const SELF = String.raw`(?:I['’]m|I am|(?:[Mm]y )?(?:full )?[Nn]ame(?: is|['’]s)|[Tt]his is|[Ii]t['’]s)`;
const BEHIND = String.raw`(?=[.;]|,? (?:and|with|from|at|of|here|speaking|I|the|an?|with|on|over|in|again)\b|, \p{Ll}|, \d|, \p{Lu}|$)`;
/** "Good afternoon. I'm Ida Morel, the surveyor." */
const BY_NAME = new RegExp(`${GREETING}${SELF} ((?:\\p{Lu}[\\p{L}.]+ ){0,3}?${PERSON})${BEHIND}`, "u");
/** "Ida Morel, I'm the surveyor.", "Ida Morel, 41 Pell Street. I've lived there …": a name first of all, and "I" soon behind it. */
const NAME_FIRST = new RegExp(
  `${GREETING}(${PERSON})(?: here| speaking)?[,.] (?:(?:the|an?|with|from|of|at|\\d)[^.?!]{0,60}[,.] )?I(?:['’]\\p{Ll}+)? `,
  "u",
);
/** In UTF-16 units: who says who they are does so at once. */
const SOON = 240;

/** Whom the first words of a turn name as the one who speaks; null where they name nobody in full. */
export function introducedIn(words: string): string | null {
  const said = words.slice(0, SOON).replace(/\s+/g, " ");
  const named = BY_NAME.exec(said)?.[1] ?? NAME_FIRST.exec(said)?.[1];
  if (named === undefined) return null;
  const parts = named.split(" ").filter((word, at, all) => at === all.length - 1 || !isTitle(word));
  const name = parts.join(" ");
  return parts.length > 1 &&
    (GIVEN_NAMES.has(folded(parts[0]!)) || (named !== name && isPerson(name, "director")))
    ? name
    : null;
}
