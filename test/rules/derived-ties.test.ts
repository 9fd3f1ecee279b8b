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

  it("are the years between two, an age at one, or days from one weekday to another", () => {
    assertFlags(
      "date-mismatch",
      "The band marched to mark its ⟦125th⟧ birthday. Miners formed it in 1906. The pit closed in 1985, and in this summer of 2021 few were left.",
      "The band marched to mark its 115th birthday. Miners formed it in 1906. The pit closed in 1985, and in this summer of 2021 few were left.",
      "A farmer’s daughter, she was born in 1938. She learned the code and moved to dispatching, and retired at ⟦60⟧ in 1988.",
      "A farmer’s daughter, she was born in 1938. She learned the code and moved to dispatching, and retired at 60 in 1998.",
      "At 36 she is the youngest pilot. She has been on the water since she signed on as a deckhand at 18, ⟦28 years⟧ ago.",
      "At 36 she is the youngest pilot. She has been on the water since she signed on as a deckhand at 18, 18 years ago.",
      "The mine opened in 1952 and closed in 1987 after ⟦45 years⟧ of work.",
      "The mine opened in 1952 and closed in 1987 after 35 years of work.",
      "The strike began on Monday and was called off ⟦five days⟧ later, on Thursday.",
      "The strike began on Monday and was called off three days later, on Thursday.",
      "The strike began on Monday and was called off ten days later, on Thursday.",
      "The club was founded in 1905 and moved in 1955. Its 50th anniversary was kept in its old hall, this year’s 120th, in 2025, in the new one.",
    );
  });

  it("are the parts of a total, in items or sentences, or the set that is named", () => {
    assertFlags(
      "total-mismatch",
      "The council will spend ⟦Rs 104 crore⟧ on its lakes.\n\nThe amounts are:\n\n- North: Rs 46 crore\n- South: Rs 13.5 crore\n- East: Rs 17.5 crore\n- West: Rs 9 crore",
      "The council will spend Rs 104 crore on its lakes.\n\nThe amounts are:\n\n- North: Rs 46 crore\n- South: Rs 31.5 crore\n- East: Rs 17.5 crore\n- West: Rs 9 crore",
      "Form Three has 120 students. In all, 70 take French and 65 German. Those figures include ⟦15⟧ who take both. Only ten take neither.",
      "Form Three has 120 students. In all, 70 take French and 65 German. Those figures include 25 who take both. Only ten take neither.",
      "The city would issue bonds for $480 million and the club put up the remaining $720 million of the ⟦$1.2 million⟧ cost.",
      "The city would issue bonds for $480 million and the club put up the remaining $720 million of the $1.2 billion cost.",
      "Residents of ⟦six⟧ streets will pay. The panel voted for it. The streets are Albion Road, Chantry Lane, Holly Bank, Victoria Terrace and Weaver Street.",
      "Residents of five streets will pay. The panel voted for it. The streets are Albion Road, Chantry Lane, Holly Bank, Victoria Terrace and Weaver Street.",
      "Residents of six streets will pay. Two were added on Monday. The streets added are Albion Road and Holly Bank.",
      "She had 18,442 votes to the 15,917 cast for him. Her majority of ⟦3,525⟧ was announced at ten to four.",
      "She had 18,442 votes to the 15,917 cast for him. Her majority of 2,525 was announced at ten to four.",
      "The council has ⟦40⟧ members. On Tuesday 22 voted for the plan, 13 against and six abstained.",
      "The council has 41 members. On Tuesday 22 voted for the plan, 13 against and six abstained.",
      "The school has three streams of 28 pupils, 84 in all, and one hall.",
    );
  });

  it("are a share in words, a price with its tax, and a multiple of an average", () => {
    assertFlags(
      "quantifier-mismatch",
      "About 2,600 of the 5.2 million residents have it. That is 0.5 per cent of the population, or ⟦one in 2,000⟧, she said.",
      "About 2,600 of the 5.2 million residents have it. That is 0.05 per cent of the population, or one in 2,000, she said.",
      "Of the pupils, 12 percent, or one in eight, walk. Two died, one in 2008.",
    );
    assertFlags(
      "percent-mismatch",
      "The inn charges $200 a night plus a 12 percent tax, so that guests pay ⟦$242⟧ in all.",
      "The inn charges $200 a night plus a 12 percent tax, so that guests pay $224 in all.",
      "The inn charges $200 a night plus a 12 percent tax, or $24.",
    );
  });

  it("are the scores and margins of games", () => {
    assertFlags(
      "rank-mismatch",
      "The Colts reached 286 for six with eight balls to spare to beat the Club by ⟦six⟧ wickets.",
      "The Colts reached 286 for six with eight balls to spare to beat the Club by four wickets.",
      "Kent made 312 and bowled Essex out for 268 to win by ⟦54⟧ runs.",
      "Kent made 312 and bowled Essex out for 268 to win by 44 runs.",
      "Hill End 14.8 (⟦94⟧) beat the Rovers 13.11 (89) on Saturday.",
      "Hill End 14.8 (92) beat the Rovers 13.11 (89) on Saturday.",
      "The Rovers have ⟦39⟧ points from 16 games, with 12 wins, two draws and two defeats.",
      "The Rovers have 38 points from 16 games, with 12 wins, two draws and two defeats.",
      "The Rovers have 35 points from 16 games, with 12 wins, two draws and two defeats, and three were docked: a penalty.",
      "A ⟦93-90⟧ win sealed it for Dunmore. They edged the opening quarter, 24-20, and lost the second, 26-18. They had the better of the third, 27-25, and the fourth, 22-19.",
      "A 91-90 win sealed it for Dunmore. They edged the opening quarter, 24-20, and lost the second, 26-18. They had the better of the third, 27-25, and the fourth, 22-19.",
    );
  });

  it("are what somebody means to do, told twice, and a share of a row of the table", () => {
    assertFlags(
      "conflicting-figures",
      "The hospital plans to:\n\n- open a ward;\n- hire 18 nurses, including six for the night.\n\nMany doctors left.\n\nOrr said it would hire ⟦24⟧ nurses by the fall.",
      "The hospital plans to:\n\n- open a ward;\n- hire 18 nurses, including six for the night.\n\nMany doctors left.\n\nOrr said it would hire 18 nurses by the fall.",
      "The hospital is to hire 18 nurses. Orr said the clinic would hire 24 nurses more.",
      "The hospital is to hire 18 nurses this year and six nurses next year. In all it would hire 24 nurses, Orr said.",
    );
    const table =
      "| Month | Visits | Left |\n| --- | ---: | ---: |\n| May | 4,890 | 372 |\n| June | 4,402 | 318 |\n\n";
    assertFlags(
      "quantifier-mismatch",
      `${table}In May, 372 patients left without being seen. ⟦Nearly one in five⟧ gave up.`,
      `${table}In May, 372 patients left without being seen. About one in 13 gave up.`,
      `${table}In May, 372 patients left without being seen. Of the 1,900 who waited for hours, nearly one in five gave up.`,
    );
  });
});
