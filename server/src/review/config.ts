import { t } from "../l10n/l10n.js";
import { minimatch } from "minimatch";
import { isMap, isNode, isScalar, isSeq } from "yaml";
import { FORMS, type Form } from "../lexicon/forms.js";
import { RULES } from "../rules/index.js";
import type { Span } from "../text/span.js";
import { didYouMean } from "./did-you-mean.js";
import { NO_BOOK, readBook, type HouseBook } from "./house-stylebook.js";
import { isProfile, PROFILES, type Profile } from "./profiles.js";
import { pairsOf, parseConfig, spanOf, type ConfigProblem } from "./read-yaml.js";
import type { RuleSetting, Settings } from "./settings.js";

/** A house configuration (`stet.json`) as understood. */
export interface Config {
  readonly settings: Settings;
  /** Folders of notes, by name or path relative to the file; empty for the usual ones. */
  readonly notes: readonly string[];
  /** The form of drafts by where they lie, first match first: a pattern of paths relative to the file. */
  readonly forms: readonly FormByPath[];
  /** How the stylebook differs in this house, without the files that it names. */
  readonly stylebook: HouseBook;
  readonly problems: readonly ConfigProblem[];
}

/** Drafts whose path matches are of this form, whatever else they look like. */
export interface FormByPath {
  readonly pattern: string;
  readonly form: Form;
}

const KEYS = ["profile", "rules", "notes", "forms", "outlet", "stylebook", "$schema"];
/** Rules and their categories, as “rules” may name them. */
const RULE_NAMES = [...new Set(RULES.flatMap(({ id }) => [id, id.slice(0, id.indexOf("/"))]))];
const SEVERITIES = ["off", "hint", "information", "warning", "error"];

/** Reads a house configuration. JSON with comments is fine; whatever is wrong becomes a problem at its place. */
export function readConfig(text: string): Config {
  const problems: ConfigProblem[] = [];
  const { contents } = parseConfig(text, problems);
  const rules: Record<string, RuleSetting> = {};
  const notes: string[] = [];
  const forms: FormByPath[] = [];
  let outlet: readonly string[] | undefined;
  let stylebook = NO_BOOK;
  let profile: Profile | undefined;
  for (const [key, value, at] of pairsOf(contents, problems, t("The configuration"))) {
    if (key === "profile") profile = readProfile(value, at, problems);
    else if (key === "rules") readRules(value, rules, problems);
    else if (key === "notes") readNotes(value, at, notes, problems);
    else if (key === "forms") readForms(value, forms, problems);
    else if (key === "outlet") outlet = readOutlet(value, at, problems);
    else if (key === "stylebook") stylebook = withinHouse(readBook(value, problems, "“stylebook”"), problems);
    else if (key !== "$schema")
      problems.push({ span: at, message: t`“${key}” is no setting of Stet.${didYouMean(key, KEYS)}` });
  }
  const settings = { rules, ...(outlet && { outlet }), ...(profile && { profile }) };
  return { settings, notes, forms, stylebook, problems };
}

function readProfile(value: unknown, at: Span, problems: ConfigProblem[]): Profile | undefined {
  const given = isScalar(value) ? value.value : undefined;
  if (isProfile(given)) return given;
  const meant = typeof given === "string" ? didYouMean(given, PROFILES) : "";
  problems.push({ span: at, message: t`“profile” takes one of ${PROFILES.join(", ")}.${meant}` });
  return undefined;
}

function readForms(value: unknown, forms: FormByPath[], problems: ConfigProblem[]): void {
  for (const [pattern, given, at] of pairsOf(value, problems, "“forms”")) {
    const form = FORMS.find((each) => isScalar(given) && given.value === each);
    if (form) forms.push({ pattern, form });
    else
      problems.push({
        span: at,
        message: t`“forms” takes one of ${FORMS.join(", ")} for a pattern of paths.${isScalar(given) && typeof given.value === "string" ? didYouMean(given.value, FORMS) : ""}`,
      });
  }
}

