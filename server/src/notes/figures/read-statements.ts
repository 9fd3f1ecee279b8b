import type { Figure } from "../../annotations/figures/figure.js";
import { annotateFigures } from "../../annotations/figures/annotate-figures.js";
import { readFacts } from "../../annotations/facts/read-facts.js";
import type { Fact } from "../../annotations/facts/fact.js";
import { isPersonNoun } from "../../lexicon/people-nouns.js";
import { SCALES, SMALL_NUMBERS, TENS } from "../../lexicon/number-words.js";
import { cutDraft } from "../../text/cut.js";
import type { Block } from "../../text/draft.js";
import { readChunk } from "../../text/read.js";
import { FILLER, type PlainNote } from "../reading/note-text.js";
import { columnTablesIn } from "./column-tables.js";
import { formsIn, type Form } from "./forms.js";
import { htmlTablesIn } from "./html-tables.js";
import { readTableFile, type Add } from "./read-table.js";
import { tablesIn } from "./tables-in.js";
import type { ReadStatement, Reckoned } from "./statement.js";
import { BlockTopics } from "./topic.js";
import type { Vocabulary } from "../vocabulary.js";

/** "Four-forty a ton", "two-forty": how hundreds are said. */
const SAID =
  /(?<![\p{L}-])(one|two|three|four|five|six|seven|eight|nine)[- ](ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](one|two|three|four|five|six|seven|eight|nine))?(?![\p{L}-])/giu;

/** "One point four million": how decimals are said. */
const POINT =
  /(?<![\p{L}-])((?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ])?(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|zero) point ((?:(?:oh|zero|one|two|three|four|five|six|seven|eight|nine)[ -]?){1,3})(?:\s{0,3}(thousand|million|billion))?(?![\p{L}])/giu;

const NUMBER_WORDS = String.raw`(?:\d{1,3}|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ])?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety))`;
/** "Four dollars and ninety cents a month". */
const AND_CENTS = new RegExp(
  String.raw`(?<![\p{L}-])(${NUMBER_WORDS}) dollars?,? (?:and )?(${NUMBER_WORDS}) cents?(?: (?:an?|per) (hour|day|week|month|year|gallon|pound|ton|mile))?`,
  "giu",
);

/** Reads the amounts that a note states, in its order; pauses now and then. */
export function* readStatements(
  { note, plain: filled, turns }: PlainNote,
  vocabulary: Vocabulary,
  add: Add,
): Generator<undefined, void> {
  if (/\.(?:csv|tsv)$/i.test(note.path) && /\S/.test(filled)) {
    const cells = yield* readTableFile(note, add);
    if (cells > 0) return;
  }
  const spaced = yield* htmlTablesIn(note, filled.replaceAll(FILLER, " "), add);
  const rest = yield* columnTablesIn(note, yield* tablesIn(note, spaced, add), add);
  const forms = formsIn(note.text);
  const read = isCaptions(note.path) ? joined(rest, turns) : rest;
  let lead = "";
  // A transcript may be one paragraph from end to end: it is read some lines at a time.
  for (const { start, end } of piecesOf(read)) {
    for (const chunk of cutDraft(read.slice(start, end), "plaintext"))
      for (const block of readChunk(chunk, "plaintext").blocks) {
        for (const each of statementsOf(block, start + chunk.start, lead, vocabulary))
          add(inForm(each, forms));
        lead = block.prose.length <= 200 ? block.prose : block.prose.slice(-200);
        yield undefined;
      }
    yield undefined;
  }
}

function isCaptions(path: string): boolean {
  return /\.(?:vtt|srt)$/i.test(path);
}

/** Captions as paragraphs, one a turn: a sentence runs on from cue to cue, over the lines of numbers and times that are blank. */
function joined(text: string, turns: PlainNote["turns"]): string {
  let found = "";
  for (const end of [...turns.map(({ start }) => start), text.length]) {
    const turn = text.slice(found.length, Math.max(found.length, end));
    found += turn.replace(/\n(?=[ \t]*\r?\n)/g, " ").replace(/\s\s$/, "\n\n");
  }
  return found;
}

