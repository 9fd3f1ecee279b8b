/** Who or what takes part in a race, a league or a contest, in the singular. */
export const ENTRANTS: ReadonlySet<string> = new Set(
  "team boat runner school club crew driver rider country nation car horse entry player candidate competitor athlete city county state university bank company skier swimmer finalist contestant side choir band squad yacht starter entrant woman man girl boy sprinter golfer cyclist jockey rower sailor rower dancer singer pupil student province district dog chess pair couple duo".split(
    " ",
  ),
);
/** A sentence that tells how many took part. */
export const TOOK_PART =
  /\b(?:lined up|start(?:s|ed|ers?|ing)?|entered|entries|entrants|took part|tak(?:e|es|ing) part|compet\w+|contest\w*|field of|in the (?:race|field|league|table|final|division|event|index|ranking)|raced|ran|play(?:s|ed)? in|qualif\w+|set off|league|division|championship|conference|standings|table)\b/;
/** Right before the place in which one finished, or behind it. */
export const FINISHED_AT =
  /\b(?:finish(?:ed|es|ing)?|came (?:home|in)?|comes in|placed|crossed (?:the|over the) line|ended(?: up)?|home|lies|lie|sits?|sat|stands?|was|were|slipped to|dropped to|fell to|climbed to|moved (?:up )?to|rose to|trailed in|rolled in)(?: (?:only|a|an|the|in|just|currently|now|down|up|distant|disappointing|lowly|creditable))* $/;
export const PLACE_BEHIND = /^ (?:place|spot|position|overall)\b/;
/** "ranked 118th in the world": a place among others than those who take part. */
export const RANKED_ELSEWHERE = /\b(?:ranked|seeded|rated|world|seed|globally|nationally)\b/;
/** An ordinal as it is written. */
export const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|[a-z-]*(?:th|first|second|third))$/i;

/** Bodies that vote. */
export const BODY =
  /\b(?:council|board|committee|commission|senate|house|assembly|parliament|court|panel|jury|cabinet|chamber|legislature|bench|bundestag|congress|trustees|commissioners|supervisors|selectmen|aldermen)\b/g;
