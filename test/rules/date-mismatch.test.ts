import assert from "node:assert/strict";
import fc from "fast-check";
import { dayNumber, dayOf, daysInMonth, weekdayOf } from "../../server/src/annotations/dates/calendar.js";
import { MONTH_NAMES, SHORT_MONTHS, WEEKDAYS } from "../../server/src/lexicon/calendar-words.js";
import { findings, flagged } from "../support/review.js";

const RULE = "statistics/date-mismatch";

function assertFlags(sample: string): void {
  assert.equal(flagged(sample, RULE), sample);
}

/** Days from 1900 to 2100, with the form that a month's name takes. */
const day = fc.record({
  date: fc.date({
    min: new Date(Date.UTC(1900, 0, 1)),
    max: new Date(Date.UTC(2100, 11, 31)),
    noInvalidDate: true,
  }),
  months: fc.constantFrom<readonly string[]>(MONTH_NAMES, SHORT_MONTHS),
});

const days = fc.array(day, { minLength: 30, maxLength: 30 });

function written(date: Date, months: readonly string[], weekday: string): string {
  return `${weekday}, ${months[date.getUTCMonth()]!} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
}

describe("the calendar", () => {
  it("goes on by a day and a weekday, through every day from 1900 to 2100", () => {
    // 1 January 1900 was a Monday; the lengths of months and leap years are counted here once more, by hand.
    let weekday = 1;
    let number = dayNumber({ year: 1900, month: 1, day: 1 });
    for (let year = 1900; year <= 2100; year++)
      for (let month = 1; month <= 12; month++) {
        const isLeap = year % 4 === 0 && year !== 1900 && year !== 2100;
        const length = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
        assert.equal(daysInMonth(month, year), length);
        for (let day = 1; day <= length; day++) {
          assert.equal(dayNumber({ year, month, day }), number);
          assert.deepEqual(dayOf(number), { year, month, day });
          assert.equal(weekdayOf({ year, month, day }), weekday);
          weekday = (weekday + 1) % 7;
          number++;
        }
      }
  });
});

describe("dates", () => {
  it("go with their right weekday, from 1900 to 2100", () => {
    fc.assert(
      fc.property(days, (all) => {
        const told = all.map(({ date, months }) => written(date, months, WEEKDAYS[date.getUTCDay()]!));
        assertFlags(told.map((each) => `The hearing on ${each}, was short.`).join("\n\n"));
      }),
      { numRuns: 10 },
    );
  });

  it("go with no other, and the first fix gives them the right one", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 6 }), (all, off) => {
        const told = all.map(({ date, months }) =>
          written(date, months, WEEKDAYS[(date.getUTCDay() + off) % 7]!),
        );
        const sample = told.map((each) => `The hearing on ⟦${each}⟧, was short.`).join("\n\n");
        assertFlags(sample);
        assert.deepEqual(
          findings(sample, RULE).map((finding) => finding.fixes()[0]!.edits[0]!.newText),
          all.map(({ date }) => WEEKDAYS[date.getUTCDay()]!),
        );
      }),
      { numRuns: 10 },
    );
  });

  it("are read with the weekday behind them, short, or of a part of the day", () => {
    assertFlags("The vote on ⟦May 10, 2023, a Tuesday⟧, was close.");
    assertFlags("The vote on ⟦Tues., May 10, 2023⟧, was close.");
    assertFlags("The vote on ⟦Tuesday night, May 10, 2023⟧, was close.");
    assertFlags("The fair runs Friday to Sunday, June 9-11, 2023.");
  });

  it("without a year are held against each other, unless they may be of two years", () => {
    assertFlags("The fair opens on Friday, June 9. It closes on ⟦Monday, June 11⟧.");
    assertFlags("The fair opens on Friday, June 9. It closes on Sunday, June 11.");
    assertFlags("Last year the fair opened on Friday, June 9. It closes on Monday, June 11.");
  });

  it("without a year are of the year in which the draft's metadata or front matter has it published", () => {
    const published = (date: string, weekday: string): string =>
      `${date}\n\nThe hearing is set for ${weekday}, at the courthouse.`;
    for (const date of [
      "---\ntitle: A day\ndate: 2026-03-04\n---",
      "+++\ndate = 2026-03-04T10:00:00Z\n+++",
      "---\npublished: March 4, 2026\n---",
      "Published: March 4, 2026",
    ]) {
      assertFlags(published(date, "⟦Monday, March 10⟧"));
      assertFlags(published(date, "Tuesday, March 10"));
    }
    assertFlags(published("---\nlastmod: 2026-03-04\n---", "Monday, March 10"));
  });

  it("are counted with and without the first day", () => {
    assertFlags("The bill, passed on May 1, takes effect ⟦60 days later, on Aug. 1⟧.");
    assertFlags("The bill, passed on May 1, takes effect 60 days later, on June 30.");
    assertFlags(
      "The fire broke out on March 3. A day later, rain fell. Two days later, on March 6, it was out.",
    );
    assertFlags("On ⟦June 9, three days⟧ after the June 4 vote, the mayor quit.");
  });

  it("tell how long something was, rounded to its unit", () => {
    assertFlags("The mayor served from 2002 to 2014. In her ⟦eight years⟧ in office, taxes rose.");
    assertFlags("The mayor served from 2002 to 2014. In her first eight years in office, taxes rose.");
    assertFlags("The trial began on Jan. 10 and ended on Jan. 28. The three-week trial cost $2 million.");
    assertFlags("In a 10-day tour the band played in Ohio. The festival began on May 1 and ended on May 3.");
  });

  it("tell ages and anniversaries", () => {
    assertFlags("Ada Fenn died on June 3, 2020, at age ⟦81⟧. She was born on July 1, 1940.");
    assertFlags("Ada Fenn died on June 3, 2020, at age 79. She was born on July 1, 1940.");
    assertFlags("The town, founded in 1820, celebrated its ⟦bicentennial⟧ in 2010.");
    assertFlags("The firm was founded in 1920. It will mark its 100th anniversary in 2020.");
  });
});
