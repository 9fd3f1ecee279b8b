import assert from "node:assert/strict";
import type { InlayHint, InlayHintLabelPart } from "vscode-languageserver-types";
import { speakerHints } from "../../server/src/features/inlay-hints.js";
import { toRange } from "../../server/src/features/view.js";
import type { Markup } from "../../server/src/text/draft.js";
import { marked } from "../support/marked.js";
import { viewOf } from "../support/view.js";

/** The draft under a sample with hints, `he ‹Doe› said`, with the hints that it gets put in again. */
function hinted(sample: string, markup: Markup = "plaintext"): string {
  const text = sample.replace(/ ‹[^›]*›|‹[^›]*› /g, "");
  const view = viewOf(text, markup);
  const hints = speakerHints(view).map((hint) => ({ hint, at: view.document.offsetAt(hint.position) }));
  return hints
    .sort((a, b) => b.at - a.at)
    .reduce((shown, { hint, at }) => {
      const before = hint.paddingLeft ? " " : "";
      const after = hint.paddingRight ? " " : "";
      return shown.slice(0, at) + before + part(hint).value + after + shown.slice(at);
    }, text);
}

function part({ label }: InlayHint): InlayHintLabelPart {
  assert.ok(typeof label !== "string" && label.length === 1);
  return label[0]!;
}

const INTRODUCED = "“The pier is closed,” said Ana Bellweather, the harbor master.\n\n";

describe("the hints that name a speaker", () => {
  for (const [what, sample] of [
    ["stand behind a pronoun", `${INTRODUCED}“It will open in May,” she ‹Bellweather› said.`],
    [
      "stand before a quotation that goes on in the next paragraph",
      "“The pier is closed,” Ana Bellweather said. “It leans.\n\n‹Bellweather› “It will open in May.”",
    ],
    [
      "doubt where the copy was of somebody and nobody spoke",
      "Ana Bellweather ran the harbor for years.\n\n‹Bellweather?› “It will open in May.”\n\nThe council met.",
    ],
    [
      "doubt where somebody else came between",
      `${INTRODUCED}A crane stood on the pier.\n\n‹Bellweather?› “It will open in May.”`,
    ],
    ["are not needed where the name stands", `${INTRODUCED}“It will open in May,” Bellweather said.`],
    ["are not needed where the copy describes somebody once", "The pier is closed, a worker there said."],
    ["do not guess where nobody was named", "“It will open in May,” she said."],
    [
      "leave a passive that names nobody alone",
      `${INTRODUCED}It is believed that the pier will open in May.`,
    ],
  ] as const)
    it(what, () => assert.equal(hinted(sample), sample));

  it("stand where the words end as typed, behind markup and CRLF", () => {
    const sample = `${INTRODUCED}> “It will *open* in May,” *she ‹Bellweather›* said.\n`;
    const crlf = sample.replaceAll("\n", "\r\n");
    assert.equal(hinted(crlf, "markdown"), crlf);
  });

  it("say on a rest of the mouse who that is and where introduced, and lead there", () => {
    const { text, spans } = marked(
      "The pier leans.\n\n“It is closed,” said ⟦Ana Bellweather⟧, the harbor master. “It will open in May,” she said.",
    );
    const view = viewOf(text, "plaintext");
    const { tooltip, location } = part(speakerHints(view)[0]!);
    assert.ok(typeof tooltip === "object");
    assert.match(tooltip.value, /^Ana Bellweather/);
    assert.match(tooltip.value, /Introduced on line 3: “.*said Ana Bellweather\\, the harbor master\\\.”$/);
    assert.deepEqual(location, { uri: view.document.uri, range: toRange(view.document, spans[0]!) });
  });

  it("are given for the lines on the screen only", () => {
    const paragraph = "“It is closed,” Ana Bellweather said. “It will open in May,” she said.\n\n";
    const view = viewOf(paragraph.repeat(200), "plaintext");
    const screen = { start: { line: 100, character: 0 }, end: { line: 104, character: 0 } };
    assert.equal(speakerHints(view).length, 200);
    assert.deepEqual(
      speakerHints(view, screen).map(({ position }) => position.line),
      [100, 102],
    );
  });

  it("cut a source that is described at length", () => {
    const text =
      "“The pier is closed,” a member of the Tarnow County Harbor Commission said. “It leans.\n\n“It will open in May.”";
    const hints = speakerHints(viewOf(text, "plaintext"));
    assert.equal(hints.length, 1);
    assert.match(part(hints[0]!).value, /^‹a member of the Tarnow .*…›$/);
  });
});