export const MEMBERS: ReadonlySet<string> = new Set(
  "member seat councillor councilor senator judge justice trustee commissioner director deputy legislator lawmaker alderman supervisor juror delegate governor regent council board committee panel chamber".split(
    " ",
  ),
);
/** Right before the number of all members of a body. */
export const ALL_MEMBERS =
  /(?:^|[^a-z])(?:has|have|with|the|its|all|of|of the|of its|all of its|every one of the|a|an|whose|'s) $/;
/** Right before the number of votes that a motion needs. */
export const NEEDS_VOTES =
  /\b(?:requir(?:es|ed|ing)|need(?:s|ed|ing)?|must (?:have|get|win|receive)|takes|took at least|threshold of|quorum of|at least)(?: (?:at least|a minimum of|the votes of))? $/;
export const CARRIED = /\b(?:pass(?:es|ed)|approved|carried|adopted|enacted|ratified|agreed)\b/;
export const NOT_CARRIED =
  /\b(?:fail\w*|fell short|reject\w*|defeat\w*|lost|short of|not enough|blocked|voted down)\b/;

/** Right before or behind a score of a part of a game. */
export const PART_OF_GAME =
  /\b(?:half(?:-| )?time|at the half|the break|the interval|the (?:first|second|third|opening|final|fourth) (?:half|quarter|period|set|leg|end)|quarter(?:-time)?|halfway|early|led|lead|leading|ahead|in front|trail(?:ed|ing)|tied|level(?:led)?|at one (?:point|stage)|down|aggregate|up|behind|last (?:week|month|year|season)|previous(?:ly)?|earlier|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;
export const WON_BY =
  /\b(?:by|margin of|win of|victory of|defeat of|loss of) (?:just |only |a mere |fully )?$/;
export const GAME_UNITS: ReadonlySet<string> = new Set("point goal run stroke shot rink".split(" "));
export const BEATEN_IN =
  /\b(?:beat\w*|won|win\w*|defeat\w*|lost|loss|victory|thrash\w*|edg\w*|down(?:ed|ing)?|overc[ao]me|saw off|crush\w*|triumph\w*)\b/;
export const ON_AGGREGATE =
  /^(?: win| victory| defeat| loss| success)? (?:on|over the two legs|over two legs|in) aggregate\b|^ (?:on aggregate|over (?:the )?two legs|aggregate)\b/;
export const AGGREGATE_OF = /\baggregate(?: score)?(?: of| was| is)? $/;
export const STRAIGHT_SETS = /\bstraight sets\b/;

/** A figure told of another time, before now. */
export const PRIOR =
  /\b(?:it|there|they|he|she|that|the (?:[a-z]+ )?(?:rate|figure|price|number|total|toll|count|share|level|average)) had (?:been|stood at|had)\b|\b(?:last|the previous|the preceding|the prior) (?:year|season|month|week|quarter|summer|winter|spring|autumn|term|time|edition)(?:'s)?\b|\b(?:a|the|one) (?:year|month|week|season|quarter|decade) (?:before|earlier|ago)\b/;
/** "Fewer than last year": which way, and no number. */
export const THAN_BEFORE =
  /\b(more|fewer|less|higher|lower|larger|smaller|bigger)(?: [a-z]+){0,2} than (?:last (?:year|season|month|week|time)|(?:a|the) (?:year|month|season|week) (?:before|earlier|ago)|the previous (?:year|season|month|week)|in (?:19|20)\d\d)\b(?!'s)/;
/** Words that put a condition, a plan or another part between two figures. */
export const OF_OTHERS =
  /\b(?:forecast|expect\w*|target|predict\w*|estimat\w*|nationally|nationwide|elsewhere|excluding|except|apart from|average|would|could|will|adjusted|revised|by contrast|in contrast|compared with the)\b/;

/** What is the most or the least of its kind, by the word and how far it reaches. */
export const SUPERLATIVE =
  /\b(?:(most|highest|largest|biggest|greatest|busiest|wettest|hottest|warmest|heaviest|longest|deepest|strongest|costliest|record)|(lowest|smallest|fewest|least|driest|coldest|quietest|shortest|weakest))\b(?=((?: [a-z'-]+){0,7}?) (?:since (?:the (?:[a-z]+ )*of )?((?:19|20)\d\d)|(?:ever|on record|of all time|in (?:its|the|their|her|his) (?:[a-z0-9'-]+ ){0,4}(?:history|records?|readings)|in the (?:[a-z]+)'s (?:history|records?)|since records began))\b)/;
export const NOT_FIRST =
  /\b(?:second|third|fourth|fifth|next|one of the|among the|nearly|almost|not|no longer|equal|joint|-) ?$/;
/** A superlative of a part of the year or of things alone: "the wettest March". */
export const NARROWED =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|single|quarter|weekend|daily|one-day|opening|non-|peacetime|postwar|for a|by a|under|women|men|amateur|public|private)\b/;
export const BETTERED =
  /\b(?:only|except|bar|but for|other than|apart from|beaten|bettered|surpassed|second only|behind)\b/;

/** What holds so many people at most. */
export const CAPACITY_BEFORE =
  /\b(?:seats|capacity of|capacity is|capacity was|room for|built (?:for|to hold|to house)|designed (?:for|to hold|to house)|licen[cs]ed (?:for|to (?:carry|hold))|certified (?:for|to carry)|accommodates?|(?:can|may|could) (?:take|hold|carry|seat|house)|allowed to carry|limit of|maximum of|quota of|rated for)(?: (?:up to|only|about|just|some|no more than|at most))* $/;
export const CAPACITY_BEHIND = /^-seat\b|^-capacity|^-bed\b|^-berth\b/;
/** Words by which more than it holds is no slip. */
export const OVER_CAPACITY =
  /\b(?:over(?:-| )?(?:capacity|crowd\w*|load\w*|flow\w*|full|sold|booked|subscribed)|over (?:its|the|their) (?:limit|capacity)|beyond (?:its|the|their)|exceed\w*|in excess|more than (?:it|they|the [a-z]+|its|allowed|permitted)|far more|too many|squeez\w*|cramm\w*|jam-packed|although|though|despite|standing|turned away|outside|in breach|violat\w*|illegal\w*|double|twice|times|extended|temporary|extra|of (?:its |the |their )?capacity|jails?|prisons?|hospitals?|wards?|shelters?|camps?|detention)\b/;
export const SAID_OVER =
  /\b(?:over(?:-| )?(?:capacity|crowd\w*|load\w*)|over (?:its|the|their) (?:limit|capacity)|in breach of|exceed(?:s|ed|ing) (?:its|the|their)|(?:far |many |well )?more than (?:it|they) (?:was|were|is|are) (?:built|designed|meant|licen[cs]ed|allowed))\b/;
/** Right before or behind those who are there. */
export const OCCUPIED =
  /\b(?:had|has|with|carr(?:ied|ying|ies)|h(?:eld|olds|olding)|hous(?:es|ed|ing)|there were|attended by|crowd of|attendance of|attendance was|audience of|sold|watched by|drew|packed|filled by|aboard were|now holds|gate of)(?: (?:a|some|about|almost|around|now|only|just))* $/;
export const OCCUPIED_BEHIND =
  /^ (?:(?:[a-z]+ )?(?:people|passengers|inmates|prisoners|fans|spectators|patients|students|pupils|guests|concertgoers|residents|worshippers|supporters|detainees) )?(?:on board|aboard|attended|watched|heard|turned up|turned out|came|were (?:there|inside|present|on board|aboard|in the (?:house|hall|ground|stadium))|saw|packed|filled|crowded|are held|were held|bought tickets|in the (?:stands|ground|hall|house))\b/;
export const SOLD_OUT = /\bsold out|full house|every seat|all seats|packed\b/;

/** A least or a most that is set, right before its number. */
export const AT_LEAST_SET =
  /\b(?:minimum(?: [a-z]+)? (?:of|is|was)|must be(?: at least)?|at least|no (?:younger|less|fewer|smaller|shorter) than|starts? at|starting at|begins? at|from|start at) $/;
export const AT_MOST_SET =
  /\b(?:maximum(?: [a-z]+)? (?:of|is|was)|(?:must|may|can) (?:not )?(?:be|have|weigh|cost) (?:no|not) more than|no (?:older|more|larger|longer|higher) than|at most|up to|limit(?:ed)? (?:of|to|is)|cap(?:ped)? (?:of|at)|ceiling of|not (?:to )?exceed) $/;
export const LEAST_ONE =
  /\b(?:youngest|cheapest|smallest|shortest|lowest|least|lightest)\b[^.;]{0,40}\b(?:was|is|were|are|at|cost|costs|measured|weighed|has|had)(?: just| only)? $/;
export const MOST_ONE =
  /\b(?:oldest|dearest|largest|longest|highest|most expensive|heaviest|biggest|tallest)\b[^.;]{0,40}\b(?:was|is|were|are|at|cost|costs|measured|weighed|has|had)(?: just| only)? $/;

/** Kin whom an obituary counts and then names. */
export const KIN =
  /^(?:step)?(?:son|daughter|child|brother|sister|grandchild|grandson|granddaughter|sibling|great-grandchild|kid)$/;

/** Between those for and those against, where nothing else tells the two sides: "by 620 votes to 155", "1,200 against 300". */
export const BETWEEN_SIDES =
  /^ ?(?:votes? |members? |ballots? |delegates? )?(?:to|against|versus|v) (?:only |just |about )?$/;
/** Behind those for. */
export const FOR_BEHIND =
  /^ (?:votes? |shares? |members? |ballots? )?(?:(?:were|was|voted|votes|cast) )?(?:for|in favou?r|yes|supported|backed)\b/;
/** Behind those against. */
export const AGAINST_BEHIND =
  /^ (?:votes? |shares? |members? |ballots? )?(?:(?:were|was|voted|votes|cast) )?(?:against|opposed|no)\b/;
/** Before them: "those in favour numbered 62", "with 62 in favour". */
export const FOR_BEFORE =
  /\b(?:for|in favou?r|yes votes?|ayes)(?: (?:were|was|numbered|came to|totalled|totaled|stood at|at))? $/;
export const AGAINST_BEFORE =
  /\b(?:against|opposed|noes|no votes?)(?: (?:it|them|were|was|numbered|came to|at))* $/;
