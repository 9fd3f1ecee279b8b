import assert from "node:assert/strict";
import { MarkupContent } from "vscode-languageserver-types";
import { definitionsAt } from "../../server/src/features/definition.js";
import { hoverAt } from "../../server/src/features/hover.js";
import type { Note } from "../../server/src/notes/notes.js";
import { marked } from "../support/marked.js";
import { viewOf } from "../support/view.js";

/** The hover at the caret as a reader sees it. */
function hovered(sample: string, notes: readonly Note[] = []): string {
  const { text, caret } = marked(sample);
  const view = viewOf(text, "plaintext", { notes });
  const contents = hoverAt(view, view.document.positionAt(caret!))?.contents;
  const value = MarkupContent.is(contents) ? contents.value : "";
  return value.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

/** The words that go-to-definition leads to from the caret. */
function ledTo(sample: string): string[] {
  const { text, caret } = marked(sample);
  const view = viewOf(text, "plaintext");
  return definitionsAt(view, view.document.positionAt(caret!)).map(({ range }) =>
    view.document.getText(range),
  );
}

describe("a hover on a figure", () => {
  it("does the sum of a part and its whole", () => {
    assert.match(
      hovered("Inspectors closed ‸28 of the 112 kitchens in Corrie."),
      /^28 of 112 is 25 percent\./,
    );
    assert.match(
      hovered("Inspectors closed 28 of the ‸112 kitchens in Corrie."),
      /^28 of 112 is 25 percent\./,
    );
  });

  it("does the sum that other figures of the passage give, wherever they stand", () => {
    for (const [sample, sum] of [
      [
        "The school has 410 pupils. On Friday 90 were absent, a rate of ‸22 percent.",
        "90 of 410 is 22 percent.",
      ],
      [
        "The school has ‸410 pupils. On Friday 90 were absent, a rate of 22 percent.",
        "90 of 410 is 22 percent.",
      ],
      ["Fares rose ‸25 percent, from $400 to $500.", "$400 to $500 is 25 percent up."],
      ["Ridership fell to ‸1,200 in 2030 from 1,500 in 2029.", "1,500 to 1,200 is 20 percent down."],
      [
        "The farm has ‸940 acres. He left 400 acres to a son, 200 to a daughter and 340 to a church.",
        "400 acres, 200 and 340 come to 940",
      ],
      [
        "The farm has 940 acres. He left 400 acres to a son, ‸200 to a daughter and 340 to a church.",
        "400 acres, 200 and 340 come to 940",
      ],
      ["Rent is $900 a month, or ‸$10,800 a year.", "At $900 a month it comes to $10,800."],
    ] as const)
      assert.ok(hovered(sample).startsWith(sum), `${sample}\n${hovered(sample)}`);
  });

  it("does it in a paragraph of hundreds of sentences as in a short one", () => {
    const filler = (many: number) =>
      "The road by the mill was shut, and 14 of the 90 carts stood there. ".repeat(many);
    const sample = "The school has 410 pupils. On Friday 90 of them were absent, a rate of ‸22 percent. ";
    assert.ok(hovered(filler(150) + sample + filler(150)).startsWith("90 of 410 is 22 percent."));
  });

  it("does none where nothing ties it to another", () => {
    for (const sample of [
      "The council hired ‸14 nurses and 12 drivers.",
      "The council cut ‸25 percent of its bus routes. It has 410 members.",
      "From 12 houses he went to ‸three farms.",
      "The fire burned for ‸three hours. It cost $40,000 to put out.",
    ])
      assert.doesNotMatch(hovered(sample), / is | come to | comes to /, sample);
  });

  it("does the sum of a change", () => {
    for (const [sample, sum] of [
      ["Enrollment fell from 1,200 to ‸900 students.", "1,200 to 900 is 25 percent down."],
      [
        "Profit rose 12 percent, to ‸$84 million from $75 million.",
        "$75 million to $84 million is 12 percent up.",
      ],
      [
        "Revenue was ‸$1.32 billion, up from $1.2 billion.",
        "$1.2 billion to $1.32 billion is 10 percent up.",
      ],
      ["Its shares fell ‸$2.40, or 5 percent, to $45.60.", "$48 to $45.60 is 5 percent down."],
      ["Its shares rose $2 to ‸$42.", "$40 to $42 is 5 percent up."],
    ] as const)
      assert.ok(hovered(sample).startsWith(sum), `${sample}: ${hovered(sample)}`);
  });

  it("is silent of two figures that are not of one thing", () => {
    for (const sample of [
      "It rose ‸12 percent, to $84 million.",
      "The road runs from ‸12 houses to 3 farms and 4 mills.",
    ])
      assert.doesNotMatch(hovered(sample), /percent (?:up|down)/, sample);
  });

  it("says where else the draft tells the quantity", () => {
    const text = hovered("The board cut ‸46 jobs.\n\nA quiet day.\n\nThe 46 jobs were in four schools.");
    assert.match(text, /Also in the draft:\n- Line 5: /);
  });

  it("says where the notes have it", () => {
    const note = { path: "sources/board.txt", text: "Clerk: they voted to cut 46 jobs, five to two." };
    const other = { path: "sources/old.txt", text: "In 2019 the clerk counted 46 chairs." };
    const text = hovered("The board cut ‸46 jobs.", [other, note]);
    assert.match(text, /In the notes:\n- board.txt, line 1: “.*cut \*\*46\*\* jobs/);
    assert.doesNotMatch(text, /old\.txt/);
  });

  it("has no list where a figure is told once", () => {
    assert.doesNotMatch(hovered("The board cut ‸46 jobs in four schools."), /Also in the draft/);
  });
});

describe("go to definition on a figure", () => {
  it("leads to the figure that it disagrees with, from either", () => {
    const draft = (headline: string, text: string) =>
      `Board cuts ${headline} jobs in Corrie\n\nThe Corrie school board voted on Monday to cut ${text} jobs.`;
    assert.deepEqual(ledTo(draft("‸42", "46")), ["46"]);
    assert.deepEqual(ledTo(draft("42", "4‸6")), ["42"]);
  });

  it("leads to every other mention of a quantity that agrees", () => {
    assert.deepEqual(ledTo("The board cut ‸46 jobs.\n\nThe 46 jobs were in four schools."), ["46"]);
  });

  it("leads from a paragraph to another of the same words", () => {
    const quiet = "A quiet day.\n\n".repeat(6);
    assert.deepEqual(ledTo(`${quiet}It cut ‸46 jobs.\n\nIt cut 46 jobs.\n\n${quiet}`), ["46"]);
  });

  it("leads nowhere from a word, a date or a figure told once", () => {
    assert.deepEqual(ledTo("The bo‸ard cut 46 jobs."), []);
    assert.deepEqual(ledTo("The board met on May ‸8.\n\nIt meets again on May 8."), []);
    assert.deepEqual(ledTo("The board cut ‸46 jobs."), []);
  });
});
