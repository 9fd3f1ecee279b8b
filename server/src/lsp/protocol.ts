/**
 * What client and server say to each other beyond LSP. The only module of the server that the client imports;
 * it holds names and plain data types, and nothing that runs.
 */

/** Sent by the client with `initialize`. */
export interface InitializationOptions {
  /** URI of the folder that holds the rules' pages; without it diagnostics carry no link. */
  readonly rulePages?: string;
  /** True where the client runs the commands named in `Commands`; code actions that need them are offered only then. */
  readonly commands?: boolean;
}

/** Commands that the client registers and code actions call. */
export const Commands = {
  /** Arguments: rule id, severity or "off". Writes the workspace's `stet.rules`. */
  setRule: "stet.setRule",
} as const;

/**
 * Server to client, from a server that cannot read files itself (the web worker): the house configuration that governs
 * a draft and the notes beside it. A server that reads files never sends it.
 */
export const NotesRequest = "stet/notes";

export interface NotesParams {
  /** URI of the draft. */
  readonly draft: string;
}

export interface NotesResult {
  /** The nearest `stet.json` at or above the draft within its workspace folder. */
  readonly config: { readonly uri: string; readonly text: string } | null;
  /** Text files of the notes folders, each by its URI. */
  readonly notes: readonly { readonly path: string; readonly text: string }[];
}
