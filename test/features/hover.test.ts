import assert from "node:assert/strict";
import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { MarkupContent, type Hover } from "vscode-languageserver-types";
import { hoverAt } from "../../server/src/features/hover.js";
import { withOurMarks } from "../../server/src/features/markdown.js";
import { STYLEBOOK } from "../../server/src/lexicon/stylebook.js";
import { readConfig } from "../../server/src/review/config.js";
import { readHouse } from "../../server/src/review/read-house.js";
import type { DraftView } from "../../server/src/features/view.js";
import type { Markup } from "../../server/src/text/draft.js";
import { marked } from "../support/marked.js";
import { viewOf } from "../support/view.js";

interface Hovered {
  readonly view: DraftView & { document: { getText(range?: Hover["range"]): string } };
  readonly hover: Hover | null;
  /** The hover as a reader sees it: links and escapes of Markdown taken away. */
  readonly text: string;
}

/** The hover at the caret. */
function hovered(sample: string, markup: Markup = "plaintext"): Hovered {
  const { text, caret } = marked(sample);
  assert.ok(caret !== null, "the sample has no caret");
  const view = viewOf(text, markup);
  const hover = hoverAt(view, view.document.positionAt(caret));
  assert.ok(hover === null || MarkupContent.is(hover.contents));
  const value = hover && MarkupContent.is(hover.contents) ? hover.contents.value : "";
  return {
    view,
    hover,
    text: value.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\\([!-/:-@[-`{-~])/g, "$1"),
  };
}

const INTRODUCED = "“The pier is closed,” said Ana Bellweather, the harbor master.\n\n";

describe("a hover on copy that nothing is wrong with", () => {
  it("says who speaks, what they are, and where they were introduced", () => {
    const { text } = hovered(`${INTRODUCED}Bellweather said the crane ‸would be next.`);
    assert.match(text, /^\*\*Ana Bellweather\*\*, the harbor master \(person\)\. Introduced on line 1\./);
  });

  it("says what else they said, and how often", () => {
    const more = "\n\nBellweather said the ferry would dock in Corrie.".repeat(4);
    const { text } = hovered(`${INTRODUCED}Bellweather said the crane ‸would be next.${more}`);
    assert.match(text, /Also says:\n- Line 1: “The pier is closed/);
    assert.equal(text.match(/^- Line \d+:/gm)?.length, 3);
    assert.match(text, /- and 2 more$/);
  });

  it("does not count them where they are without number", () => {
    const more = "\n\nBellweather said the ferry would dock in Corrie.".repeat(100);
    const { text } = hovered(`${INTRODUCED}Bellweather said the crane ‸would be next.${more}`);
    assert.match(text, /Also says:\n- Line 1: /);
    assert.match(text, /- and more$/);
  });

  it("leads to the lines", () => {
    const { hover, view } = hovered(`${INTRODUCED}Bellweather said the crane ‸would be next.`);
    assert.ok(hover && MarkupContent.is(hover.contents));
    assert.ok(hover.contents.value.includes(`](${view.document.uri}#L1)`), hover.contents.value);
  });

  it("says of a quotation that goes on whose it is", () => {
    const { text } = hovered(`${INTRODUCED}“It leans.‸ It always did,” she said.`);
    assert.match(text, /^\*\*Ana Bellweather\*\*/);
  });

  it("says perhaps of a quotation that the copy puts to nobody", () => {
    const { text } = hovered("Ana Bellweather ran the harbor.\n\n“It leans,‸ as it always did.”");
    assert.match(text, /Perhaps \*\*Ana Bellweather\*\*.*does not say whose words/);
    assert.doesNotMatch(text, /Also says/);
  });

  it("says of a document and of a vague source what they are", () => {
    assert.match(
      hovered("The crane was unsafe,‸ according to an inspection report.").text,
      /report\*\* \(document\)/,
    );
    assert.match(
      hovered("‸Critics say the crane was unsafe.").text,
      /Critics\*\*: the copy does not say who/,
    );
  });

  it("covers the sentence as typed", () => {
    const { hover, view } = hovered(
      "> “The *pier* is closed,” said Ana **‸Bellweather**. She left.\n",
      "markdown",
    );
    assert.equal(view.document.getText(hover?.range), "“The *pier* is closed,” said Ana **Bellweather**.");
  });

  for (const [what, sample] of [
    ["has nobody's words in it", "The meeting‸ began at seven."],
    ["is a headline", "# Pier ‸closed\n\nThe meeting began at seven."],
    ["leaves open who “she” is", "“The pier leans,” she ‸said."],
    ["has a TK for a source", "The crane is ‸next, according to TKTK."],
    ["is no sentence", "The meeting began at seven.\n\n‸\n\nIt ended at nine."],
  ] as const)
    it(`does not come up where the copy ${what}`, () => {
      const { hover, text } = hovered(sample, "markdown");
      const own = text.replace(/^.*attribution\/unclear-source.*$/s, "");
      assert.equal(hover === null ? "" : own, "");
    });

  it("shows a draft's own marks as text", () => {
    const { hover } = hovered(
      "“The [pier](http://x.example) # is closed,” said Ana ‸Bellweather.\n\nBellweather said the <crane leans.",
    );
    assert.ok(hover && MarkupContent.is(hover.contents));
    assert.match(hover.contents.value, /\\<crane/);
  });
});

describe("a hover on a finding", () => {
  /** What Markdown makes of a text: the kinds of its nodes. */
  const nodesOf = (markdown: string): Set<string> => {
    const kinds = new Set<string>();
    const visit = (node: Nodes): void => {
      kinds.add(node.type);
      if ("children" in node) node.children.forEach(visit);
    };
    // As editors read it: bare addresses are links.
    visit(fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }));
    const bare = markdown.replace(/`[^`\n]+`|\\[^]/g, "~");
    if (/\bhttps?:\/\/|\bwww\.\w/.test(bare)) kinds.add("link");
    return kinds;
  };
  /** What an editor would fetch, follow or take for a part of the hover's own. */
  const FOREIGN =
    "link linkReference image imageReference definition html heading code blockquote table".split(" ");
  const payloads = [
    "![z](http://zq.example/a.png)",
    "[quit](command:workbench.action.quit)",
    "<img src=http://zq.example/a.png>",
    "![z][r]\n\n[r]: http://zq.example/a.png",
    "`![z](http://zq.example/a.png)",
    "# z\n> z\n---\n1. z",
  ];
  const foreign = (markdown: string): string[] =>
    [...nodesOf(markdown)].filter((each) => FOREIGN.includes(each));

  it("makes nothing of what the copy holds, wherever it stands in what a rule quotes", () => {
    const samples = [
      "The three-week strike began on March 1 ✗ and ended ✗ on March 8.",
      "Of the 200 berths ✗ in the ✗ harbor, 150 or 40 percent were ✗ free.",
      "The fee rose 80 percent, ✗ from 500 in 2019 ✗ to 700 this year.",
      "A tenth ✗ of the 90 berths, 30 in all ✗, were let.",
    ];
    for (const sample of samples)
      for (const payload of payloads) {
        const view = viewOf(sample.replaceAll("✗", payload), "plaintext");
        for (const { span } of view.review.findings) {
          const hover = hoverAt(view, view.document.positionAt(span.start + 1));
          assert.ok(hover && MarkupContent.is(hover.contents));
          assert.deepEqual(foreign(hover.contents.value), [], hover.contents.value);
        }
      }
  });

  it("makes nothing of what a house's stylebook says", () => {
    const { stylebook } = readHouse(
      STYLEBOOK,
      readConfig(JSON.stringify({ stylebook: { entries: [{ wording: "dockish", guidance: payloads }] } })),
      [],
    );
    const view = viewOf("The dockish crane leans.", "plaintext", { stylebook });
    const hover = hoverAt(view, { line: 0, character: 6 });
    assert.ok(hover && MarkupContent.is(hover.contents));
    assert.match(hover.contents.value, /zq/);
    assert.deepEqual(foreign(hover.contents.value), []);
  });

  it("has marks of its own and no others, whatever it is made of", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...payloads, "**", "*", "`", "- ", "\n", "\n\n"), fc.string())),
        (parts) => {
          assert.deepEqual(foreign(withOurMarks(parts.join(""))), []);
        },
      ),
    );
  });
});

