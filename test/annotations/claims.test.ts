import assert from "node:assert/strict";
import { review } from "../support/review.js";

/** The statuses of a draft's sentences. */
function statuses(text: string): string[] {
  return review(text, "plaintext").blocks.flatMap(({ annotations }) =>
    annotations.claims.map(({ status }) => status),
  );
}

/** What makes a draft's first claim one, as `kind: words`. */
function evidence(text: string): string[] {
  for (const { block, annotations } of review(text, "plaintext").blocks)
    for (const claim of annotations.claims)
      if (claim.evidence.length > 0)
        return claim.evidence.map(({ kind, start, end }) => `${kind}: ${block.prose.slice(start, end)}`);
  return [];
}

describe("claims", () => {
  it("say of what kind they are and by which words", () => {
    assert.deepEqual(evidence("The new crane caused the cracks in the pier."), ["cause: caused"]);
    assert.deepEqual(evidence("The fair is the largest in the valley."), ["superlative: the largest"]);
    assert.deepEqual(evidence("Nearly 40 percent of the wells ran dry."), ["figure: Nearly 40 percent"]);
    assert.deepEqual(evidence("The board acted in an effort to hide the leak."), ["motive: in an effort to"]);
    assert.deepEqual(evidence("The owner was convicted of fraud in 2012."), [
      "accusation: convicted of",
      "accusation: fraud",
    ]);
  });

  it("have a source where the sentence names one", () => {
    assert.deepEqual(statuses("The new crane caused the cracks, Ana Ortiz said."), ["attributed"]);
    assert.deepEqual(statuses("The new crane caused the cracks, according to the port."), ["attributed"]);
    assert.deepEqual(statuses("“The new crane caused the cracks.”"), ["attributed"]);
  });

  it("have a vague source where nobody could be asked", () => {
    assert.deepEqual(statuses("Critics say the new crane caused the cracks."), ["vague"]);
    assert.deepEqual(statuses("The crane is believed to have caused the cracks."), ["vague"]);
    assert.deepEqual(statuses("The crane reportedly caused the cracks."), ["vague"]);
  });

  it("are none in plain narrative, questions and what stands outside the body", () => {
    assert.deepEqual(statuses("The council met in the old customs house."), ["none"]);
    assert.deepEqual(statuses("Could the new crane cause more cracks?"), ["none"]);
    const [headline] = review("# New crane caused cracks\n\nThe council met.", "markdown").blocks;
    assert.deepEqual(
      headline?.annotations.claims.map(({ status }) => status),
      ["none"],
    );
  });

  it("weigh less after an attributed sentence, which they may go on with", () => {
    const [after] = review("Ortiz said the pier was shut. It may be growing weaker.", "plaintext").blocks;
    const [alone] = review("It may be growing weaker.", "plaintext").blocks;
    assert.ok(after!.annotations.claims[1]!.score < alone!.annotations.claims[0]!.score);
  });
});
