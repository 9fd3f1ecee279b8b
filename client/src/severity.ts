// How severe a rule is for everybody here: chosen from the rules that flag something in the draft, or from all of them.
import { commands, l10n, languages, window, type Disposable, type QuickPickItem } from "vscode";
import { Commands } from "../../server/src/lsp/protocol.js";
import { draftAtHand } from "./drafts.js";
import type { RuleInfo } from "./rules.js";

/** The commands that choose a rule and what it is worth. */
export function offerSeverities(rules: readonly RuleInfo[]): Disposable {
  return commands.registerCommand("stet.setSeverity", async (rule?: unknown) => {
    const chosen = rules.find(({ id }) => id === rule) ?? (await chooseRule(rules));
    const severity = chosen && (await chooseSeverity(chosen));
    if (severity === undefined) return;
    await commands.executeCommand(Commands.setRule, chosen!.id, severity);
  });
}

interface RuleItem extends QuickPickItem {
  readonly rule: RuleInfo;
}

/** A rule, those first that flag something in the active draft; undefined where the writer leaves it. */
export async function chooseRule(rules: readonly RuleInfo[]): Promise<RuleInfo | undefined> {
  const counts = flaggedHere();
  const items = rules.map((rule): RuleItem => {
    const count = counts.get(rule.id) ?? 0;
    const flags = count === 1 ? l10n.t("flags once here") : l10n.t("flags {0} times here", count);
    return { rule, label: rule.summary, description: rule.id, ...(count > 0 && { detail: flags }) };
  });
  items.sort((a, b) => (counts.get(b.rule.id) ?? 0) - (counts.get(a.rule.id) ?? 0));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t("How severe is a rule in this workspace?"),
    placeHolder: l10n.t("Choose the rule"),
    matchOnDescription: true,
  });
  return chosen?.rule;
}

async function chooseSeverity({ summary, id, severity }: RuleInfo): Promise<string | undefined> {
  const items = severities().map((item) => ({
    ...item,
    ...(item.value === severity && { description: l10n.t("as it comes") }),
  }));
  const chosen = await window.showQuickPick(items, { title: `${summary} (${id})` });
  return chosen?.value;
}

/** What a rule can be worth, in words. */
export function severities(): { readonly value: string; readonly label: string; readonly detail: string }[] {
  return [
    {
      value: "error",
      label: l10n.t("$(error) Error"),
      detail: l10n.t("Must be settled before the copy moves."),
    },
    {
      value: "warning",
      label: l10n.t("$(warning) Warning"),
      detail: l10n.t("Should be settled before the copy moves."),
    },
    { value: "information", label: l10n.t("$(info) Information"), detail: l10n.t("Worth a look.") },
    {
      value: "hint",
      label: l10n.t("$(circle-outline) Hint"),
      detail: l10n.t("A quiet mark in the text, not in the list of problems."),
    },
    {
      value: "off",
      label: l10n.t("$(circle-slash) Off"),
      detail: l10n.t("Turned off for every draft of this workspace."),
    },
  ];
}

/** How often each rule flags something in the active draft. */
function flaggedHere(): Map<string, number> {
  const draft = draftAtHand()?.document;
  const counts = new Map<string, number>();
  for (const { source, code } of draft ? languages.getDiagnostics(draft.uri) : []) {
    const rule = String(typeof code === "object" ? code.value : (code ?? ""));
    if (source === "stet" && rule !== "") counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}
