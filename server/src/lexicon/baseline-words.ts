const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that say what a change is counted from, or since when: a date, a period, another time. */
export const BASELINE_WORDS: ReadonlySet<string> = words(`
  since compared than versus earlier previous previously year years yearly annual annually month months monthly
  week weeks quarter quarters decade decades century day days daily hour hours overnight season fiscal
  last past prior between before after during when until through ago every each per
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december jan feb apr jun jul aug sept oct nov dec`);

/**
 * What a change in is counted from the day, or the year, before unless the copy says otherwise: prices on a market, and what a company
 * reports for a period.
 */
export const REPORTED_AS_CHANGES: ReadonlySet<string> = words(`
  share shares stock stocks index trading trade session bourse futures
  revenue revenues sales turnover profit profits earnings income dividend bookings`);
