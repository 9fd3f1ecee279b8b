import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/edits/edit.js";
import { letStand } from "../../server/src/edits/let-stand.js";

/** The draft after the finding between ⟦ ⟧ is let stand; null where that cannot be said. */
function after(draft: string): string | null {
  const start = draft.indexOf("⟦");
  const end = draft.indexOf("⟧") - 1;
  const text = draft.replace(/[⟦⟧]/g, "");
  const edit = letStand(text, "markdown", { start, end }, "copy", "block");
  return edit && applyEdits(text, [edit]);
}

describe("letting a finding stand", () => {
  it("puts the comment above a paragraph", () => {
    assert.equal(
      after("One.\n\nIt is ⟦TK⟧, she said.\n"),
      "One.\n\n<!-- stet copy -->\n\nIt is TK, she said.\n",
    );
  });

  it("puts the comment behind the words of a list item, and behind the punctuation that follows them", () => {
    for (const [draft, expected] of [
      ["- in ⟦TK⟧ weeks", "- in TK <!-- stet copy --> weeks"],
      ["- in ⟦TK⟧", "- in TK <!-- stet copy -->"],
      ["- in ⟦TK⟧, she said", "- in TK,<!-- stet copy --> she said"],
      ["- “in ⟦TK⟧.” she said", "- “in TK.”<!-- stet copy --> she said"],
      ["- ⟦Aku⟧’s home", "- Aku<!-- stet copy -->’s home"],
      ["- a [page on ⟦TK⟧](a.md)", "- a [page on TK<!-- stet copy -->](a.md)"],
    ])
      assert.equal(after(draft!), expected);
  });

  it("is not offered in the alt text of an image", () => {
    assert.equal(after("![The ⟦TK⟧ bridge](a.jpg)\n"), null);
    assert.equal(after("- ![See [the ⟦TK⟧](b) bridge](a.jpg)\n"), null);
    assert.notEqual(after("- ![A bridge](a.jpg) of ⟦TK⟧ [feet](b)\n"), null);
  });
});
