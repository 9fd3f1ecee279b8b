import { isMap, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import type { Span } from "../text/span.js";
import { parseConfig, withoutComments, type ConfigProblem } from "./read-yaml.js";

/** Replaces a span of a configuration file. */
export interface ConfigEdit extends Span {
  readonly newText: string;
}

/** What can be added to the house's own stylebook in `stet.json`. */
export type Addition = { readonly off: string } | { readonly entry: Readonly<Record<string, string>> };

/** A `stet.json` with nothing in it but an addition. */
export function newConfig(addition: Addition): string {
  return `${JSON.stringify({ stylebook: inBook(addition) }, null, 2)}\n`;
}

/**
 * The edits that add to the stylebook of a `stet.json`, with its comments, its order and its indentation kept. Null
 * where the file is not JSON that can be read, or has something else in that place.
 */
export function addToConfig(text: string, addition: Addition): readonly ConfigEdit[] | null {
  const problems: ConfigProblem[] = [];
  const { contents } = parseConfig(text, problems);
  if (problems.length > 0 || !isMap(contents) || contents.flow !== true) return null;
  const [[list, item]] = Object.entries(addition) as [["off" | "entry", unknown]];
  const key = list === "off" ? "off" : "entries";
  const book = valueOf(contents, "stylebook");
  if (book === null) return insert(text, contents, `"stylebook": `, inBook(addition));
  if (!isMap(book)) return null;
  const items = valueOf(book, key);
  if (items === null) return insert(text, book, `"${key}": `, [item]);
  return isSeq(items) ? insert(text, items, "", item) : null;
}

function inBook(addition: Addition) {
  return "off" in addition ? { off: [addition.off] } : { entries: [addition.entry] };
}

export function valueOf(map: YAMLMap, key: string): Node | null {
  const pair = map.items.find((each) => isScalar(each.key) && each.key.value === key);
  return (pair?.value as Node | undefined) ?? null;
}

/** Puts a last item into an object or a list: on a line of its own where the items before it have theirs. */
export function insert(text: string, collection: Node, lead: string, value: unknown): ConfigEdit[] | null {
  const [start, valueEnd] = collection.range!;
  const close = valueEnd - 1;
  if (!/[\]}]/.test(text.charAt(close))) return null;
  const inside = text.slice(start + 1, close);
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const own = indentAt(text, close);
  const onLines = inside.includes("\n") || (inside.trim() === "" && isMap(collection));
  const unit = /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
  const indent = onLines ? (/\n([ \t]*)\S/.exec(inside)?.[1] ?? own + unit) : "";
  const written = onLines
    ? JSON.stringify(value, null, unit).replaceAll("\n", `${newline}${indent}`)
    : inLine(value);
  const item = onLines ? `${newline}${indent}${lead}${written}` : `${lead}${written}`;

  const filled = withoutComments(inside).trimEnd();
  const last = start + 1 + filled.length;
  const end = start + 1 + inside.trimEnd().length;
  const tail = onLines && !text.slice(end, close).includes("\n") ? `${newline}${own}` : "";
  if (filled.trim() === "") return [{ start: end, end: onLines ? end : close, newText: item + tail }];
  const comma = filled.endsWith(",") ? "" : ",";
  const space = onLines ? "" : " ";
  // Behind the last item there may be a comment on it: the comma goes before that comment, the new item behind it.
  if (end > last && comma !== "")
    return [
      { start: last, end: last, newText: comma },
      { start: end, end, newText: space + item + tail },
    ];
  return [{ start: end, end, newText: comma + space + item + tail }];
}

/** On one line, as people write it: `{ "a": [1, 2] }`. */
function inLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${JSON.stringify(key)}: ${inLine(one)}`)
    .join(", ")} }`;
}

/** The white space that the line of an offset begins with. */
function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)![0];
}
