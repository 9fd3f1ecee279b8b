import type fc from "fast-check";

/**
 * The same drafts each time, so that a passing suite passes everywhere; with STET_FUZZ=50, other drafts, and fifty
 * times as many.
 */
export function runs(numRuns: number): fc.Parameters<unknown> {
  return more > 0 ? { numRuns: numRuns * more } : { numRuns, seed: 2031 };
}

const more = Number(process.env["STET_FUZZ"] ?? 0);
/** Milliseconds that a property may take. */
export const LIMIT = more > 0 ? 0 : 60_000;
