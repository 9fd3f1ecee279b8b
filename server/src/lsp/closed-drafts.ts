import type { CancellationToken, Diagnostic } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { diagnosticsOf } from "../features/diagnostics.js";
import { Reviewer, type Review } from "../review/review.js";
import { markupOf } from "../text/markup-of.js";
import { Cancelled } from "./guard.js";
import type { Governing } from "./governing.js";
import type { Platform } from "./platform.js";

/** Milliseconds that reading a draft which is not open holds the event loop before it lets waiting messages in. */
const HOLD = 15;

/**
 * Reviews a draft that is not open. What is open goes first: the review pauses every few milliseconds. Throws `Cancelled` where
 * the token is.
 */
export async function reviewClosed(
  { uri, text }: { readonly uri: string; readonly text: string },
  governing: Governing,
  { rulePages, platform }: { readonly rulePages: string; readonly platform: Platform },
  token: CancellationToken,
): Promise<{ readonly review: Review; readonly diagnostics: Diagnostic[] }> {
  const markup = markupOf(uri);
  const slices = new Reviewer().reviewInSlices(text, markup, governing);
  for (let held = Date.now(); ;) {
    const step = slices.next();
    if (step.done) {
      const document = TextDocument.create(uri, markup, 0, text);
      const review = step.value;
      return { review, diagnostics: diagnosticsOf({ document, review, rulePages }) };
    }
    if (Date.now() - held < HOLD) continue;
    await platform.breathe();
    if (token.isCancellationRequested) throw new Cancelled();
    held = Date.now();
  }
}
