/** "a dose", "per household", "for each pupil": what an amount is told for, behind it. */
export const PER_AFTER =
  /^(?: of [a-z-]+| (?!(?:to|in|of|on|at|for|that|which|with|from|by|as|is|was|are|were|and|or|than|over|under|into|not|like|but|if|when) )[a-z-]+)? (?:a|an|per|for each|for every|in each|on each|to each|every) ([a-z]+)\b(?! (?:earlier|ago|before|later|after|on(?! average)))/;
/** "to the hectare", "in the pound": behind a unit, what it is told for is named by a unit, too. */
export const PER_UNIT_AFTER = /^(?: [a-z-]+)? (?:to|in|from) (?:the|each|every) ([a-z]+(?: [a-z]+)?)\b/;
/** "each", "apiece", "a head": said of whatever is counted. */
export const EACH_AFTER =
  /^(?: [a-z-]+){0,3} (?:(?<!(?:for|in|on|to|from|with) )each|(?:for|in|on|to|from) each(?= of\b|[,.;]|$)|apiece|a head|a piece|a person|per person|per head)\b/;
/** "Every school will get …", "a litre weighs …": what an amount is told for, before it. */
export const PER_BEFORE =
  /(?:^|, |and |but )(?:each|every|one|an?) (?:[a-z-]+ ){0,2}?(?!(?:will|would|can|could|of|has|had|is|was)\b)([a-z]+)(?: (?:in|of|at|on) [a-z' ]{1,30})? (?:will |would |can |could |now |therefore |is to |was to )*(?:weighs?|holds?|cost|costs|carries|carried|takes?|makes?|gives?|gets?|got|get|contains?|has|had|uses?|used|needs?|needed|produces?|produced|seats?|yields?|fetch(?:es|ed)?|pays?|paid|receives?|received|earns?|earned|sells? for|sold for|covers?|burns?)(?: (?:about|some|just|only|around|nearly|up to))* $/;
