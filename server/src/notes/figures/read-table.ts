import { measureAt } from "../../lexicon/conversions.js";
import { UNITS } from "../../lexicon/units.js";
import { rowsOf } from "../reading/plain-text.js";
import type { Span } from "../../text/span.js";
import type { Note } from "../notes.js";
import type { ReadStatement } from "./statement.js";
import { topicWords } from "./topic-words.js";

const NUMBER =
  /^\(?[-+−]?\s?([$£€])?\s?(\d[\d,]*(?:\.\d+)?|\.\d+)\s?(%|percent|[kmb]n?|million|billion)?\)?$/i;
const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};
/** Units as the head of a column ends with them: "level_m", "length (ft)". */
const SHORT: Readonly<Record<string, string>> = {
  m: "meter",
  km: "kilometer",
  cm: "centimeter",
  ft: "foot",
  mi: "mile",
  in: "inch",
  kg: "kilogram",
  lb: "pound",
  lbs: "pound",
  t: "ton",
  ha: "hectare",
  ac: "acre",
  hr: "hour",
  hrs: "hour",
  min: "minute",
  mins: "minute",
  sec: "second",
  secs: "second",
  mw: "megawatt",
  gal: "gallon",
};
const CURRENCY: Readonly<Record<string, string>> = { $: "USD", "£": "GBP", "€": "EUR" };
/** A table of more cells than this is data that no copy tells one by one. */
export const MOST_CELLS = 20_000;
/** How many rows are read at once. */
const ROWS = 100;
/** In UTF-16 units: how much of a table is looked at to see how wide it is. */
const BEGINNING = 4_000;

/** Reads the numbers of a file that is a table, and tells how many there are; pauses now and then. */
export function* readTableFile({ path, text }: Note, add: Add): Generator<undefined, number> {
  const head = /^[^\n]*/.exec(text)![0];
  const delimiter =
    /\.tsv$/i.test(path) || head.includes("\t")
      ? "\t"
      : !head.includes(",") && head.includes(";")
        ? ";"
        : ",";
  const first = [...rowsOf(text.slice(0, BEGINNING), delimiter)];
  const isWide = first.some((cells) => cells.filter(({ start, end }) => end > start).length > 1);
  return yield* readTable(text, rowsOf(text, delimiter), { name: fileName(path), delimiter, isWide }, add);
}

const CORNER =
  /[([](?:in )?(?:(?:US|A|C)?[$£€] ?|USD |GBP |EUR )?(?:m|mn|bn|k|0{3}s?|millions?|billions?|thousands?)[)\]]|[([](?:in )?(?:US)?[$£€][)\]]/i;

/** Takes what is read, one statement at a time: their words weigh more than the table. */
export type Add = (read: ReadStatement) => void;

/** A file's name without its folder and ending. */
export function fileName(path: string): string {
  return path.replace(/^.*[\\/]|\.\w+$/g, "");
}

/** What is known of a table: what its name and titles say, what parts its cells, and whether its rows have several. */
interface TableKind {
  readonly name: string;
  readonly delimiter: string;
  readonly isWide: boolean;
}

