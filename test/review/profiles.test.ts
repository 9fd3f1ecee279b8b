import assert from "node:assert/strict";
import { readConfig } from "../../server/src/review/config.js";
import { decidedBy } from "../../server/src/review/explain.js";
import { PROFILE_RULES, PROFILES, type Profile } from "../../server/src/review/profiles.js";
import { RULES } from "../../server/src/rules/index.js";
import { DEFAULT_INPUT, Reviewer, type Review } from "../../server/src/review/review.js";
import type { Settings } from "../../server/src/review/settings.js";

const DRAFT =
  "The thugs left at noon. Nearly 38 percent of renters in Tull were late with the rent in May. 28 of 112 kitchens, or 20 percent, were shut, the city said.";

function reviewed(settings: Settings): Review {
  return new Reviewer().review(DRAFT, "plaintext", { ...DEFAULT_INPUT, settings });
}

function flagged(profile: Profile): string[] {
  return reviewed({ rules: {}, profile }).findings.map(({ rule }) => rule);
}

describe("a profile", () => {
  it("names rules and categories that there are", () => {
    for (const profile of PROFILES)
      for (const id of Object.keys(PROFILE_RULES[profile]))
        assert.ok(
          RULES.some((rule) => rule.id === id || rule.id.startsWith(`${id}/`)),
          id,
        );
  });

  it("asks as much as its desk does", () => {
    assert.deepEqual(flagged("wire"), [
      "wording/loaded-label",
      "attribution/unattributed-statistic",
      "statistics/percent-mismatch",
    ]);
    assert.deepEqual(flagged("opinion"), [
      "attribution/unattributed-statistic",
      "statistics/percent-mismatch",
    ]);
    assert.ok(flagged("audit").length >= flagged("wire").length);
  });

  it("gives way to what is said of a rule", () => {
    const settings = { rules: { "wording/loaded-label": "error" as const }, profile: "opinion" as const };
    const rules = reviewed(settings).findings.map(({ rule, severity }) => [rule, severity]);
    assert.deepEqual(rules[0], ["wording/loaded-label", "error"]);
  });

  it("is misspelt with a question after the one that is meant", () => {
    const [problem] = readConfig('{"profile": "audlt"}').problems;
    assert.equal(
      problem?.message,
      "“profile” takes one of wire, feature, opinion, audit. Did you mean “audit”?",
    );
  });
});

describe("which setting decides", () => {
  const rule = "wording/loaded-label";
  const rules = (entries: Record<string, "off" | "error" | "hint">) => ({ rules: entries });

  it("is the house's before the editor's, that before the profile, that before the rule itself", () => {
    const house = rules({ wording: "error" });
    const editor = rules({ [rule]: "hint" });
    assert.deepEqual(decidedBy(rule, editor, house), { severity: "error", by: "house", key: "wording" });
    assert.deepEqual(decidedBy(rule, editor, null), { severity: "hint", by: "editor", key: rule });
    const opinion = { ...rules({}), profile: "opinion" as const };
    assert.deepEqual(decidedBy(rule, opinion, null), { severity: "off", by: "profile", key: "opinion" });
    assert.deepEqual(decidedBy(rule, rules({}), null), { severity: "warning", by: "default", key: "" });
  });

  it("is none for a rule that there is not", () => {
    assert.equal(decidedBy("wording/loaded-lable", rules({}), null), null);
  });
});
