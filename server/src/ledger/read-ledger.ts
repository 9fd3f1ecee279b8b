import type { Stet } from "./stet.js";

/** A ledger as understood. */
export interface Ledger {
  /** The stets that hold, the oldest first; none twice, and none that was taken back. */
  readonly stets: readonly Stet[];
  /** Lines, counted from 1, that are no entry. They are passed over. */
  readonly unread: readonly number[];
}

export const EMPTY_LEDGER: Ledger = { stets: [], unread: [] };

/**
 * Reads a ledger. The order of its lines does not matter, nor do doubles, so that two ledgers merged by union of their
 * lines read as both: a stet that either side took back is taken back. A version control's conflict marks are passed over.
 */
export function readLedger(text: string): Ledger {
  const stets = new Map<string, Stet>();
  const takenBack = new Set<string>();
  const unread: number[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (line.trim() === "") continue;
    const entry = readLine(line);
    if (typeof entry === "string") takenBack.add(entry);
    else if (entry) stets.set(entry.id, entry);
    else unread.push(index + 1);
  }
  const held = [...stets.values()].filter(({ id }) => !takenBack.has(id));
  held.sort((a, b) => compare(a.when, b.when) || compare(a.id, b.id));
  return { stets: held, unread };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** A line's stet, the id that it takes back, or null where it is neither. */
function readLine(line: string): Stet | string | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null) return null;
  const given = value as Record<string, unknown>;
  const { id, takesBack, rule, words, against } = given;
  if (typeof takesBack === "string") return takesBack;
  if (typeof id !== "string" || typeof rule !== "string" || typeof words !== "string" || words === "")
    return null;
  const text = (key: string): string => (typeof given[key] === "string" ? given[key] : "");
  const others = Array.isArray(against) ? against.filter((each) => typeof each === "string") : [];
  return {
    id,
    rule,
    words,
    ...(others.length > 0 && { against: others }),
    draft: text("draft"),
    before: text("before"),
    after: text("after"),
    reason: text("reason"),
    who: text("who"),
    when: text("when"),
  };
}
