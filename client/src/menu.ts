// The menu behind the status item: what Stet can show of the draft, and what turns a rule off for everybody.
import { commands, l10n, QuickPickItemKind, window, type Disposable, type QuickPickItem } from "vscode";
import { Commands } from "../../server/src/lsp/protocol.js";

interface MenuItem extends QuickPickItem {
  readonly run?: () => unknown;
}

const run =
  (command: string, ...rest: unknown[]) =>
  () =>
    commands.executeCommand(command, ...rest);

const items = (): MenuItem[] => [
  { label: l10n.t("$(warning) Go through the problems"), run: run("workbench.actions.view.problems") },
  { label: l10n.t("$(checklist) The review panel"), run: run("stet.draft.focus") },
  { label: l10n.t("$(book) The review report"), run: run("stet.openReport") },
  {
    label: l10n.t("$(tasklist) The verification sheet: each quotation, figure and name with its passage"),
    run: run("stet.openSheet"),
  },
  { label: l10n.t("$(mail) Copy the open questions"), run: run("stet.copyQuestions") },
  { label: l10n.t("$(pass) What was let stand in this draft"), run: run("stet.showStets") },
  { label: l10n.t("$(comment-discussion) Show or hide who says what"), run: run("stet.toggleWhoSaysWhat") },
  { label: l10n.t("$(run-all) Review all drafts of the workspace"), run: run("stet.reviewAll") },
  {
    label: l10n.t("$(mortar-board) The five steps"),
    run: run("workbench.action.openWalkthrough", "stet.stet#start"),
  },
  { label: "", kind: QuickPickItemKind.Separator },
  { label: l10n.t("$(question) What a rule flags, and when to let it stand"), run: run(Commands.showRule) },
  {
    label: l10n.t("$(circle-slash) Turn a rule off, or set how severe it is …"),
    run: run("stet.setSeverity"),
  },
  { label: l10n.t("$(info) Which setting decided this finding?"), run: run("stet.whichSetting") },
  { label: l10n.t("$(home) House settings, by choices"), run: run("stet.editHouse") },
  { label: l10n.t("$(gear) Settings"), run: run("workbench.action.openSettings", "@ext:stet.stet") },
];

/** The menu's command. */
export function offerMenu(): Disposable {
  return commands.registerCommand("stet.showMenu", async () => {
    const chosen = await window.showQuickPick(items(), { title: "Stet" });
    await chosen?.run?.();
  });
}
