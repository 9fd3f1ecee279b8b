import { PHRASE_ENDS, singular } from "../../lexicon/counted-nouns.js";
import { isNumberWord } from "../../lexicon/number-words.js";

/** Words that any sentence with a figure may have: they say nothing of what it is about. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    "about more less than over under nearly almost some roughly around said say says per each every total number amount value unit " +
    "million billion thousand hundred dollar percent pct usd i me my you your it its he she him her his they them their we us our " +
    "there here what who whom whose which how why when where that this these those not no yes so too also just only even still very " +
    "up down out into onto off again then than such own other another same all any both few most much many"
  ).split(" "),
);
/** Words for the present and for the time before it, which a table's heads and copy put differently. */
const PAST = /^(?:last|prior|previous|earlier|ago|before|past)$/;
const NOW = /^(?:this|current|now|today)$/;
/** Short forms in the heads of tables. */
const SHORT: Readonly<Record<string, string>> = {
  dba: "decibel",
  db: "decibel",
  avg: "average",
  pop: "population",
  qty: "quantity",
  nighttime: "night",
  daytime: "day",
};
const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|\d{4}-\d{2}(?!\d)|\d{4}(?!\d)/gu;

/** A word that says what a sentence or a cell is about, by its stem, with where it stands. */
export interface TopicWord {
  readonly key: string;
  readonly at: number;
}

/** The words of a text that say what it is about. `keysOf` is `topicKeysOf`, or remembers it. */
export function topicWords(
  text: string,
  keysOf: (word: string) => readonly string[] = topicKeysOf,
): TopicWord[] {
  const found: TopicWord[] = [];
  for (const { 0: word, index: at } of text.matchAll(WORD))
    for (const key of keysOf(word)) found.push({ key, at });
  return found;
}

/** What a word tells of what its sentence is about, by stems; nothing for most. "fall_count" and "2025-10" are told as a reader tells them. */
export function topicKeysOf(written: string): readonly string[] {
  const lower = written.toLowerCase();
  const word = SHORT[lower] ?? lower;
  const month = /^(\d{4})-(\d{2})$/.exec(word);
  if (month) {
    const name = MONTHS[Number(month[2]) - 1];
    return name ? [word, stem(name), month[1]!] : [word];
  }
  if (PAST.test(word)) return ["~past"];
  if (NOW.test(word)) return ["~now"];
  const isEmpty =
    word.length <= 1 ||
    PHRASE_ENDS.has(word) ||
    EMPTY.has(word) ||
    EMPTY.has(singular(word)) ||
    isNumberWord(word);
  return isEmpty ? [] : [stem(word)];
}

/** Verbs and nouns of one stem that their endings do not show. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    "lost:loss losing:loss lose:loss sold:sell sale:sell spent:spend paid:pay grew:grow growth:grow born:birth built:build bought:buy " +
    "held:hold won:win met:meet taught:teach sent:send left:leave made:make kept:keep led:lead found:find drove:drive driven:drive " +
    "student:enrol pupil:enrol enrollment:enrol enrolment:enrol enrolled:enrol enroll:enrol employee:staff worker:staff " +
    "died:die death:die dead:die killed:kill hired:hire hiring:hire baby:birth deliver:birth"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** What is left of a word when its endings are taken off: "filed", "filings"; "enrolled", "enrollment". */
export function stem(word: string): string {
  const known = IRREGULAR.get(singular(word));
  if (known !== undefined) return known;
  const base = singular(word.normalize("NFD").replace(/[\u0300-\u036f]|['’]s?$/g, ""));
  const cut = base.length > 5 ? base.replace(/(?:ing|ment|ed|ers?|ly|al|ion)$/, "") : base;
  return (cut.length >= 3 ? cut : base).replace(/(.)\1$/, "$1").slice(0, 7);
}
