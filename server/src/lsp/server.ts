import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  Emitter,
  TextDocumentSyncKind,
  WatchKind,
  type ClientCapabilities,
  type Connection,
  type InitializeResult,
} from "vscode-languageserver";
import {
  CODE_ACTION_KINDS,
  codeActionsFor,
  isWanted,
  type ActionAbilities,
} from "../features/code-actions.js";
import { COMPLETION_TRIGGERS } from "../features/completion.js";
import { hoverAt } from "../features/hover.js";
import { config } from "../l10n/l10n.js";
import { LEDGER } from "../ledger/place.js";
import { VERSION } from "../review/version.js";
import { serveCompletion } from "./completion.js";
import { serveDecided } from "./decided.js";
import { serveDiagnostics } from "./diagnostics.js";
import { Drafts } from "./drafts.js";
import { tellForms } from "./forms.js";
import { serveHouseForm } from "./house-form.js";
import { House } from "./house.js";
import { serveInTheText } from "./in-the-text.js";
import { serveOverview } from "./overview.js";
import { wellFormed } from "./initialize-params.js";
import type { Platform } from "./platform.js";
import {
  Commands,
  NoteTextRequest,
  ServerCommands,
  type InitializationOptions,
  type NoteTextParams,
} from "./protocol.js";
import { guard, inBackground } from "./guard.js";
import { serveReviewAll } from "./review-all.js";
import { serveSheet } from "./sheet.js";
import { serveStets } from "./stets.js";
import { serveTools } from "./tools.js";
import { serveWhoSaysWhat } from "./who-says-what.js";

/**
 * Starts the language server on a connection; `platform` is what the machine it runs on can do. The answer tells whether it
 * has reviewed a draft yet.
 */
export function startServer(connection: Connection, platform: Platform): () => boolean {
  let hasReviewed = false;
  connection.onInitialize((given) => {
    const params = wellFormed(given);
    const options = params.initializationOptions as InitializationOptions;
    if (options.words) config({ contents: options.words });
    const abilities = abilitiesOf(params.capabilities, options);
    const house = new House(connection, platform, params);
    const pages = options.rulePages?.replace(/\/$/, "") ?? "";
    const links = pages !== "" && options.commands ? `command:${Commands.showRule}` : pages;
    const drafts = new Drafts(connection, house, platform, {
      rulePages: links,
      showsDocuments: options.noteTexts === true,
    });
    drafts.onDidReview(() => {
      hasReviewed = true;
    });
    // A connection keeps one listener only, and several parts have something to begin with.
    const initialized = new Emitter<void>();
    connection.onInitialized(() => {
      initialized.fire();
    });
    if (options.forms === true) tellForms(connection, drafts);
    const pulls = serveDiagnostics(connection, drafts, house, platform, params, initialized.event);
    const executed = serveStets(connection, drafts, house, platform);
    const hints = serveWhoSaysWhat(connection, drafts, house, params.capabilities, initialized.event);

    connection.workspace.onDidDeleteFiles(() => {
      house.forget();
    });
    connection.workspace.onDidRenameFiles(() => {
      house.forget();
    });
    if (params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true)
      lookWhileTyping(drafts, house);
    initialized.event(() => {
      const { workspace } = params.capabilities;
      if (workspace?.didChangeConfiguration?.dynamicRegistration)
        inBackground(
          connection,
          "settings",
          connection.client.register(DidChangeConfigurationNotification.type, { section: "stet" }),
        );
      if (workspace?.didChangeWatchedFiles?.dynamicRegistration)
        inBackground(
          connection,
          "watched files",
          connection.client.register(DidChangeWatchedFilesNotification.type, {
            watchers: [
              { globPattern: "**/stet.json" },
              { globPattern: `**/${LEDGER}` },
              { globPattern: "**/*.{md,markdown,mdx,qmd,Rmd,rmd,txt,text,csv,tsv,json,yml,yaml}" },
              // A folder has no ending to know it by.
              { globPattern: "**/*", kind: WatchKind.Delete },
              { globPattern: "**/*.{vtt,srt,html,htm,eml,docx,pdf,xlsx}" },
            ],
          }),
        );
    });
    connection.onRequest(NoteTextRequest, ({ uri }: NoteTextParams) => house.documentText(uri));
    serveOverview(connection, drafts);
    serveSheet(connection, drafts, house, platform);
    serveReviewAll(connection, drafts, house, platform);
    serveCompletion(connection, drafts);
    serveDecided(connection, house);
    serveHouseForm(connection, house);
    serveTools(connection, drafts, house);
    connection.onHover(
      guard(connection, "hover", null, async ({ textDocument, position }, token) => {
        const view = await drafts.view(textDocument.uri, token);
        return view && hoverAt(view, position);
      }),
    );
    connection.onCodeAction(
      guard(connection, "code actions", [], async ({ textDocument, range, context }, token) => {
        // A save waits for this answer: what is not ours is declined before anything is read.
        if (!CODE_ACTION_KINDS.some((kind) => isWanted(kind, context))) return [];
        const view = await drafts.view(textDocument.uri, token);
        return view ? codeActionsFor(view, range, context, abilities) : [];
      }),
    );
    return initializeResult({
      ...serveInTheText(connection, drafts, house, params),
      ...(pulls ? { diagnosticProvider: pulls } : {}),
      executeCommandProvider: { commands: executed },
      ...(hints ? { inlayHintProvider: true } : {}),
    });
  });
  connection.listen();
  return () => hasReviewed;
}

function initializeResult(served: InitializeResult["capabilities"]): InitializeResult {
  return {
    serverInfo: { name: "stet", version: VERSION },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      completionProvider: { triggerCharacters: COMPLETION_TRIGGERS },
      codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS },
      ...served,
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        // A folder that is deleted sends no event for the files in it.
        fileOperations: { didDelete: FOLDERS, didRename: FOLDERS },
      },
    },
  };
}

const FOLDERS = { filters: [{ pattern: { glob: "**", matches: "folder" as const } }] };

/** How often, in milliseconds, it is looked whether what governs a draft was written while it is typed. */
const LOOK = 1000;

/** For clients that do not tell of changed files: looks at those that govern a draft when that is typed in. */
function lookWhileTyping(drafts: Drafts, house: House): void {
  let last = 0;
  drafts.onDidChange((uri) => {
    if (Date.now() - last < LOOK) return;
    last = Date.now();
    house.look(uri);
  });
}

function abilitiesOf(client: ClientCapabilities, options: InitializationOptions): ActionAbilities {
  const edit = client.workspace?.workspaceEdit;
  return {
    documentChanges: edit?.documentChanges === true,
    snippets: edit?.snippetEditSupport === true,
    creates: edit?.resourceOperations?.includes("create") === true,
    ...(options.commands
      ? { letStand: Commands.letStand, changeHouse: Commands.changeHouse }
      : client.workspace?.executeCommand
        ? { letStand: ServerCommands.letStand }
        : {}),
  };
}
