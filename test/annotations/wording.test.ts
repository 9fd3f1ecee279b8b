import assert from "node:assert/strict";
import { mark, marked } from "../support/marked.js";
import { review } from "../support/review.js";

/** Asserts which words of a one-paragraph draft the stylebook knows, and whose words they are. */
function assertVoices(sample: string, ...voices: string[]): void {
  const { text } = marked(sample);
  const { block, annotations } = review(text, "plaintext").blocks[0]!;
  assert.equal(mark(block.prose, annotations.wording), sample);
  assert.deepEqual(
    annotations.wording.map(({ voice }) => voice),
    voices,
  );
}

describe("wording", () => {
  it("is the writer's own outside quotations and paraphrases", () => {
    assertVoices("The shelter was full of ⟦junkies⟧ on Friday.", "writer");
  });

  it("is a speaker's inside a direct quotation", () => {
    assertVoices("“Those ⟦junkies⟧ broke my fence again,” said Nora Tilden, a baker.", "quoted");
  });

  it("is a snippet in one to three words of quotation", () => {
    assertVoices("He has called the guards “⟦thugs⟧” since May.", "snippet");
  });

  it("is a paraphrase in what a source is said to have said", () => {
    assertVoices("Nora Tilden said the ⟦junkies⟧ had broken her fence.", "paraphrase");
  });

  it("leaves the possessive outside, and the words that a neighbor makes harmless", () => {
    assertVoices("The ⟦thug⟧’s hat lay beside the punk rock record.", "writer");
  });
});
