import assert from "node:assert/strict";
import { cutDraft } from "../../server/src/text/cut.js";
import type { Markup } from "../../server/src/text/draft.js";
import { mark } from "../support/marked.js";
import { kinds } from "./support.js";

/** Asserts that the draft is cut at the marks. */
function cuts(sample: string, markup: Markup): void {
  const text = sample.replaceAll(/[⟦⟧]/g, "");
  assert.equal(mark(text, cutDraft(text, markup)), sample);
}

describe("a Markdown draft is cut", () => {
  it("into headings, paragraphs, quotes, tables and the items of a list", () => {
    cuts(
      "⟦# Dam holds⟧\n⟦The dam\nheld.⟧\n⟦> Quoted\nlazily⟧\n\n⟦| a | b |\n|---|---|\n| c | d |⟧\n\n⟦- one\n  more\n\n  still⟧\n⟦- two⟧\n\n⟦1. first⟧\n⟦2. second⟧",
      "markdown",
    );
  });

  it("with code, comments and other HTML kept whole over blank lines", () => {
    cuts(
      "⟦```\n# no\n\nheading\n```⟧\n⟦Copy.⟧\n⟦<!-- one\n\ntwo -->⟧\n⟦Copy.⟧\n\n⟦    code⟧\n⟦Copy.⟧",
      "markdown",
    );
  });

  it("with a heading's underline kept under it", () => {
    cuts("⟦Dam holds\n===⟧\n⟦Copy⟧\n⟦***⟧\n⟦Copy\n---⟧", "markdown");
  });

  it("so that a fence inside a list or a quote does not reach beyond it", () => {
    cuts("⟦- ```\n  code⟧\n\n⟦Copy.⟧\n\n⟦> ```\n> code⟧\n\n⟦Copy.⟧", "markdown");
  });

  it("so that typing in one paragraph leaves all other chunks as they are", () => {
    const parts = [
      "# Dam holds",
      "By Ida Holm",
      "The dam held. See [a].",
      "- one\n- two",
      "> quoted",
      "Another.",
      "[a]: /u",
    ];
    const chunks = (text: string): string[] =>
      cutDraft(text, "markdown").map((chunk) => `${chunk.context}|${chunk.text}`);
    const before = chunks(parts.join("\n\n"));
    for (const [index, part] of parts.entries()) {
      if (part.startsWith("[")) continue;
      const after = chunks(parts.with(index, `${part} and more`).join("\n\n"));
      assert.ok(after.filter((chunk) => !before.includes(chunk)).length <= 1, part);
    }
  });
});

describe("a plain text draft is cut", () => {
  it("into its lines, which are paragraphs in news copy", () => {
    cuts(
      "⟦The dam held on Monday.⟧\n⟦Nobody was hurt.⟧\n\n⟦   Indented is no code.⟧\r\n⟦# nor a heading⟧",
      "plaintext",
    );
  });

  it("with lines that were broken to fit a width joined again", () => {
    const wrapped =
      "The dam above the town held through the night, the water board said,\nand the families who had spent it in the school gymnasium were told\nthat they could go home after noon.";
    cuts(`⟦${wrapped}⟧\n\n⟦It rained again.⟧\n⟦Nobody was hurt.⟧`, "plaintext");
    assert.deepEqual(kinds(`Weather\n\n${wrapped}`, "plaintext"), [
      "headline: Weather",
      `paragraph: ${wrapped.replaceAll("\n", " ")}`,
    ]);
  });

  it("so that typing in one paragraph leaves all other chunks as they are", () => {
    const parts = [
      "Dam holds",
      "By Ida Holm",
      "The dam held on Monday, and so on.",
      "Nobody was hurt.",
      "What Next",
      "It rained.",
      "End.",
    ];
    const chunks = (text: string): string[] =>
      cutDraft(text, "plaintext").map((chunk) => `${chunk.context}|${chunk.text}`);
    const before = chunks(parts.join("\n"));
    for (const [index, part] of parts.entries()) {
      const after = chunks(parts.with(index, `${part} Holm`).join("\n"));
      assert.ok(after.filter((chunk) => !before.includes(chunk)).length <= 1, part);
    }
  });
});
