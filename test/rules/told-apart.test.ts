import assert from "node:assert/strict";
import { flagged, review } from "../support/review.js";

/** Asserts that the rule marks what is marked, and nothing where nothing is. */
function assertFlags(rule: string, ...samples: readonly string[]): void {
  for (const sample of samples) assert.equal(flagged(sample, `statistics/${rule}`), sample);
}

describe("figures told in sentences of their own", () => {
  it("are held to what leads back to them by a pronoun", () => {
    assertFlags(
      "percent-mismatch",
      "Pre-tax profit at the brewery improved to £118 million. In the same half of last year it had been £100 million, so takings have grown ⟦28 per cent⟧, its chairman said.",
      "Pre-tax profit at the brewery improved to £118 million. In the same half of last year it had been £100 million, so takings have grown 18 per cent, its chairman said.",
    );
  });

  it("make the energy that hours of a power come to, also some sentences on", () => {
    assertFlags(
      "unit-mismatch",
      "The store is rated at 80 megawatts. It charges at noon. From full it can run for three hours. That makes ⟦210 megawatt-hours⟧, the owner said.",
      "The store is rated at 80 megawatts. It charges at noon. From full it can run for three hours. That makes 240 megawatt-hours, the owner said.",
    );
  });

  it("are one sum in lakh and crore and in millions and billions, wherever it is told again", () => {
    assertFlags(
      "unit-mismatch",
      "Deposits crossed Rs 2.47 lakh crore in March, the bank said. Abroad it put the book at ⟦Rs 24.7 trillion⟧.",
      "Deposits crossed Rs 2.47 lakh crore in March, the bank said. Abroad it put the book at Rs 2.47 trillion.",
      "The bridge cost Rs 318 crore. In its English-language release the firm made that ⟦Rs 31.8 billion⟧.",
      "The bridge cost Rs 318 crore. In its English-language release the firm made that Rs 3.18 billion.",
      "The bridge cost Rs 318 crore. The firm sold goods for Rs 41.2 billion.",
    );
  });

  it("are a rate for months and what so many of them come to", () => {
    assertFlags(
      "unit-mismatch",
      "Each intern will be paid Sh28,500 a month from July. The deal is for a year, so one will cost the county ⟦Sh324,000⟧ over the 12 months.",
      "Each intern will be paid Sh28,500 a month from July. The deal is for a year, so one will cost the county Sh342,000 over the 12 months.",
    );
  });
});

describe("the two sides of a vote", () => {
  it("are held to a percentage of both together", () => {
    assertFlags(
      "percent-mismatch",
      "The motion passed by 620 votes to 155, or ⟦84 percent⟧ of the votes cast, the union said.",
      "There were 620 votes for and 155 against, so ⟦86 percent⟧ backed it, the clerk said.",
      "Those in favour numbered 6.2 crore and those against 1.55 crore, a majority of ⟦86 per cent⟧, the scrutiniser said.",
    );
  });

  it("are no part and whole", () => {
    assertFlags(
      "percent-mismatch",
      "The motion passed by 620 votes to 155, or 80 percent of the votes cast, the union said.",
      "The members backed the deal by 1,200 to 300, with 80 percent in favour, the union said.",
      "He won 620 votes against 155 for his rival, 80 percent of the total, the clerk said.",
      "There were 620 votes for and 155 against, so 80 percent backed it, the clerk said.",
      "Those in favour numbered 6.2 crore and those against 1.55 crore, which gave it a majority of 80 per cent, the scrutiniser said.",
      "The motion passed by 620 votes to 155. The roll has 1,000 names, so 62 percent of members backed it.",
    );
  });
});

describe("figures that lie a power of ten apart", () => {
  it("are told by what each costs, however few their digits", () => {
    assertFlags(
      "unit-mismatch",
      "Donors have pledged $24 billion. It will pay for 1,600 kit houses, landed on the island at ⟦$15,000⟧ each.",
      "Donors have pledged $24 million. It will pay for 1,600 kit houses, landed on the island at $15,000 each.",
      "The write-off is worth ⟦Sh2.4 million⟧ and benefits 80,000 growers. On average each owed Sh30,000.",
      "The write-off is worth Sh2.4 billion and benefits 80,000 growers. On average each owed Sh30,000.",
    );
  });
});

describe("a sum that a power of ten parts from its figures", () => {
  it("has a fix for each of them, since any may be the wrong one", () => {
    const draft =
      "The board approved an outlay of Rs 4.8 crore for the scheme. Under the proposal, 1,600 women will get one motorised loom each. At Rs 3 lakh a loom, the purchase uses up the entire sanction.";
    const found = review(draft, "plaintext").findings.filter(({ rule }) => rule.startsWith("statistics/"));
    assert.equal(found.length, 1);
    const titles = found[0]!.fixes().map(({ title }) => title);
    for (const figure of ["Rs 4.8 crore", "Rs 3 lakh", "1,600"])
      assert.ok(
        titles.some((title) => title.includes(`“${figure}”`)),
        `${figure}: ${titles.join(" | ")}`,
      );
  });
});

describe("figures that only look like a sum", () => {
  it("are two of several bequests and the estate", () => {
    assertFlags(
      "total-mismatch",
      "He left an estate of €640,000.\n\nThe bar, put at €310,000, goes to his widow. There is €150,000 for a son, 120,000 for a daughter and €40,000 for four grandchildren.\n\nWhat remains, a sum of €20,000, is the hospice's.",
    );
  });

  it("are members, the youngest's age and conductors", () => {
    assertFlags(
      "total-mismatch",
      "The band has 31 members, the youngest 12 and the oldest 88. It has outlasted ten conductors.",
    );
  });

  it("are a price that went from and to, and the rise of another", () => {
    assertFlags(
      "total-mismatch",
      "A packet of meal went from Sh150 to Sh168 in the month, while fares on the lake road climbed by Sh20.",
      "A packet of meal went from Sh150 to Sh168 in the month, up by ⟦Sh28⟧.",
    );
  });

  it("are what one comes to and what all do", () => {
    assertFlags(
      "total-mismatch",
      "At $150 and $2000 a head respectively, the sheep and cattle are worth $96,000 and $64,000, for a total of $160,000.",
    );
  });
});
