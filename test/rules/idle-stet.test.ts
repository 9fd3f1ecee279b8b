import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import { review } from "../support/review.js";

/** What is said of the comments to Stet in a draft. */
function said(text: string, markup: "markdown" | "plaintext" = "markdown"): string[] {
  return review(text, markup)
    .findings.filter(({ rule }) => rule === "copy/idle-stet")
    .map(({ message }) => message);
}

describe("a comment to Stet that lets nothing stand", () => {
  it("is told with the rule that it may mean", () => {
    assert.deepEqual(said("It rained.\n\n<!-- stet wording/loaded-lable -->\n\nIt rained."), [
      "There is no rule “wording/loaded-lable”: this comment lets nothing stand. Did you mean “wording/loaded-label”?",
    ]);
  });

  it("lets stand what else it names", () => {
    assert.deepEqual(said("It rained.\n\n<!-- stet wording, rain -->\n\nThe thugs left."), [
      "There is no rule “rain”: this comment lets the others alone stand.",
    ]);
  });

  it("is read by readers of plain text, and a fix takes its line out", () => {
    const text = "It rained.\n\n<!-- stet wording -->\nIt rained again.";
    const [finding] = review(text, "plaintext").findings.filter(({ rule }) => rule === "copy/idle-stet");
    assert.match(finding!.message, /^Plain text has no comments/);
    const document = TextDocument.create("file:///a.txt", "plaintext", 1, text);
    const edits = finding!.fixes()[0]!.edits.map(({ start, end, newText }) => ({
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      newText,
    }));
    assert.equal(TextDocument.applyEdits(document, edits), "It rained.\n\nIt rained again.");
  });
});
