import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/edits/edit.js";
import { review } from "../support/review.js";

/** Sentences with one fault each, and the words that are found. */
const CLAIM = "The neglect of the piers caused the slip to rot.";
const LABEL = "Illegal immigrants live on Front Street.";
const TO_COME = "The mayor left TK boats.";
const STORY = [CLAIM, LABEL, TO_COME];
const FOUND = ["caused", "Illegal immigrants", "TK"];

/** One way in which copy comes: what stands around each paragraph, or around all of them. */
type Container = (paragraphs: readonly string[]) => string;

const each =
  (before: string, after: string, between = "\n\n"): Container =>
  (paragraphs) =>
    paragraphs.map((paragraph) => `${before}${paragraph}${after}`).join(between);
const all =
  (before: string, after: string): Container =>
  (paragraphs) =>
    `${before}${paragraphs.join("\n\n")}${after}`;

const CONTAINERS: Readonly<Record<string, Container>> = {
  "plain paragraphs": each("", ""),
  "Windows line ends": each("", "", "\r\n\r\n"),
  "list items": each("- ", "", "\n"),
  "numbered items": each("1. ", "", "\n"),
  "task items": each("- [ ] ", "", "\n"),
  "bold print": each("**", "**"),
  "a block quotation's callout": each("> [!NOTE]\n> ", ""),
  "a callout that folds": each("> [!tip]-\n> ", ""),
  "<p> on a line": each("<p>", "</p>"),
  "<p> without blank lines": each("<p>", "</p>", "\n"),
  "<p> with a class": each('<p class="lead" id="a">', "</p>"),
  "<p> on lines of its own": each("<p>\n", "\n</p>"),
  "<p> indented in a <div>": (paragraphs) =>
    `<div>\n${paragraphs.map((p) => `    <p>\n        ${p}\n    </p>`).join("\n")}\n</div>`,
  "<div>": each("<div>", "</div>"),
  "<center>": each("<center>", "</center>"),
  "<figcaption>'s sibling": each('<figure><img src="a.png"></figure>\n<p>', "</p>"),
  "<details>": each("<details><summary>More</summary>\n", "\n</details>"),
  "<ul> and <li>": (paragraphs) => `<ul>\n${paragraphs.map((p) => `  <li>${p}</li>`).join("\n")}\n</ul>`,
  "<section> with a comment": each("<section><!-- ask Ana -->\n", "\n</section>"),
  "<br> between sentences": (paragraphs) => `<p>${paragraphs.join("<br>\n")}</p>`,
  "blocks of WordPress": each("<!-- wp:paragraph -->\n<p>", "</p>\n<!-- /wp:paragraph -->"),
  "an <img> above": each('<img src="a.png" alt="">\n', ""),
  "an <hr> above": each("<hr>\n", ""),
  "a comment above": each("<!-- note -->\n", ""),
  "a comment that begins the line": each("<!-- note --> ", ""),
  "inline tags": each("<u>", "</u>"),
  "a span": each('<span style="x">', "</span>"),
  "Hugo's shortcodes on lines": each("{{% note %}}\n", "\n{{% /note %}}"),
  "Hugo's shortcodes inline": each("{{< lead >}}", "{{< /lead >}}"),
  "Liquid tags": each("{% note %}\n", "\n{% endnote %}"),
  "fences of colons": each(":::note\n", "\n:::"),
  "fences of colons with attributes": each("::: {.box}\n", "\n:::"),
  "an admonition": each('!!! note "Mind"\n    ', ""),
  "an admonition over blank lines": (paragraphs) =>
    `!!! note\n\n${paragraphs.map((p) => `    ${p}`).join("\n\n")}`,
  "an admonition that folds": each("??? tip\n    ", ""),
  "a name for Obsidian": each("", " ^slip-1"),
  "a comment of Liquid over blank lines above": each(
    "{% comment %}\nCritics say so.\n\nMore TK.\n{% endcomment %}\n\n",
    "",
  ),
  "a comment of Hugo over blank lines above": each("{{/*\nCritics say so.\n\nMore TK.\n*/}}\n", ""),
  "a comment of MDX over blank lines above": each("{/* Critics say so.\n\nMore TK. */}\n\n", ""),
  "a comment of Obsidian over blank lines above": each("%%\nCritics say so.\n\nMore TK.\n%%\n\n", ""),
  "an HTML comment over blank lines above": each("<!--\nCritics say so.\n\nMore TK.\n-->\n\n", ""),
  "a comment of pandoc": each("", " `<!-- ask Ana -->`{=html}"),
  "a component of MDX": each("<Callout>\n", "\n</Callout>"),
  "a comment of MDX behind": each("", " {/* ask Ana */}"),
  "an import of MDX above": all('import Box from "./box";\n\n', ""),
  "tabs of MkDocs": (paragraphs) => `=== "Front"\n\n${paragraphs.map((p) => `    ${p}`).join("\n\n")}`,
  "directives of MyST": each("```{note}\n", "\n```"),
  "directives of MyST with options": each("```{admonition} Mind\n:class: tip\n", "\n```"),
  "a callout with a heading": each("> [!NOTE] Mind\n> ", ""),
  "a callout on its line": each("> [!NOTE] ", ""),
  "hints of GitBook": each('{% hint style="info" %}\n', "\n{% endhint %}"),
  "boxes of VuePress": each("::: tip Mind\n", "\n:::"),
  "boxes of Docusaurus": each(":::note[Mind]\n\n", "\n\n:::"),
  "callouts of Quarto": each("::: {.callout-note}\n## Mind\n", "\n:::"),
  "columns of pandoc": all(":::: {.columns}\n::: {.column}\n", "\n:::\n::::"),
  "spans of pandoc": each("[", "]{.x}"),
  "a shortcode of Hugo over lines": each('{{< box\n  title="x"\n>}}\n', "\n{{< /box >}}"),
  "cards of Ghost": each("<!--kg-card-begin: html-->\n<p>", "</p>\n<!--kg-card-end: html-->"),
  "a component over lines": each('<Lead\n  kind="x"\n>\n', "\n</Lead>"),
  "a table of HTML": (paragraphs) =>
    `<table>${paragraphs.map((p) => `<tr><td>${p}</td></tr>`).join("")}</table>`,
  "a list of terms": (paragraphs) => `Term\n${paragraphs.map((p) => `: ${p}`).join("\n")}`,
  "nested items": (paragraphs) => `- It rained.\n${paragraphs.map((p) => `  - ${p}`).join("\n")}`,
  "highlighted words": each("==", "=="),
  "inserted words": each("++", "++"),
  "codes of forums": each("[b]", "[/b]"),
  "a script above": all("<script>\nvar TK = 1;\n</script>\n\n", ""),
  "a style above": all("<style>\n.x { color: red }\n</style>\n\n", ""),
  "kramdown's attributes": each("", "\n{: .lead}"),
  "pandoc's attributes": each("", " {#lead .x}"),
  "shortcodes of WordPress": each("[pullquote]", "[/pullquote]"),
  "a shortcode with attributes": each('[box color="red"]', "[/box]"),
  "a margin comment": each("", " {>>Critics say so<<}"),
  "a comment of Obsidian": each("", " %%Critics say so%%"),
  "a comment of Liquid": each("", " {% comment %}Critics say so{% endcomment %}"),
  "a comment of Hugo": each("", " {{/* Critics say so */}}"),
  "struck words behind": each("", " ~~Critics say so.~~"),
  "struck words in tags": each("", " <del>Critics say so.</del>"),
  "deleted words of CriticMarkup": each("", " {--Critics say so.--}"),
  "a raised note mark": each("", "<sup>1</sup>"),
  "a footnote call": each("", "[^1]"),
};

describe("one story in any container", () => {
  for (const [name, container] of Object.entries(CONTAINERS))
    it(`is found the same in ${name}`, () => {
      const text = `# Slip to close\n\nThe council met on Monday.\n\n${container(STORY)}\n`;
      const findings = review(text).findings.filter(({ rule }) => rule !== "copy/hidden-words");
      assert.deepEqual(
        findings.map(({ span }) => text.slice(span.start, span.end)),
        FOUND,
        text,
      );
      // A fix stays within the copy: what stands around that is as it was.
      const [fix] = findings[0]!.fixes();
      const fixed = applyEdits(text, fix!.edits);
      const before = text.indexOf(CLAIM);
      const tail = text.slice(before + CLAIM.length);
      assert.equal(fixed.slice(0, before), text.slice(0, before), fixed);
      assert.ok(fixed.endsWith(tail), fixed);
      assert.ok(!/[<{[]/.test(fixed.slice(before, fixed.length - tail.length)), fixed);
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
      for (const sentence of STORY)
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
