import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type ExecuteCommandParams,
} from "vscode-languageserver";
import { decisionOn, findingAt, shownStets } from "../features/stets.js";
import { toSpan } from "../features/view.js";
import { stetLine, takeBackLine } from "../ledger/stet.js";
import type { Drafts } from "./drafts.js";
import { guard } from "./guard.js";
import type { House } from "./house.js";
import type { Platform } from "./platform.js";
import {
  ServerCommands,
  StetsRequest,
  type LetStandParams,
  type LetStandResult,
  type StetsParams,
  type StetsResult,
  type TakeBackParams,
} from "./protocol.js";

/** Serves the ledger: the commands that let a finding stand and take that back, and what was let stand in a draft. */
export function serveStets(
  connection: Connection,
  drafts: Drafts,
  house: House,
  platform: Platform,
): string[] {
  const append = async (uri: string, lines: (draft: string) => readonly string[]): Promise<string | null> => {
    const { ledger, stets } = await house.of(uri);
    try {
      for (const line of lines(stets.draft)) await house.ledgers.append(ledger, line);
    } catch (error) {
      throw refusal(
        `The ledger could not be written: ${error instanceof Error ? error.message : String(error)}`,
      );
    } finally {
      house.forget();
    }
    return ledger;
  };
  const letStand = async (params: LetStandParams, token: CancellationToken): Promise<LetStandResult> => {
    const { uri, rule, range, reason = "", who = platform.userName() } = params;
    const view = await drafts.view(uri, token);
    const finding = view && findingAt(view, rule, toSpan(view.document, range));
    if (!finding) throw refusal("There is nothing to let stand any more: the passage has changed meanwhile.");
    const by = { reason, who, when: new Date().toISOString() };
    const ledger = await append(uri, (draft) => [stetLine(decisionOn(view, finding, draft, by))]);
    return { kept: ledger === null ? "session" : "ledger" };
  };
  const takeBack = async ({ uri, ids, who = platform.userName() }: TakeBackParams): Promise<void> => {
    const when = new Date().toISOString();
    await append(uri, () => ids.map((id) => takeBackLine(id, who, when)));
  };
  connection.onExecuteCommand(async ({ command, arguments: [given] = [] }: ExecuteCommandParams, token) => {
    if (command === ServerCommands.letStand) return await letStand(given as LetStandParams, token);
    if (command === ServerCommands.takeBack) await takeBack(given as TakeBackParams);
    return null;
  });
  connection.onRequest(
    StetsRequest,
    guard<StetsParams, StetsResult | null>(connection, "stets", null, async ({ textDocument }, token) => {
      const view = await drafts.view(textDocument.uri, token);
      return view && { stets: shownStets(view) };
    }),
  );
  return Object.values(ServerCommands);
}

function refusal(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
