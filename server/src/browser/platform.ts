import type { Connection } from "vscode-languageserver";
import { TICKS } from "../ledger/place.js";
import { LONGEST_ON_DISK, type ConfigFile, type Platform } from "../lsp/platform.js";
import {
  AppendToLedgerRequest,
  DraftsRequest,
  ModelRequest,
  NotesRequest,
  SharedFileRequest,
  type AppendToLedgerParams,
  type DraftsParams,
  type DraftsResult,
  type ModelParams,
  type NotesParams,
  type NotesResult,
  type SharedFileParams,
} from "../lsp/protocol.js";

/** A worker reads no files: it asks the client for what stands beside a draft. */
export function browserPlatform(connection: Connection): Platform {
  const ask = async (draft: string, folders: NotesParams["folders"]): Promise<NotesResult> => {
    try {
      const params: NotesParams = { draft, folders };
      return await connection.sendRequest<NotesResult>(NotesRequest, params);
    } catch {
      // A client that knows nothing of notes: the draft is reviewed without them.
      return { config: null, ledger: null, ticks: null, notes: [], problems: [] };
    }
  };
  return {
    model(name) {
      const params: ModelParams = { name };
      return connection.sendRequest<Uint8Array>(ModelRequest, params);
    },
    configFor: async (draft) => (await ask(draft, null)).config,
    sharedFile: (config, path) =>
      connection
        .sendRequest<ConfigFile | null>(SharedFileRequest, {
          config: config.uri,
          path,
        } satisfies SharedFileParams)
        .catch(() => null),
    notesFor: async (draft, folders) => await ask(draft, folders),
    ledgerFor: async (draft, _folder, name) => {
      const { ledger, ticks } = await ask(draft, null);
      return name === TICKS ? (ticks ?? null) : ledger;
    },
    appendToLedger: (uri, line) =>
      connection.sendRequest(AppendToLedgerRequest, { uri, line } satisfies AppendToLedgerParams),
    userName: () => "",
    draftsIn: async (folder) => {
      try {
        const params: DraftsParams = { folder };
        const { drafts } = await connection.sendRequest<DraftsResult>(DraftsRequest, params);
        return drafts.map(({ uri, text }) => ({
          uri,
          read: () => Promise.resolve(text.length > LONGEST_ON_DISK ? "tooLong" : { text }),
        }));
      } catch {
        // A client that lists no files: only what is open is reviewed.
        return [];
      }
    },
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    breathe: () => new Promise((resolve) => setTimeout(resolve)),
  };
}
