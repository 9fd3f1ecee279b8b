// The review panel: a tree that follows the active draft, with a badge for what is open.
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type ExtensionContext,
  type TreeDataProvider,
  type TreeView,
} from "vscode";
import {
  Commands,
  OverviewRequest,
  type LetStandParams,
  type Overview,
} from "../../../server/src/lsp/protocol.js";
import { takeBack } from "../ledger.js";
import { DraftFeed } from "../draft-feed.js";
import type { Server } from "../server.js";
import { nodesOf, type Grouping, type Node } from "./nodes.js";

/** What is remembered of the panel between windows. */
const GROUPING = "stet.panel.grouping";

/** The panel and its commands. */
export class Panel implements Disposable {
  readonly #feed: DraftFeed<Overview>;
  readonly #tree: DraftTree;
  readonly #view: TreeView<Node>;
  readonly #owned: Disposable;

  constructor(
    private readonly server: Server,
    private readonly context: ExtensionContext,
  ) {
    const feed = new DraftFeed<Overview>(server, { method: OverviewRequest });
    const tree = new DraftTree(feed, context.workspaceState.get<Grouping>(GROUPING, "paragraph"));
    const view = window.createTreeView("stet.draft", { treeDataProvider: tree, showCollapseAll: true });
    this.#feed = feed;
    this.#tree = tree;
    this.#view = view;
    this.#group(tree.grouping);
    this.#showState();
    feed.looking = view.visible;
    this.#owned = Disposable.from(
      feed,
      tree,
      view,
      feed.onDidChange(() => this.#showState()),
      view.onDidChangeVisibility(({ visible }) => (feed.looking = visible)),
      languages.onDidChangeDiagnostics(() => this.#showBadge()),
      window.onDidChangeActiveTextEditor(() => this.#showBadge()),
      commands.registerCommand("stet.panel.byKind", () => this.#group("kind")),
      commands.registerCommand("stet.panel.byParagraph", () => this.#group("paragraph")),
      commands.registerCommand("stet.panel.goTo", goTo),
      commands.registerCommand("stet.panel.fix", async (node: Node) => {
        await goTo(node);
        await commands.executeCommand("editor.action.quickFix");
      }),
      commands.registerCommand("stet.panel.letStand", (node: Node) => this.#letStand(node)),
      commands.registerCommand("stet.panel.takeBack", (node: Node) => this.#takeBack(node)),
    );
  }

  /** The rows of the tree, each behind two spaces a level. */
  rows(): string[] {
    const below = (node: Node, level: number): string[] => [
      `${"  ".repeat(level)}${[node.label, node.description ?? ""].join(" | ")}`,
      ...(node.children ?? []).flatMap((child) => below(child, level + 1)),
    ];
    return this.#tree.getChildren().flatMap((node) => below(node, 0));
  }

  /** The row with these words, as its inline actions are handed it. */
  row(words: string): Node | undefined {
    const find = (nodes: readonly Node[]): Node | undefined => {
      for (const node of nodes) {
        const found = node.label.includes(words) && node.context ? node : find(node.children ?? []);
        if (found) return found;
      }
      return undefined;
    };
    return find(this.#tree.getChildren());
  }

  dispose(): void {
    this.#owned.dispose();
  }

  #group(grouping: Grouping): void {
    this.#tree.grouping = grouping;
    void this.context.workspaceState.update(GROUPING, grouping);
    setContext(GROUPING, grouping);
  }

  #showState(): void {
    const { current } = this.#feed;
    setContext("stet.panel.state", current.state);
    this.#view.description = current.state === "ready" ? current.draft.path.replace(/^.*\//, "") : "";
    this.#showBadge();
  }

  #showBadge(): void {
    const { draft } = this.#feed;
    const all = draft ? languages.getDiagnostics(draft.uri) : [];
    const open = all.filter(({ source }) => source === "stet").length;
    const tooltip = open === 1 ? l10n.t("1 open finding") : l10n.t("{0} open findings", open);
    this.#view.badge = open > 0 ? { value: open, tooltip } : undefined;
  }

  async #letStand({ finding, draft }: Node): Promise<void> {
    const { client } = this.server;
    if (!finding || !client) return;
    const { rule, range, message } = finding;
    const uri = client.code2ProtocolConverter.asUri(draft);
    const params: LetStandParams = { uri, rule, range, message };
    await commands.executeCommand(Commands.letStand, params);
    this.#feed.refresh();
  }

  async #takeBack({ stet, draft }: Node): Promise<void> {
    if (!stet) return;
    await takeBack(this.server, draft, [stet.id]);
    this.#feed.refresh();
  }
}

function setContext(name: string, value: unknown): void {
  void commands.executeCommand("setContext", name, value);
}

/** Shows the draft with the node's words selected. */
async function goTo({ draft, range }: Node): Promise<void> {
  if (!range) return;
  const { start, end } = range;
  const selection = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(draft, { selection });
}

class DraftTree implements TreeDataProvider<Node>, Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #listener: Disposable;

  constructor(
    private readonly feed: DraftFeed<Overview>,
    private by: Grouping,
  ) {
    this.#listener = feed.onDidChange(() => this.#changed.fire());
  }

  get grouping(): Grouping {
    return this.by;
  }

  set grouping(grouping: Grouping) {
    this.by = grouping;
    this.#changed.fire();
  }

  getChildren(node?: Node): Node[] {
    if (node) return [...(node.children ?? [])];
    const { current } = this.feed;
    return current.state === "ready" ? nodesOf(current.draft, current.answer, this.by) : [];
  }

  getTreeItem(node: Node): TreeItem {
    const { children, closed, icon, colour, context } = node;
    const state =
      (children?.length ?? 0) === 0
        ? TreeItemCollapsibleState.None
        : closed
          ? TreeItemCollapsibleState.Collapsed
          : TreeItemCollapsibleState.Expanded;
    const item = new TreeItem(node.label, state);
    item.id = node.id;
    if (node.description !== undefined) item.description = node.description;
    item.tooltip = node.tooltip ?? node.label;
    // What is read out begins with what is shown: without it, the tooltip would be read.
    item.accessibilityInformation = { label: [node.label, node.description ?? ""].join(" ").trim() };
    if (icon !== undefined)
      item.iconPath = new ThemeIcon(icon, colour === undefined ? undefined : new ThemeColor(colour));
    if (context !== undefined) item.contextValue = context;
    if (node.range)
      item.command = { command: "stet.panel.goTo", title: l10n.t("Go to It"), arguments: [node] };
    return item;
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
  }
}
