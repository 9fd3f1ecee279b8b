import assert from "node:assert/strict";
import { applyFix, findings } from "../support/review.js";

const RULE = "attribution/unattributed-claim";

describe("adding an attribution", () => {
  it("offers the draft's speakers, the nearest first, and none whom the sentence is about", () => {
    const draft =
      "“The sea wall is old,” said Lucy Pell, the warden.\n\nThe pier is shut, Mayor Ana Ortiz said.\n\nOrtiz is notorious for delays.";
    const [finding] = findings(draft, RULE, "plaintext");
    assert.deepEqual(
      finding?.fixes().map(({ title }) => title),
      ["Add attribution: Pell said", "Add attribution: according to TK"],
    );
  });

  it("gives a person's title or role where the draft names them only later", () => {
    assert.equal(
      applyFix("The dam has worsened the floods.\n\n“We knew,” Mayor Ana Ortiz said.", RULE, "plaintext"),
      "The dam has worsened the floods, Mayor Ana Ortiz said.\n\n“We knew,” Mayor Ana Ortiz said.",
    );
    assert.equal(
      applyFix(
        "The dam has worsened the floods.\n\n“We knew,” said Ana Ortiz, the mayor.",
        RULE,
        "plaintext",
      ),
      "The dam has worsened the floods, said Ana Ortiz, the mayor.\n\n“We knew,” said Ana Ortiz, the mayor.",
    );
  });
});
