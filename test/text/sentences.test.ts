import assert from "node:assert/strict";
import { splitSentences } from "../../server/src/text/sentences.js";
import { tokenize } from "../../server/src/text/tokens.js";
import { mark, marked } from "../support/marked.js";

/** Asserts that the prose splits at the marks. */
function splits(sample: string): void {
  const { text } = marked(sample);
  assert.equal(mark(text, splitSentences(text, tokenize(text))), sample);
}

const samples: Record<string, readonly string[]> = {
  "ends at a stop before a new sentence": [
    "⟦The dam held.⟧ ⟦Nobody was hurt.⟧",
    "⟦Was it safe?⟧ ⟦Marek would not say.⟧",
    "⟦It cost 3.4 million.⟧ ⟦That is 12.5 percent more.⟧",
    "⟦They won in 2031.⟧ ⟦Then they lost⟧",
    "⟦He wanted a photo op.⟧ ⟦The union rep.⟧ ⟦Bo Ek said no.⟧ ⟦They did not.⟧",
    "⟦Stop!!⟧ ⟦He would not?!⟧ ⟦Never.⟧",
  ],
  "goes on after a shortened word": [
    "⟦Sen. Ida Holm met Gov. Raoul Pine and Lt. Col. Ann Dace.⟧",
    "⟦It was built in Dec. 2018 for No. 5 Dock St. in Port Ella.⟧",
    "⟦The U.S. District Court and the U.N. General Assembly agreed.⟧",
    "⟦Lund Inc. Chief Executive Omar Vance and Dana Cole Jr. resigned.⟧",
    "⟦Reps. Ann Dace (D-Va.) and Bo Ek, R-Ala., spoke at 9 a.m. Monday.⟧",
    "⟦Bryn D. Holt and J. K. Ames of the Flint, Mich. Port Authority left.⟧",
  ],
  "ends after a shortened word where an opening word follows": [
    "⟦He moved to the U.S.⟧ ⟦The family stayed.⟧",
    "⟦She joined Lund Inc.⟧ ⟦In May she left.⟧",
    "⟦Polls close at 8 p.m.⟧ ⟦Results come later.⟧",
    "⟦They met in Sept.⟧ ⟦“We agreed,” Holm said.⟧",
  ],
  "knows the end of a quotation from the end of a sentence": [
    "⟦“Why?” she said.⟧",
    "⟦“Did it hold?” asked Marek.⟧ ⟦It did.⟧",
    "⟦“Did it hold?” Ivo Marek asked.⟧",
    "⟦“We ran.⟧ ⟦We fell,” he said.⟧",
    "⟦“We ran.”⟧ ⟦He fell.⟧",
    "⟦“We ran.”⟧  ⟦He fell.⟧",
    '⟦"We ran."⟧ ⟦"We fell."⟧',
    '⟦He said "no."⟧ ⟦"Never," she said.⟧',
    "⟦(It rained.)⟧ ⟦Then it stopped.⟧",
    "⟦He “ran.”⟧ ⟦[Marek] fell.⟧",
  ],
  "knows an ellipsis from a stop": [
    "⟦“We … could not stay,” he said.⟧",
    "⟦It was ... Holm who left.⟧",
    "⟦He paused….⟧ ⟦Then he left.⟧",
    "⟦He paused. . . .⟧ ⟦Then he left.⟧",
  ],
  "ends where the space is missing or was read in a wrong encoding": [
    "⟦It was policy.⟧⟦Since then it is law.⟧",
    "⟦It was policy.⟧¬†⟦Since then it is law.⟧",
    "⟦He left.”⟧⟦She stayed.⟧",
  ],
  "ends at a line break that the prose kept": ["⟦First line⟧\n⟦Second line⟧", "⟦First line\ngoes on⟧"],
  "keeps an address whole, and has a list's number before its sentence": [
    "⟦1.⟧ ⟦Close the gate.⟧ ⟦Lock it.⟧",
    "⟦Write to ida@port.example or see www.port.example/a.b?c=1.⟧ ⟦It is free.⟧",
  ],
  "ends at stops of other scripts": ["⟦堤防が決壊した。⟧⟦住民は逃げた。⟧", "⟦هل صمد؟⟧ ⟦نعم.⟧"],
};

describe("a sentence", () => {
  for (const [behaviour, examples] of Object.entries(samples))
    it(behaviour, () => {
      for (const sample of examples) splits(sample);
    });
});
