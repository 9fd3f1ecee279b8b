// What both doors share: which documents the server is told of, and what the editor shows of it.
import { env, l10n, Uri, window, workspace, type ExtensionContext } from "vscode";
import { RevealOutputChannelOn, type BaseLanguageClient } from "vscode-languageclient";
import {
  AppendToLedgerRequest,
  CopyNotification,
  type CopyParams,
  DraftsRequest,
  type DraftsParams,
  type AppendToLedgerParams,
  ModelRequest,
  type ModelParams,
  NotesRequest,
  SharedFileRequest,
  l10n as ours,
  type InitializationOptions,
  type NotesParams,
  type SharedFileParams,
} from "../../server/src/lsp/protocol.js";
import { AllDrafts } from "./all-drafts.js";
import { offerAssistantTools } from "./assistant-tools.js";
import { registerCommands } from "./commands.js";
import { offerDecided } from "./decided.js";
import { draftSelector } from "./drafts.js";
import { Forms } from "./forms.js";
import { offerHouse } from "./house/house.js";
import { offerLedger } from "./ledger.js";
import { offerMenu } from "./menu.js";
import { offerNoteTexts } from "./note-texts.js";
import { appendToLedger, draftsIn, readNotes, readSharedFile } from "./notes.js";
import { Panel } from "./panel/panel.js";
import { offerReport } from "./report/report.js";
import { offerRulePages } from "./rule-page.js";
import { rulesOf } from "./rules.js";
import { offerSample } from "./sample.js";
import { offerSheet } from "./sheet/sheet.js";
import { offerSeverities } from "./severity.js";
import { Server, type Condition, type NewClient } from "./server.js";
import { showStatus } from "./status.js";
import { offerVerbatim } from "./verbatim.js";
import { offerWhoSaysWhat } from "./who-says-what.js";

/** What the extension gives to those who ask for it, such as the editor tests. */
export interface Stet {
  /** The language client. A restart by command makes a new one; a crash does not. */
  readonly client: BaseLanguageClient | undefined;
  readonly condition: Condition;
  /** The rows of the review panel as it shows them, each behind two spaces a level. */
  panelRows(): string[];
  /** The first finding or decision among them with these words, as its actions are handed it. */
  panelRow(words: string): unknown;
  stop(): Promise<void>;
}

/** Starts Stet in this window; `newClient` is the door's way to make a language client. */
export function start(context: ExtensionContext, newClient: NewClient): Stet {
  // The pages know nothing of the editor, and have their words as the server has them.
  if (l10n.bundle) ours.config({ contents: l10n.bundle });
  const log = window.createOutputChannel("Stet", { log: true });
  const initializationOptions: InitializationOptions = {
    rulePages: Uri.joinPath(context.extensionUri, "dist/rules").toString(),
    commands: true,
    headings: true,
    forms: true,
    noteTexts: true,
    ...(l10n.bundle && { words: l10n.bundle }),
  };
  const forms = new Forms();
  const all = new AllDrafts();
  const server = new Server(
    newClient,
    {
      documentSelector: draftSelector(),
      // Diagnostics are asked for at each change: the server decides what must be reviewed anew.
      diagnosticPullOptions: { onChange: true },
      initializationOptions,
      outputChannel: log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
    },
    (client) => {
      const dist = Uri.joinPath(context.extensionUri, "dist");
      client.onRequest(NotesRequest, ({ draft, folders }: NotesParams) =>
        readNotes(Uri.parse(draft), folders),
      );
      client.onRequest(SharedFileRequest, ({ config, path }: SharedFileParams) =>
        readSharedFile(Uri.parse(config), path),
      );
      client.onRequest(AppendToLedgerRequest, ({ uri, line }: AppendToLedgerParams) =>
        appendToLedger(Uri.parse(uri), line),
      );
      client.onRequest(DraftsRequest, ({ folder }: DraftsParams) => draftsIn(Uri.parse(folder)));
      client.onNotification(CopyNotification, ({ text }: CopyParams) => {
        void env.clipboard.writeText(text);
      });
      all.follow(client);
      forms.follow(client);
      client.onRequest(ModelRequest, ({ name }: ModelParams) =>
        workspace.fs.readFile(Uri.joinPath(dist, `${name}.model`)),
      );
    },
    log,
  );
  const panel = new Panel(server, context);
  const rules = rulesOf(context);
  context.subscriptions.push(
    log,
    ...registerCommands(server, log),
    forms,
    showStatus(server, forms),
    offerMenu(),
    panel,
    offerReport(server),
    offerSheet(server),
    all,
    all.offer(server),
    offerSample(),
    offerRulePages(Uri.joinPath(context.extensionUri, "dist/rules"), rules),
    offerSeverities(rules),
    offerHouse(server, rules),
    offerDecided(server, rules),
    offerLedger(server),
    offerNoteTexts(server),
    offerVerbatim(server),
    offerWhoSaysWhat(server),
    offerAssistantTools(server),
  );
  void server.restart();
  return {
    get client() {
      return server.client;
    },
    get condition() {
      return server.condition;
    },
    panelRows: () => panel.rows(),
    panelRow: (words) => panel.row(words),
    stop: () => server.stop(),
  };
}
