import { PEOPLE_NOUNS, SYNONYMS } from "../../lexicon/counted-nouns.js";
import { nameKey } from "../people/spelling.js";
import { isPersonNoun } from "../../lexicon/people-nouns.js";
import { UNITS } from "../../lexicon/units.js";
import type { NoteText } from "../reading/note-text.js";
import { readStatements } from "./read-statements.js";
import { significant, slipLikeness } from "./slip.js";
import { stem } from "./topic-words.js";
import type { Amount, Statement } from "./statement.js";

/** A statement of the notes that an amount of the draft may be meant to tell, with how sure that is. */
export interface Candidate {
  readonly statement: Statement;
  readonly index: number;
  /** How much speaks for one subject: weighed words in common, the noun, digits that look like a slip. */
  readonly score: number;
  readonly slip: number;
}

/** What the notes have on an amount of the draft: the statements that bear it out, and those that may be meant instead. */
export interface Bearing {
  /** By their index. */
  readonly borne: readonly number[];
  /** Best first. */
  readonly candidates: readonly Candidate[];
}

const CANDIDATES = 6;
/** Statements that an amount may have been worked out from. */
const POOL = 24;
/** A word that this many statements have says nothing. */
const COMMONEST = 3000;
/** Copy that is wrong is seldom wrong by more than this factor, unless a digit slipped. */
const FARTHEST = 2;

/** The amounts that the notes state, to hold a draft's figures against. */
export class NotedFigures {
  readonly statements: readonly Statement[];
  readonly #byWord = new Map<string, number[]>();
  readonly #known = new WeakMap<Amount, Bearing>();

  readonly #paths: readonly string[];
  readonly #names: readonly ReadonlySet<string>[];

  constructor(texts: readonly NoteText[]) {
    this.#names = texts.map(({ note }) => namesIn(note.text));
    this.#paths = texts.map(({ note }) => note.path);
    this.statements = texts.flatMap(readStatements);
    this.statements.forEach(({ topic }, index) => {
      for (const key of topic.keys()) {
        const places = this.#byWord.get(key);
        if (places) places.push(index);
        else this.#byWord.set(key, [index]);
      }
    });
  }

  /**
   * Whether the note that a statement stands in tells of the draft's own matter: it has two of the draft's names, or has
   * hardly any itself, as a table, and lies in one folder with a note that does. `names` are words of names.
   */
  isAkin({ note }: Statement, names: ReadonlySet<string>): boolean {
    const akin = (each: number): boolean => {
      let shared = 0;
      for (const name of this.#names[each]!) if (names.has(name) && ++shared === ENOUGH_NAMES) return true;
      return false;
    };
    if (akin(note)) return true;
    const folder = folderOf(this.#paths[note]!);
    const isTable = this.statements.some((each) => each.note === note && each.cell !== null);
    return (
      (isTable || this.#names[note]!.size <= 3) &&
      this.#paths.some((path, each) => each !== note && folderOf(path) === folder && akin(each))
    );
  }

  /** The note that a statement stands in. */
  pathOf({ note }: Statement): string {
    return this.#paths[note]!;
  }

  /** The statements that bear an amount out, those about the same first. */
  closest(amount: Amount): Statement[] {
    const scores = this.#scores(amount);
    return [...this.bearing(amount).borne]
      .sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))
      .filter((index) => (scores.get(index) ?? 0) > 0)
      .map((index) => this.statements[index]!);
  }

  /** What the notes have on an amount; kept with the amount. */
  bearing(amount: Amount): Bearing {
    let known = this.#known.get(amount);
    if (known === undefined) this.#known.set(amount, (known = this.#bearing(amount)));
    return known;
  }

  #bearing(amount: Amount): Bearing {
    const scores = this.#scores(amount);
    const borne = this.#borne(amount, scores);
    const other = this.#otherRow(amount, borne);
    if (other) return { borne: [], candidates: [other] };
    if (borne.length > 0) return { borne, candidates: [] };
    if (this.#isWorkedOut(amount, scores)) return { borne: [], candidates: [] };
    const candidates: Candidate[] = [];
    for (const [index, shared] of scores) {
      const statement = this.statements[index]!;
      const isNamedOtherwise =
        amount.sort === "count" && statement.sort === "count" && Math.abs(amount.value) >= 100;
      if (!comparable(amount, statement) && !isOtherUnit(amount, statement) && !isNamedOtherwise) continue;
      // Any two years are near each other.
      const slip = amount.sort === "year" ? 0 : slipLikeness(amount.value, statement.value);
      const ratio = amount.value / statement.value;
      // "61,400 samples" for "64,100 accessions": another noun, where the digits tell.
      if (isNamedOtherwise && slip < 3 && !comparable(amount, statement)) continue;
      if (slip < 2 && !(ratio <= FARTHEST && ratio >= 1 / FARTHEST)) continue;
      const named = rowNamed(amount, statement) ? 0.8 : 0;
      candidates.push({ statement, index, slip, score: shared + slip + named + likeness(amount, statement) });
    }
    candidates.sort((a, b) => b.score - a.score);
    return { borne: [], candidates: candidates.slice(0, CANDIDATES) };
  }

  /** How many weighed words each statement shares with an amount. */
  #scores({ topic }: Amount): Map<number, number> {
    const scores = new Map<number, number>();
    const all = Math.log(1 + this.statements.length);
    for (const [key, weight] of topic) {
      const places = this.#byWord.get(key);
      if (!places || places.length > COMMONEST) continue;
      const rarity = Math.min(1, 0.35 + Math.log((1 + this.statements.length) / places.length) / all);
      for (const index of places) {
        const own = this.statements[index]!.topic.get(key)!;
        const shared = rarity * Math.min(weight, own) * (key.startsWith("#") ? 2 : 1);
        scores.set(index, (scores.get(index) ?? 0) + shared);
      }
    }
    return scores;
  }

