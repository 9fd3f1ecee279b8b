import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/edits/edit.js";
import { addToConfig, newConfig, type Addition } from "../../server/src/review/add-to-config.js";
import { readConfig } from "../../server/src/review/config.js";

const OFF: Addition = { off: "thug" };

/** A `stet.json` after the addition; it must be readable, and say what was added. */
function added(text: string, addition: Addition = OFF): string {
  const edits = addToConfig(text, addition);
  assert.ok(edits, "nothing can be added");
  const after = applyEdits(text, edits);
  const { stylebook, problems } = readConfig(after);
  assert.deepEqual(problems, []);
  const said = "off" in addition ? stylebook.off : stylebook.entries;
  assert.equal(said.at(-1)?.wording, "off" in addition ? addition.off : addition.entry["wording"]);
  return after;
}

describe("adding to a stet.json", () => {
  it("keeps its comments, its order and its indentation", () => {
    assert.equal(
      added(
        `{\n    // the desk's own\n    "rules": {}, // all of them\n    "notes": ["sources"] // in May\n    /* end */\n}\n`,
      ),
      `{\n    // the desk's own\n    "rules": {}, // all of them\n    "notes": ["sources"], // in May\n    /* end */\n    "stylebook": {\n        "off": [\n            "thug"\n        ]\n    }\n}\n`,
    );
  });

  it("goes to the end of what is there", () => {
    assert.equal(
      added(`{ "stylebook": { "off": ["punk"], "entries": [] } }`),
      `{ "stylebook": { "off": ["punk", "thug"], "entries": [] } }`,
    );
    assert.equal(
      added(
        `{\n  "stylebook": {\n    "off": [\n      "punk", // a band\n      "bum" // a knee\n    ]\n  }\n}`,
      ),
      `{\n  "stylebook": {\n    "off": [\n      "punk", // a band\n      "bum", // a knee\n      "thug"\n    ]\n  }\n}`,
    );
    assert.equal(
      added(`{\n  "stylebook": {\n    "off": []\n  }\n}`),
      `{\n  "stylebook": {\n    "off": ["thug"]\n  }\n}`,
    );
    assert.equal(
      added(`{\r\n\t"stylebook": {\r\n\t\t"entries": [],\r\n\t},\r\n}`),
      `{\r\n\t"stylebook": {\r\n\t\t"entries": [],\r\n\t\t"off": [\r\n\t\t\t"thug"\r\n\t\t]\r\n\t},\r\n}`,
    );
  });

  it("adds an entry as it adds a word", () => {
    assert.equal(
      added(`{ "stylebook": {} }`, { entry: { wording: "river “rat”", kind: "label" } }),
      `{ "stylebook": {\n  "entries": [\n    {\n      "wording": "river “rat”",\n      "kind": "label"\n    }\n  ]\n} }`,
    );
  });

  it("begins an empty file, and one with a byte order mark", () => {
    assert.equal(added("{}"), `{\n  "stylebook": {\n    "off": [\n      "thug"\n    ]\n  }\n}`);
    added("\uFEFF{}\n");
    added(newConfig({ off: "punk" }));
  });

  it("leaves a file alone that it cannot read, or that has something else there", () => {
    for (const text of [
      "",
      "rules: {}\n",
      "{",
      "[]",
      "3",
      `{ "stylebook": 3 }`,
      `{ "stylebook": { "off": "punk" } }`,
    ])
      assert.equal(addToConfig(text, OFF), null, text);
  });
});
