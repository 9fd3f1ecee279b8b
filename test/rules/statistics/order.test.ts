import assert from "node:assert/strict";
import { flagged } from "../../support/review.js";

/** Asserts that a rule flags what is marked in each sample, and nothing in those without a mark. */
function assertEach(rule: string, samples: readonly string[]): void {
  for (const sample of samples) assert.equal(flagged(sample, `statistics/${rule}`), sample);
}

describe("places and votes", () => {
  it("are among those who took part", () => {
    assertEach("rank-mismatch", [
      "Only 11 riders set off. Lund lost a shoe on the second lap.\n\nShe came home ⟦13th⟧, in the rain.",
      "Only 11 riders set off. Lund lost a shoe on the second lap.\n\nShe came home ninth, in the rain.",
      "Only 11 riders set off. Lund, ranked 43rd in the world, was not one of them.",
      "Only 11 riders set off for the women's race, and 60 riders started the men's. Lund came home 13th.",
    ]);
  });

  it("are no more than the members, and as many as are needed", () => {
    assertEach("rank-mismatch", [
      "The council of Tarn voted ⟦6-3⟧ to keep the hens.\n\nEvery seat on the seven-member council was filled.",
      "The council of Tarn voted 4-3 to keep the hens.\n\nEvery seat on the seven-member council was filled.",
      "The plan passed on a ⟦5-4⟧ vote. The charter requires six votes.",
      "The plan passed on a 6-4 vote. The charter requires six votes.",
      "The plan failed on a 5-4 vote. The charter requires six votes.",
    ]);
  });
});

describe("scores", () => {
  it("go with sets, legs and margins told of them", () => {
    assertEach("rank-mismatch", [
      "Orr beat Fenn in straight sets, 6-3, ⟦2-6⟧, 7-5, on Sunday.",
      "Orr beat Fenn in three sets, 6-3, 2-6, 7-5, on Sunday.",
      "Orr beat Fenn in ⟦three⟧ sets, 6-3, 6-2, on Sunday.",
      "After a 3-1 win at home, Tarn drew 0-0 away to go through ⟦4-1⟧ on aggregate.",
      "After a 3-1 win at home, Tarn drew 0-0 away to go through 3-1 on aggregate.",
      "Tarn beat Lund by ⟦14⟧ points on Saturday.\n\nThey led 9-8 at half-time, and ran out winners at 31-20.",
      "Tarn beat Lund by 11 points on Saturday.\n\nThey led 9-8 at half-time, and ran out winners at 31-20.",
      "The Owls are 20-11-5 and have 45 points from their ⟦33⟧ games.",
      "The Owls are 20-11-5 and have 45 points from their 36 games.",
    ]);
  });
});

describe("words of order", () => {
  it("go with what was before", () => {
    assertEach("rank-mismatch", [
      "The rate in Tarn fell to ⟦7.4 percent⟧ in May, the office said. It had been 6.9 percent in April.",
      "The rate in Tarn rose to 7.4 percent in May, the office said. It had been 6.9 percent in April.",
      "The rate in Tarn fell to 7.4 percent in May. In Lund it was 6.9 percent.",
      "Rain came to ⟦310⟧mm, the highest total in the station's records. In May 1988 it measured 342mm.",
      "Rain came to 310mm, the second-highest total in the station's records. In May 1988 it measured 342mm.",
      "Rain came to 310mm, the highest May total in the station's records. In July 1988 it measured 342mm.",
      "Turnout was 61 percent, the lowest since 2008. In 2004 it was 58 percent.",
    ]);
  });

  it("go with what a place holds, and with what is set", () => {
    assertEach("rank-mismatch", [
      "The hall has a capacity of 900. On Friday ⟦1,040⟧ people heard the choir.",
      "The hall has a capacity of 900. On Friday 840 people heard the choir.",
      "The hall has a capacity of 900. On Friday 1,040 people heard the choir, many of them standing.",
      "The jail was built for 300 people. On Monday it held 340 inmates.",
      "The jail was built for 300 inmates and now holds ⟦240⟧, far more than it was designed for.",
      "Entrants must be at least 18. The youngest was ⟦16⟧.",
      "Entrants must be at least 18. The youngest was 19.",
    ]);
  });

  it("go with the rows of a table", () => {
    const table = "| Year | Visitors |\n| --- | --- |\n| 2030 | 410 |\n| 2031 | 280 |\n| 2032 | 520 |\n\n";
    assertEach("rank-mismatch", [
      `${table}The ⟦low point came in 2030⟧, when the lift broke.`,
      `${table}The low point came in 2031, when the lift broke.`,
    ]);
  });
});

describe("kin and quarters", () => {
  it("are as many as are named", () => {
    assertEach("total-mismatch", [
      "She is survived by ⟦two⟧ sons, Ivo Tarn of Lund, Per Tarn of Fenn and Bo Tarn of Orrin, Ohio; and a sister, Ada.",
      "She is survived by three sons, Ivo Tarn of Lund, Per Tarn of Fenn and Bo Tarn of Orrin, Ohio; and a sister, Ada.",
      "She leaves ⟦three⟧ daughters, Ada and Tova; a brother, Bo; and two grandchildren.",
    ]);
  });

  it("are those of the year that the company keeps", () => {
    assertEach("date-mismatch", [
      "Profit rose in the ⟦fourth⟧ quarter, said the mill, whose financial year runs from April to March. It sold more in October-December.",
      "Profit rose in the third quarter, said the mill, whose financial year runs from April to March. It sold more in October-December.",
      "Profit rose in the fourth quarter, October-December, the mill said.",
    ]);
  });
});
