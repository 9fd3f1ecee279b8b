import {
  commands,
  ConfigurationTarget,
  l10n,
  Range,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type Disposable,
  type LogOutputChannel,
} from "vscode";
import { Commands, type HouseChange } from "../../server/src/lsp/protocol.js";
import type { Server } from "./server.js";

/** The commands of the palette, and those that the server's code actions call. */
export function registerCommands(server: Server, log: LogOutputChannel): Disposable[] {
  return [
    commands.registerCommand("stet.restartServer", () => server.restart()),
    commands.registerCommand("stet.showOutput", () => log.show()),
    commands.registerCommand(Commands.setRule, setRule),
    commands.registerCommand(Commands.changeHouse, changeHouse),
  ];
}

/**
 * Sets one rule's severity where the writer works: in the workspace's settings, or in the user's own where no folder is
 * open. Options of the rule and the other rules' settings stay as they are.
 */
async function setRule(rule: string, severity: string): Promise<void> {
  const settings = workspace.getConfiguration("stet");
  const everywhere = workspace.workspaceFolders === undefined;
  const set = settings.inspect<Record<string, unknown>>("rules");
  const rules = (everywhere ? set?.globalValue : set?.workspaceValue) ?? {};
  const before = rules[rule];
  const after = typeof before === "object" && before !== null ? { ...before, severity } : severity;
  const target = everywhere ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  await settings.update("rules", { ...rules, [rule]: after }, target);
}

/**
 * Edits the newsroom's `stet.json` and saves it, so that the review follows at once. Where the file is being edited, the
 * edits may not fit: then it is shown instead, to be saved first.
 */
async function changeHouse({ uri, before, edits, select }: HouseChange): Promise<void> {
  const file = Uri.parse(uri);
  if (before === null) {
    const make = new WorkspaceEdit();
    make.createFile(file, { ignoreIfExists: true });
    await workspace.applyEdit(make);
  }
  const document = await workspace.openTextDocument(file);
  if (document.isDirty || withLineFeeds(document.getText()) !== withLineFeeds(before ?? "")) {
    await window.showTextDocument(document);
    void window.showWarningMessage(
      l10n.t("stet.json has changed meanwhile. Save it, then choose the fix again."),
    );
    return;
  }
  const change = new WorkspaceEdit();
  for (const { range, newText } of edits) {
    const { start, end } = range;
    change.replace(file, new Range(start.line, start.character, end.line, end.character), newText);
  }
  await workspace.applyEdit(change);
  await document.save();
  const at = select === undefined ? -1 : document.getText().lastIndexOf(select);
  if (at < 0) return;
  const selection = new Range(document.positionAt(at), document.positionAt(at + select!.length));
  await window.showTextDocument(document, { selection });
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