/** Reads the numbers of a table, and tells how many there are, each told of by the head of its column and the other words of its row; `rows` are spans in `text`. Pauses now and then. */
export function* readTable(
  text: string,
  rows: Iterable<readonly Span[]>,
  { name, delimiter, isWide }: TableKind,
  add: Add,
): Generator<undefined, number> {
  let count = 0;
  let heads: string[] | null = null;
  let headNames: string[][] = [];
  let row = -1;
  /** "Figures in GBP thousands unless stated", over the table. */
  let kind = "";
  const file = wordsOf(name);
  for (const cells of rows) {
    const texts = cells.map(({ start, end }) => {
      // A total stands in bold type.
      const cell = text
        .slice(start, end)
        .trim()
        .replace(/^(?:\*\*?|__?)(?=[^*_])|(?<=[^*_])(?:\*\*?|__?)$/g, "");
      // Where semicolons part the cells, commas part the decimals.
      return delimiter === ";" && /^-?\d+,\d{1,2}$/.test(cell) ? cell.replace(",", ".") : cell;
    });
    if (texts.every((cell) => cell === "")) continue;
    if (heads === null) {
      // A title over the table.
      if (isWide && texts.filter((cell) => cell !== "").length === 1) {
        const title = texts.join(" ");
        file.push(...wordsOf(title));
        if (/\bin (?:GBP|USD|EUR|[$£€]|thousands|millions)/i.test(title)) kind = title;
        continue;
      }
      heads = texts.some((cell) => isNumber(cell)) ? [] : texts;
      headNames = heads.map(wordsOf);
      // "Segment (US$ m)": what the head of the names says is of all numbers.
      if (CORNER.test(heads[0] ?? "")) kind = heads[0]!;
      if (heads.length > 0) continue;
    }
    row++;
    if (row % ROWS === ROWS - 1) yield undefined;
    if (count > MOST_CELLS) break;
    const names = texts.filter((cell) => !isNumber(cell));
    // The first cell names its row even where it is a year.
    const named = /^\d{4}$/.test(texts[0] ?? "") ? [texts[0]!, ...names] : names;
    const rowName = wordsOf(named.join(" "));
    const unitCell =
      names.find((cell) => UNITS.has(cell.toLowerCase()) || /^(?:usd|dollars|percent|%)$/i.test(cell)) ?? "";
    cells.forEach(({ start }, column) => {
      const cell = texts[column]!;
      const number = NUMBER.exec(cell);
      if (!number || (column === 0 && /^\d{4}$/.test(cell))) return;
      // A row or column that says what it counts is no money.
      const own = `${heads![column] ?? ""} ${unitCell}`;
      const isCount = /\b(?:number|count|no\.|pct|per ?cent)|%/i.test(`${own} ${names.join(" ")}`);
      const label = isCount ? own : `${own} ${kind}`;
      const tail = (number[3] ?? "").toLowerCase();
      const scale = (SCALE[tail] ?? 1) * scaleOf(`${label} ${names.join(" ")}`, label);
      const value = Number((Number(number[2]!.replaceAll(",", "")) * scale).toPrecision(12));
      const topic = new Map<string, number>();
      for (const key of file) topic.set(key, 0.3);
      for (const key of rowName) topic.set(key, 1);
      for (const key of headNames[column] ?? []) topic.set(key, 1);
      const at = start + text.slice(start).search(/\S/);
      const unit = number[1]
        ? CURRENCY[number[1]]!
        : tail === "%" || tail === "percent"
          ? "%"
          : unitOf(label);
      const year = /\byears?\b|year/i.test(label) && /^(?:1[6-9]|20)\d\d$/.test(cell);
      const statement = {
        sort: year ? ("year" as const) : ("cell" as const),
        value,
        low: value,
        high: value,
        unit,
        head: "",
        span: { start: at, end: at + cell.length },
        cell: { row, column, rowName, heads: headNames },
      };
      add({ statement, topic });
      count++;
    });
  }
  return count;
}

function isNumber(cell: string): boolean {
  return NUMBER.test(cell);
}

function wordsOf(text: string): string[] {
  return topicWords(text.replace(/_/g, " ").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")).map(({ key }) => key);
}

/** "amount_usd_thousands", "$000s", "in millions": what the numbers of a column are to be multiplied by. */
function scaleOf(all: string, label: string): number {
  const text = label.replace(/_/g, " ");
  if (/\b(?:thousands?|000s?|k)\b/i.test(text)) return 1e3;
  if (/\b(?:millions?|mn)\b|[$£€] ?m\b/i.test(text)) return 1e6;
  if (/\b(?:billions?|bn)\b/i.test(text)) return 1e9;
  return /\bin thousands\b/i.test(all) ? 1e3 : 1;
}

function unitOf(label: string): string {
  const words = label.toLowerCase().split(/[^\p{L}%$£€]+/u);
  if (words.some((word) => /^(?:usd|dollars?|(?:us)?\$m?)$/.test(word))) return "USD";
  if (words.some((word) => /^(?:gbp|£m?)$/.test(word))) return "GBP";
  if (words.some((word) => /^(?:eur|€m?)$/.test(word))) return "EUR";
  if (words.some((word) => /^(?:pct|percent|percentage|%)$/.test(word))) return "%";
  const short = /[_ (]([a-z]{1,3}|hrs|mins|secs)\)?\s*$/i.exec(label.trim())?.[1]?.toLowerCase() ?? "";
  if (Object.hasOwn(SHORT, short)) return SHORT[short]!;
  for (const word of words) {
    const unit = UNITS.get(word);
    // "year" and "month" are heads of columns of time.
    // "Tonnes" is what prose calls metric tons.
    if (unit && !/^(?:second|minute|hour|day|week|month|years?)$/.test(word))
      return measureAt(` ${word}`, 0)?.measure.name ?? unit.name;
  }
  return "";
}
