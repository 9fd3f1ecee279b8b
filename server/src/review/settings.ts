import type { Severity } from "../rules/rule.js";
import type { Profile } from "./profiles.js";

/** What a setting may say of one rule: a severity, `"off"`, or an object with a severity and the rule's options. */
export type RuleSetting =
  | Severity
  | "off"
  | ({ readonly severity?: Severity | "off" } & Readonly<Record<string, number | boolean | string>>);

/** The settings of a review; the same shape in `stet.json` and under `stet.*` in the editor. */
export interface Settings {
  /** By rule id, or by category (`"statistics"`), which the rule's own entry overrides. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** What kind of desk reads; "wire" where absent. */
  readonly profile?: Profile;
  /** The names of the publication itself; none where absent. */
  readonly outlet?: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = { rules: {} };
