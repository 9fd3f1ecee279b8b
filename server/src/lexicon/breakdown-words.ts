/** Words that open a list of examples, or one that leaves some out: its parts need not come to the total. */
export const EXAMPLES =
  /\b(?:includ(?:e|es|ed|ing)|such as|among|like|for example|for instance|notably|especially|mostly|mainly|as well as|plus|excluding|besides|apart from|on top of|in addition|another|more|several|some|many|others?|dozens|a few|a handful|up to|at least|estimated)\b/;

/** Words that say that one thing may count in two parts. */
export const OVERLAPPING =
  /\b(?:both|also|overlap\w*|more than one|multiple|twice|as many as|all that apply|either|whom|each)\b/;

/** What is left when the other parts are taken away: the list is complete. */
export const REMAINDER = /\b(?:the other|other|remaining|remainder|rest|the balance)\b/;

/** Ways in which a case, a bill or an application ends, of which one has only one: "approved 97 and denied 52". */
export const OUTCOMES =
  /\b(?:approv|grant|accept|pass|den(?:y|ied)|reject|refus|fail|dismiss|convict|acquit|clear|clos|surviv|die|won|lost|withdr|complet|cancel|deport|releas|upheld|uphold|overturn|revers|settl|sold|unsold|found guilty)[a-z]*\b/g;

/** Nouns for halves of mankind and the like: a list of them after a comma says who the people just counted are. */
export const KINDS_OF_PEOPLE: ReadonlySet<string> = new Set(
  "man woman boy girl adult child male female republican democrat teenager infant".split(" "),
);

/** Who did not vote: "with three members absent", "two abstained". */
export const NOT_VOTING =
  /\b(?:absen\w*|abstain\w*|abstention\w*|not voting|recus\w+|excused|vacan\w+|did not vote|didn't vote|missing|not present)\b/;
