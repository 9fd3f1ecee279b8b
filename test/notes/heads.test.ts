import assert from "node:assert/strict";
import { indexNotes } from "../../server/src/notes/index-notes.js";

const SAID = "We were never told that the river would come in";

/** Whose the words are in a note, by their name; undefined where nobody's. */
function voiceOf(text: string, path = "street.txt"): string | undefined {
  return indexNotes([{ path, text }]).quoted(SAID, "Teo Brandt").heard?.voice?.name;
}

const ABOVE = 'BV: "I can\'t afford to stay."\nBV: "Nor can I afford to go."\n';
const BV = "9:58 Bev Varga, 71, on Pell Street\n";

describe("a line of notes that goes on to somebody", () => {
  it("begins their words: behind a time of day, or over them", () => {
    for (const head of [
      `10:40 Teo Brandt, 33, bought in 2021. "${SAID}."`,
      `10.40am Teo Brandt, teacher. "${SAID}."`,
      `Teo Brandt, city councilor, Ward 3\n"${SAID}."`,
    ])
      assert.equal(voiceOf(`${BV}${ABOVE}${head}\n`), "Teo Brandt", head);
    const page = `<h2>Bev Varga, 71</h2><p>BV: No.</p><p>BV: Never.</p><h2>Teo Brandt, teacher, section 109</h2><p>“${SAID}.”</p>`;
    assert.equal(voiceOf(page, "notes.html"), "Teo Brandt");
  });

  it("is no sentence about somebody, and no line of those present", () => {
    for (const text of [
      `${BV}${ABOVE}Teo Brandt, the mayor, was late.\nBV: "${SAID}."\n`,
      `PRESENT\nBev Varga, chair\nTeo Brandt, member\n\nVARGA: ${SAID}.\nMOREL: So be it.\n`,
    ])
      assert.notEqual(voiceOf(text), "Teo Brandt", text);
  });
});
