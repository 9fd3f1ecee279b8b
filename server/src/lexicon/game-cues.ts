/** A score of Australian football and the points that it comes to: "12.9 (81)". */
export const FOOTBALL_AT = /(?:^|[ (])(\d{1,2})\.(\d{1,2}) \((?:\d{1,3})\)?$/;
/** A score of Gaelic games: goals, a dash, and points of two digits or with a zero before them ("2-11", "0-16", "1-09"). */
export const GAELIC_AT = /^\d{1,2}[-–](?:\d\d)$/;
/** Words for the parts of a game that scores are told of. */
export const LOOK_PERIODS = /\b(?:quarters?|periods?)\b/;
