import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits } from "../../../server/src/edits/edit.js";
import { marked } from "../../support/marked.js";
import { findings, flagged } from "../../support/review.js";

const PERCENT = "statistics/percent-mismatch";
const POINTS = "statistics/points-not-percent";
const TOTAL = "statistics/total-mismatch";
const SHARES = "statistics/shares-over-100";

/** Asserts that a rule flags just what is marked in each sample. */
function assertFlags(rule: string, ...samples: string[]): void {
  for (const sample of samples) assert.equal(flagged(sample, rule, "markdown", { tagger: null }), sample);
}

describe("percentages beside their figures", () => {
  it("are reckoned from a part and its whole, in whatever order", () => {
    assertFlags(
      PERCENT,
      "The city has repaired 120 of its 400 hydrants, or ⟦40 percent⟧.",
      "Of the 400 hydrants in town, 120 have been repaired, or ⟦40 percent⟧.",
      "Some 120 hydrants, or ⟦40 percent⟧ of the 400 in town, leak.",
      "The crew repaired ⟦40 percent⟧ of the town’s 400 hydrants (120).",
      "⟦One in four⟧ of the 400 hydrants, or 133, leak.",
      "The office solved 45 of 60 burglaries, a clearance rate of ⟦60 percent⟧.",
      "The city has filled 300 of 400 posts, leaving ⟦20 percent⟧ vacant.",
    );
  });

  it("are reckoned from the value before", () => {
    assertFlags(
      PERCENT,
      "The budget grew ⟦33 percent⟧, from $8 million to $12 million.",
      "The budget grew to $12 million from $8 million, a ⟦33 percent⟧ increase.",
      "Fares will rise by 50 cents, to $2.50, a ⟦20 percent⟧ increase.",
      "Attendance went from 500 to 400. That is a drop of ⟦25 percent⟧.",
    );
  });

  it("are left alone where they are right, rounded, hedged or of something else", () => {
    assertFlags(
      PERCENT,
      "They made 9 of 12 throws, or 75 percent; the others made 16 of 20, or 80 percent.",
      "Roughly 60 percent of the 1,012 people surveyed, or 607, said yes.",
      "Sales rose from 80 to 120, while costs rose 10 percent.",
      "More than a quarter of the 90 houses, or 40, burned.",
      "The plant cut its staff by 200, to 600, a 25 percent reduction.",
      "The vote was 45 of 75 members, 10 percent more than last year.",
    );
  });

  it("are held against the other rows of a table", () => {
    const table = (south: string): string =>
      `| Ward | Voters | Ballots | Turnout |\n|---|---|---|---|\n| North | 800 | 400 | 50% |\n| South | 600 | 450 | ${south} |\n| West | 400 | 240 | 60% |`;
    assertFlags(PERCENT, table("⟦70%⟧"), table("75%"));
  });
});

describe("steps between percentages", () => {
  it("are points", () => {
    assertFlags(
      POINTS,
      "Support slipped to 44 percent, down ⟦6 percent⟧ from 50 percent in May.",
      "She leads by ⟦nine points⟧, 51 percent to 44 percent.",
      "The bank raised its rate ⟦a quarter point⟧, to 4.75 percent from 4.25 percent.",
      "The share of poor families fell from 20 percent to 15 percent. That is a decline of ⟦5 percent⟧.",
    );
  });

  it("may be percent where the figures give it", () => {
    assertFlags(
      POINTS,
      "Support slipped to 44 percent from 50 percent, a 12 percent decline.",
      "Candidates are up 53 percent to 41 percent in the survey, up 3 points since early May.",
      "Wages rose 4 percent, while taxes went from 10 percent to 14 percent.",
    );
  });

  it("are found in a table that the prose speaks of", () => {
    assertFlags(
      POINTS,
      "| Grade 5 | 2023 | 2024 |\n|---|---|---|\n| Proficient | 62% | 69% |\n\nThe share who are proficient was up ⟦7 percent⟧.",
    );
  });
});

describe("percentages below one", () => {
  it("are set to a figure that says something", () => {
    const sample = "The town saved $112,000, or ⟦about 4 percent⟧ of its $28 million budget.";
    assertFlags(PERCENT, sample);
    const [finding] = findings(sample, PERCENT);
    assert.equal(finding!.fixes()[0]!.title, "Make it 0.4 percent");
  });
});

