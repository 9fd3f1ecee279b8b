import assert from "node:assert/strict";
import { indexNotes } from "../../server/src/notes/index-notes.js";
import { Reviewer } from "../../server/src/review/review.js";
import { INPUT } from "../support/review.js";

/** What the rules of notes say of a draft beside one note. */
function said(draft: string, text: string, path = "notes/call.txt"): string[] {
  const notes = indexNotes([{ path, text }]);
  return new Reviewer()
    .review(draft, "plaintext", { ...INPUT, notes })
    .findings.filter(({ rule }) => rule.startsWith("notes/"))
    .map(({ message }) => message);
}

const WALL = "The harbor wall was looked at twice after the storm";
const MONEY = "Nobody here ever trusted the board with that money";
const BOATS = "We took every small boat out of the water by noon";

describe("whose words the notes have", () => {
  it("are a draft's speaker's, where all that is quoted of them stands under one label that means somebody else", () => {
    const note = `TEO BRANDT: ${WALL}.\n\nQ: Why?\n\nTEO BRANDT: ${MONEY}.\n`;
    const both = `“${WALL},” said Ida Morel, the surveyor.\n\n“${MONEY},” Morel said.\n`;
    assert.deepEqual(said(both, note), []);
  });

  it("are another's, where most of what is quoted of a speaker is their own", () => {
    const note = `IDA MOREL: ${WALL}. ${BOATS}.\n\nTEO BRANDT: ${MONEY}.\n`;
    const draft = `“${WALL},” said Ida Morel, the surveyor. “${BOATS},” Morel said.\n\n“${MONEY},” Morel said.\n`;
    assert.deepEqual(said(draft, note), ["In the notes Teo Brandt says this, not Ida Morel."]);
  });

  it("are theirs by the first of their names", () => {
    const note = `Adeline Mak: ${WALL}.\n\nTEO BRANDT: ${MONEY}.\n`;
    assert.deepEqual(said(`“${WALL},” said Adeline Mak Yuk-ting, the surveyor.\n`, note), []);
  });
});

describe("a capital in brackets", () => {
  it("is the word's own letter", () => {
    const note = `IDA MOREL: I told them, nobody here ever trusted the board with that money.\n`;
    assert.deepEqual(
      said(`“[N]obody here ever trusted the board with that money,” said Ida Morel.\n`, note),
      [],
    );
    assert.deepEqual(
      said(`“[N]obody here ever trusted the mayor with that money,” said Ida Morel.\n`, note).length,
      1,
    );
  });
});

describe("a sum of a table whose head tells its size", () => {
  const table =
    "<h1>Results, in HK$ million</h1><table><tr><th></th><th>2031</th><th>2030</th></tr>" +
    "<tr><td>Profit of the ferry line</td><td>312.5</td><td>347.2</td></tr></table>";
  it("is the draft's in millions", () => {
    const draft = (sum: string): string =>
      `The ferry line made a profit of HK$${sum} in 2031, it said in its results on Monday.\n`;
    assert.deepEqual(said(draft("312.5 million"), table, "notes/results.html"), []);
  });
});
