/** Endings of nouns, verbs and adjectives in -est that compare nothing: "forest", "protest", "northwest". */
const PLAIN_ENDINGS =
  /(?:terest|quest|forest|protest|contest|arrest|harvest|honest|invest|digest|suggest|attest|modest|chest|detest|tempest|behest|conquest|priest|infest|ingest|congest|molest|breast|northwest|southwest|midwest|-test|-rest|-west|-fest)$/;

/** Whole words in -est that compare nothing, or time and not things ("the latest"), or what a map shows ("the nearest"). */
const PLAIN = new Set("latest nearest earnest everest budapest".split(" "));

/** Superlatives too short, or too irregular, to be told by their ending. */
const IRREGULAR = new Set("best worst biggest".split(" "));

/** A word in -est of fewer letters is a noun more often than a superlative: "guest", "crest". */
const SHORTEST = 6;

/** Whether a word, in lower case, is an adjective that compares one thing with all others: "oldest", "worst". */
export function isSuperlative(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  return word.length >= SHORTEST && word.endsWith("est") && !PLAIN.has(word) && !PLAIN_ENDINGS.test(word);
}

/** Words before "most" or a superlative that say of what it is the most: with no one of them it need not compare. */
export const DEFINITE = new Set("the its their his her our single ever".split(" "));

/** What follows "the most" where it is no comparison: "the most recent", "the most part", "the most of it". */
export const NO_COMPARISON = new Set("recent part of".split(" "));
