import assert from "node:assert/strict";
import { WordScorer } from "../../server/src/annotations/wording/scorer.js";
import { readScorer } from "../../server/src/annotations/wording/scorer-file.js";
import { hashText } from "../../server/src/annotations/attributions/tagger/hash.js";
import { modelBytes } from "../../server/src/node/model.js";
import { Reviewer } from "../../server/src/review/review.js";
import { mark } from "../support/marked.js";
import { INPUT } from "../support/review.js";

/** A scorer that speaks for "ominous" and for words that the stylebook has not; "meek" speaks against its sentence. */
const SCORER = new WordScorer(
  weights({ ominous: [-15, 0], murky: [-40, 0], grubby: [60, 40], meek: [0, -120] }),
);

function weights(words: Readonly<Record<string, readonly [own: number, company: number]>>) {
  const entries = Object.entries(words);
  return {
    hashes: Int32Array.from(entries, ([word]) => hashText(word)),
    own: Int8Array.from(entries, ([, [own]]) => own),
    company: Int8Array.from(entries, ([, [, company]]) => company),
    ownUnit: 0.1,
    companyUnit: 0.1,
    capital: -5,
    threshold: 0,
  };
}

/** The draft with its hints of emotive words marked. */
function hinted(text: string, scorer: WordScorer | null = SCORER): string {
  const { findings } = new Reviewer().review(text, "plaintext", { ...INPUT, scorer });
  const emotive = findings.filter(({ rule }) => rule === "wording/emotive-language");
  for (const { severity } of emotive) assert.equal(severity, "hint");
  return mark(
    text,
    emotive.map(({ span }) => span),
  );
}

describe("the wording scorer", () => {
  it("adds no word that the stylebook lacks", () => {
    assert.equal(hinted("The grubby pier was sold."), "The grubby pier was sold.");
  });

  it("takes back a maybe of the stylebook that it doubts, and no other", () => {
    assert.equal(hinted("A murky deal was made."), "A murky deal was made.");
    assert.equal(hinted("An ominous deal was made."), "An ⟦ominous⟧ deal was made.");
    assert.equal(hinted("A murky deal was made.", null), "A ⟦murky⟧ deal was made.");
  });

  it("hears a sentence's other words", () => {
    assert.equal(
      hinted("An ominous deal with the meek was made."),
      "An ominous deal with the meek was made.",
    );
  });

  it("reads the model that ships, and refuses bytes that are no model", () => {
    const bytes = modelBytes("wording");
    assert.doesNotThrow(() => readScorer(bytes));
    assert.throws(() => readScorer(bytes.subarray(0, bytes.length - 1)), RangeError);
    assert.throws(() => readScorer(new TextEncoder().encode("something else")), RangeError);
  });
});
