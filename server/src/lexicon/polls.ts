const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words for a poll and those who take it: near one of them, shares are the poll's. */
export const POLLS = words("poll polls polling pollster pollsters survey surveys surveyed respondents");

/** Words that only a report of a poll uses: in their sentence its figures need no other source. */
export const POLL_TALK = words("respondents margin");
