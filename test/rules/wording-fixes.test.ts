import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/edits/edit.js";
import { review } from "../support/review.js";

/** What the first fix of a rule makes of a draft; null where it has a finding and no fix. */
function fixed(text: string, rule: string): string | null {
  const finding = review(text, "plaintext").findings.find((one) => one.rule === rule);
  assert.ok(finding, `nothing of ${rule} in: ${text}`);
  const [fix] = finding.fixes();
  return fix ? applyEdits(text, fix.edits) : null;
}

describe("“said” for a loaded verb", () => {
  const RULE = "wording/loaded-attribution-verb";

  it("is offered where a clause, a quotation or nothing follows", () => {
    for (const [before, after] of [
      ["The mayor claimed on Friday that the pier leaks.", "The mayor said on Friday that the pier leaks."],
      ["The board claimed the mill had cost too much.", "The board said the mill had cost too much."],
      ["The pier is safe, the mayor claimed.", "The pier is safe, the mayor said."],
      ["“No pier,” fumed the mayor.", "“No pier,” said the mayor."],
      ["The mayor hinted that “a sale is near”.", "The mayor said that “a sale is near”."],
    ] as const)
      assert.equal(fixed(before, RULE), after);
  });

  it("is not offered where it could not stand", () => {
    for (const text of [
      "The mayor lamented the conduct of the crew and the owner.",
      "The coach has strongly hinted that she will leave.",
      "The owner broadly hinted at a sale.",
    ])
      assert.equal(fixed(text, RULE), null, text);
  });
});
