import { DiagnosticSeverity, type Connection } from "vscode-languageserver";
import { uriOf } from "../features/note-place.js";
import type { NoteProblem } from "../notes/notes.js";
import { inBackground } from "./guard.js";

/** Shows on each file beside the drafts, a note or one that governs them, what the reporter should know of it; once a file. */
export class NoteProblems {
  readonly #connection: Connection;
  readonly #byDraft = new Map<string, readonly NoteProblem[]>();
  /** What each file shows. */
  #shown = new Map<string, string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Takes these for the problems of a draft's notes. */
  tell(draft: string, problems: readonly NoteProblem[]): void {
    this.#byDraft.set(draft, problems);
    this.#show();
  }

  /** Forgets a draft that is closed. */
  forget(draft: string): void {
    this.#byDraft.delete(draft);
    this.#show();
  }

  #show(): void {
    const now = new Map<string, string>();
    for (const problems of this.#byDraft.values())
      for (const { path, message } of problems) now.set(uriOf(path), message);
    for (const uri of this.#shown.keys()) if (!now.has(uri)) this.#send(uri, null);
    for (const [uri, message] of now) if (this.#shown.get(uri) !== message) this.#send(uri, message);
    this.#shown = now;
  }

  #send(uri: string, message: string | null): void {
    const start = { line: 0, character: 0 };
    const range = { start, end: start };
    const diagnostics =
      message === null ? [] : [{ range, severity: DiagnosticSeverity.Warning, source: "stet", message }];
    inBackground(this.#connection, "diagnostics", this.#connection.sendDiagnostics({ uri, diagnostics }));
  }
}
