import { t } from "../l10n/l10n.js";
import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionContext,
  type WorkspaceEdit,
} from "vscode-languageserver-types";
import { TextDocument } from "vscode-languageserver-textdocument";
import { addToConfig, newConfig, type Addition } from "../review/add-to-config.js";
import type { Finding } from "../rules/rule.js";
import { overlaps, type Span } from "../text/span.js";
import { toDiagnostic } from "./diagnostics.js";
import { toRange, type DraftView } from "./view.js";

/** What the client can do with a change to the newsroom's `stet.json`. */
export interface HouseAbilities {
  readonly documentChanges: boolean;
  /** Edits can make files. */
  readonly creates?: boolean;
  /** The client runs the command that changes a `stet.json` and saves it, of this name. */
  readonly changeHouse?: string;
}

/** The action by which the house lets a flagged wording stand everywhere; null where its file cannot be changed. */
export function allowInHouse(
  view: DraftView,
  finding: Finding,
  abilities: HouseAbilities,
): CodeAction | null {
  if (finding.entry === undefined) return null;
  const words = view.review.text.slice(finding.span.start, finding.span.end);
  const title = t`Add to the house stylebook: “${words}” is fine`;
  const action = houseAction(view, title, { off: finding.entry }, abilities);
  return action && { ...action, diagnostics: [toDiagnostic(view, finding)] };
}

/** A wording is a few words; a longer selection is somebody's copying. */
const WORDING = /^[\p{L}\p{N}][\p{L}\p{N}'’-]*(?: [\p{L}\p{N}'’-]+){0,3}$/u;

/** The action by which the house flags the selected words from now on; for a writer who opens the menu. */
export function flagInHouse(
  view: DraftView,
  selection: Span,
  { triggerKind }: Pick<CodeActionContext, "triggerKind">,
  abilities: HouseAbilities,
): CodeAction | null {
  if (triggerKind !== CodeActionTriggerKind.Invoked || selection.end - selection.start > 60) return null;
  const wording = view.review.text.slice(selection.start, selection.end).trim();
  const isKnown = view.review.findings.some(
    ({ entry, span }) => entry !== undefined && overlaps(span, selection),
  );
  if (isKnown || !WORDING.test(wording)) return null;
  const entry = { wording: wording.toLowerCase(), kind: "label", reason: "is not in this newsroom’s style" };
  const title = t`Add to the house stylebook: flag “${wording}” …`;
  return houseAction(view, title, { entry }, abilities, entry.reason);
}

function houseAction(
  { house }: DraftView,
  title: string,
  addition: Addition,
  { changeHouse, creates, documentChanges }: HouseAbilities,
  select?: string,
): CodeAction | null {
  if (!house) return null;
  const { uri } = house;
  // Editors keep a byte order mark out of the text that they edit.
  const before = house.text?.replace(/^\uFEFF/, "") ?? null;
  const document = TextDocument.create(uri, "json", 0, before ?? "");
  const edits =
    before === null ? [{ start: 0, end: 0, newText: newConfig(addition) }] : addToConfig(before, addition);
  if (!edits) return null;
  const textEdits = edits.map((edit) => ({ range: toRange(document, edit), newText: edit.newText }));
  const kind = CodeActionKind.QuickFix;
  if (changeHouse)
    return {
      title,
      kind,
      command: {
        title,
        command: changeHouse,
        arguments: [{ uri, before, edits: textEdits, ...(select && { select }) }],
      },
    };
  if (before === null && !(creates && documentChanges)) return null;
  const edit: WorkspaceEdit = documentChanges
    ? {
        documentChanges: [
          ...(before === null ? [{ kind: "create" as const, uri }] : []),
          { textDocument: { uri, version: null }, edits: textEdits },
        ],
      }
    : { changes: { [uri]: textEdits } };
  return { title, kind, edit };
}
