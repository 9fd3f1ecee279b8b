// The review of every draft of the workspace: its command, what it finds in Problems, and the view that lists the drafts.
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
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
    item.description = [
      open === 0 ? l10n.t("nothing open") : l10n.t("{0} open", open),
      stood > 0 ? l10n.t("{0} let stand", stood) : "",
    ]
      .filter((part) => part !== "")
      .join(" · ");
    item.iconPath = new ThemeIcon(open === 0 ? "pass" : "checklist");
    item.command = { command: "vscode.open", title: l10n.t("Open"), arguments: [uri] };
    return item;
  }

  dispose(): void {
    this.#found.dispose();
    this.#changed.dispose();
    this.#progress.dispose();
  }

  async #review(server: Server, view: { readonly visible: boolean }): Promise<void> {
    if (workspace.workspaceFolders === undefined) {
      void window.showInformationMessage(l10n.t("Open a folder with drafts to review all of them."));
      return;
    }
    const options = {
      location: ProgressLocation.Notification,
      title: l10n.t("Reviewing all drafts"),
      cancellable: true,
    };
    const result = await window.withProgress(options, async (progress, token) => {
      let reached = 0;
      const listener = this.#progress.event(({ uri, done, total }) => {
        const increment = (100 * (done - reached)) / Math.max(1, total);
        reached = done;
        const message = l10n.t("{0} of {1}: {2}", done + 1, total, nameOf(Uri.parse(uri)));
        progress.report({ increment, message });
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
    const why = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t("The drafts could not be reviewed: {0}", why));
    return undefined;
  }
  void window.showErrorMessage(l10n.t("The drafts could not be reviewed: Stet’s output says why."));
  return undefined;
}

async function tellOf({ files, tooLong }: ReviewAllResult): Promise<void> {
  const open = files.reduce((sum, file) => sum + file.open, 0);
  const drafts = files.length === 1 ? l10n.t("1 draft") : l10n.t("{0} drafts", files.length);
  const left = tooLong.map((uri) => nameOf(Uri.parse(uri)));
  const said =
    files.length === 0
      ? l10n.t("There is no draft in this workspace.")
      : open === 1
        ? l10n.t("{0}: 1 finding is open.", drafts)
        : l10n.t("{0}: {1} findings are open.", drafts, open);
  const more =
    left.length === 0
      ? ""
      : ` ${l10n.t("Left out as longer than two million characters: {0}.", left.join(", "))}`;
  const chosen = await window.showInformationMessage(
    said + more,
    ...(open > 0 ? [l10n.t("Show Problems")] : []),
  );
  if (chosen) await commands.executeCommand("workbench.actions.view.problems");
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
