import { MessageType, ShowMessageNotification, type Connection } from "vscode-languageserver";
import * as l10n from "../l10n/l10n.js";
import type { Note } from "../notes/notes.js";
import { inBackground } from "./guard.js";
import type { Platform, PublishedNotes } from "./platform.js";
import { CopyNotification, type CopyParams } from "./protocol.js";

/** Tells once of a folder of notes that a site would make public, and offers to have the site leave it out. */
export class PublishedNotesTeller {
  readonly #connection: Connection;
  readonly #platform: Platform;
  /** Whether the client puts on the clipboard what it is sent. */
  readonly #copies: boolean;
  readonly #told = new Set<string>();

  constructor(connection: Connection, platform: Platform, copies: boolean) {
    this.#connection = connection;
    this.#platform = platform;
    this.#copies = copies;
  }

  /** Looks at a draft's notes; `changed` is called where a site's configuration has been changed for them. */
  tell(notes: readonly Note[], folder: string | null, changed: () => void): void {
    if (notes.length === 0) return;
    const published = this.#platform.publishedNotes?.(notes, folder) ?? null;
    if (published === null || this.#told.has(published.message)) return;
    this.#told.add(published.message);
    const leaveOut = () => this.#leaveOut(notes, folder, changed);
    inBackground(this.#connection, "published notes", this.#ask(published, leaveOut));
  }

  async #ask({ message, change, line }: PublishedNotes, leaveOut: () => Promise<void>): Promise<void> {
    const { window } = this.#connection;
    if (change !== null) {
      const title = l10n.t("Leave Them Out in {0}", nameOf(change.path));
      if ((await window.showWarningMessage(`Stet: ${message}.`, { title }))?.title === title)
        await leaveOut();
      return;
    }
    const byHand = line && l10n.t("In {0}: {1}", nameOf(line.path), line.text);
    const whole = `Stet: ${message}.${byHand === null ? "" : ` ${byHand}`}`;
    if (line === null || !this.#copies) {
      await this.#say(MessageType.Warning, whole);
      return;
    }
    const title = l10n.t("Copy the Line");
    if ((await window.showWarningMessage(whole, { title }))?.title !== title) return;
    const params: CopyParams = { text: line.text };
    await this.#connection.sendNotification(CopyNotification, params);
  }

  async #leaveOut(notes: readonly Note[], folder: string | null, changed: () => void): Promise<void> {
    try {
      const path = (await this.#platform.leaveOut?.(notes, folder)) ?? null;
      if (path === null) return;
      await this.#say(MessageType.Info, l10n.t("Stet: {0} leaves these notes out now.", nameOf(path)));
      changed();
    } catch (error) {
      await this.#say(MessageType.Error, l10n.t("Stet: the file could not be written: {0}", String(error)));
    }
  }

  async #say(type: MessageType, message: string): Promise<void> {
    await this.#connection.sendNotification(ShowMessageNotification.type, { type, message });
  }
}

function nameOf(path: string): string {
  return path.slice(path.search(/[^/\\]*$/));
}
