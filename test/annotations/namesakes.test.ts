import assert from "node:assert/strict";
import { place } from "../../server/src/annotations/annotations.js";
import { marked } from "../support/marked.js";
import { review } from "../support/review.js";

/** Whom the marked last name means: a full name, or "?" where the copy does not tell which of several. */
function meant(sample: string): string | null {
  const { text, spans } = marked(`A verdict\n\n${sample}`);
  const { blocks, sources } = review(text, "plaintext");
  for (const [b, block] of blocks.entries())
    for (const [m, mention] of block.annotations.mentions.entries())
      if (place(block, mention).start === spans[0]!.start)
        return sources.meantBy(b, m)?.name ?? (sources.namesakesAt(b, m).length > 1 ? "?" : null);
  return null;
}

/** Who says the last thing that is said in a draft. */
function speaker(text: string): string | null {
  const { blocks, sources } = review(`A verdict\n\n${text}`, "plaintext");
  const last = blocks.findLastIndex(({ annotations }) => annotations.attributions.length > 0);
  return sources.speakerOf(last, blocks[last]!.annotations.attributions.length - 1)?.name ?? null;
}

const BROTHERS =
  "Terrence Boyle, 34, was found guilty on Tuesday. His brother, Kevin Boyle, 29, goes on trial in June.";

describe("people of one last name", () => {
  it("are told apart by whom the paragraph names", () => {
    assert.equal(meant(`${BROTHERS}\n\nTerrence Boyle owed money. ⟦Boyle⟧ sold his boat.`), "Terrence Boyle");
    assert.equal(meant(`${BROTHERS}\n\nKevin Boyle hid the money. ⟦Boyle⟧ sold his boat.`), "Kevin Boyle");
    assert.equal(meant(`${BROTHERS}\n\nKevin Boyle hid the money.\n\n⟦Boyle⟧ sold his boat.`), "Kevin Boyle");
  });

  it("are nobody where the copy does not tell which", () => {
    assert.equal(
      meant(`${BROTHERS}\n\nThe jury was out for a day.\n\n⟦Boyle⟧ owed money all over town.`),
      "?",
    );
    assert.equal(meant(`${BROTHERS} ⟦Boyle⟧ owed money all over town.`), "?");
    assert.equal(
      meant(`${BROTHERS}\n\nThe jury was out for a day.\n\nA camera showed ⟦Boyle⟧ near the store.`),
      "?",
    );
    assert.equal(speaker(`${BROTHERS}\n\nThe jury was out for a day.\n\n“I was asleep,” Boyle said.`), null);
  });

  it("are the one who went by the last name before the other came, unless that one has just been heard", () => {
    const cruz =
      "Ted Marrow leads the poll. Mr. Marrow spoke in Tull on Monday. His father, Rafael Marrow, a pastor, came along.";
    assert.equal(meant(`${cruz}\n\nThe hall was full.\n\nMr. ⟦Marrow⟧ won the county.`), "Ted Marrow");
    assert.equal(meant(`${cruz} Mr. ⟦Marrow⟧ won the county.`), "Ted Marrow");
    assert.equal(
      meant(`${cruz}\n\n“He prays,” Rafael Marrow said.\n\nThe hall was full.\n\n⟦Marrow⟧ won the county.`),
      "?",
    );
  });

  it("are told apart by Mr. and Mrs., and by the pronoun behind", () => {
    const couple = "Ana Ortiz and her husband, Paul Ortiz, sold the mill.\n\nIt rained.\n\n";
    assert.equal(meant(`${couple}Mrs. ⟦Ortiz⟧ signed first.`), "Ana Ortiz");
    assert.equal(meant(`${couple}Mr. ⟦Ortiz⟧ signed last.`), "Paul Ortiz");
    assert.equal(meant(`${couple}⟦Ortiz⟧ put her name on the deed.`), "Ana Ortiz");
    assert.equal(meant(`${couple}⟦Ortiz⟧ put a name on the deed.`), "?");
  });

  it("speak only while they live, and were killed only who is dead", () => {
    const family =
      "Hanna Lindqvist was found dead in her store. Her daughter, Petra Lindqvist, 33, came on Monday.\n\nIt rained.\n\n";
    assert.equal(speaker(`${family}“We have waited,” Lindqvist said.`), "Petra Lindqvist");
    assert.equal(meant(`${family}A dock worker killed ⟦Lindqvist⟧ with a bar.`), "Hanna Lindqvist");
    assert.equal(meant(`${family}⟦Lindqvist⟧’s death shook the street.`), "Hanna Lindqvist");
  });

  it("are who “she” is, the one named last in full before it and not her dead mother", () => {
    const killed = "A jury convicted a dock worker in the killing of Hanna Lindqvist, 61, a shopkeeper.\n\n";
    for (const [said, name] of [
      [
        "Lindqvist’s daughter, Petra Lindqvist, wept. “We have waited 16 months,” she said.",
        "Petra Lindqvist",
      ],
      ["Her daughter, Petra Lindqvist, wept. She said the family was glad.", "Petra Lindqvist"],
      ["Petra Lindqvist held a picture of Lindqvist. “We have waited,” she said.", "Petra Lindqvist"],
      ["In 2031 Lindqvist ran for mayor. “I like this street,” she said in 2031.", "Hanna Lindqvist"],
    ] as const)
      assert.equal(speaker(killed + said), name, said);
    assert.equal(
      speaker(`${killed}Lindqvist ran the shop for 30 years. “I like this street,” she once said.`),
      "Hanna Lindqvist",
    );
  });

  it("are one where their given names may be one's", () => {
    const both = "Chuck Grassow spoke on Monday. A paper chided Sen. Charles Grassow.\n\nIt rained.\n\n";
    assert.equal(meant(`${both}⟦Grassow⟧ did not reply.`), "Charles Grassow");
    const team = "Jason White scored late on.\n\nTeam: A Hogg, J White, B Kay.\n\n⟦White⟧ left the field.";
    assert.notEqual(meant(team), "?");
  });
});
