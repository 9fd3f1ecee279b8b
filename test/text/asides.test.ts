import assert from "node:assert/strict";
import { review } from "../support/review.js";
import { kinds } from "./support.js";

const HEAD = "Slip to close";
const LEAD = "The council voted on Monday to close the ferry slip, the clerk said.";
const LAST = "The slip has been shut since March, Ana Ortiz, the harbor master, said.";

/** The kinds of the blocks that stand between the first and the last paragraph of a story. */
function between(copy: string, markup: "plaintext" | "markdown"): string[] {
  const all = kinds(`${HEAD}\n\n${LEAD}\n\n${copy}\n\n${LAST}`, markup).map((each) => each.split(":", 1)[0]!);
  return all.slice(2, -1);
}

function asides(...paragraphs: readonly string[]): void {
  for (const paragraph of paragraphs)
    for (const markup of ["plaintext", "markdown"] as const)
      assert.match(between(paragraph, markup).join(), /^(?:aside|credit)$/, `${markup}: ${paragraph}`);
}

function copy(...paragraphs: readonly string[]): void {
  for (const paragraph of paragraphs)
    for (const markup of ["plaintext", "markdown"] as const)
      assert.ok(!between(paragraph, markup).includes("aside"), `${markup}: ${paragraph}`);
}

