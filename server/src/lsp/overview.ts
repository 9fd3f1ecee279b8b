import type { Connection } from "vscode-languageserver";
import { overviewOf } from "../features/overview/overview.js";
import { shownOf } from "../features/quiet.js";
import type { Drafts } from "./drafts.js";
import { guard } from "./guard.js";
import { OverviewRequest, type OverviewParams, type OverviewResult } from "./protocol.js";

/** Serves a draft at a glance, for the panel and the report. */
export function serveOverview(connection: Connection, drafts: Drafts): void {
  connection.onRequest(
    OverviewRequest,
    guard<OverviewParams, OverviewResult | null>(
      connection,
      "overview",
      null,
      async ({ textDocument: { uri }, copy = false }, token) => {
        const view = await drafts.view(uri, token);
        return view && overviewOf(view, shownOf(view, drafts.caretIn(uri)).findings, copy);
      },
    ),
  );
}
