import assert from "node:assert/strict";
import { indexNotes } from "../../server/src/notes/index-notes.js";

const captions = (...turns: readonly string[]): string =>
  turns.map((words, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at},900\n${words}\n`).join("\n");
const SAID = "The notice covers everything north of the rail line";

describe("speakers who say who they are", () => {
  const openings: readonly string[] = [
    ">> Good afternoon. I'm Ida Morel, the surveyor.",
    ">> Hi, my name is Ida Morel and I look after the wall.",
    ">> Ida Morel, I'm the surveyor.",
    ">> Thank you, Chair. Ida Morel, 41 Pell Street. I have been here for years.",
    ">> I'm Deputy Chief Ida Morel, Corliss Fire.",
  ];
  for (const opening of openings)
    it(`have the words of that turn: ${opening}`, () => {
      const text = captions(`${opening}\n${SAID}.`, ">> Teo Brandt, I'm the mayor. So be it.");
      const index = indexNotes([{ path: "briefing.srt", text }]);
      assert.equal(index.quoted(SAID, "Ida Morel").heard?.voice?.name, "Ida Morel");
      assert.equal(index.quoted("everything south of the rail line", "Ida Morel").kind, "altered");
    });

  it("contradict nobody: who says a name may have said another's", () => {
    const text = captions(`${openings[0]}\n${SAID}.`, ">> So be it then.");
    assert.equal(indexNotes([{ path: "a.srt", text }]).quoted(SAID, "Teo Brandt").kind, "verbatim");
  });

  it("have all turns of a voice that a program told apart", () => {
    const text = `Speaker 1: I'm Ida Morel, the surveyor.\nSpeaker 2: And what happened?\nSpeaker 1: ${SAID}.\nSpeaker 2: Thanks.\n`;
    const index = indexNotes([{ path: "a.txt", text }]);
    assert.equal(
      index.quoted("The notice covers everything south of the rail line", "Ida Morel").kind,
      "altered",
    );
    assert.equal(index.quoted(SAID, "Ida Morel").heard?.voice?.name, "Ida Morel");
  });

  it("are not whom somebody calls by name", () => {
    for (const called of [
      ">> Ida Morel, please go ahead.",
      ">> This is Ida Morel's wall, and it stands.",
      ">> Ida Morel, our surveyor, has the next item.",
    ]) {
      const text = captions(`${called}\n${SAID}.`, ">> So be it then.");
      assert.equal(indexNotes([{ path: "a.srt", text }]).quoted(SAID, "Ida Morel").hasNotes, false, called);
    }
  });
});
