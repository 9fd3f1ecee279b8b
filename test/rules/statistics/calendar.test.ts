import assert from "node:assert/strict";
import { findings, flagged } from "../../support/review.js";

/** Asserts that a rule flags what is marked in each sample, and nothing in those without a mark. */
function assertEach(rule: string, samples: readonly string[]): void {
  for (const sample of samples) assert.equal(flagged(sample, `statistics/${rule}`), sample);
}

describe("dates of a story", () => {
  it("bound the lengths of time that are told of them", () => {
    assertEach("date-mismatch", [
      "The tunnel was shut on 4 May 2030. It reopened on 4 November 2030 after ⟦nine months⟧ of repairs.",
      "The tunnel was shut on 4 May 2030. It reopened on 4 November 2030 after six months of repairs.",
      "A walkout began on June 2 over shifts.\n\nA vote on Monday, June 23, was for the offer.\n\nThe ⟦six-week⟧ strike was the first in years.",
      "A walkout began on June 2 over shifts.\n\nA vote on Monday, June 23, was for the offer.\n\nThe three-week strike was the first in years.",
      "She was jailed on 9 March. ⟦A fortnight⟧ later, on 30 March, she was out.",
      "She was jailed on 9 March. A fortnight later, on 23 March, she was out.",
      "The vote is on 2 June.\n\nCounting goes on for a week after that, and the result is due by 26 June.",
      "The mine opened in 1950. ⟦Half a century⟧ later, in 2012, the last shift came up.",
      "The mine opened in 1950. Half a century later, in 2000, the last shift came up.",
    ]);
  });

  it("are counted to the day on which it is told", () => {
    assertEach("date-mismatch", [
      "LUND, 3 May 2034 — The quay, built ⟦30 years⟧ ago, in 2014, is to be torn down.",
      "LUND, 3 May 2034 — The quay, built 20 years ago, in 2014, is to be torn down.",
      "Ada and Ivo Lund were married in May 1980 in Tarn.\n\nThey marked ⟦40 years⟧ of marriage on 9 May 2030.",
      "Ada and Ivo Lund were married in May 1980 in Tarn.\n\nThey marked 50 years of marriage on 9 May 2030.",
      // Nothing says that the story is not told years after.
      "The quay, built 30 years ago, in 2014, was painted in 2019.",
    ]);
  });

  it("come in the order that their words tell", () => {
    assertEach("date-mismatch", [
      "He was arrested in May 2021 and convicted in ⟦April 2019⟧ of arson.",
      "He was arrested in May 2021 and convicted in April 2023 of arson.",
      "The pier was repaired in 2011 after the storm of ⟦2013⟧.",
      "The pier was repaired in 2013 after the storm of 2011.",
      "The pier was repaired in 2011 and again after the storm of 2013.",
      "The café closed in 2011 and opened again in 2009's old hall in 2014.",
      "The ferry sank on 8 July 2030 off Tarn. The inquiry's report, published in ⟦May 2030⟧, blamed the doors.",
      "The ferry sank on 8 July 2030 off Tarn. The inquiry's report, published in May 2031, blamed the doors.",
      "She ran the archive from 2014 to ⟦2009⟧.",
    ]);
  });

  it("go with the weekday after", () => {
    assertEach("date-mismatch", [
      "The roof fell in on Tuesday. ⟦The next day⟧, Thursday, the school shut.",
      "The roof fell in on Tuesday. The next day, Wednesday, the school shut.",
      "The roof fell in on Tuesday. On Wednesday the school shut and the next day, Thursday, it was sold.",
    ]);
  });
});

describe("times of day", () => {
  it("bound the hours that are told of them", () => {
    assertEach("date-mismatch", [
      "The hall is open from 2 p.m. to 5 p.m., a ⟦four-hour⟧ show, on Mondays.",
      "The hall is open from 2 p.m. to 5 p.m., a three-hour show, on Mondays.",
      "Crews were called at 1.10am. The fire was put out at 3.40am, ⟦four and a half hours⟧ after the call.",
      "Crews were called at 1.10am. The fire was put out at 3.40am, two and a half hours after the call.",
      "The siege began at 9 p.m. on Friday and was over at 9 a.m. on Sunday, after ⟦24 hours⟧.",
      "The siege began at 9 p.m. on Friday and was over at 9 a.m. on Sunday, after 36 hours.",
      "The plane left at 11pm and landed at 3am local time, after six hours.",
    ]);
  });
});

describe("ages of one person", () => {
  it("go with the birth and the death", () => {
    assertEach("date-mismatch", [
      "Ivo Tarn, who drew maps, has died aged ⟦91⟧.\n\nHe was born in Lund on 2 June 1940. Tarn died on 1 March 2031.",
      "Ivo Tarn, who drew maps, has died aged 90.\n\nHe was born in Lund on 2 June 1940. Tarn died on 1 March 2031.",
      "LUND, 3 May 2034 — Ada Fenn (born 1970) will sing. Fenn, ⟦44⟧, lives in Tarn.",
      "LUND, 3 May 2034 — Ada Fenn (born 1970) will sing. Fenn, 63, lives in Tarn.",
      "Ada Fenn (1921–2003) was ⟦92⟧ when she died.",
    ]);
  });

  it("go with the years between them", () => {
    assertEach("date-mismatch", [
      "She swam the strait in 1998 at the age of 20 and again in 2012, when she was ⟦44⟧.",
      "She swam the strait in 1998 at the age of 20 and again in 2012, when she was 34.",
      "She swam the strait in 1998 at the age of 20 and her daughter in 2012, when she was 14.",
    ]);
  });

  it("are the same wherever they are told", () => {
    assertEach("conflicting-figures", [
      "Judge Per Orrin, 64, will step down. Orrin, who turns ⟦56⟧ in June, has sat since 2010.",
      "Judge Per Orrin, 64, will step down. Orrin, who turns 65 in June, has sat since 2010.",
      "Bo Fenn, 52, of Tarn, was fined. Judge Ada Orr gave him a week.\n\nThe ⟦25-year-old⟧, who has moved, paid.",
      "Bo Fenn, 52, of Tarn, was fined. Judge Ada Orr gave him a week.\n\nThe 52-year-old, who has moved, paid.",
      "Bo Fenn, 52, scored first for Tarn. Then Ivo Lund came on. The 23-year-old, who is new, hit the post.",
    ]);
  });
});

describe("fixes of dates", () => {
  it("offer either side", () => {
    const [finding] = findings(
      "The lease, signed in 2005, ends in 2035. The 40-year lease is on show.",
      "statistics/date-mismatch",
    );
    assert.deepEqual(
      finding?.fixes().map(({ edits }) => edits.map(({ newText }) => newText)),
      [["30"], ["2045"]],
    );
  });
});
