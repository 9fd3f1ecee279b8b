import {
  InlayHintRequest,
  type ClientCapabilities,
  type Connection,
  type Event,
  type InlayHint,
} from "vscode-languageserver";
import { speakerHints } from "../features/inlay-hints.js";
import { whoSaysWhat } from "../features/who-says-what.js";
import type { Drafts } from "./drafts.js";
import { guard, inBackground } from "./guard.js";
import type { House } from "./house.js";
import { WhoSaysWhatRequest, type WhoSaysWhatParams, type WhoSaysWhatResult } from "./protocol.js";

/**
 * Serves who says what: the colouring, to a client that asks for it, and the hints that name a speaker, where
 * `stet.whoSaysWhat` is on. A client that can be told so later is asked to request hints only while it is on, so that
 * a draft costs nothing while it is off. Returns whether the hints are to be announced at once, to any other client.
 */
export function serveWhoSaysWhat(
  connection: Connection,
  drafts: Drafts,
  house: House,
  client: ClientCapabilities,
  initialized: Event<void>,
): boolean {
  connection.onRequest(
    WhoSaysWhatRequest,
    guard<WhoSaysWhatParams, WhoSaysWhatResult | null>(
      connection,
      "who says what",
      null,
      async ({ textDocument, range }, token) => {
        const view = await drafts.view(textDocument.uri, token);
        return view && { version: view.document.version, attributions: whoSaysWhat(view, range) };
      },
    ),
  );
  connection.languages.inlayHint.on(
    guard<{ textDocument: { uri: string }; range: WhoSaysWhatParams["range"] }, InlayHint[]>(
      connection,
      "inlay hints",
      [],
      async ({ textDocument, range }, token) => {
        if (!(await house.showsWhoSaysWhat())) return [];
        const view = await drafts.view(textDocument.uri, token);
        return view ? speakerHints(view, range) : [];
      },
    ),
  );
  if (!client.textDocument?.inlayHint?.dynamicRegistration) {
    if (client.workspace?.inlayHint?.refreshSupport)
      house.onDidChange(() => {
        inBackground(connection, "inlay hints refresh", connection.languages.inlayHint.refresh());
      });
    return true;
  }
  followSetting(connection, house, initialized);
  return false;
}

/** Has the client ask for hints while the setting is on, and no longer. */
function followSetting(connection: Connection, house: House, initialized: Event<void>): void {
  let registered: Promise<{ dispose(): void }> | null = null;
  const follow = async () => {
    const on = await house.showsWhoSaysWhat();
    if (on)
      await (registered ??= connection.client.register(InlayHintRequest.type, { documentSelector: null }));
    else {
      const former = registered;
      registered = null;
      (await former)?.dispose();
    }
  };
  const followInBackground = () => {
    inBackground(connection, "inlay hints", follow());
  };
  initialized(followInBackground);
  house.onDidChange(followInBackground);
}
