import assert from "node:assert/strict";
import { shownOf } from "../../server/src/features/quiet.js";
import type { Markup } from "../../server/src/text/draft.js";
import { viewOf } from "../support/view.js";

/** What is shown of a draft while it is typed at `‸`, as `rule: words`; `…` at the end where more waits. */
function shown(sample: string, markup: Markup = "markdown"): string[] {
  const caret = sample.indexOf("‸");
  const text = sample.replace("‸", "");
  const { findings, waits } = shownOf(viewOf(text, markup), caret < 0 ? null : caret);
  const words = findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
  return waits ? [...words, "…"] : words;
}

const CLAIM = "The neglect of the piers caused the slip to rot";
const FLAGGED = "attribution/unattributed-claim: caused";
const LEAD = "The council met on Monday, the clerk said.";

describe("while a sentence is typed", () => {
  it("it is asked for no source until it has an end, or the caret has left or rested", () => {
    for (const markup of ["markdown", "plaintext"] as const) {
      assert.deepEqual(shown(`${LEAD}\n\n${CLAIM}‸`, markup), ["…"]);
      assert.deepEqual(shown(`${LEAD}\n\nThe clerk left. ${CLAIM} ‸`, markup), ["…"]);
      assert.deepEqual(shown(`${LEAD}\n\nThe clerk left. ${CLAIM}‸\n\n${LEAD}`, markup), ["…"]);
      assert.deepEqual(shown(`${LEAD}\n\n${CLAIM}.‸`, markup), [FLAGGED]);
      assert.deepEqual(shown(`${LEAD}\n\n${CLAIM}`, markup), [FLAGGED]);
      assert.deepEqual(shown(`${LEAD}‸\n\n${CLAIM}`, markup), [FLAGGED]);
    }
  });

  it("the sentences before and after it are asked", () => {
    assert.deepEqual(shown(`${CLAIM}. And so the boat‸`), [FLAGGED]);
    assert.deepEqual(
      shown(`${CLAIM}.\n\nNearly 38 percent of renters were late with the rent in May‸\n\n${CLAIM}.`),
      [FLAGGED, FLAGGED, "…"],
    );
  });

  it("a sentence in its list item or quotation waits as well, and one with its end does not", () => {
    assert.deepEqual(shown(`${LEAD}\n\n- ${CLAIM}‸`), ["…"]);
    assert.deepEqual(shown(`${LEAD}\n\n- ${CLAIM}.‸`), [FLAGGED]);
    assert.deepEqual(shown(`${LEAD}\n\n**${CLAIM}‸**`), ["…"]);
  });

  it("its wording and its figures are told of at once", () => {
    assert.deepEqual(shown(`${LEAD}\n\nThe illegal immigrants paid TK‸`), [
      "wording/loaded-label: illegal immigrants",
      "copy/placeholder: TK",
    ]);
  });
});

describe("a headline that has no text below it", () => {
  it("is asked for no source", () => {
    assert.deepEqual(shown("# Nearly 40 percent of boats sank because of neglect"), []);
    assert.deepEqual(shown("Nearly 40 percent of boats sank because of neglect"), []);
    assert.deepEqual(shown("---\ndate: 2031-03-04\n---\n# Nearly 40 percent of boats sank\n"), []);
  });

  it("is no line with a full stop, and nothing with text below", () => {
    assert.deepEqual(shown(`${CLAIM}.`), [FLAGGED]);
    assert.deepEqual(shown(`Slip to close\n\n${CLAIM}.`, "plaintext"), [FLAGGED]);
    assert.deepEqual(shown("# Illegal immigrants leave"), ["wording/loaded-label: Illegal immigrants"]);
  });
});
