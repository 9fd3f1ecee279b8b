import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/edits/edit.js";
import { marked } from "../support/marked.js";
import { findings, flagged } from "../support/review.js";

function assertFlags(rule: string, sample: string): void {
  assert.equal(flagged(sample, `statistics/${rule}`), sample);
}

/** Asserts what the fixes make of a draft, in their order, and that each settles the finding. */
function assertFixes(rule: string, sample: string, ...after: string[]): void {
  const { text } = marked(sample);
  const [finding] = findings(sample, `statistics/${rule}`);
  const results = finding!.fixes().map(({ edits }) => applyEdits(text, edits));
  assert.deepEqual(results, after);
  for (const result of results) assert.deepEqual(findings(result, `statistics/${rule}`), [], result);
}

describe("quantifiers", () => {
  const assertQuantifier = (sample: string) => assertFlags("quantifier-mismatch", sample);

  it("are held against a percentage in apposition, and loosely", () => {
    assertQuantifier("⟦Most⟧ nurses, 42 percent, said they would strike.");
    assertQuantifier("Nearly half of the nurses (48 percent) said they would strike.");
    assertQuantifier("⟦Nearly half⟧ of the nurses (62 percent) said they would strike.");
  });

  it("take a fall by so many times for that", () => {
    for (const fall of [
      "The catch fell five-fold, from 50 tons to 10.",
      "The catch fell fivefold, from 50 tons to 10.",
      "Deaths dropped tenfold, from 500 to 50.",
      "Deaths were cut fourfold, from 400 to 100.",
      "The town saw a threefold drop in fires, from 90 to 30.",
      "The catch rose fivefold, from 10 tons to 50.",
    ])
      assertQuantifier(fall);
    assertQuantifier("The catch fell ⟦five⟧fold, from 50 tons to 20.");
    assertQuantifier("The catch rose ⟦five⟧fold, from 10 tons to 20.");
  });

  it("let other parts of a set, and other answers, stand", () => {
    assertQuantifier("Most of the 90 teachers stayed home. Twelve of them were fired on Monday.");
    assertQuantifier("Half of the 40 jurors were excused. Of the 20 jurors left, 12 were women.");
    assertQuantifier(
      "# Majority of tenants back cap\n\nIn a survey, 44 percent of tenants oppose a cap on rents.",
    );
  });

  it("are not held against what “just” or “only” sets against them", () => {
    assertQuantifier(
      "At least half of all tenants call the mayor honest. Just 30 percent of all tenants call the owner honest.",
    );
  });

  it("of change are read with their hedge and their clause", () => {
    assertQuantifier("Sales more than ⟦doubled⟧, from $2 million to $3.8 million.");
    assertQuantifier("Sales nearly doubled, from $2 million to $3.8 million.");
    assertQuantifier("Rents have doubled since 2010, and wages rose from $10 to $12.");
    assertQuantifier(
      "Thefts have ⟦doubled⟧. The police recorded 150 thefts this year, compared with 120 in 2020.",
    );
  });

  it("of size are held against the same crowd and the same fate alone", () => {
    assertQuantifier("# ⟦Dozens⟧ killed as ferry sinks\n\nA ferry sank on Sunday, killing 11 people.");
    assertQuantifier("# Dozens killed as ferry sinks\n\nA ferry sank on Sunday, killing at least 11 people.");
    assertQuantifier("Hundreds of people filled the square. Twelve people were arrested.");
  });

  it("of votes are of one vote", () => {
    assertQuantifier("The council approved the plan ⟦unanimously⟧, 5-2.");
    assertQuantifier("The unanimous ruling upheld a lower court's 2-1 decision.");
  });
});

