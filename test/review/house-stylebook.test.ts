import assert from "node:assert/strict";
import { STYLEBOOK } from "../../server/src/lexicon/stylebook.js";
import { houseStylebook } from "../../server/src/review/apply-house.js";
import { readConfig } from "../../server/src/review/config.js";
import { readSharedBook } from "../../server/src/review/house-stylebook.js";
import { Reviewer } from "../../server/src/review/review.js";
import { mark } from "../support/marked.js";
import { INPUT } from "../support/review.js";

/** The wording findings of a draft under a house's `stylebook` and shared files, with the draft marked. */
function under(draft: string, book: unknown, ...files: string[]) {
  const text = draft.replace(/[⟦⟧]/g, "");
  const own = readConfig(JSON.stringify({ stylebook: book })).stylebook;
  const { stylebook } = houseStylebook(STYLEBOOK, [...files.map((file) => readSharedBook(file).book), own]);
  const { findings } = new Reviewer().review(text, "plaintext", { ...INPUT, stylebook });
  const found = findings.filter(({ rule }) => rule.startsWith("wording/"));
  return {
    marked: mark(
      text,
      found.map(({ span }) => span),
    ),
    first: found[0],
  };
}

const RAT = { wording: "river rat", partOfSpeech: "noun", write: ["boat dweller"] };

describe("the house stylebook", () => {
  it("adds wordings, in all their forms, with what to write", () => {
    const draft = "Two ⟦river rats⟧ stood by the gate on Friday.";
    const { marked, first } = under(draft, { entries: [RAT] });
    assert.equal(marked, draft);
    assert.equal(first?.rule, "wording/loaded-label");
    assert.match(first.message, /“river rats” is not in this newsroom’s style/);
    assert.equal(first.fixes()[0]?.title, "Write “boat dwellers”");
    const verb = { wording: "helm", kind: "emotive", partOfSpeech: "verb", write: "lead", strength: "hint" };
    const led = under("He ⟦helmed⟧ the board for a year.", { entries: [verb] });
    assert.equal(led.marked, "He ⟦helmed⟧ the board for a year.");
    assert.equal(led.first?.severity, "hint");
    assert.equal(led.first?.fixes()[0]?.title, "Write “led”");
  });

  it("changes an entry, and leaves of it what it does not speak of", () => {
    const before = under("Two ⟦thugs⟧ stood by the gate on Friday.", {});
    const change = { wording: "thug", strength: "hint", reason: "is for the opinion pages" };
    const { marked, first } = under("Two ⟦thugs⟧ stood by the gate on Friday.", { entries: [change] });
    assert.equal(marked, before.marked);
    assert.equal(first?.severity, "hint");
    assert.match(first.message, /is for the opinion pages/);
    assert.deepEqual(
      first.fixes().map(({ title }) => title),
      before.first?.fixes().map(({ title }) => title),
    );
  });

  it("switches entries off, by the head form or one form alone", () => {
    assert.equal(
      under("A thug and thugs came.", { off: ["thug", "thugs"] }).marked,
      "A thug and thugs came.",
    );
    assert.equal(under("A thug and ⟦junkies⟧ came.", { off: ["thug"] }).marked, "A thug and ⟦junkies⟧ came.");
    assert.equal(under("He saw junkies.", { off: ["Junkies"] }).marked, "He saw junkies.");
  });

  it("takes shared files in JSON and YAML, and outweighs them", () => {
    const yaml =
      "# ours\nentries:\n  - wording: river rat\n    partOfSpeech: noun\n  - {wording: gator, forms: [gator]}\n";
    assert.equal(under("A ⟦river rat⟧ saw a ⟦gator⟧.", {}, yaml).marked, "A ⟦river rat⟧ saw a ⟦gator⟧.");
    const both = under(
      "A ⟦river rat⟧ saw a gator.",
      { off: ["gator"] },
      yaml,
      JSON.stringify({ off: ["thug"] }),
    );
    assert.equal(both.marked, "A ⟦river rat⟧ saw a gator.");
  });

  it("says what is wrong at its place, and takes the rest", () => {
    const text =
      "entries:\n  - wording: gator\n  - wording: croc\n    kind: rude\n  - reason: none\nof: [thug]\noff: [3, thug, thgu man]\nfiles: [a.yml]\n";
    const { book, problems } = readSharedBook(text);
    const applied = houseStylebook(STYLEBOOK, [book]);
    const said = [...problems, ...applied.problems[0]!].map(
      ({ span, message }) => `${text.slice(0, span.start).split("\n").length}: ${message}`,
    );
    assert.deepEqual(said, [
      "4: “kind” takes one of label, emotive, editorializing, attribution, scare, euphemism.",
      "5: This entry has no “wording”.",
      "6: “of” is no part of a stylebook; use entries, off or files.",
      "7: “off” takes a list of wordings.",
      "8: Only stet.json itself can name further files.",
      "7: “thgu man” is not in the stylebook.",
    ]);
    assert.ok(applied.stylebook.entries.some(({ id }) => id === "gator"));
    assert.ok(!applied.stylebook.entries.some(({ forms }) => forms.includes("thug")));
  });

  it("asks of a misspelt word which one is meant, and takes the rest of its entry, but for one that narrows it", () => {
    const { book, problems } = readSharedBook(
      "entries:\n  - wording: gator\n    wriet: alligator\n    strength: hint\n  - wording: croc\n    onlyBefor: hunt\noff: [thgu]\n",
    );
    const applied = houseStylebook(STYLEBOOK, [book]);
    assert.deepEqual(
      [...problems, ...applied.problems[0]!].map(({ message }) => message),
      [
        "“wriet” is no part of an entry. Did you mean “write”?",
        "“onlyBefor” is no part of an entry. Did you mean “onlyBefore”? The entry is left out.",
        "“thgu” is not in the stylebook. Did you mean “thug”?",
      ],
    );
    const ids = applied.stylebook.entries.map(({ id }) => id);
    assert.deepEqual([ids.includes("gator"), ids.includes("croc")], [true, false]);
  });

  it("is the stylebook itself where the house says nothing", () => {
    const { book, problems } = readSharedBook("");
    assert.deepEqual(problems, []);
    assert.equal(houseStylebook(STYLEBOOK, [book]).stylebook, STYLEBOOK);
  });

  it("reads no file outside the folder of stet.json, and only JSON and YAML", () => {
    const { stylebook, problems } = readConfig(
      '{ "stylebook": { "files": ["style/house.yml", "../x.yml", "/etc/x.json", "notes.md"] } } // ours',
    );
    assert.deepEqual(
      stylebook.files.map(({ path }) => path),
      ["style/house.yml"],
    );
    assert.equal(problems.length, 3);
  });

  it("survives whatever a file holds", () => {
    for (const text of [
      "{",
      "- a\n- b",
      "&a [*a]",
      "entries: &x\n  - *x",
      "off:\n  - [a]\n  - {b: c}",
      "\u0000",
      "3",
      "entries: {a: b}",
    ])
      assert.doesNotThrow(() => houseStylebook(STYLEBOOK, [readSharedBook(text).book]), text);
  });
});
