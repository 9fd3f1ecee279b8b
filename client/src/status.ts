import {
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  StatusBarAlignment,
  ThemeColor,
  window,
  workspace,
} from "vscode";
import type { Command, TextDocument } from "vscode";
import { isDraft } from "./drafts.js";
import type { Forms } from "./forms.js";
import type { FormParams } from "../../server/src/lsp/protocol.js";
import type { Server } from "./server.js";

interface Look {
  readonly text: string;
  readonly tooltip: string;
  readonly command: Command | string;
  readonly alarm?: boolean;
}

const off = (): Look => ({
  text: "$(circle-slash) Stet",
  tooltip: l10n.t("Stet is turned off here. Click for its settings."),
  command: {
    command: "workbench.action.openSettings",
    title: l10n.t("Open Settings"),
    arguments: ["stet.enable"],
  },
});
const starting = (): Look => ({
  text: "$(sync~spin) Stet",
  tooltip: l10n.t("Stet is starting. Click for its output."),
  command: "stet.showOutput",
});
const stopped = (): Look => ({
  text: "$(error) Stet",
  tooltip: l10n.t(
    "Stet has stopped. Click for its output; “Stet: Restart the Review Server” starts it again.",
  ),
  command: "stet.showOutput",
  alarm: true,
});

/** One item at the right of the status bar, there while the active editor holds a draft. */
export function showStatus(server: Server, forms: Forms): Disposable {
  const item = window.createStatusBarItem("stet.status", StatusBarAlignment.Right, 100);
  item.name = "Stet";
  const update = () => {
    const draft = window.activeTextEditor?.document;
    if (isDraft(draft)) {
      const { text, tooltip, command, alarm } = lookFor(server, forms, draft);
      Object.assign(item, { text, tooltip, command });
      item.backgroundColor = alarm ? new ThemeColor("statusBarItem.errorBackground") : undefined;
      item.show();
    } else item.hide();
  };
  update();
  return Disposable.from(
    item,
    server.onDidChange(update),
    forms.onDidChange(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("stet.enable")) update();
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) update();
    }),
  );
}

function lookFor(server: Server, forms: Forms, draft: TextDocument): Look {
  if (!workspace.getConfiguration("stet", draft).get("enable", true)) return off();
  if (server.condition === "starting") return starting();
  return server.condition === "running" ? findingsIn(draft, forms) : stopped();
}

function findingsIn(draft: TextDocument, forms: Forms): Look {
  const found = languages.getDiagnostics(draft.uri).filter(({ source }) => source === "stet");
  const count = found.length;
  const hints = found.filter(({ severity }) => severity === DiagnosticSeverity.Hint).length;
  const findings =
    count === 0
      ? l10n.t("No findings in this draft. Click for what Stet can show of it.")
      : count === 1
        ? l10n.t("1 finding in this draft. Click for what Stet can show of it.")
        : l10n.t("{0} findings in this draft. Click for what Stet can show of it.", count);
  const form = forms.of(draft.uri);
  return {
    text: `${count === 0 ? "$(check) Stet" : `$(edit) Stet ${count}`}${form ? ` · ${form.said}` : ""}`,
    tooltip: [findings, hints > 0 ? hinted(hints) : "", form ? toldBy(form) : ""].filter(Boolean).join(" "),
    command: "stet.showMenu",
  };
}

/** Why there are more than the editor's list of problems has. */
function hinted(hints: number): string {
  return hints === 1
    ? l10n.t("1 is a hint, which Problems does not list; the review panel does.")
    : l10n.t("{0} are hints, which Problems does not list; the review panel does.", hints);
}

function toldBy({ by }: FormParams): string {
  return l10n.t(
    "Its form is told by {0}; stet-form in the front matter, or forms in stet.json, says otherwise.",
    by,
  );
}
