import assert from "node:assert/strict";
import { review } from "../support/review.js";

/** The placeholders that are still reported, each with its line. */
function reported(text: string): number[] {
  return review(text, "markdown", { rules: {} })
    .findings.filter(({ rule }) => rule === "copy/placeholder")
    .map(({ span }) => text.slice(0, span.start).split("\n").length);
}

describe("a comment that lets a finding stand", () => {
  it("speaks for the block after it alone", () => {
    assert.deepEqual(
      reported("It takes TK weeks.\n\n<!-- stet -->\n\nIt takes TK days.\n\nAnd TK hours.\n"),
      [1, 7],
    );
  });

  it("speaks for the block in whose line it stands", () => {
    assert.deepEqual(reported("- It takes TK weeks. <!-- stet copy -->\n- It takes TK days.\n"), [2]);
  });

  it("may say why behind a dash", () => {
    for (const why of ["copy/placeholder -- asked for, 2 May", "copy — the marshal’s office is closed"])
      assert.deepEqual(reported(`A.\n\n<!-- stet ${why} -->\n\nIt takes TK weeks.\n`), []);
    assert.deepEqual(reported("A.\n\n<!-- stet wording -- not this one -->\n\nIt takes TK weeks.\n"), [5]);
  });

  it("may be MDX’s, or stand in pandoc’s raw HTML", () => {
    for (const comment of [
      "{/* stet copy/placeholder */}",
      "{/* stet */}",
      "{/* stet copy -- asked for, 2 May */}",
      "```{=html}\n<!-- stet copy -->\n```",
      "``` {=html}\n<!-- stet copy/placeholder -->\n```",
      "`<!-- stet copy -->`{=html}",
    ])
      for (const gap of ["\n\n", "\n"]) {
        const text = `It rained.\n\n${comment}${gap}It takes TK weeks.\n\nAnd TK hours.\n`;
        assert.deepEqual(reported(text), [text.split("\n").length - 1], comment);
      }
    assert.deepEqual(reported("It takes TK weeks. {/* stet copy */}\n\nAnd TK hours.\n"), [3]);
    assert.deepEqual(reported("It takes TK weeks. `<!-- stet copy -->`{=html}\n\nAnd TK hours.\n"), [3]);
    assert.deepEqual(reported("It rained.\n\n{/* stet-file copy */}\n\nTK weeks.\n\nAnd TK hours.\n"), []);
    assert.deepEqual(reported("It rained.\n\n{/* stet wording */}\n\nIt takes TK weeks.\n"), [5]);
  });

  it("speaks for a paragraph with its dateline", () => {
    for (const text of [
      "# Pier shut\n\n<!-- stet -->\n\nPORT ADDIS — It takes TK weeks.\n\nAnd TK hours.\n",
      "# Pier shut\n\n<!-- stet -->\n\n**PORT ADDIS (AP) —** It takes TK weeks.\n\nAnd TK hours.\n",
      "# Pier shut\n\n\nPORT ADDIS — <!-- stet -->It takes TK weeks.\n\nAnd TK hours.\n",
    ])
      assert.deepEqual(reported(text), [text.split("\n").length - 1]);
  });

  it("speaks for the whole draft from wherever it stands", () => {
    assert.deepEqual(
      reported("It takes TK weeks.\n\n<!-- stet-file copy/placeholder -->\n\nAnd TK hours.\n"),
      [],
    );
  });

  it("lets the rules it names stand and no others", () => {
    assert.deepEqual(reported("<!-- stet wording -->\n\nIt takes TK weeks.\n"), [3]);
    assert.deepEqual(reported("<!-- stet wording -->\n<!-- stet copy -->\n\nIt takes TK weeks.\n"), []);
  });

  it("is understood thousands of times over", () => {
    const text = "It takes TK weeks.\n\n<!-- stet -->\n\nIt takes TK days.\n\n".repeat(3_000);
    assert.equal(reported(text).length, 3_000);
  }).timeout(20_000);
});
