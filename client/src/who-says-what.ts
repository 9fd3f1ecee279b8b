// Shows who says what, where the writer wants it: sources, cues and contents marked in the copy. Decorations and not
// semantic tokens: a content may hold another attribution, and the theme's own colours stay as they are. The names of
// speakers that the copy leaves out are inlay hints, which the language client brings.
import {
  commands,
  ConfigurationTarget,
  Disposable,
  l10n,
  MarkdownString,
  ThemeColor,
  window,
  workspace,
} from "vscode";
import type { DecorationOptions, TextEditor, TextEditorDecorationType } from "vscode";
import {
  WhoSaysWhatRequest,
  type ShownAttribution,
  type WhoSaysWhatResult,
} from "../../server/src/lsp/protocol.js";
import { asRange, markWhile, type Marking } from "./marks.js";
import type { Server } from "./server.js";

const SETTING = "stet.whoSaysWhat";

/** The command and the setting; while the setting is off nothing is asked of the server and nothing listened to. */
export function offerWhoSaysWhat(server: Server): Disposable {
  return Disposable.from(
    commands.registerCommand("stet.toggleWhoSaysWhat", toggle),
    markWhile(server, SETTING, false, () => new Colouring()),
  );
}

/** Turns the setting over where it is set: in the workspace if that has its own, else in the user's settings. */
async function toggle(): Promise<void> {
  const settings = workspace.getConfiguration();
  const own = settings.inspect(SETTING)?.workspaceValue !== undefined;
  const target = own ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await settings.update(SETTING, !settings.get(SETTING, false), target);
}

/** The marks of attributions. */
class Colouring implements Marking<WhoSaysWhatResult> {
  readonly method = WhoSaysWhatRequest;
  // Told apart without colours too: a shade, a solid line, a broken line. Each may lie over another.
  readonly #content = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor("stet.contentBackground"),
    borderStyle: "dotted",
    borderWidth: "1px",
    borderColor: new ThemeColor("stet.contentBorder"),
  });
  readonly #source = underline("solid", "stet.sourceUnderline");
  readonly #cue = underline("dashed", "stet.cueUnderline");

  dispose(): void {
    for (const type of [this.#content, this.#source, this.#cue]) type.dispose();
  }

  mark(editor: TextEditor, answer: WhoSaysWhatResult | null): void {
    const attributions = answer?.attributions ?? [];
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
