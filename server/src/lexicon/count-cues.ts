/** Right before a number that was counted: "counted 412", "put the number at 46", "the total came to". */
export const COUNTED_AT =
  /\b(?:count(?:ed|s)?|tall(?:y|ied)|recorded|logged|registered|listed|numbered|totall?ed|put (?:the |its )?(?:[a-z]+ ){0,2}(?:number|figure|total|crowd|toll|count|attendance|turnout|tally)(?: [a-z]+){0,3} at|(?:number|figure|total|toll|count|attendance|turnout|tally|exact number|precise number)(?: [a-z]+){0,3} (?:was|is|stood at|came to|reached|were)|exactly|precisely|to be exact|in all|it was|there were|gathered|collected)(?: (?:about|some|only|just|a total of|exactly|in fact|actually))*,? $/;

/** What stands for a person who votes or signs: "18 hands went up", "183 signatures". */
export const BALLOTS: ReadonlySet<string> = new Set(
  "hand signature vote name ballot voice aye card".split(" "),
);

/** The one that was the most before: "the old mark, 38.6C", "the previous record of 16.8 feet". */
export const OLD_MARK =
  /\b(?:old|previous|former|earlier|last|prior|standing|existing|then) (?:[a-z-]+ )?(?:mark|record|best|high|low|peak|maximum|minimum|title)\b[^.;]{0,30}$|\brecord (?:had been|was|stood at|of)(?: [a-z]+){0,2} $/;
/** Told to be the most of its kind for all time, or to have beaten a record. */
export const NEW_RECORD =
  /\b(?:(?:hottest|warmest|highest|largest|biggest|tallest|longest|heaviest|deepest|busiest|wettest|windiest|dearest|costliest|greatest|most) [^.;]{0,60}\b(?:ever|known|on record|since records|in (?:its|the|their|living) (?:history|memory)|recorded|yet|of all time)|(?:a|new|all-time|an all-time) (?:[a-z-]+ )?(?:record|high)|(?:broke|breaks|breaking|broken|beat|beats|beating|beaten|bettered|eclipsed|surpassed|topped|smashed|passed) (?:the|its|a|an|their|his|her) (?:[a-z-]+ ){0,3}(?:record|mark|best|high))\b/;
/** A record of the least. */
export const LEAST_RECORD =
  /\b(?:coldest|lowest|shortest|fastest|quickest|smallest|lightest|driest|fewest|cheapest|record low|time of|course record|lap record)\b/;

/** "second-longest … beaten only by A and B": those that stand before it, by name. */
export const BEHIND_ONLY =
  /\b(?:beaten|bettered|exceeded|topped|surpassed|outdone|outranked) only by |\b(?:behind|after|second|trailing) only (?:to )?|\bonly (?!(?:one|two|three|four|a|the)\b)(?=[a-z' ]{2,40} (?:and [a-z' ]{2,40} )?(?:is|are|was|were) (?:taller|higher|longer|larger|bigger|older|deeper|busier|ahead)\b)/;

/** A time told between two days: "closed for 29 days", "after two weeks", "a nine-day strike". */
export const TIME_BETWEEN =
  /\b(?:closed|shut|lasted|lasting|ran|running|run|went on|out of action|off the road|out of service|missing|held|on strike|trapped|stranded|at sea|under water|away|open|took|taken|been|out) (?:for |just |about )*$|\bafter (?:just |only |a |an )?$|\b(?:a|an|the|its|their|his|her) $|\b(?:crossing|trip|journey|voyage|passage|run|stay|strike|siege|trek|wait|search|absence|closure|trial|tour|delay|stoppage) of (?:just |only |about )?$|\bin (?:just |only |all )?$|(?:,|—|\() $/;
/** What begins, and what ends, of a thing that lasts. */
export const BEGINS =
  /\b(?:began|begun|begins|start(?:s|ed)?|opened|opens|shut|closed|left|set (?:out|off|sail)|launched|since|from|walked out|went (?:on strike|missing|out)|arrested|imposed|declared|entered|admitted|departed|sailed|broke out|erupted|failed|banned|suspended|seized|issued|between)\b[^.;]{0,40}$/;
export const ENDS =
  /\b(?:end(?:s|ed)?|until|till|to|reopen(?:s|ed)?|finish(?:es|ed)?|return(?:s|ed)?|lift(?:ed|s)?|resum(?:es|ed)|called off|conclud(?:es|ed)|freed|released|discharged|closes|closed|arriv(?:es|ed)|reached|restored|back|expir(?:es|ed)|and|found|rescued|put out|through|opened|opens)\b[^.;]{0,30}$/;
