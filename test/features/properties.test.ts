import assert from "node:assert/strict";
import fc from "fast-check";
import type { Range } from "vscode-languageserver-types";
import { completionsAt } from "../../server/src/features/completion.js";
import { hoverAt } from "../../server/src/features/hover.js";
import { splitAt } from "../../server/src/features/split-action.js";
import { applyEdits } from "../../server/src/edits/edit.js";
import { arbitraryDraft, arbitraryMarkup } from "../support/arbitrary-draft.js";
import { viewOf } from "../support/view.js";

/** A draft with something half typed in it, and an offset at which an editor may ask. */
const asked = fc.tuple(
  arbitraryDraft,
  arbitraryMarkup,
  fc.nat(2000),
  fc.constantFrom("", ", according to ", "” said Ak", " TK", "\r\nTK said", ", according to the "),
);

describe("at any place of any draft", () => {
  it("hovers, names and rewritings stand where they are asked for", function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(asked, ([draft, markup, place, typed]) => {
        const at = Math.min(place, draft.length);
        const text = draft.slice(0, at) + typed + draft.slice(at);
        const view = viewOf(text, markup);
        const caret = at + typed.length;
        const position = view.document.positionAt(caret);
        const offset = view.document.offsetAt(position);
        const holds = ({ start, end }: Range) =>
          view.document.offsetAt(start) <= offset && offset <= view.document.offsetAt(end);
        const range = hoverAt(view, position)?.range;
        assert.ok(!range || holds(range), "the hover stands elsewhere");
        for (const { textEdit } of completionsAt(view, position, false)?.items ?? []) {
          assert.ok(textEdit && "range" in textEdit && holds(textEdit.range), "the name stands elsewhere");
          assert.equal(textEdit.range.start.line, position.line);
          assert.notEqual(textEdit.newText.trim(), "");
        }
        const split = splitAt(view, offset);
        if (split) assert.notEqual(applyEdits(text, split.edits), text);
      }),
      { seed: 4, numRuns: 150 },
    );
  });
});
