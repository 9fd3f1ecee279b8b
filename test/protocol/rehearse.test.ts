import assert from "node:assert/strict";
import { rehearse } from "../../server/src/lsp/rehearse.js";
import { Reviewer, type Review } from "../../server/src/review/review.js";
import { TestClient } from "../support/client.js";
import { INPUT } from "../support/review.js";

const PARAGRAPH =
  "Illegal aliens cost the county $3 million last year. “We are watching,” said Ana Ruiz, the clerk of Corrie.\n\n";

/** A reviewer that has reviewed a draft, and what it said. */
function reviewed(text: string): [Reviewer, Review] {
  const reviewer = new Reviewer();
  return [reviewer, reviewer.review(text, "plaintext", INPUT)];
}

describe("warming up on a long draft", () => {
  it("pauses before each keystroke that it plays, and comes to an end", () => {
    const steps = [...rehearse(...reviewed(PARAGRAPH.repeat(220)), INPUT)];
    assert.ok(steps.length > 2, `${steps.length} pauses`);
  });

  it("does nothing on a draft that is short", () => {
    assert.deepEqual([...rehearse(...reviewed(PARAGRAPH), INPUT)], []);
  });

  it("leaves the reviewer of the draft at what it was at, half-way too", () => {
    const [reviewer, review] = reviewed(`${PARAGRAPH}Ruiz said so.\n\n`.repeat(40));
    const { text, markup } = review;
    const named = ({ sources: { sources } }: Review) =>
      sources.map(({ name, mentions }) => [name, mentions.map(({ block, span }) => [block, { ...span }])]);
    const before = named(review);
    const strokes = rehearse(reviewer, review, INPUT);
    for (let pause = 0; pause < 100; pause++) strokes.next();
    assert.deepEqual(named(review), before);
    assert.deepEqual(
      reviewer.review(text, markup, INPUT).findings.map(({ rule, span }) => [rule, span]),
      review.findings.map(({ rule, span }) => [rule, span]),
    );
    assert.equal(reviewer.annotatedBlocks, 0);
  });

  it("leaves what is said of the draft as it was, whether anybody types meanwhile or not", async () => {
    const client = await TestClient.start();
    try {
      const text = PARAGRAPH.repeat(220);
      await client.open(text);
      const first = await client.diagnostics();
      assert.ok(first.length > 0);
      await client.type(PARAGRAPH, { start: 0, end: 0 });
      assert.ok((await client.diagnostics()).length > first.length);
      await client.type("", { start: 0, end: PARAGRAPH.length });
      assert.deepEqual(await client.diagnostics(), first);
    } finally {
      await client.stop();
    }
  });
});
