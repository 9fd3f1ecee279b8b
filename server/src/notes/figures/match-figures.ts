import { toldOf, type Bearing, type Candidate } from "./bearing.js";
import {
  agreeAtEnds,
  comparable,
  isInScale,
  isOtherUnit,
  isRoundedFrom,
  mayBeRounded,
  mayCompare,
  meets,
} from "./comparable.js";
import { Scores } from "./scores.js";
import { fits } from "./fits.js";
import { Kinds } from "./kinds.js";
import { isInPercent, isReckonedFrom } from "./reckoned.js";
import { significant, slipLikeness } from "./slip.js";
import { stem } from "./topic-words.js";
import type { StatedFigures } from "./stated-figures.js";
import { indexIn, Spread } from "../postings.js";
import { UNKNOWN, type Vocabulary } from "../vocabulary.js";
import { columnNamed, rowBeside, rowNamed, rowTold, type ByPlace } from "./places-in-tables.js";
import type { Amount, Quantity, Statement } from "./statement.js";

const CANDIDATES = 6;
/** Statements that an amount may have been worked out from. */
const POOL = 24;
/** A word that this many statements have says nothing. */
const COMMONEST = 3000;
/** What shares less than this with an amount is about something else. */
const LEAST_SHARED = 0.3;
/** Copy that is wrong is seldom wrong by more than this factor, unless a digit slipped. */
const FARTHEST = 2;

/** The amounts that the notes state, to hold a draft's figures against; numbered one note after the other. */
export class NotedFigures {
  readonly #notes: readonly StatedFigures[];
  readonly #firsts: readonly number[];
  readonly #known = new WeakMap<Amount, Bearing>();
  /** In which notes a word says what amounts are about, and of how many in all; made when first wanted. */
  #spread: { readonly spread: Spread; readonly counts: Int32Array } | null = null;
  readonly #vocabulary: Vocabulary;
  /** Made when first wanted. */
  #kinds: Kinds | null = null;
  /** The scores of the amount that was asked about last, in a table of all statements; made when first wanted. */
  #scores: Scores | null = null;

  constructor(notes: readonly StatedFigures[], vocabulary: Vocabulary) {
    this.#notes = notes;
    this.#vocabulary = vocabulary;
    const firsts = [0];
    for (const { length } of notes) firsts.push(firsts.at(-1)! + length);
    this.#firsts = firsts;
  }

  #noteOf(index: number): number {
    let low = 0;
    let high = this.#notes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#firsts[middle]! <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The statement of that number. */
  at(index: number): Statement {
    const note = this.#noteOf(index);
    return this.#notes[note]!.at(index - this.#firsts[note]!);
  }

