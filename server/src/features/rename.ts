import { t } from "../l10n/l10n.js";
import type { ChangeAnnotation, Position, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver-types";
import { place } from "../annotations/annotations.js";
import { folded, nameParts } from "../annotations/mentions/person-name.js";
import type { Source } from "../annotations/sources/sources.js";
import { isQuoted } from "../edits/quoted.js";
import { namesOf, sourceAt, type SourceHere } from "./source-at.js";
import { toRange, type DraftView } from "./view.js";

/** What a client can do with a renaming. */
export interface RenameAbilities {
  readonly documentChanges: boolean;
  /** Edits can be put to the writer one by one before they are made. */
  readonly annotations: boolean;
}

/** A person's renaming throughout the draft. */
export interface Renaming {
  readonly edit: WorkspaceEdit;
  /** In how many quotations the name stands: what was said is the speaker's, and is changed only where the writer says so. */
  readonly quoted: number;
}

/** The name at a position as a writer renames it; null where no person is named there. */
export function nameToRename(
  view: DraftView,
  position: Position,
): { readonly range: Range; readonly placeholder: string } | null {
  const here = personAt(view, position);
  if (!here) return null;
  const at = view.review.blocks[here.block]!;
  return {
    range: toRange(view.document, place(at, here.span)),
    placeholder: at.block.prose.slice(here.span.start, here.span.end),
  };
}

/**
 * Gives the person at a position another name: in full where the copy has it in full, by the last name where it has that,
 * possessives with it. Typed on a last name it changes the last name, on a full name what differs. Null where no person stands
 * there. In quotations the edits ask first, or are left out where the client cannot ask.
 */
export function renamed(
  view: DraftView,
  position: Position,
  newName: string,
  { documentChanges, annotations }: RenameAbilities,
): Renaming | null {
  const here = personAt(view, position);
  const name = newName.replace(/\s+/g, " ").trim();
  if (!here || name === "") return null;
  const change = changeOf(view, here, name);
  const own: TextEdit[] = [];
  const quoted: (TextEdit & { annotationId: string })[] = [];
  for (const each of [...namesOf(view, here.source), ...strays(view, here.source)]) {
    const at = view.review.blocks[each.block]!;
    for (const { start, end, newText } of change(at.block.prose, each)) {
      const edit = { range: toRange(view.document, place(at, { start, end })), newText };
      if (isQuoted(at, each.span)) quoted.push({ ...edit, annotationId: QUOTED });
      else own.push(edit);
    }
  }
  const { uri, version } = view.document;
  const asks = annotations && documentChanges && quoted.length > 0;
  const edit: WorkspaceEdit = documentChanges
    ? {
        documentChanges: [{ textDocument: { uri, version }, edits: asks ? [...own, ...quoted] : own }],
        ...(asks && { changeAnnotations: { [QUOTED]: inQuotation() } }),
      }
    : { changes: { [uri]: own } };
  return { edit, quoted: quoted.length };
}

const QUOTED = "quoted";
const inQuotation = (): ChangeAnnotation => ({
  label: t("Within a quotation"),
  description: t("What was said is the speaker’s: change it only where the name was heard wrongly."),
  needsConfirmation: true,
});

function personAt(view: DraftView, position: Position): SourceHere | null {
  const here = sourceAt(view, view.document.offsetAt(position));
  return here?.mention && here.source.kind === "person" ? here : null;
}

/** Headlines and subheads name people by the last name alone, and are not read for names: theirs, where nobody else has it. */
function strays({ review: { blocks, sources } }: DraftView, source: Source): SourceHere[] {
  const last = folded(source.shortName);
  const namesakes = sources.sources.filter(
    ({ kind, shortName }) => kind === "person" && folded(shortName) === last,
  );
  if (namesakes.length !== 1) return [];
  return blocks.flatMap(({ block: { kind, tokens } }, block) =>
    kind !== "headline" && kind !== "subhead"
      ? []
      : tokens.flatMap(({ text, start }) =>
          text === source.shortName ||
          text.startsWith(`${source.shortName}’`) ||
          text.startsWith(`${source.shortName}'`)
            ? [{ source, block, span: { start, end: start + source.shortName.length }, mention: null }]
            : [],
        ),
  );
}

type Changes = (
  prose: string,
  here: SourceHere,
) => readonly { readonly start: number; readonly end: number; readonly newText: string }[];

/** How each mention of the person changes when the one at hand is given this name. */
function changeOf(
  { review: { blocks } }: DraftView,
  { source, block, span }: SourceHere,
  name: string,
): Changes {
  const old = blocks[block]!.block.prose.slice(span.start, span.end);
  const isFull = old.includes(" ") && old !== source.shortName;
  const before = isFull ? partsOf(old) : { given: "", last: old };
  const after = isFull ? partsOf(name) : { given: "", last: name };
  return (prose, { span: { start, end } }) => {
    const text = prose.slice(start, end);
    if (text === old)
      return [
        {
          start,
          end: ownEnd(prose, end, before.last, after.last),
          newText: name + genitive(prose, end, before.last, after.last),
        },
      ];
    const edits = [];
    if (before.given !== "" && before.given !== after.given && startsWith(text, before.given))
      edits.push({ start, end: start + before.given.length, newText: after.given });
    const at = text.lastIndexOf(before.last);
    if (at >= 0 && before.last !== after.last && !(edits.length > 0 && at < before.given.length)) {
      const from = start + at;
      const to = from + before.last.length;
      edits.push({
        start: from,
        end: ownEnd(prose, to, before.last, after.last),
        newText: after.last + genitive(prose, to, before.last, after.last),
      });
    }
    return edits;
  };
}

/** A name as what stands before the last name, and the last name with its particles. */
function partsOf(name: string): { readonly given: string; readonly last: string } {
  const last = name.includes(" ") ? nameParts(name, false).surname : name;
  const at = name.lastIndexOf(last);
  return { given: name.slice(0, at).trim(), last };
}

function startsWith(text: string, given: string): boolean {
  return text === given || text.startsWith(`${given} `);
}

/** "Davis’ plan" becomes "Dunne’s plan": the apostrophe alone belongs to a name that ends in s. */
function isBareGenitive(prose: string, end: number, before: string, after: string): boolean {
  return /s$/i.test(before) && !/s$/i.test(after) && /^['’](?!\p{L})/u.test(prose.slice(end, end + 2));
}

function genitive(prose: string, end: number, before: string, after: string): string {
  return isBareGenitive(prose, end, before, after) ? `${prose[end]!}s` : "";
}

function ownEnd(prose: string, end: number, before: string, after: string): number {
  return isBareGenitive(prose, end, before, after) ? end + 1 : end;
}
