import assert from "node:assert/strict";
import fc from "fast-check";
import { rereadings } from "../../server/src/text/misread.js";
import { overlaps } from "../../server/src/text/span.js";
import { cutDraft } from "../../server/src/text/cut.js";
import type { Block, Chunk, Markup } from "../../server/src/text/draft.js";
import { readChunk } from "../../server/src/text/read.js";
import type { Span } from "../../server/src/text/span.js";
import { runs } from "../support/runs.js";

const markups: readonly Markup[] = ["markdown", "plaintext"];

// What a line may be made of: copy, the marks of Markdown in all their beginnings, and characters that offsets go wrong at.
const copy = fc.constantFrom(
  "The dam held.",
  "Ivo Marek said “no.”",
  "He *never* ran",
  "cost $1,200.5 in the U.S. and",
  "see [the **plan**](http://a.example/x_y) now",
  "a [ref] and [other][ref]",
  "R&amp;D &#8212; &copy; &nope; \\*so\\_",
  "`code` here",
  "\u{1F469}\u200D\u{1F692} e\u0301 İ ﬁ",
  "堤防が決壊した。住民は逃げた。",
  "السد صمد. قال",
  "\ud83d lone \ude00",
  "a\u0000b",
  "\ufeffx",
  "a\u00a0b\tc",
  "![A crane](crane.png)",
  "<b>bold</b> <!-- stet -->",
  "x | y",
  "end  ",
  "[^1]",
  "in {{ page.x }} and {# ask #} here",
  "[[A page|the page]] says :wink:",
  "*Word.*{.x} More",
  "<p>An item</p><br>on",
  "<ParaStyle:Body><cTypeface:Bold>Copy<cTypeface:>",
  "| a | b",
  "+---+---+",
  "export const x = 1;",
  "{{< highlight x >}} a = 1 {{< /highlight >}}",
  "{::comment} ask {:/comment}",
  "The end.{#end .x}",
  'Words {.lead a="b"}',
  "So it is {: .x}",
  "{>> ask <<} and {--struck--} or {++put++}",
  "{~~old~>new~~} of {==this==}",
  "a %%hidden%% word and ~~struck~~ ones",
  "{/* ask */} then {{/* ask */}}",
  "{% comment %}ask{% endcomment %} on",
  "{% note %}held{% endnote %}",
  '<img src="a.png" alt="The pier"> on',
  "It rained.[^1] ^[a note] [@key]",
  "[pullquote]Held[/pullquote]",
  "<del>struck</del> and <sup>1</sup>",
  "by &shy;degrees tenfold",
);
const lead = fc.constantFrom(
  ...[
    "",
    "",
    "",
    "",
    " ",
    "   ",
    "    ",
    "\t",
    "- ",
    "* ",
    "+ ",
    "1. ",
    "2. ",
    "10) ",
    "  - ",
    "-\t",
    "-",
    "1.",
    "> ",
    ">",
    "> > ",
    "(a)=",
    "% ",
  ],
  ...[
    "# ",
    "### ",
    "#",
    "```",
    "~~~",
    "````",
    "```a",
    "===",
    "---",
    "***",
    "- - -",
    "| a | b |",
    "|---|---|",
    "- | -",
    ":-- | --",
  ],
  ...["{: .x}", "{: #id\n.x}", "{#id\n.x} ", "{:/comment}", "{% endcomment %}", "*/}", "*/}}", "<<}", "#}"],
  ...["{{< box >}}", "{{% /box %}}", ":::note", ":::", "!!! note", "> [!NOTE]", "<p>", "</p>"],
  ...["<div>", "</div>", "<!--", "-->", "<pre>", "<x>", "<?", "=", "> ```", "- ```", "  ```", "> - "],
);
// What opens a comment of some dialect, and may never close it.
const opening = fc.constantFrom(
  "{::comment}",
  "{% comment %}",
  "%%",
  "{/*",
  "{{/*",
  "{>>",
  "{#",
  "{{<",
  "{--",
  "<del>",
  "<s>",
  "<script>",
  '<p class="',
);
const lineOf = (lead: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(lead, { minLength: 1, maxLength: 2 }), fc.oneof(copy, fc.constant("")))
    .map(([marks, text]) => marks.join("") + text);
