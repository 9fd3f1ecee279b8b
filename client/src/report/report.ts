// The review report: a page beside the draft that follows it, and what can be taken from it.
import {
  commands,
  Disposable,
  env,
  l10n,
  Range,
  Uri,
  ViewColumn,
  window,
  workspace,
  type WebviewPanel,
} from "vscode";
import type { Overview } from "../../../server/src/lsp/protocol.js";
import { OverviewFeed } from "../overview-feed.js";
import type { Server } from "../server.js";
import { livePage, savedPage } from "./document.js";
import type { Html } from "./html.js";
import { nonce } from "./nonce.js";
import { emptyBody, reportBody } from "./page.js";
import { openQuestions, reportMarkdown } from "./texts.js";

const TYPE = "stet.report";

interface Reported {
  readonly draft: Uri;
  readonly overview: Overview;
}

type Message = { readonly do: "ready" | Action } | { readonly do: "goTo"; readonly range: readonly number[] };
type Action = "copyQuestions" | "saveHtml" | "saveMarkdown";

/** The report and its commands. */
export function offerReport(server: Server): Disposable {
  let open: Report | undefined;
  const show = (panel?: WebviewPanel) => {
    if (open && !panel) open.panel.reveal();
    else {
      const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      const options = { enableScripts: true, localResourceRoots: [], enableFindWidget: true };
      const report = new Report(
        server,
        panel ?? window.createWebviewPanel(TYPE, l10n.t("Review"), column, options),
      );
      open?.panel.dispose();
      open = report;
      report.panel.onDidDispose(() => {
        if (open === report) open = undefined;
      });
    }
  };
  return Disposable.from(
    commands.registerCommand("stet.openReport", () => show()),
    commands.registerCommand("stet.copyQuestions", async () => {
      const feed = new OverviewFeed(server, false);
      try {
        const reported = await feed.next();
        if (reported) await copyQuestions(reported);
        else void window.showInformationMessage(l10n.t("Open a draft to copy its open questions."));
      } finally {
        feed.dispose();
      }
    }),
    // After a reload of the window the page is made anew.
    window.registerWebviewPanelSerializer(TYPE, {
      deserializeWebviewPanel: (panel) => {
        show(panel);
        return Promise.resolve();
      },
    }),
    new Disposable(() => {
      open?.panel.dispose();
    }),
  );
}

class Report {
  readonly #feed: OverviewFeed;
  /** What the page shows; kept while it follows nothing else. */
  #shown: Reported | undefined;

  constructor(
    server: Server,
    readonly panel: WebviewPanel,
  ) {
    this.#feed = new OverviewFeed(server, true);
    const { webview } = panel;
    this.#feed.onDidChange(() => void webview.postMessage({ body: this.#body().html }));
    webview.onDidReceiveMessage((message: Message) => void this.#obey(message));
    panel.onDidChangeViewState(() => (this.#feed.looking = panel.visible));
    panel.onDidDispose(() => {
      this.#feed.dispose();
    });
    webview.html = livePage(this.#body(), nonce());
    this.#feed.looking = true;
  }

  #body(): Html {
    const { current } = this.#feed;
    if (current.state !== "ready") {
      this.#shown = undefined;
      this.panel.title = l10n.t("Review");
      return emptyBody(current.state);
    }
    const name = nameOf(current.draft);
    this.#shown = current;
    this.panel.title = l10n.t("Review: {0}", name);
    return reportBody(current.overview, name);
  }

  async #obey(message: Message): Promise<void> {
    if (message.do === "ready") {
      void this.panel.webview.postMessage({ body: this.#body().html });
      return;
    }
    const shown = this.#shown;
    if (!shown) return;
    if (message.do === "goTo") {
      const [startLine = 0, startColumn = 0, endLine = 0, endColumn = 0] = message.range;
      const selection = new Range(startLine, startColumn, endLine, endColumn);
      const { viewColumn = ViewColumn.One } =
        window.visibleTextEditors.find(
          ({ document }) => document.uri.toString() === shown.draft.toString(),
        ) ?? {};
      await window.showTextDocument(shown.draft, { selection, viewColumn });
    } else if (message.do === "copyQuestions") await copyQuestions(shown);
    else await save(shown, message.do);
  }
}

async function copyQuestions({ draft, overview }: Reported): Promise<void> {
  await env.clipboard.writeText(openQuestions(overview, nameOf(draft)));
  const { length } = overview.findings;
  window.setStatusBarMessage(
    length === 1
      ? l10n.t("$(check) 1 open question copied.")
      : l10n.t("$(check) {0} open questions copied.", length),
    4_000,
  );
}

/** Saves the report as a file that the writer names. */
async function save({ draft, overview }: Reported, as: "saveHtml" | "saveMarkdown"): Promise<void> {
  const name = nameOf(draft);
  const [ending, kind] = as === "saveHtml" ? (["html", "HTML"] as const) : (["md", "Markdown"] as const);
  const folder =
    draft.scheme === "untitled" ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(draft, "..");
  const file = await window.showSaveDialog({
    filters: { [kind]: [ending] },
    ...(folder && { defaultUri: Uri.joinPath(folder, `${name.replace(/\.\w+$/, "")}.review.${ending}`) }),
  });
  if (!file) return;
  const text =
    as === "saveHtml" ? savedPage(reportBody(overview, name), name) : reportMarkdown(overview, name);
  try {
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t("The report could not be saved: {0}", why));
    return;
  }
  const chosen = await window.showInformationMessage(l10n.t("Saved {0}.", nameOf(file)), l10n.t("Open It"));
  if (chosen)
    await (as === "saveHtml" && file.scheme === "file"
      ? env.openExternal(file)
      : commands.executeCommand("vscode.open", file));
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
