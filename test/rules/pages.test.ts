import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { RULES } from "../../server/src/rules/index.js";
import type { Rule } from "../../server/src/rules/rule.js";
import { marked } from "../support/marked.js";
import { applyFix, flagged, type ReviewOptions } from "../support/review.js";
import { HEADINGS, readRulePage, rulesFolder, type Example } from "../support/rule-page.js";

/** The settings that an example is reviewed with: its rule is on, also where it is off by default. */
function settingsFor(rule: Rule, example: Example): ReviewOptions {
  const severity = rule.defaultSeverity === "off" ? "warning" : rule.defaultSeverity;
  return { rules: { [rule.id]: { severity, ...example.options } }, notes: example.notes };
}

describe("rule pages", () => {
  it("stand in pairs: every rule has its page, every page its rule", () => {
    const pages = readdirSync(rulesFolder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".md"))
      .map((path) => path.replaceAll("\\", "/").slice(0, -".md".length));
    assert.deepEqual(pages.sort(), RULES.map(({ id }) => id).sort());
  });

  for (const rule of RULES)
    describe(rule.id, () => {
      const page = readRulePage(rule.id);
      const samples = page.examples.map(({ draft }) => marked(draft).spans.length);

      it("has the page of a rule", () => {
        assert.equal(page.title, rule.id);
        assert.equal(page.summary, rule.summary);
        assert.deepEqual(page.headings, HEADINGS);
        for (const [heading, text] of page.sections)
          assert.notEqual(text.trim(), "", `"${heading}" is empty`);
        assert.ok(
          samples.some((spans) => spans > 0) && samples.includes(0),
          "an example flagged and one silent",
        );
      });

      it("names its options with their defaults", () => {
        const lines = page.sections.get("Options")?.split("\n") ?? [];
        for (const [name, { default: value }] of Object.entries(rule.options))
          assert.ok(
            lines.some(
              (line) => line.includes(`\`${name}\``) && line.includes(`\`${JSON.stringify(value)}\``),
            ),
            `no line of Options has \`${name}\` with \`${JSON.stringify(value)}\``,
          );
      });

      for (const example of page.examples)
        it(`flags what the example at line ${example.line} marks${example.fixed === null ? "" : ", and fixes it"}`, () => {
          const options = settingsFor(rule, example);
          assert.equal(flagged(example.draft, rule.id, example.markup, options), example.draft);
          if (example.fixed !== null)
            assert.equal(applyFix(example.draft, rule.id, example.markup, options), example.fixed);
        });
    });
});
