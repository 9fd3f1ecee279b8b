const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Acts that go on record as they are done: votes, rulings, filings, appointments. Who did them says how it is known. */
export const RECORD_VERBS = words(
  "ruled overruled overturned upheld voted passed signed filed sued appointed nominated elected reelected re-elected sentenced charged " +
    "indicted approved enacted vetoed testified adopted inaugurated resigned introduced endorsed recused ratified sworn",
);

/** What sets out what would be done: its terms can be read in it. */
export const MEASURES = words(
  "bill plan proposal law legislation measure rule rules act policy amendment deal agreement constitution program treaty resolution " +
    "ordinance order directive budget plans proposals bills laws policies reform",
);

/** Verbs by which a measure sets its terms. */
export const TERM_VERBS = words(
  "require requires required cap caps set sets limit limits mandate mandates raise allow allows designed provide provides create " +
    "creates end ends ban bans give gives extend expire expires exempt impose imposes define defines defined call calls",
);

/** Days: an event with its day is told as one that was witnessed or recorded. */
export const WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday");

/** What is counted in an election, and where: its returns are published as they come in. */
export const ELECTIONS = words(
  "vote votes ballot ballots delegate delegates superdelegates electors primary primaries caucus caucuses runoff electoral",
);

/** What candidates do with the returns of an election. */
export const RETURNS = words(
  "won win wins winning lost lose loses losing beat beats carried captured earned received garnered garnering swept took finished trailed trails leads led",
);
