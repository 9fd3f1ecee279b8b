/** A document larger than this many bytes is left out. */
export const DOCUMENT_LIMIT = 25_000_000;

/** What is asked of the thread that reads documents. */
export interface DocumentRequest {
  readonly kind: "docx" | "pdf" | "xlsx";
  readonly bytes: Uint8Array;
}

/**
 * What a document says: its paragraphs, each between blank lines, and the rows of its tables, each a line with tabs between
 * the cells. Else why it cannot be read, to be put behind "it".
 */
export type DocumentText = { readonly text: string } | { readonly problem: string };

/** Thrown by a reader for a document that it cannot read; the message is for the reporter, to be put behind "it". */
export class Unreadable extends Error {}

export const LOCKED = "is protected by a password";
