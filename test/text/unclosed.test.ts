import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits } from "../../server/src/edits/edit.js";
import { Reviewer } from "../../server/src/review/review.js";
import { INPUT, review } from "../support/review.js";
import { runs } from "../support/runs.js";
import { blocksOf } from "./support.js";

const LABEL = "Illegal immigrants live on Front Street.";
const CLAIM = "The mayor’s brother took bribes.";
const FIGURE = "Some 28 of 112 berths, or 20 percent, are gone, the board said.";
const STORY = [LABEL, CLAIM, FIGURE] as const;

/** What hides all that stands below it from readers, on a line of its own. */
const HIDING = [
  "<!-- ask Ana",
  "<!--",
  "```",
  "~~~",
  "````js",
  "<script>",
  "<style>",
  "<pre>",
  "<textarea>",
  "<![CDATA[",
  "<?php",
  '<div class="a',
  "<p><code>",
  "<div><svg>",
  "<p><noscript>",
];
/** What does so in other dialects where it is closed: unclosed it is as good as a word. */
const HARMLESS = [
  "{% comment %}",
  "{{/*",
  "{/*",
  "%%",
  "{>>",
  "{--",
  "{++",
  "{~~",
  "{==",
  "{#",
  "{::comment}",
  "{{<",
  "{{% note %}}",
  "{% note %}",
  "{{< highlight go >}}",
  ":::note",
  "::: {.box}",
  "!!! note",
  "> [!NOTE]",
  "<Callout>",
  "<details>",
  "<p>",
  "<div>",
  "<del>",
  "<s>",
  "<p><del>",
  "<div><s>",
  "[pullquote]",
  '[caption id="a"]',
  "~~",
  "==",
  "++",
  "$$",
  "---",
  "+++",
  "**",
  "[",
  "`",
];

const found = (text: string): string[] =>
  review(text).findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);

/** Which sentences of the story are read, and whether something is told not to be, from where on. */
function readOf(text: string): { missed: string[]; unread: number } {
  const blocks = blocksOf(text, "markdown");
  const prose = blocks.filter(({ block }) => block.kind !== "unread").map(({ block }) => block.prose);
  const [first] = review(text).findings.filter(({ rule }) => rule === "copy/unread");
  return {
    missed: STORY.filter(
      (each) => text.includes(each) && !prose.some((words) => words.includes(each.slice(0, -1))),
    ),
    unread: first?.span.start ?? Infinity,
  };
}

describe("what opens and is never closed", () => {
  for (const opener of HIDING)
    it(`is told of once where it hides copy: ${opener}`, () => {
      const text = `It rained.\n\n${opener}\n${STORY.join("\n\n")}\n`;
      const said = review(text).findings.filter(({ rule }) => rule === "copy/unread");
      assert.equal(said.length, 1, text);
      const { span, severity } = said[0]!;
      assert.equal(severity, "information");
      assert.ok(opener.includes(text.slice(span.start, span.end).split("\n")[0]!), text);
    });

  for (const opener of HARMLESS)
    it(`hides nothing that is read: ${opener}`, () => {
      for (const gap of ["\n", "\n\n", " "]) {
        const text = `It rained.\n\n${opener}${gap}${LABEL}\n\n${CLAIM}\n`;
        const { missed } = readOf(text);
        assert.deepEqual(missed, [], text);
        // Behind a word the label may be part of a name.
        if (!opener.endsWith("pullquote]"))
          assert.ok(found(text).includes("wording/loaded-label: Illegal immigrants"), text);
      }
    });

  it("is not told of where it hides no copy, or is closed", () => {
    for (const text of [
      "It rained.\n\n```",
      "It rained.\n\n```js\nvar x = 1;\n",
      "It rained.\n\n<script>\nvar x = 1;\n",
      `It rained.\n\n\`\`\`\n${LABEL}\n\`\`\`\n`,
      `It rained.\n\n<!--\n${LABEL}\n\nMore. -->\n`,
      "It rained.\n\n<!-- ask Ana",
      "It rained.\n\n<style>\n.x { color: red }\n</style>\n",
      `<div data-html="Words <b>${LABEL}</b>"></div>\n\nIt rained.\n`,
      '<p title="a > b">It rained.</p>\n',
    ])
      assert.deepEqual(found(text), [], text);
  });

  it("is told of where a mark of an attribute is forgotten", () => {
    for (const text of [
      `<p class="lead>${LABEL}</p>`,
      `<p class="lead>${LABEL}</p>\n<p class="b">It rained.</p>`,
      `<p id='a>${LABEL}</p>\n<p id='b'>It rained.</p>`,
      `<div class="a\n${LABEL}\n`,
      `<section data-x="1\n  id="b">\n${LABEL}`,
    ])
      assert.deepEqual(
        found(text).map((each) => each.split(":")[0]),
        text.startsWith("<section") ? ["wording/loaded-label"] : ["copy/unread"],
        text,
      );
  });
});

