import type { AnnotatedBlock } from "../annotations.js";
import { NO_SOURCES, type SourceTable } from "./sources.js";

/** Resolves the mentions and attributions of a whole draft to its sources. */
export function resolveSources(_blocks: readonly AnnotatedBlock[]): SourceTable {
  return NO_SOURCES;
}
