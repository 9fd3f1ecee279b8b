import assert from "node:assert/strict";
import fc from "fast-check";
import { spellNumber } from "../../server/src/lexicon/number-words.js";
import { annotateFigures } from "../../server/src/annotations/figures/annotate-figures.js";
import { review } from "../support/review.js";

function valuesIn(draft: string): number[] {
  return review(draft, "plaintext").blocks.flatMap(({ block }) =>
    annotateFigures(block).map(({ value }) => value),
  );
}

describe("numbers in figures", () => {
  it("read in words as in digits, up to a billion", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1e9 }), (value) => {
        assert.deepEqual(valuesIn(`They counted ${spellNumber(value)!} pebbles.`), [value]);
        assert.deepEqual(valuesIn(`They counted ${value.toLocaleString("en-US")} pebbles.`), [value]);
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
