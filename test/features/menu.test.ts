import assert from "node:assert/strict";
import { codeActionsFor, type ActionAbilities } from "../../server/src/features/code-actions.js";
import { toRange } from "../../server/src/features/view.js";
import { viewOf } from "../support/view.js";

const ABILITIES: ActionAbilities = { documentChanges: true, snippets: true, setRule: "stet.setRule" };

/** The titles of the menu over the whole of a draft, in order. */
function menu(text: string): string[] {
  const view = viewOf(text, "markdown");
  const range = toRange(view.document, { start: 0, end: text.length });
  return codeActionsFor(view, range, {}, ABILITIES).map(({ title }) => title);
}

/** What an item of the menu does, by its title. */
function kindOf(title: string): "stands here" | "stands in the draft" | "turns off" | "fix" {
  if (/let it stand/.test(title)) return "stands here";
  if (/stand in this draft/.test(title)) return "stands in the draft";
  return /Turn off/.test(title) ? "turns off" : "fix";
}

describe("the menu where findings overlap", () => {
  const OVERLAPPING = [
    "Critics slammed the draconian cuts, which have caused a rise in evictions of 40 percent.",
    "The thugs slammed the mayor, and slammed her again. Obviously the fee has caused the most evictions ever.",
  ];

  for (const draft of OVERLAPPING) {
    it(`has fixes first, then what lets it stand, and what turns a rule off last: ${draft}`, () => {
      const order = ["fix", "stands here", "stands in the draft", "turns off"];
      const places = menu(draft).map((title) => order.indexOf(kindOf(title)));
      assert.deepEqual(new Set(places), new Set([0, 1, 2, 3]));
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
      );
    });

    it(`says once what two findings would offer alike: ${draft}`, () => {
      const once = menu(draft).filter((title) => /Turn off|stand in this draft/.test(title));
      assert.ok(once.length >= 4);
      assert.deepEqual(once, [...new Set(once)]);
    });
  }

  it("says of what changes the settings that it does, and for how many drafts", () => {
    for (const title of menu(OVERLAPPING[0]!).filter((each) => kindOf(each) === "turns off"))
      assert.match(title, /^Settings: Turn off \S+ for every draft/);
  });

  it("answers both findings with what is offered once", () => {
    const text =
      "The fees doubled because of the dam. It rained.\n\nThe dam slammed it. Obviously. Obviously.";
    const view = viewOf(text, "markdown");
    const range = toRange(view.document, { start: 0, end: text.length });
    const actions = codeActionsFor(view, range, {}, ABILITIES);
    const answered = new Set(
      actions.flatMap(({ title, diagnostics }) => (/Turn off/.test(title) ? (diagnostics ?? []) : [])),
    );
    assert.equal(answered.size, view.review.findings.length);
  });
});
