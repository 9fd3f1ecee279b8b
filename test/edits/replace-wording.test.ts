import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/edits/edit.js";
import { replaceWording } from "../../server/src/edits/replace-wording.js";
import { marked } from "../support/marked.js";
import { review } from "../support/review.js";

/** The draft after what is marked in it has become `words`. */
function replaced(sample: string, words: string): string {
  const { text, spans } = marked(sample);
  const at = review(text, "plaintext").blocks[0]!;
  return applyEdits(text, replaceWording(at, spans[0]!, words));
}

describe("replacing a wording", () => {
  it("keeps the capital that begins a sentence", () => {
    assert.equal(
      replaced("⟦Thugs⟧ broke the window late on Friday.", "men"),
      "Men broke the window late on Friday.",
    );
    assert.equal(
      replaced("It was late. “⟦Thugs⟧ came,” he wrote.", "men"),
      "It was late. “Men came,” he wrote.",
    );
  });

  it("keeps title case and all capitals", () => {
    assert.equal(
      replaced("Mayor Meets ⟦Illegal Aliens⟧ at Pier", "people in the country illegally"),
      "Mayor Meets People in the Country Illegally at Pier",
    );
    assert.equal(replaced("MAYOR MEETS ⟦THUGS⟧ AT PIER", "young men"), "MAYOR MEETS YOUNG MEN AT PIER");
  });

  it("sets the article right", () => {
    assert.equal(replaced("He is an ⟦illegal⟧ and a baker.", "person"), "He is a person and a baker.");
    assert.equal(replaced("A ⟦thug⟧ came in on Friday.", "older man"), "An older man came in on Friday.");
    assert.equal(replaced("It is a ⟦thing⟧ of note.", "honest deal"), "It is an honest deal of note.");
    assert.equal(replaced("It is an ⟦idea⟧ of note.", "union deal"), "It is a union deal of note.");
    assert.equal(replaced("The ⟦thug⟧ came in on Friday.", "older man"), "The older man came in on Friday.");
    assert.equal(replaced("A ⟦flood⟧ came in on Friday.", "arrivals"), "Arrivals came in on Friday.");
    assert.equal(replaced("A ⟦barrage⟧ of ads began.", "series"), "A series of ads began.");
    assert.equal(replaced("A ⟦mad⟧ group met.", "abortion-rights"), "An abortion-rights group met.");
  });
});
