import assert from "node:assert/strict";
import { INSPECTION } from "../../server/src/features/answers/inspect.js";
import { marked } from "../support/marked.js";
import { review } from "../support/review.js";

describe("what `stet inspect` says of an attribution", () => {
  it("is where source, cue and content stand, and who speaks", () => {
    const { text, spans } = marked("⟦“The pier is closed,”⟧ ⟦Harbor Master Ana Bellweather⟧ ⟦said⟧.\n");
    const [content, source, cue] = spans.map(({ start, end }) => [start, end]);
    const draft = { path: "a.txt", text, encoding: "utf-8", review: review(text, "plaintext") } as const;
    const file = JSON.parse(INSPECTION.draft(draft, false)) as { attributions: unknown };
    assert.deepEqual(file.attributions, [
      {
        source,
        cue: [cue],
        content: [content],
        speaker: { name: "Ana Bellweather", kind: "person", introduced: true, role: "Harbor Master" },
      },
    ]);
  });
});
