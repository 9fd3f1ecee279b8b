import assert from "node:assert/strict";
import { clauseEnd } from "../../server/src/edits/clause-end.js";
import { review } from "../support/review.js";

/** What of a sentence stands before the place where its source would go. */
function firstClause(text: string): string {
  const { block } = review(text, "plaintext").blocks[0]!;
  return text.slice(0, clauseEnd(block, block.sentences[0]!, 0));
}

const TAIL =
  "the board had promised to drain after the storms of last spring washed out the crossing at Pell Grove.";

describe("the end of the first clause", () => {
  it("is where a long sentence can rest", () => {
    assert.equal(
      firstClause(`The dam has worsened the floods in the lower valley, which ${TAIL}`),
      "The dam has worsened the floods in the lower valley",
    );
    assert.equal(
      firstClause(`The dam has worsened the floods in the lower valley, and the mayor said ${TAIL}`),
      "The dam has worsened the floods in the lower valley",
    );
  });

  it("is never between a conjunction and an aside, nor between a subject and its verb", () => {
    assert.equal(
      firstClause(
        "The dam, the largest in the state, has worsened the floods, and, as a result, the pier, which opened in 1931, is likely to be scrapped next year.",
      ),
      "The dam, the largest in the state, has worsened the floods",
    );
    const subject =
      "Last spring the old dam in the lower valley by the mills, which opened in 1931, has worsened the floods that the board had promised to drain.";
    assert.equal(firstClause(subject), subject);
  });

  it("is the end of a short one, of a list and of one with a quotation", () => {
    for (const text of [
      "The dam has worsened the floods in the lower valley, which the board promised to drain.",
      `The dam has flooded the mills of Tull and Milford, Pell, and Harlan and the field that ${TAIL}`,
      `The dam has worsened the “floods” in the lower valley, which ${TAIL}`,
    ])
      assert.equal(firstClause(text), text);
  });
});