/** How much the other fields of a form weigh: less than the words of one's own. */
const FIELD = 0.3;

/** A statement in a form with what the other fields say. */
function inForm(read: ReadStatement, forms: readonly Form[]): ReadStatement {
  const { start } = read.statement.span;
  const form = forms.find((each) => each.start <= start && start < each.end);
  if (!form) return read;
  const fields = new Map(form.keys.map((key) => [key, FIELD]));
  return { ...read, topic: new Map([...fields, ...read.topic]) };
}

/** In UTF-16 units: how much of a note is read at once. */
const PIECE = 3000;

/** Stretches of a text of about that length, cut at blank lines where there are any, else at a line's end. */
function* piecesOf(text: string): Generator<{ readonly start: number; readonly end: number }> {
  for (let start = 0; start < text.length;) {
    if (text.length - start <= PIECE) {
      yield { start, end: text.length };
      return;
    }
    const blank = /\n[ \t]*\r?\n/g;
    blank.lastIndex = start + PIECE;
    const found = blank.exec(text);
    const line = text.indexOf("\n", start + PIECE);
    const end =
      found && found.index < start + 2 * PIECE
        ? found.index + found[0].length
        : line < 0
          ? text.length
          : line + 1;
    yield { start, end };
    start = end;
  }
}

function statementsOf(block: Block, start: number, lead: string, vocabulary: Vocabulary): ReadStatement[] {
  if (
    !/[\d]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million|half|third|quarter|dozen)\b/i.test(
      block.prose,
    )
  )
    return [];
  const figures = annotateFigures(block);
  const topics = new BlockTopics(block, lead, vocabulary.topic);
  const place = (span: { start: number; end: number }) => {
    const source = block.toSource(span);
    return { start: start + source.start, end: start + source.end };
  };
  const said = [...saidIn(block.prose)];
  const found: ReadStatement[] = [];
  let last: readonly Fact[] = [];
  for (const { facts } of readFacts(block, figures)) {
    for (const fact of facts) {
      if (!isTold(fact) || said.some((each) => fact.span.start < each.end && each.start < fact.span.end))
        continue;
      found.push({
        statement: { ...counted(fact, block.prose), span: place(fact.span), cell: null },
        topic: topics.around(fact.span, neighbours(fact, [...last, ...facts])),
      });
    }
    last = facts;
  }
  for (const each of said) {
    const topic = topics.around(each, values(figures, each));
    found.push({
      statement: {
        sort: each.unit === undefined ? "cell" : each.unit.includes("/") ? "rate" : "sum",
        value: each.value,
        low: each.value,
        high: each.value,
        unit: each.unit ?? "",
        head: "",
        span: place(each),
        cell: null,
      },
      topic,
    });
  }
  return found;
}

/** The figures shortly before a place, as words of the topic. */
function values(figures: readonly Figure[], { start }: { start: number }): string[] {
  return figures
    .filter(({ end, value }) => end <= start && end > start - 60 && value >= 10)
    .map(({ value }) => `#${value}`);
}

