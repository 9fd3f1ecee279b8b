import assert from "node:assert/strict";
import { makeMatcher, type Matchable } from "../../server/src/lexicon/matcher.js";
import { mark, marked } from "../support/marked.js";
import { review } from "../support/review.js";

function assertMatches(entries: readonly Matchable[], sample: string): void {
  const { text } = marked(sample);
  const { block } = review(text, "plaintext").blocks[0]!;
  const spans = makeMatcher(entries)
    .matches(block.tokens)
    .map(({ from, to }) => ({ start: from, end: to }));
  assert.equal(mark(block.prose, spans), sample);
}

describe("the matcher", () => {
  it("finds forms of one word and of several, in any case", () => {
    const entries = [{ forms: ["river rat", "river rats"] }, { forms: ["dandy"] }];
    assertMatches(entries, "A ⟦River Rat⟧ met two ⟦RIVER RATS⟧ and a ⟦dandy⟧ by the river, rat in hand.");
  });

  it("prefers the longest form, and finds no form within another", () => {
    assertMatches([{ forms: ["rat"] }, { forms: ["rat catcher"] }], "The ⟦rat catcher⟧ saw a ⟦rat⟧.");
  });

  it("minds the case where an entry asks for it", () => {
    assertMatches([{ forms: ["Wash"], matchCase: true }], "They ⟦Wash⟧ what they wash.");
  });

  it("lets neighbors make a form harmless", () => {
    const entries = [{ forms: ["rat"], fineBefore: ["race"], fineAfter: ["lab"] }];
    assertMatches(entries, "A ⟦rat⟧ left the rat race; a lab rat stayed.");
  });

  it("takes curly and straight apostrophes for one, and leaves a possessive outside", () => {
    assertMatches(
      [{ forms: ["ne'er-do-well"] }, { forms: ["rat"] }],
      "A ⟦ne’er-do-well⟧ took the ⟦rat⟧’s cheese.",
    );
    assertMatches([{ forms: ["what’s worse"] }], "And ⟦what's worse⟧, it rained; what was worse, it snowed.");
  });
});
