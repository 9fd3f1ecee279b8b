import { folded } from "../../annotations/mentions/person-name.js";
import { GIVEN_NAMES } from "../../lexicon/given-names.js";
import { isPersonNoun } from "../../lexicon/people-nouns.js";
import { HONORIFICS, ORGANISATION_NOUNS, PLACE_NOUNS, TITLES } from "../../lexicon/roles.js";
import { isApposed, isSentence } from "./labels.js";

/** Whose words a note has from its beginning on, by its head: the sender of a letter, the person interviewed. */
export interface Author {
  readonly name: string;
  readonly role: string;
  /** True where the words are put to them ("From:", "Statement of"); false where the note is of a talk with them. */
  readonly sure: boolean;
}

const TITLED = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Prof|Supt|Sen|Rep|Gov|Lt|Sgt|Capt|Det|Rev|Hon|Cllr|Sir|Mayor|Chief|Sheriff|Judge|Chair|President|Director|Superintendent|Senator|Governor|Professor|Captain|Councilman|Councilwoman|Councilor|Councillor)\.? )*`;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’-]+`;
export const PERSON = String.raw`${TITLED}(${WORD}(?: \p{Lu}\.)?(?: (?:de|la|van|der|von|bin|al))*(?: ${WORD}){1,3})`;
const REST = String.raw`(?:[,*]* ?[,(–—-] ?([^;\n]{2,80}))?`;
const OF_WORDS = new RegExp(
  String.raw`\b(?:[Ss]tatement|STATEMENT|[Rr]emarks|REMARKS|[Cc]omments?|[Ll]etter|LETTER|[Ee]-?mail|[Mm]emo|MEMO|(?:[Tt]ext )?[Mm]essages?|[Tt]exts?|[Tt]estimony|TESTIMONY|[Ss]peech|[Aa]ddress|[Aa]ffidavit|AFFIDAVIT|[Dd]eclaration|[Dd]eposition|DEPOSITION|[Ee]xamination|EXAMINATION|[Oo]p-ed) (?:of|by|from|OF|BY|FROM) ${PERSON}${REST}`,
  "u",
);
const WITH = new RegExp(String.raw`(?:\bwith|\bw\/) ?${PERSON}${REST}`, "u");
const AFTER_KIND = new RegExp(
  String.raw`^[#*\s]*(?!\p{L}+s:)[\p{L}\p{N} /&-]{3,32}(?::|,| [–—-]+) ?\**${PERSON}${REST}`,
  "u",
);
const FIRST = new RegExp(String.raw`^[#*\s]*${PERSON}\**\s*(?:[,(]| [–—-]+ ?|$)([^;\n]{0,80})`, "u");
const OTHER_PERSON = new RegExp(String.raw`[,;] ${WORD} ${WORD}(?=[,;.]| \(|\s*$)`, "gu");
const SWORN = new RegExp(
  String.raw`^[ \t]*(?:\d+[ \t]+)?${PERSON},?\s+(?:\d+\s+)?(?:having|was|being|been|called|a witness|sworn)`,
  "mu",
);

/** "Before: Hon. Justice Ida Morel", "Chairperson: Ms Ida Morel": who presides over a hearing does not answer in it. */
const PRESIDES =
  /^[#*\s]*(?:before|coram|presid(?:ing|er|ed by)|present|panel|chair(?:man|woman|person|ed by)?|judge|justice|tribunal|bench)\b[^:\n]{0,20}:|\bpresiding\b/i;

/** The one person whose words a note has, by its first lines; null where they name none, or several. */
export function authorOf(text: string): Author | null {
  const lines = text
    .split("\n")
    .filter((line) => /\S/.test(line))
    .slice(0, 3);
  for (const line of lines) {
    if (line.length > 200) continue;
    for (const [pattern, sure] of [
      [OF_WORDS, true],
      [WITH, false],
      [AFTER_KIND, false],
      [FIRST, false],
    ] as const) {
      const match = pattern.exec(line);
      if (!match) continue;
      const [whole, titled = "", role = ""] = match;
      if (PRESIDES.test(line)) continue;
      const name = withoutTitles(titled);
      if (pattern === FIRST && (!isApposed(role) || isSentence(name))) continue;
      if (pattern === WITH || sure ? isBody(name) : !isPerson(name, role)) continue;
      const behind = line.slice(match.index + whole.length - role.length);
      // "Tobias Lindqvist (county engineer) + Carolina Garduño": two of them.
      if (/^\s*(?:\+|&|and )|[+&] ?\p{Lu}\p{Ll}+ \p{Lu}/u.test(behind)) return null;
      // "On the call: Ida Morel (IM, director), Teo Brandt (TB), …": everybody who was there.
      if ((behind.match(OTHER_PERSON) ?? []).some((other) => isPerson(other.replace(/^[,;] /, ""), "")))
        return null;
      return { name, role: role.replace(/[)*].*$/, "").trim(), sure };
    }
  }
  const sworn = SWORN.exec(text.slice(0, 20_000));
  return sworn && isPerson(sworn[1]!, "witness") ? { name: sworn[1]!, role: "", sure: false } : null;
}

/** Whether a name of several words is a person's: by its given name, or by what stands behind it; no body, no place. */
export function isPerson(name: string, role: string): boolean {
  if (isBody(name)) return false;
  if (GIVEN_NAMES.has(folded(name.split(/\s+/)[0]!))) return true;
  return role
    .slice(0, 50)
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some(
      (word) =>
        isPersonNoun(word) || (TITLES.has(word) && !HONORIFICS.has(word)) || word === "phd" || word === "md",
    );
}

/** "STATE SENATOR HOLLIS GREENE" without what stands before the name. */
function withoutTitles(name: string): string {
  const words = name.split(" ");
  while (words.length > 2 && isTitleWord(folded(words[0]!))) words.shift();
  return words.join(" ");
}

function isTitleWord(word: string): boolean {
  return (
    TITLES.has(word) ||
    isPersonNoun(word) ||
    /^(?:state|city|county|town|deputy|assistant|vice|us|federal|police|fire)$/.test(word)
  );
}

const DESK =
  /^(?:press|media|news|newsroom|desk|info|information|communications|relations|team|staff|list|via)$/;

/** Whether the name over a letter is a body's, an office's or a desk's, for which some person writes. */
export function isNobody(name: string): boolean {
  return (
    isBody(name) ||
    name.split(/\s+/).some((word) => DESK.test(word.toLowerCase()) || isPersonNoun(folded(word)))
  );
}

function isBody(name: string): boolean {
  return name
    .split(/\s+/)
    .some((word) => ORGANISATION_NOUNS.has(folded(word)) || PLACE_NOUNS.has(folded(word)));
}
