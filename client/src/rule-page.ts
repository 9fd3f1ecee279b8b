// A rule's page as help: rendered beside the draft, from the files that came with the extension.
import { commands, Disposable, l10n, Uri, ViewColumn, window, workspace, type WebviewPanel } from "vscode";
import { Commands } from "../../server/src/lsp/protocol.js";
import { ruleDocument } from "./rule-document.js";
import type { RuleInfo } from "./rules.js";

const RULE_ID = /^[a-z]+\/[a-z0-9-]+$/;

/** The command that shows a rule's page; `pages` is the folder that holds them. */
export function offerRulePages(pages: Uri, rules: readonly RuleInfo[]): Disposable {
  let panel: WebviewPanel | undefined;
  const show = async (rule: string) => {
    const text = await read(Uri.joinPath(pages, `${rule}.md`));
    if (text === undefined) {
      void window.showErrorMessage(l10n.t("There is no page on “{0}”.", rule));
      return;
    }
    // The editor's own reader of Markdown; where it was turned off, the page is shown as it is written.
    const body = await rendered(text);
    if (!panel) {
      const column = { viewColumn: ViewColumn.Beside, preserveFocus: false };
      panel = window.createWebviewPanel("stet.rule", rule, column, {
        enableCommandUris: [Commands.showRule, "stet.setSeverity"],
        enableFindWidget: true,
        localResourceRoots: [],
      });
      panel.onDidDispose(() => (panel = undefined));
    }
    const words = { severity: l10n.t("Set how severe this rule is in this workspace") };
    panel.title = l10n.t("Rule: {0}", rule.slice(rule.indexOf("/") + 1));
    panel.webview.html = ruleDocument(rule, text, body, words);
    panel.reveal(undefined, false);
  };
  return Disposable.from(
    commands.registerCommand(Commands.showRule, async (rule?: unknown) => {
      const wanted = typeof rule === "string" && RULE_ID.test(rule) ? rule : await chosen(rules);
      if (wanted !== undefined) await show(wanted);
    }),
    new Disposable(() => {
      panel?.dispose();
    }),
  );
}

async function chosen(rules: readonly RuleInfo[]): Promise<string | undefined> {
  const items = rules.map(({ id, summary }) => ({ label: summary, description: id }));
  const options = { title: l10n.t("What a rule flags, and when to let it stand"), matchOnDescription: true };
  return (await window.showQuickPick(items, options))?.description;
}

async function rendered(markdown: string): Promise<string | undefined> {
  try {
    const html: unknown = await commands.executeCommand("markdown.api.render", markdown);
    return typeof html === "string" ? html : undefined;
  } catch {
    return undefined;
  }
}

async function read(file: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}
