import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/edits/edit.js";
import { letStand, speaksOf } from "../../server/src/edits/let-stand.js";
import type { Markup } from "../../server/src/text/draft.js";
import type { Finding } from "../../server/src/rules/rule.js";
import { review } from "../support/review.js";
import { CONTAINERS, PLAIN_CONTAINERS } from "./containers.js";
import { blocksOf } from "./support.js";

/** A headline and sentences with one fault each, and the words that are found. */
const HEADLINE = "Council to close 42 slips";
const CONFLICT = "The council voted to close 46 slips, the board’s report said.";
const CLAIM = "The mayor’s brother took bribes.";
const LABEL = "Illegal immigrants live on Front Street.";
const TO_COME = "The clerk left TK boats.";
const QUOTATION = "“Nobody ever asked us about the slip.”";
const STORY = [CLAIM, CONFLICT, LABEL, TO_COME, QUOTATION];
const ACCUSED = "took bribes";
const FOUND = ["42", ACCUSED, "Illegal immigrants", "TK", QUOTATION];

/** Where all of it is one paragraph, in which the report may have said what is quoted; in cells, whose quotations are let be; behind words that may be a title. */
const QUOTED_BY_NOBODY: ReadonlySet<string> = new Set([
  "<br> between sentences",
  "tags of HTML on a line",
  "a table of HTML",
  "a wiki's link before",
  "a bold lead-in",
]);
/** A cell names things and accuses nobody. */
const ACCUSED_BY_NOBODY: ReadonlySet<string> = new Set(["a table of HTML"]);

function told(text: string, markup: Markup): readonly Finding[] {
  return review(text, markup).findings.filter(({ rule }) => rule !== "copy/hidden-words");
}

/** Asserts that a fix changed words of the headline or of one sentence, no markup, and that the draft reads as the same blocks. */
function assertWithin(text: string, fixed: string, markup: Markup, what: string): void {
  let from = 0;
  while (from < text.length && text[from] === fixed[from]) from++;
  let behind = 0;
  const longest = Math.min(text.length, fixed.length) - from;
  while (behind < longest && text.at(-1 - behind) === fixed.at(-1 - behind)) behind++;
  const to = text.length - behind;
  const sentence = [HEADLINE, ...STORY].find((each) => {
    const start = text.indexOf(each);
    return start >= 0 && start <= from && to <= start + each.length;
  });
  assert.ok(sentence !== undefined, `${what}: ${fixed}`);
  assert.doesNotMatch(fixed.slice(from, fixed.length - behind), /[<>{}[\]|#:\r\n]/, what);
  const kinds = (draft: string): string[] => blocksOf(draft, markup).map(({ block }) => block.kind);
  assert.deepEqual(kinds(fixed), kinds(text), what);
}

describe("one story in any container", () => {
  for (const [markup, containers] of [
    ["markdown", CONTAINERS],
    ["plaintext", PLAIN_CONTAINERS],
  ] as const)
    for (const [name, container] of Object.entries(containers))
      it(`is found the same in ${name} (${markup}), and each fix leaves that as it is`, () => {
        const text = `${markup === "markdown" ? "# " : ""}${HEADLINE}\n\nThe council met on Monday.\n\n${container(STORY)}\n`;
        const findings = told(text, markup);
        assert.deepEqual(
          findings.map(({ span }) => text.slice(span.start, span.end)),
          FOUND.filter(
            (words) =>
              !(words === QUOTATION && QUOTED_BY_NOBODY.has(name)) &&
              !(words === ACCUSED && ACCUSED_BY_NOBODY.has(name)),
          ),
          text,
        );
        for (const finding of findings)
          for (const { title, edits } of finding.fixes())
            assertWithin(text, applyEdits(text, edits), markup, `${title}, in ${text}`);
      });

  for (const [name, container] of Object.entries(CONTAINERS))
    it(`is let stand by a comment in ${name} where that speaks of it and changes nothing, or by none`, () => {
      const text = `# ${HEADLINE}\n\nThe council met on Monday.\n\n${container([CLAIM, LABEL, TO_COME])}\n`;
      const { findings, blocks } = review(text);
      const read = (draft: string): string[] =>
        blocksOf(draft, "markdown").map(({ block }) => `${block.kind}: ${block.prose}`);
      for (const { rule, span } of findings) {
        const edit = letStand(text, "markdown", span, rule, "block");
        if (!edit || !speaksOf(blocks, span, edit.start)) continue;
        const after = applyEdits(text, [edit]);
        assert.equal(review(after).findings.length, findings.length - 1, after);
        assert.deepEqual(read(after), read(text), after);
      }
    });

  it("is not read where it is struck, or a comment", () => {
    for (const [open, close] of [
      ["<!--", "-->"],
      ["%%", "%%"],
      ["{% comment %}", "{% endcomment %}"],
      ["{{/* ", " */}}"],
      ["{/* ", " */}"],
      ["{>>", "<<}"],
      ["{--", "--}"],
      ["~~", "~~"],
      ["<del>", "</del>"],
      ["<s>", "</s>"],
      ["<p><strike>", "</strike></p>"],
    ] as const)
      for (const sentence of [CLAIM, LABEL, TO_COME])
        assert.deepEqual(review(`It rained. ${open}${sentence}${close}`).findings, [], open);
  });

  it("is told of where another word is put for a struck one", () => {
    const text = "The plan is {~~strict~>draconian~~}, {==disgraceful==} and ==draconian==.";
    const words = review(text)
      .findings.filter(({ rule }) => rule.startsWith("wording/"))
      .map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual([...new Set(words)].sort(), ["disgraceful", "draconian"]);
  });
});
