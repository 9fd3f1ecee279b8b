// Marks, unobtrusively, the quotations that stand word for word in the notes: a fine dotted line below, and nothing else.
import { ThemeColor, window, type Disposable, type TextEditor } from "vscode";
import { VerbatimRequest, type VerbatimResult } from "../../server/src/lsp/protocol.js";
import { asRange, markWhile, type Marking } from "./marks.js";
import type { Server } from "./server.js";

/** The marks, while `stet.markVerbatim` is on. */
export function offerVerbatim(server: Server): Disposable {
  return markWhile(server, "stet.markVerbatim", true, () => new VerbatimMarks());
}

class VerbatimMarks implements Marking<VerbatimResult> {
  readonly method = VerbatimRequest;
  readonly followsReviews = true;
  readonly #type = window.createTextEditorDecorationType({
    borderStyle: "none none dotted none",
    borderWidth: "0 0 1px 0",
    borderColor: new ThemeColor("stet.verbatimUnderline"),
  });

  mark(editor: TextEditor, answer: VerbatimResult | null): void {
    editor.setDecorations(this.#type, answer?.ranges.map(asRange) ?? []);
  }

  dispose(): void {
    this.#type.dispose();
  }
}
