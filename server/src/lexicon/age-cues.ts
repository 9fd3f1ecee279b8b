/** Right before an age that somebody has while the story is told: "Hynes was 71", "Lindt, who turns 53". */
export const AGED_NOW =
  /(?:^|[^a-z])(?:is|was|turned|turns|who is|who was|who turns|who turned|now|is now|will turn|will be) $/;
/** Behind such an age: no event that it is told of. */
export const NO_EVENT =
  /^(?: years old| years of age)?(?:$|[.,;)]| and (?:a|an|the|has|had|was|is|lives|lived|will)\b| (?:this|on|next|in) (?:january|february|march|april|may|june|july|august|september|october|november|december|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)/;
/** An age that comes with the next birthday. */
export const TURNS = /\b(?:turns|will turn|will be) $/;
/** Words that make an age one of another time. */
export const OF_ANOTHER_TIME = /\b(?:then|when|at|since|until|before|as a|once|by)\b[^,;]{0,20}$/;
/** Behind an age, up to the year it is told of: "24 when he moved to Oslo in 1990". */
export const WHEN_IN_YEAR =
  /^(?: years old)?,? (?:(?:when|as|at the time) [^.;]{1,90} )?(?:in|on)(?: (?:early |late |mid-)?[a-z]*)? ?$/;
/** Between a name and the age that it has now: "Mabey, now 23". */
export const NOW_AGED = /^,? (?:who is )?now(?: aged)? $/;
/** Between a name and the age that it had: "Mabey was 19 at the time he …". */
export const WAS_AGED = /^(?:, [^.;]{0,50},)? (?:was|was just|was only|turned) $/;
/** Behind "the 34-year-old", of one who has been named. */
export const OF_THE_AGED =
  /^(?:,| (?:who|said|told|was|has|had|is|pleaded|will|also|then|from|went|won|took|did|denied|admitted|faces|appeared|added|remains|lives|now)\b)/;
/** Between a year and the age at which something was: "in 1994 at the age of 19", "in 2010, when she was 31". */
export const YEAR_THEN_AGE =
  /^,? ?(?:\(|— )?(?:at(?: the)?(?: age(?: of)?)?|aged|when (?:he|she) was(?: just| only)?|(?:he|she) was) $/;
/** Kin and others whose age or year may stand between. */
export const OF_SOMEBODY_ELSE =
  /\b(?:son|daughter|wife|husband|brother|sister|mother|father|child|children|twins?|grand[a-z]+|uncle|aunt|cousin|nephew|niece|partner|friend|colleague|victim)\b/;
/** Right before or behind an age: the one at which somebody died. */
export const DIED_AT =
  /\b(?:died|dies|dead|death|passed away)\b[^.;]{0,40}\b(?:at|aged|age)(?: the age of| age| of)? $|\blived to (?:be |the age of )?$/;
export const WAS_WHEN_DIED =
  /^(?: years old)? (?:when (?:he|she|they) died|at (?:his|her) death|on (?:his|her) death)\b/;
/** Right before the date of a birth, and of a death. */
export const BORN_ON = /\bborn\b[^.;]{0,60}$/;
export const DIED_ON = /\b(?:died|dies|passed away|death)\b[^.;]{0,50}$/;
/** A sentence that is nothing but an age: "She was 74." */
export const WAS_ALONE =
  /^(?:he|she|they|(?:mr|mrs|ms|dr)\.? [a-z'-]+|[a-z'-]+) was (?:just |only )?\d+(?: years old)?\.?$/;
/** "At 57, he said": an age of the day on which it is told; `|` stands for it. */
export const AT_AGE_NOW =
  /^at \|,? (?:he|she) (?:says?|said|is|has|still|remains|runs|works|lives|plays|can|wants|does)\b/;
