/** Where notes are looked for, beside a draft and in each folder above it, when no configuration names other folders. */
export const NOTES_FOLDERS: readonly string[] = ["sources", "notes"];

/** The endings of files that can be notes: text in some form, or a document that a library reads. */
export const NOTE_FILE = /\.(?:txt|md|markdown|csv|tsv|json|vtt|srt|html?|eml|otr|docx|pdf|xlsx)$/i;

/** The endings of those that are no text. */
export const DOCUMENT_FILE = /\.(?:docx|pdf|xlsx)$/i;

/** The endings of files that are drafts. */
export const DRAFT_FILE = /\.(?:md|markdown|mdx|qmd|rmd|txt|text)$/i;

/** What a report or a verification sheet is saved as beside its draft. */
const OWN_PAGE = /\.(?:review|verification)\.md$/i;

/** Whether a file, by its name, is a draft, and none that a draft's review was saved as. */
export function isDraftFile(path: string): boolean {
  return DRAFT_FILE.test(path) && !OWN_PAGE.test(path);
}

/** A note larger than this many bytes is left out: no transcript is, and reading it would hold everything up. */
export const NOTE_LIMIT = 5_000_000;
