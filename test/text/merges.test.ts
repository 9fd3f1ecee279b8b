import assert from "node:assert/strict";
import type { Markup } from "../../server/src/text/draft.js";
import { review } from "../support/review.js";

/** The words that are found, with their rules' names. */
function found(text: string, markup: Markup): string[] {
  return review(text, markup).findings.map(
    ({ rule, span }) => `${rule.split("/")[1]!}: ${text.slice(span.start, span.end)}`,
  );
}

const MARK = "placeholder: <<<<<<< HEAD";
const BOTH: readonly Markup[] = ["markdown", "plaintext"];

describe("a merge that nobody finished", () => {
  it("is one finding, and its two versions are not held against each other", () => {
    for (const markup of BOTH)
      for (const [ours, theirs] of [
        ["The fleet has 42 boats, the board said.", "The fleet has 46 boats, the board said."],
        ["The fleet has 42 boats, the board said.\n\nIt rained.", "The fleet has 46 boats.\n\nIt was dry."],
        ["- The fleet has 42 boats, Ana Ruiz said.\n- It rained.", "- The fleet has 46 boats."],
        ["> The fleet has 42 boats, Ana Ruiz said.", "> The fleet has 46 boats."],
        ["The fleet has 42 boats, Ana Ruiz said.", "Illegal immigrants have 46 boats."],
      ] as const)
        for (const base of ["", "||||||| 1a2b3c4\nThe fleet has 24 boats.\n"]) {
          const merge = `<<<<<<< HEAD\n${ours}\n${base}=======\n${theirs}\n>>>>>>> desk\n`;
          assert.deepEqual(found(`It rained.\n\n${merge}\nIt was cold.\n`, markup), [MARK], merge);
        }
  });

  it("leaves the first version to be read, and all that follows", () => {
    for (const markup of BOTH)
      assert.deepEqual(
        found(
          "It rained.\n\n<<<<<<< HEAD\nThe clerk left TK boats.\n=======\nThe clerk left.\n>>>>>>> desk\nIllegal immigrants came.\n",
          markup,
        ),
        [MARK, "placeholder: TK", "loaded-label: Illegal immigrants"],
      );
  });

  it("may stand above the headline, which is held against the text", () => {
    const heads = ["Board sinks 42 boats", "Board sinks 46 boats"] as const;
    const text = "The board sank 46 boats on Monday, Ana Ruiz, the clerk, said.";
    assert.deepEqual(
      found(`<<<<<<< HEAD\n# ${heads[0]}\n=======\n# ${heads[1]}\n>>>>>>> desk\n\n${text}\n`, "markdown"),
      [MARK, "conflicting-figures: 42"],
    );
    assert.deepEqual(
      found(`<<<<<<< HEAD\n${heads[0]}\n=======\n${heads[1]}\n>>>>>>> desk\n\n${text}\n`, "plaintext"),
      [MARK, "conflicting-figures: 42"],
    );
  });

  it("takes nothing along where it is not closed, or where a headline is underlined", () => {
    for (const markup of BOTH)
      assert.deepEqual(
        found("It rained.\n\n<<<<<<< HEAD\n\nIt is cold.\n\n=======\n\nIllegal immigrants came.\n", markup),
        [MARK, "loaded-label: Illegal immigrants"],
      );
    assert.deepEqual(found("Milford\n=======\n\nIllegal immigrants came.\n", "markdown"), [
      "loaded-label: Illegal immigrants",
    ]);
  });
});
