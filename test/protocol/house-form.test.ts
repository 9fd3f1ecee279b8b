import assert from "node:assert/strict";
import { housePage, type HouseWords } from "../../client/src/house/page.js";
import { HouseRequest, type HouseResult } from "../../server/src/lsp/protocol.js";
import { noFiles, TestClient } from "../support/client.js";

const WORDS: HouseWords = {
  title: "House",
  intro: "",
  profile: "Desk",
  profiles: { "": "None", wire: "Wire", feature: "Feature", opinion: "Opinion", audit: "Audit" },
  outlet: "Outlet",
  outletHelp: "",
  notes: "Notes",
  notesHelp: "",
  rules: "Rules",
  asItComes: "As it comes",
  severities: { warning: "Warning", information: "Information", hint: "Hint", off: "Off" },
  openFile: "Open",
  help: "Help",
};

describe("the form of the house settings", () => {
  let client: TestClient;
  afterEach(() => {
    client.connection.dispose();
  });

  /** The form over a `stet.json`. */
  async function form(text: string): Promise<{ house: HouseResult; first: (rule: string) => string }> {
    client = await TestClient.start({
      platform: { ...noFiles, configFor: () => Promise.resolve({ uri: "file:///news/stet.json", text }) },
    });
    const house = await client.connection.sendRequest<HouseResult>(HouseRequest, {
      uri: "file:///news/draft.md",
    });
    const rules = Object.keys(house.usual[""]).map((id) => ({
      id,
      summary: id,
      severity: "warning" as const,
    }));
    const page = housePage(house, rules, WORDS, "n");
    /** What the first choice for a rule reads, which leaves it as it comes. */
    const first = (rule: string) => {
      const field = page.slice(page.indexOf(`data-path="rules,${rule}"`));
      return /<option value=""[^>]*>([^<]*)</.exec(field)?.[1] ?? "";
    };
    return { house, first };
  }

  it("tells what a rule comes to under the profile that the file names", async () => {
    const { first } = await form('{ "profile": "opinion" }');
    assert.equal(first("attribution/unattributed-claim"), "As it comes (off)");
    assert.equal(first("wording/loaded-label"), "As it comes (off)");
    assert.equal(first("attribution/vague-source"), "As it comes (hint)");
  });

  it("tells what it comes to by its category's entry, and not by its own", async () => {
    const { first, house } = await form(
      '{ "rules": { "wording": "hint", "wording/loaded-label": "off", "attribution/vague-source": "off" } }',
    );
    assert.equal(first("wording/loaded-label"), "As it comes (hint)");
    assert.notEqual(first("attribution/vague-source"), "As it comes (off)");
    assert.equal(house.rules["wording/loaded-label"], "off");
  });

  it("knows what each profile would make of it, for when another is chosen", async () => {
    const { house } = await form("{}");
    const claim = Object.entries(house.usual).map(([profile, usual]) => [
      profile,
      usual["attribution/unattributed-claim"],
    ]);
    assert.deepEqual(Object.fromEntries(claim), {
      "": "warning",
      wire: "warning",
      feature: "information",
      opinion: "off",
      audit: "warning",
    });
  });
});
