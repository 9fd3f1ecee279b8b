import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from "vscode-languageserver";
import { sheetOf, tickOf } from "../features/verification/sheet.js";
import { verbatimIn } from "../features/verification/verbatim.js";
import { toSpan } from "../features/view.js";
import { takeBackLine } from "../ledger/stet.js";
import type { Drafts } from "./drafts.js";
import { guard } from "./guard.js";
import type { House } from "./house.js";
import type { Platform } from "./platform.js";
import {
  SheetRequest,
  TickRequest,
  VerbatimRequest,
  type SheetParams,
  type SheetResult,
  type TickParams,
  type TickResult,
  type VerbatimParams,
  type VerbatimResult,
} from "./protocol.js";

/** Serves the verification sheet: its items, their ticks, and what of the draft stands word for word in the notes. */
export function serveSheet(connection: Connection, drafts: Drafts, house: House, platform: Platform): void {
  connection.onRequest(
    SheetRequest,
    guard<SheetParams, SheetResult | null>(
      connection,
      "verification sheet",
      null,
      async ({ textDocument: { uri } }, token) => {
        const view = await drafts.view(uri, token);
        if (!view) return null;
        const { ticks, draft } = await house.ticksOf(uri);
        return { ...sheetOf(view, ticks, draft), isReading: house.isReadingNotes(uri) };
      },
    ),
  );
  connection.onRequest(
    VerbatimRequest,
    guard<VerbatimParams, VerbatimResult | null>(
      connection,
      "verbatim quotations",
      null,
      async ({ textDocument: { uri }, range }, token) => {
        const view = await drafts.view(uri, token);
        return view && { version: view.document.version, ranges: verbatimIn(view, range) };
      },
    ),
  );
  connection.onRequest(
    TickRequest,
    async (params: TickParams, token: CancellationToken): Promise<TickResult> => {
      const { uri, kind, range, ticked, how = "", who = platform.userName() } = params;
      const view = await drafts.view(uri, token);
      const { file, ticks, draft } = await house.ticksOf(uri);
      const by = { who, when: new Date().toISOString(), reason: how };
      const item = view && tickOf(view, ticks, draft, kind, toSpan(view.document, range), by);
      if (!item) throw refusal("It could not be ticked: the draft has changed meanwhile.");
      const lines = ticked
        ? item.ticks.length > 0
          ? []
          : [item.line]
        : item.ticks.map(({ id }) => takeBackLine(id, who, by.when));
      try {
        for (const line of lines) await house.ledgers.appendTick(file, line);
      } catch (error) {
        throw refusal(
          `The ticks could not be written: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
      return { kept: file === null ? "session" : "ledger" };
    },
  );
}

function refusal(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
