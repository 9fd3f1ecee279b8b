import assert from "node:assert/strict";
import { rehearse } from "../../server/src/lsp/rehearse.js";
import { Reviewer } from "../../server/src/review/review.js";
import { INPUT } from "../support/review.js";

const PARAGRAPH =
  "Illegal aliens cost the county $3 million last year. “We are watching,” said Ana Ruiz, the clerk of Corrie.\n\n";

describe("warming up on a long draft", () => {
  it("leaves the draft's findings as they were, and none of the keystrokes that it plays", () => {
    const text = PARAGRAPH.repeat(220);
    const reviewer = new Reviewer();
    const before = reviewer.review(text, "plaintext", INPUT);
    const strokes = rehearse(reviewer, text, "plaintext", INPUT);
    let step = strokes.next();
    while (!step.done) step = strokes.next();
    assert.equal(step.value?.text, text);
    const told = (review: typeof before) =>
      review.findings.map(({ rule, span, message }) => ({ rule, span, message }));
    assert.ok(before.findings.length > 0);
    assert.deepEqual(told(step.value), told(before));
  });

  it("does nothing on a draft that is short", () => {
    const step = rehearse(new Reviewer(), PARAGRAPH, "plaintext", INPUT).next();
    assert.deepEqual(step, { done: true, value: null });
  });
});
