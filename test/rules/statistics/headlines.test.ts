import assert from "node:assert/strict";
import { applyEdits } from "../../../server/src/edits/edit.js";
import { review } from "../../support/review.js";

const BODY = `
The council voted on Monday to close 46 libraries, Mayor Ana Ruiz said.

It rained all day in Tull, and the river rose.
`;

/** What is said of figures above the text, and the draft after the first fix. */
function conflicts(text: string, markup: "markdown" | "plaintext" = "markdown"): [string[], string] {
  const found = review(text, markup).findings.filter(({ rule }) => rule === "statistics/conflicting-figures");
  const [fix] = found[0]?.fixes() ?? [];
  return [found.map(({ message }) => message), fix ? applyEdits(text, fix.edits) : text];
}

const HEAD = "Council votes to close 42 libraries";

describe("a headline is held against the text", () => {
  const headlines: Readonly<Record<string, string>> = {
    "title: in YAML": `---\ntitle: ${HEAD}\nslug: a\n---\n`,
    "title: in quotation marks": `---\nlayout: post\ntitle: "${HEAD}"\n---\n`,
    "title: in single marks": `---\ntitle: '${HEAD}'   # as voted\n---\n`,
    "title: folded over lines": "---\ntitle: >-\n  Council votes to close\n  42 libraries\nslug: a\n---\n",
    "title: on the next line": `---\ntitle:\n  ${HEAD}\n---\n`,
    "title: that ends in three points": `---\ntitle: ${HEAD}\n...\n`,
    "headline: in YAML": `---\nheadline: ${HEAD}\n---\n`,
    "seo_title: in YAML": `---\nseo_title: ${HEAD}\n---\n`,
    "title = in TOML": `+++\ntitle = "${HEAD}"\ndraft = true\n+++\n`,
    "title = over lines of TOML": `+++\ntitle = """\n${HEAD}"""\n+++\n`,
    "title in JSON": `{\n  "tags": ["a", "b"],\n  "title": "${HEAD}",\n  "draft": true\n}\n`,
    "title in JSON on a line": `{ "title": "${HEAD}", "weight": 3 }\n`,
    "title in JSON between fences": `;;;\n{"title": "${HEAD}"}\n;;;\n`,
    "Windows line ends": `---\r\ntitle: ${HEAD}\r\n---\r\n`,
    "a line of pandoc": `% ${HEAD}\n% Ana Ruiz\n% May 1, 2031\n`,
    "<h1>": `<h1>${HEAD}</h1>\n`,
    "<h1> with a class": `<h1 class="entry-title">\n  ${HEAD}\n</h1>\n`,
    "Hed: in bold print": `**Hed:** ${HEAD}\n`,
    "HEADLINE: above a byline": `HEADLINE: ${HEAD}\nBy Ana Ruiz\n`,
    "Title: behind a date": `Date: May 1, 2031\nTitle: ${HEAD}\n`,
    "Web headline:": `Web headline: ${HEAD}\n`,
  };
  for (const [name, headline] of Object.entries(headlines))
    it(`that stands in ${name}`, () => {
      const [said, fixed] = conflicts(headline + BODY);
      assert.deepEqual(said, ["The headline says 42 libraries; the text says 46."]);
      assert.equal(fixed, headline.replace("42", "46") + BODY);
      assert.deepEqual(conflicts(headline.replace("42", "46") + BODY)[0], []);
    });

  it("that stands on a line of plain text", () => {
    for (const label of ["Hed", "HEADLINE", "Title", "Print headline"])
      assert.deepEqual(
        conflicts(`${label}: ${HEAD}\n${BODY}`, "plaintext")[0],
        ["The headline says 42 libraries; the text says 46."],
        label,
      );
  });

  it("and so is what sums the story up under it", () => {
    for (const deck of [
      `---\ntitle: Council closes libraries\nexcerpt: ${HEAD}\n---\n`,
      `---\ntitle: Council closes libraries\ndescription: |\n  ${HEAD} in May.\n---\n`,
      `+++\ntitle = "Council closes libraries"\nsubtitle = "${HEAD}"\n+++\n`,
      `{\n"title": "Council closes libraries",\n"description": "${HEAD}"\n}\n`,
      `Hed: Council closes libraries\nDek: ${HEAD}\n`,
      `Council closes libraries\n\nSubhed: ${HEAD}\n`,
    ])
      assert.deepEqual(conflicts(deck + BODY)[0], ["The summary says 42 libraries; the text says 46."], deck);
  });

  it("each of several, and against the other where the text has no such figure", () => {
    const title = `---\ntitle: ${HEAD}\n---\n`;
    assert.deepEqual(conflicts(`${title}# Council votes to close 46 libraries\n${BODY}`)[0], [
      "The headline says 42 libraries; the text says 46.",
    ]);
    assert.deepEqual(
      conflicts(`${title}# Council votes to close 46 libraries\n\nThe council met on Monday.\n`)[0],
      ["The headline says 46 libraries; the other says 42."],
    );
    assert.deepEqual(conflicts(`${title}# Council closes dozens of libraries\n${BODY}`)[0].length, 1);
    assert.deepEqual(conflicts(`${title}# ${HEAD}\n\nThe council met on Monday.\n`)[0], []);
  });

  it("but no other line that looks like one", () => {
    for (const text of [
      `---\ntitle: Council closes libraries\nweight: 42\nid: libraries-42\ncover: 42 libraries.png\n---\n${BODY}`,
      `---\ntitle: Council closes libraries\n---\n${BODY}\nTitle: 42 libraries\n`,
      `---\ntitle:\n  en: ${HEAD}\n---\n${BODY.replace("46", "42")}`,
      `---\ntitle: Council closes libraries\nrelated:\n  - title: ${HEAD}\n---\n${BODY}`,
    ])
      assert.deepEqual(conflicts(text)[0], [], text);
  });
});

