import assert from "node:assert/strict";
import { applyEdits } from "../../../server/src/edits/edit.js";
import { review } from "../../support/review.js";

/** What is said of a headline's figure and the text's. */
function against(headline: string, text: string) {
  const draft = `# ${headline}\n\n${text}, Mayor Ana Ruiz said.\n\nIt rained all day.\n`;
  const found = review(draft).findings.filter(({ rule }) => rule === "statistics/conflicting-figures");
  const fixed = found.flatMap((each) => each.fixes().map(({ edits }) => applyEdits(draft, edits)));
  return { said: found.map(({ message }) => message), fixed };
}

/** By the way a figure is written: headlines that agree with a text, and one that does not. */
const WRITTEN: Readonly<
  Record<string, readonly (readonly [text: string, agrees: string, differs: string])[]>
> = {
  "a half, and a scale": [
    ["The city has two and a half million residents", "2.5 million residents", "3.5 million residents"],
    ["The city has two-and-a-half million residents", "2.5 million residents", "2.8 million residents"],
    ["The city has ten and a half million residents", "10.5 million residents", "12 million residents"],
    ["The city has four and a half thousand residents", "4,500 residents", "5,500 residents"],
    ["The city has two and a half dozen boats", "30 boats", "40 boats"],
    [
      "The city has three and three-quarter million residents",
      "3.75 million residents",
      "5 million residents",
    ],
  ],
  "a scale, and a half of it": [
    ["The city has a million and a half residents", "1.5 million residents", "2 million residents"],
    ["The city has one million and a half residents", "1.5 million residents", "2.5 million residents"],
    ["The city has two million and a half residents", "2.5 million residents", "3.5 million residents"],
    ["The city has a million and a quarter residents", "1.25 million residents", "2 million residents"],
    ["The city has a million and three-quarters residents", "1.75 million residents", "3 million residents"],
    ["The city has a dozen and a half boats", "18 boats", "24 boats"],
  ],
  "a part of a scale": [
    ["The city has a quarter of a million residents", "250,000 residents", "450,000 residents"],
    ["The city has three-quarters of a million residents", "750,000 residents", "950,000 residents"],
    ["The city has three quarters of a million residents", "750,000 residents", "950,000 residents"],
    ["The city has a third of a million residents", "333,000 residents", "733,000 residents"],
    ["The city has half a million residents", "500,000 residents", "900,000 residents"],
    ["The city has a quarter-million residents", "250,000 residents", "450,000 residents"],
    ["The city has half a dozen boats", "6 boats", "9 boats"],
  ],
  "lakh and crore": [
    ["The city has 5 lakh residents", "500,000 residents", "600,000 residents"],
    ["The city has 5 lakh residents", "5,00,000 residents", "6,00,000 residents"],
    ["The city has five lakh residents", "500,000 residents", "900,000 residents"],
    ["The city has 15 lakh residents", "1.5 million residents", "2.5 million residents"],
    ["The city has 3 crore residents", "30 million residents", "3 million residents"],
    ["The city has 1.2 crore residents", "12 million residents", "20 million residents"],
  ],
  "a vulgar fraction": [
    ["The city has 2 1/2 million residents", "2.5 million residents", "3.5 million residents"],
    ["The city has 2-1/2 million residents", "2.5 million residents", "3.5 million residents"],
    ["The city has 3½ million residents", "3.5 million residents", "4.5 million residents"],
    ["The city has 3 ½ million residents", "3.5 million residents", "4.5 million residents"],
    ["The city has 2¼ million residents", "2.25 million residents", "3 million residents"],
    ["The city has ½ million residents", "500,000 residents", "900,000 residents"],
  ],
  "groups of digits": [
    ["The city has 12 000 residents", "12,000 residents", "21,000 residents"],
    ["The city has 12\u00a0000 residents", "12,000 residents", "21,000 residents"],
    ["The city has 12\u202f000 residents", "12,000 residents", "21,000 residents"],
    ["The city has 12\u2009000 residents", "12,000 residents", "21,000 residents"],
    ["The city has 12’000 residents", "12,000 residents", "21,000 residents"],
    ["The city has 1 200 000 residents", "1.2 million residents", "1.5 million residents"],
  ],
};

describe("a figure that is written as", () => {
  for (const [name, cases] of Object.entries(WRITTEN))
    it(`${name} is read whole`, () => {
      for (const [text, agrees, differs] of cases) {
        assert.deepEqual(against(`City has ${agrees}`, text).said, [], `${agrees}: ${text}`);
        const { said, fixed } = against(`City has ${differs}`, text);
        assert.deepEqual(said.length, 1, `${differs}: ${text}`);
        for (const draft of fixed) {
          assert.doesNotMatch(
            draft,
            /\d{5,}|\ba \d|\d and a|000 000,|\.\d{4}|\b0 (?:residents|boats)/,
            draft,
          );
          const [headline = "", , first = ""] = draft.split("\n");
          assert.deepEqual(against(headline.slice(2), first.split(", Mayor")[0]!).said, [], draft);
        }
      }
    });
});

describe("digits that are grouped as no number is", () => {
  const grouped = (figure: string): string[] =>
    review(`The council counted ${figure} boats on Monday, the board said.`)
      .findings.filter(({ rule }) => rule === "statistics/unit-mismatch")
      .map(({ message }) => message);
  it("are told of", () => {
    for (const figure of ["2,00", "1,2345", "12,34", "1,00,00", "3,4567", "1234,567", "12,345,67", "5,0000"])
      assert.deepEqual(grouped(figure), [`“${figure}” is grouped as no number is.`]);
  });
  it("are none where they are grouped in threes, in lakhs, by points or are two figures", () => {
    for (const figure of ["2,000", "12,345,678", "1,50,000", "1,00,00,000", "4.200", "2, 3 or 12", "12 345"])
      assert.deepEqual(grouped(figure), []);
  });
});
