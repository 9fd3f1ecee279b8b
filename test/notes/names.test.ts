import assert from "node:assert/strict";
import { indexNotes } from "../../server/src/notes/index-notes.js";
import type { Note } from "../../server/src/notes/notes.js";
import { nearGivenNames, nearLastNames } from "../../server/src/notes/people/spelling.js";
import { DEFAULT_INPUT, Reviewer } from "../../server/src/review/review.js";

/** What the rule says of a draft in plain text, with the words that it flags. */
function said(rule: string, draft: string, ...notes: Note[]): string[] {
  const { findings } = new Reviewer().review(draft, "plaintext", {
    ...DEFAULT_INPUT,
    notes: indexNotes(notes),
  });
  return findings
    .filter((finding) => finding.rule === `notes/${rule}`)
    .map(({ span, message }) => `${draft.slice(span.start, span.end)}: ${message}`);
}

const note = (text: string, path = "sources/note.txt"): Note => ({ path, text });

describe("names against the notes", () => {
  it("are one name by two spellings where they sound alike or a letter or two differ", () => {
    for (const [a, b] of [
      "steven stephen",
      "catherine katharine",
      "omkar onkar",
      "lilian lillian",
      "jon john",
    ].map((pair) => pair.split(" ")))
      assert.ok(nearGivenNames(a!, b!), `${a} ${b}`);
    for (const [a, b] of ["humphries humphreys", "lindquist lindqvist", "mackilrae mackillray"].map((pair) =>
      pair.split(" "),
    ))
      assert.ok(nearLastNames(a!, b!), `${a} ${b}`);
  });

  it("are two names where one is short for the other, of another gender, or unlike", () => {
    for (const [a, b] of ["tom thomas", "maria mario", "dan daniel", "anna karen"].map((pair) =>
      pair.split(" "),
    ))
      assert.ok(!nearGivenNames(a!, b!), `${a} ${b}`);
    assert.ok(!nearLastNames("carter", "porter"));
  });

  it("leave a relative of somebody in the notes alone, and whoever is in both", () => {
    const notes = note("SHERIFF DALE HUMPHREYS: It was a tragedy.\n");
    assert.deepEqual(
      said("name-or-title-differs", "Rosa Humphreys, his sister, said she would sue.\n", notes),
      [],
    );
    const both = note("Interview with Jon Aldane and John Aldane, brothers.\n");
    assert.deepEqual(said("name-or-title-differs", "Jon Aldane said he would sue.\n", both), []);
  });

  it("are spelt as the notes have them wherever the draft has them, but in no quotation", () => {
    const draft =
      "Sheriff Dale Humphries called it a tragedy.\n\n“Humphries lied,” she said. Humphries left.\n";
    const { findings } = new Reviewer().review(draft, "plaintext", {
      ...DEFAULT_INPUT,
      notes: indexNotes([note("Statement of Sheriff Dale Humphreys\n")]),
    });
    const [fix] = findings.find(({ rule }) => rule === "notes/name-or-title-differs")!.fixes();
    let text = draft;
    for (const { start, end, newText } of [...fix!.edits].reverse())
      text = text.slice(0, start) + newText + text.slice(end);
    assert.equal(
      text,
      "Sheriff Dale Humphreys called it a tragedy.\n\n“Humphries lied,” she said. Humphreys left.\n",
    );
  });

  it("have no title in the clause that follows them", () => {
    const notes = note("Staff: Desmond Pruitt, principal\n");
    const draft =
      "The board dismissed Desmond Pruitt, after an audit found grades changed without a teacher’s knowledge.\n";
    assert.deepEqual(said("name-or-title-differs", draft, notes), []);
  });

  it("hold any office as a doctor, but not one that the notes' own excludes", () => {
    const notes = note(
      "The tide was early, said Dr Corrado, an epidemiologist at the port. Call Ines Corrado.\n",
    );
    assert.deepEqual(
      said("name-or-title-differs", "Dr Ines Corrado, an economist at the port, said no.\n", notes),
      ["economist: The notes call Ines Corrado “epidemiologist”, not “economist”."],
    );
    assert.deepEqual(
      said("name-or-title-differs", "Dr Ines Corrado, an epidemiologist, said no.\n", notes),
      [],
    );
    const doctor = note("Dr Ines Corrado called.\n");
    assert.deepEqual(said("name-or-title-differs", "Ines Corrado, an economist, said no.\n", doctor), []);
  });

  it("may say their title themselves", () => {
    const notes = note("LYLE DUFRESNE: I'm the treasurer of the growers.\nMARISELA OCHOA: Yes.\n");
    assert.deepEqual(
      said("name-or-title-differs", "Lyle Dufresne, the president of the growers, said no.\n", notes),
      ["president: The notes call Lyle Dufresne “treasurer”, not “president”."],
    );
  });

  it("may have a title that says less, in other words, or is of another kind than the one in the notes", () => {
    const notes = note(
      "Call: Ines Corrado (senior director of rail safety, Port of Ash; trustee of Ash College)\n",
    );
    for (const title of [
      "director",
      "the port’s rail director",
      "a trustee",
      "a director of safety",
      "the owner of a dog",
    ])
      assert.deepEqual(said("name-or-title-differs", `Ines Corrado, ${title}, said no.\n`, notes), [], title);
    assert.deepEqual(
      said("name-or-title-differs", "Ines Corrado, the port’s rail manager, said no.\n", notes),
      ["rail manager: The notes call Ines Corrado “senior director”, not “rail manager”."],
    );
  });
});

