import { t } from "../l10n/l10n.js";
import { readConfig } from "../review/config.js";
import { isProfile } from "../review/profiles.js";
import type { RuleSetting, Settings } from "../review/settings.js";

/** The editor's `stet.*` settings, as understood. */
export interface EditorSettings {
  readonly enabled: boolean;
  readonly wholeWorkspace: boolean;
  readonly notes: readonly string[];
  /** How many UTF-16 units of a draft are checked. */
  readonly longest: number;
  readonly settings: Settings;
  /** What is left out, and why; a line each. */
  readonly problems: readonly string[];
}

/** Reads the editor's `stet.*` settings; whatever has the wrong shape counts as not set, and is told of. */
export function readEditorSettings(section: unknown): EditorSettings {
  const given = isObject(section) ? section : {};
  const rules = isObject(given["rules"]) ? given["rules"] : {};
  const notes = Array.isArray(given["notes"]) ? given["notes"] : [];
  const outlet = [given["outlet"]].flat().filter(isName);
  return {
    enabled: given["enable"] !== false,
    wholeWorkspace: given["scope"] === "workspace",
    notes: notes.filter((folder) => typeof folder === "string"),
    longest: isLength(given["longestDraft"]) ? given["longestDraft"] : LONGEST,
    settings: {
      rules: Object.fromEntries(Object.entries(rules).filter(isRuleSetting)),
      ...(outlet.length > 0 && { outlet }),
      ...(isProfile(given["profile"]) && { profile: given["profile"] }),
    },
    problems: problemsIn(section, given),
  };
}

function problemsIn(section: unknown, given: Record<string, unknown>): string[] {
  const problems: string[] = [];
  if (section !== null && section !== undefined && !isObject(section))
    problems.push(t("“stet” takes an object of settings."));
  const { enable, scope, rules, longestDraft } = given;
  if (isSet(enable) && typeof enable !== "boolean")
    problems.push(t`“stet.enable” is true or false, not ${JSON.stringify(enable)}.`);
  if (isSet(scope) && scope !== "workspace" && scope !== "openDrafts")
    problems.push(`“stet.scope” is "openDrafts" or "workspace", not ${JSON.stringify(scope)}.`);
  if (isSet(longestDraft) && !isLength(longestDraft))
    problems.push(
      t`“stet.longestDraft” is a number of characters from ${SHORTEST}, not ${JSON.stringify(longestDraft)}.`,
    );
  if (isSet(rules) && !isObject(rules)) problems.push(t("“stet.rules” takes an object of rules."));
  // What the house configuration would say of the same words.
  const shared = Object.fromEntries(
    ["profile", "rules", "notes", "outlet"]
      .filter((key) => isSet(given[key]))
      .map((key) => [key, given[key]]),
  );
  if (!isEmpty(shared["outlet"]) || shared["outlet"] === undefined)
    problems.push(...readConfig(JSON.stringify(shared)).problems.map(({ message }) => message));
  return problems;
}

/** What is checked of a draft where nothing else is said, and what is checked at least. */
const LONGEST = 100_000;
const SHORTEST = 10_000;

function isLength(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= SHORTEST;
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** As an editor's default stands: "" or []. */
function isEmpty(value: unknown): boolean {
  return value === "" || (Array.isArray(value) && value.length === 0);
}

function isRuleSetting(entry: [string, unknown]): entry is [string, RuleSetting] {
  const severity = isObject(entry[1]) ? (entry[1]["severity"] ?? "warning") : entry[1];
  return (
    typeof severity === "string" && ["off", "hint", "information", "warning", "error"].includes(severity)
  );
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** Whether a value is an object with keys. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
