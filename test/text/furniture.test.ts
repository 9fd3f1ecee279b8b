import assert from "node:assert/strict";
import { kinds, markBlocks } from "./support.js";

const lead = "The dam above Port Ella held through the night, the water board said on Monday.";

/** The kinds of a plain text draft's blocks, and the same draft read as Markdown. */
function alike(text: string, expected: readonly string[]): void {
  assert.deepEqual(kinds(text, "plaintext"), expected);
  assert.deepEqual(kinds(text, "markdown"), expected);
}

describe("an unmarked headline", () => {
  it("is the first line where it is short and without a full stop", () => {
    alike(`Dam above Port Ella holds\n\n${lead}`, [
      "headline: Dam above Port Ella holds",
      `paragraph: ${lead}`,
    ]);
  });

  it("may have a full stop where it has a headline's capitals or grammar", () => {
    for (const headline of [
      "Water Board Says Dam Holds in Port Ella.",
      "Water board names Holm as new chief.",
    ])
      alike(`${headline}\n\n${lead}`, [`headline: ${headline}`, `paragraph: ${lead}`]);
  });

  it("is no short lead, and no line that nothing follows", () => {
    alike(`Police arrested two men Tuesday.\n\n${lead}`, [
      "paragraph: Police arrested two men Tuesday.",
      `paragraph: ${lead}`,
    ]);
    alike("Dam above Port Ella holds", ["paragraph: Dam above Port Ella holds"]);
  });

  it("is no line of a listing, whose dots lead to a figure", () => {
    for (const [first, second] of [
      ["Ana Ruiz .......... 42", "Milford .......... 46"],
      ["Ana Ruiz ... 42", "Milford ... 46"],
      ["Ana Ruiz . . . . . 42", "Milford . . . . . 46"],
      ["Ana Ruiz……42", "Milford……46"],
      ["Ana Ruiz.....Milford", "Bo Pell.....Tull"],
    ] as const)
      for (const markup of ["plaintext", "markdown"] as const) {
        assert.ok(!kinds(`${first}\n\n${second}`, markup).join().includes("headline"), first);
        assert.ok(!kinds(`${first}\n${second}`, markup).join().includes("headline"), first);
      }
    alike(`And then they were ... 42 gone\n\n${lead}`, [
      "headline: And then they were ... 42 gone",
      `paragraph: ${lead}`,
    ]);
  });

  it("stands after a date, on a line of its own", () => {
    alike(` date 2031-03-03 Dam holds\n${lead}`, [
      "metadata: date 2031-03-03",
      "headline: Dam holds",
      `paragraph: ${lead}`,
    ]);
  });

  it("is still the headline where a Markdown subhead follows", () => {
    assert.deepEqual(kinds(`Dam holds\n\n${lead}\n\n## What next`, "markdown"), [
      "headline: Dam holds",
      `paragraph: ${lead}`,
      "subhead: What next",
    ]);
  });

  it("is found by its repetition where a page was flattened into one line", () => {
    const headline = "Board: Dam above Port Ella is safe";
    alike(` date 2031-03-03 ${headline} Local News ${headline} ${lead}\n\nNobody was hurt.`, [
      "metadata: date 2031-03-03",
      `headline: ${headline}`,
      "metadata: Local News",
      `headline: ${headline}`,
      `paragraph: ${lead}`,
      "paragraph: Nobody was hurt.",
    ]);
  });

  it("goes on in a second line after a semicolon", () => {
    assert.deepEqual(kinds(`Dam holds;\nBoard says it was built well.\n\n${lead}`, "plaintext"), [
      "headline: Dam holds;",
      "subhead: Board says it was built well.",
      `paragraph: ${lead}`,
    ]);
  });
});

