import assert from "node:assert/strict";
import fc from "fast-check";
import { spellNumber } from "../../server/src/lexicon/number-words.js";
import { writeLike } from "../../server/src/edits/set-figure.js";
import { annotateFigures } from "../../server/src/annotations/figures/annotate-figures.js";
import { review } from "../support/review.js";

function valuesIn(draft: string): number[] {
  return review(draft, "plaintext", { tagger: null }).blocks.flatMap(({ block }) =>
    annotateFigures(block).map(({ value }) => value),
  );
}

describe("numbers in figures", () => {
  /** As many numbers of each length as of any other, and the edges: most numbers up to a billion have nine digits. */
  const upToABillion = fc.oneof(
    fc.integer({ min: 0, max: 9 }).chain((digits) => fc.integer({ min: 0, max: 10 ** digits })),
    fc.constantFrom(0, 1, 99, 100, 101, 999, 1000, 1001, 999_999, 1_000_000, 1_000_001, 999_999_999, 1e9),
  );

  it("read in words as in digits, from zero to a billion, and are written in the words that they were read from", () => {
    fc.assert(
      fc.property(upToABillion, (value) => {
        const words = spellNumber(value)!;
        const styles = [words, value.toLocaleString("en-US"), String(value)];
        const read = valuesIn(styles.map((style) => `They counted ${style} pebbles.`).join("\n\n"));
        assert.deepEqual(read, [value, value, value], words);
        assert.equal(spellNumber(read[0]!), words);
        const digits = value.toLocaleString("en-US");
        assert.equal(writeLike(digits, value, value), digits);
      }),
      { numRuns: 400 },
    );
  });

  it("read in words with a point", () => {
    const read: Readonly<Record<string, number>> = {
      "Rates rose two point five percent.": 2.5,
      "It is zero point five of what it was.": 0.5,
      "It cost three point seven five million dollars.": 3_750_000,
      "A two-point-five percent rise came.": 2.5,
      "They grew one point two percent.": 1.2,
      "They grew two point oh five percent.": 2.05,
    };
    for (const [copy, value] of Object.entries(read)) assert.deepEqual(valuesIn(copy), [value], copy);
    assert.deepEqual(valuesIn("At one point five crews were out.").includes(1.5), false);
    assert.deepEqual(valuesIn("They won by a two point margin.").includes(2), true);
  });

  it("read in words with “and”, as much of the world writes them", () => {
    fc.assert(
      fc.property(upToABillion, (value) => {
        const words = spellNumber(value)!.replace(/hundred (?!thousand|million)/g, "hundred and ");
        assert.deepEqual(valuesIn(`They counted ${words} pebbles.`), [value], words);
      }),
    );
  });

  it("read mixtures of digits and words", () => {
    assert.deepEqual(valuesIn("half a million fans"), [500_000]);
    assert.deepEqual(valuesIn("a half-dozen fans, two dozen fans"), [6, 24]);
    assert.deepEqual(
      valuesIn("$1.2 million, $1.2-million, $1.2M and 1.2m fans"),
      [1.2e6, 1.2e6, 1.2e6, 1.2e6],
    );
    assert.deepEqual(valuesIn("TWENTY-THREE fans and Ninety-five goats"), [23, 95]);
  });

  it("leave numbers of no certain size alone", () => {
    assert.deepEqual(valuesIn("Hundreds of fans, several thousand fans, a few dozen."), []);
  });
});
