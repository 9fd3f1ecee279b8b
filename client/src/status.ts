import { Disposable, languages, StatusBarAlignment, ThemeColor, window, workspace } from "vscode";
import type { Command, TextDocument } from "vscode";
import { isDraft } from "./drafts.js";
import type { Forms } from "./forms.js";
import type { Server } from "./server.js";

interface Look {
  readonly text: string;
  readonly tooltip: string;
  readonly command: Command | string;
  readonly alarm?: boolean;
}

const OFF: Look = {
  text: "$(circle-slash) Stet",
  tooltip: "Stet is turned off here. Click for its settings.",
  command: { command: "workbench.action.openSettings", title: "Open Settings", arguments: ["stet.enable"] },
};
const STARTING: Look = {
  text: "$(sync~spin) Stet",
  tooltip: "Stet is starting. Click for its output.",
  command: "stet.showOutput",
};
const STOPPED: Look = {
  text: "$(error) Stet",
  tooltip: "Stet has stopped. Click for its output; “Stet: Restart the Review Server” starts it again.",
  command: "stet.showOutput",
  alarm: true,
};

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
  if (!workspace.getConfiguration("stet", draft).get("enable", true)) return OFF;
  if (server.condition === "starting") return STARTING;
  return server.condition === "running" ? findingsIn(draft, forms) : STOPPED;
}

function findingsIn(draft: TextDocument, forms: Forms): Look {
  const count = languages.getDiagnostics(draft.uri).filter(({ source }) => source === "stet").length;
  const findings = count === 0 ? "No findings" : count === 1 ? "1 finding" : `${count} findings`;
  const form = forms.of(draft.uri);
  return {
    text: `${count === 0 ? "$(check) Stet" : `$(edit) Stet ${count}`}${form ? ` · ${form.said}` : ""}`,
    tooltip: `${findings} in this draft. Click for what Stet can show of it.${form ? ` Its form is told by ${form.by}; stet-form in the front matter, or forms in stet.json, says otherwise.` : ""}`,
    command: "stet.showMenu",
  };
}