describe("a dateline", () => {
  it("stands before the paragraph of the same line", () => {
    for (const place of [
      "RIDGEMONT, Ohio —",
      "PORT ELLA (AP) —",
      "FLINT, Mich., Oct. 4 (UPI) —",
      "MIDPORT -",
      "(Mar 3, 2014 5:47 PM CST)",
    ])
      assert.equal(
        markBlocks(`Dam holds\n\n${place} ${lead}`, "markdown"),
        `⟦Dam holds⟧\n\n⟦${place}⟧ ⟦${lead}⟧`,
      );
  });

  it("is no acronym and no aside", () => {
    for (const copy of [
      "NATO — the alliance — met on Monday in Port Ella.",
      "Holm — the mayor — left early on Monday.",
    ])
      assert.deepEqual(kinds(`${lead}\n\n${copy}`, "plaintext").at(-1), `paragraph: ${copy}`);
  });
});

describe("a line around the copy", () => {
  const around: Record<string, readonly string[]> = {
    byline: [
      "By Ida Holm",
      "By Ida Holm and Bo de la Ek, The Port Echo",
      "Ida Holm, Staff Writer",
      "Staff Writer",
      "Staff Writer, The Port Echo",
      "Port Echo Senior Reporter",
      "Special to the Port Echo",
    ],
    metadata: [
      "Published: March 3, 2031",
      "Updated Monday, March 3, 2031 at 10:30 a.m. ET",
      "March 3, 2031",
      "Tags: dam, water",
    ],
    credit: [
      "H/T: The Echo",
      "(Photo by Bo Ek)",
      "Source: AP",
      "Read the rest here.",
      "___",
      "Follow Ida Holm on Twitter",
      "Bo Ek contributed to this report.",
    ],
    caption: [
      "Photo: The dam on Sunday.",
      "FILE - The dam is seen in 2029.",
      "The dam on Sunday. (AP Photo/Bo Ek)",
    ],
  };
  for (const [kind, lines] of Object.entries(around))
    it(`is a ${kind}`, () => {
      for (const line of lines)
        assert.deepEqual(
          kinds(`Dam above Port Ella holds\n\n${line}\n\n${lead}`, "plaintext")[1],
          `${kind}: ${line}`,
        );
    });

  it("is copy where it only begins like one", () => {
    for (const copy of [
      "By Monday, the water had fallen.",
      "Updated figures show 12 more homes lost.",
      "Published in 2031, the report blames the board.",
      "Source: nobody knows, Holm said, and the board, which met twice in March and again in April, has not asked since.",
      "Read the letter, Holm said.",
    ])
      assert.deepEqual(
        kinds(`Dam above Port Ella holds\n\n${copy}\n\n${lead}`, "plaintext")[1],
        `paragraph: ${copy}`,
      );
  });

  it("is a subhead where it stands between paragraphs with a title's capitals", () => {
    assert.deepEqual(
      kinds(`${lead}\n\nWhat Happens Next\n\n${lead}\n\nHolm shook his head\n\n${lead}`, "plaintext"),
      [
        `paragraph: ${lead}`,
        "subhead: What Happens Next",
        `paragraph: ${lead}`,
        "paragraph: Holm shook his head",
        `paragraph: ${lead}`,
      ],
    );
  });
});

