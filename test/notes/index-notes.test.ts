import assert from "node:assert/strict";
import { indexNotes } from "../../server/src/notes/index-notes.js";
import { marked } from "../support/marked.js";

/** Looks `words` up in one note and shows the note with the passage marked, and its line. */
function lookUp(note: string, words: string): string | null {
  const { text } = marked(note);
  const passage = indexNotes([{ path: "note.txt", text }]).find(words);
  if (!passage) return null;
  const { start, end } = passage.span;
  return `${passage.line}: ${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
}

describe("notes: finding words verbatim", () => {
  it("finds a passage with its span and line", () => {
    assert.equal(
      lookUp(
        "Q: And then?\nPRUITT: The pump ran dry before dawn. Nobody saw.",
        "The pump ran dry before dawn.",
      ),
      "2: Q: And then?\nPRUITT: ⟦The pump ran dry before dawn⟧. Nobody saw.",
    );
  });

  it("looks past case, quote marks, dashes, commas, markup and line breaks", () => {
    assert.equal(
      lookUp(
        "She said “we don’t\r\n  **know** yet — not\tfor 1,200 homes”.",
        "We don't know yet, not for 1200 homes",
      ),
      "1: She said “⟦we don’t\r\n  **know** yet — not\tfor 1,200 homes⟧”.",
    );
  });

  it("counts lines from 1 after Windows line ends too", () => {
    assert.match(lookUp("one\r\ntwo\r\nthe river is falling now", "the river is falling now") ?? "", /^3: /);
  });

  it("finds the first of several, though its words are common", () => {
    const note = "the the the cat sat on the mat, and the cat sat on the mat";
    assert.equal(
      lookUp(note, "cat sat on the mat"),
      "1: the the the ⟦cat sat on the mat⟧, and the cat sat on the mat",
    );
  });

  for (const [why, note, words] of [
    ["one word differs", "we are not going to guess about it", "we are not going to speculate about it"],
    ["a word is only part of another", "the generators passed the test", "the generator passed the test"],
    ["a figure differs after its point", "the river crested at 27.4 feet", "the river crested at 27.9 feet"],
    ["there are fewer than four words", "nobody is missing and nobody died", "nobody is missing"],
    ["there are no words", "nobody is missing and nobody died", " — … "],
    ["the note is binary", "\u0000 nobody is missing and nobody died", "nobody is missing and nobody"],
  ] as const)
    it(`finds nothing where ${why}`, () => assert.equal(lookUp(note, words), null));

  it("does not run from one note into the next", () => {
    const notes = indexNotes([
      { path: "a.txt", text: "it was quiet until" },
      { path: "b.txt", text: "the sirens went off" },
    ]);
    assert.equal(notes.find("quiet until the sirens"), null);
    assert.equal(notes.find("the sirens went off")?.path, "b.txt");
  });

  it("reads a note of odd characters", () => {
    const odd = "\uFEFF\uD83D caf\u00e9 \uDE00 \u{1F600} na\u0301me";
    assert.equal(
      lookUp(`${odd} the levee held all night`, "the levee held all")?.endsWith("⟦the levee held all⟧ night"),
      true,
    );
  });

  it("finds nothing without notes", () =>
    assert.equal(indexNotes([]).find("the levee held all night"), null));
});
