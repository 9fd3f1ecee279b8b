import { LABELS } from "../labels.js";
import type { StylebookEntry } from "../stylebook.js";

/** Every entry that Stet comes with, kind by kind. */
export const ALL: readonly StylebookEntry[] = [...LABELS];
