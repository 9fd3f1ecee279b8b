import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/edits/edit.js";
import { findings, review } from "../support/review.js";

const RULE = "attribution/unintroduced-source";

/** The titles of the fixes of the one finding of a draft. */
function titles(draft: string, note: string): string[] {
  const [finding] = findings(draft, RULE, "markdown", { notes: [{ path: "notes/hearing.txt", text: note }] });
  assert.ok(finding, `nothing is flagged in: ${draft}`);
  return finding.fixes().map(({ title }) => title);
}

describe("introducing somebody whom the draft cites by last name", () => {
  it("takes name and role from the notes first", () => {
    assert.deepEqual(
      titles("The pier is unsafe, Achebe said.", "TOM ACHEBE, port engineer: The pier is unsafe.\n"),
      ["Introduce: “Tom Achebe, port engineer”", "Introduce: “TK Achebe”"],
    );
  });

  it("leaves it to the writer first where the notes have two of that name", () => {
    const note = "ANA SALT, harbor clerk: We lost the fee.\n\nBO SALT, deputy warden: I did not.\n";
    const [first, ...others] = titles("The fee is lost, Salt said.", note);
    assert.equal(first, "Introduce: “TK Salt”");
    assert.equal(others.length, 2, others.join());
  });

  it("leaves a TK where the notes name somebody else", () => {
    assert.deepEqual(titles("The pier is unsafe, Achebe said.", "ANA ORTIZ, mayor: The pier is unsafe.\n"), [
      "Introduce: “TK Achebe”",
    ]);
  });

  it("offers both spellings of a last name, at every place of the one that changes", () => {
    const draft = [
      "Samira Barrionel chairs the port. Barrionel said the pier was safe.",
      "Divers disagree, Barionel said. Barionel said the wall had cracked.",
    ].join("\n\n");
    const [finding, ...others] = findings(draft, RULE);
    assert.deepEqual(others, []);
    assert.equal(finding?.message, "“Barionel” differs from “Barrionel” above.");
    const after = finding.fixes().map(({ edits }) => applyEdits(draft, edits));
    assert.equal(after[0], draft.replaceAll("Barionel", "Barrionel"));
    assert.equal(after[1], draft.replaceAll("Barrionel", "Barionel"));
  });

  it("takes two short or plainly different names for two people", () => {
    for (const [first, second] of [
      ["Ana Leeds", "Leed"],
      ["Ana Hale", "Hall"],
      ["Ana Whitlock", "Whitman"],
      ["Ana Peters", "Peter"],
    ]) {
      const draft = `${first}, the mayor, said the pier was safe. Divers disagree, ${second} said.`;
      for (const { message } of findings(draft, RULE)) assert.doesNotMatch(message, /differs from/, draft);
    }
  });
});

describe("somebody of one name", () => {
  const flagged = (draft: string): string[] => findings(draft, RULE).map(({ message }) => message);

  it("is asked about where the draft has nothing else of that name, and is a body's where it has", () => {
    assert.deepEqual(flagged("The till was open, Fernwick said."), [
      "Fernwick is cited before the copy says who that is.",
    ]);
    assert.deepEqual(
      flagged("The till was open, Fernwick said. Auditors went through Fernwick's books."),
      [],
    );
    assert.deepEqual(flagged("“We want the berth back,” Fernwick said in a statement."), []);
  });

  it("is asked about where a sentence begins with a title and tells of that person", () => {
    assert.deepEqual(flagged("The till was emptied. Mr Fernwick has not been paid since."), [
      "Fernwick is named before the copy says who that is.",
    ]);
    for (const draft of [
      "Dora Fernwick runs the shop. Ms Fernwick has not been paid since.",
      "Mr. Fernwick is a lawyer in Port Tull.",
      "Edward and Mrs Fernwick has its première in May.",
      "“Mr Fernwick has left,” said Ana Ortiz, the mayor.",
    ])
      assert.deepEqual(flagged(draft), [], draft);
  });
});

describe("the introduction of somebody whom the copy tells of before it cites them", () => {
  it("is put where they are first named", () => {
    const draft =
      "Sworn into office in May, Fernwick kept a promise.\n\nIt rained.\n\n“I kept it,” Fernwick said.\n";
    const [finding] = findings(draft, RULE);
    assert.equal(
      applyEdits(draft, finding!.fixes()[0]!.edits),
      draft.replace("Fernwick kept", "TK Fernwick kept"),
    );
  });
});

describe("a last name that is spelt otherwise than above", () => {
  const told = (draft: string): string[] =>
    review(draft, "plaintext").findings.flatMap(({ message }) =>
      message.includes(" differs from ") ? [message] : [],
    );
  const OPENING = "Detective Luis Marrero runs the unit. Marrero said the tape was clear.\n\n";

  it("is told of once, whatever its verb", () => {
    for (const sample of [
      "Marerro embraced the family on the steps.",
      "A camera showed Marerro’s car.",
      "Marerro left. “It is clear,” Marerro said.",
      "Marerro has run the unit since May.",
    ])
      assert.deepEqual(told(OPENING + sample), ["“Marerro” differs from “Marrero” above."], sample);
  });

  it("is none where the word is another's, a first name, an adjective or one of a list", () => {
    for (const draft of [
      `${OPENING}Ana Marrera, a clerk, spoke. Marrera left.`,
      "Mayor Chris Christy spoke. Christian voters stayed home. Christian music was played.",
      "Mayor Tom Franke spoke. The boat came from France.",
      "Owner Wanda Marsh spoke. Sales came to $5 million in the year to March. The hotel shuts on Mondays.",
      "Owner Ida Augusts spoke. The year to August was dry.",
      "Captain Shane Horgan scored. Players were Pell, Horan, Ruiz and Ode.",
    ])
      assert.deepEqual(told(draft), [], draft);
  });
});
