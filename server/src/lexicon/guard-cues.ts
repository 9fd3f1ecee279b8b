/**
 * Words that set a figure apart from the amounts beside it: it is planned or wished for, counted from something that has no
 * number here, or told of somebody else. Matched against plain text in lower case.
 */

/** What may be, or is to be: nothing that other figures told as facts have to bear out. */
export const SUPPOSED =
  /\b(?:could|(?<!\b(?:in|of|since|by|until|last|next|on|from|to|late|early|mid) )may(?! \d)|might|would|should|if|unless|once|expect(?:s|ed|ing)? to|plan(?:s|ned)? to|hop(?:es|ed|ing) to|aim(?:s|ed|ing)? (?:to|for|at)|likely to|set to|on course (?:to|for)|projected|forecast|predict(?:s|ed)?|target|goal)\b/;
/** What is wanting yet: "must win 58 percent", "needs 61 percent", "the 1,237 delegates needed". */
export const WANTED_BEFORE =
  /\b(?:must|needs?|needed|needing|have to|has to|requires?|required)\b[^,;.]{0,40}$/;
export const WANTED_AFTER =
  /^(?: [a-z]+)? (?:needed|required|necessary|to win|to clinch|short of|to go|at stake)\b/;

/** Right before the number of those asked: "a survey of 300 patients". Whatever they would like, they are so many. */
export const SAMPLE_OF =
  /\b(?:survey|poll|sample|study|questionnaire|trial) of (?:about |some |more than |the )?$/;

/** Right behind the size of a change: what it is counted from, where that is told without a number. */
export const FROM_UNTOLD =
  /^ ?(?:[a-z]+ ){0,2}(?:increase|rise|gain|jump|growth|drop|fall|decline|decrease|cut|reduction|more|fewer|less|higher|lower)?(?: [a-z]+)? ?(?:from|over|than|compared with|compared to) (?:the |its |their |a |an )?[a-z][^,;.]*$/;
/** A time counts as told: the amount for it stands near by. */
export const FROM_TIME =
  /\b(?:year|month|week|season|quarter|decade|day|then|before|earlier|ago|summer|winter|spring|autumn|fall|level|rate|figure|total|time|previous|january|february|march|april|may|june|july|august|september|october|november|december|(?:1[89]|20)\d\d)\b/;

/** A clause with a subject of its own between a share and the amounts. */
export const TURNS =
  /\b(?:but|while|whereas|although|though|who|whose|where|whom|and (?:he|she|they|it))\b|[;:]/;

/** A share of somebody's size or value, which is no share of what is counted beside it. */
export const OF_SIZE =
  /^ (?:of )?(?:the|its|their) (?:size|price|cost|value|rate|weight|height|length|age|speed|width)\b/;

/** First of several that are named with their own: no total of theirs. */
export const LEADS =
  /\b(?:leads?|led|leading|ahead|tops|topped|front-?runner|trails?|trailed|trailing|first place|second place)\b/;
/** What tells that a number is of all of several. */
export const OF_ALL =
  /\b(?:total\w*|combined|together|between them|in all|all told|altogether|overall|divided|split|shared|made up of|consist\w*|compris\w*)\b/;

/** Counted so far, or asked: a share of what was looked at, and no part of what it found. */
export const LOOKED_AT =
  /^(?: of)?(?: (?:the|its|all))?(?: [a-z-]+){0,3} (?:counted|reporting|tallied|returned|in|surveyed|asked|interviewed|tested)\b/;
