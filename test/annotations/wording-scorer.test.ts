import assert from "node:assert/strict";
import { WordScorer } from "../../server/src/annotations/wording/scorer.js";
import { readScorer } from "../../server/src/annotations/wording/scorer-file.js";
import { hashText } from "../../server/src/annotations/attributions/tagger/hash.js";
import { modelBytes } from "../../server/src/node/model.js";
import { Reviewer } from "../../server/src/review/review.js";
import { mark } from "../support/marked.js";
import { INPUT } from "../support/review.js";

/** A scorer for which "grubby" is loaded, "murmured" is so in loaded company, and "meek" speaks against it. */
const SCORER = new WordScorer(weights({ grubby: [20, 40], murmured: [-10, 0], meek: [0, -120] }));

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

/** The draft with its hints of learned words marked. */
function hinted(text: string, scorer: WordScorer | null = SCORER): string {
  const { findings } = new Reviewer().review(text, "plaintext", { ...INPUT, scorer });
  const learned = findings.filter(({ message }) => message.includes("more often than as fact"));
  for (const { severity } of learned) assert.equal(severity, "hint");
  return mark(
    text,
    learned.map(({ span }) => span),
  );
}

describe("the wording scorer", () => {
  it("hints at a word that it has learned to be loaded", () => {
    assert.equal(hinted("The grubby pier was sold."), "The ⟦grubby⟧ pier was sold.");
  });

  it("hears a sentence's other words", () => {
    assert.equal(hinted("The clerk murmured."), "The clerk murmured.");
    assert.equal(hinted("The grubby clerk murmured."), "The ⟦grubby⟧ clerk ⟦murmured⟧.");
    assert.equal(hinted("The meek grubby clerk left."), "The meek grubby clerk left.");
  });

  it("takes a capital inside a sentence for a name, and leaves a possessive outside", () => {
    assert.equal(hinted("The town of Grubby was sold."), "The town of Grubby was sold.");
    assert.equal(hinted("The grubby’s owner left."), "The ⟦grubby⟧’s owner left.");
  });

  it("is silent in a quotation, and where there is no model", () => {
    const quoted = "“The grubby old pier must go,” Nora Tilden said.";
    assert.equal(hinted(quoted), quoted);
    assert.equal(hinted("The grubby pier was sold.", null), "The grubby pier was sold.");
  });

  it("reads the model that ships, and refuses bytes that are no model", () => {
    const bytes = modelBytes("wording");
    assert.doesNotThrow(() => readScorer(bytes));
    assert.throws(() => readScorer(bytes.subarray(0, bytes.length - 1)), RangeError);
    assert.throws(() => readScorer(new TextEncoder().encode("something else")), RangeError);
  });
});
