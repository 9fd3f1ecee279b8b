import type { CancellationToken, Connection } from "vscode-languageserver";
import type { ReviewedDraft } from "../features/answers/format.js";
import { TOOLS } from "../features/answers/tools.js";
import { Reviewer } from "../review/review.js";
import { markupOf } from "../text/markup-of.js";
import type { Drafts } from "./drafts.js";
import { guard } from "./guard.js";
import type { House } from "./house.js";
import { ToolRequest, type ToolParams } from "./protocol.js";

/** Serves an assistant's questions, by the same tools as `stet mcp`. */
export function serveTools(connection: Connection, drafts: Drafts, house: House): void {
  const reviewed = async (params: ToolParams, token: CancellationToken): Promise<ReviewedDraft | null> => {
    const { uri, text, path } = params;
    const view = drafts.document(uri)?.getText() === text ? await drafts.view(uri, token) : null;
    if (view) return { path, text, review: view.review };
    const isOpen = drafts.document(uri) !== undefined;
    const governing = await house.of(uri);
    if (!isOpen) house.forgetDraft(uri);
    return governing.enabled
      ? { path, text, review: new Reviewer().review(text, markupOf(uri), governing) }
      : null;
  };
  connection.onRequest(
    ToolRequest,
    guard<ToolParams, string | null>(connection, "a tool", null, async (params, token) => {
      const tool = TOOLS.find(({ name }) => name === params.tool);
      const draft = tool && (await reviewed(params, token));
      return draft ? tool.answer(draft) : null;
    }),
  );
}
