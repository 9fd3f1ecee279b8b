// What keeps a statement of the notes from being meant by an amount of the draft: it is told of another row, or of another time.
import { rowTold } from "./places-in-tables.js";
import { slipLikeness } from "./slip.js";
import type { Amount, Statement } from "./statement.js";

/** "2024": a year, as a time or as a word of a topic. */
const YEAR = /^(?:1[89]|20)\d\d$/;
/** From this weight on a word of the topic stands right beside the figure; a sentence may go on to another year. */
const BESIDE = 1;

/**
 * Whether an amount of the draft may be meant to tell a statement, as far as row, time and figures beside it show. `when` is the time
 * that stands behind the statement, and `isAbout` tells whether it is about a word.
 */
export function fits(
  amount: Amount,
  statement: Statement,
  when: string,
  isAbout: (key: string) => boolean,
): boolean {
  const isSlip = slipLikeness(amount.value, statement.value) === 3;
  return (
    !isLoose(statement) &&
    isOfRow(amount, statement, isSlip) &&
    isOfTime(amount, statement, when, isAbout) &&
    isOfFigures(amount, isAbout)
  );
}

/**
 * Whether an amount may be told of the row in which a statement stands: the copy has a word of its name, or the row has none. Copy
 * calls the row of a year "this year", which `isSlip` lets pass.
 */
function isOfRow(amount: Amount, { cell }: Statement, isSlip: boolean): boolean {
  if (cell === null || cell.rowName.length === 0 || rowTold(amount, cell).length > 0) return true;
  const isDated =
    cell.rowName.some((key) => YEAR.test(key)) && (amount.topic.has("~now") || amount.topic.has("~past"));
  return isSlip && isDated;
}

/**
 * Whether an amount and a statement may be told of one time, as far as both say: neither of two years, nor of "last season" and "this
 * season". `when` is what stands behind the statement, and `isAbout` whether it is about a word.
 */
function isOfTime(
  { when: own = "", topic }: Amount,
  { cell }: Statement,
  when: string,
  isAbout: (key: string) => boolean,
): boolean {
  if (own !== "" && when !== "" && own !== when) {
    const [a, b] = [own.split(" "), when.split(" ")];
    if (YEAR.test(own) && YEAR.test(when)) return false;
    if (a.length === 2 && a[1] === b[1]) return false;
  }
  const years = [...topic].flatMap(([key, weight]) => (weight >= BESIDE && YEAR.test(key) ? key : []));
  if (years.length === 0 || years.some(isAbout)) return true;
  const theirs = cell === null ? [when] : [...cell.rowName, ...(cell.heads[cell.column] ?? [])];
  return !theirs.some((key) => YEAR.test(key));
}

/**
 * Whether an amount that is a year may be held against another: copy and notes tell a figure together with it, or the copy tells none
 * in its sentence. Of another year there may be other figures.
 */
function isOfFigures({ sort, topic }: Amount, isAbout: (key: string) => boolean): boolean {
  if (sort !== "year") return true;
  const beside = [...topic].flatMap(([key, weight]) => (weight >= BESIDE && key.startsWith("#") ? key : []));
  return beside.length === 0 || beside.some(isAbout);
}

/** Nouns that speech counts without counting: "two seconds", "a hundred times", "one thing". */
const LOOSE: ReadonlySet<string> = new Set(
  "thing time way side hand reason kind sort word eye cent point shot chance piece bit minute second moment lot".split(
    " ",
  ),
);

/** Whether a number of the notes is a figure of speech as like as not: "a thousand times", "give me two minutes", "one thing". */
function isLoose({ sort, value, head, unit }: Statement): boolean {
  const isRound = value <= 2 || /^10+$/.test(String(value));
  if (sort === "count") return isRound && LOOSE.has(head);
  return sort === "span" && isRound && /^(?:second|minute)$/.test(unit);
}
