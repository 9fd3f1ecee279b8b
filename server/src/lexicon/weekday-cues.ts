const DAYS = "sunday|monday|tuesday|wednesday|thursday|friday|saturday";
/** Behind a number of days: the weekday that they end on ("three days later, on Thursday"). */
export const WEEKDAY_AFTER = new RegExp(`^ (?:later|afterwards?),? (?:on )?(?:the )?(${DAYS})\\b`);
/** A weekday on which something was, as a sentence names it. */
export const WEEKDAY_NAMED = new RegExp(`\\bon (${DAYS})\\b`, "g");
