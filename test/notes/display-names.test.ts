import assert from "node:assert/strict";
import { indexNotes } from "../../server/src/notes/index-notes.js";
import { displayName } from "../../server/src/notes/reading/display-names.js";

const HERS = "The harbor wall was never inspected after the storm";
const HIS = "Somebody has to pay for the new crane this spring";

/** What a note in which two labels speak says of the words of each, put to the first speaker. */
function verdicts(text: string, path: string, speaker: string): string[] {
  const index = indexNotes([{ path, text }]);
  return [HERS, HIS].map((words) => index.quoted(words, speaker).kind);
}

const captions = (one: string, other: string): string =>
  `WEBVTT\n\n00:01.000 --> 00:04.000\n<v ${one}>${HERS}.</v>\n\n00:05.000 --> 00:09.000\n<v ${other}>${HIS}.</v>\n`;
const over = (one: string, other: string): string => `${one}   0:12\n${HERS}.\n\n${other}   1:40\n${HIS}.\n`;
const before = (one: string, other: string): string =>
  `[00:00:12] ${one}: ${HERS}.\n[00:01:40] ${other}: ${HIS}.\n`;
const json = (one: string, other: string): string =>
  JSON.stringify({
    segments: [
      { speaker: one, text: HERS },
      { speaker: other, text: HIS },
    ],
  });
const table = (one: string, other: string): string =>
  `speaker,text\n"${one}","${HERS}"\n"${other}","${HIS}"\n`;

const NOTES: Readonly<Record<string, readonly [string, (one: string, other: string) => string]>> = {
  captions: ["call.vtt", captions],
  "a transcript with names over the words": ["call.txt", over],
  "a transcript with names before the words": ["call.txt", before],
  "a transcript in JSON": ["call.json", json],
  "a transcript in a table": ["call.csv", table],
};

describe("names as calls, mail and transcripts show them", () => {
  const people: Readonly<Record<string, readonly [string, string]>> = {
    "the last name first": ["Morel, Ida", "Brandt, Teo"],
    "capitals and the last name first": ["MOREL, IDA", "BRANDT, TEO"],
    "a department": ["Morel, Ida (Harbors)", "Brandt, Teo (Finance)"],
    "a guest": ["Ida Morel (Guest)", "Teo Brandt (Guest)"],
    "somebody from outside": ["[External] Ida Morel", "[External] Teo Brandt"],
    pronouns: ["Ida Morel (she/her)", "Teo Brandt (he/him)"],
    degrees: ["Morel, Ida MD", "Brandt, Teo PhD"],
    "titles and the last name first": ["Morel, Dr. Ida", "Brandt, Dr. Teo"],
  };
  for (const [kind, [one, other]] of Object.entries(people))
    for (const [name, [path, note]] of Object.entries(NOTES))
      it(`are those of the people in ${name}, with ${kind}`, () => {
        assert.deepEqual(verdicts(note(one, other), path, "Ida Morel"), ["verbatim", "another's"]);
        assert.deepEqual(verdicts(note(one, other), path, "Teo Brandt"), ["another's", "verbatim"]);
      });

  const nobody: readonly string[] = [
    "Conference Room B",
    "Council Chambers",
    "iPhone",
    "Ida's iPad",
    "Speaker 2",
    "Unknown",
    "Unknown Speaker",
    "Call-In User_1",
    "+1 555-010-1234",
    "guest_4",
    "Podium",
    "Board Room 2nd Floor",
    "City of Corliss",
    "Pell County Board",
  ];
  for (const label of nobody)
    for (const [name, [path, note]] of Object.entries(NOTES))
      it(`contradict nobody in ${name} where “${label}” speaks`, () => {
        assert.deepEqual(verdicts(note("Ida Morel", label), path, "Ida Morel"), ["verbatim", "verbatim"]);
        assert.deepEqual(verdicts(note("Ida Morel", label), path, "Teo Brandt"), ["another's", "verbatim"]);
      });

  it("are told of a speaker with a number where the note has a key", () => {
    const text = `Speaker 1 = Ida Morel, Speaker 2 = Teo Brandt\n\n${before("Speaker 1", "Speaker 2")}`;
    assert.deepEqual(verdicts(text, "call.txt", "Ida Morel"), ["verbatim", "another's"]);
  });

  it("are shown in the order of speech where the words are somebody else's", () => {
    const index = indexNotes([
      { path: "call.vtt", text: captions("Morel, Ida (Harbors)", "Brandt, Teo (Finance)") },
    ]);
    assert.equal(index.quoted(HIS, "Ida Morel").heard?.voice?.shown, "Teo Brandt");
  });

  it("are one person's by a nickname, an initial, a middle name or half of the last name", () => {
    const kind = (label: string, speaker: string): string =>
      verdicts(captions(label, "Teo Brandt"), "call.vtt", speaker)[0]!;
    for (const [label, speaker] of [
      ["Bill Ames", "William Ames"],
      ["Ames, William", "Bill Ames"],
      ["Peggy Ames", "Margaret Ames"],
      ["Ida M.", "Ida Morel"],
      ["I. Morel", "Ida Morel"],
      ["J. Robert Ames", "Robert Ames"],
      ["Mary Ann Ames", "Mary-Anne Ames"],
      ["Ida Morel-Pike", "Ida Morel"],
    ] as const)
      assert.equal(kind(label, speaker), "verbatim", `${label}, ${speaker}`);
    for (const [label, speaker] of [
      ["Ames, William", "Rose Ames"],
      ["Ida M.", "Ida Brandt"],
      ["Peggy Ames", "William Ames"],
    ] as const)
      assert.equal(kind(label, speaker), "another's", `${label}, ${speaker}`);
  });

  it("are taken apart", () => {
    for (const [shown, name, role] of [
      ["Halloran, Denise", "Denise Halloran", ""],
      ["HALLORAN Denise", "Denise Halloran", ""],
      ["Halloran, Denise M. (DNR/OD)", "Denise M. Halloran", "DNR/OD"],
      ["Smith, John A CIV USARMY (USA)", "John A Smith", "CIV, USARMY, USA"],
      ["Smith, Jr., John", "John Smith", "Jr."],
      ["de la Cruz, Maria", "Maria de la Cruz", ""],
      ["García Márquez, Gabriel", "Gabriel García Márquez", ""],
      ["Tarrow County - Denise Halloran", "Denise Halloran", "Tarrow County"],
      ["Denise Halloran - iPhone", "Denise Halloran", ""],
      ["denise.halloran@tarrow.example", "Denise Halloran", ""],
      ["Denise Halloran, Finance", "Denise Halloran", "Finance"],
      ["Halloran, mayor", "Halloran", "mayor"],
      ["Mayor Pruitt", "Mayor Pruitt", ""],
      ["THE COURT", "THE COURT", ""],
      ["Ray Chambers", "Ray Chambers", ""],
      ["Denise Hall", "Denise Hall", ""],
      ["Iris Bank", "Iris Bank", ""],
      ["Halloran, Denise - Parks Department", "Denise Halloran", "Parks Department"],
    ] as const)
      assert.deepEqual(displayName(shown), { name, role }, shown);
    for (const shown of [
      "Galaxy S21",
      "CR-2.14 (Board Room)",
      "SPEAKER_00",
      "spk_0",
      "1555***1234",
      "press@harbor.example",
      "DESKTOP-K2J9",
      "Otter.ai",
      "MALE SPEAKER",
      "Zoom Room 3",
    ])
      assert.equal(displayName(shown), null, shown);
  });
});
