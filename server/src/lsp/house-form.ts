import type { Connection } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readConfig } from "../review/config.js";
import { PROFILES, type Profile } from "../review/profiles.js";
import { configure } from "../review/run-rules.js";
import { setInConfig } from "../review/set-in-config.js";
import type { Settings } from "../review/settings.js";
import { RULES } from "../rules/index.js";
import { guard } from "./guard.js";
import type { House } from "./house.js";
import {
  HouseRequest,
  SetInHouseRequest,
  type HouseChange,
  type HouseParams,
  type HouseResult,
  type SetInHouseParams,
} from "./protocol.js";

/** Serves what a `stet.json` says and the changes that set it by choices, for a page of the client's. */
export function serveHouseForm(connection: Connection, house: House): void {
  connection.onRequest(
    HouseRequest,
    guard<HouseParams, HouseResult | null>(connection, "house", null, async ({ uri }) => {
      const { house: file } = await house.of(uri);
      if (!file) return null;
      const { settings, notes } = readConfig(file.text ?? "{}");
      const rules = Object.entries(settings.rules).flatMap(([id, setting]) => {
        const severity = typeof setting === "string" ? setting : setting.severity;
        return severity === undefined ? [] : [[id, severity] as const];
      });
      return {
        uri: file.uri,
        profile: settings.profile ?? null,
        outlet: settings.outlet ?? [],
        notes,
        rules: Object.fromEntries(rules),
        usual: usualUnder(settings),
      };
    }),
  );
  connection.onRequest(
    SetInHouseRequest,
    guard<SetInHouseParams, HouseChange | null>(connection, "house", null, async ({ uri, setting }) => {
      const { house: file } = await house.of(uri);
      if (!file) return null;
      // Editors keep a byte order mark out of the text that they edit.
      const before = file.text?.replace(/^\uFEFF/, "") ?? null;
      const document = TextDocument.create(file.uri, "json", 0, before ?? "");
      const edits = setInConfig(before ?? "", setting)?.map(({ start, end, newText }) => ({
        range: { start: document.positionAt(start), end: document.positionAt(end) },
        newText,
      }));
      return edits ? { uri: file.uri, before, edits } : null;
    }),
  );
}

/** What each rule is worth under each profile, with the file's entries but the rule's own. */
function usualUnder(settings: Settings): HouseResult["usual"] {
  const under = (profile: Profile) =>
    Object.fromEntries(
      RULES.map((rule) => {
        const rules = Object.fromEntries(Object.entries(settings.rules).filter(([id]) => id !== rule.id));
        return [rule.id, configure(rule, { ...settings, profile, rules }).severity];
      }),
    );
  const [wire, feature, opinion, audit] = PROFILES.map(under) as [Usual, Usual, Usual, Usual];
  return { "": wire, wire, feature, opinion, audit };
}

type Usual = HouseResult["usual"][""];
