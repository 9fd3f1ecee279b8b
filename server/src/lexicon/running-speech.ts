const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/**
 * Verbs set back in reported speech: behind a sentence that somebody says, their sentence goes on with it. "Will", "could"
 * and "may" are the copy's own as often.
 */
export const REPORTED_MODALS = words("would shall wouldn't won't shan't");

/** Stand for what was spoken of, or for who spoke: with "also", their sentence adds to what was said. */
export const RESUMING = words("it they he she this these those the");

/** What a company's results are told of. */
export const RESULTS = words(
  "earnings profit profits loss losses income revenue revenues sales turnover results dividend ebitda margin margins orders backlog " +
    "charge charges earned lost net pretax pre-tax share shares spending debt cash financing costs volumes",
);
/** Verbs by which a company makes its results known; the report is the company's. */
export const PUBLISHING = words(
  "post posts posted posting report reports reported reporting record records recorded announce announced announces disclosed book booked books log logged swung said",
);
/** Of those words, the ones that name results by themselves. */
export const RESULT_NOUNS = words(
  "earnings profit profits loss losses income revenue revenues sales turnover results dividend ebitda margins",
);
/** What was found out stands in one of these, under whoever made it: the figures behind it are its own. */
export const RESEARCH = words(
  "study studies survey surveys research report poll audit census figures data statistics analysis index review findings respondents",
);
/** Behind "it" or "they", a study or those it asked go on. */
export const FINDING_VERBS = words(
  "showed shows found finds revealed reveals suggested suggests indicated indicates concluded concludes estimated estimates ranged covered",
);
/** How a study was made or what it did: a sentence about one that holds one of these leads its findings in. */
export const RESEARCHING = words(
  "taken surveyed interviewed questioned polled asked contacted conducted carried commissioned examined looked compared analysed analyzed " +
    "studied measured tested placed ranked counted involved included tracked",
);

/** How a line of the accounts has moved. */
export const MOVED = words(
  "up down rose fell grew dropped declined increased climbed slipped jumped soared plunged surged tumbled",
);

/** Say which time the results are for. */
export const PERIODS = words(
  "quarter quarterly first-quarter second-quarter third-quarter fourth-quarter half first-half second-half half-year fiscal year annual " +
    "full-year months nine-month six-month interim",
);
