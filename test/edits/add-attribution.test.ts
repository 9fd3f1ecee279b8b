import assert from "node:assert/strict";
import { addAttribution } from "../../server/src/edits/add-attribution.js";
import { applyEdits } from "../../server/src/edits/edit.js";
import type { Markup } from "../../server/src/text/draft.js";
import { review } from "../support/review.js";

/** The draft after its first sentence is put to `source`; null where no edit is offered. */
function attributed(text: string, source = "Ana Ortiz", markup: Markup = "markdown"): string | null {
  const at = review(text, markup).blocks.find(({ block }) => block.sentences.length > 0)!;
  const edits = addAttribution(at, at.block.sentences[0]!, source);
  return edits && applyEdits(text, edits);
}

function assertAttributed(
  pairs: readonly (readonly [before: string, after: string | null])[],
  markup?: Markup,
): void {
  for (const [before, after] of pairs) assert.equal(attributed(before, "Ana Ortiz", markup), after);
}

describe("add attribution", () => {
  it("stands before the final full stop, white space kept", () => {
    assertAttributed([
      ["The pier cracked. Nobody fell.", "The pier cracked, according to Ana Ortiz. Nobody fell."],
      ["The pier cracked.  \nNobody fell.\n", "The pier cracked, according to Ana Ortiz.  \nNobody fell.\n"],
    ]);
  });

  it("makes a full stop within closing marks their comma", () => {
    assertAttributed([
      ['They call it "the hill."', 'They call it "the hill," according to Ana Ortiz.'],
      ["They call it “the hill.”", "They call it “the hill,” according to Ana Ortiz."],
      ["They call it 'the hill'.", "They call it 'the hill', according to Ana Ortiz."],
      ["The pier cracked (again).", "The pier cracked (again), according to Ana Ortiz."],
      ["(The pier cracked.)", "(The pier cracked, according to Ana Ortiz.)"],
    ]);
  });

  it("leaves questions alone and calms an exclamation", () => {
    assertAttributed([
      ["Did the pier crack?", null],
      ["The pier cracked!", "The pier cracked, according to Ana Ortiz."],
    ]);
  });

  it("keeps the point of an abbreviation", () => {
    assertAttributed([
      ["It is the oldest pier in the U.S.", "It is the oldest pier in the U.S., according to Ana Ortiz."],
    ]);
  });

  it("stays clear of markup", () => {
    assertAttributed([
      ["The pier cracked in *two places*.", "The pier cracked in *two places*, according to Ana Ortiz."],
      [
        "The pier cracked in [two places](https://example.org/a.b).",
        "The pier cracked in [two places](https://example.org/a.b), according to Ana Ortiz.",
      ],
      [
        "- The pier cracked in **two** places",
        "- The pier cracked in **two** places, according to Ana Ortiz",
      ],
    ]);
  });

  it("has a person say, with the role behind the name where it stands there", () => {
    const at = review("The pier cracked.", "plaintext").blocks[0]!;
    const put = (source: string): string =>
      applyEdits(
        "The pier cracked.",
        addAttribution(at, at.block.sentences[0]!, source, { form: "said" }) ?? [],
      );
    assert.equal(put("Ortiz"), "The pier cracked, Ortiz said.");
    assert.equal(put("Ana Ortiz, the mayor"), "The pier cracked, said Ana Ortiz, the mayor.");
  });

  it("stands between commas behind a part of the sentence", () => {
    const put = (text: string, part: string): string => {
      const at = review(text, "plaintext").blocks[0]!;
      return applyEdits(text, addAttribution(at, at.block.sentences[0]!, "TK", { until: part.length }) ?? []);
    };
    assert.equal(
      put("The pier cracked, which nobody saw.", "The pier cracked"),
      "The pier cracked, according to TK, which nobody saw.",
    );
    assert.equal(
      put("The pier cracked after the storm.", "The pier cracked"),
      "The pier cracked, according to TK, after the storm.",
    );
  });

  it("tells which part of a TK is to be filled in", () => {
    const at = review("The pier cracked.", "plaintext").blocks[0]!;
    const [edit] = addAttribution(at, at.block.sentences[0]!, "TK")!;
    assert.equal(edit?.newText.slice(edit.placeholder?.start, edit.placeholder?.end), "TK");
    assert.equal(addAttribution(at, at.block.sentences[0]!, "Ana Ortiz")?.[0]?.placeholder, undefined);
  });
});
