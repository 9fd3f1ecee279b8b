import assert from "node:assert/strict";
import { review } from "../support/review.js";

function claims(text: string): string[] {
  return review(text, "plaintext")
    .findings.filter(({ rule }) => /unattributed-(?:claim|statistic)/.test(rule))
    .map(({ message }) => message);
}

const TOLD = "Lucy Pell, a baker, left Milford in May.";
const HERS = "Pell lost about 40 percent of her income because the quake ruined the mill.";

describe("a private person's own account", () => {
  it("is theirs where they are heard right beside it", () => {
    assert.deepEqual(claims(`${TOLD}\n\n${HERS}\n\n“I could not pay the rent,” Pell said.`), []);
    assert.deepEqual(claims(`${TOLD}\n\n${HERS} “I could not pay the rent,” she said.`), []);
  });

  it("is the copy's where nobody is heard, or somebody else", () => {
    assert.equal(claims(`${TOLD}\n\n${HERS}`).length, 1);
    assert.equal(claims(`${TOLD}\n\n${HERS}\n\n“We paid in full,” said Ana Ortiz, the mayor.`).length, 1);
  });

  it("is no official's, whose acts others judge", () => {
    const act = "Mayor Ana Ortiz took office in May.";
    const hers = "Ortiz has cut about 40 percent of the crime because of the patrols.";
    assert.equal(claims(`${act}\n\n${hers}\n\n“It is done,” Ortiz said.`).length, 1);
  });
});
