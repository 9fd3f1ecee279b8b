// What assistants in the editor may ask: the tools of `stet mcp` as language-model tools, while the setting is on.
import * as vscode from "vscode";
import { Disposable, l10n, Uri, workspace, type CancellationToken } from "vscode";
import { ToolRequest, type ToolName, type ToolParams } from "../../server/src/lsp/protocol.js";
import { isDraft } from "./drafts.js";
import type { Server } from "./server.js";

const SETTING = "stet.assistantTools";
/** By their names in the manifest. */
const TOOLS: Readonly<Record<string, ToolName>> = {
  stet_check: "check",
  stet_inspect: "inspect",
  stet_verify_quotes: "verify_quotes",
};

/** What an assistant names: a file of the workspace, or a text, which may go by the name of such a file. */
interface Named {
  readonly path?: string;
  readonly text?: string;
}

/** The editor's own part in it, which came after the oldest version that we run in. */
interface LanguageModels {
  registerTool(
    name: string,
    tool: {
      prepareInvocation(): { readonly invocationMessage: string };
      invoke(options: { readonly input: Named }, token: CancellationToken): Promise<unknown>;
    },
  ): Disposable;
}
interface Parts {
  readonly LanguageModelToolResult: new (parts: readonly unknown[]) => unknown;
  readonly LanguageModelTextPart: new (text: string) => unknown;
}

/** Offers the tools as long as the setting is on, and nothing before. */
export function offerAssistantTools(server: Server): Disposable {
  const models = (vscode as { readonly lm?: Partial<LanguageModels> }).lm;
  if (models?.registerTool === undefined) return new Disposable(() => undefined);
  let offered: Disposable | undefined;
  const update = () => {
    const on = workspace.getConfiguration().get(SETTING, false);
    if (on === (offered !== undefined)) return;
    offered?.dispose();
    try {
      offered = on ? register(models as LanguageModels, server) : undefined;
    } catch {
      // Before 1.95 it is there, and refuses all but a few extensions: nothing else of Stet's is to fail for it.
      offered = undefined;
    }
  };
  update();
  return Disposable.from(
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(SETTING)) update();
    }),
    new Disposable(() => {
      offered?.dispose();
    }),
  );
}

function register(models: LanguageModels, server: Server): Disposable {
  const { LanguageModelToolResult, LanguageModelTextPart } = vscode as unknown as Parts;
  const registered = Object.entries(TOOLS).map(([name, tool]) =>
    models.registerTool(name, {
      prepareInvocation: () => ({ invocationMessage: l10n.t("Stet reads the draft, on this machine") }),
      invoke: async ({ input }, token): Promise<unknown> => {
        const answer = await ask(server, tool, input, token);
        const result: unknown = new LanguageModelToolResult([new LanguageModelTextPart(answer)]);
        return result;
      },
    }),
  );
  return Disposable.from(...registered);
}

/** The answer as JSON. @throws with a line for the assistant where there is none */
async function ask(
  { client }: Server,
  tool: ToolName,
  named: Named,
  token: CancellationToken,
): Promise<string> {
  const { uri, text, path } = await draftNamed(named);
  const params: ToolParams = { tool, uri: client?.code2ProtocolConverter.asUri(uri) ?? "", text, path };
  const answer = await client?.sendRequest<string | null>(ToolRequest, params, token);
  if (answer == null) throw new Error(`${path}: Stet is turned off for this draft, or does not run`);
  return answer;
}

/** The draft that is meant; without a name, the one in the active editor. Files outside the workspace are not read. */
async function draftNamed({ path, text }: Named): Promise<{ uri: Uri; text: string; path: string }> {
  if (path === undefined && text === undefined) {
    const active = vscode.window.activeTextEditor?.document;
    if (!isDraft(active)) throw new Error("name a file of the workspace by “path”, or give a “text”");
    return { uri: active.uri, text: active.getText(), path: workspace.asRelativePath(active.uri) };
  }
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (path === undefined) {
    const uri = folder
      ? Uri.joinPath(folder, "draft.md")
      : Uri.from({ scheme: "untitled", path: "draft.md" });
    return { uri, text: text!, path: "-" };
  }
  const uri = fileOf(path);
  if (uri === undefined || !workspace.getWorkspaceFolder(uri))
    throw new Error(`${path}: only files of the workspace are read`);
  return { uri, text: text ?? (await workspace.openTextDocument(uri)).getText(), path };
}

/** A file by its path from a workspace folder, from the folder's own name, or from the root. */
function fileOf(path: string): Uri | undefined {
  const folders = workspace.workspaceFolders ?? [];
  const [first, ...rest] = path.replaceAll("\\", "/").split("/");
  const named = folders.length > 1 ? folders.find(({ name }) => name === first) : undefined;
  if (named) return Uri.joinPath(named.uri, ...rest);
  const folder = folders[0]?.uri;
  const isWhole = path.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path);
  return isWhole ? folder?.with({ path: Uri.file(path).path }) : folder && Uri.joinPath(folder, path);
}
