// The newsroom's settings as a form, for people who know no JSON: each choice is written into stet.json.
import { commands, Disposable, l10n, Uri, ViewColumn, window, workspace, type WebviewPanel } from "vscode";
import {
  Commands,
  HouseRequest,
  SetInHouseRequest,
  type HouseChange,
  type HouseParams,
  type HouseResult,
  type SetInHouseParams,
  type Setting,
} from "../../../server/src/lsp/protocol.js";
import { isDraft } from "../drafts.js";
import { nonce } from "../report/nonce.js";
import type { RuleInfo } from "../rules.js";
import type { Server } from "../server.js";
import { severities } from "../severity.js";
import { housePage, type HouseWords } from "./page.js";

type Message =
  | { readonly do: "set"; readonly path: Setting["path"]; readonly value: Setting["value"] }
  | { readonly do: "rule"; readonly rule: string }
  | { readonly do: "open" };

/** The command that shows the form. */
export function offerHouse(server: Server, rules: readonly RuleInfo[]): Disposable {
  let panel: WebviewPanel | undefined;
  const show = async () => {
    const uri = homeOfSettings();
    const house = uri && (await ask<HouseResult>(server, HouseRequest, { uri } satisfies HouseParams));
    if (!house) {
      void window.showInformationMessage(
        l10n.t("Open a folder of drafts first: its settings are kept there, in stet.json."),
      );
      return;
    }
    panel?.dispose();
    const own = window.createWebviewPanel("stet.house", l10n.t("House Settings"), ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [],
      retainContextWhenHidden: true,
    });
    panel = own;
    own.onDidDispose(() => {
      if (panel === own) panel = undefined;
    });
    own.webview.onDidReceiveMessage((message: Message) => void obey(server, uri, house, message));
    own.webview.html = housePage(house, rules, wordsOfPage(), nonce());
  };
  return Disposable.from(
    commands.registerCommand("stet.editHouse", show),
    new Disposable(() => {
      panel?.dispose();
    }),
  );
}

async function obey(server: Server, uri: string, house: HouseResult, message: Message): Promise<void> {
  if (message.do === "rule") await commands.executeCommand(Commands.showRule, message.rule);
  else if (message.do === "set") await set(server, uri, message);
  else
    try {
      await window.showTextDocument(Uri.parse(house.uri), { viewColumn: ViewColumn.Beside });
    } catch {
      void window.showInformationMessage(l10n.t("There is no stet.json yet. The first choice makes it."));
    }
}

async function set(server: Server, uri: string, { path, value }: Setting): Promise<void> {
  const params: SetInHouseParams = { uri, setting: { path, value } };
  const change = await ask<HouseChange>(server, SetInHouseRequest, params);
  if (change) await commands.executeCommand(Commands.changeHouse, change);
  else
    void window.showWarningMessage(
      l10n.t("stet.json cannot be read as it stands. Open it, and mend what is marked there."),
    );
}

/** A place whose stet.json is meant: the active draft's, else that of the first folder. */
function homeOfSettings(): string | undefined {
  const draft = window.activeTextEditor?.document;
  if (isDraft(draft) && !draft.isUntitled) return draft.uri.toString();
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder && Uri.joinPath(folder, "draft.md").toString();
}

async function ask<T>({ client }: Server, method: string, params: object): Promise<T | undefined> {
  return (await client?.sendRequest<T | null>(method, params)) ?? undefined;
}

function wordsOfPage(): HouseWords {
  const plain = (label: string) => label.replace(/^\$\([a-z-]+\) /, "");
  return {
    title: l10n.t("House settings"),
    intro: l10n.t(
      "What is chosen here is kept in stet.json in this folder. It holds for everybody who opens it, and for the command line; it outweighs each person’s own settings.",
    ),
    profile: l10n.t("What kind of desk reads?"),
    profiles: {
      "": l10n.t("Not decided here"),
      wire: l10n.t("Wire: news, every rule as it comes"),
      feature: l10n.t("Feature: room for scene and voice"),
      opinion: l10n.t("Opinion: figures, quotations and names alone"),
      audit: l10n.t("Audit: everything is asked"),
    },
    outlet: l10n.t("The name of this publication"),
    outletHelp: l10n.t(
      "Put commas between several names. What somebody told this publication is not taken for another outlet’s report.",
    ),
    notes: l10n.t("Folders of the reporters’ notes"),
    notesHelp: l10n.t("Put commas between several. Where this is empty: “sources” and “notes”."),
    rules: l10n.t("How severe is each rule?"),
    asItComes: l10n.t("As it comes"),
    severities: Object.fromEntries(severities().map(({ value, label }) => [value, plain(label)])),
    openFile: l10n.t("Open stet.json"),
    help: l10n.t("What it flags"),
  };
}
