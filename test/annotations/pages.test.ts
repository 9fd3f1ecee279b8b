import assert from "node:assert/strict";
import { pagesOf } from "../../server/src/annotations/facts/pages.js";
import { passageAbout } from "../../server/src/annotations/facts/passage.js";
import { viewOf } from "../support/view.js";

const WRONG = "The pool has 410 pupils. On Friday 90 of them were absent, a rate of 33 percent.";
const RIGHT = "The pool has 410 pupils. On Friday 90 of them were absent, a rate of 22 percent.";

/** One paragraph of so many sentences that tell no sum, with others put in before the sentence of each index. */
function paragraph(sentences: number, put: Readonly<Record<number, string>> = {}): string {
  const filler = (index: number) => `The clerk of ward ${index + 1} said that the road by the mill was shut.`;
  return Array.from({ length: sentences }, (_, index) => `${put[index] ?? ""} ${filler(index)}`.trim()).join(
    " ",
  );
}

function mismatches(text: string): string[] {
  const { review } = viewOf(text, "plaintext");
  return review.findings
    .filter(({ rule }) => rule === "statistics/percent-mismatch")
    .map(({ span }) => text.slice(span.start, span.end));
}

describe("a paragraph of hundreds of sentences", () => {
  it("has its sums done wherever they stand in it", () => {
    for (const at of [0, 1, 39, 40, 41, 79, 80, 200, 299])
      assert.deepEqual(mismatches(paragraph(300, { [at]: WRONG })), ["33 percent"], `at sentence ${at}`);
  });

  it("has each fault told once, and no sum that comes out", () => {
    const text = paragraph(300, { 20: WRONG, 120: RIGHT, 160: WRONG, 290: WRONG });
    assert.equal(mismatches(text).length, 3);
    assert.deepEqual(mismatches(paragraph(300, { 20: RIGHT, 159: RIGHT, 280: RIGHT })), []);
  });

  it("is looked at in pages that hold each of its figures once, as theirs", () => {
    for (const sentences of [3, 150, 161, 400]) {
      const { blocks } = viewOf(paragraph(sentences), "plaintext").review;
      const passage = passageAbout(blocks[0]!, () => undefined, 0, 0)!;
      const pages = [...pagesOf(passage)];
      assert.deepEqual(
        pages.flatMap(({ own }) => own),
        passage.own,
      );
      for (const { lines, all } of pages) {
        assert.ok(lines.length <= 160, `${lines.length} sentences at once`);
        assert.ok(all.every(({ sentence }) => lines.some((line) => line.sentence === sentence)));
      }
    }
  });
});
