import assert from "node:assert/strict";
import { ordinalLike, writeLike } from "../../server/src/edits/set-figure.js";

describe("setting a figure", () => {
  it("keeps digits and their commas", () => {
    assert.equal(writeLike("450", 450, 405), "405");
    assert.equal(writeLike("1,200", 1200, 20_100), "20,100");
    assert.equal(writeLike("450", 450, 4500), "4,500");
    assert.equal(writeLike("1200", 1200, 2100), "2100");
    assert.equal(writeLike("3.4", 3.4, 4.3), "4.3");
  });

  it("keeps words, and their capital", () => {
    assert.equal(writeLike("twenty-one", 21, 12), "twelve");
    assert.equal(writeLike("Ninety", 90, 95), "Ninety-five");
    assert.equal(writeLike("Twenty-Three", 23, 32), "Thirty-Two");
    assert.equal(writeLike("TWELVE", 12, 14), "FOURTEEN");
    assert.equal(writeLike("a dozen", 12, 14), "fourteen");
    assert.equal(writeLike("twelve", 12, 412), "412");
  });

  it("keeps the scale where it can hold the value", () => {
    assert.equal(writeLike("18.5 million", 18.5e6, 15.8e6), "15.8 million");
    assert.equal(writeLike("7K", 7000, 9000), "9K");
    assert.equal(writeLike("3.4bn", 3.4e9, 1_234_567), "1,234,567");
  });

  it("refuses what it cannot write alike", () => {
    assert.equal(writeLike("21st", 21, 22), null);
    assert.equal(writeLike("50", 0.5, 0.75), null);
    assert.equal(writeLike("two-thirds", 66.7, 40), null);
  });

  it("writes ordinals as they stand, in words or digits", () => {
    assert.equal(ordinalLike("second", 3), "third");
    assert.equal(ordinalLike("2nd", 3), "3rd");
    assert.equal(ordinalLike("Third", 20), "Twentieth");
    assert.equal(ordinalLike("third", 42), "forty-second");
    assert.equal(ordinalLike("11th", 112), "112th");
    assert.equal(ordinalLike("third", 101), null);
  });
});
