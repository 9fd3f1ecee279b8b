import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/edits/edit.js";
import { review } from "../support/review.js";

const RULE = "copy/unclear-name";

function asked(draft: string) {
  return review(draft, "plaintext").findings.filter(({ rule }) => rule === RULE);
}

const BROTHERS =
  "A day in court\n\nTerrence Boyle, 34, was found guilty. His brother, Kevin Boyle, 29, goes on trial in June.\n\nIt rained.\n\n";

describe("a last name that several have", () => {
  it("is asked about once, with those who have it and their first names to choose from", () => {
    for (const told of [
      "Boyle owed money all over town. Boyle had a boat.",
      "A camera showed Boyle near the store.\n\nJudge Edwin Farrow set a date. Boyle faces 25 years.",
      "The sentence for Boyle is due in April.",
      "The rent on Boyle's boat was due.",
    ]) {
      const draft = BROTHERS + told;
      const found = asked(draft);
      assert.deepEqual(
        found.map(({ message }) => message),
        ["Which Boyle is meant: Terrence Boyle or Kevin Boyle?"],
        told,
      );
      const [fix] = found[0]!.fixes();
      assert.equal(applyEdits(draft, fix!.edits), BROTHERS + told.replace("Boyle", "TK Boyle"));
      assert.deepEqual(fix!.edits[0]!.choices, ["Terrence", "Kevin"]);
    }
  });

  it("is asked about where one of them speaks, who is nobody's then", () => {
    const draft = `${BROTHERS}“I was asleep,” Boyle said.`;
    assert.equal(asked(draft).length, 1);
    const { blocks, sources } = review(draft, "plaintext");
    assert.equal(sources.speakerOf(blocks.length - 1, 0), null);
  });

  it("is left alone where the copy tells which", () => {
    for (const told of [
      "Kevin Boyle has a shop. Boyle sells bait there.",
      "Mr. Boyle owed money all over town.",
      "Detective Boyle left early.",
      "The Boyle family left by a side door.",
      "The brothers ran Boyle Marine for years. The shop was a Boyle family matter.",
      "“Boyle is a friend,” a clerk said.",
      "Terrence Boyle left at noon.\n\nBoyle said he would appeal.",
    ])
      assert.deepEqual(
        asked(BROTHERS + told).map(({ message }) => message),
        [],
        told,
      );
  });

  it("is left alone where all readers know it, one went by it first, or the two may be one", () => {
    for (const draft of [
      "Hillary Clinton and Bill Clinton came.\n\nIt rained.\n\nClinton left at noon.",
      "Chuck Grassow spoke. A paper chided Charles Grassow.\n\nIt rained.\n\nGrassow did not reply.",
      "Senators Grassow and Pell spoke. Chuck Grassow left.\n\nIt rained.\n\nGrassow did not reply.",
      "Mayor Ana Ortiz came. Ortiz spoke. Her husband, Paul Ortiz, did not.\n\nIt rained.\n\nOrtiz left at noon.",
    ])
      assert.deepEqual(asked(draft), [], draft);
  });
});
