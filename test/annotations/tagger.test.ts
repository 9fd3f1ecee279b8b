import assert from "node:assert/strict";
import { readTagger } from "../../server/src/annotations/attributions/tagger/model-file.js";
import { modelBytes } from "../../server/src/node/model.js";
import { place, proseOf } from "../../server/src/annotations/annotations.js";
import { review } from "../support/review.js";

/** The attributions of a draft, each as `source | cue | content`. */
function attributions(text: string): string[] {
  return review(text).blocks.flatMap((block) =>
    block.annotations.attributions.map(({ source, cue, content }) => {
      const words = (spans: readonly { start: number; end: number }[]) =>
        spans.map((span) => proseOf(block, span)).join(" … ");
      return `${source ? proseOf(block, source) : "–"} | ${words(cue)} | ${words(content)}`;
    }),
  );
}

describe("the attribution tagger", () => {
  it("finds who says what where no list of verbs would", () => {
    assert.deepEqual(attributions("The mayor is convinced that the bridge will last another winter."), [
      "The mayor | is convinced | that the bridge will last another winter",
    ]);
  });

  it("keeps the two halves of a broken quotation together", () => {
    const [found] = attributions("“The water came fast,” Lindqvist said, “and nobody had warned us.”");
    assert.match(found!, /^Lindqvist \| said \| .*water came fast.* … .*nobody had warned us/);
  });

  it("leaves the writer's own sentences alone", () => {
    assert.deepEqual(attributions("The council meets on Monday at 7 p.m. in the Alder Street library."), []);
  });

  it("puts nothing to somebody who shows, hears or refuses a thing, or to whom a thing is done", () => {
    for (const nobody of [
      "Terrence Boyle, 34, showed no emotion as the verdict was read.",
      "The defendant showed little remorse. She showed officers the knife.",
      "Marta Kessler showed great composure on the stand.",
      "Jurors heard from 27 witnesses, 19 called by the prosecution and six by the defense.",
      "Boyle killed the clerk because she had refused him another loan.",
      "Kevin Boyle was charged in January with hindering prosecution.",
    ])
      assert.deepEqual(attributions(`A verdict\n\n${nobody}`), [], nobody);
    for (const told of [
      "Records show the van was sold in May.",
      "The report showed no sign of a leak.",
      "Marta Kessler showed that the van was sold in May.",
      "The court heard the van had no lights on.",
      "Marta Kessler refused to answer.",
    ])
      assert.equal(attributions(`A verdict\n\n${told}`).length, 1, told);
  });

  it("says the same of the same text, wherever it stands", () => {
    const line = "Officials in Pell Grove said the levy would raise $3.1 million a year.";
    const [first, ...others] = new Set([
      attributions(`# Levy\n\nA quiet start.\n\n${line}`).at(-1),
      attributions(`# Levy\n\nA quiet start.\n\nA quiet day.\n\n${line}`).at(-1),
    ]);
    assert.ok(first?.startsWith("Officials in Pell Grove | said | "));
    assert.deepEqual(others, []);
  });

  for (const [what, text] of [
    [
      "code in prose",
      "for (let i = 0; i < n; i++) { if (a[i] === b) return c ? d : e; } // said no one".repeat(200),
    ],
    ["poetry", "O wind,\nthat said\nnothing / and meant it —\n".repeat(400)],
    ["a list of names", "Ana Ruiz, Bo Lind, Cy Vance, Di Marsh, ".repeat(1500)],
    ["Spanish", "El alcalde dijo que «no hay dinero» para el puente, según el ayuntamiento. ".repeat(600)],
    ["5,000 words with no full stop", "he said that they said that it was said and ".repeat(600)],
    ["nothing but quotation marks", '“”"‘’ '.repeat(8000)],
  ] as const)
    it(`stays within the text on ${what}`, () => {
      const { blocks, failures } = review(text, "plaintext");
      assert.deepEqual(failures, []);
      for (const block of blocks)
        for (const { source, cue, content } of block.annotations.attributions)
          for (const span of [...(source ? [source] : []), ...cue, ...content]) {
            const placed = place(block, span);
            assert.ok(placed.start >= 0 && placed.start < placed.end && placed.end <= text.length);
          }
    });

  it("ships a model within its size, and refuses one that is broken", () => {
    const bytes = modelBytes("attributions");
    assert.ok(bytes.length <= 3_000_000, `${bytes.length} bytes`);
    assert.throws(() => readTagger(bytes.subarray(0, 100_000)), RangeError);
    assert.throws(() => readTagger(new TextEncoder().encode("something else")), RangeError);
  });
});
