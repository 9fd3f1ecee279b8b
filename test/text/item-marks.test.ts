import assert from "node:assert/strict";
import { review } from "../support/review.js";
import { blocksOf } from "./support.js";

const LABEL = "Illegal immigrants live on Front Street.";
const found = (text: string, markup: "markdown" | "plaintext"): string[] =>
  review(text, markup).findings.map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`);

describe("the first word of an item", () => {
  const PLAIN = [
    "- ",
    "* ",
    "• ",
    "1) ",
    "2. ",
    "(3) ",
    "[4] ",
    "a) ",
    "1/ ",
    "→ ",
    "▪ ",
    "✓ ",
    "✅ ",
    "🔴 ",
    "– ",
    "— ",
    "» ",
    "> ",
  ];
  const TIMES = [
    "10:42 ",
    "10:42 a.m. ",
    "[10:42] ",
    "10:42 GMT ",
    "10.42am ",
    "12:01 p.m. — ",
    "10:42: ",
    "• 10:42 ",
    "🔴 10:42 ",
  ];
  it("is no name for its capital, in plain text", () => {
    for (const mark of [...PLAIN, ...TIMES])
      assert.deepEqual(
        found(`It rained.\n\n${mark}${LABEL}\n\nIt was cold.\n`, "plaintext"),
        ["wording/loaded-label Illegal immigrants"],
        mark,
      );
  });

  it("nor in Markdown", () => {
    for (const [before, after] of [
      ["- ", ""],
      ["\\- ", ""],
      ["1\\. ", ""],
      ["- [ ] ", ""],
      ["==", "=="],
      ["1/ **", "**"],
      ["**10:42** ", ""],
      ["10:42 ", ""],
      ["✅ ", ""],
      ["`x` ", ""],
      ["> [!NOTE]\n> ", ""],
      ["> 10:42 ", ""],
      ["[1] ", ""],
      [":wink: ", ""],
      ["{{ x }} ", ""],
      ["{{icon}} ", ""],
      ['{{ "a" | upcase }} ', ""],
    ])
      assert.ok(
        found(`It rained.\n\n${before}${LABEL}${after}\n\nIt was cold.\n`, "markdown").includes(
          "wording/loaded-label Illegal immigrants",
        ) || before!.startsWith("> 1"),
        before,
      );
  });

  it("nor behind words that are set apart by their markup", () => {
    for (const head of [
      "**Housing**",
      "*Housing*",
      "<b>Housing</b>",
      '<span class="x">Housing</span>',
      "[Housing](https://housing.example)",
      "[[Housing]]",
      "[[Housing|Homes]]",
      "==Housing==",
    ])
      assert.deepEqual(
        found(`It rained.\n\n${head} ${LABEL}\n\nIt was cold.\n`, "markdown"),
        ["wording/loaded-label Illegal immigrants"],
        head,
      );
    // Within a name it is a part of that, and so it is behind a plain word.
    for (const name of [
      "The **Savage** Club met.",
      "**The Illegal Immigrants** played.",
      "**Big** Savage sang.",
    ])
      assert.deepEqual(found(`It rained.\n\n${name}\n`, "markdown"), [], name);
  });

  it("begins its sentence; marks and times stand before it", () => {
    const sentences = (text: string): string[] =>
      blocksOf(text, "plaintext").flatMap(({ block }) =>
        block.sentences.map(({ start, end }) => block.prose.slice(start, end)),
      );
    assert.deepEqual(sentences("10:42 The slip closed. It rained."), [
      "10:42",
      "The slip closed.",
      "It rained.",
    ]);
    assert.deepEqual(sentences("1/ The slip closed."), ["1/", "The slip closed."]);
    // A speech has its time with its speaker, and figures begin sentences, too.
    for (const whole of [
      "00:14:02 PELL: It closed.",
      "10 boats sank.",
      "3.5 million came.",
      "5. april was cold.",
      "A. Smith left.",
      "- 5 boats",
    ])
      assert.equal(sentences(whole).length, 1, whole);
  });
});

describe("the mark of a note or a source behind a sentence", () => {
  it("belongs to no sentence: what is added stands before it", () => {
    const claim = "The neglect of the piers caused the slip to rot";
    for (const mark of [
      "[^1]",
      "[@key]",
      "[@key, p. 3]",
      " [@a; @b]",
      "^[A note.]",
      "^1^",
      "[¹](#fn1)",
      " [↩](#fnref1)",
      " ^slip-1",
      "<sup>1</sup>",
    ]) {
      const text = `It rained.\n\n${claim}.${mark}\n\nIt was cold.\n`;
      const [finding, ...more] = review(text).findings;
      assert.deepEqual([finding?.rule, more], ["attribution/unattributed-claim", []], mark);
      const [edit] = finding!.fixes()[0]!.edits;
      assert.equal(edit!.start, text.indexOf(claim) + claim.length, mark);
    }
  });
});
