import fc from "fast-check";
import type { Markup } from "../../server/src/text/draft.js";

/** Characters that offsets go wrong at: outside the BMP, half of a pair, combining, invisible, mis-decoded. */
const oddities = fc.constantFrom(
  "\u{1F30A}",
  "\u{1F469}\u200D\u{1F692}",
  "\uD83D",
  "\uDE00",
  "e\u0301",
  "\uFEFF",
  "\u0000",
  "\u00A0",
  "\u200B",
  "\u2028",
  "\t",
  "İ",
  "ﬁ",
  "¬†",
  "donâ€™t",
  "\u00AD",
  "\u2011",
  "Â£",
  "12\u00A0000",
  "&amp;",
  "&nbsp;",
  "&#x1F30A;",
  "\\*",
);
const anything = fc.oneof({ weight: 2, arbitrary: oddities }, fc.string({ unit: "binary", maxLength: 6 }));

const who = fc.constantFrom(
  "Mayor Rosa Lindqvist",
  "Aku",
  "she",
  "the Water Authority",
  "critics",
  "a man who asked not to be named",
  "Dr. H. J. O’Malley-Sørensen",
  "some",
);
const quantity = fc.oneof(
  fc.integer({ min: 0, max: 90_000 }).map(String),
  fc.constantFrom(
    "1,204",
    "2.4 million",
    "forty-one",
    "$3.1 million",
    "37 percent",
    "12%",
    "a third",
    "9,90",
    "1.2.3",
    "½",
    "2½ million",
    "12 000",
    "3 1/2",
  ),
);
const thing = fc.constantFrom(
  "homes",
  "people",
  "jobs",
  "of the teachers",
  "votes",
  "on April 20, 2031",
  "feet",
  "",
);
const loaded = fc.constantFrom(
  "illegal immigrants",
  "a heartless bureaucrat",
  "so-called experts",
  "the radical left",
  "TK",
);
const marks = fc.constantFrom("“”", "””", "””", '""', "“ ", "‘’", "„“", "«»", "''", "““");

const sentence = fc.oneof(
  fc.tuple(who, quantity, thing).map(([w, q, t]) => `${w} said ${q} ${t} were lost.`),
  fc.tuple(quantity, thing, loaded).map(([q, t, l]) => `More than ${q} ${t} were taken by ${l}`),
  fc
    .tuple(marks, who, loaded, fc.constantFrom(",", ".", "", " …"))
    .map(([m, w, l, stop]) => `${m[0] ?? ""}We will not leave ${l}${stop}${m[1] ?? ""} ${w} said.`),
  fc
    .tuple(who, loaded)
    .map(([w, l]) => `*${w}*, the **worst** of ${l}, caused the [flood](http://a.example/?q=1 "x").`),
  fc
    .tuple(quantity, quantity, quantity)
    .map(([a, b, c]) => `Of ${a} arrests, ${b} were in May and ${c} in June.`),
  fc.tuple(who, anything, loaded).map(([w, x, l]) => `It devastated ${x}${l}${x}, according to ${w}.`),
  anything,
);
const prose = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(" "));

/** What may stand around copy, of one dialect or another. */
const container = fc.constantFrom(
  ["<p>", "</p>"],
  ['<p class="lead">', "</p>"],
  ['<p class="lead>', "</p>"],
  ["<figure><figcaption>", "</figcaption></figure>"],
  ["<div><s>", "</s></div>"],
  ["<del>\n\n", "\n\n</del>"],
  ["{{% note %}}\n", "\n{{% /note %}}"],
  ['{{< box a="b" >}}', "{{< /box >}}"],
  ["{% note %}\n", "\n{% endnote %}"],
  ["{% comment %}\n", "\n{% endcomment %}"],
  [":::note\n", "\n:::"],
  ["!!! note\n    ", ""],
  ["> [!NOTE]\n> ", ""],
  ["<Callout>\n", "\n</Callout>"],
  ["[pullquote]", "[/pullquote]"],
  ["{/* ", " */}"],
  ["%%", "%%"],
  ["{>>", "<<}"],
  ["{--", "--}"],
  ["{++", "++}"],
  ["{~~a~>", "~~}"],
  ["==", "=="],
  ["", "\n{: .lead}"],
  ["", " {#lead .x}"],
  ["", "[^1]"],
  ["", " [@key, p. 3]"],
  ["[", "]{.x}"],
  ["<!-- ask --> ", ""],
  ["<script>\n", "\n</script>"],
);

const block = fc.oneof(
  { weight: 6, arbitrary: prose },
  fc
    .tuple(
      fc.constantFrom("# ", "### ", "#", "- ", "1. ", "* [ ] ", "> ", "> > ", "    ", "![", "By ", "H/T: "),
      prose,
    )
    .map(([lead, text]) => lead + text),
  fc.array(prose, { minLength: 2, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join("\n")),
  fc.array(prose, { minLength: 2, maxLength: 3 }).map((lines) => lines.map((line) => `> ${line}`).join("\n")),
  fc
    .array(fc.tuple(prose, quantity), { minLength: 1, maxLength: 3 })
    .map(
      (rows) => `| who | how many |\n| --- | ---: |\n${rows.map(([a, b]) => `| ${a} | ${b} |`).join("\n")}`,
    ),
  prose.map((text) => `${text}\n===`),
  prose.map((text) => `PELL GROVE, March 11 — ${text}`),
  prose.map((text) => ` date 2031-03-03 ${text} Local News ${text}`),
  fc
    .tuple(fc.constantFrom("```", "~~~", "<!--", "<div>", "---\n", "$$", "[a]: ", "[^1]: "), prose)
    .map(([a, b]) => `${a}${b}`),
  prose.map((text) => `\`\`\`\n${text}\n\`\`\``),
  fc.tuple(container, prose).map(([[before, after], text]) => `${before}${text}${after}`),
  // What opens and is never closed.
  fc.tuple(container, prose).map(([[before], text]) => `${before}${text}`),
  fc.constantFrom(
    "<!-- stet -->",
    "<!-- stet wording -->",
    "---\ntitle: A 40 percent rise\n---",
    "***",
    "*a_ *a_ *a_",
    "[[[](",
    "&#xD800; &bogus;",
    "",
  ),
);

/** A draft of anything that drafts are made of, and of what they should not be made of. */
export const arbitraryDraft: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("", "", "", "\uFEFF", "\n", "---\ntitle: x\n---\n"),
    fc.array(
      fc.tuple(block, fc.constantFrom("\n\n", "\n\n", "\n", "\n\n\n", "\r\n", "\r\n\r\n", "\r", " \n\t\n")),
      {
        minLength: 1,
        maxLength: 7,
      },
    ),
  )
  .map(([lead, blocks]) => lead + blocks.flat().join(""));

export const arbitraryMarkup: fc.Arbitrary<Markup> = fc.constantFrom("markdown", "plaintext");
