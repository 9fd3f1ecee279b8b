import assert from "node:assert/strict";
import { applyEdits } from "../../../server/src/edits/edit.js";
import { review } from "../../support/review.js";

/** The first lines of a draft after each fix of a share that headline and text tell in two ways. */
function fixed(headline: string, text: string): string[] {
  const draft = `# ${headline}\n\n${text}, Mayor Ana Ruiz said.\n\nIt rained all day.\n`;
  const [finding] = review(draft).findings.filter(({ rule }) => rule === "statistics/conflicting-figures");
  return finding!
    .fixes()
    .map(({ edits }) => applyEdits(draft, edits).split(", Mayor")[0]!.replace(/^# /, ""));
}

describe("a fraction or odds beside a percentage", () => {
  for (const [headline, text, here, there] of [
    [
      "One in four residents is poor",
      "Twenty percent of residents are poor",
      "Twenty percent of residents is poor",
      "Twenty-five percent",
    ],
    [
      "Three-quarters of voters back plan",
      "Sixty percent of voters back the plan",
      "Sixty percent of voters back plan",
      "Seventy-five percent",
    ],
    [
      "Half of voters back plan",
      "Some 40 percent of voters back the plan",
      "40 percent of voters back plan",
      "50 percent",
    ],
    [
      "A third of voters back plan",
      "Some 40 percent of voters back the plan",
      "40 percent of voters back plan",
      "33 percent",
    ],
    [
      "Two-thirds of voters back plan",
      "Some 40 percent of voters back the plan",
      "40 percent of voters back plan",
      "67 percent",
    ],
    [
      "40 percent of voters back plan",
      "A third of voters back the plan",
      "33 percent of voters back plan",
      "40 percent of voters",
    ],
    [
      "A quarter of voters back plan",
      "A third of voters back the plan",
      "A third of voters back plan",
      "A quarter of voters",
    ],
  ] as const)
    it(`is set whole: ${headline} / ${text}`, () => {
      const [first, second] = fixed(headline, text);
      assert.equal(first!.split("\n")[0], here);
      assert.ok(second!.split("\n\n")[1]!.includes(there), second);
    });
});
