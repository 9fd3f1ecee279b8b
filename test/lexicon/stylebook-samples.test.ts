import assert from "node:assert/strict";
import { STYLEBOOK, type StylebookEntry } from "../../server/src/lexicon/stylebook.js";
import { Reviewer } from "../../server/src/review/review.js";
import { mark, marked } from "../support/marked.js";
import { INPUT } from "../support/review.js";

/** The text with what one entry of the stylebook flags in the copy's own words. */
function flaggedBy(wanted: StylebookEntry, text: string): string {
  // By the stylebook alone: in copy, the scorer may leave a maybe out.
  const { blocks } = new Reviewer().review(text, "plaintext", { ...INPUT, scorer: null });
  assert.equal(blocks.length, 1, text);
  const { block, annotations } = blocks[0]!;
  const own = annotations.wording.filter(
    ({ entry, voice }) => entry === wanted && (voice === "writer" || voice === "snippet"),
  );
  return mark(block.prose, own);
}

describe("the samples of the stylebook", function () {
  // Each is a draft of its own, and there are a thousand.
  this.timeout(60_000);

  for (const kind of new Set(STYLEBOOK.entries.map((entry) => entry.kind))) {
    const entries = STYLEBOOK.entries.filter((entry) => entry.kind === kind);

    it(`are flagged where the ${kind} stands`, () => {
      const wrong: string[] = [];
      for (const entry of entries) {
        const { sample = "" } = entry;
        assert.ok(sample.includes("⟦"), `the sample of “${entry.id}” marks nothing`);
        const seen = flaggedBy(entry, marked(sample).text);
        if (seen !== sample) wrong.push(`${entry.id}: ${seen}`);
      }
      assert.deepEqual(wrong, []);
    });

    it(`stay silent where the ${kind} is fine`, () => {
      const wrong: string[] = [];
      for (const entry of entries)
        for (const sentence of entry.fine ?? []) {
          const seen = flaggedBy(entry, sentence);
          if (seen !== sentence) wrong.push(`${entry.id}: ${seen}`);
        }
      assert.deepEqual(wrong, []);
    });
  }
});
