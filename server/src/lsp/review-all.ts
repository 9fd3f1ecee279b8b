import type { CancellationToken, Connection } from "vscode-languageserver";
import { reviewClosed } from "./closed-drafts.js";
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
    const shown = { rulePages: drafts.rulePages, platform };
    const { review, diagnostics } = await reviewClosed({ uri, text }, governing, shown, token);
    return { uri, open: review.findings.length, stood: review.stood.length, diagnostics };
  };
  connection.onRequest(
    ReviewAllRequest,
    guard<null, ReviewAllResult | null>(connection, "review of all drafts", null, async (_, token) => {
      const found = (await Promise.all(house.folders.map((folder) => platform.draftsIn(folder)))).flat();
      const files: ReviewedFile[] = [];
      const tooLong: string[] = [];
      for (const [index, draft] of found.entries()) {
        const { uri } = draft;
        const progress: ReviewAllProgress = { uri, done: index, total: found.length };
        void connection.sendNotification(ReviewAllNotification, progress);
        await platform.breathe();
        if (token.isCancellationRequested) throw new Cancelled();
        const read = await draft.read();
        if (read === "tooLong") tooLong.push(uri);
        else if (read !== null) {
          const file = await reviewed(uri, read.text, token);
          if (file) files.push(file);
        }
      }
      return { files, tooLong };
    }),
  );
}
