import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/edits/edit.js";
import { review } from "../support/review.js";

/** The draft after each fix of its findings of wording. */
function fixed(text: string): string[] {
  return review(text, "plaintext")
    .findings.filter(({ rule }) => rule.startsWith("wording/"))
    .flatMap((finding) => finding.fixes().map(({ edits }) => applyEdits(text, edits)));
}

describe("the fixes of wording", () => {
  it("take a verb's particle with it where the alternative has an object", () => {
    assert.deepEqual(fixed("He lashed out at the board."), ["He criticized the board."]);
    assert.deepEqual(fixed("He hit back at the board."), ["He responded to the board."]);
  });

  it("write “said” where a quotation is all that is criticized", () => {
    assert.deepEqual(fixed("“We stopped running,” Crane blasted."), ["“We stopped running,” Crane said."]);
    assert.deepEqual(fixed("“We stopped running,” slammed Crane."), ["“We stopped running,” said Crane."]);
  });

  it("are none where the alternative has its object already, or cannot be a passive", () => {
    assert.deepEqual(fixed("The mill downsized in May."), ["The mill cut jobs in May."]);
    assert.deepEqual(fixed("The firm was right-sized in May."), []);
    assert.deepEqual(fixed("The company downsized 40 people."), []);
  });

  it("write a participle in a passive and behind “have”", () => {
    assert.deepEqual(fixed("The meeting was hijacked by the party."), [
      "The meeting was taken over by the party.",
    ]);
    assert.deepEqual(fixed("Rents have skyrocketed in May."), ["Rents have risen in May."]);
  });

  it("are none where a possessive would hang on more than a noun", () => {
    assert.deepEqual(fixed("The illegal alien’s car was found."), []);
    assert.deepEqual(fixed("The illegal aliens’ cars were found."), []);
    assert.deepEqual(fixed("The thug’s car was found."), []);
  });

  it("begin the sentence anew where it is told that there is no doubt", () => {
    assert.deepEqual(fixed("There is no doubt that the crane caused the cracks."), [
      "The crane caused the cracks.",
    ]);
  });

  it("tell nothing that the copy does not", () => {
    assert.deepEqual(fixed("The collateral damage was large."), []);
    assert.deepEqual(fixed("A radical teachers union sued the board."), []);
  });

  it("leave a plea alone", () => {
    assert.deepEqual(fixed("He admitted to the crime. She confessed to the fraud."), []);
  });

  it("are there for a noun that is a verb as well, and without an article for a plural", () => {
    assert.deepEqual(fixed("It was a crime of passion."), ["It was a killing."]);
    assert.deepEqual(fixed("An influx of illegals began in spring."), ["Arrivals began in spring."]);
  });
});
