import assert from "node:assert/strict";
import { Reviewer } from "../../server/src/review/review.js";
import { cutDraft } from "../../server/src/text/cut.js";
import type { Markup } from "../../server/src/text/draft.js";
import { INPUT } from "../support/review.js";

const SENTENCE = (n: number): string => `The ferry to Tolland left pier ${n} before noon on Friday. `;
const LINE = Array.from({ length: 2000 }, (_, n) => SENTENCE(n))
  .join("")
  .trimEnd();

describe("a paragraph longer than any in copy", () => {
  for (const markup of ["plaintext", "markdown"] as const) {
    it(`is read in parts, each of whole sentences (${markup})`, () => {
      const chunks = cutDraft(LINE, markup);
      assert.ok(chunks.length > 3);
      assert.equal(chunks.map(({ text }) => text).join(" "), LINE);
      for (const { text } of chunks) assert.match(text, /^The ferry.*Friday\.$/s);
    });

    it(`is read anew in one part where one letter is typed (${markup})`, () => {
      const reviewer = new Reviewer();
      reviewer.review(LINE, markup, INPUT);
      const at = LINE.indexOf("pier 700");
      reviewer.review(`${LINE.slice(0, at)}x${LINE.slice(at)}`, markup, INPUT);
      assert.equal(reviewer.annotatedBlocks, 1);
    });
  }

  it("is cut between words where it has no sentences, and anywhere where it has no words", () => {
    for (const [text, joint] of [
      ["said the mayor of the town and ".repeat(2000).trimEnd(), " "],
      ["1,".repeat(40_000), ""],
    ] as const)
      assert.equal(texts(text, "plaintext").join(joint), text);
  });

  it("is cut through no character", () => {
    for (const part of texts(`a${"🏙".repeat(30_000)}`, "plaintext"))
      assert.doesNotMatch(part, /^[\udc00-\udfff]|[\ud800-\udbff]$/);
  });

  it("is left whole where markup may stand around a place to cut", () => {
    const text = `**${LINE}**`;
    assert.deepEqual(texts(text, "markdown"), [text]);
  });

  it("flags in each part what it would flag in a paragraph of its own", () => {
    const places = [20_000, 70_000, 100_000].map((from) => LINE.indexOf("The ferry", from));
    let text = LINE;
    for (const at of places.toReversed()) text = `${text.slice(0, at)}Crews are TK. ${text.slice(at)}`;
    const { findings } = new Reviewer().review(text, "plaintext", INPUT);
    const found = findings.filter(({ rule }) => rule === "copy/placeholder");
    assert.deepEqual(
      found.map(({ span }) => text.slice(span.start - 10, span.end)),
      places.map(() => "Crews are TK"),
    );
  });
});

function texts(text: string, markup: Markup): string[] {
  return cutDraft(text, markup).map((chunk) => chunk.text);
}
