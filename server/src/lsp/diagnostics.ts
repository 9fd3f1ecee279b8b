import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type DiagnosticOptions,
  type Event,
  type InitializeParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceFolder,
} from "vscode-languageserver";
import { diagnosticsOf } from "../features/diagnostics.js";
import { shownOf } from "../features/quiet.js";
import { Drafts } from "./drafts.js";
import { Cancelled, guard, inBackground, logError } from "./guard.js";
import type { House } from "./house.js";
import type { Platform } from "./platform.js";
import { REST } from "./typing.js";
import { WorkspaceReviews } from "./workspace-reviews.js";

/**
 * Serves diagnostics the way the client wants them: pulled where it can (a document's, and the whole workspace's where
 * the settings ask for it), else pushed. Returns the capability to announce, or null for push.
 */
export function serveDiagnostics(
  connection: Connection,
  drafts: Drafts,
  house: House,
  platform: Platform,
  { capabilities, workspaceFolders }: InitializeParams,
  initialized: Event<void>,
): DiagnosticOptions | null {
  if (!capabilities.textDocument?.diagnostic) {
    push(connection, drafts, house, platform);
    return null;
  }
  const refreshes = capabilities.workspace?.diagnostics?.refreshSupport === true;
  const refresh = () => {
    inBackground(connection, "diagnostics refresh", connection.languages.diagnostics.refresh());
  };
  const afterRest = onceAtRest(drafts, platform, refresh);
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    try {
      const view = await drafts.view(textDocument.uri, token);
      if (!view) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const { findings, waits } = shownOf(view, refreshes ? drafts.caretIn(textDocument.uri) : null);
      if (waits) afterRest(textDocument.uri);
      const resultId = waits ? `${view.id} typed` : String(view.id);
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(view, findings) };
    } catch (error) {
      if (error instanceof Cancelled)
        return new ResponseError(LSPErrorCodes.ServerCancelled, "Superseded", { retriggerRequest: true });
      logError(connection, "diagnostics", error);
      return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    }
  });
  if (refreshes) house.onDidChange(refresh);
  let folders = workspaceFolders ?? [];
  if (capabilities.workspace?.workspaceFolders)
    initialized(() => {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        folders = [...folders.filter(({ uri }) => !removed.some((gone) => gone.uri === uri)), ...added];
        house.moveTo(folders);
      });
    });
  serveWorkspace(connection, drafts, house, platform, () => folders);
  return { identifier: "stet", interFileDependencies: false, workspaceDiagnostics: true };
}

/** Pushes each draft's diagnostics when its text or what governs it has changed. */
function push(connection: Connection, drafts: Drafts, house: House, platform: Platform): void {
  const never: CancellationToken = {
    isCancellationRequested: false,
    onCancellationRequested: () => ({ dispose: () => undefined }),
  };
  /** What each draft's diagnostics were last sent for: nothing is sent twice. */
  const sent = new Map<string, string>();
  const publish = async (uri: string) => {
    try {
      const view = await drafts.view(uri, never);
      const shown = view && shownOf(view, drafts.caretIn(uri));
      if (shown?.waits) afterRest(uri);
      const key = view ? `${view.id} ${view.document.version} ${shown?.findings.length ?? 0}` : "none";
      if (sent.get(uri) === key) return;
      sent.set(uri, key);
      const diagnostics = view && shown ? diagnosticsOf(view, shown.findings) : [];
      await connection.sendDiagnostics({
        uri,
        diagnostics,
        ...(view ? { version: view.document.version } : {}),
      });
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
    }
  };
  const afterRest = onceAtRest(drafts, platform, (uri) => {
    publishInBackground(uri);
  });
  const publishInBackground = (uri: string) => {
    inBackground(connection, "diagnostics", publish(uri));
  };
  drafts.onDidChange(publishInBackground);
  drafts.onDidClose((uri) => {
    sent.delete(uri);
    inBackground(connection, "diagnostics", connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
  house.onDidChange(() => {
    for (const uri of drafts.uris()) publishInBackground(uri);
  });
}

/**
 * Calls back for a draft some findings of which wait for the end of a sentence, once nobody has typed in it for a while;
 * for each keystroke anew.
 */
function onceAtRest(drafts: Drafts, platform: Platform, then: (uri: string) => void): (uri: string) => void {
  const waiting = new Set<string>();
  return (uri) => {
    if (waiting.has(uri)) return;
    waiting.add(uri);
    const wait = async (): Promise<void> => {
      for (let version = -1; drafts.document(uri) && drafts.document(uri)!.version !== version;) {
        version = drafts.document(uri)!.version;
        await platform.wait(REST);
      }
      waiting.delete(uri);
      if (!drafts.document(uri)) return;
      drafts.rest(uri);
      then(uri);
    };
    void wait();
  };
}

/**
 * Workspace diagnostics: the drafts that are not open, where `stet.scope` is "workspace". A client asks again as soon
 * as it has an answer, so an answer that would say nothing new is held back until something changes.
 */
function serveWorkspace(
  connection: Connection,
  drafts: Drafts,
  house: House,
  platform: Platform,
  folders: () => readonly WorkspaceFolder[],
): void {
  const reviews = new WorkspaceReviews(house, platform, drafts.rulePages);
  connection.languages.diagnostics.onWorkspace(
    guard<{ previousResultIds: { uri: string; value: string }[] }, WorkspaceDiagnosticReport>(
      connection,
      "workspace diagnostics",
      { items: [] },
      async ({ previousResultIds }, token) => {
        const before = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
        for (;;) {
          const change = nextChange(house, drafts, token);
          const items = reviews.left(new Set(folders().map(({ uri }) => uri)));
          for (const folder of folders())
            items.push(...(await reviews.of(folder.uri, new Set(drafts.uris()), before, token)));
          if (items.length > 0) return { items };
          await change;
          if (token.isCancellationRequested) throw new Cancelled();
        }
      },
    ) as Parameters<typeof connection.languages.diagnostics.onWorkspace>[0],
  );
}

/** Resolves once the answer may differ: what governs has changed, a draft has been closed, or nobody waits any more. */
function nextChange(house: House, drafts: Drafts, token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    const listeners = [house.onDidChange(done), drafts.onDidClose(done), token.onCancellationRequested(done)];
    function done(): void {
      for (const listener of listeners) listener.dispose();
      resolve();
    }
  });
}
