import assert from "node:assert/strict";
import { codeActionsFor, type ActionAbilities } from "../../server/src/features/code-actions.js";
import { toRange } from "../../server/src/features/view.js";
import { viewOf } from "../support/view.js";

const ABILITIES: ActionAbilities = { documentChanges: true, snippets: true, letStand: "stet.letStand" };

/** The titles of the menu over the whole of a draft, in order. */
function menu(copy: string): string[] {
  // No comment may stand first in a draft.
  const text = `It rained.\n\n${copy}`;
  const view = viewOf(text, "markdown");
  const range = toRange(view.document, { start: 0, end: text.length });
  return codeActionsFor(view, range, {}, ABILITIES).map(({ title }) => title);
}

/** What an item of the menu does, by its title. */
function kindOf(title: string): "on the record" | "in the copy" | "in the draft" | "fix" {
  if (/let it stand, on the record/.test(title)) return "on the record";
  if (/let it stand by a comment/.test(title)) return "in the copy";
  return /stand in this draft/.test(title) ? "in the draft" : "fix";
}

describe("the menu where findings overlap", () => {
  const OVERLAPPING = [
    "Critics slammed the draconian cuts, which have caused a rise in evictions of 40 percent.",
    "The thugs slammed the mayor, and slammed her again. Obviously the fee has caused the most evictions ever.",
  ];

  for (const draft of OVERLAPPING) {
    it(`has fixes first, then what lets it stand, on the record before by a comment: ${draft}`, () => {
      const order = ["fix", "on the record", "in the copy", "in the draft"];
      const places = menu(draft).map((title) => order.indexOf(kindOf(title)));
      assert.deepEqual(new Set(places), new Set([0, 1, 2, 3]));
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
      );
    });

    it(`says once what two findings would offer alike: ${draft}`, () => {
      const once = menu(draft).filter((title) => /stand in this draft/.test(title));
      assert.ok(once.length >= 2);
      assert.deepEqual(once, [...new Set(once)]);
    });
  }

  it("offers plain text the record alone, and nothing that would silence a rule for everybody", () => {
    const view = viewOf(OVERLAPPING[0]!, "plaintext");
    const range = toRange(view.document, { start: 0, end: OVERLAPPING[0]!.length });
    const titles = codeActionsFor(view, range, {}, ABILITIES).map(({ title }) => title);
    assert.deepEqual(
      [...new Set(titles.filter((title) => /stand|Turn off/.test(title)).map(kindOf))],
      ["on the record"],
    );
  });

  it("answers both findings with what is offered once", () => {
    const text =
      "The fees doubled because of the dam. It rained.\n\nThe dam slammed it. Obviously. Obviously.";
    const view = viewOf(text, "markdown");
    const range = toRange(view.document, { start: 0, end: text.length });
    const actions = codeActionsFor(view, range, {}, ABILITIES);
    const answered = new Set(
      actions.flatMap(({ title, diagnostics }) => (/on the record/.test(title) ? (diagnostics ?? []) : [])),
    );
    assert.equal(answered.size, view.review.findings.length);
  });
});
