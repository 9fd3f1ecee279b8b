import assert from "node:assert/strict";
import { indexNotes } from "../../server/src/notes/index-notes.js";

/** What the notes "IM: …" say of words put to Ida Morel. */
function verdict(typed: string, words: string): string {
  const text = `IM = Ida Morel, surveyor, by ph\n\nIM: "${typed}"\nIM: "so be it then my friend"\n`;
  return indexNotes([{ path: "call.txt", text }]).quoted(words, "Ida Morel").kind;
}

describe("notes typed in short", () => {
  const same: Readonly<Record<string, readonly [string, string]>> = {
    "without the apostrophe of “n't”": [
      "the wall isnt safe and we didnt know it",
      "The wall isn’t safe and we didn’t know it",
    ],
    "without other apostrophes": ["youve seen that theyre not ready", "You’ve seen that they’re not ready"],
    "without those that make another word": [
      "were not sad, were tired & its over",
      "We’re not sad, we’re tired and it’s over",
    ],
    "with short forms of desks": [
      "the govt gave abt half of the yrs budget",
      "The government gave about half of the year’s budget",
    ],
    "with strokes": ["we did it w/ no crane b/c it broke", "We did it with no crane because it broke"],
    "with “w/o”": ["we did it w/o a crane that day", "We did it without a crane that day"],
    "without vowels": [
      "the brdg cd hold dbl the wt, wdnt it",
      "The bridge could hold double the weight, wouldn’t it",
    ],
    "without their only vowel": [
      "tht is frm the port & I saw thm go",
      "That is from the port and I saw them go",
    ],
    "with cut words": [
      "the prob is the regl mgr of the boatyd",
      "The problem is the regional manager of the boatyard",
    ],
    "with a letter": ["that is the Q nobody asked us", "That is the question nobody asked us"],
    "with signs": ["six vols + a crane @ the wall", "Six volunteers and a crane at the wall"],
    "with a year's last digits": [
      "weve paid since 09 & before that in 85",
      "We’ve paid since 2009 and before that in 1985",
    ],
    "with a sign for money": ["we didnt get the $ bc we asked", "We didn’t get the money because we asked"],
    "with a sum in short": ["it cost us $90 m over 2 yrs", "It cost us $90 million over two years"],
    "with digits": ["we asked b4 the storm, 3x that month", "We asked before the storm, 3x that month"],
  };
  for (const [kind, [typed, words]] of Object.entries(same))
    it(`have the words of a quotation ${kind}`, () => {
      assert.equal(verdict(typed, words), "verbatim");
    });

  const other: Readonly<Record<string, readonly [string, string]>> = {
    "another word beside them": [
      "the wall isnt safe and we didnt know it",
      "The gate isn’t safe and we didn’t know it",
    ],
    "a lost “not”": ["the wall isnt safe and we didnt know it", "The wall is safe and we didn’t know it"],
    "another year": ["weve paid since 09 & before that", "We’ve paid since 2008 and before that"],
    "another tense": ["theyre not ready and we know it", "They’re not ready and we knew it"],
    "another short form": [
      "the govt gave abt half of the yrs budget",
      "The government gave about half of the month’s budget",
    ],
    "another number": ["it cost us $90 m over 2 yrs", "It cost us $19 million over two years"],
    "a word that only begins alike": [
      "we plan to build the wall again",
      "We planned to build the wall again",
    ],
    "a word of other letters": ["the brdg held for the storm", "The barrier held for the storm"],
  };
  for (const [kind, [typed, words]] of Object.entries(other))
    it(`show ${kind}`, () => {
      assert.equal(verdict(typed, words), "altered");
    });
});
