import assert from "node:assert/strict";
import fc from "fast-check";
import { boundsOf } from "../../server/src/review/bounds.js";
import { Reviewer, type Review } from "../../server/src/review/review.js";
import type { Markup } from "../../server/src/text/draft.js";
import { RandomEdits, randomBelow } from "../support/random-edits.js";
import { EVERYTHING_ON, INPUT } from "../support/review.js";

const LONGEST = 10_000;
const INPUT_UP_TO = { ...INPUT, longest: LONGEST };
const SENTENCE = "The slip closed on Tuesday, the board said, and 12 of the 40 berths were let. ";
const PLACEHOLDER = "It takes TK weeks.";

/** Drafts that are longer than is checked, in the shapes that take time. */
const SHAPES: Readonly<Record<string, readonly [Markup, string]>> = {
  "many paragraphs": ["markdown", `${SENTENCE}\n\n`.repeat(1000)],
  "one line": ["plaintext", SENTENCE.repeat(1000)],
  "one paragraph over many lines": ["markdown", `${SENTENCE}\n`.repeat(1000)],
  "one sentence that never ends": ["markdown", "the board and the harbor and the slip ".repeat(2000)],
  "one word": ["markdown", "a".repeat(80_000)],
  "quoted words without end": ["markdown", "“word” ".repeat(10_000)],
  "opening marks alone": ["markdown", "“".repeat(80_000)],
  "a table": ["markdown", `| Ward | Votes |\n|---|---|\n${"| East | 12 |\n".repeat(5000)}`],
  "very short lines": ["plaintext", "12 ate.\n".repeat(10_000)],
  "blank lines": ["markdown", "\n".repeat(80_000)],
  "halves of characters": ["plaintext", "\uD83C\uDF0A".repeat(40_000)],
};

/** How much was read: characters of blocks, and a sum for each block. */
function work({ blocks }: Review): number {
  let units = 0;
  for (const { block } of blocks) units += Math.max(50, block.prose.length);
  return units;
}

function notices({ findings }: Review): string[] {
  return findings.filter(({ message }) => message.includes("stet.longestDraft")).map(({ rule }) => rule);
}

describe("a draft that is longer than is checked while it is typed", () => {
  for (const [what, [markup, text]] of Object.entries(SHAPES))
    it(`is read so far and no further, and says so once: ${what}`, () => {
      const review = new Reviewer().review(text, markup, INPUT_UP_TO);
      // Two cells or two blocks may share a line.
      assert.ok(work(review) <= 2 * LONGEST + 100, String(work(review)));
      assert.deepEqual(notices(review), ["copy/unread"]);
      assert.ok(review.findings.slice(0, 1000).some(({ message }) => message.includes("stet.longestDraft")));
    });

  it("is checked whole where it is no longer, or where nobody waits for it", () => {
    const text = `${SENTENCE.repeat(3)}\n\n`.repeat(30) + PLACEHOLDER;
    const within = new Reviewer().review(text, "markdown", INPUT_UP_TO);
    const whole = new Reviewer().review(text.repeat(3), "markdown", INPUT);
    assert.deepEqual([...notices(within), ...notices(whole)], []);
    assert.ok(within.findings.some(({ rule }) => rule === "copy/placeholder"));
    assert.equal(boundsOf(text, "markdown", LONGEST).read, text);
  });

  it("is checked behind a paragraph that is too long, which is told of where it is left", () => {
    const text = `${PLACEHOLDER}\n\n${SENTENCE.repeat(60)}${PLACEHOLDER}\n\n${PLACEHOLDER}\n`;
    for (const markup of ["markdown", "plaintext"] as const) {
      const { findings } = new Reviewer().review(text, markup, INPUT_UP_TO);
      const open = findings.filter(({ rule }) => rule === "copy/placeholder").map(({ span }) => span.start);
      assert.deepEqual(open, [text.indexOf("TK"), text.lastIndexOf("TK")]);
      const { related } = findings.find(({ rule }) => rule === "copy/unread")!;
      assert.equal(related.length, 1);
      const { start } = related[0]!.span;
      assert.ok(
        start > PLACEHOLDER.length + LONGEST / 5 - 20 && start < PLACEHOLDER.length + LONGEST / 5 + 20,
      );
    }
  });

  it("keeps every offset, and leaves out no more than it says", () => {
    const piece = fc.constantFrom(
      SENTENCE.repeat(30),
      `${SENTENCE}\n`,
      "- a\n",
      "\n\n",
      "\r\n",
      "| a |\n",
      "“word” ",
      "x".repeat(3000),
      "\uD83C\uDF0A",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom<Markup>("markdown", "plaintext"),
        (pieces, markup) => {
          const text = pieces.join("");
          const { read, left } = boundsOf(text, markup, LONGEST);
          let at = 0;
          for (const { start, end } of left) {
            assert.ok(start >= at && end > start && end <= text.length);
            assert.equal(read.slice(at, start), text.slice(at, start));
            assert.equal(read.slice(start, end).trim(), "");
            at = end;
          }
          assert.equal(read.slice(at), text.slice(at, Math.max(at, read.length)));
          assert.ok(read.length === text.length || left.at(-1)?.end === text.length);
        },
      ),
    );
  });

  it("says after any edits what a review from scratch says", () => {
    const random = randomBelow(77);
    for (const what of ["many paragraphs", "one paragraph over many lines"]) {
      const [markup, text] = SHAPES[what]!;
      let draft = text.slice(0, 12_000);
      const edits = new RandomEdits(draft, random);
      const reviewer = new Reviewer();
      const input = { ...INPUT_UP_TO, settings: { rules: EVERYTHING_ON } };
      for (let times = 0; times < 5; times++) {
        draft = edits.edit(draft);
        const said = ({ findings }: Review) =>
          findings.map(({ rule, span, message }) => [rule, span, message]);
        assert.deepEqual(
          said(reviewer.review(draft, markup, input)),
          said(new Reviewer().review(draft, markup, input)),
        );
      }
    }
  });
});
