import { PassThrough } from "node:stream";
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
  CodeActionRequest,
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  WorkspaceDiagnosticRequest,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  type PublishDiagnosticsParams,
  type TextEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { LONGEST_ON_DISK, type DraftOnDisk, type Platform } from "../../server/src/lsp/platform.js";
import { modelBytes } from "../../server/src/node/model.js";
import { startServer } from "../../server/src/lsp/server.js";
import type { Span } from "../../server/src/text/span.js";

/** Drafts that nobody has opened, with their texts. */
export function onDisk(drafts: readonly { readonly uri: string; readonly text: string }[]): DraftOnDisk[] {
  return drafts.map(({ uri, text }) => ({
    uri,
    read: () => Promise.resolve(text.length > LONGEST_ON_DISK ? "tooLong" : { text }),
  }));
}

/** A machine without files, but for what a test puts there. */
export const noFiles: Platform = {
  model: (name) => Promise.resolve(modelBytes(name)),
  configFor: () => Promise.resolve(null),
  sharedFile: () => Promise.resolve(null),
  ledgerFor: () => Promise.resolve(null),
  appendToLedger: () => Promise.reject(new Error("there is no disk")),
  userName: () => "tester",
  notesFor: () => Promise.resolve({ notes: [], problems: [] }),
  draftsIn: () => Promise.resolve([]),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds).unref()),
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
};

const PULLS: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    publishDiagnostics: { versionSupport: true },
    hover: { contentFormat: ["markdown"] },
  },
  workspace: { configuration: true, workspaceEdit: { documentChanges: true } },
};

/** An editor that talks to the server over a real protocol connection, in this process. */
export class TestClient {
  readonly connection: ProtocolConnection;
  /** What the editor answers when the server asks for the section `stet`. */
  settings: unknown = null;
  readonly log: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  #waiting: (() => void)[] = [];
  #documents = new Map<string, TextDocument>();

  private constructor(platform: Platform) {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    startServer(
      createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
      platform,
    );
    this.connection = createProtocolConnection(
      new StreamMessageReader(toClient),
      new StreamMessageWriter(toServer),
    );
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings));
    this.connection.onRequest(RegistrationRequest.type, () => undefined);
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.log.push(message);
    });
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.connection.listen();
  }

  static async start(
    options: {
      platform?: Platform;
      capabilities?: ClientCapabilities;
      initializationOptions?: unknown;
      settings?: unknown;
      folder?: string;
      /** What the client says at the start instead of what is usual. */
      first?: Partial<InitializeParams>;
    } = {},
  ): Promise<TestClient & { result: InitializeResult }> {
    const client = new TestClient(options.platform ?? noFiles);
    client.settings = options.settings ?? null;
    const result = await client.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      // The protocol still demands it, though it has passed out of use.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      rootUri: null,
      workspaceFolders: options.folder === undefined ? null : [{ uri: options.folder, name: "news" }],
      capabilities: options.capabilities ?? PULLS,
      initializationOptions: options.initializationOptions,
      ...options.first,
    });
    await client.connection.sendNotification(InitializedNotification.type, {});
    return Object.assign(client, { result });
  }

  async open(text: string, uri = "file:///draft.md", languageId = "markdown"): Promise<void> {
    const document = TextDocument.create(uri, languageId, 1, text);
    this.#documents.set(uri, document);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  async close(uri = "file:///draft.md"): Promise<void> {
    this.#documents.delete(uri);
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Replaces a span of the text, as an editor's keystroke does. */
  async type(newText: string, span: Span, uri = "file:///draft.md"): Promise<void> {
    const document = this.#documents.get(uri)!;
    const change = {
      range: { start: document.positionAt(span.start), end: document.positionAt(span.end) },
      text: newText,
    };
    TextDocument.update(document, [change], document.version + 1);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: document.version },
      contentChanges: [change],
    });
  }

  async change(settings: unknown): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { stet: settings },
    });
  }

  async pull(uri = "file:///draft.md", previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return await this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  async diagnostics(uri = "file:///draft.md"): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === "full" ? report.items : [];
  }

  /** What has changed in the workspace since `before`, the answer to the last such question. */
  async pullWorkspace(before: readonly { uri: string; resultId?: string }[] = []) {
    const previousResultIds = before.map(({ uri, resultId }) => ({ uri, value: resultId ?? "" }));
    const { items } = await this.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
      previousResultIds,
    });
    return items.filter((item) => item.kind === "full");
  }

  /** The diagnostics of one rule, as the words of the draft that they stand on. */
  async flagged(rule: string, uri = "file:///draft.md"): Promise<string[]> {
    const document = this.#documents.get(uri)!;
    return (await this.diagnostics(uri))
      .filter(({ code }) => code === rule)
      .map(({ range }) => document.getText(range));
  }

  /** Waits until the server has pushed diagnostics for which `wanted` holds. */
  async pushed(wanted: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const found = this.published.find(wanted);
      if (found) return found;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  async hover(offset: number, uri = "file:///draft.md"): Promise<Hover | null> {
    const position = this.#documents.get(uri)!.positionAt(offset);
    return await this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  }

  async actions(span: Span, only?: string[], uri = "file:///draft.md"): Promise<CodeAction[]> {
    const document = this.#documents.get(uri)!;
    const range = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
    const context = { diagnostics: [], ...(only ? { only } : {}) };
    const actions = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context,
    });
    return (actions ?? []).filter((action): action is CodeAction => "kind" in action);
  }

  /** The draft's text after an action's edit. */
  after(action: CodeAction, uri = "file:///draft.md"): string {
    const changes =
      action.edit?.documentChanges?.flatMap((change) => ("edits" in change ? change.edits : [])) ?? [];
    const edits = [...changes, ...(action.edit?.changes?.[uri] ?? [])];
    const plain = edits.map((edit): TextEdit => {
      if ("snippet" in edit) return { range: edit.range, newText: edit.snippet.value };
      return edit;
    });
    return TextDocument.applyEdits(this.#documents.get(uri)!, plain);
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    // No `exit`: it would end this process, the tests with it.
    this.connection.dispose();
  }
}
