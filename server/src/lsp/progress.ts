import type { Connection } from "vscode-languageserver";
import { inBackground } from "./guard.js";

type Reporter = Awaited<ReturnType<Connection["window"]["createWorkDoneProgress"]>>;

/** Progress that the client may show. The work never waits for the client's leave, nor fails where that is refused. */
export class Progress {
  #reporter: Reporter | null = null;
  #done = false;
  #cancelled = false;

  /** Whether somebody asked for the work to stop. */
  get isCancelled(): boolean {
    return this.#cancelled;
  }

  /** `cancellable` where the client may offer to stop the work. */
  constructor(connection: Connection, title: string, cancellable = false) {
    const begin = async () => {
      const reporter = await connection.window.createWorkDoneProgress();
      reporter.begin(title, 0, undefined, cancellable);
      reporter.token.onCancellationRequested(() => {
        this.#cancelled = true;
      });
      // The work may have ended before the client answered.
      if (this.#done) reporter.done();
      else this.#reporter = reporter;
    };
    inBackground(connection, "progress", begin());
  }

  /** Says how much of the work is done, from 0 to 1. */
  report(share: number): void {
    this.#reporter?.report(Math.round(share * 100));
  }

  done(): void {
    this.#done = true;
    this.#reporter?.done();
  }
}
