import { TextDocument } from "vscode-languageserver-textdocument";
import type { DraftView } from "../../server/src/features/view.js";
import type { Markup } from "../../server/src/text/draft.js";
import { review, type ReviewOptions } from "./review.js";

/** A draft as the features see it while it is open in an editor. */
export function viewOf(
  text: string,
  markup: Markup = "markdown",
  options: ReviewOptions = {},
): DraftView & { document: TextDocument } {
  const document = TextDocument.create("file:///draft", markup, 1, text);
  return { document, review: review(text, markup, options), rulePages: "" };
}
