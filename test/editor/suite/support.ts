// What every editor test needs: a draft on the screen, and a way to wait for what must come that listens instead of sleeping.
import * as assert from "node:assert/strict";
import * as vscode from "vscode";

/** What the extension's `activate` returns, as far as the tests look at it. */
export interface Stet {
  readonly client:
    | {
        readonly state: number;
        readonly onDidChangeState: vscode.Event<unknown>;
        sendRequest<T>(method: string, params: object): Promise<T>;
      }
    | undefined;
  readonly condition: string;
  panelRows(): string[];
  panelRow(words: string): unknown;
}

/**
 * Waits until every extension that may have a say is up: VS Code drops a question for fixes, without an answer, when
 * another extension joins those that are asked.
 */
export async function everyoneIsUp(): Promise<void> {
  const reasons = ["*", "onStartupFinished", "onLanguage:markdown", "onLanguage:plaintext"];
  const joins = ({ packageJSON }: vscode.Extension<unknown>) =>
    (packageJSON as { activationEvents?: string[] }).activationEvents?.some((event) =>
      reasons.includes(event),
    );
  await Promise.all(vscode.extensions.all.filter(joins).map((extension) => extension.activate()));
}

/** Long enough for a machine with both cores busy; nothing waits this long on a good day. */
const PATIENCE_MS = 45_000;

export async function stet(): Promise<Stet> {
  const extension = vscode.extensions.getExtension<Stet>("stet.stet");
  assert.ok(extension, "the extension is not installed");
  return extension.activate();
}

/** Waits until something is so, looking now and whenever the event fires. */
export function eventually<T>(
  what: string,
  isSo: () => boolean | undefined,
  event: vscode.Event<T>,
  describe = () => "",
): Promise<void> {
  const failure = new Error();
  return new Promise((resolve, reject) => {
    const check = () => {
      if (!isSo()) return;
      clearTimeout(late);
      listener.dispose();
      resolve();
    };
    const listener = event(check);
    const late = setTimeout(() => {
      listener.dispose();
      failure.message = `Waited in vain for ${what}. ${describe()}`;
      reject(failure);
    }, PATIENCE_MS);
    check();
  });
}

/** Stet's findings in a draft, as the editor has them now, in the draft's order. */
export function findingsIn(draft: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(draft.uri)
    .filter(({ source }) => source === "stet")
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Waits until the draft's findings are as wanted, and returns them. */
export async function findings(
  draft: vscode.TextDocument,
  what: string,
  wanted: (findings: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  const areWanted = () => wanted(findingsIn(draft));
  const describe = () => `There are: ${findingsIn(draft).map(ruleOf).join(", ") || "none"}.`;
  await eventually(what, areWanted, vscode.languages.onDidChangeDiagnostics, describe);
  return findingsIn(draft);
}

/** Waits for a finding of the rule with this id. */
export async function findingOf(rule: string, draft: vscode.TextDocument): Promise<vscode.Diagnostic> {
  const found = await findings(draft, `a finding of ${rule}`, (all) =>
    all.some((each) => ruleOf(each) === rule),
  );
  return found.find((each) => ruleOf(each) === rule)!;
}

/** Waits until the rule with this id has nothing to say of the draft. */
export async function noneOf(rule: string, draft: vscode.TextDocument): Promise<void> {
  await findings(draft, `no finding of ${rule}`, (all) => all.every((each) => ruleOf(each) !== rule));
}

/** The id of the rule that made a finding. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

let drafts = 0;

/**
 * Opens an untitled draft with this text, the caret at its start. Each has a name of its own: where a name comes back as
 * soon as it is free, an answer on the closed draft can still be under way and pass for one on the new draft.
 */
export async function untitled(
  language: "markdown" | "plaintext",
  content: string,
): Promise<vscode.TextEditor> {
  // From the root: a path without it has no place on a file system that is all in the browser.
  const path = `/draft-${++drafts}.${language === "markdown" ? "md" : "txt"}`;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: "untitled", path }));
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit((edit) => {
    if (content.includes("\r\n")) edit.setEndOfLine(vscode.EndOfLine.CRLF);
    edit.insert(new vscode.Position(0, 0), content);
  });
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  return editor;
}

/**
 * Runs a command that asks something at the top of the window, and accepts what is asked, or the first of a list, until it has
 * its effect or has ended.
 */
export async function accepting<T>(
  command: string,
  args: readonly unknown[],
  effect: Promise<T>,
): Promise<T> {
  const asked = vscode.commands.executeCommand(command, ...args);
  const accept = setInterval(
    () => void vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem"),
    500,
  );
  try {
    const outcome = await effect;
    // What ends with a message waits for somebody to press its button.
    void asked;
    return outcome;
  } finally {
    clearInterval(accept);
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
  }
}

/** Waits for something that tells of itself by no event. */
export async function polled(
  what: string,
  isSo: () => boolean | undefined,
  describe = () => "",
): Promise<void> {
  const poll = new vscode.EventEmitter<void>();
  const timer = setInterval(() => poll.fire(), 100);
  try {
    await eventually(what, isSo, poll.event, describe);
  } finally {
    clearInterval(timer);
    poll.dispose();
  }
}

/** Types at the caret, as a person does. */
export async function type(text: string): Promise<void> {
  await vscode.commands.executeCommand("type", { text });
}

/** Closes every editor without a question about unsaved text, and waits until they are gone. */
export async function closeAll(): Promise<void> {
  const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const { onDidChangeTabs } = vscode.window.tabGroups;
  while (tabs().length > 0) {
    const before = tabs().length;
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await eventually("a tab to close", () => tabs().length < before, onDidChangeTabs);
  }
  const isGone = () => vscode.workspace.textDocuments.every((document) => !document.isUntitled);
  await eventually("untitled drafts to be gone", isGone, vscode.workspace.onDidCloseTextDocument);
}

/** How often a question that the editor itself took back is asked again. */
const ASKS = 5;

/**
 * The quick fixes that the editor offers at a finding. VS Code takes the question back ("Canceled") where another
 * extension joins or leaves at that moment: it is asked again then, as a writer would press the key again.
 */
export async function fixesAt(
  draft: vscode.TextDocument,
  { range }: vscode.Diagnostic,
): Promise<vscode.CodeAction[]> {
  for (let ask = 1; ; ask++)
    try {
      return await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        draft.uri,
        range,
        "quickfix",
      );
    } catch (error) {
      if (!(error instanceof Error && error.message === "Canceled") || ask === ASKS) throw error;
    }
}

/** Applies the fix whose title matches. */
export async function applyFix(
  draft: vscode.TextDocument,
  at: vscode.Diagnostic,
  title: RegExp,
): Promise<void> {
  const fixes = await fixesAt(draft, at);
  const fix = fixes.find((each) => title.test(each.title));
  assert.ok(fix?.edit, `no fix like ${title.source} among: ${fixes.map((each) => each.title).join(" | ")}`);
  assert.ok(await vscode.workspace.applyEdit(fix.edit), "the editor refused the edit");
}

/** The folder that holds the copy of the seed drafts. */
export function newsroom(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, "no folder is open");
  return folder.uri;
}

/** Opens a draft of the sample newsroom. */
export async function seed(name: string): Promise<vscode.TextDocument> {
  const draft = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(newsroom(), name));
  await vscode.window.showTextDocument(draft);
  return draft;
}
