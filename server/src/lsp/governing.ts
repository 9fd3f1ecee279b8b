import type { HouseFile } from "../features/view.js";
import type { ReviewInput } from "../review/review.js";
import type { Settings } from "../review/settings.js";
import type { GoverningLedger } from "./ledgers.js";

/** What governs a draft: the editor's settings, the house configuration, and the notes. */
export interface Governing extends Omit<ReviewInput, "stets">, GoverningLedger {
  readonly enabled: boolean;
  /** Whether drafts that are not open are reviewed too. */
  readonly wholeWorkspace: boolean;
  /** The house configuration, or where one for this draft would stand; null for a draft that stands in no folder. */
  readonly house: HouseFile | null;
  /** The settings apart: the editor's, and the house's where it has any. */
  readonly decisions: { readonly editor: Settings; readonly house: Settings | null };
  /** The tool that publishes the draft with the comments in it; null where none is known. */
  readonly publisher: string | null;
}

/** Whether two readings govern in the same way. */
export function isSame(a: Governing, b: Governing): boolean {
  return (
    a.enabled === b.enabled &&
    a.wholeWorkspace === b.wholeWorkspace &&
    a.notes === b.notes &&
    a.form === b.form &&
    a.longest === b.longest &&
    a.publisher === b.publisher &&
    a.stylebook === b.stylebook &&
    a.ledger === b.ledger &&
    a.stets === b.stets &&
    a.house?.uri === b.house?.uri &&
    a.house?.text === b.house?.text &&
    JSON.stringify(a.settings) === JSON.stringify(b.settings) &&
    JSON.stringify(a.decisions) === JSON.stringify(b.decisions)
  );
}
