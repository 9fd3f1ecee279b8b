import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { asAppended, ATTRIBUTES, LEDGER, LEDGER_ATTRIBUTES } from "../ledger/place.js";
import { foldersAbove } from "./files.js";

/**
 * The ledger of a draft: the nearest beside or above it, else that of the folder given, which may lie farther up. Null
 * where there is none that can be read. `name` is its path from the folder: that of decisions, or of ticks.
 */
export function findLedger(
  draft: string,
  folder?: string,
  name = LEDGER,
): { path: string; text: string } | null {
  for (const each of new Set([
    ...foldersAbove(draft, folder ?? null),
    ...(folder === undefined ? [] : [folder]),
  ])) {
    const file = path.join(each, name);
    if (existsSync(file)) return readLedgerFile(file);
  }
  return null;
}

/** A ledger file; null where it cannot be read. */
export function readLedgerFile(file: string): { path: string; text: string } | null {
  try {
    return { path: file, text: readFileSync(file, "utf8") };
  } catch {
    return null;
  }
}

/**
 * Appends a line to a ledger; makes it, its folder and what git is told of it where they are missing.
 * @throws what the file system says where it cannot be written
 */
export function appendToLedger(file: string, line: string): void {
  const folder = path.dirname(file);
  const attributes = path.join(path.dirname(folder), LEDGER_ATTRIBUTES);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(attributes)) writeFileSync(attributes, ATTRIBUTES);
  appendFileSync(file, asAppended(readLedgerFile(file)?.text ?? "", line));
}
