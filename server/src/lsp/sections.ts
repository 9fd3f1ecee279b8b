import type { Connection } from "vscode-languageserver";
import type { Platform } from "./platform.js";

/** Milliseconds that an answer of the editor's is waited for, and once one has not come in that time. */
const PATIENCE = 3000;
const IMPATIENCE = 50;
const LATE = Symbol("late");

/** Asks the editor for sections of its settings; where no answer comes, a review goes on by the defaults. */
export class Sections {
  readonly #connection: Connection;
  readonly #platform: Platform;
  /** Whether the client can be asked at all. */
  readonly #asks: boolean;
  readonly #cameLate: () => void;
  #patience = PATIENCE;

  /** `cameLate` is called where an answer comes after somebody has gone on without it. */
  constructor(connection: Connection, platform: Platform, asks: boolean, cameLate: () => void) {
    this.#connection = connection;
    this.#platform = platform;
    this.#asks = asks;
    this.#cameLate = cameLate;
  }

  /** A section, for a draft or a folder or for the window; `otherwise` where the client does not tell. */
  async of(section: string, uri: string | undefined, otherwise: unknown): Promise<unknown> {
    if (!this.#asks) return otherwise;
    try {
      const item = { section, ...(uri !== undefined && { scopeUri: uri }) };
      const asked = this.#connection.workspace.getConfiguration(item) as Promise<unknown>;
      const late = this.#platform.wait(this.#patience).then(() => LATE);
      const answer = await Promise.race([asked, late]);
      if (answer !== LATE) {
        this.#patience = PATIENCE;
        return answer ?? otherwise;
      }
      if (this.#patience === PATIENCE)
        this.#connection.console.warn(
          "the editor has not told its settings: drafts are reviewed by the defaults",
        );
      this.#patience = IMPATIENCE;
      asked.then(
        () => {
          this.#patience = PATIENCE;
          this.#cameLate();
        },
        () => undefined,
      );
      return otherwise;
    } catch (error) {
      this.#connection.console.warn(`settings could not be read: ${String(error)}`);
      return null;
    }
  }
}
