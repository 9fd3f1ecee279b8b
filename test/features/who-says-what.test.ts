import assert from "node:assert/strict";
import fc from "fast-check";
import type { Range } from "vscode-languageserver-types";
import { whoSaysWhat, type ShownAttribution } from "../../server/src/features/who-says-what.js";
import { arbitraryDraft, arbitraryMarkup } from "../support/arbitrary-draft.js";
import { viewOf } from "../support/view.js";

const DRAFT = [
  "# Pier closes",
  "",
  "“The *old* pier leans,” Ana Bellweather, the harbor master, said.",
  "It opens in May, according to the harbor office.",
  "",
  "Critics say the work will cost twice that.",
].join("\r\n");

/** Each attribution as the words under its ranges, and its speaker. */
function read({ document }: ReturnType<typeof viewOf>, shown: readonly ShownAttribution[]): string[] {
  const words = (range: Range) => document.getText(range);
  return shown.map(
    ({ source, cue, content, speaker }) =>
      `${source ? words(source) : "–"} | ${cue.map(words).join(" … ")} | ${content.map(words).join(" … ")} | ${speaker ?? "?"}`,
  );
}

const bounds = ({ source, cue, content }: ShownAttribution) => [
  ...(source ? [source] : []),
  ...cue,
  ...content,
];

describe("who says what, as an editor shows it", () => {
  it("stands on the draft as typed, with the speaker in a line", () => {
    const view = viewOf(DRAFT);
    const [first, second, third] = read(view, whoSaysWhat(view));
    assert.match(
      first!,
      /^Ana Bellweather.* \| said \| “The \*old\* pier leans,” \| Ana Bellweather, .*harbor master$/,
    );
    assert.match(second!, /^the harbor office \| according to \| It opens in May \| .*harbor office$/);
    assert.match(third!, /^Critics \| say \| .*the work will cost twice that \| .*\(nobody in particular\)$/);
  });

  it("is given for the lines on the screen only", () => {
    const view = viewOf(DRAFT);
    const line = (n: number) => ({ start: { line: n, character: 0 }, end: { line: n + 1, character: 0 } });
    const cues = (n: number) =>
      whoSaysWhat(view, line(n)).flatMap(({ cue }) => cue.map((range) => view.document.getText(range)));
    assert.deepEqual([0, 2, 3, 4, 5].map(cues), [[], ["said"], ["according to"], [], ["say"]]);
  });

  it("is, of any part of any draft, what of the whole reaches into it", function () {
    this.timeout(30_000);
    fc.assert(
      fc.property(
        arbitraryDraft,
        arbitraryMarkup,
        fc.nat(2000),
        fc.nat(300),
        (text, markup, from, length) => {
          const view = viewOf(text, markup);
          const start = Math.min(from, text.length);
          const at = (offset: number) => view.document.positionAt(offset);
          const range = { start: at(start), end: at(start + length) };
          const [low, high] = [view.document.offsetAt(range.start), view.document.offsetAt(range.end)];
          const reaches = (each: Range) =>
            view.document.offsetAt(each.start) < high && low < view.document.offsetAt(each.end);
          assert.deepEqual(
            whoSaysWhat(view, range),
            whoSaysWhat(view).filter((shown) => bounds(shown).some(reaches)),
          );
        },
      ),
      { seed: 3, numRuns: 60 },
    );
  });
});
