/** Nouns of what lasts, and the verbs that tell of it before it is named: "will shut for nine weeks … the closure". */
export const NAMED_BY_VERB: Readonly<Record<string, RegExp>> = {
  closure: /^(?:clos|shut)/,
  shutdown: /^(?:clos|shut)/,
  strike: /^(?:str(?:ik|uck)|walk|stopp)/,
  stoppage: /^(?:str(?:ik|uck)|stopp)/,
  sentence: /^(?:sentenc|jail|imprison|prison)/,
  ban: /^(?:bann|suspend|barr)/,
  suspension: /^(?:bann|suspend)/,
  wait: /^(?:wait)/,
  delay: /^(?:delay|late|held)/,
  trip: /^(?:trip|journey|travel|drive|drove)/,
  journey: /^(?:trip|journey|travel|voyage)/,
  flight: /^(?:flight|flew|flying)/,
  walk: /^(?:walk|hike)/,
  run: /^(?:runs?|running)$/,
  lease: /^(?:leas|rent)/,
  contract: /^(?:contract|deal|sign)/,
  trial: /^(?:trial|tried)/,
  siege: /^(?:siege|besieg)/,
  fall: /^(?:fell|fall|plung|dropp)/,
  drop: /^(?:fell|fall|plung|dropp)/,
};

/** What tells that another is meant than the one before: "the earlier 10-day strike", "the new 12-week course". */
export const NEWLY_NAMED =
  /\b(?:earlier|previous|first|second|third|next|last|other|another|old|new|original|usual|normal|average|typical|maximum|minimum|limit|remaining|mark|period|window|anniversary|span|lead|advantage)\b/;
