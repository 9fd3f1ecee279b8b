import { isDeepStrictEqual } from "node:util";
import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from "yaml";
import { insert } from "../review/add-to-config.js";

/** What a site's configuration is to leave out: one more item of the list at a key, or one more line of the text there. */
export interface Omission {
  readonly key: string;
  readonly entry: string;
  readonly isText?: boolean;
}

/** A file of one pattern a line, such as `.eleventyignore`, with one more. */
export function withLine(text: string, line: string): string {
  return `${ended(text)}${line}${newlineOf(text)}`;
}

/**
 * A configuration in YAML (or JSON, which is YAML) that leaves something out, with its comments, its order and its indentation
 * kept. Null where it cannot be read, or has something else in that place: a person changes it then.
 */
export function withOmission(text: string, omission: Omission): string | null {
  const before = parseDocument(text);
  const root = before.contents as Node | null;
  if (before.errors.length > 0 || (root !== null && !isMap(root))) return null;
  const after = written(text, root, omission);
  // What is read now must be what was meant, and all else as it was.
  return after !== null && isDeepStrictEqual(valuesOf(after), meant(valuesOf(text), omission)) ? after : null;
}

function valuesOf(text: string): Record<string, unknown> {
  return (parseDocument(text).toJS() ?? {}) as Record<string, unknown>;
}

function meant(values: Record<string, unknown>, { key, entry, isText }: Omission): Record<string, unknown> {
  const had = values[key] ?? null;
  if (isText) return { ...values, [key]: withLine(typeof had === "string" ? had : "", entry) };
  return { ...values, [key]: [...(Array.isArray(had) ? (had as unknown[]) : []), entry] };
}

function written(text: string, root: YAMLMap | null, { key, entry, isText }: Omission): string | null {
  const newline = newlineOf(text);
  const plain = /^[\w/][\w./-]*$/.test(entry) ? entry : JSON.stringify(entry);
  const block = isText ? ` |${newline}  ${entry}${newline}` : `${newline}  - ${plain}${newline}`;
  const pair = root?.items.find((each) => isScalar(each.key) && each.key.value === key) as
    Pair<Node, Node | null> | undefined;
  if (root?.flow)
    return pair ? inFlow(text, pair.value, entry) : edited(text, insert(text, root, `"${key}": `, [entry]));
  if (!pair) return `${ended(text)}${key}:${block}`;
  const value = pair.value;
  if (value === null || (isScalar(value) && value.value === null)) {
    const colon = text.indexOf(":", pair.key.range![1]) + 1;
    const line = /^[ \t]*(?:#[^\n]*)?\r?\n?/.exec(text.slice(colon))![0];
    return line.includes("#") ? null : text.slice(0, colon) + block + text.slice(colon + line.length);
  }
  if (isText) return isScalar(value) ? inText(text, value.range!, String(value.value), entry) : null;
  if (!isSeq(value)) return null;
  if (value.flow) return inFlow(text, value, entry);
  const last = value.items.at(-1);
  if (!isScalar(last)) return null;
  // Behind the last item, and behind a comment on its line.
  const [start, end] = last.range!;
  const from = text.lastIndexOf("\n", start) + 1;
  const lead = /^[ \t]*-[ \t]+/.exec(text.slice(from))?.[0];
  if (lead === undefined) return null;
  const until = endOfLine(text, end);
  return `${ended(text.slice(0, until))}${lead}${plain}${newline}${text.slice(until)}`;
}

function inFlow(text: string, list: Node | null, entry: string): string | null {
  return isSeq(list) && list.flow ? edited(text, insert(text, list, "", entry)) : null;
}

/** One more line in a text of several; one that stood behind its key gets lines of its own. */
function inText(text: string, [start, end]: readonly number[], value: string, entry: string): string {
  const newline = newlineOf(text);
  const isBlock = text.startsWith("|", start);
  if (isBlock) {
    const indent = /\n([ \t]+)\S/.exec(text.slice(start, end))?.[1] ?? "  ";
    return `${ended(text.slice(0, end))}${indent}${entry}${newline}${text.slice(end)}`;
  }
  const lines = [...value.trimEnd().split("\n"), entry].map((line) => `${newline}  ${line}`);
  const behind = endOfLine(text, end!);
  return `${text.slice(0, start)}|${lines.join("")}${newline}${text.slice(behind)}`;
}

function edited(
  text: string,
  edits: readonly { start: number; end: number; newText: string }[] | null,
): string | null {
  if (edits === null) return null;
  return edits.reduceRight(
    (all, { start, end, newText }) => all.slice(0, start) + newText + all.slice(end),
    text,
  );
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

function ended(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}${newlineOf(text)}`;
}

function newlineOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
