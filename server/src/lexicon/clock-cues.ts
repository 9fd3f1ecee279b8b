/** A time of day: "6:30 p.m.", "2.15pm", "noon", "19:45"; of two that share their half of the day, the first has none ("9 to 11 a.m."). */
export const CLOCK_TIMES =
  /\b(?:(\d{1,2})(?:[.:](\d\d))?(?: ?([ap])\.?m\b\.?|(?= ?(?:to|until|and|—|-|–) ?\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b))|([01]?\d|2[0-3]):([0-5]\d)(?![\d:])(?! ?[ap]\.?m\b)|(noon|midday|midnight)\b)/g;
const DAYS = "sunday|monday|tuesday|wednesday|thursday|friday|saturday";
/** The weekday told with a time, right behind it or before. */
export const DAY_OF_CLOCK = new RegExp(
  `^ (?:on )?(?:(?:the )?(?:early|late) )?(${DAYS})\\b|^,? (?:the )?(next|following) (?:day|morning)`,
);
export const DAY_BEFORE_CLOCK = new RegExp(`\\b(${DAYS})(?: (?:morning|afternoon|evening|night))? at $`);
/** Between two times of day: that the second ends what the first began. */
export const CLOCKS_JOINED =
  /^(?: [a-z]+day)?(?:,? (?:to|until|till|through|and)| ?(?:—|-|–)) ?$|\b(?:arriv\w*|reach\w*|tied up|dock\w*|land\w*|touch\w* down|(?:gets?|got|pulls?|due|comes?|came|went) (?:in|back|on|out)|draws? in|drew in|end(?:s|ed)?|finish\w*|until|till|return\w*|back|clos\w*|over|through|stopp\w*|in port|home|under control|put out|restored|freed|released|found|reopen\w*|adjourn\w*|lifted|surrender\w*|gave up|cleared|contained|delivered|wrapped up|concluded|hung up|called off|rescued|born|resum\w*|done|final whistle|out)\b[^;:]{0,40}$/;
/** What makes a length of hours or minutes one that two times of day bound. */
export const HOURS_BEFORE =
  /(?:^|[ (])(?:took|takes|take|last(?:s|ed|ing)?|after|for|in|over|of|within|ran|runs?|spent|waited|were|was) (?:(?:just|only|about|a|the|another|nearly|all|over|exactly|some|full|total of|its|their|his|her|those|these) )*$|(?:,|—|\() ?(?:(?:a|an|the|or|some|just|only|all of|in|for|that is) )*$|^(?:the|that|this|his|her|their|its|it was an?|a|an)? ?$/;
export const HOURS_COMPOUND = /(?:^|[ (])(?:the|its|their|his|her|an?|this|that|whose|for|of) (?:[a-z]+ )?$/;
export const HOURS_LATER = /^ (?:later|afterwards?|after|earlier|before that)\b/;
/** Clocks that are not all of one place. */
export const OTHER_CLOCK =
  /\b(?:local time|time zones?|clocks?|hours? (?:ahead|behind)|gmt|est|pst|cst|bst)\b/;
/** Before the second of two times that stand in two sentences: what began at the first is over. */
export const OVER_AT =
  /\b(?:under control|put out|brought|over|ended|lifted|restored|freed|released|found|rescued|reopened|finished|adjourned|arrived|reached|landed|docked|returned|resumed|back|cleared|contained|surrendered|delivered|concluded|closed|extinguished|opened|called off|rose|stopped|completed|resolved|out)\b[^.;]{0,40}$/;