describe("front matter", () => {
  const found = (text: string): string[] =>
    review(text).findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);

  it("is searched for what is still to come, in every field", () => {
    for (const [field, placeholder] of [
      ["title: TK wins", "TK"],
      ["author: TK", "TK"],
      ["source_link: 'TODO'", "TODO"],
      ["image_alt: The [NAME TO COME] bridge", "[NAME TO COME]"],
      ["image:\n  src: a.png\n  alt: TK", "TK"],
      ["excerpt: >\n  Some XX people\n  came.", "XX"],
      ["credits:\n- TK", "TK"],
    ] as const) {
      const text = `---\nlayout: post\n${field}\n---\n\nThe council met on Monday.\n`;
      assert.deepEqual(found(text), [`copy/placeholder: ${placeholder}`], field);
    }
    assert.deepEqual(found("The council met.\n\n![The TK bridge](a.png)\n"), ["copy/placeholder: TK"]);
  });

  it("is read for wording where it is shown, at the words as they are written", () => {
    const text = `---\ntitle: "Mayor’s \\"draconian\\" plan: a draconian cut"\nid: draconian-cut\n---\n\nThe council met.\n`;
    assert.deepEqual(found(text).at(-1), "wording/emotive-language: draconian");
  });

  it("asks no source of a summary", () => {
    assert.deepEqual(
      found(
        "---\ndescription: The neglect of the piers caused 40 percent of the slips to rot.\n---\n\nIt rained.\n",
      ),
      [],
    );
  });
});

