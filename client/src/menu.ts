// The menu behind the status item: what Stet can show of the draft, and what turns a rule off for everybody.
import { commands, languages, QuickPickItemKind, window, type Disposable, type QuickPickItem } from "vscode";
import { Commands } from "../../server/src/lsp/protocol.js";
import { isDraft } from "./drafts.js";

interface MenuItem extends QuickPickItem {
  readonly run?: () => unknown;
}

const run =
  (command: string, ...rest: unknown[]) =>
  () =>
    commands.executeCommand(command, ...rest);

const ITEMS: readonly MenuItem[] = [
  { label: "$(warning) Go through the problems", run: run("workbench.actions.view.problems") },
  { label: "$(checklist) The review panel", run: run("stet.draft.focus") },
  { label: "$(book) The review report", run: run("stet.openReport") },
  { label: "$(mail) Copy the open questions", run: run("stet.copyQuestions") },
  { label: "$(pass) What was let stand in this draft", run: run("stet.showStets") },
  { label: "$(comment-discussion) Show or hide who says what", run: run("stet.toggleWhoSaysWhat") },
  { label: "$(run-all) Review all drafts of the workspace", run: run("stet.reviewAll") },
  {
    label: "$(mortar-board) The five steps",
    run: run("workbench.action.openWalkthrough", "stet.stet#start"),
  },
  { label: "", kind: QuickPickItemKind.Separator },
  { label: "$(circle-slash) Turn off a rule for every draft of this workspace…", run: turnOffRule },
  { label: "$(gear) Settings", run: run("workbench.action.openSettings", "@ext:stet.stet") },
];

/** The menu's command. */
export function offerMenu(): Disposable {
  return commands.registerCommand("stet.showMenu", async () => {
    const chosen = await window.showQuickPick(ITEMS, { title: "Stet" });
    await chosen?.run?.();
  });
}

/** Turns off one of the rules that flag something in the active draft. */
async function turnOffRule(): Promise<void> {
  const draft = window.activeTextEditor?.document;
  const counts = new Map<string, number>();
  for (const { source, code } of isDraft(draft) ? languages.getDiagnostics(draft.uri) : []) {
    const rule = String(typeof code === "object" ? code.value : (code ?? ""));
    if (source === "stet" && rule !== "") counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  if (counts.size === 0) {
    void window.showInformationMessage("No rule flags anything in the active draft.");
    return;
  }
  const items = [...counts].map(([label, count]) => ({
    label,
    description: count === 1 ? "flags once here" : `flags ${count} times here`,
  }));
  const title = "Turn off a rule for every draft of this workspace";
  const chosen = await window.showQuickPick(items, { title });
  if (chosen) await commands.executeCommand(Commands.setRule, chosen.label, "off");
}
