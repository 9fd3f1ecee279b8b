import assert from "node:assert/strict";
import {
  assertStylebook,
  makeStylebook,
  STYLEBOOK,
  type StylebookEntry,
} from "../../server/src/lexicon/stylebook.js";

const ENTRY: StylebookEntry = {
  id: "river rat",
  kind: "label",
  forms: ["river rat"],
  replacements: [],
  reason: "likens a person to an animal",
  guidance: [],
  strength: "warning",
};

describe("the stylebook", () => {
  it("is without faults as it comes", () => {
    assert.doesNotThrow(() => assertStylebook(STYLEBOOK.entries));
    assert.ok(STYLEBOOK.entries.every(({ guidance }) => guidance.length > 0));
  });

  it("names every fault of an entry", () => {
    const faults: [Partial<StylebookEntry>, RegExp][] = [
      [{}, /“river rat” is there twice/],
      [{ id: "rat" }, /“river rat” is a form of both “river rat” and “rat”/],
      [{ id: "rat", forms: [] }, /“rat” has no form/],
      [{ id: "rat", forms: ["Rat"] }, /“Rat” of “rat” is not in lower case/],
      [{ id: "rat", forms: ["a  rat"] }, /not words parted by single spaces/],
      [{ id: "rat", forms: ["rat"], reason: " " }, /“rat” has no reason/],
      [{ id: "rat", forms: ["rat"], replacements: [{ for: "rats", with: ["people"] }] }, /replaces “rats”/],
    ];
    for (const [change, fault] of faults)
      assert.throws(() => assertStylebook([ENTRY, { ...ENTRY, ...change }]), fault);
  });

  it("has another key where it says something else", () => {
    const key = makeStylebook([ENTRY]).key;
    assert.equal(makeStylebook([{ ...ENTRY }]).key, key);
    assert.notEqual(makeStylebook([{ ...ENTRY, reason: "is unkind" }]).key, key);
  });
});
