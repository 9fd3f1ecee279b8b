import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";

/** In milliseconds: a sentence that nobody has typed in for so long is not being typed. */
export const REST = 3_000;
/** A change that puts in more is a paste or a fix, and not a keystroke. */
const KEYSTROKE = 24;

interface LastEdit {
  readonly version: number;
  /** Offset in the text behind what was put in. */
  readonly caret: number;
  readonly at: number;
}

/** Where each open draft was typed in last, as the edits tell it: the server is told of no caret. */
export class Typing {
  readonly #last = new Map<string, LastEdit>();

  /** Takes the changes into the document, as `TextDocument.update` does, and remembers where they stand. */
  update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument {
    const [change] = changes;
    const caret =
      changes.length === 1 && change && "range" in change && change.text.length <= KEYSTROKE
        ? document.offsetAt(change.range.start) + change.text.length
        : null;
    const updated = TextDocument.update(document, changes, version);
    if (caret === null) this.#last.delete(document.uri);
    else this.#last.set(document.uri, { version, caret, at: Date.now() });
    return updated;
  }

  /** The offset behind the last keystroke in this version of a draft; null where there is none, or it has rested since. */
  caretIn(uri: string, version: number): number | null {
    const last = this.#last.get(uri);
    if (last?.version !== version || Date.now() - last.at >= REST) return null;
    return last.caret;
  }

  /** Forgets where a draft was typed in: it is not being typed any more. */
  forget(uri: string): void {
    this.#last.delete(uri);
  }
}
