// A page beside the draft that follows it, such as the report: one of a kind at a time, made anew after a reload.
import { commands, env, l10n, Range, Uri, ViewColumn, window, workspace } from "vscode";
import type { WebviewPanel } from "vscode";
import { DraftFeed, type DraftQuestion, type Followed } from "../draft-feed.js";
import type { Server } from "../server.js";
import { livePage, type Toolbar } from "./document.js";
import type { Html } from "./html.js";
import { nonce } from "./nonce.js";

/** The draft that a page shows, and what it shows of it. */
export interface Shown<T> {
  readonly draft: Uri;
  readonly answer: T;
}

/** What a page tells of: what was clicked does, with the data of the element. */
export interface PageMessage {
  readonly do: string;
  readonly key?: string;
  readonly at?: string;
  readonly checked?: boolean;
  readonly range?: readonly number[];
}

/** A kind of page; `T` is what the server answers of a draft. */
export interface PageKind<T> {
  readonly type: string;
  /** The title of its tab, before the draft's name. */
  readonly title: string;
  readonly question: DraftQuestion;
  readonly toolbar: Toolbar;
  body(answer: T, name: string): Html;
  /** What is told, once it changes, to those who do not see the page: "12 of 40 checked". */
  said(answer: T): string;
  empty(state: Exclude<Followed<T>["state"], "ready">): Html;
  /** Tells texts that are looked at beside a draft; without it, the page follows what is on the screen. */
  readonly isBeside?: (uri: Uri, shown: Shown<T>) => boolean;
  /** Does what was clicked; `refresh` asks for the answer anew. */
  obey(message: PageMessage, shown: Shown<T>, refresh: () => void): Promise<void>;
}

/** A page that can be shown; disposing of it closes it. */
export interface OfferedPage {
  show(): void;
  /** Asks anew for what it shows, where it is open. */
  refresh(): void;
  dispose(): void;
}

/** Offers a page of a kind. */
export function offerPage<T>(server: Server, kind: PageKind<T>): OfferedPage {
  let open: DraftPage<T> | undefined;
  const show = (panel?: WebviewPanel) => {
    if (open && !panel) open.panel.reveal();
    else {
      const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      const options = { enableScripts: true, localResourceRoots: [], enableFindWidget: true };
      const page = new DraftPage(
        server,
        kind,
        panel ?? window.createWebviewPanel(kind.type, kind.title, column, options),
      );
      open?.panel.dispose();
      open = page;
      page.panel.onDidDispose(() => {
        if (open === page) open = undefined;
      });
    }
  };
  const serializer = window.registerWebviewPanelSerializer(kind.type, {
    deserializeWebviewPanel: (panel) => {
      show(panel);
      return Promise.resolve();
    },
  });
  return {
    show: () => {
      show();
    },
    refresh: () => open?.refresh(),
    dispose: () => {
      serializer.dispose();
      open?.panel.dispose();
    },
  };
}

class DraftPage<T> {
  readonly #feed: DraftFeed<T>;
  /** What the page shows; kept while it follows nothing else. */
  #shown: Shown<T> | undefined;

  constructor(
    server: Server,
    private readonly kind: PageKind<T>,
    readonly panel: WebviewPanel,
  ) {
    const { isBeside } = kind;
    this.#feed = new DraftFeed<T>(
      server,
      kind.question,
      isBeside && ((uri) => this.#shown !== undefined && isBeside(uri, this.#shown)),
    );
    const { webview } = panel;
    this.#feed.onDidChange(() => {
      this.#post();
    });
    webview.onDidReceiveMessage((message: PageMessage) => void this.#obey(message));
    panel.onDidChangeViewState(() => (this.#feed.looking = panel.visible));
    panel.onDidDispose(() => {
      this.#feed.dispose();
    });
    webview.html = livePage(this.#body(), nonce(), kind.title, kind.toolbar);
    this.#feed.looking = true;
  }

  refresh(): void {
    this.#feed.refresh();
  }

  #post(): void {
    const body = this.#body().html;
    const said = this.#shown ? this.kind.said(this.#shown.answer) : "";
    void this.panel.webview.postMessage({ body, said });
  }

  #body(): Html {
    const { current } = this.#feed;
    const { title } = this.kind;
    if (current.state !== "ready") {
      this.#shown = undefined;
      this.panel.title = title;
      return this.kind.empty(current.state);
    }
    const name = nameOf(current.draft);
    this.#shown = current;
    this.panel.title = l10n.t("{0}: {1}", title, name);
    return this.kind.body(current.answer, name);
  }

  async #obey(message: PageMessage): Promise<void> {
    if (message.do === "ready") {
      this.#post();
      return;
    }
    const shown = this.#shown;
    if (!shown) return;
    if (message.do === "goTo") {
      const [startLine = 0, startColumn = 0, endLine = 0, endColumn = 0] = message.range ?? [];
      const selection = new Range(startLine, startColumn, endLine, endColumn);
      await window.showTextDocument(shown.draft, { selection, viewColumn: columnOf(shown.draft) });
    } else
      await this.kind.obey(message, shown, () => {
        this.refresh();
      });
  }
}

/** The column that a draft stands in, or stood in. */
export function columnOf(draft: Uri): ViewColumn {
  const visible = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === draft.toString(),
  );
  return visible?.viewColumn ?? ViewColumn.One;
}

/** Saves a text as a file that the writer names, beside the draft unless they say otherwise: "levy.review.md" for "review.md". */
export async function saveBeside(draft: Uri, ending: string, text: () => string): Promise<void> {
  const name = nameOf(draft);
  const extension = ending.slice(ending.lastIndexOf(".") + 1);
  const folder =
    draft.scheme === "untitled" ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(draft, "..");
  const file = await window.showSaveDialog({
    filters: { [extension === "html" ? "HTML" : "Markdown"]: [extension] },
    ...(folder && { defaultUri: Uri.joinPath(folder, `${name.replace(/\.\w+$/, "")}.${ending}`) }),
  });
  if (!file) return;
  try {
    await workspace.fs.writeFile(file, new TextEncoder().encode(text()));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t("It could not be saved: {0}", why));
    return;
  }
  const chosen = await window.showInformationMessage(l10n.t("Saved {0}.", nameOf(file)), l10n.t("Open It"));
  if (chosen)
    await (extension === "html" && file.scheme === "file"
      ? env.openExternal(file)
      : commands.executeCommand("vscode.open", file));
}

/** The name of a file, without its folder. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