/**
 * The form that a configuration gives a draft; null where it gives none. `path` is relative to the configuration, with
 * slashes. A pattern without a slash is matched with the file's name wherever that lies (`*.qa.md`), as in `.gitignore`.
 */
export function formByPath({ forms }: Config, path: string): Form | null {
  const match = forms.find(({ pattern }) =>
    minimatch(path, pattern, { matchBase: true, nocase: true, nonegate: true, nocomment: true }),
  );
  return match?.form ?? null;
}

/** The names of the publication: one, or a list of them. What is no name is a problem at its place; the others count. */
function readOutlet(value: unknown, at: Span, problems: ConfigProblem[]): readonly string[] | undefined {
  const items = isSeq(value) ? value.items : [value];
  const names: string[] = [];
  for (const item of items) {
    const name = isScalar(item) && typeof item.value === "string" ? item.value.trim() : "";
    if (name !== "") names.push(name);
    else
      problems.push({
        span: isSeq(value) && isNode(item) ? spanOf(item) : at,
        message: t("“outlet” takes the name of this publication, or a list of its names."),
      });
  }
  return names.length > 0 ? names : undefined;
}

/** The book without the files that lie elsewhere. */
function withinHouse(book: HouseBook, problems: ConfigProblem[]): HouseBook {
  const files = book.files.filter(({ path, span }) => {
    const isShared = staysWithin(path) && /\.(?:json|ya?ml)$/i.test(path);
    if (!isShared)
      problems.push({
        span,
        message: t`“${path}” is no .json or .yml file in the folder of this file or below it.`,
      });
    return isShared;
  });
  return { ...book, files };
}

function readRules(value: unknown, rules: Record<string, RuleSetting>, problems: ConfigProblem[]): void {
  for (const [id, setting, at] of pairsOf(value, problems, "“rules”")) {
    if (!RULES.some((rule) => rule.id === id || rule.id.startsWith(`${id}/`)))
      problems.push({ span: at, message: t`There is no rule “${id}”.${didYouMean(id, RULE_NAMES)}` });
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
    return t`“${id}” takes a severity or an object.`;
  const severity: unknown =
    typeof setting === "string" ? setting : (setting as Record<string, unknown>)["severity"];
  if (severity !== undefined && !SEVERITIES.includes(severity as string))
    return t`${typeof severity === "string" ? `“${severity}”` : JSON.stringify(severity)} is no severity; use one of ${SEVERITIES.join(", ")}.${typeof severity === "string" ? didYouMean(severity, SEVERITIES) : ""}`;
  if (typeof setting === "string") return null;
  const rule = RULES.find((each) => each.id === id);
  for (const [name, option] of Object.entries(setting)) {
    if (name === "severity") continue;
    const spec = rule?.options[name];
    if (!spec)
      return t`“${id}” has no option “${name}”.${didYouMean(name, ["severity", ...Object.keys(rule?.options ?? {})])}`;
    if (typeof option !== typeof spec.default)
      return t`The option “${name}” of “${id}” takes a ${typeof spec.default}.`;
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
    else problems.push({ span: spanOf(item), message: t`“${item.value}” leads out of the folder it is in.` });
  }
  if (!isSeq(value) || understood < items.length)
    problems.push({ span: at, message: t("“notes” takes a list of folder names.") });
}

/** Whether a path of a notes folder stays below the folder it is relative to: notes are never read from elsewhere. */
export function staysWithin(folder: string): boolean {
  return !/^[\\/~]|^[a-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(folder);
}

/**
 * One configuration over another: what the house decided outweighs an editor's own settings, and what it left open (an
 * option, or the severity where it sets options alone) stays as the editor has it. A severity for a category is a
 * decision on each of its rules. The names of the publication are the house's where it gives any.
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
  const outlet = over.outlet ?? under.outlet;
  const profile = over.profile ?? under.profile;
  return { rules, ...(outlet && { outlet }), ...(profile && { profile }) };
}

function fields(setting: RuleSetting): Exclude<RuleSetting, string> {
  return typeof setting === "string" ? { severity: setting } : setting;
}
