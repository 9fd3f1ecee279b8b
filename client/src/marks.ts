// Marks in the copy: decorations in every visible draft, asked of the server for what is on the screen.
import { Disposable, languages, Range, window, workspace, type TextDocument, type TextEditor } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { VerbatimResult } from "../../server/src/lsp/protocol.js";
import { isDraft } from "./drafts.js";
import type { Server } from "./server.js";

/** Lines asked for above and below the screen, so that a turn of the wheel finds them marked. */
const BEYOND = 40;

interface Answer {
  /** The version of the text that it speaks of. */
  readonly version: number;
}

/** A kind of mark. */
export interface Marking<A extends Answer> {
  /** The request, for a draft and a range of it, that is answered with what is to be marked. */
  readonly method: string;
  /** Whether what is marked may be another after a review of the same text, as where notes have changed. */
  readonly followsReviews?: boolean;
  /** Marks an editor's text as the answer says; nothing in it for null. */
  mark(editor: TextEditor, answer: A | null): void;
  /** Takes every mark away. */
  dispose(): void;
}

/** Marks drafts while a setting is on; while it is off nothing is asked of the server and nothing listened to. */
export function markWhile<A extends Answer>(
  server: Server,
  setting: string,
  usually: boolean,
  make: () => Marking<A>,
): Disposable {
  let marks: Marks<A> | undefined;
  const update = () => {
    const on = workspace.getConfiguration().get(setting, usually);
    if (on === (marks !== undefined)) return;
    marks?.dispose();
    marks = on ? new Marks(server, make()) : undefined;
  };
  update();
  return Disposable.from(
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(setting)) update();
    }),
    new Disposable(() => marks?.dispose()),
  );
}

/** What an editor's marks are for: a version of its text, and the lines that were asked for. */
interface Shown {
  of: { readonly version: number; readonly lines: Range } | null;
  asking: boolean;
}

/** The marks in every visible draft, kept in step with the text and the screen. */
class Marks<A extends Answer> {
  readonly #shown = new WeakMap<TextEditor, Shown>();
  readonly #owned: Disposable;
  #disposed = false;

  constructor(
    private readonly server: Server,
    private readonly marking: Marking<A>,
  ) {
    const follow = (document?: TextDocument, anew = false) => {
      for (const editor of window.visibleTextEditors)
        if (!document || editor.document === document) this.#follow(editor, anew);
    };
    this.#owned = Disposable.from(
      marking,
      window.onDidChangeVisibleTextEditors(() => follow()),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#follow(textEditor)),
      workspace.onDidChangeTextDocument(({ document }) => follow(document)),
      // A change of language opens a document again.
      workspace.onDidOpenTextDocument((document) => follow(document, true)),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration("stet.enable")) follow(undefined, true);
      }),
      server.onDidChange(() => follow(undefined, true)),
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (marking.followsReviews !== true) return;
        for (const editor of window.visibleTextEditors)
          if (uris.some((uri) => uri.toString() === editor.document.uri.toString()))
            this.#follow(editor, true);
      }),
    );
    follow();
  }

  /** Takes every mark away with it. */
  dispose(): void {
    this.#disposed = true;
    this.#owned.dispose();
  }

  #follow(editor: TextEditor, anew = false): void {
    const shown = this.#shown.get(editor) ?? { of: null, asking: false };
    this.#shown.set(editor, shown);
    if (anew) shown.of = null;
    if (shown.asking) return;
    shown.asking = true;
    void this.#catchUp(editor, shown).finally(() => (shown.asking = false));
  }

  /** Asks, one question at a time, until the marks are for the text and the lines that are on the screen. */
  async #catchUp(editor: TextEditor, shown: Shown): Promise<void> {
    const { document } = editor;
    // The language client listens to the same event as we do, and has not sent the change yet.
    await new Promise((resolve) => setTimeout(resolve));
    while (!this.#disposed) {
      const { client, condition } = this.server;
      if (!isDraft(document)) this.marking.mark(editor, null);
      if (!isDraft(document) || condition !== "running" || !client) return;
      const screen = linesOn(editor, 0);
      if (shown.of?.version === document.version && shown.of.lines.contains(screen)) return;
      const asked = { version: document.version, lines: linesOn(editor, BEYOND) };
      shown.of = asked;
      const answer = await this.#ask(client, document, asked.lines).catch(() => undefined);
      // A question fails where the text has changed since, which asks anew, or with the server, which will come back.
      if (answer === undefined || this.#disposed) continue;
      if (answer === null || answer.version === document.version) this.marking.mark(editor, answer);
      else shown.of = null;
    }
  }

  async #ask(client: BaseLanguageClient, document: TextDocument, lines: Range): Promise<A | null> {
    const as = client.code2ProtocolConverter;
    const params = { textDocument: { uri: as.asUri(document.uri) }, range: as.asRange(lines) };
    return client.sendRequest<A | null>(this.marking.method, params);
  }
}

/** The whole lines from the first to the last on the screen, and `beyond` more on both sides. */
function linesOn({ document, visibleRanges }: TextEditor, beyond: number): Range {
  const first = Math.min(...visibleRanges.map(({ start }) => start.line), document.lineCount - 1);
  const last = Math.max(...visibleRanges.map(({ end }) => end.line), 0);
  return document.validateRange(new Range(Math.max(0, first - beyond), 0, last + beyond + 1, 0));
}

/** A range of the protocol as the editor's. */
export function asRange({ start, end }: VerbatimResult["ranges"][number]): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
