import { CompletionTriggerKind, type CompletionList, type Connection } from "vscode-languageserver";
import { completionsAt, mayNameSource } from "../features/completion.js";
import type { Drafts } from "./drafts.js";
import { guard } from "./guard.js";

/** Serves names where a source is about to be named. Asked at every space: elsewhere it answers without a review. */
export function serveCompletion(connection: Connection, drafts: Drafts): void {
  connection.onCompletion(
    guard<Parameters<Parameters<Connection["onCompletion"]>[0]>[0], CompletionList | null>(
      connection,
      "completion",
      null,
      async ({ textDocument, position, context }, token) => {
        const typed = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
        const document = drafts.document(textDocument.uri);
        if (!document || !mayNameSource(document.getText(), document.offsetAt(position), typed)) return null;
        const view = await drafts.view(textDocument.uri, token);
        return view && completionsAt(view, position, typed);
      },
    ),
  );
}
