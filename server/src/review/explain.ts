import type { Rule, Severity } from "../rules/rule.js";
import { RULES } from "../rules/index.js";
import { PROFILE_RULES, type Profile } from "./profiles.js";
import type { RuleSetting, Settings } from "./settings.js";

/** Who decided how severe a rule is, and by which entry. */
export interface Decided {
  readonly severity: Severity | "off";
  /** `house`: the newsroom's stet.json; `editor`: the settings `stet.*`; `profile`; `default`: the rule as it comes. */
  readonly by: "house" | "editor" | "profile" | "default";
  /** The entry's key: the rule's id or its category, or the profile's name; "" for the rule as it comes. */
  readonly key: string;
}

/** Which of the settings decides how severe a rule is; null for a rule that there is not. */
export function decidedBy(id: string, editor: Settings, house: Settings | null): Decided | null {
  const rule = RULES.find((each) => each.id === id);
  if (!rule) return null;
  const profile: Profile = house?.profile ?? editor.profile ?? "wire";
  return (
    decisionOf(rule, house?.rules, "house") ??
    decisionOf(rule, editor.rules, "editor") ??
    (decisionOf(rule, PROFILE_RULES[profile], "profile") && {
      ...decisionOf(rule, PROFILE_RULES[profile], "profile")!,
      key: profile,
    }) ?? { severity: rule.defaultSeverity, by: "default", key: "" }
  );
}

function decisionOf(
  { id }: Rule,
  rules: Readonly<Record<string, RuleSetting>> | undefined,
  by: Decided["by"],
): Decided | null {
  for (const key of [id, id.slice(0, id.indexOf("/"))]) {
    const setting = rules?.[key];
    const severity = typeof setting === "string" ? setting : setting?.severity;
    if (severity !== undefined) return { severity, by, key };
  }
  return null;
}
