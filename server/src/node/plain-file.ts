import { readFileSync, statSync } from "node:fs";

/** In bytes: no configuration, stylebook or list of what git ignores is as long, and a longer one takes minutes to read. */
export const CONFIG_LIMIT = 1_000_000;
/** In bytes: a ledger of some hundred thousand decisions. */
export const LEDGER_LIMIT = 50_000_000;
/** In bytes: a draft of some three million words. */
export const DRAFT_LIMIT = 20_000_000;

/**
 * The bytes of a plain file, links followed, or why they cannot be had, which goes on behind “it”. A pipe or a device is never
 * read: it may have no end. Nor is a file of more than `limit` bytes.
 */
export function readPlainFile(
  file: string,
  limit: number,
): { readonly bytes: Uint8Array } | { readonly problem: string } {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) return { problem: "is no plain file" };
    if (stat.size > limit) return { problem: `is larger than ${limit / 1e6} MB` };
    return { bytes: readFileSync(file) };
  } catch (error) {
    return { problem: reasonOf(error as NodeJS.ErrnoException) };
  }
}

/** What the file system says of a file, as it goes on behind “it”. */
export function reasonOf({ code }: NodeJS.ErrnoException): string {
  if (code === "EACCES" || code === "EPERM") return "may not be read";
  if (code === "EBUSY" || code === "EAGAIN") return "is in use by another program";
  if (code === "ENOENT") return "was gone when it was to be read";
  return `cannot be read (${code ?? "unknown error"})`;
}
