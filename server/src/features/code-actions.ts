import { t } from "../l10n/l10n.js";
import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionContext,
  type Range,
  type WorkspaceEdit,
} from "vscode-languageserver-types";
import type { DraftEdit } from "../edits/edit.js";
import { letStand, speaksOf } from "../edits/let-stand.js";
import type { Finding, Fix } from "../rules/rule.js";
import { contains, overlaps } from "../text/span.js";
import { toDiagnostic } from "./diagnostics.js";
import { allowInHouse, flagInHouse, type HouseAbilities } from "./house-actions.js";
import { letStandOnRecord } from "./stets.js";
import { REWRITE, splitAt } from "./split-action.js";
import { toRange, toSpan, type DraftView } from "./view.js";

/** Applies every fix of the draft that needs no look. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.stet`;

/** Applies one group of fixes throughout the draft, each group by its own kind below this one; never on save by itself. */
export const BULK = `${CodeActionKind.Source}.stet`;

/** Lets a finding stand. Fixes and what dismisses them are two groups of the menu; asked for fixes alone, it is one of those. */
export const STAND = "stet.stand";

/**
 * What the titles of these begin with. An editor's menu chooses icons by kind and has none for kinds of ours: fixes and what lets
 * a finding stand would have the same bulb, and nothing to tell them by at a glance.
 */
export const STAND_MARK = "✓ ";

/** The kinds of code action that this server makes. */
export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, STAND, REWRITE, FIX_ALL, BULK];

/** What the client can do with an action. */
export interface ActionAbilities extends HouseAbilities {
  /** Edits can carry tab stops. */
  readonly snippets: boolean;
  /** Client or server runs the command that lets a finding stand on the record, of this name. */
  readonly letStand?: string;
}

/** What a request for actions says of what it wants. */
type Wanted = Pick<CodeActionContext, "only" | "triggerKind">;

/**
 * Whether a request is answered by actions of `kind`: source actions change the whole draft, so they are asked for by
 * name; a rewriting answers a writer who opens the menu, since a light bulb at each such sentence would be noise.
 */
export function isWanted(kind: string, { only, triggerKind }: Wanted): boolean {
  if (!only)
    return (
      kind === CodeActionKind.QuickFix ||
      kind === STAND ||
      (kind === REWRITE && triggerKind === CodeActionTriggerKind.Invoked)
    );
  return only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}

/** With the whole draft selected, fixes are made for so many findings: nobody reads a longer menu, and each takes time. */
const MOST_FINDINGS = 50;

/**
 * The actions for a range: each finding's fixes, best first, then the ways to let it stand: on the record, by a comment in
 * the copy, in the whole draft, in the house. What two findings would offer alike stands there once, for both, and what speaks
 * of the whole draft only where there is one kind of finding: a menu covers the sentence that it is about.
 */
export function codeActionsFor(
  view: DraftView,
  range: Range,
  context: Wanted,
  abilities: ActionAbilities,
): CodeAction[] {
  const actions: CodeAction[] = [];
  const fixes = isWanted(CodeActionKind.QuickFix, context);
  const stands = isWanted(STAND, context) ? STAND : fixes ? CodeActionKind.QuickFix : null;
  if (stands) {
    const span = toSpan(view.document, range);
    const here = view.review.findings
      .filter((finding) => overlaps(finding.about, span) || contains(finding.about, span))
      .slice(0, MOST_FINDINGS);
    here.sort((a, b) => a.about.end - a.about.start - (b.about.end - b.about.start));
    const offered = fixes ? here.flatMap((finding) => fixesOf(view, finding, abilities)) : [];
    const dismissing = here.flatMap(
      (finding) => letStandOnRecord(view, finding, abilities.letStand, here.length > 1) ?? [],
    );
    dismissing.push(...byComment(view, here, abilities));
    dismissing.push(...here.flatMap((finding) => allowInHouse(view, finding, abilities) ?? []));
    offered.push(
      ...dismissing.map((action) => ({ ...action, kind: stands, title: STAND_MARK + action.title })),
    );
    const flag = flagInHouse(view, span, context, abilities);
    if (flag) offered.push({ ...flag, kind: stands });
    actions.push(...withoutRepeats(offered));
  }
  const split = isWanted(REWRITE, context) ? splitAt(view, view.document.offsetAt(range.start)) : null;
  if (split)
    actions.push({ title: split.title, kind: REWRITE, edit: toWorkspaceEdit(view, split.edits, abilities) });
  if (isWanted(FIX_ALL, context)) actions.push(...fixAll(view, abilities));
  actions.push(...bulkActions(view, context, abilities));
  return actions;
}

function fixesOf(view: DraftView, finding: Finding, abilities: ActionAbilities): CodeAction[] {
  const diagnostics = [toDiagnostic(view, finding)];
  return finding.fixes().map((fix, index) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: toWorkspaceEdit(view, fix.edits, abilities),
    ...(index === 0 && fix.safe ? { isPreferred: true } : {}),
  }));
}

/**
 * Lets findings stand by a comment, all of a paragraph by one; where there is one kind of them, in the whole draft too. None
 * where the draft can hold no such comment.
 */
