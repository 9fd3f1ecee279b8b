import { isMap, isScalar, type Node, type Pair, type YAMLMap } from "yaml";
import { insert, valueOf, type ConfigEdit } from "./add-to-config.js";
import { parseConfig, type ConfigProblem } from "./read-yaml.js";

/** A value of a `stet.json` by its key, or by the keys that lead to it: `["rules", "wording"]`. Null takes it out. */
export interface Setting {
  readonly path: readonly [string] | readonly [string, string];
  readonly value: string | readonly string[] | null;
}

/**
 * The edits that set one value in the text of a `stet.json`, with its comments, its order and its indentation kept; none where it
 * is so already. Null where the file is not JSON that can be read, or has something else in that place.
 */
export function setInConfig(text: string, { path, value }: Setting): readonly ConfigEdit[] | null {
  const problems: ConfigProblem[] = [];
  const { contents } = parseConfig(text.trim() === "" ? "{}" : text, problems);
  if (text.trim() === "")
    return value === null ? [] : [{ start: 0, end: text.length, newText: newConfigOf(path, value) }];
  if (problems.length > 0 || !isMap(contents) || contents.flow !== true) return null;
  const [key, inner] = path;
  if (inner === undefined) return setIn(text, contents, key, value);
  const map = valueOf(contents, key);
  if (map === null)
    return value === null ? [] : insert(text, contents, `${JSON.stringify(key)}: `, { [inner]: value });
  return isMap(map) ? setIn(text, map, inner, value) : null;
}

function newConfigOf([key, inner]: Setting["path"], value: unknown): string {
  return `${JSON.stringify({ [key]: inner === undefined ? value : { [inner]: value } }, null, 2)}\n`;
}

function setIn(
  text: string,
  map: YAMLMap,
  key: string,
  value: Setting["value"],
): readonly ConfigEdit[] | null {
  const index = map.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
  if (index < 0) return value === null ? [] : insert(text, map, `${JSON.stringify(key)}: `, value);
  const pair = map.items[index] as Pair<Node, Node | null>;
  if (value === null) return [remove(text, map, index)];
  const range = pair.value?.range;
  if (!range) return null;
  // Of a rule with options the severity is set, and the options stay.
  if (isMap(pair.value) && typeof value === "string") return setIn(text, pair.value, "severity", value);
  return [{ start: range[0], end: range[1], newText: JSON.stringify(value) }];
}

/** Takes an entry out, with the comma that parts it from the next, or from the one before where it is the last. */
function remove(text: string, map: YAMLMap, index: number): ConfigEdit {
  const rangeOf = (node: unknown) => (node as Node | null)?.range;
  const { key, value } = map.items[index]!;
  const start = rangeOf(key)![0];
  const end = rangeOf(value)?.[1] ?? rangeOf(key)![1];
  const next = map.items[index + 1];
  if (next) return { start, end: rangeOf(next.key)![0], newText: "" };
  const before = map.items[index - 1];
  if (before) return { start: rangeOf(before.value)?.[1] ?? start, end, newText: "" };
  const comma = /^\s*,/.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end: end + comma, newText: "" };
}