describe("fixes of quantifiers", () => {
  const assertQuantifier = (sample: string, ...after: string[]): void => {
    assertFixes("quantifier-mismatch", sample, ...after);
  };

  it("put the words right, then the figure for them, then the figure that they would take", () => {
    assertQuantifier(
      "A third of the 90 bakers struck. By Friday 45 of them were back.",
      "Half of the 90 bakers struck. By Friday 45 of them were back.",
      "Forty-five of the 90 bakers struck. By Friday 45 of them were back.",
      "A third of the 90 bakers struck. By Friday 30 of them were back.",
    );
    assertQuantifier(
      "# More Than Half of Renters Want a Cap\n\nA survey found that 46 percent of renters want it.",
      "# Fewer Than Half of Renters Want a Cap\n\nA survey found that 46 percent of renters want it.",
      "# 46 Percent of Renters Want a Cap\n\nA survey found that 46 percent of renters want it.",
    );
    assertQuantifier(
      "A quarter of jurors (40%) were women.",
      "Fewer than half of jurors (40%) were women.",
      "A quarter of jurors (25%) were women.",
    );
  });

  it("set either figure of a multiple, or say by how much it changed", () => {
    assertQuantifier(
      "Calls doubled, from 310 to 520.",
      "Calls rose 68 percent, from 310 to 520.",
      "Calls doubled, from 310 to 620.",
      "Calls doubled, from 260 to 520.",
    );
    assertQuantifier(
      "Support doubled, from 40 percent to 54 percent.",
      "Support rose 14 percentage points, from 40 percent to 54 percent.",
      "Support doubled, from 40 percent to 80 percent.",
      "Support doubled, from 27 percent to 54 percent.",
    );
    assertQuantifier(
      "The firm grew, doubling its staff from 41 to 61.",
      "The firm grew, doubling its staff from 41 to 82.",
    );
  });

  it("give the figure where no size in words will do, and keep its hedge", () => {
    assertQuantifier(
      "# Dozens killed as ferry sinks\n\nA ferry sank on Sunday, killing 11 people.",
      "# 11 killed as ferry sinks\n\nA ferry sank on Sunday, killing 11 people.",
    );
    assertQuantifier(
      "Hundreds of people marched. The police put the crowd at about 70.",
      "Dozens of people marched. The police put the crowd at about 70.",
      "About 70 people marched. The police put the crowd at about 70.",
    );
  });

  it("take the word away, or the votes against", () => {
    assertQuantifier(
      "The plan passed on a unanimous 8-1 vote.",
      "The plan passed on an 8-1 vote.",
      "The plan passed on a unanimous 9-0 vote.",
    );
  });

  it("leave words alone that their sentence would not do without, or that the draft marks up", () => {
    assertQuantifier(
      "**Most** of the 40 drivers stayed home. By noon 17 of them were sick.",
      "**Fewer than half** of the 40 drivers stayed home. By noon 17 of them were sick.",
      "**Seventeen** of the 40 drivers stayed home. By noon 17 of them were sick.",
    );
    assertQuantifier(
      "Asked for their favorite, the vast majority (55 percent) named the pier.",
      "Asked for their favorite, a majority (55 percent) named the pier.",
    );
    assertQuantifier("The board’s majority (43 percent) said no.");
    assertQuantifier(
      "Most *of the* 15-member board said no. Seven members did.",
      "Fewer than half *of the* 15-member board said no. Seven members did.",
    );
  });
});

describe("ranks and averages", () => {
  const assertRank = (sample: string) => assertFlags("rank-mismatch", sample);

  it("go with their range, list or field", () => {
    assertRank("Rents range from $900 to $1,500. The average income is $40,000.");
    assertRank("They had 3, 5, 8 and 10 cases, a median of 6.5.");
    assertRank("It is the third-largest city, behind Columbus, Ohio, and Detroit.");
    assertRank("It is the ⟦third⟧-largest port, behind Milford, Stone Bay and Elmer.");
    assertRank("The school was placed ⟦12th out of 10⟧ schools.");
  });

  it("of records and races know which way is better", () => {
    assertRank("The crowd of ⟦41,000⟧ broke the previous record of 45,000.");
    assertRank("The low of 10 degrees broke the record low of 15 set in 1950.");
    assertRank("Ada Fenn won in 2:05.30. Ann Lund was second in 2:06.10.");
  });

  it("are set right where the figures tell what is right, and both ways where two figures may be mixed up", () => {
    const assertRankFixes = (sample: string, ...after: string[]): void => {
      assertFixes("rank-mismatch", sample, ...after);
    };
    assertRankFixes(
      "They went out 3, 5, 8, 10 and 24 times, a median of 10.",
      "They went out 3, 5, 8, 10 and 24 times, a median of 8.",
      "They went out 3, 5, 8, 10 and 24 times, an average of 10.",
    );
    assertRankFixes(
      "The high of 97 beat the record high of 99, set in 1950.",
      "The high of 97 fell short of the record high of 99, set in 1950.",
      "The high of 99 beat the record high of 97, set in 1950.",
    );
    assertRankFixes(
      "It had 8 fires last year, the fewest in a decade.\n\n- 2017: 7\n- 2018: 60\n- 2019: 70\n- 2020: 8",
      "It had 8 fires last year, the fewest in three years.\n\n- 2017: 7\n- 2018: 60\n- 2019: 70\n- 2020: 8",
    );
    assertRankFixes("The school was placed 12th out of 10 schools.");
  });

  it("are not held against the count of one place of several", () => {
    const head = "# Ferry police arrest ⟦hundreds⟧ of smugglers\n\n";
    assertFlags("quantifier-mismatch", `${head}Fifty people were arrested, the police said.\n`);
    const one = "Fifty people were arrested in Tull, the police said, as part of a sweep of several towns.";
    assertFlags("quantifier-mismatch", `${head.replace(/[⟦⟧]/g, "")}${one}\n`);
  });
});
