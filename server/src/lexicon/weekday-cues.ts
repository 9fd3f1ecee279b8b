const DAYS = "sunday|monday|tuesday|wednesday|thursday|friday|saturday";
/** Behind a length of time: the weekday that it ends on ("three days later, on Thursday", "the next day, Sunday"). */
export const WEEKDAY_AFTER = new RegExp(
  `^(?: (?:later|afterwards?|after that|earlier|before that))?(?:,| —| \\()? (?:on )?(?:the |a )?(${DAYS})\\b`,
);
/** A weekday on which something was, as a sentence names it; no part of a name, and of no week but the one that is told of. */
export const WEEKDAY_NAMED = new RegExp(
  `(?<!\\b(?:next|last|every|each|black|good|of) )\\b(${DAYS})\\b(?!'s|s\\b)`,
  "g",
);
/** Any length of time in days with a weekday close behind it. */
export const COUNTS_TO_WEEKDAY = /\bdays?\b[^.;]{0,16} (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/;