describe("a hover on a claim", () => {
  it("says why a desk would ask, and who would know", () => {
    const { text } = hovered("Nearly 38 percent of renters‸ in Tarnow County were evicted in May.");
    assert.match(text, /cannot be checked/);
    assert.match(text, /\*\*Who would know\.\*\* On housing and rents: eviction filings, .*\*Ask\* /);
  });

  it("answers anywhere in the sentence, and not in the next", () => {
    const claim = "The new crane caused the growing cracks in the pier.";
    for (const text of [`‸${claim}`, claim.replace("pier", "pi‸er"), claim.replace("caused", "cau‸sed")])
      assert.match(
        hovered(`${text} The clerk left on Monday.`).text,
        /seldom one that a reporter can witness/,
      );
    assert.doesNotMatch(hovered(`${claim} The clerk ‸left on Monday.`).text, /witness/);
  });

  it("goes by the sentence's own words, not by what stands around it", () => {
    for (const sample of [
      "The judge heard the lawsuit on Monday. ‸The fees have risen by about 38 percent because of it.",
      "School board cuts teachers\n\nThe ‸cuts will devastate the poorest of them.",
      "Protesters marched past the pier. About 14 people ‸will lose their places because of the plan.",
    ]) {
      const { text } = hovered(sample);
      assert.notEqual(text, "");
      assert.doesNotMatch(text, /Who would know/);
    }
  });

  it("asks once, and of no topic where the finding says itself who would know", () => {
    for (const sample of [
      "The pier is closed.\n\nThe eviction of the tenants was unjust, said Ms. ‸Ferraro.",
      "‸Critics say the landlords evicted tenants who paid the rent.",
    ]) {
      const { text } = hovered(sample);
      assert.equal(text.match(/Who would know/g)?.length, 1, text);
      assert.doesNotMatch(text, /On housing/);
    }
  });

  it("names nobody where the sentence is about nothing known", () => {
    const { text } = hovered("‸Nearly 38 percent of them were late.");
    assert.notEqual(text, "");
    assert.doesNotMatch(text, /Who would know/);
  });
});
