import assert from "node:assert/strict";
import { setInConfig, type Setting } from "../../server/src/review/set-in-config.js";

/** The file after one value is set; null where it cannot be. */
function after(text: string, path: Setting["path"], value: Setting["value"]): string | null {
  const edits = setInConfig(text, { path, value });
  if (!edits) return null;
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end, newText }) => all.slice(0, start) + newText + all.slice(end), text);
}

describe("a value set in stet.json", () => {
  const FILE = `{
  // The desk's own.
  "outlet": "Tull Herald",
  "rules": { "wording": "hint", "copy/placeholder": { "severity": "error" } }
}
`;

  it("is changed in its place, and all else stays", () => {
    assert.equal(
      after(FILE, ["outlet"], ["Tull Herald", "the Herald"]),
      FILE.replace('"Tull Herald"', '["Tull Herald","the Herald"]'),
    );
    assert.equal(after(FILE, ["rules", "wording"], "off"), FILE.replace('"hint"', '"off"'));
  });

  it("is added where it is not there yet", () => {
    const set = after(FILE, ["profile"], "audit")!;
    assert.match(set, /"profile": "audit"\n}/);
    assert.match(set, /The desk's own/);
    assert.deepEqual(JSON.parse(after("", ["rules", "wording"], "off")!), { rules: { wording: "off" } });
    assert.deepEqual(JSON.parse(after("{}", ["rules", "wording"], "off")!), { rules: { wording: "off" } });
  });

  it("keeps a rule's options", () => {
    const options = '{"rules": {"attribution/unattributed-claim": {"all": true, "severity": "hint"}}}';
    assert.equal(
      after(options, ["rules", "attribution/unattributed-claim"], "error"),
      options.replace("hint", "error"),
    );
  });

  it("is taken out with its comma, wherever it stands", () => {
    const rules = (text: string) => (JSON.parse(text) as { rules: unknown }).rules;
    const file = '{"rules": {"a": "off", "b": "off", "c": "off"}}';
    for (const key of ["a", "b", "c"]) {
      const left = Object.fromEntries(
        ["a", "b", "c"].filter((each) => each !== key).map((each) => [each, "off"]),
      );
      assert.deepEqual(rules(after(file, ["rules", key], null)!), left);
    }
    assert.equal(after('{"profile": "wire"}', ["profile"], null), "{}");
  });

  it("is not set in what cannot be read", () => {
    assert.equal(after('{"rules": ', ["profile"], "wire"), null);
    assert.equal(after('{"rules": []}', ["rules", "wording"], "off"), null);
  });
});
