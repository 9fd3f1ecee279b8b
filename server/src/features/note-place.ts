import type { Location } from "vscode-languageserver-types";
import type { Span } from "../text/span.js";
import type { DraftView } from "./view.js";

/** A place in a note. */
export interface NotePlace {
  readonly path: string;
  readonly span: Span;
}

/**
 * Where the editor finds a place in a note; null where it cannot show it. A document (Word, PDF, Excel) is shown as the text that
 * was read from it, under a scheme of its own.
 */
export function locationOf(
  { review: { notes }, showsDocuments }: DraftView,
  { path, span }: NotePlace,
): Location | null {
  const note = notes.notes.find((each) => each.path === path);
  if (note === undefined || (note.isDocument === true && showsDocuments !== true)) return null;
  const position = (offset: number) => {
    const before = note.text.slice(0, offset);
    return { line: before.split("\n").length - 1, character: offset - (before.lastIndexOf("\n") + 1) };
  };
  const uri = note.isDocument === true ? documentUri(path) : uriOf(path);
  return { uri, range: { start: position(span.start), end: position(span.end) } };
}

/** The URI of a note, whose path is one already where the server reads no files. */
export function uriOf(path: string): string {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(path)) return path;
  const slashed = path.replaceAll("\\", "/");
  const encoded = slashed.split("/").map(encodeURIComponent).join("/");
  return `file://${encoded.startsWith("/") ? "" : "/"}${encoded}`;
}

/** The URI of what a document says. */
export function documentUri(path: string): string {
  return uriOf(path).replace(/^[a-z][a-z\d+.-]*:/i, "stet-note:");
}
