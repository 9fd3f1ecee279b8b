import assert from "node:assert/strict";
import { review } from "../../support/review.js";

/** A table of wards whose total is not what its rows come to. */
function table(rows: number, ward: (index: number) => string): string {
  const votes = Array.from({ length: rows }, (_, index) => 101 + (index % 7));
  const total = Math.round(votes.reduce((sum, each) => sum + each, 0) * 0.103) * 10 + 3;
  const lines = votes.map((each, index) => `| ${ward(index)} | ${each} |`);
  return `It rained.\n\n| Ward | Votes |\n|---|---|\n${lines.join("\n")}\n| Total | ${total} |\n`;
}
const found = (text: string): string[] =>
  review(text).findings.map(({ rule, severity }) => `${rule} ${severity}`);

describe("a long table", () => {
  for (const [name, rows, ward] of [
    ["31 bold cells", 31, (index: number) => `**Ward ${index}**`],
    ["61 cells in italics", 61, (index: number) => `*Ward ${index}*`],
    ["61 names with underscores", 61, (index: number) => `ward_${index}_a`],
    ["201 links", 201, (index: number) => `[Ward ${index}](https://a.example/${index})`],
    ["700 plain rows", 700, (index: number) => `Ward ${index}`],
    ["2,000 rows of bold links", 2000, (index: number) => `**[Ward ${index}](https://a.example/${index})**`],
  ] as const)
    it(`is added up: ${name}`, () => {
      assert.deepEqual(found(table(rows, ward)), ["statistics/total-mismatch warning"]);
    });

  it("is added up to the unit where most of its cells are, and reads 1850 among votes as votes", () => {
    for (const rows of [700, 1200, 2500]) {
      const votes = Array.from({ length: rows }, (_, index) => 951 + index);
      const total = votes.reduce((sum, each) => sum + each, 0) + 70;
      const lines = votes.map((each, index) => `| Ward ${index} | ${each} |`);
      const text = `It rained.\n\n| Ward | Votes |\n|---|---|\n${lines.join("\n")}\n| Total | ${total} |\n`;
      assert.deepEqual(found(text), ["statistics/total-mismatch warning"]);
    }
    const small = (total: string): string =>
      `| Ward | Votes |\n|---|---|\n| North | 850 |\n| South | 950 |\n| East | 712 |\n| Total | ${total} |\n`;
    assert.deepEqual(found(small("1812")), ["statistics/total-mismatch warning"]);
    const rounded =
      "| Ward | Votes |\n|---|---|\n| North | 8,500 |\n| South | 9,500 |\n| East | 7,100 |\n| Total | 25,120 |\n";
    assert.deepEqual(found(rounded), []);
    const years =
      "| Mill | Opened |\n|---|---|\n| North | 1850 |\n| South | 1901 |\n| East | 1912 |\n| Total | 3 |\n";
    assert.deepEqual(found(years), []);
  });

  it("is said not to be where it is longer than the setting allows, once", () => {
    const text = table(7000, (index) => `W ${index}`);
    const { findings } = review(text);
    assert.deepEqual(
      findings.map(({ rule, severity }) => `${rule} ${severity}`),
      ["statistics/total-mismatch information"],
    );
    assert.match(findings[0]!.message, /14004 cells, and the most is 12000/);
    assert.match(findings[0]!.why, /largestTable/);
    assert.deepEqual(found(table(7000, (index) => `W ${index} of the northern side`)), [
      "copy/unread information",
    ]);
  });
});

describe("long HTML", () => {
  it("is read line by line, and a comment not at all", () => {
    const lines = "<p>The thugs came on Monday.</p>\n".repeat(201);
    assert.equal(found(lines).length, 201);
    for (const comment of ["[a] The thugs came. ".repeat(250), "The thugs came. ".repeat(4200)])
      assert.deepEqual(found(`<!-- ${comment}-->\n\nIt rained.\n`), []);
  });
});
