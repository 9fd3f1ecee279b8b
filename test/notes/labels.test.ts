import assert from "node:assert/strict";
import { indexNotes } from "../../server/src/notes/index-notes.js";

const SAID = "We were never told that the river would come in";
const OTHER = "Somebody else has the floor for a good while now";

/** Whose the words are in a note: the name, "" where the label is nobody's by name, null where nobody speaks. */
function voiceOf(text: string, path = "talk.txt"): string | null {
  const { heard } = indexNotes([{ path, text }]).quoted(SAID, "Somebody Quite Different");
  return heard?.voice?.name ?? null;
}

const named: Readonly<Record<string, string>> = {
  "an office in capitals that the head gives a name for": `Council President: Ida Morel\nCity Engineer: Teo Brandt\n\nPRESIDENT: ${OTHER}.\n\nCITY ENGINEER: ${SAID}.\n`,
  "a seat that the head gives a name for": `Ward 1: Ida Morel\nWard 2: Teo Brandt\n\nWARD 1: ${OTHER}.\n\nWARD 2: ${SAID}.\n`,
  "an office that stands beside the name": `Coach Teo Brandt met reporters on Monday.\n\nREPORTER: Were you told?\n\nCOACH: ${SAID}.\n`,
  "the bench": `Before: Hon. Teo Brandt\n\nMS. MOREL: ${OTHER}.\n\nTHE COURT: ${SAID}.\n`,
  "initials in brackets behind the name, in a list": `On the call: Ida Morel (IM, director), Teo Brandt (TB, nights)\n\n- IM: ${OTHER}.\n- TB: ${SAID}.\n- IM: No.\n`,
  "initials beside the name, with no sign between": `key: IM Ida Morel, director\n     TB Teo Brandt, nights\n\nIM: "${OTHER}."\nIM: will not say\nTB: "${SAID}."\n`,
  "initials beside a name typed small, before the words": `board, wed\nIM ida morel-hale chair | TB teo brandt nights\n\nIM "${OTHER}."\nTB "${SAID}."\n`,
  "initials with an aside, behind another's lines": `IM = Ida Morel, director. TB = Teo Brandt, nights.\n\nIM "${OTHER}."\nIM "${OTHER}, still."\nTB (by the car) "${SAID}."\n`,
  "initials behind a time of day": `IM = Ida Morel, director. TB = Teo Brandt, nights.\n\n9.15 IM: ${OTHER}\n10.20 TB: loads of them here. "${SAID}."\n`,
  "a first name of a list of siblings": `Kitchen, Sunday. Ida, Ines and Teo Brandt.\n\nIda: ${OTHER}.\n\nTeo: ${SAID}.\n`,
  "a name typed small": `call with Ida Morel + Teo Brandt\n\nmorel: ${OTHER}\nbrandt: ${SAID}\nmorel: no\n`,
  "a name with what they are, and a dash": `Grange hall.\n\nIda Morel, dairy farmer - ${OTHER}.\n\nTeo Brandt, soybeans - ${SAID}.\n`,
  "a name on a line of its own": `Monday noon\n\nIDA MOREL\n${OTHER}.\n\nTEO BRANDT\n${SAID}.\n\nIDA MOREL\nNo more than that, I am afraid.\n`,
  "a name in capitals with a telephone number": `MOREL hbr master ph 555 0143\n- ${OTHER}\n\nTEO BRANDT lobsterman dock c\n- ${SAID}\n`,
  "a letter of the key": `KEY\n  Q.  Ms Ida Morel, counsel\n  A.  the witness\n  C.  Mr Teo Brandt, coroner\n\n  INES CALDER, sworn\nQ.  ${OTHER}?\nA.  Yes, I did.\nC.  ${SAID}.\n`,
  "a witness with rank and number": `  PS 2208 TEO BRANDT, sworn\nQ.  ${OTHER}?\nA.  ${SAID}.\n`,
  "a witness whose office goes on in the next line": `  TEO BRANDT, chief executive of the Ashfield\n  Harbour Trust, sworn (2.15 pm)\nQ.  ${OTHER}?\nA.  ${SAID}.\n`,
  "a name behind a bullet and a time": `* 10:15 Ida Morel, 11, w/ dad. "${OTHER}."\n* 11:05 Teo Brandt, harbor master\n    - "${SAID}."\n`,
};

describe("a label of notes", () => {
  for (const [name, text] of Object.entries(named))
    it(`is ${name}`, () => {
      assert.equal(voiceOf(text)?.toLowerCase(), "teo brandt");
    });

  it("ends the turn above, also where nobody can say whose it is", () => {
    const turns = `IDA MOREL: ${OTHER}.\n\nINES CALDER: So I see.\n\nIDA MOREL: Quite.\n\n`;
    for (const label of ["Ward 3", "Board Member", "Public Works", "City Attorney"])
      assert.notEqual(voiceOf(`${turns}${label}: ${SAID}.\n`), "IDA MOREL", label);
  });

  it("is no short form that stands before words of other letters", () => {
    const text = `TV Teo Brandt was there | PM ida morel asked\n\nTV: ${OTHER}.\nPM: ${SAID}.\n`;
    assert.notEqual(voiceOf(text)?.toLowerCase(), "ida morel");
  });

  it("is neither a field of a form nor a title that goes on behind its colon", () => {
    const forms = [
      `CITATION:      Morel Growers v Brandt Pty Ltd\nDELIVERED AT:  Ashfield\nRULING OF:     Calder J\n\n${SAID}.\n`,
      `MATTER:\tHarbor wall\nHEARD ON:\t4 June\n\n${SAID}.\n`,
      `# Tramway de Saint-Aubin: the city decides\n\n${SAID}.\n`,
    ];
    for (const text of forms) assert.equal(voiceOf(text, "a.md"), null, text);
    const columns = `TEO BRANDT:   ${SAID}\nIDA MOREL:    ${OTHER}\n`;
    assert.equal(voiceOf(columns)?.toLowerCase(), "teo brandt");
  });

  it("is nobody's where an office has two holders, and nobody's at the head of a list", () => {
    const two = `Commissioner Ida Morel and Commissioner Teo Brandt were there.\n\nCHAIR: ${OTHER}.\n\nCOMMISSIONER: ${SAID}.\n`;
    assert.equal(voiceOf(two), "");
    const donors = `Gifts\n\nIda Morel - $400\nTeo Brandt - $25\n\n${SAID}.\n`;
    assert.notEqual(voiceOf(donors), "Teo Brandt");
  });

  it("is a whole last name, though it ends like a noun for people", () => {
    assert.equal(
      voiceOf(`Interview with Reuben Achterman\n\nQ: Well?\n\nACHTERMAN: ${SAID}.\n\nQ: Oh.\n`),
      "Reuben Achterman",
    );
  });
});

describe("words that are typed in short", () => {
  const notes = indexNotes([
    { path: "book.txt", text: `BRANDT\n- "barge is in savannah & it isn't coming any sooner"\n` },
  ]);
  const kind = (words: string): string => notes.quoted(words, null).kind;

  it("have their first article and pronoun put back", () => {
    assert.equal(kind("The barge is in Savannah and it isn’t coming any sooner"), "verbatim");
  });

  it("have no word put in elsewhere", () => {
    assert.equal(kind("The old barge is in Savannah and it isn’t coming any sooner"), "altered");
    assert.equal(kind("Barge is in the Savannah and it isn’t coming any sooner"), "altered");
  });
});
