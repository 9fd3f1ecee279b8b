// Shows who says what, where the writer wants it: sources, cues and contents marked in the copy. Decorations and not
// semantic tokens: a content may hold another attribution, and the theme's own colours stay as they are. The names of
// speakers that the copy leaves out are inlay hints, which the language client brings.
import {
  commands,
  ConfigurationTarget,
  Disposable,
  l10n,
  MarkdownString,
  Range,
  ThemeColor,
  window,
  workspace,
} from "vscode";
import type { DecorationOptions, TextDocument, TextEditor, TextEditorDecorationType } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  WhoSaysWhatRequest,
  type ShownAttribution,
  type WhoSaysWhatParams,
  type WhoSaysWhatResult,
} from "../../server/src/lsp/protocol.js";
import { isDraft } from "./drafts.js";
import type { Server } from "./server.js";

const SETTING = "stet.whoSaysWhat";
/** Lines asked for above and below the screen, so that a turn of the wheel finds them marked. */
const BEYOND = 40;

/** The command and the setting; while the setting is off nothing is asked of the server and nothing listened to. */
export function offerWhoSaysWhat(server: Server): Disposable {
  let colouring: Colouring | undefined;
  const update = () => {
    const on = workspace.getConfiguration().get(SETTING, false);
    if (on === (colouring !== undefined)) return;
    colouring?.dispose();
    colouring = on ? new Colouring(server) : undefined;
  };
  update();
  return Disposable.from(
    commands.registerCommand("stet.toggleWhoSaysWhat", toggle),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(SETTING)) update();
    }),
    new Disposable(() => colouring?.dispose()),
  );
}

/** Turns the setting over where it is set: in the workspace if that has its own, else in the user's settings. */
async function toggle(): Promise<void> {
  const settings = workspace.getConfiguration();
  const own = settings.inspect(SETTING)?.workspaceValue !== undefined;
  const target = own ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await settings.update(SETTING, !settings.get(SETTING, false), target);
}

/** What an editor's marks are for: a version of its text, and the lines that were asked for. */
interface Shown {
  of: { readonly version: number; readonly lines: Range } | null;
  asking: boolean;
}

/** The marks in every visible draft, kept in step with the text and the screen. */
class Colouring {
  // Told apart without colours too: a shade, a solid line, a broken line. Each may lie over another.
  readonly #content = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor("stet.contentBackground"),
    borderStyle: "dotted",
    borderWidth: "1px",
    borderColor: new ThemeColor("stet.contentBorder"),
  });
  readonly #source = underline("solid", "stet.sourceUnderline");
  readonly #cue = underline("dashed", "stet.cueUnderline");
  readonly #shown = new WeakMap<TextEditor, Shown>();
  readonly #owned: Disposable;
  #disposed = false;

  constructor(private readonly server: Server) {
    const follow = (document?: TextDocument, anew = false) => {
      for (const editor of window.visibleTextEditors)
        if (!document || editor.document === document) this.#follow(editor, anew);
    };
    this.#owned = Disposable.from(
      this.#content,
      this.#source,
      this.#cue,
      window.onDidChangeVisibleTextEditors(() => follow()),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#follow(textEditor)),
      workspace.onDidChangeTextDocument(({ document }) => follow(document)),
      // A change of language opens a document again.
      workspace.onDidOpenTextDocument((document) => follow(document, true)),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration("stet.enable")) follow(undefined, true);
      }),
      server.onDidChange(() => follow(undefined, true)),
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
      if (!isDraft(document)) this.#mark(editor, []);
      if (!isDraft(document) || condition !== "running" || !client) return;
      const screen = linesOn(editor, 0);
      if (shown.of?.version === document.version && shown.of.lines.contains(screen)) return;
      const asked = { version: document.version, lines: linesOn(editor, BEYOND) };
      shown.of = asked;
      const answer = await ask(client, document, asked.lines).catch(() => undefined);
      // A question fails where the text has changed since, which asks anew, or with the server, which will come back.
      if (answer === undefined || this.#disposed) continue;
      if (answer === null) this.#mark(editor, []);
      else if (answer.version === document.version) this.#mark(editor, answer.attributions);
      else shown.of = null;
    }
  }

  #mark(editor: TextEditor, attributions: readonly ShownAttribution[]): void {
    // Not `appendText`, whose spaces do not break: a long description would be cut in the middle of a word.
    const marks = (
      hover: (speaker: string) => string,
      of: (attribution: ShownAttribution) => ShownAttribution["content"],
    ) =>
      attributions.flatMap((attribution): DecorationOptions[] => {
        const speaker = attribution.speaker?.replace(/[!-/:-@[-`{-~]/g, "\\$&").replace(/\s+/g, " ");
        const hoverMessage = new MarkdownString(hover(speaker ?? l10n.t("unclear")));
        return of(attribution).map((range) => ({ range: asRange(range), hoverMessage }));
      });
    editor.setDecorations(
      this.#content,
      marks(
        (speaker) => l10n.t("Said by: {0}", speaker),
        ({ content }) => content,
      ),
    );
    editor.setDecorations(
      this.#source,
      marks(
        (speaker) => l10n.t("Source: {0}", speaker),
        ({ source }) => (source ? [source] : []),
      ),
    );
    editor.setDecorations(
      this.#cue,
      marks(
        (speaker) => l10n.t("Cue of: {0}", speaker),
        ({ cue }) => cue,
      ),
    );
  }
}

/** Draws under the words and leaves them as the theme has them. */
function underline(borderStyle: string, color: string): TextEditorDecorationType {
  return window.createTextEditorDecorationType({
    borderStyle: `none none ${borderStyle} none`,
    borderWidth: "0 0 2px 0",
    borderColor: new ThemeColor(color),
  });
}

async function ask(
  client: BaseLanguageClient,
  document: TextDocument,
  lines: Range,
): Promise<WhoSaysWhatResult | null> {
  const as = client.code2ProtocolConverter;
  const params: WhoSaysWhatParams = {
    textDocument: { uri: as.asUri(document.uri) },
    range: as.asRange(lines),
  };
  return client.sendRequest<WhoSaysWhatResult | null>(WhoSaysWhatRequest, params);
}

/** The whole lines from the first to the last on the screen, and `beyond` more on both sides. */
function linesOn({ document, visibleRanges }: TextEditor, beyond: number): Range {
  const first = Math.min(...visibleRanges.map(({ start }) => start.line), document.lineCount - 1);
  const last = Math.max(...visibleRanges.map(({ end }) => end.line), 0);
  return document.validateRange(new Range(Math.max(0, first - beyond), 0, last + beyond + 1, 0));
}

function asRange({ start, end }: ShownAttribution["content"][number]): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
