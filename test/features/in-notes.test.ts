import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import { definitionsAt } from "../../server/src/features/definition.js";
import { hoverAt } from "../../server/src/features/hover.js";
import type { Note } from "../../server/src/notes/notes.js";
import { marked } from "../support/marked.js";
import { review } from "../support/review.js";

const NOTES: Note[] = [
  {
    path: "/desk/sources/harlow call.txt",
    text: "Interview w/ Greta Harlow, superintendent\n\nLENZ: Will it open?\nHARLOW: The old gym will not open this winter.\n",
  },
];

function at(sample: string, notes = NOTES) {
  const { text, caret } = marked(sample);
  const document = TextDocument.create("file:///desk/a.txt", "plaintext", 1, text);
  const view = { document, review: review(text, "plaintext", { notes }), rulePages: "" };
  const position = document.positionAt(caret!);
  const hover = hoverAt(view, position)?.contents;
  return {
    hover: typeof hover === "object" && "value" in hover ? hover.value : "",
    leads: definitionsAt(view, position).map(
      ({ uri, range }) => `${uri} ${range.start.line}:${range.start.character}`,
    ),
  };
}

describe("a quotation that is hovered", () => {
  it("shows its passage with file and line, and leads there", () => {
    const { hover, leads } = at("“The old gym will ‸not open this winter,” Greta Harlow said.");
    assert.match(
      hover,
      /In the notes: \[harlow call\\\.txt, line 4\]\(file:\/\/\/desk\/sources\/harlow%20call\.txt#L4\): “.*will not open/,
    );
    assert.deepEqual(leads, ["file:///desk/sources/harlow%20call.txt 3:8"]);
  });

  it("leads to the passage that it differs from", () => {
    const { leads } = at("“The old gym will ‸open this winter,” Greta Harlow said.");
    assert.deepEqual(leads, ["file:///desk/sources/harlow%20call.txt 3:8"]);
  });

  it("has the words in bold that the notes have otherwise, in the finding as in the passage", () => {
    const { hover } = at("“The old gym will ‸open this winter,” Greta Harlow said.");
    assert.match(hover, /In the notes: .*: “HARLOW\\: The old gym will \*\*not\*\* open this winter\\\.”/);
    const { findings } = review("“The old gym will open this winter,” Greta Harlow said.", "plaintext", {
      notes: NOTES,
    });
    assert.match(
      findings.find(({ rule }) => rule === "notes/misquote")!.why,
      /“The old gym will \*\*not\*\* open this winter”/,
    );
  });

  it("says that there are no notes of a speaker, and nothing where there are no notes at all", () => {
    const sample = "“They could have ‸told us before the summer,” said Pavel Oduya, a parent.";
    assert.match(at(sample).hover, /There are no notes of Pavel Oduya\./);
    assert.doesNotMatch(at(sample, []).hover, /notes/);
  });

  it("shows both where two notes disagree", () => {
    const memo = {
      path: "/desk/sources/memo.txt",
      text: "HARLOW: The old gym will never open this winter.\n",
    };
    const { hover } = at("“The old gym will ‸not open this winter,” Greta Harlow said.", [...NOTES, memo]);
    assert.match(
      hover,
      /In the notes: \[harlow call.*\n\nAnother note has it otherwise: \[memo\\\.txt, line 1\]/,
    );
  });
});

describe("a figure that is hovered", () => {
  it("shows both where two notes disagree", () => {
    const note = (name: string, count: number) => ({
      path: `/desk/sources/${name}.txt`,
      text: `Greta Harlow told the board that the district has ${count} school buses.\n`,
    });
    const sample = "The district has ‸46 school buses, Greta Harlow told the board.";
    const { hover } = at(sample, [note("call", 46), note("memo", 64)]);
    assert.match(
      hover,
      /In the notes:\n- \[call\\\.txt.*\*\*46\*\*.*\n\nAnother note has it otherwise:\n- \[memo\\\.txt, line 1\].*\*\*64\*\*/,
    );
    assert.doesNotMatch(at(sample, [note("call", 46), note("memo", 46)]).hover, /otherwise/);
  });
});
