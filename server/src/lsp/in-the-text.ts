import { t } from "../l10n/l10n.js";
import {
  LSPErrorCodes,
  ResponseError,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type Position,
} from "vscode-languageserver";
import { codeLensOf } from "../features/code-lens.js";
import { definitionsAt } from "../features/definition.js";
import { highlightsAt, referencesAt } from "../features/highlights.js";
import { outlineOf } from "../features/outline.js";
import { shownOf } from "../features/quiet.js";
import { nameToRename, renamed } from "../features/rename.js";
import type { DraftView } from "../features/view.js";
import type { Drafts } from "./drafts.js";
import { guard, inBackground } from "./guard.js";
import type { House } from "./house.js";
import { Commands, type InitializationOptions } from "./protocol.js";

interface AtPosition {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/**
 * Serves what an editor does with names and headings: goes to them, marks, lists and renames them; and the line over the
 * headline. Returns the capabilities to announce.
 */
export function serveInTheText(
  connection: Connection,
  drafts: Drafts,
  house: House,
  { capabilities, initializationOptions }: InitializeParams,
): InitializeResult["capabilities"] {
  const options = (initializationOptions ?? {}) as InitializationOptions;
  const at = <R>(what: string, none: R, of: (view: DraftView, position: Position) => R) =>
    guard<AtPosition, R>(connection, what, none, async ({ textDocument, position }, token) => {
      const view = await drafts.view(textDocument.uri, token);
      return view ? of(view, position) : none;
    });
  connection.onDefinition(at("definition", [], definitionsAt));
  connection.onDocumentHighlight(at("highlights", [], highlightsAt));
  connection.onReferences(at("references", [], referencesAt));
  connection.onDocumentSymbol(
    guard(connection, "outline", [], async ({ textDocument }, token) => {
      const view = await drafts.view(textDocument.uri, token);
      return view ? outlineOf(view, options.headings === true && view.review.markup === "markdown") : [];
    }),
  );
  serveRename(connection, drafts, capabilities, at("rename", null, nameToRename));
  const isLensed = options.commands === true;
  if (isLensed) serveCodeLens(connection, drafts, house, capabilities);
  return {
    definitionProvider: true,
    documentHighlightProvider: true,
    referencesProvider: true,
    documentSymbolProvider: { label: "Stet" },
    renameProvider: capabilities.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
    ...(isLensed && { codeLensProvider: {} }),
  };
}

function serveRename(
  connection: Connection,
  drafts: Drafts,
  { workspace }: InitializeParams["capabilities"],
  prepare: Parameters<Connection["onPrepareRename"]>[0],
): void {
  const documentChanges = workspace?.workspaceEdit?.documentChanges === true;
  const abilities = {
    documentChanges,
    annotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
  };
  connection.onPrepareRename(prepare);
  connection.onRenameRequest(
    guard(connection, "rename", null, async ({ textDocument, position, newName }, token) => {
      const view = await drafts.view(textDocument.uri, token);
      const renaming = view && renamed(view, position, newName, abilities);
      if (!renaming)
        return new ResponseError(
          LSPErrorCodes.RequestFailed,
          t("Only a person’s name can be renamed: put the caret on one, and type the new name."),
        );
      if (renaming.quoted > 0 && !(abilities.annotations && documentChanges))
        connection.window.showInformationMessage(
          t`The name stands in ${renaming.quoted === 1 ? t("a quotation") : t`quotations ${renaming.quoted} times`} too. What was said is left as it is.`,
        );
      return renaming.edit;
    }),
  );
}

function serveCodeLens(
  connection: Connection,
  drafts: Drafts,
  house: House,
  { workspace }: InitializeParams["capabilities"],
): void {
  connection.onCodeLens(
    guard(connection, "code lens", [], async ({ textDocument: { uri } }, token) => {
      if (!(await house.showsCodeLens())) return [];
      const view = await drafts.view(uri, token);
      return view ? codeLensOf(view, shownOf(view, drafts.caretIn(uri)).findings, Commands.showPanel) : [];
    }),
  );
  if (workspace?.codeLens?.refreshSupport)
    house.onDidChange(() => {
      inBackground(connection, "code lens refresh", connection.sendRequest("workspace/codeLens/refresh"));
    });
}
