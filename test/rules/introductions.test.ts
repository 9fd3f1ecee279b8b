import assert from "node:assert/strict";
import { findings } from "../support/review.js";

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
});
