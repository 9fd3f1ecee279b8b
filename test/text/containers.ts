// One way after another in which copy comes: what stands around each paragraph, or around all of them.

/** The paragraphs of a story in one such way. */
export type Container = (paragraphs: readonly string[]) => string;

const each =
  (before: string, after: string, between = "\n\n"): Container =>
  (paragraphs) =>
    paragraphs.map((paragraph) => `${before}${paragraph}${after}`).join(between);
const all =
  (before: string, after: string): Container =>
  (paragraphs) =>
    `${before}${paragraphs.join("\n\n")}${after}`;

/** Of Markdown and what sites, notes and editors add to it. */
export const CONTAINERS: Readonly<Record<string, Container>> = {
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
  "a first letter of WordPress": each(
    '<!-- wp:paragraph {"dropCap":true,"className":"lead"} -->\n<p class="has-drop-cap lead">',
    "</p>\n<!-- /wp:paragraph -->",
  ),
  "a list of WordPress": (paragraphs) =>
    `<!-- wp:list -->\n<ul class="wp-block-list">${paragraphs.map((p) => `<!-- wp:list-item -->\n<li>${p}</li>\n<!-- /wp:list-item -->`).join("\n\n")}</ul>\n<!-- /wp:list -->`,
  "columns of WordPress": each(
    '<!-- wp:columns -->\n<div class="wp-block-columns"><!-- wp:column -->\n<div class="wp-block-column"><!-- wp:paragraph -->\n<p>',
    "</p>\n<!-- /wp:paragraph --></div>\n<!-- /wp:column --></div>\n<!-- /wp:columns -->",
  ),
  "WordPress as it was": (paragraphs) => `<strong>It rained.</strong>\n${paragraphs.join("\n\n")}\n\n&nbsp;`,
  "an export of Substack": (paragraphs) =>
    `<div class="captioned-image-container"><figure><a class="image-link" href="https://x.example/a.jpg"><div class="image2-inset"><picture><source srcset="a.webp"/><img src="a.jpg" data-attrs="{&quot;src&quot;:&quot;a&quot;}" alt=""/></picture></div></a></figure></div>${paragraphs.map((p) => `<p>${p}</p>`).join("")}<div class="subscription-widget-wrap-editor"><div class="subscription-widget"><form><input type="email" placeholder="Type your email…"/></form></div></div>`,
  "an export of Medium": (paragraphs) =>
    `<section name="a"><div class="section-divider"><hr></div><div class="section-content">${paragraphs.map((p, at) => `<p name="b${at}" class="graf graf--p">${p}</p>`).join("")}</div></section>`,
  "HTML of Google Docs": (paragraphs) =>
    paragraphs
      .map((p) => `<p class="c1"><span class="c2">${p}</span></p>`)
      .join('<p class="c1 c3"><span class="c2"></span></p>'),
  "HTML of Word": each(
    "<p class=MsoNormal><span lang=EN-US style='font-size:12.0pt'>",
    "<o:p></o:p></span></p>",
  ),
  "Markdown of Google Docs": (paragraphs) =>
    `![][image1]\n\n${paragraphs.join("  \n\n")}\n\n[image1]: <data:image/png;base64,iVBORw0KGgo=>`,
  "a box of Notion": each("<aside>\n💡 ", "\n</aside>"),
  "a toggle of Notion": (paragraphs) => `- More\n${paragraphs.map((p) => `    \n    ${p}`).join("\n")}`,
  "blocks of Logseq": (paragraphs) =>
    `- It rained.\n  collapsed:: true\n${paragraphs.map((p) => `\t- ${p}`).join("\n")}`,
  "an embedded note": each("![[slip.png|300]]\n\n", ""),
  "tags behind": each("", " #slip #council/2031"),
  "lines of pandoc": each("| ", ""),
  "numbered examples of pandoc": (paragraphs) => paragraphs.map((p) => `(@) ${p}`).join("\n"),
  "items by letters": (paragraphs) => paragraphs.map((p, at) => `${"abcde"[at]!}.  ${p}`).join("\n"),
  "items by Roman numerals": (paragraphs) =>
    paragraphs.map((p, at) => `${["i", "ii", "iii", "iv", "v"][at]!})  ${p}`).join("\n"),
  "definitions of pandoc": (paragraphs) => paragraphs.map((p) => `Term\n\n:   ${p}`).join("\n\n"),
  "raw HTML of pandoc behind": each("", "`<br/>`{=html}"),
  "boxes within boxes of pandoc": (paragraphs) =>
    `::::: {#a .b}\n:::: c\n\n${paragraphs.join("\n\n")}\n\n::::\n:::::`,
  "emphasis with attributes before": each("*It rained.*{.x} ", ""),
  "kramdown's emphasis before": each("**It rained.**{: .x} ", ""),
  "a comment of kramdown above": each("{::comment}\nCritics say so.\n\nMore TK.\n{:/comment}\n\n", ""),
  "abbreviations below": (paragraphs) => `${paragraphs.join("\n\n")}\n\n*[TK]: Turkish\n*[HTML]: Markup`,
  "a table of contents above": all("* TOC\n{:toc}\n\n", ""),
  "code that Hugo shows above": each(
    "{{< highlight go >}}\nvar TK = 1\n\nvar x = 2\n{{< /highlight >}}\n\n",
    "",
  ),
  "code that Liquid shows above": each("{% highlight js %}\nvar TK = 1;\n{% endhighlight %}\n\n", ""),
  "conditions of Liquid": each("{% if page.x == 1 %}\n", "\n{% endif %}"),
  "a comment of Nunjucks above": each("{# Critics say TK.\n\nMore TK. #}\n\n", ""),
  "tabs of Docusaurus": each('<Tabs>\n<TabItem value="a" label="A">\n\n', "\n\n</TabItem>\n</Tabs>"),
  "a program of MDX above": all("export const x = {\n  a: 'TK',\n  b: 2,\n};\n\n", ""),
  "an element of MDX above": each('<Image src={a} alt="" />\n', ""),
  "roles of MyST": each("{sup}`1` ", ""),
  "targets of MyST": each("(slip-a)=\n", ""),
  "a comment of MyST above": each("% Critics say TK.\n\n", ""),
  "boxes of MyST by colons": each(":::{note}\n:class: tip\n", "\n:::"),
  "boxes of MkDocs by slashes": (paragraphs) => `/// note | Mind\n${paragraphs.join("\n\n")}\n///`,
  "cards of MkDocs": (paragraphs) =>
    `<div class="grid cards" markdown>\n\n${paragraphs.map((p) => `-   ${p}`).join("\n")}\n\n</div>`,
  "boxes of HackMD": each(":::info\n:bulb: **Mind**\n\n", "\n:::"),
  "alerts of GitLab": each(">>> [!note]\n", "\n>>>"),
  "code of R above": each("```{r}\n#| echo: false\nTK <- 1\n```\n\n", ""),
  "a reference of Quarto": each("", " (@fig-a)"),
  "what R prints behind": each("", " `r nrow(x)`"),
  "an anchor before": each('<a id="a"></a>', ""),
  "an element of its own": each("<story-body>\n<p>", "</p>\n</story-body>"),
  "an address behind": each("", " <https://x.example>"),
  "a bare address behind": each("", " https://x.example"),
  "an emoji by name before": each(":bulb: ", ""),
  "an emoji by name behind": each("", " :tada:"),
  "a template's field before": each("{{ page.date }} ", ""),
  "a wiki's link before": each("[[Slips]] ", ""),
  "a bold lead-in": each("**Housing** ", ""),
  "a picture on the line above": each("![](a.png)\n", ""),
  "inserted paragraphs": all("{++\n\n", "\n\n++}"),
  "paragraphs in cells": (paragraphs) =>
    `<table>\n<tr>\n<td>\n\n${paragraphs.join("\n\n")}\n\n</td>\n</tr>\n</table>`,
  "old line ends": each("", "", "\r\r"),
  "rules between": each("", "", "\n\n* * *\n\n"),
};

