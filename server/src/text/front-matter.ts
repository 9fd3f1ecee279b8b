import { makeBlock } from "./block.js";
import type { Block } from "./draft.js";
import { Flow } from "./flow.js";
import { linesOf } from "./lines.js";

const FENCE = /^(?:---|\+\+\+)[ \t]*(?:\r\n|\r|\n)/;
/** Front matter is short; what goes on for longer is not searched. */
const LONGEST = 5000;
/** A top-level entry of YAML or TOML. */
const ENTRY = /^(["']?)([A-Za-z][\w-]{0,40})\1[ \t]*[:=](?:[ \t]|$)/;

/** Keys that say when the draft was or will be published. */
const DATED =
  /^(?:date|published|publish[_-]?date|published[_-]?(?:at|on|date)|pub[_-]?date|publication[_-]?date)$/i;
/** Keys that say where it belongs, which tells its form. */
const PLACED =
  /^(?:categor(?:y|ies)|sections?|type|kind|kicker|genre|format|label|layout|channel|desk|column|form|stet-form|tags?|topics|keywords)$/i;

interface Entry {
  readonly key: string;
  readonly start: number;
  end: number;
}

/** What front matter says of the draft (its date, section and kind), an entry a block of metadata; all else stays unread. */
export function readFrontMatter(piece: string): readonly Block[] {
  if (!FENCE.test(piece.slice(0, 20))) return NOTHING;
  const blocks: Block[] = [];
  let dated = false;
  for (const { key, start, end } of entriesOf(piece.slice(0, LONGEST))) {
    const isDate: boolean = !dated && DATED.test(key) && /\d/.test(piece.slice(start + key.length, end));
    dated ||= isDate;
    if (!isDate && !PLACED.test(key)) continue;
    const flow = new Flow();
    addLines(flow, piece, start, end);
    const block = makeBlock("metadata", flow, { start: 0, end: flow.prose.length });
    if (block) blocks.push(block);
  }
  return blocks;
}

const NOTHING: readonly Block[] = [];

/** The top-level entries, each with the indented lines and list items that belong to it. */
function entriesOf(text: string): Entry[] {
  const entries: Entry[] = [];
  let open: Entry | null = null;
  for (const { start, end } of linesOf(text, 0)) {
    const line = text.slice(start, end).trimEnd();
    const entry = ENTRY.exec(line);
    if (entry) {
      open = { key: entry[2]!, start, end: start + line.length };
      entries.push(open);
    } else if (/^(?:[ \t]+\S|- |\])/.test(line) && open) open.end = start + line.length;
    else if (line !== "") open = null;
  }
  return entries;
}

/** Adds lines as one run of prose. */
function addLines(flow: Flow, text: string, from: number, to: number): void {
  let last = -1;
  for (const { start, end } of linesOf(text.slice(0, to), from)) {
    const line = text.slice(start, end);
    const at = start + line.length - line.trimStart().length;
    const stop = start + line.trimEnd().length;
    if (stop <= at) continue;
    if (last >= 0) flow.lineBreak(last, at);
    flow.verbatim(text, at, stop);
    last = stop;
  }
}
