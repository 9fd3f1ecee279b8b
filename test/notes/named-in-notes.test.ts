import assert from "node:assert/strict";
import { indexNotes } from "../../server/src/notes/index-notes.js";

/** "name, role" of all that a note names. */
function named(text: string, path = "notes/interview.txt"): string[] {
  return indexNotes([{ path, text }])
    .named()
    .map(({ name, role }) => (role === "" ? name : `${name}, ${role}`));
}

describe("the people and bodies that notes name", () => {
  it("are the speakers of a transcript, in the case and with the role of copy", () => {
    assert.deepEqual(
      named("ANA BELLWEATHER, harbor master: We closed it.\n\nBELLWEATHER: It leans.\n\nQ: Since when?\n"),
      ["Ana Bellweather, harbor master"],
    );
    assert.deepEqual(named("ROSA O’DELL: No.\n\nIAN MCBRIDE-LOWE, clerk: Yes.\n"), [
      "Rosa O’Dell",
      "Ian McBride-Lowe, clerk",
    ]);
  });

  it("are those whom a release introduces", () => {
    const text =
      '# Pier to close\n\n"It leans," said Dr. Ana Bellweather, chief engineer of the Tarnow Harbor Commission.\n';
    const found = named(text, "sources/release.md");
    assert.ok(
      found.some((each) => /^(?:Dr\. )?Ana Bellweather, chief engineer/.test(each)),
      found.join("; "),
    );
    assert.ok(found.includes("Tarnow Harbor Commission"), found.join("; "));
  });

  it("are not looked for in a table", () => {
    assert.deepEqual(named("Name,Role\nAna Bellweather,harbor master\n", "sources/staff.csv"), []);
  });

  it("are each told once, with the role that any note gives", () => {
    const index = indexNotes([
      { path: "notes/a.txt", text: "Ana Bellweather: No.\n" },
      { path: "notes/b.txt", text: "Ana Bellweather, harbor master: Yes.\n" },
    ]);
    assert.deepEqual(
      index.named().map(({ role, path }) => [role, path]),
      [["harbor master", "notes/b.txt"]],
    );
    assert.equal(index.named(), index.named());
  });
});
