import { appendFileSync, existsSync, lstatSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { asAppended, ATTRIBUTES, LEDGER, LEDGER_ATTRIBUTES } from "../ledger/place.js";
import { foldersAbove, governingFile, isReallyBelow, type GoverningFile } from "./files.js";
import { LEDGER_LIMIT } from "./plain-file.js";

/**
 * The ledger of a draft: the nearest beside or above it, else that of the folder given, which may lie farther up. Null
 * where there is none. `name` is its path from the folder: that of decisions, or of ticks.
 */
export function findLedger(draft: string, folder?: string, name = LEDGER): GoverningFile | null {
  const above = foldersAbove(draft, folder ?? null);
  for (const each of new Set([...above, ...(folder === undefined ? [] : [folder])])) {
    const file = path.join(each, name);
    if (existsSync(file)) return governingFile(file, folder ?? above.at(-1)!, LEDGER_LIMIT);
  }
  return null;
}

/**
 * Appends a line to a ledger; makes it, its folder and what git is told of it where they are missing.
 * @throws what the file system says where it cannot be written
 */
export function appendToLedger(file: string, line: string): void {
  const folder = path.dirname(file);
  const home = path.dirname(folder);
  const exists = lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  if (exists ? !isReallyBelow(file, home) : existsSync(folder) && !isReallyBelow(folder, home))
    throw new Error("its ledger is a link that leads elsewhere");
  const before = exists ? governingFile(file, home, LEDGER_LIMIT) : null;
  if (before?.unread !== undefined) throw new Error(before.unread);
  const attributes = path.join(home, LEDGER_ATTRIBUTES);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(attributes)) writeFileSync(attributes, ATTRIBUTES);
  appendFileSync(file, asAppended(before?.text ?? "", line));
}