describe("a step that is told as a part", () => {
  it("is held against a percentage and another part", () => {
    for (const [headline, text, says] of [
      ["Rents rise 18 percent", "Rents rose by a third", "a third"],
      ["Rents rise by a fifth", "Rents rose by a third last year", "a third"],
      [
        "Board cuts boats 40 percent",
        "The board cut the number of boats by nearly a quarter",
        "nearly a quarter",
      ],
      ["Sales fall by half", "Sales fell by a tenth in May", "a tenth"],
      ["Crime down 60 percent", "Crime went down by about a quarter", "about a quarter"],
    ]) {
      const [[message]] = conflicts(`# ${headline}\n\n${text}, Mayor Ana Ruiz said.\n`);
      assert.ok(message?.endsWith(`the text says ${says}.`), `${headline}: ${message}`);
    }
  });

  it("agrees with what it comes to, and is none of a third person or thing", () => {
    for (const [headline, text] of [
      ["Rents rise by a third", "Rents rose 33 percent"],
      ["Rents rise by half", "Rents rose by half last year"],
      ["Rents rise by a quarter", "Rents rose by 25 percent"],
      ["Rents rise 18 percent", "The line was cut by a third man, and rents rose 18 percent"],
      ["Side loses 2 games", "The side was raised by a third club, and lost two games"],
    ])
      assert.deepEqual(conflicts(`# ${headline}\n\n${text}, Mayor Ana Ruiz said.\n`)[0], [], headline);
  });

  it("is held against no figure that only looks like its own, or is a part of it", () => {
    for (const [headline, text] of [
      ["Queen of the dance hall dies at 79", "“She taught me,” recalled drummer Aston Orr, now 76"],
      ["Queen of the dance hall dies at 79", "She left home at 15 to learn a trade"],
      ["Vote to close 140-year-old school", "Of 418 answers, 396 opposed it and 14 supported it"],
      ["Conman took £212,000 from five widows", "One, a nurse, handed over £71,000"],
      ["Conman took £212,000 from five widows", "The losses were £71,000, £58,500, £39,000 and £6,000"],
      [
        "Fund chief flees with $900 million",
        "The savers’ league has put the amount due to its members at $212 million",
      ],
      ["Puffins back after 40 years", "Puffins live for 20 years or more"],
      ["12 wickets fall", "The home side took five wickets in the second session"],
      ["Late goal rescues ten-man Rovers", "The striker beat two men and won a penalty"],
    ])
      assert.deepEqual(conflicts(`# ${headline}\n\n${text}, at the ground on Friday.\n`)[0], [], headline);
    assert.deepEqual(conflicts("# Queen of the hall dies at 97\n\nAna Orr, 79, died on Sunday.\n")[0], [
      "The headline says 97; the text says 79.",
    ]);
  });
});

describe("a headline's figure", () => {
  it("is borne out by what it follows from, in the text", () => {
    for (const [head, body] of [
      [
        "Reed Bend votes 61 percent for the pier",
        "Reed Bend counted 412 yes and 263 no. Turnout was 54 percent.",
      ],
      [
        "After 131 years, the chapel rings for the last time",
        "Founded in 1893, it shut in 2024. It had nine priests under 70.",
      ],
      [
        "Tea cuts falls 30 percent, study finds",
        "Of the tea drinkers, 2.1 percent fell, against 3 percent of the others, the study found.",
      ],
      ["Night bus makes 41 stops", "She spoke to a driver, and for the next nine stops they talked."],
      ["Fifteen minutes at each door", "The carer is 11 minutes behind now, at the next door."],
      ["Gusts of 90 mph hit Tull", "The mast recorded 91 mph gusts in Tull, the harbor office said."],
    ])
      assert.deepEqual(conflicts(`# ${head!}\n\n${body!}\n`)[0], [], head);
  });

  it("is held against the same thing all the same", () => {
    for (const [head, body] of [
      ["Reed Bend votes 61 percent for the pier", "Turnout was high, and 16 percent voted for the pier."],
      ["Night bus makes 41 stops", "The night bus makes 14 stops, its driver said."],
      ["Gusts of 90 mph hit Tull", "The mast recorded 97 mph gusts in Tull, the harbor office said."],
    ])
      assert.equal(conflicts(`# ${head!}\n\n${body!}\n`)[0].length, 1, head);
  });

  it("is not held against the one figure of many that is a little like it", () => {
    const others = Array.from(
      { length: 11 },
      (_, at) => `Pier ${at + 2} has ${at + 31} berths and ${2 * at + 13} cranes.`,
    ).join(" ");
    const head = "# Harbor chief fed three generations of Tull\n\n";
    const body = "The crew of the night boat had been up since 2, she said, and she cooked.";
    assert.deepEqual(conflicts(`${head}${body} ${others}\n`)[0], []);
    assert.equal(conflicts(`# ${HEAD}\n${BODY}${others}\n`)[0].length, 1);
  });
});
