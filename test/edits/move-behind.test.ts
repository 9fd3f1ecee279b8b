import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/edits/edit.js";
import { Reviewer } from "../../server/src/review/review.js";
import { INPUT } from "../support/review.js";

/** The draft after the first fix of wording, or null where no finding of wording offers one. */
function afterFix(text: string): string | null {
  const { findings } = new Reviewer().review(text, "plaintext", { ...INPUT, scorer: null });
  const fixes = findings
    .filter(({ rule }) => rule.startsWith("wording/"))
    .flatMap((finding) => finding.fixes());
  return fixes[0] ? applyEdits(text, fixes[0].edits) : null;
}

describe("words that stand behind the noun", () => {
  it("go there, and the article with the noun", () => {
    assert.equal(
      afterFix("A wheelchair-bound man sat by the gate."),
      "A man who uses a wheelchair sat by the gate.",
    );
    assert.equal(
      afterFix("Two wheelchair-bound women sat by the gate."),
      "Two women who use a wheelchair sat by the gate.",
    );
    assert.equal(afterFix("A senile uncle sat by the gate."), "An uncle with dementia sat by the gate.");
    // Who drove, and who was hit, is for the writer to say.
    assert.equal(afterFix("The officer-involved crash shut the road."), null);
  });

  it("are not offered for a predicate, a pair or a possessive", () => {
    assert.equal(afterFix("He is wheelchair-bound."), null);
    assert.equal(afterFix("The men were wheelchair-bound more often."), null);
    assert.equal(afterFix("A senile man and woman sat by the gate."), null);
    assert.equal(afterFix("The wheelchair-bound man’s son left."), null);
  });
});

describe("wording in a sentence that tells of violence", () => {
  it("gets no alternative that plays it down", () => {
    assert.doesNotMatch(afterFix("Extremists killed 40 villagers in the hills.") ?? "", /activists/i);
    assert.equal(afterFix("The mob lynched two farmers in 1931."), null);
    assert.equal(afterFix("A thug stabbed the clerk twice, stabbing the owner too."), null);
  });

  it("keeps its alternative where nobody was hurt", () => {
    assert.equal(
      afterFix("The council gave the keys to extremists."),
      "The council gave the keys to activists.",
    );
  });
});

describe("leaving a wording out", () => {
  it("is not offered where a hope or a doubt would become a statement", () => {
    assert.equal(afterFix("Hopefully, the pier will be sold."), null);
    assert.equal(afterFix("The tower is arguably the best in town."), null);
  });

  it("leaves no comma before a dash", () => {
    assert.equal(
      afterFix("It sold tickets through agents, of course -- for a fee."),
      "It sold tickets through agents -- for a fee.",
    );
  });
});
