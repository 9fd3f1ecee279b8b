import assert from "node:assert/strict";
import { review } from "../support/review.js";

/** The titles of the fixes of a draft's findings, by rule. */
function fixes(text: string): string[] {
  return review(text, "markdown", { rules: {} })
    .findings.filter(({ rule }) => rule.startsWith("statistics/"))
    .flatMap((finding) => finding.fixes().map(({ title }) => title));
}

describe("a figure in a quotation", () => {
  it("is what somebody said, and no fix corrects it", () => {
    const draft = (text: string): string => `# Mill cuts 42 jobs\n\n${text}\n`;
    assert.deepEqual(fixes(draft("The mill will cut 46 jobs, its owner, Ida Holm, said.")), [
      "Make this 46",
      "Make the other 42",
    ]);
    assert.deepEqual(fixes(draft("“We will cut 46 jobs,” its owner, Ida Holm, said.")), ["Make this 46"]);
  });
});
