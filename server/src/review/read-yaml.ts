import { t } from "../l10n/l10n.js";
import { isMap, isScalar, parseDocument, type Document, type Node, type Pair } from "yaml";
import type { Span } from "../text/span.js";

/** Something wrong in a configuration file; the rest of the file still counts. */
export interface ConfigProblem {
  readonly span: Span;
  readonly message: string;
}

/** Parses JSON, with comments or without, or YAML; what cannot be read becomes a problem at its place. */
export function parseConfig(text: string, problems: ConfigProblem[]): Document.Parsed {
  const isJson = /^\uFEFF?\s*[{[]/.test(text);
  const document = parseDocument(isJson ? withoutComments(text) : text, { uniqueKeys: true });
  // One slip makes several errors: the first is where it is.
  for (const error of document.errors.slice(0, 1))
    problems.push({
      span: { start: error.pos[0], end: Math.max(error.pos[1], error.pos[0] + 1) },
      message: t`This file cannot be read: ${inWords(error.message)}`,
    });
  return document;
}

/** A parser's message without its place, and without its terms where a bracket is missing. */
function inWords(message: string): string {
  const [first = ""] = message.split("\n");
  const missing = /end with a ([\]}])/.exec(first)?.[1];
  return missing === undefined
    ? first.replace(/ at line \d+, column \d+:?$/, ".")
    : t`before here a “${missing}” is missing.`;
}

/** The text with spaces in the place of JSON's comments (which YAML has otherwise), so that every offset stays. */
export function withoutComments(text: string): string {
  return text.replace(/"(?:[^"\\\n]|\\.)*"?|\/\/[^\r\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?/g, (part) =>
    part.startsWith('"') ? part : part.replace(/[^\r\n]/g, " "),
  );
}

/** The pairs of a map with keys that are words; a problem where it is no map. */
export function* pairsOf(
  value: unknown,
  problems: ConfigProblem[],
  what: string,
): Generator<[key: string, value: unknown, at: Span]> {
  if (value === null || value === undefined) return;
  if (!isMap(value)) {
    problems.push({ span: spanOf(value as Node), message: t`${what} must be an object.` });
    return;
  }
  for (const pair of value.items as Pair<Node>[])
    if (isScalar(pair.key) && typeof pair.key.value === "string")
      yield [pair.key.value, pair.value, spanOf(pair.key)];
}

export function spanOf(node: Node | Document): Span {
  const range = node.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 1 };
}
