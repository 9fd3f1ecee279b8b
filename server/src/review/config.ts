import {
  LineCounter,
  parseDocument,
  isMap,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type Pair,
} from "yaml";
import { RULES } from "../rules/index.js";
import type { Span } from "../text/span.js";
import type { RuleSetting, Settings } from "./settings.js";

/** Something wrong in a configuration file; the rest of the file still counts. */
export interface ConfigProblem {
  readonly span: Span;
  readonly message: string;
}

/** A house configuration (`stet.json`) as understood. */
export interface Config {
  readonly settings: Settings;
  /** Folders of notes, by name or path relative to the file; empty for the usual ones. */
  readonly notes: readonly string[];
  readonly problems: readonly ConfigProblem[];
}

const SEVERITIES = ["off", "hint", "information", "warning", "error"];
const KEYS = ["$schema", "rules", "notes"];

/** Reads a house configuration. JSON with comments is fine; whatever is wrong becomes a problem at its place. */
export function readConfig(text: string): Config {
  const document = parseDocument(text, { lineCounter: new LineCounter(), uniqueKeys: true });
  const problems: ConfigProblem[] = document.errors.map((error) => ({
    span: { start: error.pos[0], end: Math.max(error.pos[1], error.pos[0] + 1) },
    message: `This file cannot be read: ${error.message.split("\n")[0] ?? ""}`,
  }));
  const rules: Record<string, RuleSetting> = {};
  const notes: string[] = [];
  for (const [key, value, at] of entries(document.contents, problems, "The configuration")) {
    if (key === "rules") readRules(value, rules, problems);
    else if (key === "notes") readNotes(value, at, notes, problems);
    else if (!KEYS.includes(key)) problems.push({ span: at, message: `“${key}” is no setting of Stet.` });
  }
  return { settings: { rules }, notes, problems };
}

function readRules(value: unknown, rules: Record<string, RuleSetting>, problems: ConfigProblem[]): void {
  for (const [id, setting, at] of entries(value, problems, "“rules”")) {
    if (!RULES.some((rule) => rule.id === id || rule.id.startsWith(`${id}/`)))
      problems.push({ span: at, message: `There is no rule “${id}”.` });
    else {
      const plain = isScalar(setting)
        ? setting.value
        : isMap(setting)
          ? (setting.toJSON() as unknown)
          : undefined;
      const problem = settingProblem(id, plain);
      if (problem) problems.push({ span: at, message: problem });
      else rules[id] = plain as RuleSetting;
    }
  }
}

function settingProblem(id: string, setting: unknown): string | null {
  const severity =
    typeof setting === "object" && setting !== null && "severity" in setting ? setting.severity : setting;
  if (typeof severity === "string" && !SEVERITIES.includes(severity))
    return `“${severity}” is no severity; use one of ${SEVERITIES.join(", ")}.`;
  if (typeof setting === "string") return null;
  if (typeof setting !== "object" || setting === null) return `“${id}” takes a severity or an object.`;
  const rule = RULES.find((each) => each.id === id);
  for (const [name, option] of Object.entries(setting)) {
    if (name === "severity") continue;
    const spec = rule?.options[name];
    if (!spec) return `“${id}” has no option “${name}”.`;
    if (typeof option !== typeof spec.default)
      return `The option “${name}” of “${id}” takes a ${typeof spec.default}.`;
  }
  return null;
}

function readNotes(value: unknown, at: Span, notes: string[], problems: ConfigProblem[]): void {
  const items = isSeq(value) ? value.items : [];
  for (const item of items) if (isScalar(item) && typeof item.value === "string") notes.push(item.value);
  if (!isSeq(value) || notes.length < items.length)
    problems.push({ span: at, message: "“notes” takes a list of folder names." });
}

function* entries(
  value: unknown,
  problems: ConfigProblem[],
  what: string,
): Generator<[key: string, value: unknown, at: Span]> {
  if (value === null || value === undefined) return;
  if (!isMap(value)) {
    problems.push({ span: spanOf(value as Node), message: `${what} must be an object.` });
    return;
  }
  for (const pair of value.items as Pair<Node>[])
    if (isScalar(pair.key) && typeof pair.key.value === "string")
      yield [pair.key.value, pair.value, spanOf(pair.key)];
}

function spanOf(node: Node | Document): Span {
  const range = node.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 1 };
}

/** One configuration over another, rule by rule: what the house decided outweighs an editor's own settings. */
export function mergeSettings(under: Settings, over: Settings): Settings {
  return { rules: { ...under.rules, ...over.rules } };
}
