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
});
