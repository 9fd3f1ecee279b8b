import type { Connection } from "vscode-languageserver";
import { DraftStets } from "../ledger/draft-stets.js";
import { LEDGER, TICKS } from "../ledger/place.js";
import { EMPTY_LEDGER, readLedger, type Ledger } from "../ledger/read-ledger.js";
import type { Stet } from "../ledger/stet.js";
import { pathFrom } from "./paths.js";
import type { Platform } from "./platform.js";

/** A draft's ledger: what it lets stand in that draft, and where it lies. */
export interface GoverningLedger {
  /** URI of the ledger, or of where one is made; null where there is no folder to keep one in. */
  readonly ledger: string | null;
  readonly stets: DraftStets;
  /** Why the ledger is not read, as a sentence; absent where it is, or where there is none. */
  readonly unread?: string;
}

/** What was ticked in a draft's verification sheet, and where that is kept. */
export interface GoverningTicks {
  /** As `GoverningLedger.ledger`. */
  readonly file: string | null;
  readonly ticks: readonly Stet[];
  /** The draft's path from the folder of the file, with slashes; "" for one without a file. */
  readonly draft: string;
}

/** Reads and writes the ledgers of decisions; what has no folder to be kept in is kept until the server ends. */
export class Ledgers {
  readonly #connection: Connection;
  readonly #platform: Platform;
  /** By URI; read again only where the text is another. */
  readonly #known = new Map<string, { readonly text: string; readonly ledger: Ledger }>();
  readonly #session: string[] = [];
  readonly #sessionTicks: string[] = [];
  /** By draft, with what it was made of: the same where that is. */
  readonly #ofDrafts = new Map<
    string,
    { readonly from: unknown; readonly path: string; readonly stets: DraftStets }
  >();

  constructor(connection: Connection, platform: Platform) {
    this.#connection = connection;
    this.#platform = platform;
  }

  /**
   * The ledger of a draft, given the folders of the workspace and the URI of its house configuration (null where it has
   * none). A new one is made in the draft's workspace folder, else beside the configuration, else beside the draft.
   */
  async of(draft: string, folders: readonly string[], config: string | null): Promise<GoverningLedger> {
    const { found, uri: ledger, path } = await this.#find(draft, folders, config, LEDGER);
    const { stets } = found ? this.#read(found) : EMPTY_LEDGER;
    if (ledger === null) {
      const written = this.#session.join("\n");
      return { ledger, stets: this.#stetsOf(draft, written, "", () => readLedger(written).stets) };
    }
    const unread = found?.unread;
    return {
      ledger,
      stets: this.#stetsOf(draft, stets, path, () => stets),
      ...(unread !== undefined && { unread }),
    };
  }

  /** The ticks of a draft, which are kept where its ledger is; read anew each time. */
  async ticksOf(draft: string, folders: readonly string[], config: string | null): Promise<GoverningTicks> {
    const { found, uri: file, path } = await this.#find(draft, folders, config, TICKS);
    if (file === null) return { file, ticks: readLedger(this.#sessionTicks.join("\n")).stets, draft: "" };
    return { file, ticks: found ? this.#read(found).stets : [], draft: path };
  }

  async #find(draft: string, folders: readonly string[], config: string | null, name: string) {
    const isUntitled = draft.startsWith("untitled:");
    const folder = folders.find((each) => isUntitled || draft.startsWith(`${each}/`)) ?? null;
    const found = await this.#platform.ledgerFor(draft, folder, name);
    const beside = config ?? (isUntitled ? null : draft);
    const parent = folder ?? (beside === null ? null : beside.slice(0, beside.lastIndexOf("/")));
    const uri = found?.uri ?? (parent === null ? null : `${parent}/${name}`);
    const path = isUntitled || uri === null ? "" : pathFrom(uri.slice(0, -name.length), draft);
    return { found, uri, path };
  }

  #stetsOf(draft: string, from: unknown, path: string, read: () => Ledger["stets"]): DraftStets {
    const known = this.#ofDrafts.get(draft);
    if (known && known.from === from && known.path === path) return known.stets;
    const stets = new DraftStets(read(), path);
    this.#ofDrafts.set(draft, { from, path, stets });
    return stets;
  }

  /** Appends a line to a ledger, or to what is kept for the session. Rejects where it cannot be written. */
  async append(ledger: string | null, line: string): Promise<void> {
    if (ledger === null) this.#session.push(line);
    else await this.#platform.appendToLedger(ledger, line);
  }

  /** The same for a tick. */
  async appendTick(file: string | null, line: string): Promise<void> {
    if (file === null) this.#sessionTicks.push(line);
    else await this.#platform.appendToLedger(file, line);
  }

  #read({ uri, text }: { uri: string; text: string }): Ledger {
    const known = this.#known.get(uri);
    if (known?.text === text) return known.ledger;
    const ledger = readLedger(text);
    this.#known.set(uri, { text, ledger });
    if (ledger.unread.length > 0)
      this.#connection.console.warn(`${uri}: no entry of a ledger in line ${ledger.unread.join(", ")}`);
    return ledger;
  }
}