function byComment(view: DraftView, here: readonly Finding[], abilities: ActionAbilities): CodeAction[] {
  const groups = new Map<number, Finding[]>();
  for (const finding of here) {
    const edit = commentFor(view, finding, finding.rule, "block");
    if (edit) groups.set(edit.start, [...(groups.get(edit.start) ?? []), finding]);
  }
  const actions = [...groups.values()].map((findings) => commented(view, findings, "block", abilities));
  if (new Set(here.map(({ rule }) => rule)).size === 1 && commentFor(view, here[0]!, "", "file"))
    actions.push(commented(view, here, "file", abilities));
  return actions;
}

function commentFor(
  view: DraftView,
  finding: Finding,
  rules: string,
  scope: "block" | "file",
): DraftEdit | null {
  const { text, markup, blocks } = view.review;
  const edit = letStand(text, markup, finding.span, rules, scope, /\.mdx$/i.test(view.document.uri));
  return edit && (scope === "file" || speaksOf(blocks, finding.span, edit.start)) ? edit : null;
}

function commented(
  view: DraftView,
  findings: readonly Finding[],
  scope: "block" | "file",
  abilities: ActionAbilities,
): CodeAction {
  const rules = [...new Set(findings.map(({ rule }) => rule))].join(", ");
  const edit = commentFor(view, findings[0]!, rules, scope)!;
  const comment = view.publisher
    ? t`a comment, which ${view.publisher} publishes`
    : t("a comment in the copy");
  const what =
    scope === "file"
      ? t`let all of this kind stand in this draft, by ${comment}`
      : t`let ${findings.length === 1 ? t("it") : t`all ${findings.length}`} stand by ${comment}`;
  return {
    title: t`Stet: ${what} (${rules})`,
    diagnostics: findings.map((finding) => toDiagnostic(view, finding)),
    edit: toWorkspaceEdit(view, [edit], abilities),
  };
}

/** The actions, those alike in title and effect as one that answers all their diagnostics. */
function withoutRepeats(actions: readonly CodeAction[]): CodeAction[] {
  const kept = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = JSON.stringify([action.title, action.edit, action.command]);
    const same = kept.get(key);
    if (!same) kept.set(key, action);
    else
      kept.set(key, { ...same, diagnostics: [...(same.diagnostics ?? []), ...(action.diagnostics ?? [])] });
  }
  return [...kept.values()];
}

/** One action with all safe fixes. */
function fixAll(view: DraftView, abilities: ActionAbilities): CodeAction[] {
  const fixes = view.review.findings.flatMap((finding) => finding.fixes().find(({ safe }) => safe) ?? []);
  return together(view, t("Apply all safe fixes of Stet"), FIX_ALL, fixes, abilities);
}

/** One action a group of fixes that may be applied together, where such are asked for. */
function bulkActions(view: DraftView, context: Wanted, abilities: ActionAbilities): CodeAction[] {
  if (!isWanted(BULK, context) && !context.only?.some((asked) => asked.startsWith(`${BULK}.`))) return [];
  const groups = new Map<string, { title: string; fixes: Fix[] }>();
  for (const finding of view.review.findings)
    for (const fix of finding.entry === undefined ? [] : finding.fixes()) {
      if (!fix.bulk) continue;
      const { id, title } = fix.bulk;
      const group = groups.get(id) ?? { title, fixes: [] };
      group.fixes.push(fix);
      groups.set(id, group);
    }
  return [...groups].flatMap(([id, { title, fixes }]) => {
    const kind = `${BULK}.${id}`;
    return isWanted(kind, context) ? together(view, title, kind, fixes, abilities) : [];
  });
}

/** One action with several fixes; where two would touch the same words the first has them. */
function together(
  view: DraftView,
  title: string,
  kind: string,
  fixes: readonly Fix[],
  abilities: ActionAbilities,
): CodeAction[] {
  const edits: DraftEdit[] = [];
  for (const fix of fixes)
    if (!fix.edits.some((edit) => edits.some((other) => edit.start <= other.end && other.start <= edit.end)))
      edits.push(...fix.edits);
  return edits.length === 0 ? [] : [{ title, kind, edit: toWorkspaceEdit(view, edits, abilities) }];
}

function toWorkspaceEdit(
  view: DraftView,
  edits: readonly DraftEdit[],
  abilities: ActionAbilities,
): WorkspaceEdit {
  const { document } = view;
  const textEdits = edits.map((edit) => ({ range: toRange(document, edit), newText: edit.newText }));
  if (!abilities.documentChanges) return { changes: { [document.uri]: textEdits } };
  const snippet = abilities.snippets && edits.some((edit) => edit.placeholder);
  return {
    documentChanges: [
      {
        textDocument: { uri: document.uri, version: document.version },
        edits: snippet
          ? edits.map((edit, index) => ({
              range: toRange(document, edit),
              snippet: { kind: "snippet", value: toSnippet(edit, index + 1) },
            }))
          : textEdits,
      },
    ],
  };
}

/**
 * The edit's text in the snippet syntax, its placeholder as a tab stop of that number (two of the same would be typed as
 * one); where there are names to choose from, the editor lists them there, behind the placeholder itself.
 */
function toSnippet({ newText, placeholder, choices }: DraftEdit, stop: number): string {
  const plain = (text: string) => text.replace(/[\\$}]/g, "\\$&");
  if (!placeholder) return plain(newText);
  const { start, end } = placeholder;
  const kept = newText.slice(start, end);
  const field = choices
    ? `|${[kept, ...choices].map((choice) => choice.replace(/[\\,|]/g, "\\$&")).join(",")}|`
    : `:${plain(kept)}`;
  return `${plain(newText.slice(0, start))}\${${stop}${field}}${plain(newText.slice(end))}`;
}
