import assert from "node:assert/strict";
import fc from "fast-check";
import { cutDraft } from "../../server/src/text/cut.js";
import { DraftCutter } from "../../server/src/review/draft-cutter.js";
import { runs } from "../support/runs.js";

const PARTS = [
  "# Dam holds",
  "By Ida Holm",
  "The dam held.",
  "Dam holds\n===",
  "- one\n- two\n\n  more",
  "1. first\n2. second",
  "> quoted\n> on",
  "```\n# no\n\nheading\n```",
  "```",
  "---",
  "---\ntitle: a\n---",
  "+++",
  "<!-- one\n\ntwo -->",
  "<!--",
  "{% comment %}\ncopy\n\nmore\n{% endcomment %}",
  "{/* one\n\ntwo */}",
  "%%",
  "{>>\ncopy\n\nmore<<}",
  "{--",
  "{--one\n\ntwo--} three",
  "<del>",
  "<del>one\n\ntwo</del> three",
  "<s>",
  "<script>",
  "```\nThe boats came to us.",
  '<p class="lead>The boats came to us.</p>',
  '{\n  "title": "a"\n}',
  '{ "title": "a" }',
  ";;;",
  "Term\n: copy\n: more",
  '{{< box\n  title="x"\n>}}',
  "```{note}\ncopy\n```",
  '=== "Front"',
  '!!! note "Mind"\n    copy\n\n    more',
  "<div>\ncopy",
  "    code",
  "[^1]: a note\n\n    that goes on\n    over lines",
  "| a | b |\n|---|---|\n| c | d |",
  "[a]: /u",
  "See [a].",
  "\uFEFF",
  "",
];
const BREAKS = ["\n\n", "\n", "\r\n\r\n", "\r", "\n\n\n"];

const draft = fc
  .array(fc.tuple(fc.constantFrom(...PARTS), fc.constantFrom(...BREAKS)), { maxLength: 12 })
  .map((parts) => parts.flat().join(""));
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat({ max: 12 }),
    text: fc.oneof(
      fc.constantFrom("a", "", "\n", "`", "---\n", "```\n", "\n\n", "- ", "=", "[", "\r", "}", "%%", " x"),
      fc.constantFrom(...PARTS),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

describe("a draft that is typed", () => {
  for (const markup of ["markdown", "plaintext"] as const)
    it(`is cut as if it were cut whole, in ${markup}`, () => {
      fc.assert(
        fc.property(draft, edits, (start, changes) => {
          const cutter = new DraftCutter();
          let text = start;
          assert.deepEqual(cutter.cut(text, markup), cutDraft(text, markup));
          for (const { at, cut, text: typed } of changes) {
            const from = Math.floor(at * text.length);
            text = text.slice(0, from) + typed + text.slice(from + cut);
            assert.deepEqual(cutter.cut(text, markup), cutDraft(text, markup));
          }
        }),
        runs(1000),
      );
    });

  it("keeps the chunks before and after the edit", () => {
    const cutter = new DraftCutter();
    const before = cutter.cut(Array.from({ length: 30 }, (_, n) => `Line ${n}.`).join("\n\n"), "markdown");
    const after = cutter.cut(
      Array.from({ length: 30 }, (_, n) => (n === 20 ? "Line twenty." : `Line ${n}.`)).join("\n\n"),
      "markdown",
    );
    assert.ok(after.slice(0, 20).every((chunk, index) => chunk === before[index]));
    assert.deepEqual(
      after.slice(21).map(({ text }) => text),
      before.slice(21).map(({ text }) => text),
    );
  });
});