describe("what a wire or a desk puts around a story", () => {
  const story = "Dam above Port Ella holds";
  const around = (line: string): string[] => kinds(`${line}\n\n${story}\n\n${lead}\n`, "plaintext");

  it("stands above the headline and is none", () => {
    for (const line of [
      "DAM-HOLDS-0501",
      "PORT-ELLA/DAM",
      "BC-US--Dam Holds, 1st Ld-Writethru,450",
      "BC-PORT ELLA-DAM-Bjt",
      "AP-Dam Holds, 320",
      "1 NEWS Dam",
      "Eds: UPDATES with quotes.",
      "EMBARGOED UNTIL 6 A.M. ET TUESDAY, MAY 1",
      "Strictly embargoed: 00:01, 1 May",
      "Embargo: 00:01 GMT, Tuesday",
      "Under embargo until noon",
      "NOT FOR PUBLICATION BEFORE 0001 HOURS TUESDAY",
      "FOR IMMEDIATE RELEASE",
      "HOLD FOR RELEASE",
      "Reporter: Ana Holm",
      "Copy editor: Bo Lund",
      "ANCHOR: BO LUND",
      "TRT: 1:30",
      "((BO LUND))",
      "(Adds quotes, background)",
      "CORRECTS spelling of Holm",
      "KILL KILL KILL",
      "AP Photo NYAB101",
    ])
      assert.deepEqual(around(line).slice(0, 2), [`metadata: ${line}`, `headline: ${story}`], line);
  });

  it("is no headline that has the same words", () => {
    for (const line of [
      "Embargo on grain lifted, ministers say",
      "Embargoed goods seized at port",
      "More boats come to Port Ella",
      "Update to zoning rules passes",
      "First lead pipe replaced",
      "42 NATO troops leave port",
      "EU-UK talks fail in May, 2031",
      "For release of hostages, a price",
      "Editors strike in Port Ella",
      "Kill switch bill passes",
    ])
      assert.equal(around(line)[0], `headline: ${line}`, line);
  });

  it("says below it that more comes, or that it is at an end", () => {
    for (const [kind, lines] of [
      [
        "metadata",
        ["(MORE)", "MORE", "mf", "MORE FOLLOWS", "DAM-HOLDS 2-2-2-2", "1st add", "Take 2", "(more to come)"],
      ],
      ["credit", ["-30-", "30--", "ENDS", "-ends-", "(ends)", "###", "# # #", "***"]],
    ] as const)
      for (const line of lines)
        assert.deepEqual(
          kinds(`${story}\n\n${lead}\n\n${line}\n\nNobody was hurt.\n`, "plaintext").slice(2),
          [`${kind}: ${line}`, "paragraph: Nobody was hurt."],
          line,
        );
    assert.deepEqual(kinds(`${lead}\n\nMore boats came.\n\nIt ends.\n`, "plaintext").slice(1), [
      "paragraph: More boats came.",
      "paragraph: It ends.",
    ]);
  });

  it("has notes to editors that are no copy", () => {
    for (const heading of [
      "Notes to editors:",
      "NOTES TO EDITORS",
      "Note to editors",
      "Notes for editors",
      "Editors’ notes",
    ])
      assert.deepEqual(
        kinds(`${story}\n\n${lead}\n\nENDS\n\n${heading}\n\n1. The board runs 42 dams.\n`, "plaintext").slice(
          -1,
        ),
        ["aside: 1. The board runs 42 dams."],
        heading,
      );
  });

  it("names captions and credits in many ways", () => {
    for (const caption of [
      "PICTURE: The dam on Monday.",
      "PIC: The dam.",
      "Picture caption: The dam.",
      "CUTLINE: The dam.",
      "[PHOTO: dam01.jpg]",
      "[Image: The dam. Credit: Bo Lund]",
    ])
      assert.deepEqual(kinds(`${story}\n\n${lead}\n\n${caption}\n`, "plaintext").slice(2), [
        `caption: ${caption}`,
      ]);
    for (const credit of [
      "(Reporting by Ana Holm in Tull; Editing by Bo Lund)",
      "Editing by Bo Lund",
      "(Writing by Ana Holm)",
    ])
      assert.deepEqual(kinds(`${story}\n\n${lead}\n\n${credit}\n`, "plaintext").slice(2), [
        `credit: ${credit}`,
      ]);
  });

  it("calls the copy itself by a label, which is nobody who says it", () => {
    for (const label of [
      "LEDE:",
      "LEAD:",
      "INTRO:",
      "BODY:",
      "BODY COPY:",
      "COPY:",
      "TEXT:",
      "STORY:",
      "Lede:",
      "Body:",
    ])
      assert.deepEqual(
        kinds(`${label} ${lead}\n`, "plaintext"),
        [`metadata: ${label}`, `paragraph: ${lead}`],
        label,
      );
  });
});
