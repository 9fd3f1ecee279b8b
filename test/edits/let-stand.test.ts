import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/edits/edit.js";
import { letStand } from "../../server/src/edits/let-stand.js";
import { marked } from "../support/marked.js";
import { review } from "../support/review.js";

/** The draft after the finding between ⟦ ⟧ is let stand by a comment; null where that cannot be said. */
function after(draft: string, scope: "block" | "file" = "block"): string | null {
  const { text, spans } = marked(draft);
  const edit = letStand(text, "markdown", spans[0]!, "copy/placeholder", scope);
  return edit && applyEdits(text, [edit]);
}

const COMMENT = "<!-- stet copy/placeholder -->\n\n";
const open = (text: string) =>
  review(text, "markdown").findings.filter(({ rule }) => rule === "copy/placeholder").length;

describe("letting a finding stand by a comment", () => {
  it("puts it above the paragraph, whichever of its lines the finding is in", () => {
    for (const paragraph of [
      "It is ⟦TK⟧, she said.\n",
      "It is wide,\nand long,\nand ⟦TK⟧, she said.\n",
      "*A* ⟦TK⟧.",
    ]) {
      const expected = `One.\n\n${COMMENT}${marked(paragraph).text}`;
      assert.equal(after(`One.\n\n${paragraph}`), expected);
      assert.equal(open(expected), 0);
    }
  });

  it("changes no character of a heading, whose address it would be in", () => {
    assert.equal(after("One.\n\n## The ⟦TK⟧ bridge\n\nTwo."), `One.\n\n${COMMENT}## The TK bridge\n\nTwo.`);
    assert.equal(after("One.\n\n## The bridge\nIt is ⟦TK⟧."), `One.\n\n## The bridge\n${COMMENT}It is TK.`);
  });

  it("is not offered where it would change a list, a table or a quotation", () => {
    for (const draft of [
      "One.\n\n- in ⟦TK⟧ weeks",
      "One.\n\n1. in ⟦TK⟧",
      "One.\n\n> in ⟦TK⟧",
      "One.\n\n| ⟦TK⟧ | b |\n|---|---|",
    ])
      assert.equal(after(draft), null, draft);
    assert.equal(after("One.\n\n![The ⟦TK⟧ bridge](a.jpg)\n"), null);
  });

  it("is not offered first in a draft, where a site's build would fail or its teaser be the comment", () => {
    for (const lead of ["", "\uFEFF", "\n\n", "---\ntitle: x\n---\n", "---\r\ntitle: x\r\n---\r\n\r\n"])
      for (const first of ["# The ⟦TK⟧ bridge\n\nTwo.", "It is ⟦TK⟧.\n\nTwo."])
        assert.equal(after(lead + first), null);
  });

  it("for the whole draft stands below its first paragraph or heading", () => {
    for (const [draft, expected] of [
      ["# A\n\nIt is ⟦TK⟧.", "# A\n\n<!-- stet-file copy/placeholder -->\n\nIt is TK."],
      [
        "---\ntitle: x\n---\nA.\n\nIt is ⟦TK⟧.",
        "---\ntitle: x\n---\nA.\n\n<!-- stet-file copy/placeholder -->\n\nIt is TK.",
      ],
      ["It is ⟦TK⟧.", "It is TK.\n\n<!-- stet-file copy/placeholder -->\n"],
      ["It is ⟦TK⟧.\r\n", "It is TK.\r\n\r\n<!-- stet-file copy/placeholder -->\r\n"],
    ]) {
      assert.equal(after(draft!, "file"), expected);
      assert.equal(open(expected!), 0);
    }
    assert.equal(after("- in ⟦TK⟧", "file"), null);
  });
});