describe("parts and totals", () => {
  it("are added up where a list is complete", () => {
    assertFlags(
      TOTAL,
      "The port will hire ⟦90⟧ people — 40 cooks, 30 guards and 25 drivers — by May.",
      "Of the ⟦60⟧ passengers, 22 were hurt and 35 walked away. The other four are missing.",
      "The ⟦nine⟧-member council voted 6-4 to approve it.",
      "Twelve men and nine women were arrested, for a total of ⟦23⟧ people.",
      "The two clubs have ⟦900⟧ members combined. The first has 400 members. The other has 550 members.",
      "The board heard ⟦80⟧ appeals last year. It granted 35 and denied 50.",
      "Crews had restored power to 7,900 of the ⟦12,400⟧ homes, leaving 5,500 in the dark.",
      "The town has filled 31 of its ⟦40⟧ posts, leaving eight vacant.",
    );
  });

  it("are left alone where something may be missing, or count twice", () => {
    assertFlags(
      TOTAL,
      "The port will hire 90 people: 40 cooks, 30 guards, 15 drivers and a few clerks.",
      "The port will hire 90 people, including 40 cooks, 30 guards and 15 drivers.",
      "Of 60 passengers, 40 were women and 35 were also over 60.",
      "The nine-member council voted 5-2, with one member absent.",
      "Crews had restored power to 7,900 of the 12,400 homes, leaving 4,500 in the dark.",
      "Crews had restored power to about 7,900 of the 12,400 homes, leaving about 4,600 without power.",
      "The crash killed three of the 12 passengers, leaving eight injured.",
      "The crash killed three of the 12 passengers, leaving eight with wounds.",
      "The chain closed 30 of its 40 shops, leaving 32 workers without jobs.",
      "She won three titles: 12 games in 2010, 14 games in 2011 and 15 games in 2012.",
      "# Storm kills 12\n\nIt came on Monday. The dead included seven men and four women, the coroner said.",
    );
  });

  it("of a vote are its sides, and who voted so are no more than theirs", () => {
    const ways: readonly [sample: string, message: string, fixed: string][] = [
      [
        "The vote was 4-3 to adopt the plan, with ⟦five⟧ members in favor.",
        "The vote has four in favor, not five.",
        "The vote was 4-3 to adopt the plan, with four members in favor.",
      ],
      [
        "The vote was 4-3 to adopt the plan, with ⟦five⟧ members opposed.",
        "The vote has three opposed, not five.",
        "The vote was 4-3 to adopt the plan, with three members opposed.",
      ],
    ];
    for (const [sample, message, fixed] of ways) {
      assertFlags(TOTAL, sample);
      const [finding] = findings(sample, TOTAL);
      assert.equal(finding!.message, message);
      assert.deepEqual(
        finding!.fixes().map(({ edits }) => applyEdits(marked(sample).text, edits)),
        [fixed],
      );
    }
    assertFlags(
      TOTAL,
      "The vote was 4-3 to adopt the plan, with four members in favor.",
      "The vote was 4-3 to reject the plan, with three members in favor.",
      "The council voted 5-2 to adopt the plan, with two members absent.",
      "The council voted 5-2 to adopt the plan, with two members opposed.",
    );
  });

  it("set the side of a vote that is at fault, and leave the other", () => {
    const sample = "The ⟦nine⟧-member council voted 6-4 to adopt the plan.";
    const { text } = marked(sample);
    const [finding] = findings(sample, TOTAL);
    assert.deepEqual(
      finding!.fixes().map(({ title, edits }) => [title, applyEdits(text, edits)]),
      [
        ["Make “nine” 10", text.replace("nine", "10")],
        ["Make “6-4” 5-4", text.replace("6-4", "5-4")],
        ["Make “6-4” 6-3", text.replace("6-4", "6-3")],
      ],
    );
  });

  it("can be set right at the total and at every part", () => {
    const sample = "The port will add ⟦64⟧ jobs: 31 pilots, 22 cooks and 13 clerks.";
    const { text } = marked(sample);
    const [finding] = findings(sample, TOTAL);
    assert.equal(finding!.message, "The parts come to 66, not 64.");
    const results = finding!.fixes().map(({ edits }) => applyEdits(text, edits));
    assert.deepEqual(results, [
      text.replace("64", "66"),
      text.replace("31", "29"),
      text.replace("22", "20"),
      text.replace("13", "11"),
    ]);
  });

  it("agree whenever the total is the sum", () => {
    const parts = fc.array(fc.integer({ min: 2, max: 40_000 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(parts, ([a = 0, b = 0, c = 0]) => {
        const n = (value: number): string => value.toLocaleString("en-US");
        const draft = `The port has ${n(a + b + c)} boats: ${n(a)} tugs, ${n(b)} barges and ${n(c)} ferries.`;
        assert.deepEqual(findings(draft, TOTAL, "plaintext", { tagger: null }), [], draft);
      }),
      { numRuns: 60 },
    );
  });
});

describe("shares of one whole", () => {
  it("come to no more than 100 percent", () => {
    assertFlags(
      SHARES,
      "In the poll, 52 percent of residents favor the bridge, 44 percent oppose it and ⟦9 percent⟧ are unsure.",
      "Coal supplied 45 percent of the power, gas 40 percent and wind the remaining ⟦25 percent⟧.",
      "Two-thirds of the jurors are men and ⟦half⟧ are women.",
      "Ms. Rao won 54 percent of the vote, Mr. Lund 39 percent and Ms. Abel ⟦12 percent⟧.",
      "| Candidate | Percent |\n|---|---|\n| Rao | 48% |\n| Lund | 41% |\n| Abel | ⟦16%⟧ |",
    );
  });

  it("are told from shares of several wholes, and from several answers", () => {
    assertFlags(
      SHARES,
      "Sixty percent of men and 55 percent of women voted.",
      "About 60 percent of households own a dog and 55 percent own a car.",
      "Asked for all the reasons they left, 50 percent cited rent, 40 percent cited schools and 30 percent cited crime.",
      "The three plants ran at 90 percent, 85 percent and 70 percent of capacity.",
      "The levy passed with 53 percent of the vote and a turnout of 54 percent.",
      "A 69 percent majority of farmers support the ban, and a 45 percent plurality of fishers oppose it.",
      "| School | Graduation rate |\n|---|---|\n| North | 35% |\n| South | 36% |\n| West | 34% |",
    );
  });
});
