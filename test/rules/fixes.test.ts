import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/edits/edit.js";
import type { Finding } from "../../server/src/rules/rule.js";
import { reviewSeed, SEED_DRAFTS } from "../seeds/seed-drafts.js";

describe("the fixes of the sample newsroom", () => {
  for (const name of SEED_DRAFTS)
    it(`keep the blocks of ${name}, and settle what they answer`, () => {
      const draft = reviewSeed(name);
      for (const finding of draft.findings)
        for (const { title, edits } of finding.fixes()) {
          const what = `${finding.rule}: ${title}`;
          const fixed = reviewSeed(name, applyEdits(draft.text, edits));
          assert.deepEqual(
            fixed.blocks.map(({ block }) => block.kind),
            draft.blocks.map(({ block }) => block.kind),
            `${what} changes the blocks`,
          );
          assert.ok(
            count(fixed.findings, finding) < count(draft.findings, finding),
            `${what} settles nothing`,
          );
        }
    });
});

/** How many findings there are of the same rule. */
function count(findings: readonly Finding[], { rule }: Finding): number {
  return findings.filter((one) => one.rule === rule).length;
}
