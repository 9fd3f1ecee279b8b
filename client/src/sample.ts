// The walkthrough's commands: a draft of its own to try everything on, and the ways through it.
import { commands, Disposable, l10n, languages, Selection, window, workspace, type TextEditor } from "vscode";
import { draftAtHand, isDraft } from "./drafts.js";

/** People, places and figures are made up; the faults are meant. */
const SAMPLE = `# Harbor board cuts 42 jobs after ferry vote

The harbor board voted 5-2 on Monday to cut 46 jobs, said Noor Halvorsen, its president.

The cuts will devastate the poorest families on the islands. Nearly 38 percent of islanders were late with the rent in May.

“We did not want this,” Halvorsen said. Critics slammed the plan, which closes 12 of the 48 ferry stops, or 20 percent.

Ridership fell from 5,200 a day to 4,680, a drop of 10 percent, the board’s yearly report shows. The new timetable will cost $TK.
`;

/** The commands of the walkthrough. */
export function offerSample(): Disposable {
  return Disposable.from(
    commands.registerCommand("stet.openSample", async () => {
      const draft = await workspace.openTextDocument({ language: "markdown", content: SAMPLE });
      await window.showTextDocument(draft);
    }),
    commands.registerCommand("stet.nextFinding", async () => {
      if (await focusDraft()) await commands.executeCommand("editor.action.marker.next");
    }),
    commands.registerCommand("stet.showFixes", async () => {
      const editor = await focusDraft();
      if (!editor) return;
      const { document, selection } = editor;
      const found = languages.getDiagnostics(document.uri).filter(({ source }) => source === "stet");
      found.sort((a, b) => a.range.start.compareTo(b.range.start));
      const next = found.find(({ range }) => range.contains(selection.active)) ?? found[0];
      if (next) editor.selection = new Selection(next.range.start, next.range.start);
      await commands.executeCommand("editor.action.quickFix");
    }),
  );
}

/** Brings a draft to the front: the active one, else one on the screen, else one that is open; says so where there is none. */
async function focusDraft(): Promise<TextEditor | undefined> {
  const draft = draftAtHand()?.document ?? workspace.textDocuments.find((document) => isDraft(document));
  if (draft) return window.showTextDocument(draft);
  void window.showInformationMessage(l10n.t("Open a draft first."));
  return undefined;
}