/** Numbers in the way of speech; "nine-forty" is 940, and nine of something with forty of something less. */
function* saidIn(prose: string): Generator<{ start: number; end: number; value: number; unit?: string }> {
  const valueOf = (word = ""): number =>
    TENS.get(word.toLowerCase()) ?? SMALL_NUMBERS.get(word.toLowerCase()) ?? 0;
  for (const match of prose.matchAll(SAID)) {
    const place = { start: match.index, end: match.index + match[0].length };
    const [first, rest] = [valueOf(match[1]), valueOf(match[2]) + valueOf(match[3])];
    yield { ...place, value: first * 100 + rest };
    yield { ...place, value: first };
    yield { ...place, value: rest };
  }
  for (const match of prose.matchAll(AND_CENTS)) {
    const [dollars, cents] = [match[1]!, match[2]!].map((words) =>
      words.split(/[- ]/).reduce((sum, word) => sum + (Number(word) || valueOf(word)), 0),
    ) as [number, number];
    const per = match[3]?.toLowerCase();
    const unit = per === undefined ? "USD" : `USD/${per}`;
    yield { start: match.index, end: match.index + match[0].length, value: dollars + cents / 100, unit };
  }
  for (const match of prose.matchAll(POINT)) {
    const digits = match[3]!
      .toLowerCase()
      .split(/[ -]+/)
      .filter((word) => word !== "")
      .map((word) => (word === "oh" ? 0 : valueOf(word)))
      .join("");
    const whole = valueOf(match[1]?.trim().replace(/-$/, "")) + valueOf(match[2]);
    const value = Number(`${whole}.${digits}`) * (SCALES.get(match[4]?.toLowerCase() ?? "") ?? 1);
    yield { start: match.index, end: match.index + match[0].length, value: Number(value.toPrecision(12)) };
  }
}

/** Whether a fact is an amount that copy may tell: no number of a form, no time of day. */
export function isTold({ sort, figure }: Fact): boolean {
  return (
    figure !== null && sort !== "other" && sort !== "rank" && sort !== "score" && figure.role !== "identifier"
  );
}

/** An amount without its place. */
export function amountOf({ sort, value, low, high, unit, head }: Fact) {
  return { sort, value, low, high, unit, head: sort === "count" ? head : "" };
}

/** "Justice Morel (chair) and two members": with the one beside them they are three. */
const BESIDES = /(?:\p{Lu}[\p{L}’'-]+|\)),? (?:and|plus|with|&) $/u;

function counted(fact: Fact, prose: string) {
  const amount = amountOf(fact);
  const isBeside =
    amount.sort === "count" &&
    isPersonNoun(amount.head) &&
    BESIDES.test(prose.slice(Math.max(0, fact.span.start - 40), fact.span.start));
  return isBeside ? { ...amount, high: amount.high + 1 } : amount;
}

const DIFFERENCE =
  /\b(?:more|fewer|less|increase[ds]?|decrease[ds]?|rises?|rose|fell|falls?|drop(?:ped|s)?|down|up|margin|difference|gap|grew|gain(?:ed|s)?|los[ts]|loses|cuts?|later|longer|after|changed?|lead|left|remain(?:s|ing)?|short(?:fall)?|ahead|behind|cost)\b/;
const SUM =
  /\b(?:totals?|combined|together|altogether|in all|between them|both|sum|overall|come to|add(?:s|ed)? up|all told)\b/;
const AVERAGE =
  /\b(?:average[ds]?|mean|each|per|apiece|every|a (?:head|day|week|month|year|person|mile|square))\b/;

/** How the words of its sentence say that an amount was worked out. */
export function reckonedBy(sentence: string): Reckoned {
  return { difference: DIFFERENCE.test(sentence), sum: SUM.test(sentence), average: AVERAGE.test(sentence) };
}

/** Whether an amount is where something stood or came to ("from 5,200 to 4,800"), and not by how much it changed. */
export function isLevel({ span }: Fact, prose: string): boolean {
  return /\b(?:from|to|at)\s$/i.test(prose.slice(Math.max(0, span.start - 6), span.start));
}

/** The other amounts of a sentence, by their values, as words of the topic: who tells two figures together tells the same two. */
export function neighbours(fact: Fact, facts: readonly Fact[]): string[] {
  return facts
    .filter(
      (other) =>
        other !== fact &&
        other.figure !== null &&
        other.value !== fact.value &&
        (other.value >= 10 || !Number.isInteger(other.value)),
    )
    .map(({ value }) => `#${value}`);
}
