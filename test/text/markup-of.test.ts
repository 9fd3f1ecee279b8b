import assert from "node:assert/strict";
import { markupOf } from "../../server/src/text/markup-of.js";

describe("how a draft is marked up", () => {
  it("goes by the ending of its path first, whatever the editor calls its language", () => {
    for (const [path, language, markup] of [
      ["file:///a/b.txt", "text", "plaintext"],
      ["file:///a/b.TXT", "gfm", "plaintext"],
      ["file:///a/b.text", "normal", "plaintext"],
      ["file:///a/b.md", "text", "markdown"],
      ["file:///a/b.mdx", "plaintext", "markdown"],
      ["a/b.qmd", "fundamental", "markdown"],
      ["a/b.Rmd", "rmd", "markdown"],
    ] as const)
      assert.equal(markupOf(path, language), markup, path);
  });

  it("goes by the language where the path says nothing, in the words of each editor", () => {
    for (const language of ["plaintext", "text", "txt", "normal", "Normal", "fundamental"])
      assert.equal(markupOf("untitled:Untitled-1", language), "plaintext", language);
    for (const language of ["markdown", "gfm", "pandoc", "mdx"])
      assert.equal(markupOf("untitled:Untitled-1", language), "markdown", language);
    assert.equal(markupOf("-"), "markdown");
    assert.equal(markupOf("file:///v1.2/draft"), "markdown");
  });
});
