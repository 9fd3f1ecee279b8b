import assert from "node:assert/strict";
import { STYLEBOOK } from "../../server/src/lexicon/stylebook.js";
import { packed, unpacked } from "../../server/src/lexicon/stylebook/packed.js";

describe("the stylebook as the bundles hold it", () => {
  it("has every entry as it is written, but for the sentences that show it", () => {
    const written = STYLEBOOK.entries.map((entry) =>
      Object.fromEntries(Object.entries(entry).filter(([name]) => name !== "sample" && name !== "fine")),
    );
    assert.deepEqual(unpacked(JSON.stringify(packed(STYLEBOOK.entries))), written);
  });
});
