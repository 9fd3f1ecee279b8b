/** What is told in front of a margin or a gap: "a margin of 17", "won by 1,204 votes", "the lead is six". */
export const GAP_BEFORE =
  /\b(?:margin|lead|gap|difference|advantage|majority|edge|deficit|surplus|swing|spread|increase|decrease|drop|fall|rise|decline|loss|cut|reduction|gain|jump|raise) (?:of|was|is|stood at|came to|at)(?: (?:just|only|about|a|some|nearly|more than))* $|\b(?:win|wins|won|winning|lost|loses|losing|beat|beats|beating|beaten|defeated|lead|leads|led|leading|ahead|behind|trails|trailed|trailing|passed|prevailed|outscored|outscoring|outvoted|edged|victory|exceed|exceeds|exceeded|missed|overspent|defeat)\b[^,;.()]{0,40} by(?: (?:just|only|about|a|some|nearly|more than))* $/;

/** What is told behind one: "a 17-point lead", "a 3-vote margin". */
export const GAP_AFTER =
  /^(?:-[a-z]+|[ -](?:point|vote|run|goal|seat|shot|stroke|second|minute|game|percentage-point)s?)? (?:lead|margin|gap|difference|advantage|majority|edge|deficit|swing|spread|win|victory|defeat)\b/;

/** Gaps between others than the amounts beside them: of the rest, of each, the widest ever. */
export const OF_OTHERS = /\b(?:respectively|each of|combined lead|margin of error|of the gap|half the)\b/;

/** An average and what it is of, a discount, a rate for so many. */
export const DISCOUNT_AFTER = /^(?: [a-z]+){0,1} (?:off|discount|markdown|reduction|less than (?:the|its))\b/;

/** Before a sum that another is held against: "compared with a loss of $9 million" tells what was, and no gap. */
export const HELD_AGAINST =
  /\b(?:compared (?:with|to)|against|versus) (?:an? |the )?(?:[a-z]+ ){0,2}of (?:about |nearly |some )?$/;

/** The same behind the one that is held: "a loss of $30 million against a loss of …", "…, compared with". */
export const IS_HELD = /^,? (?:against|compared (?:with|to)|versus) (?:an? |the )?[a-z]/;
