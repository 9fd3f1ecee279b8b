import assert from "node:assert/strict";
import { indexNotes, indexOf, readIndexed, type IndexedNote } from "../../server/src/notes/index-notes.js";
import type { Note, NotesIndex } from "../../server/src/notes/notes.js";
import { Vocabulary } from "../../server/src/notes/vocabulary.js";
import { DEFAULT_INPUT, Reviewer } from "../../server/src/review/review.js";

const TALK = (words: string): string =>
  `IDA MOREL: ${words}\n\nTEO BRANDT: We asked 212 people on the quay of Pell, and 94 of them said no.\n\nIDA MOREL: So be it then.\n`;
const NOTES: readonly Note[] = [
  { path: "sources/a.txt", text: TALK("The wall was never inspected after the storm.") },
  { path: "sources/b.csv", text: "pier,stones\nNorth pier,118\nSouth pier,94\n" },
  {
    path: "sources/c.vtt",
    text: "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Calder, Ines>Nobody trusts the board of Pell with the money.</v>\n",
  },
];
const CHANGES: readonly Note[] = [
  { path: "sources/a.txt", text: TALK("The gate was never inspected before the storm of 2019.") },
  { path: "sources/b.csv", text: "pier,stones\nNorth pier,181\nSouth pier,94\nEast pier,12\n" },
  { path: "sources/c.vtt", text: NOTES[2]!.text.replace("Calder", "Caldor") },
];
const DRAFT =
  "“The wall was never inspected before the storm,” said Ida Morrel of Pell. “Nobody trusts the board of Pell with money,” Ines Calder said.\n\n" +
  "Of 221 people asked on the Quay of Pell, 94 said no. The North Pier of Pell has 118 loose stones, Teo Brandt said.\n";

function read(note: Note, vocabulary: Vocabulary): IndexedNote[] {
  for (const slices = readIndexed(note, vocabulary); ;) {
    const step = slices.next();
    if (step.done) return step.value ? [step.value] : [];
  }
}

/** All that the rules on notes say of the draft. */
function said(notes: NotesIndex): unknown {
  const { findings } = new Reviewer().review(DRAFT, "plaintext", { ...DEFAULT_INPUT, notes });
  return findings
    .filter(({ rule }) => rule.startsWith("notes/"))
    .map(({ rule, span, message, why, related }) => ({ rule, span, message, why, related }));
}

describe("notes of which one has changed", () => {
  for (const [at, changed] of CHANGES.entries())
    it(`say what they say when all are read anew: ${changed.path}`, () => {
      const vocabulary = new Vocabulary();
      const before = NOTES.flatMap((note) => read(note, vocabulary));
      said(indexOf(NOTES, before, vocabulary));
      const notes = NOTES.map((note, index) => (index === at ? changed : note));
      const after = before.map((note, index) => (index === at ? read(changed, vocabulary)[0]! : note));
      assert.deepEqual(said(indexOf(notes, after, vocabulary)), said(indexNotes(notes)));
      assert.notDeepEqual(said(indexNotes(notes)), said(indexNotes(NOTES)));
    });

  it("say the same whatever was read before them", () => {
    const vocabulary = new Vocabulary();
    for (const note of [...CHANGES].reverse()) read(note, vocabulary);
    const notes = NOTES.flatMap((note) => read(note, vocabulary));
    assert.deepEqual(said(indexOf(NOTES, notes, vocabulary)), said(indexNotes(NOTES)));
  });
});
