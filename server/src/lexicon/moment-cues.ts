/** What the words right before a date say of it, in plain lower-case text. Verbs may stand some words off. */
const GAP = "[^.;]{0,50}$";

/** Something begins on it: of what lasts, the first day. */
export const BEGUN_ON = new RegExp(
  `\\b(?:began|begun|begins?|start(?:s|ed|ing)?|open(?:s|ed|ing)|shut|clos(?:e|es|ed)|left|set (?:out|off|sail)|launch(?:es|ed)|lift(?:s|ed) off|blasted off|took off|since|from|walk(?:ed|s) out|went (?:on strike|missing|out|dark)|go(?:es)? dark|arrested|detained|jailed|imposed|declared|entered|admitted|departed|departs|sailed|broke out|erupted|failed|banned|suspended|seized|issued|between|signed|took (?:over|office|up)|came (?:to power|to the throne)|crowned|appointed|elected|hired|joined|sworn in|married|wed|moved in|founded|born|built|kicked off|vanished|disappeared|taken hostage|captured|dated|commissioned|inherited|bought|named|made|sent|served|filed|delivered|posted|mailed)\\b${GAP}`,
);
/** Something ends on it. */
export const ENDED_ON = new RegExp(
  `\\b(?:end(?:s|ed|ing)?|until|till|to|re-?open(?:s|ed)?|finish(?:es|ed)?|return(?:s|ed)?|lift(?:s|ed)|resum(?:es|ed|e)|called off|conclud(?:es|ed)|freed|released|discharged|clos(?:es|ed|ing)|arriv(?:es|ed)|reached|restored|back|expir(?:es|ed|e)|found|rescued|put out|through|splash(?:es|ed) down|land(?:s|ed)|touch(?:es|ed) down|went back|step(?:s|ped|ping) down|retir(?:es|ed|ing)|left|quit|resign(?:s|ed)|lost|died|dies|death|divorced|shut|folded|demolished|sold|and|over|completed|runs out|run out|wrapped up|paid off)\\b${GAP}`,
);
/** Told for itself beside a length of time: "A week later, on February 6". */
export const RIGHT_ON = /^(?:,| \(| —)? ?(?:and )?(?:on |in |by |around |early in |late in )?(?:the )?$/;
export const RIGHT_AFTER = /^(?:,| \(| —)? ?(?:(?:only|just|exactly|some) )?$/;

/** Lengths of time that words alone tell, before "later", "after" and the like: [years], or days. */
export const SPELLS_IN_WORDS =
  /\b(?:(a|one) (day|week|fortnight|month|year|decade|century|generation)|(half a|a quarter of a|a half-|three quarters of a) ?(century)|(the) (?:next|following) (day|year))(?= (?:later|earlier|after|before|on)\b|, )/gi;

/** How a length of time is told of two days or years. */
export const SPELL_LATER = /^ (?:later|afterwards?|after that|thereafter|on\b(?=,))/;
export const SPELL_EARLIER = /^ (?:earlier|previously|before that|beforehand)\b(?! than)/;
export const SPELL_AGO = /^ (?:ago|back)\b/;
export const SPELL_AFTER = /^ (?:after|before)\b(?! that\b|,)/;
/** Right before a length of time that something lasts. */
export const LASTS_BEFORE =
  /\b(?:g[ai]ve[sn]?|grant(?:s|ed)|allow(?:s|ed)?)(?: [a-z'-]+){0,4} $|(?:^|[ (])(?:last(?:s|ed|ing)?|for|after|took|takes|taking|of|in|over|during|throughout|through|spans?|spanned|ran|runs?|gave|allow(?:s|ed)?|has|had|gets?|got|within) (?:(?:its|their|those|these|the|all|his|her|just|only|exactly|some|some other|a|full|total of|them|him|it) )*$|(?:,|—|\() ?(?:(?:a|an|in|all|for|some|or|that is|a total of|just|only|the) )*$/;
/** A thing that is so old: "the budget year was three months old". */
export const SO_OLD = /\b(?:is|was|are|were|,) (?:just |only |barely |exactly )?$/;
/** A compound that tells how long its noun is: "the 12-day strike"; the noun may have a word before it. */
export const LASTS_COMPOUND = /(?:^|[ (])(?:the|its|their|his|her|an?|this|that|whose|for) (?:[a-z]+ )?$/;
/** Lengths of time of something else than what dates beside them bound. */
export const OTHER_SPELL =
  /\b(?:last|next|past|first|every|another|nearly|almost|under|least|than|per|each|previous|coming|final|second|about|around|roughly|some|up to|further|extra|additional|more|sentenced(?: to)?|sentence of|term of|aged?|age of|average(?: of)?|of up to) (?:the |a |an )?$/;

/** Two dates joined as the ends of one time. */
export const JOINED_ENDS = /^,? (?:to|through|until|till|and)(?: on| the)? $|^ ?(?:—|-|–) ?$/;
export const FROM_DATE = /\b(?:from|between)(?: on| the)? $/;
/** Counted from what was told before: "two days after it set out, on 2 March". */
export const AFTER_IT = /^ after (?:it|he|she|they|that|this)\b[^,.;]{0,30},? (?:on|in) /;
