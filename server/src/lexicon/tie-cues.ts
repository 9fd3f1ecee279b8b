/**
 * Words that say how the figures of a passage hang together, for ties that are weighed by evidence: which of two amounts is
 * the earlier, what restates what, what is a part. Matched against plain text in lower case.
 */

/** A time gone by that is told relatively, without a year: the earlier of two amounts. */
export const TIME_BEFORE =
  /\b(?:(?:a|the|one|two|three|four|five|ten|\d+) (?:year|years|month|months|week|weeks|season|seasons|decade|decades|quarter) (?:ago|earlier|before|previously)|(?:the )?(?:previous|preceding|prior|former) (?:year|month|week|season|decade|quarter|summer|winter|term|edition|financial year|cycle|election)|used to|originally|initially|at first|formerly|had been|began with|started with|opened with|at the start|once (?:had|was|held|numbered|stood)|before (?:the|that|it|then)|back then|at the time|in the same (?:month|period|quarter|week|season|term) (?:of )?(?:last|the previous|a year))\b/;
/** Last year: earlier than this one, later than any before it. */
export const TIME_LAST =
  /\b(?:last|past) (?:year|season|month|week|term|summer|winter|spring|autumn|fall|quarter|time|election|census|harvest)(?:'s)?\b/;
/** What is now. */
export const TIME_NOW =
  /\b(?:now|today|this (?:year|season|month|week|term|summer|winter|spring|autumn|fall|quarter|time|election|harvest)(?:'s)?|currently|current|at present|these days|present|nowadays|so far|the latest|newest)\b/;

/** Words right before an amount that a change is counted from: "up 12 percent on the 50", "compared with", "against". */
export const COUNTED_FROM =
  /(?:^|[^a-z])(?:from|against|compared (?:with|to)|in comparison with|versus|as against|up on|down on|(?<=^ )(?:on|over|above|below)|more than|fewer than|less than|instead of|rather than) (?:(?:the|its|their|an?|about|some|only|just|nearly|last year's|last season's|the previous [a-z]+'s) )*$/;

/** What stands between amounts and a figure that follows from them: it restates, or does the sum. */
export const DOES_SUM =
  /(?:,|—|\(|:)? ?(?:\b(?:or|that is|that was|this is|this was|it is|it was|which is|which was|that's|it's|that makes|which makes|making|that means|which means|meaning|that represents|representing|which represents|this represents|that amounts to|amounting to|which amounts to|equal to|equivalent to|works? out (?:at|to|as)|working out (?:at|to)|worked out (?:at|to)|comes? to|came to|so|thus|hence|for a|giving|gives|gave|a (?:turnout|rate|share|proportion|ratio|average) of|an average of|in other words|i\.e\.)\b|\()(?: (?:about|around|some|roughly|nearly|almost|just|just over|just under|a little over|only|an?|the|it|them|each|more than|less than|over|under|increase|rise|gain|growth|drop|fall|decline|decrease|cut|reduction|jump|share|rate|ratio|turnout|proportion|of|one|every|for))*[ $£€₹₦]*$/;

/** A part of those told before: "of whom", "of them", "of these". */
export const OF_THOSE = /\bof (?:whom|which|them|these|those)\b/;

/** Overlapping groups, several answers, samples of several kinds: shares that need not come to 100. */
export const OVERLAPS =
  /\b(?:more than one|multiple|both|either|also|as well|in addition|too|several|overlap\w*|respondents could|could (?:choose|pick|tick|check|name|give)|all that appl(?:y|ied)|all the reasons|up to (?:two|three|five)|at least|not mutually|some of (?:them|whom)|categories|respectively|each of|any of)\b/;

/** Other sources of the amounts than those told beside: a part only, named as such. */
export const ONLY_SOME =
  /\b(?:includ(?:e|es|ed|ing)|such as|among (?:them|others)|for (?:example|instance)|notably|mostly|mainly|largely|especially|particularly|not counting|excluding|apart from|besides|except|other than|at least|up to|as many as|some of|estimated|estimates?)\b/;

/** Words for the part of a whole that is left, so that a share may be of what is not told. */
export const OTHER_SIDE =
  /\b(?:only|still|other|others|rest|remaining|remain|but|not|never|without|unlike|while|except|yet|no|none|left|failed|nobody|instead)\b/;

/** A sentence that goes on about what was just told: "It has …", "The increase of …", "They …". */
export const TAKES_UP =
  /^(?:and |but |so |thus |overall,? |in all,? )?(?:that|this|it|they|these|those|the (?:figure|total|number|tally|count|sum|amount|increase|rise|gain|jump|growth|drop|fall|decline|decrease|cut|change|difference|share|rate|proportion|ratio|turnout|average|mean))\b[^,;:.]{0,45}$/;

/** "one for every 400 residents", "a doctor for each 1,200 people": so many of the larger for one of the smaller. */
export const ONE_FOR =
  /\b(?:one|an?) (?:[a-z-]+ ){0,3}(?:for|per|to|in) (?:every|each)(?: (?:about|some|roughly|nearly))* $|\b(?:one|a) (?:[a-z-]+ ){0,2}per $/;

/** Words that make a sum the whole of what was paid, got or made for each. */
export const SUMMED_OVER =
  /\b(?:total\w*|in all|altogether|together|came to|comes to|come to|adds up|amount(?:s|ed|ing)? to|worth|split|splitting|divid\w+|shared?|evenly|equally|revenue|takings|bill|raise[sd]?|raising|collect(?:s|ed)?|spen[dt]|fund|brought in|earn(?:s|ed)?|distribut\w+|cost|costs|bought|sold|paid|pays|pay|yield(?:s|ed)?|produc(?:es|ed)|capacity|combined)\b/;

/** Verbs that say in what a number is counted: "seats 12,000", "sleeps four", "employs 300". */
export const COUNTING_VERBS: Readonly<Record<string, string>> = {
  seats: "seat",
  seated: "seat",
  seating: "seat",
  sleeps: "bed",
  employs: "worker",
  employed: "worker",
};

/** What says that a figure is the whole of something: in its own clause. */
export const WHOLE_WORDS =
  /\b(?:total\w*|in all|altogether|all told|combined|overall|between them|together|in sum|sum|tally|consists? of|comprises?|made up of|divided|split|breakdown|broken down|seats?|members?|budget|estate|fleet)\b/;

/** Where a part went or came from, as verbs tell: "went to salaries", "came from sales". */
export const SHARED_OUT =
  /\b(?:went to|goes? (?:to|on)|go to|gets?|got|receives?|received|came from|comes? from|come from|spent on|left by|paid for|given by|gave|give|contributed|account(?:s|ed)? for)\b/;
/** The preposition that tells a part from its fellows: "40 on Saturday and 24 on Sunday", "61 in Grades 1 to 3". */
export const PART_IN = /^(?: [a-z-]+)? (in|on|from|for|at|to|by|under|aboard)\b/;

/** The last part of a list is told to close it: "the balance of 20", "a loan of 20 made up the rest". */
export const CLOSES_LIST =
  /\bthe (?:rest|remainder|balance|remaining|other|others)\b[^,;.]{0,25}\||\|[^,;.]{0,40}\b(?:made|makes|making) up the (?:rest|balance|difference|remainder)\b/;

/** A step, a margin or a lead: no part of anything. */
export const NO_PART =
  /\b(?:(?:margin|lead|majority|gap|difference|increase|decrease|rise|fall|average|capacity|target|goal) of|average|record|up|down|more than|fewer than|less than)\b[^,;.]{0,12}$/;

/** Right before a number: it is of a set, or a sum, that has been named. */
export const NAMED_BEFORE =
  /(?:^|[^a-z])(?:the|these|those|this|its|their|his|her)(?: (?:full|entire|whole|same|said|total))* [$£€₹₦₱]?$/;
/** All of a set that has been named: nothing narrows it. */
export const ALL_OF = /(?:^|[^a-z])(?:all|each of|every one of)(?: of)?(?: (?:the|these|those|its|their))? $/;
/** Behind "all 17": of the ones just told. */
export const OF_THE = /^ of (?:the|them|these|those|its|it)\b/;

/** General nouns by which copy names again what it has named by another: "24 buses … the 24 vehicles". */
export const GENERAL_NOUNS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [
    "vehicle: bus car truck van lorry coach minibus ambulance tractor taxi motorcycle scooter train tram",
    "vessel: boat ship ferry trawler yacht tanker barge canoe dinghy",
    "craft: boat canoe kayak dinghy aircraft satellite",
    "spacecraft: satellite probe rocket",
    "building: house home school church flat apartment block warehouse hotel shop",
    "property: house home flat apartment building",
    "structure: bridge building tower dam",
    "work: painting sculpture drawing picture print manuscript",
    "piece: painting sculpture instrument vase",
    "animal: cow sheep goat horse dog cat pig elephant cattle calf lamb lion rhino",
    "bird: duck goose hen chicken stork heron crane owl",
    "tree: oak pine elm maple birch cedar",
    "evacuee: person people resident villager",
    "survivor: person passenger people miner sailor",
    "victim: person people man woman",
    "passenger: person people traveller traveler",
    "traveller: passenger person",
    "patient: person people case",
    "detainee: person people man protester",
    "volunteer: person people",
    "player: man woman boy girl",
    "child: pupil student boy girl",
    "youngster: pupil student child boy girl",
    "weapon: gun rifle pistol knife",
    "device: phone computer tablet laptop airbag",
    "machine: computer tractor pump",
    "site: school plot quarry mine park",
    "institution: school college university bank",
    "facility: school clinic hospital plant",
    "firm: company business",
    "company: firm business",
    "household: family home",
    "family: household",
    "position: job post",
    "job: position post",
    "post: job position",
    "dwelling: house home flat apartment",
    "unit: flat apartment house home",
    "home: house flat apartment dwelling",
    "town: community municipality",
    "community: village town",
  ].map((line) => {
    const [general = "", nouns = ""] = line.split(": ");
    return [general, nouns.split(" ")];
  }),
);

/** Nouns of a sum of money that is named again: "the $36 million deal". */
export const SUM_NOUNS: ReadonlySet<string> = new Set(
  "deal contract grant project loan fine prize fund sum money amount price wage fee bill budget scheme plan package award donation gift ransom settlement bond purchase programme program investment bid tender payment jackpot reward scholarship debt estate legacy bequest sale refit".split(
    " ",
  ),
);

/** Behind a noun: what picks some out ("the 31 people arrested on Monday", "the 18 flats nearest the stairs"). */
export const PICKED =
  /^ (?:of|who|that|which|whose|where|in|from|at|on|with|without|under|over|aged|left|nearest|it|he|she|they|we|[a-z]+(?:ed|en|ing))\b/;

/** "Last year they climbed by …": of those told of before. */
export const TAKES_UP_SUBJECT =
  /\b(?:they|it|he|she|that|those|these|the (?:figure|number|total|rate|price|count))\b[^,;.]{0,40}$/;

/** Some came and some went: what was, and what is now, is no sum of them. */
export const FLOWS =
  /\b(?:born|births?|joined|joining|arriv\w+|bought|added|gained|hired|hatched|recruited)\b.*\b(?:died|deaths?|left|leaving|sold|lost|went to|resigned|retired|departed|released|moved)\b/;
/** One of a list that has no number: "nine councillors, the clerk and five members". */
export const SINGLE_BETWEEN = /(?:^|,)[^,]*, (?:the|an?|his|her|their|its) [a-z' -]+(?:,| and) [a-z' ]*$/;
/** "that gust of", "the balance of": named again with its noun before it. */
export const NAMED_WITH_NOUN = /\b(?:the|that|this|those|these) ([a-z-]{4,}) of $/;
/** A change brings what it is counted from to what it comes to: "An increase of 8 percent brings them to". */
export const BRINGS_TO =
  /\b(?:brings?|brought|bringing|takes?|took|taking|puts?|putting|makes?|made|making|raises?|raised|raising|lifts?|lifted|lifting|cuts?|cutting|lowers?|lowered)\b[a-z' ]{0,30} (?:to|at) (?:about |just |only |exactly |precisely )?[$£€₹₦a-z]{0,4}$/;

/** Behind a number: it is told for each of several, so that it counts more than once. */
export const ON_EACH =
  /^[^,;.]{0,40} (?:(?:on|in|for|at|from|to) (?:each|every)|every|daily|a day|a week|per [a-z]+)\b/;

/** Scales of the Indian way of counting, in a figure's own words, and of the other. */
export const INDIAN_SCALE = /\b(?:lakhs?|lacs?|crores?|cr)\b/i;
export const WESTERN_SCALE = /(?:\b|\d)(?:million|billion|trillion|mn|bn|tn)\b/i;
