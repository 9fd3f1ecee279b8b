import assert from "node:assert/strict";
import { flagged } from "../../support/review.js";

/** Asserts that a rule flags what is marked in each sample, and nothing in those without a mark. */
function assertEach(rule: string, samples: readonly string[]): void {
  for (const sample of samples) assert.equal(flagged(sample, `statistics/${rule}`), sample);
}

describe("figures that follow from others", () => {
  it("are margins and gaps, of a score, two amounts or two percentages", () => {
    assertEach("total-mismatch", [
      "Lund won the seat by ⟦1,402⟧ votes, 8,611 to 7,407.",
      "Lund won the seat by 1,204 votes, 8,611 to 7,407.",
      "The new mast, at 310 metres, is ⟦30 metres⟧ taller than the 290-metre Fenn mast.",
      "The new mast, at 310 metres, is 20 metres taller than the 290-metre Fenn mast.",
      "The Owls led by 12 points at the half, 44-32, and lost by seven.",
    ]);
    assertEach("percent-mismatch", [
      "The Greens won 34 percent of the vote, ⟦21⟧ points ahead of the Blues' 23 percent.",
      "The Greens won 34 percent, 11 points ahead of the Blues and 19 ahead of the Reds, who had 15 percent.",
    ]);
  });

  it("are years between two years, and ages by the year of birth", () => {
    assertEach("date-mismatch", [
      "They married in 1961. When he died in 2021, they had been married for ⟦50 years⟧.",
      "They married in 1961. When he died in 2021, they had been married for 60 years.",
      "Born in 1990, she was ⟦30⟧ when she won the cup in 2010.",
      "Born in 1990, she was 19 when she won the cup in 2010.",
      "Tova Lund, born in 1950, has a daughter, 40, who won the cup in 2010.",
    ]);
  });

  it("are days that follow one another", () => {
    assertEach("date-mismatch", [
      "The fair is on Saturday, June 12, 2021, and ⟦Sunday, June 14⟧.",
      "The fair is on Saturday, June 12, 2021, and Sunday, June 13.",
      "The crack was seen on Aug. 17. When they came back the next day, ⟦Aug. 19⟧, it had grown.",
      "The crack was seen on Aug. 17. They came back on Friday, and the next day, Aug. 19, it had grown.",
    ]);
  });

  it("are totals, what is left, and games with how they ended", () => {
    assertEach("total-mismatch", [
      "The clinic saw 26 men, 17 women and 14 children, or ⟦67⟧ patients.",
      "The clinic saw 26 men, 17 women and 14 children, or 57 patients.",
      "The Owls had 13 wins and seven losses in ⟦22⟧ games.",
      "Of the 57 vans, 26 are in the depot and 17 on the quay. The remaining 14 are in repair.",
    ]);
  });

  it("are numbers of things that are listed", () => {
    assertEach("total-mismatch", [
      "The ⟦five⟧ towns — Tarn, Orrin, Fenn and Lund — will vote in May.",
      "The four towns — Tarn, Orrin, Fenn and Lund — will vote in May.",
      "The ⟦four⟧ brothers, ages 9, 12 and 15, walked home.",
      "⟦Six⟧ people were in the dock: they were Ivo Tarn, a clerk; his sister Ada; Bo Lund, a cook; and Per Orrin, who drove.",
      "Two towns — Tarn, on the river, and Orrin, above it — will vote in May.",
      "# ⟦Five⟧ ways to keep bees\n\n- Buy a hive\n- Read a book\n- Plant clover",
    ]);
  });

  it("are shares of a small set, and shares told in words and in percent", () => {
    assertEach("percent-mismatch", [
      "Of the 25 patients, ⟦37 percent⟧ had a fever.",
      "Of the 25 patients, 36 percent had a fever.",
    ]);
    assertEach("quantifier-mismatch", [
      "⟦A majority⟧ of the members, 42 percent, voted yes.",
      "A majority of the members, 62 percent, voted yes.",
      "Visits rose from ⟦4,200⟧ to 3,900.",
    ]);
  });
});

