import type { CancellationToken, Connection } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { diagnosticsOf } from "../features/diagnostics.js";
import { Reviewer } from "../review/review.js";
import { markupOf } from "../text/markup-of.js";
import type { Drafts } from "./drafts.js";
import { Cancelled, guard } from "./guard.js";
import type { House } from "./house.js";
import type { Platform } from "./platform.js";
import {
  ReviewAllNotification,
  ReviewAllRequest,
  type ReviewAllProgress,
  type ReviewAllResult,
  type ReviewedFile,
} from "./protocol.js";

/** In UTF-16 units: a longer text is no draft, and its review would hold up all others. */
const LONGEST = 2_000_000;

/** Serves the review of every draft of the workspace, open or not, once and on demand. */
export function serveReviewAll(
  connection: Connection,
  drafts: Drafts,
  house: House,
  platform: Platform,
): void {
  const reviewed = async (
    uri: string,
    text: string,
    token: CancellationToken,
  ): Promise<ReviewedFile | null> => {
    if (drafts.document(uri)) {
      // The editor has its diagnostics already.
      const view = await drafts.view(uri, token);
      return (
        view && { uri, open: view.review.findings.length, stood: view.review.stood.length, diagnostics: null }
      );
    }
    const governing = await house.of(uri);
    house.forgetDraft(uri);
    if (!governing.enabled) return null;
    const markup = markupOf(uri);
    const document = TextDocument.create(uri, markup, 0, text);
    const review = new Reviewer().review(text, markup, governing);
    const diagnostics = diagnosticsOf({ document, review, rulePages: drafts.rulePages });
    return { uri, open: review.findings.length, stood: review.stood.length, diagnostics };
  };
  connection.onRequest(
    ReviewAllRequest,
    guard<null, ReviewAllResult | null>(connection, "review of all drafts", null, async (_, token) => {
      const found = (await Promise.all(house.folders.map((folder) => platform.draftsIn(folder)))).flat();
      const files: ReviewedFile[] = [];
      const tooLong: string[] = [];
      for (const [index, { uri, text }] of found.entries()) {
        const progress: ReviewAllProgress = { uri, done: index, total: found.length };
        void connection.sendNotification(ReviewAllNotification, progress);
        await platform.breathe();
        if (token.isCancellationRequested) throw new Cancelled();
        if (text.length > LONGEST) tooLong.push(uri);
        else {
          const file = await reviewed(uri, text, token);
          if (file) files.push(file);
        }
      }
      return { files, tooLong };
    }),
  );
}
