// The review of every draft of the workspace: its command, what it finds in Problems, and the view that lists the drafts.
import {
  commands,
  Disposable,
  EventEmitter,
  languages,
  ProgressLocation,
  ThemeIcon,
  TreeItem,
  Uri,
  window,
  workspace,
  type CancellationToken,
  type TreeDataProvider,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  ReviewAllNotification,
  ReviewAllRequest,
  type ReviewAllProgress,
  type ReviewAllResult,
} from "../../server/src/lsp/protocol.js";
import type { Server } from "./server.js";

/** A draft of the last review. */
interface Row {
  readonly uri: Uri;
  readonly open: number;
  readonly stood: number;
}

/** Reviews all drafts on demand, and keeps what was found of those that are not open. */
export class AllDrafts implements TreeDataProvider<Row>, Disposable {
  readonly #found = languages.createDiagnosticCollection("stet.all");
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #progress = new EventEmitter<ReviewAllProgress>();
  #rows: readonly Row[] = [];

  /** Listens to a new client. */
  follow(client: BaseLanguageClient): void {
    client.onNotification(ReviewAllNotification, (progress: ReviewAllProgress) =>
      this.#progress.fire(progress),
    );
  }

  /** The command and the view. */
  offer(server: Server): Disposable {
    const view = window.createTreeView("stet.all", { treeDataProvider: this });
    return Disposable.from(
      view,
      commands.registerCommand("stet.reviewAll", () => this.#review(server, view)),
      // From then on the editor has what the server says of it.
      workspace.onDidOpenTextDocument(({ uri }) => this.#found.delete(uri)),
    );
  }

  getChildren(row?: Row): Row[] {
    return row ? [] : [...this.#rows];
  }

  getTreeItem({ uri, open, stood }: Row): TreeItem {
    const item = new TreeItem(uri);
    item.id = uri.toString();
    item.description = [open === 0 ? "nothing open" : `${open} open`, stood > 0 ? `${stood} let stand` : ""]
      .filter((part) => part !== "")
      .join(" · ");
    item.iconPath = new ThemeIcon(open === 0 ? "pass" : "checklist");
    item.command = { command: "vscode.open", title: "Open", arguments: [uri] };
    return item;
  }

  dispose(): void {
    this.#found.dispose();
    this.#changed.dispose();
    this.#progress.dispose();
  }

  async #review(server: Server, view: { readonly visible: boolean }): Promise<void> {
    if (workspace.workspaceFolders === undefined) {
      void window.showInformationMessage("Open a folder with drafts to review all of them.");
      return;
    }
    const options = {
      location: ProgressLocation.Notification,
      title: "Reviewing all drafts",
      cancellable: true,
    };
    const result = await window.withProgress(options, async (progress, token) => {
      let reached = 0;
      const listener = this.#progress.event(({ uri, done, total }) => {
        const increment = (100 * (done - reached)) / Math.max(1, total);
        reached = done;
        progress.report({ increment, message: `${done + 1} of ${total}: ${nameOf(Uri.parse(uri))}` });
      });
      try {
        return await ask(server, token);
      } finally {
        listener.dispose();
      }
    });
    if (!result || !server.client) return;
    const as = server.client.protocol2CodeConverter;
    // With all of the workspace in view, the server's own diagnostics are there.
    const isTold = workspace.getConfiguration("stet").get("scope") === "workspace";
    this.#found.clear();
    for (const { uri, diagnostics } of result.files)
      if (diagnostics && !isTold) this.#found.set(Uri.parse(uri), await as.asDiagnostics([...diagnostics]));
    this.#rows = result.files
      .map(({ uri, open, stood }) => ({ uri: Uri.parse(uri), open, stood }))
      .sort((a, b) => b.open - a.open || (a.uri.path < b.uri.path ? -1 : 1));
    this.#changed.fire();
    if (!view.visible) await commands.executeCommand("stet.all.focus");
    await tellOf(result);
  }
}

/** The review's answer; undefined where it was cancelled or failed. */
async function ask({ client }: Server, token: CancellationToken): Promise<ReviewAllResult | undefined> {
  try {
    const result = await client?.sendRequest<ReviewAllResult | null>(ReviewAllRequest, null, token);
    if (result) return result;
  } catch (error) {
    if (token.isCancellationRequested) return undefined;
    void window.showErrorMessage(
      `The drafts could not be reviewed: ${error instanceof Error ? error.message : String(error)}`,
    );
    return undefined;
  }
  void window.showErrorMessage("The drafts could not be reviewed: Stet’s output says why.");
  return undefined;
}

async function tellOf({ files, tooLong }: ReviewAllResult): Promise<void> {
  const open = files.reduce((sum, file) => sum + file.open, 0);
  const drafts = files.length === 1 ? "1 draft" : `${files.length} drafts`;
  const left = tooLong.map((uri) => nameOf(Uri.parse(uri)));
  const said =
    files.length === 0
      ? "There is no draft in this workspace."
      : `${drafts}: ${open === 1 ? "1 finding is" : `${open} findings are`} open.`;
  const more =
    left.length === 0 ? "" : ` Left out as longer than two million characters: ${left.join(", ")}.`;
  const chosen = await window.showInformationMessage(said + more, ...(open > 0 ? ["Show Problems"] : []));
  if (chosen) await commands.executeCommand("workbench.actions.view.problems");
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