describe("words that a pronoun puts to somebody", () => {
  const talk = note(
    "GRAEME STOBIE: I cannot tell you that the old plant will pass next year.\nCHRIS PENROSE: Thank you.\n",
  );
  const stobie = "Manager Graeme Stobie told councillors of the bursts.";
  const draft = (before: string): string =>
    `${before}\n\n“I cannot tell you that the old plant will pass next year,” he said.\n`;

  it("are theirs with whom the paragraph before begins, and who alone is named in it", () => {
    assert.deepEqual(
      said(
        "misattributed-quote",
        draft(`${stobie}\n\nChief executive Chris Penrose was blunt about the plant.`),
        talk,
      ),
      [
        "“I cannot tell you that the old plant will pass next year,”: In the notes Graeme Stobie says this, not Chris Penrose.",
      ],
    );
  });

  it("may be another's where that paragraph names both", () => {
    assert.deepEqual(
      said("misattributed-quote", draft(`${stobie}\n\nChris Penrose thanked Graeme Stobie for that.`), talk),
      [],
    );
    assert.deepEqual(said("misattributed-quote", draft(`Chris Penrose left.\n\n${stobie}`), talk), []);
  });
});

describe("names that stand with the last name first", () => {
  const call = note(
    "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Morel, Ida>So be it.</v>\n\n00:05.000 --> 00:09.000\n<v Brandt, Teo (Harbors)>Yes.</v>\n",
    "sources/call.vtt",
  );

  it("are held against the draft's spelling", () => {
    assert.deepEqual(said("name-or-title-differs", "Ida Morrel said it would end.\n", call), [
      "Ida Morrel: The notes spell it “Ida Morel”.",
    ]);
    assert.deepEqual(
      said("name-or-title-differs", "Ida Morel and Teo Brandt said it would end.\n", call),
      [],
    );
  });

  it("are one with and without a hyphen, and by a short form", () => {
    const talk = note("Interview with Mary-Anne Ames, owner, and William Pell, clerk.\n");
    assert.deepEqual(
      said("name-or-title-differs", "Mary Ann Ames and Bill Pell said it would end.\n", talk),
      [],
    );
  });
});

describe("a name of the draft that is nearly that of a voice of the notes", () => {
  const mail = note(
    "From: Lorna Vance-Tully <lvt@line.example>\nTo: Desk <d@paper.example>\nSubject: Buses\n\nWe will drive every route twice before the first day of school.\n",
    "sources/reply.eml",
  );
  const draft = (name: string): string =>
    `“We will drive every route twice before the first day of school,” said ${name}, who runs the line.\n`;

  it("is wrong where the words that are quoted of them are that voice's", () => {
    for (const name of ["Laura Vance-Tully", "Lorna Vance-Tulley"])
      assert.deepEqual(
        said("name-or-title-differs", draft(name), mail).map((each) => each.split(":")[0]),
        [name],
      );
    assert.deepEqual(said("misattributed-quote", draft("Laura Vance-Tully"), mail), []);
    assert.equal(said("misquote", draft("Laura Vance-Tully").replace("twice", "once"), mail).length, 1);
  });

  it("is another's where the draft has both, or they are unlike", () => {
    const both = `Lorna Vance-Tully runs the yard.\n\n${draft("Laura Vance-Tully")}`;
    assert.deepEqual(said("name-or-title-differs", both, mail), []);
    assert.deepEqual(said("name-or-title-differs", draft("Peter Vance-Tully"), mail), []);
  });

  it("is wrong where both are given one office", () => {
    const list = note("Present: Joan Perrin-Walsh, library director; Ida Morel, clerk.\n");
    assert.equal(
      said("name-or-title-differs", "Joanne Perrin-Walsh, the library director, left.\n", list).length,
      1,
    );
    assert.equal(said("name-or-title-differs", "Joanne Perrin-Walsh, a baker, left.\n", list).length, 0);
  });

  it("is spelt as the notes have it, though the draft has it rightly above", () => {
    const notes = note("Interview with Tobias Lindqvist, county engineer.\n");
    const draft = "Tobias Lindqvist, the county engineer, walked the bridge. “It holds,” Lindquist said.\n";
    assert.deepEqual(said("name-or-title-differs", draft, notes), [
      "Lindquist: The notes spell it “Lindqvist”.",
    ]);
  });
});
