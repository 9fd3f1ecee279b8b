import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/edits/edit.js";
import { Reviewer } from "../../server/src/review/review.js";
import { applyFix, findings, INPUT } from "../support/review.js";

const RULE = "attribution/unattributed-claim";

describe("naming whom", () => {
  it("stands behind the whole noun phrase", () => {
    for (const [before, after] of [
      ["Critics say it is unfair.", "Critics, including TK, say it is unfair."],
      [
        "It was backed by some senators who say it is fair.",
        "It was backed by some senators, including TK, who say it is fair.",
      ],
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

describe("a crowd of which some are named, behind what it says", () => {
  for (const verb of ["say", "said", "believe", "think", "fear", "argue", "warn", "insist", "predict"])
    it(`is the source, as the fix has it: ${verb}`, () => {
      for (const crowd of ["critics", "experts", "residents", "many residents", "some", "many", "officials"])
        for (const name of ["TK", "Ana Ruiz"]) {
          const text = `The plant will lose 500 jobs, ${crowd}, including ${name}, ${verb}.`;
          assert.deepEqual(
            ["statistic", "claim"].flatMap((what) => findings(text, `attribution/unattributed-${what}`)),
            [],
            text,
          );
        }
    });
});

/** The titles of the first finding's fixes, and the names to choose from at its TK. */
function offered(draft: string): { titles: readonly string[]; names: readonly string[] } {
  const fixes = findings(draft, RULE, "plaintext")[0]?.fixes() ?? [];
  return {
    titles: fixes.map(({ title }) => title),
    names: fixes[0]?.edits.flatMap(({ choices = [] }) => choices) ?? [],
  };
}

const CLAIM = "The thugs caused the growing fear in the neighborhood.";
const OPEN = "Add “according to TK” and choose who";

describe("adding an attribution", () => {
  it("sets no comma before the stop that ends the part it is put to", () => {
    const text =
      "In response, the Acting Director of Ports has stated how they would go on in towns which hide and shield corrupt owners from fines.";
    const [finding] = findings(text, RULE, "plaintext");
    const [fix] = finding!.fixes();
    assert.ok(applyEdits(text, fix!.edits).endsWith("from fines, according to TK."));
  });

  it("leaves a TK first, with the draft's speakers to choose from, the nearest first", () => {
    const { titles, names } = offered(
      `“The sea wall is old,” said Lucy Pell, the warden.\n\nThe pier is shut, Mayor Ana Ortiz said.\n\n${CLAIM}`,
    );
    assert.deepEqual(titles, [OPEN]);
    assert.deepEqual(names, ["Ortiz", "Pell"]);
  });

  it("names one source in a fix of its own, behind it, where that source has just spoken of the same matter", () => {
    const { titles } = offered(
      "The repairs to the harbor turbine were delayed, said Ana Ortiz, the mayor. The harbor turbine caused the longest delay in decades.",
    );
    assert.equal(titles[0], OPEN);
    assert.deepEqual(titles.slice(1), ["If so: add “Ortiz said”"]);
  });

  it("offers none whom the sentence is about, by name, pronoun or role, or whom the next one names", () => {
    for (const draft of [
      "“The sea wall is old,” said Lucy Pell, the warden.\n\nThe pier is shut, Mayor Ana Ortiz said.\n\nOrtiz is notorious for delays.",
      "The pier is shut, Mayor Ana Ortiz said.\n\n“The sea wall is old,” said Lucy Pell, the warden.\n\nThe mayor is notorious for delays.",
      `“The sea wall is old,” said Lucy Pell, the warden.\n\nThe pier is shut, Mayor Ana Ortiz said.\n\n${CLAIM}\n\nOrtiz denied it.`,
    ])
      assert.deepEqual(offered(draft).names, ["Pell"], draft);
  });

  it("offers nobody who was arrested, accused or sentenced, who died, declined to speak or could not be reached", () => {
    for (const told of [
      "Police arrested Mark Hask on Monday. Hask said he was at home.",
      "Mark Hask and Ana Toll were charged on Monday. Hask said he was at home.",
      "Mark Hask, 54, a clerk, was sentenced Friday to four years. “I am sorry,” Hask told the judge.",
      "Mark Hask, 54, a clerk, was accused of fraud. “I am sorry,” Hask said.",
      "Mark Hask, who died Friday, was a farmer. “I am happy,” Hask once said.",
      "The pier is shut, said Mark Hask, the clerk. Hask declined to comment on the rest.",
      "The pier is shut, said Mark Hask, the clerk. Hask could not be reached later.",
      "The pier is shut, said Mark Hask, the clerk. Hask did not respond to questions.",
      "“He is a good boy,” said Mark Hask, a lawyer for the men.",
      "“He is a good boy,” said Mark Hask, the brother of one.",
    ])
      assert.deepEqual(
        offered(`${CLAIM}\n\n${told}\n\n“We knew,” said Lucy Pell, the warden.`).names,
        ["Lucy Pell"],
        told,
      );
    const arrested = `${CLAIM}\n\nThe pier is shut.\n\nThe two were arrested by Mark Hask, a constable. “We knew,” Hask said.`;
    assert.deepEqual(offered(arrested).names, ["Mark Hask"]);
  });

  it("offers no place, people, half of a name, number or last name alone", () => {
    for (const told of [
      "Norvania said the pier was shut.",
      "Tulls said the pier was shut.",
      "“It is shut,” said Hask.",
      "Twelve said the pier was shut.",
      "Milk and Butter Orrin manager Lucy Pell said the pier was shut.",
    ])
      assert.deepEqual(
        offered(`${CLAIM}\n\n${told}`).names.filter((name) => name !== "Lucy Pell"),
        [],
        told,
      );
  });

  it("writes two who share a last name in full", () => {
    const { names } = offered(
      `“It is shut,” said Lucy Pell, the warden.\n\n“It is open,” said Bram Pell, the pilot.\n\n${CLAIM}`,
    );
    assert.deepEqual(names, ["Bram Pell", "Lucy Pell"]);
  });

  it("doubles no point behind a name that ends in one", () => {
    const { names } = offered(`The pier is shut, Orrin Dredging Corp. said on Monday.\n\n${CLAIM}`);
    assert.deepEqual(names, ["Orrin Dredging Corp"]);
  });

  it("leaves the sentence settled: the rule says nothing of it any more", () => {
    for (const draft of [CLAIM, `“The sea wall is old,” said Lucy Pell, the warden.\n\n${CLAIM}`]) {
      const [finding] = findings(draft, RULE, "plaintext");
      for (const { edits } of finding!.fixes())
        assert.deepEqual(findings(applyEdits(draft, edits), RULE, "plaintext"), []);
    }
  });
});

describe("a report of another outlet", () => {
  it("is never said to be confirmed, and said to be unconfirmed only in the publication's own name", () => {
    const draft = "The pier was closed, the Tull Herald reported.";
    const [finding] = findings(draft, "attribution/secondhand-report", "plaintext");
    assert.deepEqual(finding?.fixes(), []);
    const settings = { rules: {}, outlet: ["Orrin Courier"] };
    const { findings: all } = new Reviewer().review(draft, "plaintext", { ...INPUT, settings });
    const fix = all.find(({ rule }) => rule === "attribution/secondhand-report")!.fixes()[0]!;
    assert.equal(applyEdits(draft, fix.edits), `${draft} The Orrin Courier could not confirm this.`);
  });
});
