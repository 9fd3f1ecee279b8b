import assert from "node:assert/strict";
import { flagged } from "../support/review.js";

/** Asserts that the rule marks what is marked, and nothing where nothing is. */
function assertFlags(rule: string, ...samples: readonly string[]): void {
  for (const sample of samples) assert.equal(flagged(sample, `statistics/${rule}`), sample);
}

describe("figures that follow from others, by what they are measured in", () => {
  it("are a total, a number and what comes to each, however far apart", () => {
    assertFlags(
      "unit-mismatch",
      "The Moss farm sowed 640 hectares and averaged 5.1 tonnes to the hectare.\n\nA neighbour lost his barley.\n\nThe mill took all of it, ⟦2,240 tonnes⟧, in March.",
      "The Moss farm sowed 640 hectares and averaged 3.5 tonnes to the hectare.\n\nA neighbour lost his barley.\n\nThe mill took all of it, 2,240 tonnes, in March.",
      "The ferry left at 8.15am and tied up at 11.45am. Over the 105km it averaged ⟦60km/h⟧.",
      "The ferry left at 8.15am and tied up at 11.45am. Over the 105km it averaged 30km/h.",
      "A reader will pay £35 a week for the coming year, a gift of ⟦£1,280⟧ in all.",
      "A reader will pay £35 a week for the coming year, a gift of £1,820 in all.",
      "The canteen served 1,085 meals in March, all 31 days of it, or ⟦53⟧ a day on average.",
      "The canteen served 1,085 meals in March, all 31 days of it, or 35 a day on average.",
      "The 12 growers shared 180 trees, ⟦25⟧ to each.",
      "The 12 growers shared 180 trees, 15 to each.",
      "The state cleared Rs 1.5 lakh each for 24,000 families. The outlay of ⟦Rs 36 crore⟧ is for this year.",
      "The state cleared Rs 1.5 lakh each for 24,000 families. The outlay of Rs 360 crore is for this year.",
      "A battery of 90 megawatt hours would cover 75,000 homes for a day at the ⟦12 kilowatt hours⟧ that each uses.",
      "A battery of 90 megawatt hours would cover 7,500 homes for a day at the 12 kilowatt hours that each uses.",
    );
  });

  it("are silent where another number, interest or a limit explains them", () => {
    assertFlags(
      "unit-mismatch",
      "Of the 350 ewes, 18 proved barren.\n\nThe rest had 560 lambs.\n\nAnother 35 small ones are on the hill.\n\nFeed cost £8,050, or £23 for each ewe.",
      "The three sets took 41, 77 and 69 minutes, making a match of three hours and seven minutes.",
      "To have $50,000 in 18 years you put aside about $140 each month for 18 years at a 5 percent return.",
      "Three were flown to a hospital 74 miles away. They had got off 20 minutes before. The speed limit there is 25 miles per hour.",
      "The club has 480 members and took $9,600 in fees. Of the 320 who pay in full, each gave $30.",
    );
  });

  it("are a change from one amount to another, or from the one before", () => {
    assertFlags(
      "percent-mismatch",
      "Growers earned Sh24.5 billion last season, up from Sh19.6 billion in the one before. The forum put the ⟦20 per cent⟧ rise down to rain.",
      "Growers earned Sh24.5 billion last season, up from Sh19.6 billion in the one before. The forum put the 25 per cent rise down to rain.",
      "Skating cost C$6 until the board raised it by 50 per cent. It voted to take the C$9 charge down by ⟦50 per cent⟧, which brings it back to exactly C$6.",
      "Skating cost C$6 until the board raised it by 50 per cent. It voted to take the C$9 charge down by 33 per cent, which brings it back to exactly C$6.",
    );
    assertFlags(
      "quantifier-mismatch",
      "Records show that 1,240 people came in its first year. In the year that ended in June, the number was 3,720, a ⟦four⟧-fold increase.",
      "Records show that 1,240 people came in its first year. In the year that ended in June, the number was 3,720, a three-fold increase.",
    );
  });

  it("are one thing that is named again, by its noun, its owner or as all of it", () => {
    assertFlags(
      "conflicting-figures",
      "The bridge will shut on Monday for six weeks.\n\nA ferry is free.\n\nThe baker thinks the ⟦eight-week⟧ closure could finish him.",
      "The bridge will shut on Monday for six weeks.\n\nA ferry is free.\n\nThe baker thinks the six-week closure could finish him.",
      "The bridge will shut on Monday for six weeks. The earlier eight-week closure cost the baker dear.",
      "The board took a $5.2 million gift from the estate of a teacher. With Orr’s ⟦$2.5 million⟧ in hand it can build.",
      "The board took a $5.2 million gift from the estate of a teacher. With Orr’s $5.2 million in hand it can build.",
      "The state added six villages, taking the number to 318.\n\nForms will go to all the ⟦328⟧ villages.",
      "The state added six villages, taking the number to 318.\n\nForms will go to all the 318 villages.",
    );
  });
});
