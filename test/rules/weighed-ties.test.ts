import assert from "node:assert/strict";
import { flagged } from "../support/review.js";

/** Asserts that the rule marks what is marked, and nothing where nothing is. */
function assertFlags(rule: string, ...samples: readonly string[]): void {
  for (const sample of samples) assert.equal(flagged(sample, `statistics/${rule}`), sample);
}

describe("figures that hang together without saying so", () => {
  it("are a change, by the times they are told of", () => {
    assertFlags(
      "percent-mismatch",
      "The parish had 2,400 baptisms in 1990. By last year there were 1,800, a drop of ⟦33 percent⟧.",
      "The parish had 2,400 baptisms in 1990. By last year there were 1,800, a drop of 25 percent.",
    );
    assertFlags(
      "quantifier-mismatch",
      "Last season 150 calves were born; this season there were 450, ⟦four⟧ times as many.",
      "Last season 150 calves were born; this season there were 450, three times as many.",
    );
  });

  it("are a share, where one restates the others or stands as their proof", () => {
    assertFlags(
      "percent-mismatch",
      "Of 640 voters polled, 288 backed the plan. That is ⟦54 percent⟧.",
      "Of 640 voters polled, 288 backed the plan. That is 45 percent.",
      "The jail has filled 270 of its 360 guard positions, a vacancy rate of 25 percent.",
    );
    assertFlags(
      "quantifier-mismatch",
      "⟦A majority⟧ of the panel’s nine judges, four, found for the farmer.",
      "A majority of the panel’s nine judges, five, found for the farmer.",
    );
  });

  it("are what falls to each", () => {
    assertFlags(
      "unit-mismatch",
      "The stand cost $60 million and seats 12,000, which works out to ⟦$500⟧ a seat.",
      "The stand cost $60 million and seats 12,000, which works out to $5,000 a seat.",
    );
  });

  it("are a total and its parts, over paragraphs", () => {
    assertFlags(
      "total-mismatch",
      "The schools are short of ⟦138⟧ classrooms.\n\nThe gap was 61 in the lower grades, 48 in the middle grades and 39 in the upper grades.",
      "The schools are short of 148 classrooms.\n\nThe gap was 61 in the lower grades, 48 in the middle grades and 39 in the upper grades.",
      "Imports totaled $405 million from Fenn, $400 million from Lund and $125 million from Harlow.",
    );
  });

  it("are one set that is named again, by its noun or a wider one", () => {
    assertFlags(
      "conflicting-figures",
      "The board bought two dozen buses.\n\nA grant covers half the price.\n\nThe ⟦26⟧ vehicles are due in May.",
      "The board bought two dozen buses.\n\nA grant covers half the price.\n\nThe 24 vehicles are due in May.",
      "Deputies arrested 26 people on Monday. The 31 people arrested on Tuesday face charges.",
      "Ned Orr, 34, was sentenced on Monday. “I regret it,” the ⟦43-year-old⟧ Mr. Orr said.",
    );
  });

  it("are told of one thing across sentences, or are left alone", () => {
    assertFlags(
      "percent-mismatch",
      "The warden counted 12 otter dens in 2010 and five in 2020. Across the whole river the weight of cubs has dropped 31 percent since the 1990s.",
      "Of the 1,200 who enrolled, 980 finished. Some 34 percent were daily smokers.",
      "Rent and heating climbed 21 percent to Rs 604 crore. Profit stood at Rs 388 crore against Rs 431 crore.",
      "The club owes £30m, of which £24m is to its owner, at 8% interest.",
      "Mining shares rose 1.2% as copper gained 84 cents to $79.30.",
      "The mill had 400 hands in 2001 and 300 in 2011. That was a drop of ⟦40 percent⟧.",
    );
    assertFlags(
      "total-mismatch",
      "Among those over 65, Orr led by 15 points; among those under 40, he trailed by 11.",
      "The office got ⟦140⟧ applications. It approved 97 and denied 53.",
    );
    assertFlags(
      "quantifier-mismatch",
      "At least 71 people were kidnapped, according to lists kept by the traders’ council. Police put the number at 28.",
      "⟦More than 500⟧ people signed the petition. The clerk counted 212 signatures.",
    );
  });

  it("are a total only of parts that are told to be all there are", () => {
    assertFlags(
      "total-mismatch",
      "He wanted more than 2.5 million votes. The north gave 900,000, the south 800,000 and the coast 500,000.",
      "The farm keeps 50 goats. Orr sold 40 in May, while Lund took another 30.",
      "A perfect score is 2,400. Orr got 690 in reading, 710 in writing and 580 in numbers.",
      "Scores: North 187 in 61.2 overs (Orr 54, Lund 40).",
      "The roof cost ⟦£1,840⟧, of which £1,000 came from the county, £600 from a fair and £340 from members.",
    );
  });
});
