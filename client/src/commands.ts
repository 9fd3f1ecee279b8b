import { commands, ConfigurationTarget, workspace, type Disposable, type LogOutputChannel } from "vscode";
import { Commands } from "../../server/src/lsp/protocol.js";
import type { Server } from "./server.js";

/** The commands of the palette, and those that the server's code actions call. */
export function registerCommands(server: Server, log: LogOutputChannel): Disposable[] {
  return [
    commands.registerCommand("stet.restartServer", () => server.restart()),
    commands.registerCommand("stet.showOutput", () => log.show()),
    commands.registerCommand(Commands.setRule, setRule),
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
