import assert from "node:assert/strict";
import { flagged } from "../../support/review.js";

/** Asserts that the rule marks what is marked, and nothing where nothing is. */
function assertFlags(rule: string, ...samples: readonly string[]): void {
  for (const sample of samples) assert.equal(flagged(sample, `statistics/${rule}`), sample);
}

describe("figures that are reckoned from those before them", () => {
  it("are what is left", () => {
    assertFlags(
      "total-mismatch",
      "The hamlet lost 31 of its ⟦80⟧ barns in the storm, and 59 are still standing.",
      "The hamlet lost 31 of its 80 barns in the storm, and 49 are still standing.",
      "⟦Twelve⟧ hikers set out. Five turned back on the first day, three more on the second. The five others reached the hut.",
      "Twelve hikers set out. Five turned back on the first day, three more on the second. The four others reached the hut.",
      "Of 19 boats four sank and six were towed in. The five others were never found, and four came home.",
    );
    assertFlags(
      "percent-mismatch",
      "The estate had 80 flats, of which 12 were sold. The rest, ⟦80 percent⟧, were let in June.",
      "The estate had 80 flats, of which 12 were sold. The rest, 85 percent, were let in June.",
    );
  });

  it("lie between two sides, or are a tally with its step", () => {
    assertFlags(
      "total-mismatch",
      "The barn was bought for $140,000 and sold for $188,000, a profit of ⟦$58,000⟧.",
      "The barn was bought for $140,000 and sold for $188,000, a profit of $48,000.",
      "The barn was bought for $140,000 and sold for $188,000, which left a profit of $31,000 after taxes.",
      "The toll rose to ⟦34⟧ on Friday after three more bodies were found. On Thursday it had stood at 29.",
      "The toll rose to 32 on Friday after three more bodies were found. On Thursday it had stood at 29.",
    );
  });

  it("are a rate over two numbers, a list with prices, and two costs over a year", () => {
    assertFlags(
      "unit-mismatch",
      "Cabins cost $90 a night. The party of 12 stayed five nights, and the bill was ⟦$5,800⟧.",
      "Cabins cost $90 a night. The party of 12 stayed five nights, and the bill was $5,400.",
      "Cabins cost $90 a night. The party of 12 stayed five nights, with breakfast extra, and the bill was $5,800.",
      "The stall sold 300 cups at $4 and 150 at $6, taking in ⟦$2,000⟧.",
      "The stall sold 300 cups at $4 and 150 at $6, taking in $2,100.",
      "The press pays $2,200 a month in rent and $500 for light, ⟦$30,400 a year⟧ for both.",
      "The press pays $2,200 a month in rent and $500 for light, $32,400 a year for both.",
      "A new tram costs £900,000. The council wants 20 of them, for ⟦£1.8 million⟧.",
      "A new tram costs £900,000. The council wants 20 of them, for £18 million.",
    );
  });

  it("are told of the other of two", () => {
    assertFlags(
      "conflicting-figures",
      "The firm employs 540 people in Brook and 310 in Hale. It will close the Hale plant, with its ⟦540⟧ workers, in June.",
      "The firm employs 540 people in Brook and 310 in Hale. It will close the Hale plant, with its 310 workers, in June.",
      "Orr got 1,310 votes and Finch 977. Finch, who needed more than the 1,310 of Orr, thanked her voters.",
    );
  });

  it("need a sum that does not come out otherwise", () => {
    assertFlags(
      "total-mismatch",
      "The new school will have 640 pupils: 380 from Ash and 290 from Corr, minus the 30 who leave.",
    );
    assertFlags(
      "percent-mismatch",
      "The poll asked 1,204 adults. Of the 611 women, 54 percent said yes; of the 593 men, 47 percent did.",
      "The firm made €41.3 million in the year to March, up 12 percent. On a comparable basis profit rose 19 percent, from €34.7 million.",
      "The fare fell by 20 percent, to €800, in spring. It recovered by 25 percent, to €1,000, in the fall.",
      "Of the five mills, two ran at above 90 percent of capacity, two between 70 and 90 percent and one at 58 percent.",
    );
  });
});

describe("figures wrong by their magnitude", () => {
  it("are found by a rate for a unit or for each", () => {
    assertFlags(
      "unit-mismatch",
      "The state approved ₦12 trillion for the 30-kilometre road. The contract, at ⟦₦400 million per kilometre⟧, covers two bridges.",
      "The state approved ₦12 billion for the 30-kilometre road. The contract, at ₦400 million per kilometre, covers two bridges.",
      "The cabinet cleared ₹450 crore for 1,500 villages. It will be shared equally, with ⟦₹30 crore⟧ for each village.",
      "The cabinet cleared ₹450 crore for 1,500 villages. It will be shared equally, with ₹30 lakh for each village.",
      "The 1,500 customers, 1,320 households and 180 shops, use 1,800 kilowatt-hours a day, an average of 1.2 each.",
    );
  });

  it("leave parts, ordinals and what comes besides alone", () => {
    assertFlags(
      "total-mismatch",
      "Eighteen residents spoke, 11 of them against the rise and six in favor. The 18th spoke of leaves.",
      "Of the wheat, 83,700 tonnes made the hard grade. Another 65,100 tonnes went as white and 37,200 as feed.",
      "⟦Twelve⟧ medals came home. They won three gold, two silver and six bronze, with relays taking two of the gold.",
      "Eleven medals came home. They won three gold, two silver and six bronze, with relays taking two of the gold.",
    );
    assertFlags("conflicting-figures", "14.30 Trains are stopped at Kell.\n\n13.40 Trains are late at Ode.");
    assertFlags(
      "shares-over-100",
      "Three firms held 41 percent of the market a decade ago, she said, and hold 73 percent now.",
    );
  });
});

describe("amounts in two units", () => {
  it("are one amount, however the second is told", () => {
    assertFlags(
      "unit-mismatch",
      "The park covers ⟦400 square miles, about 640 square kilometres⟧, and holds 40 herds.",
      "The park covers 400 square miles, about 1,040 square kilometres, and holds 40 herds.",
      "Surveyors put the leak at ⟦60,000 gallons. In metric terms that is some 23,000 liters⟧, they said.",
      "Surveyors put the leak at 60,000 gallons. In metric terms that is some 230,000 liters, they said.",
      "The air has warmed by ⟦3 degrees Celsius since 1950, or about 37 degrees Fahrenheit⟧, they said.",
      "The air has warmed by 3 degrees Celsius since 1950, or about 5.4 degrees Fahrenheit, they said.",
      "She swam the ⟦18 miles between the isles in nine hours. The 18-kilometre⟧ crossing is a record.",
      "She swam the 18 miles between the isles in nine hours. Her coach swims 5 kilometres a day.",
      "The pump moves 2,000 liters a minute, or ⟦12,000 liters an hour⟧.",
      "The pump moves 2,000 liters a minute, or 120,000 liters an hour.",
      "He is paid $150 a day, or $750 a week.",
      "The brewery makes 300 barrels a month, or ⟦3,600 barrels a week⟧, its owner said.",
    );
  });
});
