import assert from "node:assert/strict";
import fc from "fast-check";
import { rereadings } from "../../server/src/text/misread.js";
import { overlaps } from "../../server/src/text/span.js";
import { place } from "../../server/src/annotations/annotations.js";
import { applyEdits } from "../../server/src/edits/edit.js";
import type { Review } from "../../server/src/review/review.js";
import type { Markup } from "../../server/src/text/draft.js";
import type { Span } from "../../server/src/text/span.js";
import { arbitraryDraft, arbitraryMarkup } from "../support/arbitrary-draft.js";
import { EVERYTHING_ON, review } from "../support/review.js";
import { LIMIT, runs } from "../support/runs.js";

const read = (text: string, markup: Markup): Review => review(text, markup, { rules: EVERYTHING_ON });

describe("any draft at all", function () {
  this.timeout(LIMIT);

  it("is reviewed without a failure, with every span on whole characters of the draft", () => {
    fc.assert(
      fc.property(arbitraryDraft, arbitraryMarkup, (text, markup) => {
        const { findings, failures } = read(text, markup);
        assert.deepEqual(failures, []);
        for (const finding of findings) {
          assertSpan(text, finding.span);
          assert.notEqual(finding.message, "");
          for (const { span, note } of finding.related) if (note === undefined) assertSpan(text, span);
        }
      }),
      runs(200),
    );
  });

  it("says in its prose what the draft says in the same place", () => {
    fc.assert(
      fc.property(arbitraryDraft, arbitraryMarkup, (text, markup) => {
        for (const at of read(text, markup).blocks)
          for (const token of at.block.tokens) {
            const span = place(at, token);
            assertSpan(text, span);
            const typed = text.slice(span.start, span.end);
            const markedUp = markup === "markdown" && /[&\\*_~`[\]<>|\0\r\n]/.test(typed);
            const reread =
              rereadings(typed) !== null || at.block.misread.some((each) => overlaps(each, token));
            if (!markedUp && !reread) assert.equal(typed, token.text);
          }
      }),
      runs(150),
    );
  });

  it("keeps all that a fix does not edit, and is still reviewed after it", () => {
    fc.assert(
      fc.property(arbitraryDraft, arbitraryMarkup, (text, markup) => {
        for (const finding of read(text, markup).findings)
          for (const { title, edits } of finding.fixes()) {
            assert.notEqual(title, "");
            for (const edit of edits) assertSpan(text, edit);
            const fixed = applyEdits(text, edits);
            assert.notEqual(fixed, text, `"${title}" changes nothing`);
            assert.deepEqual(around(fixed, edits, true), around(text, edits, false));
            assert.deepEqual(read(fixed, markup).failures, []);
          }
      }),
      runs(60),
    );
  });

  it("is reviewed alike with Windows line ends", () => {
    fc.assert(
      fc.property(arbitraryDraft, arbitraryMarkup, (typed, markup) => {
        const text = typed.replaceAll("\r", "");
        const windows = text.replaceAll("\n", "\r\n");
        assert.deepEqual(inWords(windows, read(windows, markup)), inWords(text, read(text, markup)));
      }),
      runs(100),
    );
  });
});

describe("a hostile paste", () => {
  const pastes: readonly (readonly [string, string])[] = [
    ["emphasis that never closes", "*a_ ".repeat(20_000)],
    ["brackets", "[".repeat(50_000)],
    ["opening quote marks", "“".repeat(50_000)],
    ["straight quote marks", 'a "b '.repeat(30_000)],
    ["nested block quotes", `${"> ".repeat(3_000)}said`],
    ["one long word", "a".repeat(500_000)],
    ["one long number", "1,".repeat(100_000)],
    ["cues without end", "he said she said, according to ".repeat(10_000)],
    ["capitals without end", "Mayor Rosa Lindqvist ".repeat(20_000)],
    ["a table without end", `| a | b |\n| - | - |\n${"| 1 | 2 |\n".repeat(5_000)}`],
    ["white space", " \t".repeat(200_000)],
    ["numbers without end", "40 percent of 1,204 ".repeat(10_000)],
    ["entities", "&amp;".repeat(50_000)],
    ["comments that never close", "<!-- stet ".repeat(20_000)],
  ];
  for (const [what, text] of pastes)
    it(`of ${what} is reviewed`, () => {
      for (const markup of ["markdown", "plaintext"] as const)
        assert.deepEqual(read(text, markup).failures, []);
    }).timeout(20_000);
});

/** A span in the draft's bounds that cuts no surrogate pair in two. */
function assertSpan(text: string, { start, end }: Span): void {
  assert.ok(
    0 <= start && start <= end && end <= text.length,
    `[${start}, ${end}) is not in a draft of ${text.length}`,
  );
  for (const at of [start, end]) {
    const splits = isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
    assert.ok(!splits, `${at} stands within a character`);
  }
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** The stretches of a text that lie between the edits; `after` them where the text is the edited one. */
function around(text: string, edits: readonly (Span & { newText: string })[], after: boolean): string[] {
  const kept: string[] = [];
  let at = 0;
  let shift = 0;
  for (const { start, end, newText } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    kept.push(text.slice(at, start + shift));
    if (after) shift += newText.length - (end - start);
    at = end + shift;
  }
  return [...kept, text.slice(at)];
}

/** What a review says, by words instead of offsets, line ends aside. */
function inWords(text: string, { findings }: Review): string[] {
  return findings.map(({ rule, span, message }) =>
    `${rule}: ${text.slice(span.start, span.end)}: ${message}`.replaceAll("\r\n", "\n"),
  );
}
