const MONTH =
  "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec";
/** Behind an ordinal: a quarter of a company's year. */
export const QUARTER_TOLD = /^(?:-| )quarter\b/;
/** The year of a company, where the copy tells that it is that of the calendar, or from which month it runs. */
export const FISCAL_CALENDAR =
  /\b(?:fiscal|financial|business|budget|accounting) year is the calendar year\b|\b(?:fiscal|financial|business) year (?:runs|is) from january\b|\bcalendar (?:fiscal|financial) year\b|\bof the calendar year\b/;
export const FISCAL_FROM = new RegExp(
  `\\b(?:fiscal|financial|business|budget|accounting|reporting) year,?(?: which)? (?:runs|begins|began|starts|started|is)(?: (?:on|in|from))?(?: (?:the )?(?:1|1st|first of))? ?(${MONTH})\\b`,
);
/** Three months of a report: "the three months to December", "the quarter ended June 30", "October-December". */
export const QUARTER_MONTHS = new RegExp(
  `\\b(?:three months|quarter|three-month period) (?:to|through|ended|ending|that ended)(?: on)?(?: the end of)?(?: \\d{1,2})? ?(${MONTH})\\b|` +
    [
      ["jan(?:uary)?", "mar(?:ch)?"],
      ["apr(?:il)?", "june?"],
      ["july?", "sept?(?:ember)?"],
      ["oct(?:ober)?", "dec(?:ember)?"],
    ]
      .map(
        ([first, last]) =>
          `\\b${first}\\.?(?:-|–| — | to | through )(?<last${first!.slice(0, 3)}>${last})\\b`,
      )
      .join("|"),
);
