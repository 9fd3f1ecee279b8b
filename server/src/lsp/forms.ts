import type { Connection } from "vscode-languageserver";
import { sayForm } from "../review/forms.js";
import type { Drafts } from "./drafts.js";
import { inBackground } from "./guard.js";
import { FormNotification, type FormParams } from "./protocol.js";

/** Tells the client the form of each open draft that is not plain news, once and when it changes. */
export function tellForms(connection: Connection, drafts: Drafts): void {
  const told = new Map<string, string>();
  drafts.onDidReview(({ uri, review: { form } }) => {
    const params: FormParams = { uri, said: form && sayForm(form), by: form?.by ?? "" };
    const key = `${params.said ?? ""}\n${params.by}`;
    if ((told.get(uri) ?? "\n") === key) return;
    told.set(uri, key);
    inBackground(connection, "form", connection.sendNotification(FormNotification, params));
  });
  drafts.onDidClose((uri) => told.delete(uri));
}
