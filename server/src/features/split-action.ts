import { t } from "../l10n/l10n.js";
import { CodeActionKind } from "vscode-languageserver-types";
import type { DraftEdit } from "../edits/edit.js";
import { splitSentence } from "../edits/split-sentence.js";
import { sentenceAt } from "./sentence-at.js";
import type { DraftView } from "./view.js";

/** Changes how the copy says something, where nothing is wrong with it. */
export const REWRITE = CodeActionKind.RefactorRewrite;

/** A rewriting and what the menu calls it. */
export interface Rewriting {
  readonly title: string;
  readonly edits: readonly DraftEdit[];
}

/** The rewriting that parts the copy's own claim from what a source says, in the sentence at an offset; null for none. */
export function splitAt(view: DraftView, offset: number): Rewriting | null {
  const at = sentenceAt(view, offset);
  const edits = at && splitSentence(view.review.blocks[at.at]!, at.sentence);
  return edits && { title: t("Split the sentence: the copy’s own words, and the source’s"), edits };
}