// Definitions stand alone: within a list or a quote their labels are left as typed.
const definition = fc.constantFrom(
  "\n\n[ref]: /u\n[x]: /v\n",
  '\n\n[ref]: /u "A title"\n\n',
  "\n\n[^1]: A note of words.\n\n",
);
// A comment over blank lines begins a line, and ends one.
const comment = fc
  .tuple(
    fc.constantFrom(
      ["{::comment}", "{:/comment}"],
      ["{% comment %}", "{% endcomment %}"],
      ["%%", "%%"],
      ["{/*", "*/}"],
      ["{{/*", "*/}}"],
      ["{# ", "#}"],
      ["<!--", "-->"],
      ["{>>", "<<}"],
      ["{--", "--}"],
      ["<del>", "</del>"],
      ["<s>", "</s>"],
    ),
    fc.constantFrom("\nask\n\nmore\n", " ask\n\n- more\n\n> x\n", "\n", " ask "),
  )
  .map(([[open, close], words]) => `\n\n${open}${words}${close}\n\n`);
const ending = fc.constantFrom("\n", "\n", "\n\n", "\n \n");
const draftOf = (line: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .array(
          fc.oneof({ weight: 9, arbitrary: fc.tuple(line, ending) }, fc.tuple(definition), fc.tuple(comment)),
          {
            maxLength: 9,
          },
        )
        .map((lines) => lines.flat().join("")),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
    { weight: 1, arbitrary: fc.array(copy, { maxLength: 5 }).map((parts) => parts.join(" ")) },
  );

const closed = draftOf(lineOf(lead));
const draft = draftOf(lineOf(fc.oneof({ weight: 6, arbitrary: lead }, opening)));

// The parser takes a list that opens after indented code, or together with a quote, for one that interrupts a
// paragraph, against CommonMark (5.2); cut apart they read right.
const MISREAD = /\S[^\n]*\n[\s>]*(?:(?:[-+*>]|1[.)])[ \t]*)*(?:[02-9]|1\d|(?:[-+*]|1[.)])[ \t]*(?:\n|$))/;

