// The verification sheet: the fact-checker's list of the draft, ticked as one works.
import { commands, Disposable, l10n, Range, Uri, window, workspace } from "vscode";
import {
  SheetRequest,
  TICKS,
  TickRequest,
  type SheetItem,
  type SheetResult,
  type TickParams,
  type TickResult,
} from "../../../server/src/lsp/protocol.js";
import { nameOfWriter } from "../ledger.js";
import { columnOf, nameOf, offerPage, saveBeside, type PageKind, type Shown } from "../report/draft-page.js";
import type { Server } from "../server.js";
import { emptySheet, saidOf, sheetBody } from "./page.js";
import { sheetMarkdown } from "./texts.js";

/** The sheet and its command. */
export function offerSheet(server: Server): Disposable {
  const page = offerPage(server, sheetOf(server));
  // Ticks may come from elsewhere: another window, a pull.
  const watcher = workspace.createFileSystemWatcher(`**/${TICKS}`);
  const refresh = () => {
    page.refresh();
  };
  return Disposable.from(
    page,
    watcher,
    watcher.onDidChange(refresh),
    watcher.onDidCreate(refresh),
    watcher.onDidDelete(refresh),
    commands.registerCommand("stet.openSheet", () => {
      page.show();
    }),
  );
}

function sheetOf(server: Server): PageKind<SheetResult> {
  return {
    type: "stet.sheet",
    title: l10n.t("Verification"),
    question: { method: SheetRequest },
    toolbar: {
      label: l10n.t("Verification sheet"),
      buttons: [
        { does: "hideChecked", label: l10n.t("Hide what is checked"), isToggle: true },
        { does: "saveMarkdown", label: l10n.t("Save as Markdown …") },
      ],
    },
    body: sheetBody,
    said: saidOf,
    empty: emptySheet,
    isBeside: (uri, { answer }) =>
      uri.scheme === "stet-note" ||
      answer.items.some(({ evidence }) =>
        evidence.some(({ at }) => at !== null && Uri.parse(at.uri).toString() === uri.toString()),
      ),
    async obey(message, shown, refresh) {
      if (message.do === "saveMarkdown")
        await saveBeside(shown.draft, "verification.md", () =>
          sheetMarkdown(shown.answer, nameOf(shown.draft)),
        );
      else if (message.do === "setNotes")
        await commands.executeCommand("workbench.action.openSettings", "stet.notes");
      else {
        const item = shown.answer.items.find(({ key }) => key === message.key);
        if (!item) return;
        if (message.do === "note") await showNote(shown, item, Number(message.at));
        else if (message.do === "tick") {
          await tick(server, shown.draft, item, message.checked === true);
          refresh();
        }
      }
    },
  };
}

/** Shows a passage of a note where the draft stands, so that the sheet stays in view. */
async function showNote(
  { draft }: Shown<SheetResult>,
  { evidence }: SheetItem,
  index: number,
): Promise<void> {
  const at = evidence[index]?.at;
  if (!at) return;
  const { start, end } = at.range;
  const selection = new Range(start.line, start.character, end.line, end.character);
  const document = await workspace.openTextDocument(Uri.parse(at.uri));
  await window.showTextDocument(document, { selection, viewColumn: columnOf(draft), preview: true });
}

/** Ticks an item or takes its ticks back; what the server refuses is shown. */
async function tick(server: Server, draft: Uri, item: SheetItem, ticked: boolean): Promise<void> {
  const { client } = server;
  if (!client) return;
  const { kind, range } = item;
  const who = await nameOfWriter();
  const uri = client.code2ProtocolConverter.asUri(draft);
  const params: TickParams = { uri, kind, range, ticked, ...(who !== "" && { who }) };
  try {
    const { kept } = await client.sendRequest<TickResult>(TickRequest, params);
    if (ticked && kept === "session")
      window.setStatusBarMessage(
        l10n.t("$(info) Ticks are kept until VS Code is closed: open the draft’s folder to keep them."),
        6_000,
      );
  } catch (error) {
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}
