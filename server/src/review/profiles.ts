import type { RuleSetting } from "./settings.js";

/** What kind of desk reads: what each rule is worth where nobody has said otherwise. */
export const PROFILES = ["wire", "feature", "opinion", "audit"] as const;

export type Profile = (typeof PROFILES)[number];

/**
 * What a profile changes in the rules as they come. `wire` is those; `feature` leaves room for scene and voice; `opinion` holds
 * figures, quotations and names alone; `audit` asks everything, as before a story of weight is signed off.
 */
export const PROFILE_RULES: Readonly<Record<Profile, Readonly<Record<string, RuleSetting>>>> = {
  wire: {},
  feature: {
    "attribution/unattributed-claim": { severity: "information", minimumScore: 0.55 },
    "wording/editorializing": "hint",
    "wording/emotive-language": "hint",
    "wording/scare-quotes": "off",
  },
  opinion: {
    "attribution/unattributed-claim": "off",
    "attribution/vague-source": "hint",
    "attribution/unattributed-statistic": "information",
    wording: "off",
  },
  audit: {
    "attribution/unattributed-claim": { severity: "warning", minimumScore: 0.3, all: true },
    "attribution/unattributed-statistic": { severity: "warning", minimumScore: 0.3, all: true },
    "attribution/anonymous-source": "warning",
    "attribution/secondhand-report": "warning",
    "statistics/missing-baseline": "warning",
    "wording/one-sided-label": "information",
    "wording/scare-quotes": "information",
    "wording/euphemism": "information",
  },
};

/** Whether a value names a profile. */
export function isProfile(value: unknown): value is Profile {
  return PROFILES.some((profile) => profile === value);
}
