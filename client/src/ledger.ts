// Letting a finding stand, on the record: the question for a reason, and the list of what was let stand.
import {
  commands,
  Disposable,
  extensions,
  l10n,
  QuickPickItemKind,
  Range,
  ThemeIcon,
  window,
  workspace,
} from "vscode";
import type { QuickInputButton, QuickPickItem, Uri } from "vscode";
import { ExecuteCommandRequest } from "vscode-languageclient";
import {
  Commands,
  ServerCommands,
  StetsRequest,
  type LetStandParams,
  type LetStandResult,
  type ShownStet,
  type StetsParams,
  type StetsResult,
  type TakeBackParams,
} from "../../server/src/lsp/protocol.js";
import { draftAtHand } from "./drafts.js";
import type { Server } from "./server.js";

/** The commands that write the ledger and show what is in it. */
export function offerLedger(server: Server): Disposable {
  return Disposable.from(
    commands.registerCommand(Commands.letStand, (params: LetStandParams) => letStand(server, params)),
    commands.registerCommand("stet.showStets", () => showStets(server)),
  );
}

/** Lets a finding stand, with a reason where the writer gives one; Escape leaves it open. */
async function letStand(server: Server, params: LetStandParams): Promise<void> {
  const who = await nameOfWriter();
  const signed =
    who === ""
      ? l10n.t("Signed with your account’s name, unless the setting stet.signAs has another.")
      : l10n.t("Signed {0}.", who);
  const reason =
    params.reason ??
    (await window.showInputBox({
      title: l10n.t("Let it stand, on the record"),
      prompt: `${params.message} ${signed}`,
      placeHolder: l10n.t("Why? (may be left empty)"),
      ignoreFocusOut: true,
    }));
  if (reason === undefined) return;
  const answer = await execute<LetStandResult>(server, ServerCommands.letStand, {
    ...params,
    reason,
    ...(who !== "" && { who }),
  } satisfies LetStandParams);
  if (answer === undefined) return;
  if (answer.kept === "session")
    void window.showInformationMessage(
      l10n.t("It stands until VS Code is closed. To keep it on the record, open the draft’s folder."),
    );
  else
    window.setStatusBarMessage(
      l10n.t("$(check) Let stand. “Stet: Show What Was Let Stand” takes it back."),
      6_000,
    );
}

interface StetItem extends QuickPickItem {
  readonly stet?: ShownStet;
}

function takeBackButton(): QuickInputButton {
  return { iconPath: new ThemeIcon("discard"), tooltip: l10n.t("Take it back: flag this again") };
}

/** Lists what was let stand in the active draft; choosing one goes there, its button takes it back. */
async function showStets(server: Server): Promise<void> {
  const draft = draftAtHand()?.document;
  if (!draft) {
    void window.showInformationMessage(l10n.t("Open a draft to see what was let stand in it."));
    return;
  }
  const stets = await stetsOf(server, draft.uri);
  if (stets.length === 0) {
    void window.showInformationMessage(
      l10n.t(
        "Nothing was let stand in this draft. On a finding, Ctrl+. (⌘.) offers “let it stand, on the record”.",
      ),
    );
    return;
  }
  const pick = window.createQuickPick<StetItem>();
  pick.title = l10n.t("What was let stand in this draft");
  pick.placeholder = l10n.t("Choose one to go there; its arrow takes it back");
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = itemsFor(stets);
  pick.onDidAccept(() => {
    const range = pick.selectedItems[0]?.stet?.range;
    pick.hide();
    if (range) void window.showTextDocument(draft, { selection: asRange(range) });
  });
  pick.onDidTriggerItemButton(async ({ item }) => {
    if (!item.stet) return;
    await takeBack(server, draft.uri, [item.stet.id]);
    const left = await stetsOf(server, draft.uri);
    if (left.length === 0) pick.hide();
    else pick.items = itemsFor(left);
  });
  pick.onDidHide(() => {
    pick.dispose();
  });
  pick.show();
}

function itemsFor(stets: readonly ShownStet[]): StetItem[] {
  const item = (stet: ShownStet): StetItem => ({
    // What was said of the words tells more than they do, while it is still said.
    label: stet.message || `“${shortened(stet.words)}”`,
    description: stet.rule,
    detail: [
      stet.reason || l10n.t("no reason given"),
      [stet.who, stet.when.slice(0, 10)].filter((part) => part !== "").join(", "),
    ].join(" — "),
    buttons: [takeBackButton()],
    stet,
  });
  const here = stets.filter(({ range }) => range !== null);
  const idle = stets.filter(({ range }) => range === null);
  const separator = (label: string): StetItem => ({ label, kind: QuickPickItemKind.Separator });
  return [
    ...here.map(item),
    ...(idle.length > 0 ? [separator(l10n.t("no longer flagged: the passage has gone or changed"))] : []),
    ...idle.map(item),
  ];
}

function shortened(words: string): string {
  return words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words;
}

/** What was let stand in a draft; nothing where the server cannot say. */
export async function stetsOf(server: Server, draft: Uri): Promise<readonly ShownStet[]> {
  const { client } = server;
  if (!client) return [];
  const params: StetsParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(draft) } };
  const answer = await client.sendRequest<StetsResult | null>(StetsRequest, params);
  return answer?.stets ?? [];
}

/** Takes decisions back; their findings are open again. */
export async function takeBack(server: Server, draft: Uri, ids: readonly string[]): Promise<void> {
  const { client } = server;
  if (!client) return;
  const who = await nameOfWriter();
  const uri = client.code2ProtocolConverter.asUri(draft);
  await execute(server, ServerCommands.takeBack, {
    uri,
    ids,
    ...(who !== "" && { who }),
  } satisfies TakeBackParams);
}

/** Has the server carry out a command; what it refuses is shown, and answered with undefined. */
async function execute<T>(server: Server, command: string, argument: object): Promise<T | undefined> {
  try {
    return await server.client?.sendRequest<T>(ExecuteCommandRequest.method, {
      command,
      arguments: [argument],
    });
  } catch (error) {
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

interface GitExtension {
  getAPI(version: 1): { readonly repositories: readonly { getConfig(key: string): Promise<string> }[] };
}

/** The name that decisions are signed with: the setting, else the one git signs with here; "" where neither is known. */
export async function nameOfWriter(): Promise<string> {
  const set = workspace.getConfiguration("stet").get("signAs", "").trim();
  if (set !== "") return set;
  try {
    const git = extensions.getExtension<GitExtension>("vscode.git");
    return (await git?.exports.getAPI(1).repositories[0]?.getConfig("user.name")) ?? "";
  } catch {
    return "";
  }
}

function asRange({ start, end }: NonNullable<ShownStet["range"]>): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
