/**
 * Words that say how a figure is reckoned from those told just before it: what is left of them, what lies between them, what they come
 * to over a time. Matched against plain text in lower case.
 */

/** Before a number: it is what is left. */
export const LEFT_BEFORE =
  /(?:^|[^a-z])(?:the|its|their|his|her|and|but|all) (?:other|others|remaining|rest|remainder|balance|last)(?:,|:|;| —)?(?: (?:of|or|about|some|just|only|were|was|are|is|all|being|to))* $|(?:^|[^a-z])(?:leaving|leaves|left|still had|still has|that leaves|which leaves|which left|remained|remains|remain)(?: (?:it|them|him|her|the [a-z]+|only|just|about|some|with|at))* $/;
/** Behind a number and its noun: the same. */
export const LEFT_AFTER =
  /^(?: [a-z-]+)? (?:others\b|(?:(?:are|were|is|was|have|has|had|remain|remains|remained|stay|stayed) )?(?:still )?(?:left(?= |,|\.|;|$)(?! (?:for|the|his|her|to|their|its|in search|by)\b)|remain(?:s|ed|ing)?\b|unsold|unpaid|unhurt|unharmed|untouched|unaccounted)|(?:are|were|is|was) still [a-z]+|still (?:stand|stood|wait|waited|live|lived|work|worked|need|needed|hold|held|run|ran|missing|open|closed|empty)\b)/;

/** Before a number: how far two amounts told before it lie apart. */
export const BETWEEN_BEFORE =
  /\b(?:an?|the|his|her|its|their|for|at|with) (?:[a-z-]+ )?(?:profit|gain|loss|saving|savings|shortfall|surplus|deficit|gap|difference|margin|markup|mark-up|increase|rise|drop|fall|reduction|cut|discount|shortage|net (?:gain|loss|increase))(?:,)? (?:of|was|is|came to|comes to|amounts to)(?: (?:about|some|only|just|nearly|almost|more than|over))* $|\b(?:sav(?:es?|ed|ing)|los(?:es?|t|ing)|pocket(?:s|ed|ing)?|clear(?:s|ed|ing)?|gain(?:s|ed|ing)?)(?: (?:him|her|them|it|the [a-z]+|about|some|only|just))* $/;
/** Right behind it: "$55,000 more than he paid", "12 fewer". */
export const BETWEEN_AFTER =
  /^(?: [a-z-]+)? (?:profit|gain|loss|saving|surplus|deficit|shortfall|difference|gap)\b/;

/** The words of buying, selling, owing and owning between which a profit or a gap lies. */
export const TWO_SIDES =
  /\b(?:bought|sold|cost|costs|paid|raised|spent|took in|takes in|earned|income|revenue|spending|expenses|expenditure|budget|price|priced|asked|worth|valued|assets|debts|exports|imports|receipts|outlays|seats|needs?|needed|has|had|promised|pledged|estimate|estimated|bid|offered)\b/;

/** What a bill or a take is called: the whole of what is paid. */
export const WHOLE_PAID =
  /\b(?:bill|bills|total|totals|totalled|totaled|cost|costs|costing|came to|comes to|come to|paid|pays|pay|paying|spent|spends|spend|raise[sd]?|raising|tak(?:es|ing) in|took in|earn(?:s|ed|ing)?|receives?|received|collect(?:s|ed|ing)?|brings in|brought in|bringing in|revenue|takings|worth|needs?|needed|in all|altogether|together|or|for a|making|makes|made|uses?|used|produc(?:es|ed|ing)|packs?|packed|gets?|for both|adds up to|amount(?:s|ed|ing)? to|budget|fund|grant|set aside|order|ordered|wants?|buy|buys|bought|give|gives|giving|gave|share|shared|split)\b/;

/** A number told apart from those it would be reckoned with: another time, another place, what is only part of it. */
export const OTHER_RECKONING =
  /\b(?:includ\w*|excluding|plus|besides|as well as|at least|up to|as (?:many|much) as|more than|fewer than|less than|minimum|maximum|first|another|discount\w*|free|overtime|interest|inflation|average[sd]?|on average|between|from .{1,20} to|so far|other costs|extra|part-time|seasonal|some of|most of|each of|either|depending|rang(?:es|ed|ing)|estimated|estimates?|roughly|almost|nearly|subsid\w*|deposit|except|but not|not all|per person)\b/;

/** Some came and some went, or a step of a tally: "two more", "another three". */
export const STEP_BEFORE = /(?:^|[^a-z])(?:another|an additional|a further|an extra) $/;
export const STEP_AFTER =
  /^(?: [a-z]+){0,2} (?:more|others|additional|further|extra|new)\b|^ (?:more|additional|further|extra|new) /;
/** A tally as it now is. */
export const TALLY_NOW =
  /\b(?:(?:toll|tally|total|number|count|figure|death toll|membership|roll|herd|fleet|staff|list|squad|crew|caseload)(?: [a-z]+){0,3} (?:rose|climbed|grew|went up|increased|jumped|swelled|is now|now stands|stands)(?: [a-z]+)? (?:to|at)?|(?:bring|brings|brought|bringing|rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|tak(?:e|es|ing)|took|push(?:es|ed|ing)?) (?:the|its|their) [a-z' ]{2,30} to)(?: (?:at least|about|now))* $/;
/** A tally as it was. */
export const TALLY_BEFORE =
  /\b(?:had (?:stood|been) (?:at )?|(?:earlier|previous|previously|until then|the day before|the night before|on (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)(?: [a-z]+){0,6} |up from |from )$/;
/** In a figure's clause: it is told of more than what the clause names, or of another time, so that it need not be what was told of that. */
export const NOT_OF_ITS_OWN =
  /\b(?:than|together|both|each|combined|total|other|others|another|ahead|behind|beat|against|between|instead|also|would|could|may|might|new|more|less|fewer|like|whereas|while|compared|from|rest|remaining|defeated|beating|over|of those|among them|including|not)\b/;

/** Before a sum: it is named as what all that was told comes to. */
export const NAMES_TOTAL =
  /\b(?:bill|total|sum|takings|revenue|fund|budget|grant|whole|income|payroll|outlay)\b[^,;.]{0,30}$/;

/** Before the second side of what has two: "250 metres by 80 metres". */
export const BY_ANOTHER_LENGTH = /^ ?(?:(?:long|wide|across|deep) )?(?:by|x|×) $/;
