import assert from "node:assert/strict";
import { deleteWording } from "../../server/src/edits/delete-wording.js";
import { applyEdits } from "../../server/src/edits/edit.js";
import type { Markup } from "../../server/src/text/draft.js";
import { marked } from "../support/marked.js";
import { review } from "../support/review.js";

/** The draft without what is marked in it; null where it cannot simply go. */
function without(sample: string, markup: Markup = "plaintext"): string | null {
  const { text, spans } = marked(sample);
  const at = review(text, markup).blocks[0]!;
  const source = at.block.toSource({ start: 0, end: at.block.prose.length });
  const shift = at.start + source.start;
  const span = { start: spans[0]!.start - shift, end: spans[0]!.end - shift };
  const edits = deleteWording(text, at, span);
  return edits && applyEdits(text, edits);
}

describe("deleting a wording", () => {
  it("takes a space with it, and the commas that set it off", () => {
    assert.equal(without("The board ⟦clearly⟧ knew of it."), "The board knew of it.");
    assert.equal(without("The plan, ⟦of course⟧, went over."), "The plan went over.");
    assert.equal(without("The plan went over, ⟦of course⟧."), "The plan went over.");
    assert.equal(
      without("The plan went over ⟦badly⟧, and the mayor left."),
      "The plan went over, and the mayor left.",
    );
    assert.equal(without("It was late and, ⟦sadly⟧, it rained."), "It was late and it rained.");
    assert.equal(without("It was late, and ⟦sadly⟧, it rained."), "It was late, and it rained.");
    assert.equal(without("A ⟦hateful⟧, bitter man left."), "A bitter man left.");
  });

  it("mends the capital of what then begins the sentence", () => {
    assert.equal(without("⟦Sadly⟧, the bakery closed."), "The bakery closed.");
    assert.equal(without("It rained. ⟦Clearly⟧ nobody knew."), "It rained. Nobody knew.");
    assert.equal(without("“⟦Sadly⟧, it closed,” he wrote."), "“It closed,” he wrote.");
    assert.equal(without("⟦Sadly⟧, NASA closed it."), "NASA closed it.");
  });

  it("mends the article", () => {
    assert.equal(without("It was an ⟦undeniably⟧ big bridge."), "It was a big bridge.");
    assert.equal(without("It was a ⟦clearly⟧ illegal act."), "It was an illegal act.");
    assert.equal(without("It was the ⟦clearly⟧ illegal act."), "It was the illegal act.");
  });

  it("takes the “and” of a pair with it", () => {
    assert.equal(without("He ⟦foolishly⟧ and openly lied."), "He openly lied.");
    assert.equal(without("He openly and ⟦foolishly⟧ lied."), "He openly lied.");
    assert.equal(without("He lied ⟦foolishly⟧ and left."), "He lied and left.");
    assert.equal(without("A ⟦hateful⟧ and bitter man left."), "A bitter man left.");
  });

  it("goes over the end of a line", () => {
    assert.equal(without("The board ⟦clearly⟧\r\nknew of it.", "markdown"), "The board knew of it.");
  });

  it("leaves alone what would not stand without it, and what has markup", () => {
    for (const sample of ["⟦Sadly⟧.", "He was late and ⟦foolish⟧.", "⟦Alas⟧"])
      assert.equal(without(sample), null, sample);
    assert.equal(without("The board *⟦clearly⟧* knew of it.", "markdown"), null);
  });
});
