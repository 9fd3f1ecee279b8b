import assert from "node:assert/strict";
import { mergeSettings, readConfig } from "../../server/src/review/config.js";
import { configure } from "../../server/src/review/run-rules.js";
import type { RuleSetting } from "../../server/src/review/settings.js";
import { RULES } from "../../server/src/rules/index.js";

type Rules = Record<string, RuleSetting>;

function settled(id: string, editor: Rules, house: Rules) {
  const rule = RULES.find((each) => each.id === id)!;
  return configure(rule, mergeSettings({ rules: editor }, { rules: house }));
}

describe("a house configuration", () => {
  it("asks of a misspelt word which one is meant", () => {
    const text = JSON.stringify({
      rulse: {},
      rules: {
        "wording/loaded-lable": "hint",
        "vague-source": "hint",
        "copy/placeholder": "warnign",
        "attribution/unattributed-claim": { minimumScroe: 1 },
        "wholly/unlike": "hint",
      },
      forms: { "op/**": "opinon" },
    });
    const asked = readConfig(text).problems.map(({ message }) => /Did you mean “(.*)”\?$/.exec(message)?.[1]);
    assert.deepEqual(asked, [
      "rules",
      "wording/loaded-label",
      "attribution/vague-source",
      "warning",
      "minimumScore",
      undefined,
      "opinion",
    ]);
  });

  it("outweighs a person's setting for a rule when it sets the category", () => {
    const { severity } = settled("copy/placeholder", { "copy/placeholder": "error" }, { copy: "off" });
    assert.equal(severity, "off");
  });

  it("outweighs a person's setting for the category when it sets a rule", () => {
    const { severity } = settled("copy/placeholder", { copy: "off" }, { "copy/placeholder": "error" });
    assert.equal(severity, "error");
  });

  it("leaves a person's severity where it sets options alone", () => {
    const rule = RULES.find(({ options }) =>
      Object.values(options).some((o) => typeof o.default === "number"),
    )!;
    const [name] = Object.entries(rule.options).find(([, o]) => typeof o.default === "number")!;
    const { severity, options } = settled(rule.id, { [rule.id]: "error" }, { [rule.id]: { [name]: 7 } });
    assert.equal(severity, "error");
    assert.equal(options[name], 7);
  });

  it("is told that a severity is a word", () => {
    for (const wrong of ['{ "severity": 5 }', '{ "severity": null }', "5", "null", '"loud"']) {
      const { problems, settings } = readConfig(`{ "rules": { "copy/placeholder": ${wrong} } }`);
      assert.equal(problems.length, 1, wrong);
      assert.deepEqual(settings.rules, {});
    }
    assert.deepEqual(readConfig('{ "rules": { "copy/placeholder": { "severity": "hint" } } }').problems, []);
  });

  it("names the publication by one name or several", () => {
    assert.deepEqual(readConfig('{ "outlet": "Tull Herald" }').settings.outlet, ["Tull Herald"]);
    const two = readConfig('{ "outlet": ["Tull Herald", " the Herald "] }');
    assert.deepEqual(two.settings.outlet, ["Tull Herald", "the Herald"]);
    assert.deepEqual(two.problems, []);
  });

  it("is told that an outlet is a name, at the item that is none, and the others count", () => {
    const text = '{ "outlet": ["Tull Herald", 7, ""] }';
    const { settings, problems } = readConfig(text);
    assert.deepEqual(settings.outlet, ["Tull Herald"]);
    assert.deepEqual(
      problems.map(({ span, message }) => [text.slice(span.start, span.end), message]),
      ["7", '""'].map((at) => [at, "“outlet” takes the name of this publication, or a list of its names."]),
    );
    for (const wrong of ["7", "true", "null", "{}", '""'])
      assert.equal(readConfig(`{ "outlet": ${wrong} }`).problems.length, 1, wrong);
  });

  it("outweighs a person's name for the publication, and leaves it where it gives none", () => {
    const editor = { rules: {}, outlet: ["Port News"] };
    assert.deepEqual(mergeSettings(editor, { rules: {}, outlet: ["Tull Herald"] }).outlet, ["Tull Herald"]);
    assert.deepEqual(mergeSettings(editor, { rules: {} }).outlet, ["Port News"]);
  });

  it("names no notes folder outside its own", () => {
    const { notes, problems } = readConfig(
      '{ "notes": ["a/b", "../x", "/etc", "C:\\\\x", "a/../../x", "~/x"] }',
    );
    assert.deepEqual(notes, ["a/b"]);
    assert.equal(problems.length, 5);
  });
});