// A line of markup that is taken out is blank, and ends raw HTML sooner than it would as typed: a fence behind it is open, in the whole.
const ENDS_HTML = /^[ \t>]*<\/?[a-z][^\n]*\n(?:[^\n]*\S[^\n]*\n)*[^\n]*(?:```|~~~)/m;

// A further paragraph of a note is indented, which the parser, read on its own, takes for code.
const IN_NOTE = /^ {0,3}(?:\[\^[^\n]*\]:|:[ \t])[^\n]*(?:\n[^\n]*\S[^\n]*)*\n(?:[ \t]*\n)+(?: {4}|[ ]*\t)/m;

function blocksOf(text: string, markup: Markup): { chunk: Chunk; block: Block }[] {
  return cutDraft(text, markup).flatMap((chunk) =>
    readChunk(chunk, markup).blocks.map((block) => ({ chunk, block })),
  );
}

function inBounds({ start, end }: Span, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length;
}

describe("any draft", () => {
  it("is cut into chunks in order that cover all that is not blank", () => {
    fc.assert(
      fc.property(draft, (text) => {
        for (const markup of markups) {
          let at = 0;
          for (const chunk of cutDraft(text, markup)) {
            assert.ok(chunk.start >= at && chunk.end > chunk.start && chunk.end <= text.length);
            assert.equal(chunk.text, text.slice(chunk.start, chunk.end));
            assert.equal(text.slice(at, chunk.start).trim(), "");
            at = chunk.end;
          }
          assert.equal(text.slice(at).trim(), "");
        }
      }),
      runs(300),
    );
  });

  it("has its tokens in its sentences, and every span in bounds", () => {
    fc.assert(
      fc.property(draft, (text) => {
        for (const markup of markups)
          for (const { chunk, block } of blocksOf(text, markup)) {
            const { prose, tokens, sentences } = block;
            let at = 0;
            for (const token of tokens) {
              assert.ok(token.start >= at && token.end > token.start);
              assert.equal(token.text, prose.slice(token.start, token.end));
              at = token.end;
              assert.ok(inBounds(block.toSource(token), chunk.text.length));
            }
            assert.ok(at <= prose.length);
            let next = 0;
            for (const sentence of sentences) {
              assert.equal(sentence.firstToken, next);
              assert.equal(sentence.start, tokens[next]!.start);
              next = sentence.endToken;
              assert.equal(sentence.end, tokens[next - 1]!.end);
            }
            assert.equal(next, tokens.length);
            for (const span of [
              { start: 0, end: 0 },
              { start: -3, end: 1e9 },
              { start: NaN, end: NaN },
              { start: 5, end: 2 },
            ])
              assert.ok(inBounds(block.toSource(span), chunk.text.length));
          }
      }),
      runs(300),
    );
  });

  it("says in its prose what is typed in the same place", () => {
    fc.assert(
      fc.property(draft, (text) => {
        for (const markup of markups)
          for (const { chunk, block } of blocksOf(text, markup))
            for (const token of block.tokens) {
              const { start, end } = block.toSource(token);
              const typed = chunk.text.slice(start, end);
              const isReread =
                rereadings(typed) !== null || block.misread.some((each) => overlaps(each, token));
              if (!isReread && (markup === "plaintext" || !/[&\\*_`[\]{<>\0\r\n]/.test(typed)))
                assert.equal(typed, token.text);
            }
      }),
      runs(300),
    );
  });

  it("reads the same cut into chunks as in the whole", () => {
    const seen = (blocks: readonly Block[], offset: number): unknown[] =>
      // What is not read is told of by the piece.
      blocks.flatMap((block) => {
        if (block.kind === "unread") return [];
        const span = block.toSource({ start: 0, end: block.prose.length });
        return [[block.kind, block.prose, offset + span.start, offset + span.end]];
      });
    fc.assert(
      fc.property(closed, (text) => {
        fc.pre(
          !/^[-+\ufeff]/.test(text) && !MISREAD.test(text) && !ENDS_HTML.test(text) && !IN_NOTE.test(text),
        );
        // Where a chunk stands decides on headlines and bylines: the comparison is of what the text itself says.
        const plainly = ({ context, ...chunk }: Chunk): Chunk => ({
          ...chunk,
          context: context.startsWith("silent") ? context : context.replace(/^[^\n]*/, ""),
        });
        const cut = cutDraft(text, "markdown").flatMap((chunk) =>
          seen(readChunk(plainly(chunk), "markdown").blocks, chunk.start),
        );
        const whole = readChunk({ start: 0, end: text.length, text, context: "" }, "markdown");
        assert.deepEqual(cut, seen(whole.blocks, 0));
      }),
      runs(500),
    );
  });

  it("reads the same with Windows and with old Macintosh line ends", () => {
    const prose = (text: string): unknown[] =>
      markups.map((markup) => blocksOf(text, markup).map(({ block }) => [block.kind, block.prose]));
    fc.assert(
      fc.property(draft, (typed) => {
        const text = typed.replaceAll("\r", "");
        assert.deepEqual(prose(text.replaceAll("\n", "\r\n")), prose(text));
        assert.deepEqual(prose(text.replaceAll("\n", "\r")), prose(text));
      }),
      runs(200),
    );
  });

  it("keeps its spans where a byte order mark stands before it", () => {
    const placed = (text: string, markup: Markup, less: number): unknown[] =>
      blocksOf(text, markup).map(({ chunk, block }) => [block.prose, chunk.start - less]);
    fc.assert(
      fc.property(draft, (text) => {
        fc.pre(!text.startsWith("\ufeff"));
        for (const markup of markups)
          assert.deepEqual(placed(`\ufeff${text}`, markup, 1), placed(text, markup, 0));
      }),
      runs(100),
    );
  });
});
