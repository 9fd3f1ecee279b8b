import assert from "node:assert/strict";
import { cutDraft } from "../../server/src/text/cut.js";
import { readChunk } from "../../server/src/text/read.js";
import { mark, marked } from "../support/marked.js";
import { blocksOf, kinds, markBlocks, placed } from "./support.js";

const markdown = (text: string): string[] => kinds(text, "markdown");

/** The draft with the source of `words` marked, which the prose of one block holds. */
function source(text: string, words: string): string {
  const at = blocksOf(text, "markdown").find(({ block }) => block.prose.includes(words));
  assert.ok(at, `no block reads "${words}"`);
  const start = at.block.prose.indexOf(words);
  return mark(text, [placed(at, { start, end: start + words.length })]);
}

/** The draft with the caret that stands before `words` in the prose. */
function caret(text: string, words: string): string {
  const at = blocksOf(text, "markdown").find(({ block }) => block.prose.includes(words))!;
  const start = at.block.prose.indexOf(words);
  const { start: offset, end } = placed(at, { start, end: start });
  assert.equal(offset, end);
  return `${text.slice(0, offset)}‸${text.slice(offset)}`;
}

describe("Markdown reads", () => {
  it("as headline and subheads, list items, quotes, table cells and captions", () => {
    assert.deepEqual(
      markdown(
        "# Dam holds\n\nNobody was *hurt*.\n\n## Next\n\n- one\n- two\n\n> We ran.\n\n| Year | Cost |\n|---|---|\n| 2031 | $5 |\n\n![A crane](c.png)",
      ),
      [
        "headline: Dam holds",
        "paragraph: Nobody was hurt.",
        "subhead: Next",
        "listItem: one",
        "listItem: two",
        "blockQuote: We ran.",
        "tableCell: Year",
        "tableCell: Cost",
        "tableCell: 2031",
        "tableCell: $5",
        "caption: A crane",
      ],
    );
  });

  it("with a table's cells at their places and a heading's level kept", () => {
    const blocks = blocksOf("## Cost\n\n| Year | Cost |\n|---|---|\n| 2031 | $5 |", "markdown").map(
      ({ block }) => block,
    );
    assert.equal(blocks[0]!.level, 2);
    assert.deepEqual(blocks.at(-1)!.cell, { table: 0, row: 1, column: 1 });
  });

  it("without code, HTML, front matter, link targets and footnote marks", () => {
    assert.deepEqual(
      markdown(
        '---\ntitle: Dam\n---\n\nThe **[dam](/url "t")** held.[^1]\nSee <b>`x = 1`</b>.\n\n```\ncode\n```\n\n<div>\n<script>html</script>\n</div>\n\n[^1]: Said the board.\n\n[a]: /u',
      ),
      ["headline: Dam", "paragraph: The dam held. See \ufffc.", "paragraph: Said the board."],
    );
  });

  it("the alternative text of a picture in HTML as a caption, where it stands", () => {
    for (const [image, read] of [
      ['<img src="a.png" alt="The mayor, TK">', ["caption: The mayor, TK"]],
      [
        "<p>It rained.</p>\n<img alt='The pier' src=a.png>\n<p>It was cold.</p>",
        ["paragraph: It rained.", "caption: The pier", "paragraph: It was cold."],
      ],
      [
        'It rained <img src="a.png" alt="The pier"> all day.',
        ["paragraph: It rained  all day.", "caption: The pier"],
      ],
      [
        '<figure><img\n  src="a.png"\n  alt="The pier"><figcaption>It rained.</figcaption></figure>',
        ["caption: The pier", "caption: It rained."],
      ],
      ['<img src="a.png" alt=""> <img src="b.png" data-alt="x">', []],
      ['<div><noscript><img src="a.png" alt="The pier"></noscript></div>', []],
    ] as const)
      assert.deepEqual(markdown(image), read, image);
    assert.equal(
      markBlocks('<img src="a.png" alt="The pier">', "markdown"),
      '<img src="a.png" alt="⟦The pier⟧">',
    );
  });

  it("a further paragraph of a note, or of what a term means, which is indented", () => {
    for (const indent of ["    ", "\t", "     "])
      assert.deepEqual(
        markdown(
          `The dam held.[^1]\n\n[^1]: Said the board.\n\n${indent}It met *twice*\n${indent}in May.\n\n${indent}It rained.`,
        ),
        [
          "paragraph: The dam held.",
          "paragraph: Said the board.",
          "paragraph: It met twice in May.",
          "paragraph: It rained.",
        ],
        JSON.stringify(indent),
      );
    assert.deepEqual(markdown("Dam\n:   A wall.\n\n    It holds.\n\nIt rained.\n\n    x = 1"), [
      "headline: Dam",
      "paragraph: A wall.",
      "paragraph: It holds.",
      "paragraph: It rained.",
    ]);
    const note = "[^1]: Said the board.\n\n    It met on Monday.";
    assert.equal(markBlocks(note, "markdown"), "[^1]: ⟦Said the board.⟧\n\n    ⟦It met on Monday.⟧");
  });

  it("what shortcodes and components show of their attributes, as captions where they stand", () => {
    for (const [copy, read] of [
      ['{{< figure src="a.png" caption="The pier, TK" >}}', ["caption: The pier, TK"]],
      ['{{% figure\n  src="a.png"\n  alt="The pier"\n%}}', ["caption: The pier"]],
      ["{% image a.png alt='The pier' title=\"On Monday\" %}", ["caption: The pier", "caption: On Monday"]],
      ['<Photo src={a} caption="The pier" />', ["caption: The pier"]],
      ['It rained.\n<Box title="The pier">\nIt was cold.\n</Box>', undefined],
      ['It rained.\n\n{{< note title="The pier" >}}It was cold.{{< /note >}}', undefined],
      ['{{< figure src="a.png" caption="{{ .x }}" class="Lead" >}}', []],
      ['{{/* {{< figure caption="The pier" >}} */}}', []],
      ['<!-- <Photo alt="The pier" /> -->', []],
      ['<p title="The pier"></p>', []],
    ] as const)
      if (read) assert.deepEqual(markdown(copy), read, copy);
      else assert.ok(markdown(copy).includes("caption: The pier"), copy);
    const figure = '{{< figure src="a.png" caption="The pier" >}}';
    assert.equal(markBlocks(figure, "markdown"), figure.replace("The pier", "⟦The pier⟧"));
  });

  it("of front matter what readers are shown, the date of publication, and other texts for what is still to come", () => {
    const yaml =
      "---\r\ntitle: Dam TK\r\nlastmod: 2031-05-01\r\ndate: 2031-04-02\r\n---\r\n\r\nThe dam held.";
    assert.deepEqual(markdown(yaml), [
      "headline: Dam TK",
      "metadata: date: 2031-04-02",
      "paragraph: The dam held.",
    ]);
    assert.equal(source(yaml, "2031-04-02"), yaml.replace("2031-04-02", "⟦2031-04-02⟧"));
    assert.deepEqual(markdown('+++\ntitle = "Dam"\npubDate = 2031-04-02T10:00:00Z\n+++\n\nThe dam held.'), [
      "headline: Dam",
      "metadata: pubDate = 2031-04-02T10:00:00Z",
      "paragraph: The dam held.",
    ]);
    assert.deepEqual(markdown("---\ndate: soon\n---\n\nThe dam held."), [
      "aside: soon",
      "paragraph: The dam held.",
    ]);
    assert.deepEqual(markdown("```\n---\ndate: 2031-04-02\n---\n```\n\nThe dam held."), [
      "paragraph: The dam held.",
    ]);
  });

  it("with links by label as their text, where the draft defines the label", () => {
    assert.deepEqual(markdown("See [the dam][d], [d] and [sic].\n\n[d]: /u"), [
      "paragraph: See the dam, d and [sic].",
    ]);
  });

  it("an opening of three hyphens without a close as a thematic break", () => {
    assert.deepEqual(markdown("---\n\nThe dam held."), ["paragraph: The dam held."]);
  });

  it("a table with a mark or two in each of many rows", () => {
    for (const cell of ["Ward", "**Ward**", "*Ward*", "[Ward](u)", "ward_one_a", "`Ward`"]) {
      const rows = Array.from({ length: 2500 }, (_, n) => `| ${cell} | ${n} |`).join("\n");
      const blocks = markdown(`| Ward | Votes |\n| --- | ---: |\n${rows}`);
      assert.equal(blocks.length, 5002, cell);
      assert.ok(
        blocks.every((block) => block.startsWith("tableCell: ")),
        cell,
      );
    }
  });

  it("nothing of thousands of nested marks, and where they begin", () => {
    for (const text of ["*a_ ".repeat(8000), "> ".repeat(8000) + "x", "- ".repeat(5000) + "x"])
      assert.ok(/^unread: .{1,60}$/.test(markdown(text).join()), text.slice(0, 8));
  });
});

