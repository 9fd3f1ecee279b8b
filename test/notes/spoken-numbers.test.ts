import assert from "node:assert/strict";
import { indexNotes } from "../../server/src/notes/index-notes.js";

/** What the notes say of a quotation that has `copy` where the speaker said `said`. */
function verdict(said: string, copy: string): string {
  const sentence = (number: string): string =>
    `We were told it came to ${number} and that was the whole story`;
  const text = `IDA MOREL: ${sentence(said)}.\nTEO BRANDT: Yes.\n`;
  return indexNotes([{ path: "a.txt", text }]).quoted(sentence(copy), "Ida Morel").kind;
}

describe("numbers in quotations", () => {
  const same = [
    ["two point five million dollars", "2.5 million dollars"],
    ["two point five million dollars", "$2.5 million"],
    ["zero point seven five", "0.75"],
    ["two point oh five", "2.05"],
    ["two and a half million", "2.5 million"],
    ["half a million", "500,000"],
    ["five to four", "5-4"],
    ["five four", "5-4"],
    ["five-four", "5–4"],
    ["ten to fifteen people", "10-15 people"],
    ["twenty-five hundred", "2,500"],
    ["twenty-eight thousand four hundred", "28,400"],
    ["twenty-five percent", "25%"],
    ["twenty five per cent", "25 percent"],
    ["25 percent", "25 %"],
    ["the twenty-third", "the 23rd"],
    ["one hundred and first", "101st"],
    ["third", "3rd"],
    ["May twenty-third", "May 23"],
    ["nineteen ninety", "1990"],
    ["nineteen ninety-four", "1994"],
    ["nineteen oh five", "1905"],
    ["twenty twenty-four", "2024"],
    ["two thousand and five", "2005"],
    ["the nineteen nineties", "the 1990s"],
    ["six thirty", "6:30"],
    ["ten fifteen", "10:15"],
    ["six o’clock", "6 o’clock"],
    ["fifty dollars", "$50"],
    ["fifty thousand dollars", "$50,000"],
    ["three billion dollars", "$3bn"],
    ["five dollars and fifty cents", "$5.50"],
    ["a hundred and twelve dollars", "$112"],
  ] as const;
  for (const [said, copy] of same)
    it(`are the same in words and in digits: ${said} / ${copy}`, () => {
      assert.equal(verdict(said, copy), "verbatim");
      assert.equal(verdict(copy, said), "verbatim");
    });

  const others = [
    ["two point five million dollars", "$2.6 million"],
    ["five to four", "5-3"],
    ["twenty-five hundred", "2,600"],
    ["twenty-third", "24th"],
    ["nineteen ninety", "1991"],
    ["fifty dollars", "$60"],
    ["fifty percent", "50"],
    ["six thirty", "6:45"],
  ] as const;
  for (const [said, copy] of others)
    it(`differ: ${said} / ${copy}`, () => {
      assert.equal(verdict(said, copy), "altered");
    });
});
