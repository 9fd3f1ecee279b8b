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
  if (typeof setting !== "string" && (typeof setting !== "object" || setting === null))
    return `“${id}” takes a severity or an object.`;
  const severity: unknown =
    typeof setting === "string" ? setting : (setting as Record<string, unknown>)["severity"];
  if (severity !== undefined && !SEVERITIES.includes(severity as string))
    return `${typeof severity === "string" ? `“${severity}”` : JSON.stringify(severity)} is no severity; use one of ${SEVERITIES.join(", ")}.`;
  if (typeof setting === "string") return null;
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
  let understood = 0;
  for (const item of items) {
    if (!isScalar(item) || typeof item.value !== "string") continue;
    understood++;
    if (staysWithin(item.value)) notes.push(item.value);
    else problems.push({ span: spanOf(item), message: `“${item.value}” leads out of the folder it is in.` });
  }
  if (!isSeq(value) || understood < items.length)
    problems.push({ span: at, message: "“notes” takes a list of folder names." });
}

/** Whether a path of a notes folder stays below the folder it is relative to: notes are never read from elsewhere. */
export function staysWithin(folder: string): boolean {
  return !/^[\\/~]|^[a-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(folder);
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

/**
 * One configuration over another: what the house decided outweighs an editor's own settings, and what it left open (an
 * option, or the severity where it sets options alone) stays as the editor has it. A severity for a category is a
 * decision on each of its rules.
 */
export function mergeSettings(under: Settings, over: Settings): Settings {
  const rules: Record<string, RuleSetting> = {};
  for (const [id, setting] of Object.entries(under.rules)) {
    const category = over.rules[id.split("/", 1)[0]!];
    const { severity, ...options } = fields(setting);
    const decided = category !== undefined && fields(category).severity !== undefined;
    rules[id] = decided || severity === undefined ? options : { ...options, severity };
  }
  for (const [id, setting] of Object.entries(over.rules))
    rules[id] = { ...fields(rules[id] ?? {}), ...fields(setting) };
  return { rules };
}

function fields(setting: RuleSetting): Exclude<RuleSetting, string> {
  return typeof setting === "string" ? { severity: setting } : setting;
}