describe("the source of prose", () => {
  it("is what was typed for it", () => {
    assert.equal(source("R&amp;D at 5&nbsp;\\*pm\\*", "R&D"), "⟦R&amp;D⟧ at 5&nbsp;\\*pm\\*");
    assert.equal(source("R&amp;D at 5 \\*pm\\* &#8212; so", "*pm* —"), "R&amp;D at 5 ⟦\\*pm\\* &#8212;⟧ so");
    assert.equal(source("> It held\n> on **Monday** so", "held on"), "> It ⟦held\n> on⟧ **Monday** so");
    assert.equal(source("- It\n  held", "It held"), "- ⟦It\n  held⟧");
    assert.equal(source("Dam\n\n&copy; it", "©"), "Dam\n\n⟦&copy;⟧ it");
    assert.equal(source("\ufeffThe dam *held*.", "held"), "\ufeffThe dam *⟦held⟧*.");
    assert.equal(source("a\u0000b *c* held", "held"), "a\u0000b *c* ⟦held⟧");
  });

  it("takes both marks of what it covers, and none of what it only fills", () => {
    assert.equal(source("He **ran** home.", "ran"), "He **⟦ran⟧** home.");
    assert.equal(source("He **ran** home.", "ran home"), "He ⟦**ran** home⟧.");
    assert.equal(source("He *saw [a dam](/u)*.", "saw a dam"), "He *⟦saw [a dam](/u)⟧*.");
  });

  it("has a caret that stands outside of marks", () => {
    assert.equal(caret("He **ran**.", "."), "He **ran**‸.");
    assert.equal(caret("He **ran**.", "ran"), "He ‸**ran**.");
    assert.equal(caret("**He** ran.", "He"), "‸**He** ran.");
    assert.equal(caret("He [ran](/u), he said.", ", he"), "He [ran](/u)‸, he said.");
  });

  it("covers each block", () => {
    for (const { text, spans } of [
      marked("## ⟦Dam *holds*⟧ ##\n\n1. ⟦one\n   more⟧\n\n⟦two  \nthree⟧\n"),
      marked("| ⟦a⟧ | ⟦b\\|c⟧ |\n|--|--|\n| ⟦d⟧ |"),
    ])
      assert.equal(markBlocks(text, "markdown"), mark(text, spans));
  });
});

