import assert from "node:assert/strict";
import { applyFix, findings } from "../support/review.js";

const RULE = "attribution/unattributed-claim";

describe("naming whom", () => {
  it("stands behind the whole noun phrase", () => {
    for (const [before, after] of [
      ["Critics say it is unfair.", "Critics, including TK, say it is unfair."],
      ["It is believed she fled.", "It is believed by TK that she fled."],
      ["It is believed that she fled.", "It is believed by TK that she fled."],
      ["Critics of the plan say it is unfair.", "Critics of the plan, including TK, say it is unfair."],
      [
        "Critics of the plan, who met on Monday, say it is unfair.",
        "Critics of the plan, including TK, who met on Monday, say it is unfair.",
      ],
    ])
      assert.equal(applyFix(before!, "attribution/vague-source", "plaintext"), after);
  });
});

describe("adding an attribution", () => {
  it("offers the draft's speakers, the nearest first, and none whom the sentence is about", () => {
    const draft =
      "“The sea wall is old,” said Lucy Pell, the warden.\n\nThe pier is shut, Mayor Ana Ortiz said.\n\nOrtiz is notorious for delays.";
    const [finding] = findings(draft, RULE, "plaintext");
    assert.deepEqual(
      finding?.fixes().map(({ title }) => title),
      ["Add attribution: Pell said", "Add attribution: according to TK"],
    );
  });

  it("offers nobody who was arrested or sentenced, or who died", () => {
    for (const told of [
      "Police arrested Mark Hask on Monday. Hask said he was at home.",
      "Mark Hask and Ana Toll were charged on Monday. Hask said he was at home.",
      "Mark Hask, 54, a clerk, was sentenced Friday to four years. “I am sorry,” Hask told the judge.",
      "Mark Hask, who died Friday, was a farmer. “I am happy,” Hask once said.",
    ]) {
      const draft = `The thugs caused the growing fear in the neighborhood.\n\n${told}\n\n“We knew,” said Lucy Pell, the warden.`;
      assert.deepEqual(
        findings(draft, RULE, "plaintext")[0]
          ?.fixes()
          .map(({ title }) => title),
        ["Add attribution: said Lucy Pell, the warden", "Add attribution: according to TK"],
        told,
      );
    }
    const [finding] = findings(
      "The thugs caused the growing fear in the neighborhood.\n\nThe two were arrested by Mark Hask. “We knew,” Hask said.",
      RULE,
      "plaintext",
    );
    assert.equal(finding?.fixes()[0]?.title, "Add attribution: Mark Hask said");
  });

  it("carries no role over that is somebody's, and no capital of a sentence", () => {
    for (const [told, title] of [
      ["Its president, Bram Coyle, said the pier cracked.", "Bram Coyle said"],
      ["“It cracked,” said Bram Coyle, its president.", "Bram Coyle said"],
      [
        "The warden of the port, Bram Coyle, said the pier cracked.",
        "said Bram Coyle, the warden of the port",
      ],
    ])
      assert.equal(
        findings(`The dam has worsened the floods.\n\n${told}`, RULE, "plaintext")[0]?.fixes()[0]?.title,
        `Add attribution: ${title}`,
      );
  });

  it("gives a person's title or role where the draft names them only later", () => {
    assert.equal(
      applyFix("The dam has worsened the floods.\n\n“We knew,” Mayor Ana Ortiz said.", RULE, "plaintext"),
      "The dam has worsened the floods, Mayor Ana Ortiz said.\n\n“We knew,” Mayor Ana Ortiz said.",
    );
    assert.equal(
      applyFix(
        "The dam has worsened the floods.\n\n“We knew,” said Ana Ortiz, the mayor.",
        RULE,
        "plaintext",
      ),
      "The dam has worsened the floods, said Ana Ortiz, the mayor.\n\n“We knew,” said Ana Ortiz, the mayor.",
    );
  });
});
