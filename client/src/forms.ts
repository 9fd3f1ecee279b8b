import { EventEmitter, type Disposable, type Uri } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { FormNotification, type FormParams } from "../../server/src/lsp/protocol.js";

/** The forms of the open drafts (opinion, interview …) as the server tells them. */
export class Forms implements Disposable {
  readonly #told = new Map<string, FormParams>();
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  /** Listens to a new client; what the one before told is forgotten. */
  follow(client: BaseLanguageClient): void {
    this.#told.clear();
    client.onNotification(FormNotification, (told: FormParams) => {
      this.#told.set(client.protocol2CodeConverter.asUri(told.uri).toString(), told);
      this.#changed.fire();
    });
  }

  /** What the server says of a draft's form; undefined for plain news. */
  of(draft: Uri): FormParams | undefined {
    const told = this.#told.get(draft.toString());
    return told?.said == null ? undefined : told;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