  #weight(index: number, key: string): number {
    const note = this.#noteOf(index);
    return this.#notes[note]!.weight(index - this.#firsts[note]!, key);
  }

  /**
   * Whether the note that a statement stands in tells of the draft's own matter: it has two of the draft's names, or has
   * hardly any itself, as a table, and lies in one folder with a note that does. `names` are words of names.
   */
  isAkin(index: number, names: ReadonlySet<string>): boolean {
    const note = this.#noteOf(index);
    const akin = (each: number): boolean => {
      let shared = 0;
      for (const name of names) {
        const number = this.#vocabulary.find(name);
        if (number !== UNKNOWN && indexIn(this.#notes[each]!.names, number) >= 0 && ++shared === ENOUGH_NAMES)
          return true;
      }
      return false;
    };
    if (akin(note)) return true;
    const { path, hasTable, names: own } = this.#notes[note]!;
    return (
      (hasTable || own.length <= 3) &&
      this.#notes.some(
        (other, each) => each !== note && folderOf(other.path) === folderOf(path) && akin(each),
      )
    );
  }

  /** The path of the note that a statement stands in, by its number. */
  pathOf(index: number): string {
    return this.#notes[this.#noteOf(index)]!.path;
  }

  /** The statements that bear an amount out, by their numbers, those about the same first; what shares `least` or less is left out. */
  closest(amount: Amount, least = 0): number[] {
    const { borne } = this.bearing(amount);
    const scores = this.#scored(amount);
    return [...borne]
      .sort((a, b) => scores.get(b) - scores.get(a))
      .filter((index) => scores.get(index) > least);
  }

  /**
   * Where another note than those that bear an amount out has another value of the same: of the same noun or column, about
   * the same as much as the best that bears it out.
   */
  otherwise(amount: Amount): number[] {
    const [best] = this.closest(amount);
    if (best === undefined) return [];
    const { borne } = this.bearing(amount);
    const scores = this.#scored(amount);
    const theirs = new Set(borne.map((index) => this.#noteOf(index)));
    const least = Math.max(SAME_MATTER, ALIKE_MATTER * scores.get(best));
    return scores.numbers
      .filter((index) => {
        if (scores.get(index) < least || theirs.has(this.#noteOf(index))) return false;
        const statement = this.at(index);
        if (amount.sort === "year" || meets(amount, statement) || !comparable(amount, statement))
          return false;
        const ratio = amount.value / statement.value;
        return ratio <= FARTHEST && ratio >= 1 / FARTHEST && this.#likeness(amount, statement, index) >= 0.6;
      })
      .sort((a, b) => scores.get(b) - scores.get(a));
  }

  /** What the notes have on an amount; kept with the amount. */
  bearing(amount: Amount): Bearing {
    let known = this.#known.get(amount);
    if (known === undefined) this.#known.set(amount, (known = this.#bearing(amount)));
    return known;
  }

  #bearing(amount: Amount): Bearing {
    const scores = this.#scored(amount);
    const borne = this.#borne(amount, scores);
    const other =
      this.#otherRow(amount, borne) ??
      this.#otherCell(amount, borne, rowBeside) ??
      this.#otherCell(amount, borne, columnNamed) ??
      this.#otherTime(amount, borne);
    if (other) return { borne: [], told: [], candidates: [other] };
    if (borne.length > 0) return { borne, told: toldOf(amount, borne, this, scores), candidates: [] };
    if (this.#isWorkedOut(amount, scores)) return NOTHING_BORNE;
    const candidates: Candidate[] = [];
    const kinds = (this.#kinds ??= new Kinds(this.#notes));
    const only = kinds.slipped(amount);
    for (const index of only === null || scores.get(only) > 0 ? scores.numbers : [...scores.numbers, only]) {
      const shared = scores.get(index);
      if ((shared < LEAST_SHARED && index !== only) || !this.#mayBeMeant(amount, index)) continue;
      const statement = this.at(index);
      const note = this.#noteOf(index);
      const when = this.#notes[note]!.whenOf(index - this.#firsts[note]!);
      if (!fits(amount, statement, when, (key) => this.#weight(index, key) > 0)) continue;
      const isNamedOtherwise =
        amount.sort === "count" && statement.sort === "count" && Math.abs(amount.value) >= 100;
      if (isInScale(amount, statement)) continue;
      if (!comparable(amount, statement) && !isOtherUnit(amount, statement) && !isNamedOtherwise) continue;
      // Any two years are near each other.
      const slip = amount.sort === "year" ? 0 : slipLikeness(amount.value, statement.value);
      const ratio = amount.value / statement.value;
      // "61,400 samples" for "64,100 accessions": another noun, where the digits tell.
      if (isNamedOtherwise && slip < 3 && !comparable(amount, statement)) continue;
      if (slip < 2 && !(ratio <= FARTHEST && ratio >= 1 / FARTHEST)) continue;
      const named = rowNamed(amount, statement.cell) ? 0.8 : 0;
      candidates.push({
        statement,
        index,
        slip,
        score: shared + slip + named + this.#likeness(amount, statement, index) + kinds.rareness(statement),
      });
    }
    candidates.sort((a, b) => b.score - a.score);
    return { borne: [], told: [], candidates: candidates.slice(0, CANDIDATES) };
  }

  #sortOf(index: number): Quantity["sort"] {
    const note = this.#noteOf(index);
    return this.#notes[note]!.sortOf(index - this.#firsts[note]!);
  }

  /** Whether a statement is of a sort that the amount may be, or has its value: most are not, and need not be looked at. */
  #mayBeMeant({ sort, value }: Amount, index: number): boolean {
    const note = this.#noteOf(index);
    const at = index - this.#firsts[note]!;
    return mayCompare(sort, this.#notes[note]!.sortOf(at)) || this.#notes[note]!.values[at] === value;
  }

  /** How many weighed words each statement shares with an amount; until the next amount is asked about. */
  #scored({ topic }: Amount): Scores {
    const total = this.#firsts.at(-1)!;
    const scores = (this.#scores ??= new Scores(total));
    scores.clear();
    const all = Math.log(1 + total);
    const { spread, counts } = (this.#spread ??= this.#spreadOut());
    for (const [key, weight] of topic) {
      const word = this.#vocabulary.find(key);
      const [from, end] = [spread.from(word), spread.end(word)];
      const count = counts[word] ?? 0;
      if (count === 0 || count > COMMONEST) continue;
      const rarity = Math.min(1, 0.35 + Math.log((1 + total) / count) / all) * (key.startsWith("#") ? 2 : 1);
      for (let each = from; each < end; each++) {
        const note = spread.row(each);
        this.#notes[note]!.addScores(spread.index(each), this.#firsts[note]!, rarity, weight, scores);
      }
    }
    return scores;
  }

  #spreadOut() {
    const counts = new Int32Array(this.#vocabulary.size);
    for (const note of this.#notes)
      note.words.forEach((word, place) => {
        counts[word]! += note.countAt(place);
      });
    const spread = new Spread(
      this.#notes.map(({ words }) => words),
      counts.length,
    );
    return { spread, counts };
  }

  /** What the noun and the unit say for one subject. */
  #likeness(a: Amount, b: Statement, index: number): number {
    if (a.sort === "count" && a.head !== "" && a.head === b.head) return 1.2;
    if (a.sort === "rate" && b.sort === "cell") return 0.8;
    if ((a.sort === "measure" || a.sort === "rate") && a.sort === b.sort && a.unit === b.unit) return 0.6;
    return a.head !== "" && this.#weight(index, stem(a.head)) > 0 ? 0.6 : 0;
  }

  #borne(amount: Amount, scores: Scores): number[] {
    const digits = significant(amount.value).length;
    const found: number[] = [];
    const dust = 1e-9 * Math.max(1, Math.abs(amount.value));
    const slack = mayBeRounded(amount) ? 1 : 0;
    const [low, high] = [amount.low - dust - slack, amount.high + dust + slack];
    this.#notes.forEach((stated, note) => {
      for (const at of stated.between(low, high)) {
        if (stated.values[at] !== amount.value && !mayCompare(amount.sort, stated.sortOf(at))) continue;
        const statement = stated.at(at);
        const index = this.#firsts[note]! + at;
        if (slack > 0 && !meets(amount, statement) && !isRoundedFrom(amount, statement)) continue;
        // "212 apartments" and "212 units", "19 recruits" and "nineteen nurses recruited": one number of another noun is the
        // number still, where it is large or told of the same.
        const isSame =
          amount.value === statement.value &&
          statement.sort === amount.sort &&
          (amount.value >= 100 || scores.get(index) >= SAME_MATTER);
        // "58.4 per cent (October 2024: 63.9)": a rate told without its unit.
        const isBare =
          amount.value === statement.value && statement.unit === "" && !Number.isInteger(amount.value);
        if (!isSame && !isBare && !comparable(amount, statement)) continue;
        // "More than 500" bears out 520, not every greater number.
        const isOpen =
          !Number.isFinite(statement.high - statement.low) || !Number.isFinite(amount.high - amount.low);
        const ratio = amount.value / statement.value;
        if (isOpen && (ratio > FARTHEST || ratio < 1 / FARTHEST || scores.get(index) <= 0.3)) continue;
        if (isOpen && !agreeAtEnds(amount, statement)) continue;
        if (digits >= 3 || amount.value === statement.value || scores.get(index) > 0.3) found.push(index);
      }
    });
    return found;
  }

  /** "119 routes … in 2024-25" that the table has in the row of another year: the number of the row that the copy names. */
  #otherRow(amount: Amount, borne: readonly number[]): Candidate | null {
    // "Four in ten" is as many of every hundred, and no number of a column that counts.
    const isShare = amount.sort === "share" || amount.sort === "points";
    if (Math.abs(amount.value) < 10 || (isShare && borne.some((at) => this.at(at).unit !== "%"))) return null;
    let found: Candidate | null = null;
    for (const at of borne) {
      const told = this.at(at);
      const { cell } = told;
      if (cell === null || rowNamed(amount, cell)) return null;
      if (
        ![...amount.topic.keys()].some((key) => !cell.rowName.includes(key) && told.about?.has(key) === true)
      )
        continue;
      const note = this.#noteOf(at);
      const stated = this.#notes[note]!;
      const row = stated.values.findIndex((_, other) => {
        const there = stated.cellOf(other);
        return there?.column === cell.column && there.row !== cell.row && rowNamed(amount, there);
      });
      if (row < 0) continue;
      const statement = stated.at(row);
      const index = this.#firsts[note]! + row;
      if (!meets(amount, statement))
        found = { statement, index, slip: slipLikeness(amount.value, statement.value), score: SURE };
    }
    return found;
  }

  /**
   * A number that stands in a table, but not where the copy says that it does: the one that does, by `where`. Null where any
   * place of the number may be the one that is told.
   */
  #otherCell(amount: Amount, borne: readonly number[], where: ByPlace): Candidate | null {
    let found: Candidate | null = null;
    const cells = borne.map((at) => this.at(at).cell);
    const areNamed = cells.some((cell) => cell !== null && rowTold(amount, cell).length > 0);
    for (const [order, at] of borne.entries()) {
      const cell = cells[order]!;
      if (cell === null) return null;
      // The number stands in a row of which the copy has no word, too.
      if (areNamed && rowTold(amount, cell).length === 0) continue;
      const note = this.#noteOf(at);
      const stated = this.#notes[note]!;
      const there = where(amount, cell, stated.cellsBeside(at - this.#firsts[note]!));
      if (there === null) return null;
      const statement = stated.at(there);
      if (meets(amount, statement) || !comparable(amount, statement)) return null;
      if (statement.unit !== this.at(at).unit || (amount.unit === "%" && statement.unit !== "%")) return null;
      const index = this.#firsts[note]! + there;
      found ??= { statement, index, slip: slipLikeness(amount.value, statement.value), score: SURE };
    }
    return found;
  }

  /**
   * "2.4 million last season" of a sentence that has 2.4 million in an average year and another number last season: the one of
   * the time that the copy names.
   */
  #otherTime(amount: Amount, borne: readonly number[]): Candidate | null {
    const { when = "" } = amount;
    if (when === "" || borne.length === 0) return null;
    let found: Candidate | null = null;
    for (const index of borne) {
      const note = this.#noteOf(index);
      const stated = this.#notes[note]!;
      const at = index - this.#firsts[note]!;
      const own = stated.whenOf(at);
      // Where one of them may be told of that time, nothing is wrong.
      if (own === "" || own === when || stated.cellOf(at) !== null) return null;
      const other = [at - 1, at + 1].find(
        (each) =>
          stated.values[each] !== undefined && stated.areNear(each, at) && stated.whenOf(each) === when,
      );
      if (other === undefined) continue;
      const statement = stated.at(other);
      if (comparable(amount, statement) && !meets(amount, statement))
        found = {
          statement,
          index: this.#firsts[note]! + other,
          slip: slipLikeness(amount.value, statement.value),
          score: SURE,
        };
    }
    return found;
  }

  /** The highest score of a statement of that sort. */
  #bestOf(sort: Amount["sort"], scores: Scores): number {
    let best = 0;
    for (const index of scores.numbers)
      if (scores.get(index) > best && this.#sortOf(index) === sort) best = scores.get(index);
    return best;
  }

  /** Whether an amount follows from two statements about the same: a share, a change, a difference, a sum, an average. */
  #isWorkedOut(amount: Amount, scores: Scores): boolean {
    // Some difference or other is below every bound.
    if (!Number.isFinite(amount.low)) return false;
    // Where the notes tell a share of the very thing, no share of others was worked out.
    const least = isInPercent(amount) ? Math.max(0.25, BY_THE_WAY * this.#bestOf(amount.sort, scores)) : 0.25;
    const pool = scores.best(POOL, least).map((index) => ({ of: this.at(index), note: this.#noteOf(index) }));
    return pool.some((a) => pool.some((b) => isReckonedFrom(amount, a.of, b.of, a.note === b.note)));
  }
}

const NOTHING_BORNE: Bearing = { borne: [], told: [], candidates: [] };
const ENOUGH_NAMES = 2;
/** Two notes tell of one matter where the second shares so much of what the first does. */
const ALIKE_MATTER = 0.8;
/** What shares less of what the best does is told by the way. */
const BY_THE_WAY = 0.4;
/** What shares so much with an amount is about the same. */
const SAME_MATTER = 1.2;

function folderOf(path: string): string {
  return path.replace(/[^\\/]*$/, "");
}

/** The score of what needs no more evidence. */
const SURE = 10;