  #borne(amount: Amount, scores: ReadonlyMap<number, number>): number[] {
    const digits = significant(amount.value).length;
    const found: number[] = [];
    this.statements.forEach((statement, index) => {
      // "212 apartments" and "212 units": one number of another noun is the number still.
      const isSame =
        amount.value === statement.value && amount.value >= 100 && statement.sort === amount.sort;
      if (!isSame && (!meets(amount, statement) || !comparable(amount, statement))) return;
      // "More than 500" bears out 520, not every greater number.
      const isOpen =
        !Number.isFinite(statement.high - statement.low) || !Number.isFinite(amount.high - amount.low);
      const ratio = amount.value / statement.value;
      if (isOpen && (ratio > FARTHEST || ratio < 1 / FARTHEST || (scores.get(index) ?? 0) <= 0.3)) return;
      if (digits >= 3 || amount.value === statement.value || (scores.get(index) ?? 0) > 0.3)
        found.push(index);
    });
    return found;
  }

  /** "119 routes … in 2024-25" that the table has in the row of another year: the number of the row that the copy names. */
  #otherRow(amount: Amount, borne: readonly number[]): Candidate | null {
    if (Math.abs(amount.value) < 10) return null;
    let found: Candidate | null = null;
    for (const at of borne) {
      const { cell, note, topic } = this.statements[at]!;
      if (cell === null || rowNamed(amount, this.statements[at]!)) return null;
      if (
        ![...topic].some(
          ([key, weight]) => weight === 1 && !cell.rowName.includes(key) && amount.topic.has(key),
        )
      )
        continue;
      const index = this.statements.findIndex(
        (other) =>
          other.note === note &&
          other.cell?.column === cell.column &&
          other.cell.row !== cell.row &&
          rowNamed(amount, other),
      );
      const statement = this.statements[index];
      if (statement && !meets(amount, statement))
        found = { statement, index, slip: slipLikeness(amount.value, statement.value), score: SURE };
    }
    return found;
  }

  /** Whether an amount follows from two statements about the same: a share, a change, a difference, a sum, an average. */
  #isWorkedOut(amount: Amount, scores: ReadonlyMap<number, number>): boolean {
    const pool = [...scores]
      .filter(([, score]) => score > 0.25)
      .sort((a, b) => b[1] - a[1])
      .slice(0, POOL)
      .map(([index]) => this.statements[index]!);
    const inPercent = amount.sort === "share" || amount.sort === "points" || amount.unit === "%";
    const within = (value: number): boolean => meets(amount, { ...amount, low: value, high: value });
    return pool.some((a) =>
      pool.some((b) => {
        if (a === b || b.value === 0) return false;
        if (inPercent)
          return [
            100 * (a.value / b.value),
            Math.abs(100 * (a.value / b.value - 1)),
            Math.abs(a.value - b.value),
          ].some(within);
        if (amount.sort === "multiple") return within(a.value / b.value);
        if (a.note !== b.note || !comparable(a, b)) return false;
        return (
          (amount.reckoned?.difference === true && within(a.value - b.value)) ||
          (amount.reckoned?.sum === true && within(a.value + b.value)) ||
          (amount.reckoned?.average === true && within(a.value / b.value))
        );
      }),
    );
  }
}