describe("a comment to Stet", () => {
  const directives = (text: string): string[] =>
    cutDraft(text, "markdown").flatMap((chunk) =>
      readChunk(chunk, "markdown").directives.map(({ scope, rules, span }) => {
        return `${scope} [${rules.join(" ")}] ${chunk.text.slice(span.start, span.end)}`;
      }),
    );

  it("speaks of the block after it or around it, or of the file", () => {
    assert.deepEqual(
      directives(
        "<!-- stet wording, copy/placeholder -->\n\nIt *held* <!-- stet --> on.\n\n<!-- stet-file notes/misquote -->",
      ),
      [
        "block [wording copy/placeholder] <!-- stet wording, copy/placeholder -->",
        "block [] <!-- stet -->",
        "file [notes/misquote] <!-- stet-file notes/misquote -->",
      ],
    );
  });

  it("is none in code, or where it says something else", () => {
    assert.deepEqual(directives("```\n<!-- stet -->\n```\n\n<!-- stetson -->\n\n<!-- see stet -->"), []);
  });

  it("lets nothing stand where it is meant for Stet and not written so", () => {
    assert.deepEqual(directives("<!-- stet: Why? -->"), ["none [] <!-- stet: Why? -->"]);
  });
});

describe("plain text reads", () => {
  it("as it is typed: no markup in it is markup", () => {
    assert.deepEqual(
      kinds(
        "Copy one, and that is long enough.\n2018. A year.\n    Indented.\n# Five of *them* &amp; `more`.",
        "plaintext",
      ),
      [
        "paragraph: Copy one, and that is long enough.",
        "paragraph: 2018. A year.",
        "paragraph: Indented.",
        "paragraph: # Five of *them* &amp; `more`.",
      ],
    );
  });
});
