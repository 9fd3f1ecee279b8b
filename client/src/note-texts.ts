// Shows what a document among the notes (Word, PDF, Excel) says, as the server has read it.
import { l10n, workspace, type Disposable } from "vscode";
import { NOTE_SCHEME, NoteTextRequest, type NoteTextParams } from "../../server/src/lsp/protocol.js";
import type { Server } from "./server.js";

/** Lets the editor open the documents to which the server points. */
export function offerNoteTexts(server: Server): Disposable {
  return workspace.registerTextDocumentContentProvider(NOTE_SCHEME, {
    async provideTextDocumentContent(uri) {
      const params: NoteTextParams = { uri: uri.toString() };
      const text = await server.client?.sendRequest<string | null>(NoteTextRequest, params);
      return (
        text ?? l10n.t("This document cannot be shown: it is not among the notes of a draft that is open.")
      );
    },
  });
}