describe("amounts", () => {
  it("keep their magnitude and their digits", () => {
    assertEach("unit-mismatch", [
      "Profit rose to ⟦£4.2⟧, up from £3.9 billion a year earlier.",
      "Profit rose to £4.2 a share, up from £3.9 a year earlier.",
      "The port handled ⟦2,00⟧ boxes on Monday and ⟦1,2345⟧ on Tuesday.",
      "The port paid Rs 3,00,000 on Monday.",
      "The port handled ⟦1,00,00⟧ boxes on Monday, ⟦10,00,00⟧ on Tuesday and ⟦1,00,0000⟧ on Friday.",
      "The port paid Rs 1,50,00,000 on Monday. The ferry calls at piers 5,10,15 and 20.",
    ]);
  });

  it("are what is left, and no part of what is told of another", () => {
    assertEach("total-mismatch", [
      "Three of the ⟦11⟧ paintings have been found in a barn. The other nine are still missing.",
      "Three of the 11 paintings have been found in a barn. The other eight are still missing.",
      "Of the 192 households, 168 voted, and 150 of those said yes. The other 18 were against.",
      "The owners over 75 will pay £4,125, and the council £1,375 for each of them, £4,125 in all.",
      // What was a year before, and no step between the two sums.
      "Orrin Timber lost $31.4 million, or 46 cents a share, compared with a loss of $9.9 million, or 19 cents, a year earlier.",
      "The mill reported a loss of $31.4 million against a loss of about $9.9 million the year before, on sales of $80 million.",
    ]);
    assertEach("quantifier-mismatch", [
      "The bank earned $1.1 million on assets of $690 million after its provisions tripled to $5.8 million.",
    ]);
    assertEach("percent-mismatch", [
      "Of 24,000 customers 18,000, or 75 percent, have meters; a year ago it was 30 percent.",
      "Emigration fell ⟦200 percent⟧ last year.",
      // What its own sentence gives: the figures of the next paragraph are not asked.
      "The count of boats rose to 20 from 2, an increase of 900 percent.\n\nThe count of boats fell 60 percent, from 5 to 2.",
    ]);
    assertEach("points-not-percent", [
      "The count of boats fell 22 percent, from 9 to 7.\n\nThe count of boats fell to 157 from 160, a 2 percent drop.",
    ]);
  });

  it("come to their product, but for a slip of magnitude", () => {
    assertEach("unit-mismatch", [
      "The clinic took in 250,000 doses of vaccine. At P480 a dose, the bill came to ⟦P1.2 billion⟧.",
      "The clinic took in 250,000 doses of vaccine. At P480 a dose, the bill came to P120 million.",
      "The packer made a profit of Sh1.2 million on sales of Sh8 billion. The margin is ⟦15 percent⟧.",
      "The packer made a profit of Sh1.2 billion on sales of Sh8 billion. The margin is 15 percent.",
      "Turnover came to ₹1,250 crore, or ⟦₹125 billion⟧, on paper.",
      "Turnover came to ₹1,250 crore, or ₹12.5 billion, on paper.",
    ]);
  });

  it("are silent where their words set them apart from the amounts beside them", () => {
    assertEach("percent-mismatch", [
      // A whole of its own, a base without a number, what may be, another time, another subject.
      "The Greens won 73 percent of 223 votes cast to earn four of the six seats.",
      "In the Blue ballot 3,670 people voted. In the Green ballot 6,030 voted, a 20 percent increase from the last open race.",
      "The Greens won 41 percent of the vote to the Blues' 33 percent. They could end up winning by more than ten points.",
      "Now 52 percent trust the Greens, compared with 41 percent for the Blues. Voters are split on the mine, on which the Blues held a seven-point lead last month.",
      "Orr hit only 36% of his targets but that was enough against Lund, who hit four of his 27.",
      "Nearly eight of 10 voters will watch. Only 52 percent of them said the mayor was honest.",
      "The Greens won 41 percent of the vote to the Blues' 33 percent, a lead of ⟦18⟧ points.",
    ]);
    assertEach("total-mismatch", [
      "Ida Orr leads the race, with 568 delegates. Bo Lund has 370, Per Tarn has 129 and Ada Fenn has 163.",
      "The plan was voted down, 105 to 73 with 12 abstaining. Two other plans by two members failed as well.",
      "The report is on six of the eight towns — Tarn, Orrin, Fenn, Lund, Ash and Vale.",
    ]);
    assertEach("shares-over-100", [
      "More than half of the old men backed it while about 6 in 10 old women did.",
      "The split was even: 46 percent liked it, including 16 percent who loved it, and 46 percent did not.",
      "He needs between 57 and 60 percent of the seats.",
      "Of those asked, 58 per cent supported the bylaw and 31 per cent were opposed, with the rest neutral; the beach hours were the exception, with 54 per cent against.",
    ]);
    assertEach("conflicting-figures", [
      "Ida Orr, 61, runs the mill. She met with resistance at the 60-year-old firm.",
      "Ida Orr, 69, spoke of Mona Lund, the 68-year-old former mayor.",
      "The agency had 400 pumps. Its head said that four pumps were put in overnight.",
      "# Council passes 2026 draft budget\n\nThe council passed its budget on Monday. The levy was frozen in 2023, the mayor said.",
      "Ten countries joined the union in May. Trade with the 25 union member countries grew.",
      "# Tarn gets $16 bln in aid\n\nTarn will get $16 billion in aid, the ministry said.",
    ]);
    assertEach("unit-mismatch", [
      "The mill, which made more than $30 billion last year, will save $46 million with the cuts.",
      "The text is Heb. 9: 22,27, as she read it.",
    ]);
    assertEach("date-mismatch", [
      "The deal of the 2031 fair will end in 2031, five years earlier than expected.",
    ]);
  });

  it("are what stands right beside them, whatever else is near", () => {
    assertEach("percent-mismatch", [
      "Orr leads Lund among men by ⟦12⟧ points, 49% to 41%, but trails her by 20 points among women (34% to 54%).",
      "Orr leads Lund among men by 8 points, 49% to 41%, but trails her by 20 points among women (34% to 54%).",
      "A patient waited 141 minutes in January, up from 96 minutes in November. That is an increase of ⟦37 percent⟧.",
      "A patient waited 141 minutes in January, up from 96 minutes in November. That is an increase of 47 percent.",
    ]);
    assertEach("total-mismatch", [
      "The count gives her 1,280 pledged delegates and 469 others for a total of ⟦1,479⟧.",
      "The count gives her 1,280 pledged delegates and 469 others for a total of 1,749.",
      "A total reward of $20,000 is offered. The mayor is offering $5,000, while the bank is offering $15,000.",
      "The harbour spent ⟦$2.4 million⟧: $1.5 million on pumps, $600,000 on a crane and $400,000 on a roof.",
      "The harbour spent $2.5 million: $1.5 million on pumps, $600,000 on a crane and $400,000 on a roof.",
    ]);
  });

  it("of power are not told for a time, and a warming is no reading", () => {
    assertEach("unit-mismatch", [
      "The mill will make ⟦40 megawatts⟧ of electricity a year.",
      "The mill will make 40 megawatt-hours of electricity a year.",
      "The lake has warmed by ⟦3 degrees Celsius (37.4 degrees Fahrenheit)⟧ since 1960.",
      "The lake has warmed by 3 degrees Celsius (5.4 degrees Fahrenheit) since 1960.",
    ]);
  });
});