/** Of plain text. */
export const PLAIN_CONTAINERS: Readonly<Record<string, Container>> = {
  "plain paragraphs": each("", ""),
  "a line a paragraph": each("", "", "\n"),
  "indented paragraphs": each("    ", ""),
  "tabs before": each("\t", ""),
  "Windows line ends": each("", "", "\r\n\r\n"),
  "old line ends": each("", "", "\r"),
  "bullets with tabs": each("•\t", "", "\n"),
  "numbers with tabs": (paragraphs) => paragraphs.map((p, at) => `${at + 1}.\t${p}`).join("\n"),
  "paragraph signs": each("¶ ", ""),
  "stars between": each("", "", "\n\n***\n\n"),
  "number signs between": each("", "", "\n\n# # #\n\n"),
  "tags of HTML": each("<p>", "</p>"),
  "tags with attributes": each('<p class="lead"><span style="x">', "</span></p>"),
  "tags of HTML on a line": each("<p>", "</p>", ""),
  "comments of HTML": each("<!-- ask Ana: TK --><div>", "</div>"),
  "tagged text of InDesign": (paragraphs) =>
    `<ASCII-WIN>\n<Version:15><FeatureSet:InDesign-Roman>\n${paragraphs.map((p) => `<ParaStyle:Body>${p}`).join("\n")}`,
  "styles of InDesign": (paragraphs) =>
    `<UNICODE-MAC>\n<Version:15><ColorTable:=<Black:COLOR:CMYK:Process:0,0,0,1>>\n${paragraphs.map((p) => `<ParaStyle:Body><cTypeface:Bold><cSize:9.000000>${p}<cTypeface:><cSize:>`).join("\n")}`,
  "a chat with times": (paragraphs) => paragraphs.map((p) => `Ana Ruiz  10:42 AM\n${p}`).join("\n\n"),
  "a chat's bullets": each("    • ", "", "\n"),
  "a chat's quotations": each("&gt; ", "", "\n"),
  "a chat's emoji": each("", " :wink:"),
  "a mail that was passed on": (paragraphs) =>
    `---------- Forwarded message ---------\nFrom: Ana Ruiz <ana@x.example>\nDate: Thu, May 1, 2031 at 10:42 AM\nSubject: Slip\nTo: <desk@x.example>\n\n${paragraphs.join("\n\n")}`,
  "a mail's signature below": (paragraphs) => `${paragraphs.join("\n\n")}\n\n-- \nAna Ruiz\nTull Herald`,
};