const ENOUGH_NAMES = 2;

function folderOf(path: string): string {
  return path.replace(/[^\\/]*$/, "");
}

/** The words of a text that have a capital wherever they stand, as names are compared. */
function namesIn(text: string): Set<string> {
  const lower = new Set(text.match(/(?<!\p{L})\p{Ll}[\p{L}\p{M}]{3,}/gu));
  const names = new Set<string>();
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]{3,}/gu))
    if (!lower.has(word.toLowerCase())) names.add(nameKey(word));
  return names;
}

/** The score of what needs no more evidence. */
const SURE = 10;

/** Whether the sentence of an amount names the row that a cell stands in. */
function rowNamed({ topic }: Amount, { cell }: Statement): boolean {
  if (cell === null || cell.rowName.length === 0) return false;
  const dated = cell.rowName.some((key) => /^\d{4}-\d{2}$/.test(key));
  const names =
    dated && cell.rowName.length > 1 ? cell.rowName.filter((key) => !key.includes("-")) : cell.rowName;
  const told = names.filter((key) => (topic.get(key) ?? 0) >= 0.7).length;
  return told >= Math.max(1, names.length * (dated ? 0.5 : 0.6));
}

/** The same number of another unit of the same kind: 17 feet for 17 inches. */
function isOtherUnit(a: Amount, b: Amount): boolean {
  if (a.value !== b.value || a.unit === "" || b.unit === "" || a.unit === b.unit) return false;
  const [one, other] = [UNITS.get(a.unit)?.kind, UNITS.get(b.unit)?.kind];
  return one !== undefined && one === other;
}

/** Whether both may be told of one kind of thing: sums with sums, shares with shares; a cell without a unit with any. */
export function comparable(a: Amount, b: Amount): boolean {
  if (a.sort === "cell" || b.sort === "cell") {
    const [cell, other] = b.sort === "cell" ? [b, a] : [a, b];
    if (other.sort === "year") return false;
    if (other.sort === "rate")
      return cell.unit === "" && cell.topic.has(stem(other.unit.replace(/^.*\//, "")));
    if (other.sort === "count" && !Number.isInteger(cell.value)) return false;
    // "25-year-old" is no number of a column that does not speak of years or ages.
    if (other.sort === "age") return cell.topic.has("age") || cell.topic.has("ag");
    if (cell.unit === "" && /^(?:measure|span)$/.test(other.sort)) return cell.topic.has(stem(other.unit));
    if (cell.unit === "") return true;
    return (
      other.sort === "cell" ||
      other.unit === cell.unit ||
      (other.sort === "count" && cell.unit !== "%" && other.unit === "")
    );
  }
  if (a.sort === "points" || b.sort === "points")
    return a.sort === b.sort || a.sort === "share" || b.sort === "share";
  if (a.sort !== b.sort || a.unit !== b.unit) return false;
  return a.sort !== "count" || a.head === "" || b.head === "" || sameNoun(a.head, b.head);
}

function sameNoun(a: string, b: string): boolean {
  if (a === b || (SYNONYMS.get(a) ?? a) === (SYNONYMS.get(b) ?? b)) return true;
  return isPeople(a) && isPeople(b);
}

function isPeople(noun: string): boolean {
  return PEOPLE_NOUNS.has(noun) || isPersonNoun(noun) || /-(?:timer|er)$/.test(noun);
}

function meets(a: Amount, b: Amount): boolean {
  const dust = 1e-9 * Math.max(1, Math.abs(a.value));
  return a.low <= b.high + dust && b.low <= a.high + dust;
}

/** What the noun and the unit say for one subject. */
function likeness(a: Amount, b: Amount): number {
  if (a.sort === "count" && a.head !== "" && a.head === b.head) return 1.2;
  if (a.sort === "rate" && b.sort === "cell") return 0.8;
  if (a.head !== "" && b.topic.has(stem(a.head))) return 0.6;
  return 0;
}
