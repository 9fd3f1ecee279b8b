import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { TextEdit } from "vscode-languageserver-types";
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
  if (/stand by a comment/.test(title)) return "in the copy";
  return /stand in this draft/.test(title) ? "in the draft" : "fix";
}

describe("the menu where findings overlap", () => {
  const OVERLAPPING = [
    "Critics slammed the draconian cuts, which have caused a rise in evictions of 40 percent.",
    "The thugs slammed the mayor, and slammed her again. Obviously the fee has caused the most evictions ever.",
  ];

  for (const draft of OVERLAPPING) {
    it(`has fixes first, then what lets it stand, on the record before by a comment: ${draft}`, () => {
      const order = ["fix", "on the record", "in the copy"];
      const places = menu(draft).map((title) => order.indexOf(kindOf(title)));
      assert.deepEqual(new Set(places), new Set([0, 1, 2]));
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
      );
    });

    it(`has one comment for all findings of the paragraph, and none that speaks of the whole draft: ${draft}`, () => {
      const kinds = menu(draft).map(kindOf);
      assert.equal(kinds.filter((kind) => kind === "in the copy").length, 1);
      assert.ok(!kinds.includes("in the draft"));
    });

    it(`says of each what it lets stand: ${draft}`, () => {
      const records = menu(draft).filter((title) => kindOf(title) === "on the record");
      for (const title of records) assert.match(title, /on the record: .+ \([a-z]+\/[a-z-]+\)$/);
    });
  }

  it("lets all findings of a paragraph stand by its one comment", () => {
    const text = `It rained.\n\n${OVERLAPPING[0]!}`;
    const view = viewOf(text, "markdown");
    const range = toRange(view.document, { start: 0, end: text.length });
    const all = codeActionsFor(view, range, {}, ABILITIES).find(
      ({ title }) => kindOf(title) === "in the copy",
    );
    const [change] = all!.edit!.documentChanges as { edits: TextEdit[] }[];
    assert.deepEqual(viewOf(TextDocument.applyEdits(view.document, change!.edits)).review.findings, []);
  });

  it("says that a comment is published where it is", () => {
    const text = "It rained.\n\nThe thugs left at noon.";
    const view = { ...viewOf(text, "markdown"), publisher: "Jekyll" };
    const range = toRange(view.document, { start: 0, end: text.length });
    const titles = codeActionsFor(view, range, {}, ABILITIES).map(({ title }) => title);
    assert.ok(
      titles.includes("✓ Stet: let it stand by a comment, which Jekyll publishes (wording/loaded-label)"),
    );
  });

  it("speaks of the whole draft where one kind of finding stands there", () => {
    assert.ok(menu("The thugs left at noon.").some((title) => kindOf(title) === "in the draft"));
  });

  it("keeps fixes and what dismisses them in two groups, but for who asks for fixes alone", () => {
    const text = "It rained.\n\nThe thugs left at noon.";
    const view = viewOf(text, "markdown");
    const range = toRange(view.document, { start: 0, end: text.length });
    const kinds = (context: { only?: string[] }) => [
      ...new Set(codeActionsFor(view, range, context, ABILITIES).map(({ kind }) => kind)),
    ];
    assert.deepEqual(kinds({}), ["quickfix", "stet.stand"]);
    assert.deepEqual(kinds({ only: ["quickfix"] }), ["quickfix"]);
    assert.deepEqual(kinds({ only: ["stet.stand"] }), ["stet.stand"]);
  });

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
