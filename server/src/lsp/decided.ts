import type { Connection } from "vscode-languageserver";
import { decidedBy } from "../review/explain.js";
import { guard } from "./guard.js";
import type { House } from "./house.js";
import { DecidedRequest, type DecidedParams, type DecidedResult } from "./protocol.js";

/** Serves the question which setting decides how severe a rule is for a draft. */
export function serveDecided(connection: Connection, house: House): void {
  connection.onRequest(
    DecidedRequest,
    guard<DecidedParams, DecidedResult | null>(connection, "settings", null, async ({ uri, rule }) => {
      const { decisions, house: file } = await house.of(uri);
      const decided = decidedBy(rule, decisions.editor, decisions.house);
      return decided && { ...decided, house: file?.text == null ? null : file.uri };
    }),
  );
}