describe("a paragraph that is code by its indentation", () => {
  it("is told of once a draft, where it reads as copy", () => {
    for (const indent of ["    ", "\t", "      ", "\t\t", "     "]) {
      const text = `# The slip\n\n${indent}${LABEL}\n\n${indent}${CLAIM}\n\n${indent}${FIGURE}\n`;
      assert.deepEqual(found(text), [`copy/unread: ${LABEL}`], indent);
    }
    for (const code of [
      "    npm install x",
      "\tconst x = f(1); // Words of the desk.",
      "    <b>Words of it.</b>",
    ])
      assert.deepEqual(found(`It rained.\n\n${code}\n`), [], code);
  });
});

describe("struck words and comments over blank lines", () => {
  for (const [open, close] of [
    ["<del>", "</del>"],
    ["<s>", "</s>"],
    ["<strike>", "</strike>"],
    ["{--", "--}"],
    ["{>>", "<<}"],
  ] as const)
    it(`are no copy where they begin a line: ${open}`, () => {
      for (const inner of [
        `${LABEL}\n\n${CLAIM}`,
        `\n\n${LABEL}\n\n${CLAIM}\n\n`,
        `\n${LABEL}\n\n- ${CLAIM}\n`,
        `${LABEL}\n\n> ${CLAIM}\n\n${FIGURE}`,
        `\n\n## ${LABEL}\n\n1. ${CLAIM}\n\n`,
      ]) {
        const text = `It rained.\n\n${open}${inner}${close}\n\nMore thugs came.\n`;
        assert.deepEqual(found(text), ["wording/loaded-label: thugs"], text);
      }
    });
});

/** A story with one thing or two that open somewhere in it, and a place where a letter is typed. */
const opened = fc.record({
  openers: fc.uniqueArray(fc.constantFrom(...HIDING, ...HARMLESS), { minLength: 1, maxLength: 2 }),
  at: fc.array(fc.nat({ max: 3 }), { minLength: 2, maxLength: 2 }),
  gaps: fc.array(fc.constantFrom("\n\n", "\n", " ", ""), { minLength: 2, maxLength: 2 }),
  before: fc.constantFrom("", "It rained. ", "- ", "> "),
  typed: fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom("x", " ", "\n", "-->", "```\n"),
  ),
});

describe("any draft in which something opens", () => {
  const drafts = opened.map(({ openers, at, gaps, before, typed }) => {
    const parts: string[] = [...STORY];
    for (const [index, opener] of openers.entries()) {
      const place = Math.min(at[index]!, parts.length - 1);
      // A word that is glued to another begins no sentence.
      const gap = gaps[index] === "" && /\w$/.test(opener) ? " " : gaps[index]!;
      parts[place] = `${before}${opener}${gap}${parts[place]!}`;
    }
    return { text: `It was cold.\n\n${parts.join("\n\n")}\n`, typed };
  });

  it("is read, or told not to be from where on", () => {
    fc.assert(
      fc.property(drafts, ({ text }) => {
        const { missed, unread } = readOf(text);
        for (const each of missed)
          assert.ok(unread <= text.indexOf(each), `${each} is passed over in ${text}`);
      }),
      runs(300),
    );
  });

  it("has its fixes within the copy", () => {
    fc.assert(
      fc.property(drafts, ({ text }) => {
        const { findings, failures } = review(text);
        assert.deepEqual(failures, []);
        for (const finding of findings.filter(({ rule }) => !rule.startsWith("copy/")))
          for (const { title, edits } of finding.fixes()) {
            for (const { start, end } of edits) {
              const holds = STORY.some((each) => {
                const from = text.indexOf(each);
                return from <= start && end <= from + each.length;
              });
              assert.ok(holds, `${title}: ${applyEdits(text, edits)}`);
            }
          }
      }),
      runs(150),
    );
  });

  it("reads the same typed as opened anew", () => {
    fc.assert(
      fc.property(drafts, ({ text, typed: [share, letter] }) => {
        const reviewer = new Reviewer();
        reviewer.review(text, "markdown", INPUT);
        const at = Math.floor(share * text.length);
        const after = text.slice(0, at) + letter + text.slice(at);
        const said = (reviewed: ReturnType<Reviewer["review"]>): unknown =>
          reviewed.findings.map(({ rule, span, message }) => [rule, span, message]);
        assert.deepEqual(
          said(reviewer.review(after, "markdown", INPUT)),
          said(new Reviewer().review(after, "markdown", INPUT)),
        );
      }),
      runs(150),
    );
  });
});

describe("what is shown of a part that was not read", () => {
  it("ends between two characters", () => {
    for (let length = 40; length < 70; length++) {
      const draft = `It rained.\n\n<!-- ${"a".repeat(length)}𝄞𝄞𝄞 and more\n\nThe mayor left.\n`;
      for (const { span } of review(draft).findings)
        assert.doesNotMatch(draft.slice(span.start, span.end), /[\uD800-\uDBFF]$/, String(length));
    }
  });
});
