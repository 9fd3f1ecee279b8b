import { languages, window, workspace, type TextDocument, type TextEditor } from "vscode";

/** One kind of document, as both the editor and the language client understand it. */
export interface DraftFilter {
  readonly language: string;
  readonly scheme: string;
  readonly pattern?: string;
}

/**
 * Where drafts live. Not here, on purpose: `output`, `git`, `vscode-scm`, `vscode-notebook-cell`, `comment` and the
 * like, which hold text that nobody is about to publish.
 */
const SCHEMES = [
  "file",
  "untitled",
  "vscode-remote",
  "vscode-vfs",
  "vscode-test-web",
  "vscode-local",
  "memfs",
];

/** Without an extension for them, the editor calls MDX, Quarto and R Markdown plain text, too. */
const PLAIN = "**/*.{txt,TXT,text,mdx,qmd,Rmd,rmd}";

/**
 * Which documents are drafts: Markdown and its kin, and plain text that has no file yet or says so by its ending. VS Code calls
 * every file of a kind it does not know plain text, be it a lock file or a licence; those are left alone.
 * A workspace on a file system of its own brings its scheme with it.
 */
export function draftSelector(): DraftFilter[] {
  const schemes = new Set([...SCHEMES, ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
  return [...schemes].flatMap((scheme) => [
    ...["markdown", "mdx", "quarto", "rmd"].map((language) => ({ language, scheme })),
    { language: "plaintext", scheme, ...(scheme !== "untitled" && { pattern: PLAIN }) },
  ]);
}

export function isDraft(document: TextDocument | undefined): document is TextDocument {
  return document !== undefined && languages.match(draftSelector(), document) > 0;
}

/** The draft that is meant where nobody says which: the active one, else one on the screen, as beside a page that is read. */
export function draftAtHand(): TextEditor | undefined {
  const shown = [window.activeTextEditor, ...window.visibleTextEditors];
  return shown.find((editor) => isDraft(editor?.document));
}
