import assert from "node:assert/strict";
import { rehearse } from "../../server/src/lsp/rehearse.js";
import { TestClient } from "../support/client.js";
import { INPUT } from "../support/review.js";

const PARAGRAPH =
  "Illegal aliens cost the county $3 million last year. “We are watching,” said Ana Ruiz, the clerk of Corrie.\n\n";

describe("warming up on a long draft", () => {
  it("pauses before each keystroke that it plays, and comes to an end", () => {
    const steps = [...rehearse(PARAGRAPH.repeat(220), "plaintext", INPUT)];
    assert.ok(steps.length > 2, `${steps.length} pauses`);
  });

  it("does nothing on a draft that is short", () => {
    assert.deepEqual([...rehearse(PARAGRAPH, "plaintext", INPUT)], []);
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
