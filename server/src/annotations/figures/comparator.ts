import { isPlural, PHRASE_ENDS } from "../../lexicon/counted-nouns.js";
import type { Figure } from "./figure.js";
import { wordAt, type Reading } from "./reading.js";

type Exactness = Figure["exactness"];

const words = (list: string): readonly string[] => list.split(" ");
const atLeast = (verb: string): readonly [string, Exactness] => [verb, "atLeast"];

/** Of the verbs only the reading changes: the figure's span keeps to words that do nothing but compare. */
const VERB = /^(?:exceed|pass|surpass|top)/;

const ALONE: ReadonlyMap<string, Exactness> = new Map([
  ["about", "about"],
  ["around", "about"],
  ["roughly", "about"],
  ["approximately", "about"],
  ["some", "about"],
  ["estimated", "about"],
  ["perhaps", "about"],
  ["maybe", "about"],
  ["nearly", "atMost"],
  ["almost", "atMost"],
  ["under", "atMost"],
  ["below", "atMost"],
  ["over", "atLeast"],
  ["above", "atLeast"],
  ["exceeding", "atLeast"],
  ...words("exceed exceeds exceeded pass passes passed surpass surpasses surpassed tops topped").map(atLeast),
]);

/** Whether a noun phrase is of what a council or a house passes, by its first two words. */
function isEnacted(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  if (ENACTED.has(word)) return true;
  return /^[a-z]/.test(word) && !PHRASE_ENDS.has(word) && ENACTED.has(wordAt(reading, at + 1));
}

/** "passed 20 years ago": when it was, and by nothing exceeded. */
function isWhen(reading: Reading, end: number): boolean {
  return [end, end + 1].some((at) => /^(?:ago|later|earlier|after|before)$/.test(wordAt(reading, at)));
}

/** What is passed by a vote and is named by its sum ("passes $46 million budget"). */
const ENACTED: ReadonlySet<string> = new Set(
  words(
    "act agreement bailout bill bond budget contract cut deal fund grant hike increase law levy loan measure ordinance package plan proposal referendum relief resolution spending stimulus tax",
  ),
);

const PAIRS: ReadonlyMap<string, Exactness> = new Map([
  ["more than", "atLeast"],
  ["greater than", "atLeast"],
  ["higher than", "atLeast"],
  ["at least", "atLeast"],
  ["upward of", "atLeast"],
  ["upwards of", "atLeast"],
  ["fewer than", "atMost"],
  ["less than", "atMost"],
  ["lower than", "atMost"],
  ["at most", "atMost"],
  ["many as", "atMost"],
  ["much as", "atMost"],
  ["up to", "atMost"],
  ["close to", "about"],
]);

const FLIPPED: Readonly<Record<Exactness, Exactness>> = {
  exact: "exact",
  about: "about",
  atLeast: "atMost",
  atMost: "atLeast",
};

/** Verbs that take "over" for their own. */
const PHRASAL: ReadonlySet<string> = new Set(
  words(
    "turn turned turning hand handed handing take took taken taking sign signed give gave given carry carried win won",
  ),
);

/** What the words before `first` and after `end` say of a figure's exactness, and how far they reach. */
export function readComparator(
  reading: Reading,
  first: number,
  end: number,
): { exactness: Exactness; first: number; end: number } {
  const pair = PAIRS.get(`${wordAt(reading, first - 2)} ${wordAt(reading, first - 1)}`);
  // "which add up to 101": the verb's own words.
  const isSum = pair === "atMost" && /^(?:add(?:s|ed|ing)?|sum(?:s|med)?)$/.test(wordAt(reading, first - 3));
  if (pair !== undefined && !isSum) {
    const no = wordAt(reading, first - 3) === "no";
    return { exactness: no ? FLIPPED[pair] : pair, first: no ? first - 3 : first - 2, end };
  }
  const alone = ALONE.get(wordAt(reading, first - 1));
  // "passed 12 bills" counts the bills, and so does "passes $46 million school budget"; "passed two hours" compares.
  const isDone =
    /^pass/.test(wordAt(reading, first - 1)) &&
    (isPlural(wordAt(reading, end)) || isEnacted(reading, end) || isWhen(reading, end));
  // "turned over 318 people": the verb's own word.
  const isOfVerb = wordAt(reading, first - 1) === "over" && PHRASAL.has(wordAt(reading, first - 2));
  if (alone !== undefined && !isDone && !isOfVerb)
    return { exactness: alone, first: VERB.test(wordAt(reading, first - 1)) ? first : first - 1, end };
  if (wordAt(reading, end) === "+") return { exactness: "atLeast", first, end: end + 1 };
  if (wordAt(reading, end) === "or") {
    const after = wordAt(reading, end + 1);
    const exactness =
      after === "more"
        ? "atLeast"
        : after === "so"
          ? "about"
          : /^(?:fewer|less)$/.test(after)
            ? "atMost"
            : null;
    if (exactness !== null) return { exactness, first, end: end + 2 };
  }
  return { exactness: "exact", first, end };
}
