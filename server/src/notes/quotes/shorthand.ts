import { LAST_LETTERS, SHORT_FORMS, SIGNS, SPELT_WITH_Y } from "../../lexicon/shorthand.js";

/** A verb and its "not" as they are typed without the apostrophe, and what else such a word could be. */
const JOINED: ReadonlyMap<string, readonly string[]> = new Map(
  (
    "i am:im i have:ive i will:ill i would:id you are:youre you have:youve you will:youll you would:youd we are:were we have:weve we will:well we would:wed " +
    "they are:theyre they have:theyve they will:theyll they would:theyd he is:hes he will:hell he would:hed she is:shes she will:shell she would:shed it is:its " +
    "it will:itll that is:thats that will:thatll there is:theres what is:whats who is:whos where is:wheres here is:heres how is:hows who will:wholl let us:lets"
  )
    .split(/(?<=:\w+) /)
    .map((pair) => {
      const [words = "", joined = ""] = pair.split(":");
      return [joined, words.split(" ")];
    }),
);

/** So many letters less than the word it stands for has a short form. */
const LEFT_OUT = 2;
const LAST_DIGITS = /^#\d{1,2}s?$/;
const VOWEL = /[aeiou]/;

/** Whether a form of a note can be no whole word: a sign, a short form of the list, one that English does not spell so. */
export function isShort(key: string): boolean {
  if (SHORT_FORMS.has(key) || SIGNS.has(key) || LAST_DIGITS.test(key)) return true;
  return isUnspoken(key);
}

function isUnspoken(key: string): boolean {
  if (key.length < 2 || key.length > 9 || !/^[a-z]+$/.test(key)) return false;
  if (!VOWEL.test(key)) return !SPELT_WITH_Y.has(key);
  return key.length > 3 && !VOWEL.test(key.slice(-2)) && !LAST_LETTERS.has(key.slice(-2));
}

/** Whether a form of a note is a word in short: "abt" is "about", "wdnt" "wouldnt", "+" "and". A word that is only like another is not. */
export function isShortFor(short: string, word: string): boolean {
  const known = SHORT_FORMS.get(short) ?? SIGNS.get(short);
  if (known?.includes(word) === true) return true;
  // "Since 09": a year by its last digits.
  if (LAST_DIGITS.test(short)) {
    const year = /^#(?:19|20)(\d\d)(s?)$/.exec(word);
    return year !== null && short === `#${Number(year[1])}${year[2]}`;
  }
  if (!isUnspoken(short)) return false;
  // "tht", "frm": all consonants of a word, and no other letter.
  return isSkeleton(short, word, LEFT_OUT) || (short.length > 2 && short === word.replace(/[aeiou]/g, ""));
}

/** Whether a word in short has the first letter of another, letters of it in their order, and one of its last. */
function isSkeleton(short: string, word: string, leftOut: number): boolean {
  if (word.length < short.length + leftOut || short.charAt(0) !== word.charAt(0)) return false;
  let at = 0;
  for (const letter of word) if (letter === short.charAt(at)) at++;
  return at === short.length && (short.length <= 3 || word.slice(-4).includes(short.charAt(at - 1)));
}

/** A word in short as the words that speech is filled with: "u" of "u know". */
export function longForm(key: string): string {
  const known = SHORT_FORMS.get(key);
  return known?.length === 1 ? known[0]! : key === "u" ? "you" : key;
}

/** Whether a form of a note is two words of the quotation typed as one, without their apostrophe: "its", "were" for "we're", "wdnt". */
export function isJoined(short: string, words: readonly string[]): boolean {
  const [first = "", second = ""] = words;
  if (words.length !== 2) return false;
  const joined = JOINED.get(short);
  if (joined?.[0] === first && joined[1] === second) return true;
  if (second !== "not") return false;
  const verb = { will: "wo", shall: "sha", can: "ca" }[first] ?? first;
  return short === `${verb}nt` || (isUnspoken(short) && isSkeleton(short, `${verb}nt`, 1));
}

/** The two words of a quotation that a form of a note has without their apostrophe ("were" for "we're"); null where none are there. */
export function joinedIn(short: string, quotation: readonly string[]): readonly string[] | null {
  const words = JOINED.get(short);
  if (!words || quotation.includes(short)) return null;
  return quotation.some((word, at) => word === words[0] && quotation[at + 1] === words[1]) ? words : null;
}

/** Whether a word may be two that are typed without their apostrophe. */
export function isJoinedForm(key: string): boolean {
  return JOINED.has(key);
}
