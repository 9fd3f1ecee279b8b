// Which setting decided a finding: asked at the caret, told in a sentence that leads to the setting.
import { commands, l10n, languages, Uri, window, workspace } from "vscode";
import type { Diagnostic, Disposable, TextEditor } from "vscode";
import { DecidedRequest, type DecidedParams, type DecidedResult } from "../../server/src/lsp/protocol.js";
import { draftAtHand } from "./drafts.js";
import type { RuleInfo } from "./rules.js";
import type { Server } from "./server.js";

/** The command. */
export function offerDecided(server: Server, rules: readonly RuleInfo[]): Disposable {
  return commands.registerCommand("stet.whichSetting", async () => {
    const editor = draftAtHand();
    if (!editor) {
      void window.showInformationMessage(l10n.t("Open a draft first."));
      return;
    }
    const rule = await chosenRule(editor, rules);
    const { client } = server;
    if (rule === undefined || !client) return;
    const params: DecidedParams = { uri: client.code2ProtocolConverter.asUri(editor.document.uri), rule };
    const decided = await client.sendRequest<DecidedResult | null>(DecidedRequest, params);
    if (decided) await tell(rule, decided);
  });
}

/** The rule of the finding at the caret; of several, and where there is none, the writer says which. */
async function chosenRule(
  { document, selection }: TextEditor,
  rules: readonly RuleInfo[],
): Promise<string | undefined> {
  const found = languages.getDiagnostics(document.uri).filter(({ source }) => source === "stet");
  const here = found.filter(({ range }) => range.contains(selection.active));
  const ids = [...new Set((here.length > 0 ? here : found).map(ruleOf))];
  if (ids.length === 1 && here.length > 0) return ids[0];
  if (ids.length === 0) {
    void window.showInformationMessage(l10n.t("No rule flags anything in the active draft."));
    return undefined;
  }
  const items = ids.map((id) => ({
    label: rules.find((rule) => rule.id === id)?.summary ?? id,
    description: id,
  }));
  return (await window.showQuickPick(items, { title: l10n.t("Which setting decides what?") }))?.description;
}

async function tell(rule: string, { by, key, severity, house }: DecidedResult): Promise<void> {
  const said = {
    house: l10n.t(
      "“{0}” is {1}: stet.json says so, by its entry “{2}”. It outweighs your own settings.",
      rule,
      severity,
      key,
    ),
    editor: l10n.t(
      "“{0}” is {1}: the setting stet.rules says so, by its entry “{2}” ({3}).",
      rule,
      severity,
      key,
      scopeOf(key),
    ),
    profile: l10n.t("“{0}” is {1}: the profile “{2}” says so.", rule, severity, key),
    default: l10n.t("“{0}” is {1}: that is how it comes, and no setting speaks of it.", rule, severity),
  }[by];
  const open = l10n.t("Open the Setting");
  if ((await window.showInformationMessage(said, open)) !== open) return;
  if (house !== null && by !== "editor") await window.showTextDocument(Uri.parse(house));
  else
    await commands.executeCommand(
      "workbench.action.openSettings",
      by === "profile" ? "stet.profile" : "stet.rules",
    );
}

/** Where an entry of `stet.rules` stands. */
function scopeOf(key: string): string {
  const set = workspace.getConfiguration("stet").inspect<Record<string, unknown>>("rules");
  if (set?.workspaceFolderValue?.[key] !== undefined) return l10n.t("this folder’s settings");
  return set?.workspaceValue?.[key] !== undefined
    ? l10n.t("this workspace’s settings")
    : l10n.t("your own settings");
}

function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === "object" ? code.value : (code ?? ""));
}
