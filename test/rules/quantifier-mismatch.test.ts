import assert from "node:assert/strict";
import { flagged } from "../support/review.js";

function assertFlags(rule: string, sample: string): void {
  assert.equal(flagged(sample, `statistics/${rule}`), sample);
}

describe("quantifiers", () => {
  const assertQuantifier = (sample: string) => assertFlags("quantifier-mismatch", sample);

  it("are held against a percentage in apposition, and loosely", () => {
    assertQuantifier("⟦Most⟧ nurses, 42 percent, said they would strike.");
    assertQuantifier("Nearly half of the nurses (48 percent) said they would strike.");
    assertQuantifier("⟦Nearly half⟧ of the nurses (62 percent) said they would strike.");
  });

  it("let other parts of a set, and other answers, stand", () => {
    assertQuantifier("Most of the 90 teachers stayed home. Twelve of them were fired on Monday.");
    assertQuantifier("Half of the 40 jurors were excused. Of the 20 jurors left, 12 were women.");
    assertQuantifier(
      "# Majority of tenants back cap\n\nIn a survey, 44 percent of tenants oppose a cap on rents.",
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
});