describe("no part of the story", () => {
  it("is a correction or an update of it, which repeats the wrong figure on purpose", () => {
    asides(
      "CORRECTION: This story has been corrected to show that the council will close 46 slips, not 42.",
      "Correction: An earlier version misstated the share. It was 18 percent, not 81 percent.",
      "Clarification: The failure was caused by the crane, not by the tide.",
      "Update, 4:15 p.m.: This story has been updated to say that the cuts will cost $4 million, not $40 million.",
      "Editor’s note: This article was changed on March 3 to give the right year.",
      "An earlier version of this article said that 40 percent of the boats had sunk.",
      "This story has been updated throughout.",
      "For the record: The wall is 40 feet high, not 40 meters.",
      "CLARIFICATION — The failure was caused by the crane, not by the tide.",
      "Correction, May 3 – Some 18 percent of the boats sank, not 81 percent.",
      "In an article on Monday about the slips, the share was misstated as 81 percent. It is 18 percent.",
      "A previous version of this story misstated the share of boats that sank. It is 18 percent.",
      "We said on Monday that 42 slips would close because of neglect. It is 46. We regret the error.",
    );
    copy(
      "Corrections officers said the wall had failed.",
      "Corrections officers — 40 of them — left the yard.",
      "A police report misstated his name, Ruiz said.",
      "The update: more boats, and fewer people to sail them.",
      "This story begins in a cellar in Milford, where the boats were built.",
      "A correction of 10 percent in share prices hit the yard.",
    );
  });

  it("is a line about where it was published first, and under which licence", () => {
    asides(
      "This article was produced by the Tull Herald and is republished under a license.",
      "This story was originally published by the Tull Herald. Read the original here.",
      "Originally published by the Milford Gazette on March 3, 2031.",
      "This article is republished from The Strand under a Creative Commons license.",
      "Licensed under CC BY 4.0.",
      "© 2031 The Tull Herald. All rights reserved.".replace("© 2031 ", ""),
    );
    copy(
      "This report was the third in a year, the clerk said.",
      "Published tables show that the slip lost $4 million.",
      "The photograph was first published by her brother, police said, and it caused the riot.",
    );
  });

  it("is the boilerplate of a release", () => {
    asides(
      "Forward-looking statements: This release speaks of plans that may change the results by 40 percent.",
      "This release contains forward-looking statements within the meaning of the law.",
      "About Milford Marine: Milford Marine is the largest maker of cranes in the valley.",
      "Media contact: Una Hale, press office.",
    );
    copy(
      "About 40 people: that is all who came, the clerk said.",
      "About Milford there is little to say, the mayor said.",
    );
  });

  it("is a link to another story, a prompt, and the furniture of a page", () => {
    asides(
      "Read more about the slip: Council hid rot for 20 years",
      "READ: Council hid rot for 20 years".replace("READ:", "READ NEXT:"),
      "Don’t miss: Council hid rot for 20 years",
      "You may also like: Council hid rot for 20 years",
      "Opinion | The council hid the rot for 20 years",
      "Sign up for our newsletter and get the best of the valley every morning.",
      "Get the best of the valley straight to your inbox.",
      "Support our journalism for as little as $1 a week.",
      "Have a tip? Write to the desk.",
      "Filed under: ferries, piers",
      "1.2K shares",
      "6 min read",
    );
    copy(
      "Read the report and you will find a council at war with itself.",
      "Support for the slip fell to 40 percent, the poll found.",
      "Subscribers lost $4 million, the auditor said.",
      "Share prices fell 3 percent on Monday, the exchange said.",
      "Analysis: The council has no money left. It will not find any.",
    );
  });

  it("is a box about the writer", () => {
    asides(
      "Una Hale is a staff writer at the Tull Herald who covers ferries.",
      "Una Hale can be reached at 555-0100 or uhale@herald.example.",
      "Follow Una Hale on Twitter at @unahale.",
      "The writer is the author of three books about the valley.",
      "The views expressed here are the author’s own.",
    );
    copy(
      "Una Hale is a reporter for the Herald who was killed on Monday, police said.",
      "Una Hale, a reporter for the Herald, said the slip had rotted.",
      "Contact with the crew was lost at noon, the board said.",
    );
  });

  it("is what stands under a heading that says so, as far as that goes", () => {
    const work =
      "Hale, J. (2024, May 1). Wait, I’ve dreamt about this before. https://a.example/x%20y%2040%25";
    assert.deepEqual(
      kinds(`# ${HEAD}\n\n${LEAD}\n\n## Works Cited\n\n${work}\n\n${work}`, "markdown").slice(2),
      ["aside: Works Cited", ...[work, work].map((each) => `aside: ${each}`)],
    );
    for (const heading of ["## References", "**Bibliography**", "Sources:", "### Works Cited ###"]) {
      const text = `# ${HEAD}\n\n${LEAD}\n\n${heading}\n\n${work}\n\n- ${work}\n\n# Next\n\n${LAST}`;
      const last = kinds(text, "markdown").slice(-5);
      assert.deepEqual(
        last.map((each) => each.split(":", 1)[0]),
        ["aside", "aside", "aside", "subhead", "paragraph"],
        heading,
      );
    }
    const links = "Council hid rot for 20 years\n\nPier sinks, killing two";
    for (const heading of ["RELATED STORIES", "Read more", "More from the Herald", "Most read", "See also"])
      assert.deepEqual(between(`${heading}\n\n${links}`, "plaintext"), ["aside", "aside", "aside"], heading);
    assert.deepEqual(
      kinds(
        `# ${HEAD}\n\n${LEAD}\n\n**Related**\n\n- ${links.replace("\n\n", "\n- ")}\n\n${LAST}`,
        "markdown",
      ).map((each) => each.split(":", 1)[0]),
      ["headline", "paragraph", "aside", "aside", "aside", "paragraph"],
    );
    copy(
      "Sources say the council hid it",
      "Related crimes rose, police said.",
      "More stories like hers are told, she said.",
    );
  });

  it("is a paragraph or an item that is a link and nothing else", () => {
    const kindsOf = (text: string) =>
      kinds(`# ${HEAD}\n\n${LEAD}\n\n${text}\n\n${LAST}`, "markdown").slice(2, -1);
    assert.deepEqual(kindsOf("[Council hid rot for 20 years](https://a.example)"), [
      "aside: Council hid rot for 20 years",
    ]);
    assert.deepEqual(
      kindsOf("- [Council hid rot](https://a.example)\n- **[Pier sinks](https://a.example)**"),
      ["aside: Council hid rot", "aside: Pier sinks"],
    );
    assert.deepEqual(kindsOf("[The council hid the rot for 20 years.](https://a.example)"), [
      "paragraph: The council hid the rot for 20 years.",
    ]);
    assert.deepEqual(kindsOf("- [Council](https://a.example) hid rot"), ["listItem: Council hid rot"]);
  });

  it("holds a TK that was left in, and no other finding", () => {
    const text = `${HEAD}\n\n${LEAD}\n\nCorrection: The neglect caused 40 percent of TK boats to sink, not 81 percent.`;
    assert.deepEqual(
      review(text, "plaintext").findings.map(({ rule }) => rule),
      ["copy/placeholder"],
    );
  });

  it("is the paragraph in which a release tells whom it is of", () => {
    const paragraph = "The company is the leading maker of boats and serves 40 percent of ports.";
    const release = (heading: string, text: string): string =>
      `Milford Marine closes slip\n\nMilford Marine said on Monday that it rained.\n\n${heading}\n\n${text}\n`;
    const found = (text: string, markup: "plaintext" | "markdown"): string[] =>
      review(text, markup).findings.map(({ rule }) => rule);
    for (const markup of ["plaintext", "markdown"] as const) {
      for (const heading of [
        "About Milford Marine",
        "ABOUT MILFORD MARINE",
        "About Milford Marine:",
        "**About Milford Marine**",
        "## About Milford Marine",
      ])
        for (const text of [
          paragraph,
          "Milford Marine serves 40 percent of ports.",
          `Founded in 1920, ${paragraph}`,
        ])
          assert.deepEqual(found(release(heading, text), markup), [], `${heading}: ${text}`);
      const own = `Milford Marine said on Monday that it rained.\n\nAbout Milford Marine\n${paragraph}`;
      assert.deepEqual(found(own, markup), [], own);
      // One paragraph; and a subhead of the story is none of it.
      for (const text of [
        release("About Milford Marine", `${paragraph}\n\nIllegal immigrants came.`),
        release("About Town", "Illegal immigrants came."),
        release("About Milford Marine", "On Monday illegal immigrants came."),
      ])
        assert.deepEqual(found(text, markup), ["wording/loaded-label"], text);
    }
  });
});
