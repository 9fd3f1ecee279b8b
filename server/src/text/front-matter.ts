import { makeBlock } from "./block.js";
import type { Block, BlockKind } from "./draft.js";
import { Flow } from "./flow.js";
import { entriesOfJson, jsonEnd } from "./front-matter-json.js";
import { linesOf } from "./lines.js";

const FENCE = /^(?:---|\+\+\+|;;;)[ \t]*(?:\r\n|\r|\n)/;
/** Front matter is short; what goes on for longer is not searched. */
const LONGEST = 20_000;
/** A top-level entry of YAML or TOML. */
const ENTRY = /^(["']?)([A-Za-z][\w-]{0,40})\1[ \t]*[:=](?:[ \t]+|$)/;

/** Keys that say when the draft was or will be published. */
const DATED =
  /^(?:date|published|publish[_-]?date|published[_-]?(?:at|on|date)|pub[_-]?date|publication[_-]?date)$/i;
/** Keys that say where it belongs, which tells its form. */
const PLACED =
  /^(?:categor(?:y|ies)|sections?|type|kind|kicker|genre|format|label|layout|channel|desk|column|form|stet-form|tags?|topics|keywords)$/i;
const OF_PAGE = String.raw`(?:(?:seo|og|meta|social|twitter|web|print|short|full|page|post|article|story|display|promo|feed|share|link|search)[_-]?)?`;
/** Keys of the headline, wherever it is to be shown. */
const TITLED = new RegExp(`^${OF_PAGE}(?:title|headline|head|hed|heading)$`, "i");
/** Keys of what stands under the headline, or sums the story up in its stead. */
const SUMMED = new RegExp(
  `^${OF_PAGE}(?:sub-?_?(?:title|head|hed|heading|headline)|dek|deck|standfirst|description|desc|excerpt|summary|abstract|teaser|lede|strapline|tagline|blurb|intro|nut-?_?graf)$`,
  "i",
);
const CAPTIONED =
  /^(?:[\w-]+[_-])?(?:alt|caption|alt[_-]?text|image[_-]?description|photo[_-]?description)$/i;

/** An entry of front matter, with the span of its value as it is written. */
export interface Entry {
  readonly key: string;
  readonly start: number;
  readonly value: number;
  readonly end: number;
}

/**
 * What front matter holds: the headline, the lines under it and captions as what they are; date, section and kind, an entry a
 * block of metadata; every other value as an aside, which is searched for what is still to come alone.
 */
export function readFrontMatter(piece: string): readonly Block[] {
  const isJson = piece.startsWith("{");
  if (!isJson && !FENCE.test(piece.slice(0, 20))) return NOTHING;
  const head = piece.slice(0, LONGEST);
  const blocks: Block[] = [];
  let dated = false;
  const entries = isJson || head.startsWith(";;;") ? entriesOfJson(head) : entriesOf(head);
  for (const { key, start, value, end } of entries) {
    const isDate: boolean = !dated && DATED.test(key) && /\d/.test(piece.slice(value, end));
    dated ||= isDate;
    const flow = new Flow();
    const kind = isDate || PLACED.test(key) ? "metadata" : kindOf(key);
    if (kind === "metadata") addLines(flow, piece, start, end);
    else addValue(flow, piece, value, end);
    const block = makeBlock(kind, flow, { start: 0, end: flow.prose.length });
    if (block) blocks.push(block);
  }
  return blocks;
}

const NOTHING: readonly Block[] = [];

/** Where front matter without a fence ends, an object of JSON that opens a draft at `from`; -1 where there is none. */
export function frontMatterEnd(text: string, from: number): number {
  const end = text.charCodeAt(from) === 0x7b ? jsonEnd(text.slice(from, from + LONGEST)) : -1;
  return end < 0 ? -1 : from + end;
}

function kindOf(key: string): BlockKind {
  if (TITLED.test(key)) return "headline";
  if (SUMMED.test(key)) return "deck";
  return CAPTIONED.test(key) ? "caption" : "aside";
}

/** The top-level entries of YAML or TOML, each with the indented lines and list items that belong to it. */
function entriesOf(text: string): Entry[] {
  const entries: { key: string; start: number; value: number; end: number }[] = [];
  let open: (typeof entries)[number] | null = null;
  /** What ends a text of TOML that goes on over lines. */
  let until = "";
  for (const { start, end } of linesOf(text, 0)) {
    const line = text.slice(start, end).trimEnd();
    if (until !== "" && open) {
      open.end = start + line.length;
      if (line.includes(until)) until = "";
      continue;
    }
    const entry = ENTRY.exec(line);
    if (entry) {
      const value = start + entry[0].length;
      open = { key: entry[2]!, start, value: Math.min(value, start + line.length), end: start + line.length };
      entries.push(open);
      const quote = /^(?:"""|''')/.exec(line.slice(entry[0].length))?.[0] ?? "";
      if (quote !== "" && line.lastIndexOf(quote) === line.indexOf(quote)) until = quote;
    } else if (/^(?:[ \t]+\S|- |\])/.test(line) && open) open.end = start + line.length;
    else if (line !== "") open = null;
  }
  return entries;
}

/** A text as YAML and TOML write it: in marks, behind `>` or `|`, or bare; nothing for a list, a table, a number. */
function addValue(flow: Flow, text: string, from: number, to: number): void {
  const written = text.slice(from, to);
  const quoted = /^\s*("""|'''|["'])/.exec(written);
  if (quoted) {
    const [lead, mark = ""] = quoted;
    const close = written.lastIndexOf(mark);
    const end = close >= lead.length ? from + close : to;
    addLines(flow, text, from + lead.length, end, mark[0]);
    return;
  }
  const block = /^[>|][+-]?\d?[+-]?[ \t]*(?:#[^\r\n]*)?(?=[\r\n])/.exec(written);
  if (block) {
    addLines(flow, text, from + block[0].length, to);
    return;
  }
  if (/^\s*[[{&*!]/.test(written) || /^(?:true|false|null|~|[\d.:TZ+-]+)?\s*$/i.test(written)) return;
  const comment = /\s#[^\r\n]*$/.exec(written);
  addLines(flow, text, from, comment ? from + comment.index : to);
}

const ESCAPES: Readonly<Record<string, string>> = { n: " ", r: " ", t: " " };

/** Adds lines as one run of prose; within quotation marks, what the marks' language escapes reads as what it stands for. */
function addLines(flow: Flow, text: string, from: number, to: number, mark = ""): void {
  let last = -1;
  for (const { start, end } of linesOf(text.slice(0, to), from)) {
    const line = text.slice(start, end);
    const at = start + line.length - line.trimStart().length;
    const stop = start + line.trimEnd().length;
    if (stop <= at) continue;
    if (last >= 0) flow.lineBreak(last, at);
    addEscaped(flow, text, at, stop, mark);
    last = stop;
  }
}

function addEscaped(flow: Flow, text: string, from: number, to: number, mark: string): void {
  let run = from;
  const escape = mark === '"' ? /\\(?:u([0-9A-Fa-f]{4})|[\s\S])/g : mark === "'" ? /''/g : null;
  if (escape)
    for (const { index, 0: all, 1: code } of text.slice(from, to).matchAll(escape)) {
      flow.verbatim(text, run, from + index);
      const stands =
        code === undefined ? (ESCAPES[all[1]!] ?? all[1]!) : String.fromCharCode(parseInt(code, 16));
      flow.piece(stands, from + index, from + index + all.length);
      run = from + index + all.length;
    }
  flow.verbatim(text, run, to);
}
