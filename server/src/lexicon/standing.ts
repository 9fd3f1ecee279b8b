/** What a draft tells of a person that makes them no source for its facts, by kind. Compiled by us from court and crime copy. */

/** What befalls somebody whom a story is about, behind the name: "Doe and Roe were arrested", "Doe, 54, who died". */
export const BEFALLEN =
  /^(?: and [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ɏ .’'-]{1,40})?(?:, \d{1,3})?(?:, [^,.;]{1,60},|,)?(?: who)? (?:(?:was|were|is|are|has been|have been|had been) (?:[a-z]+ )?(?:arrested|charged|sentenced|convicted|indicted|accused|arraigned|jailed|killed|suspected|suspended|fired|detained|wanted|fined|sued|murdered|found dead|found guilty|on trial)|died|pleaded|pled|(?:faces|faced|denies|denied) (?:[a-z]+ )?(?:charge|charges|count|counts|trial)|stands accused|appeared (?:in court|before (?:Judge|Magistrate)))\b/;
/** "Doe's death", "Doe’s trial", and the years of a life that is over. */
export const POSSESSED =
  /^ \(\d{4}\s?[–-]\s?\d{4}\)|^['’]s (?:death|funeral|arrest|trial|sentence|sentencing|conviction|victims?|killing|murder|body)\b/;
/** Behind the name of somebody who is dead: "Doe's killing", "Doe, 61, was found dead"; "Doe's killing of Roe" is another's death. */
export const DEAD_BEHIND =
  /^(?:['’]s (?:(?:apparent|own|sudden|tragic|untimely|violent) )?(?:death|funeral|killing|murder|body|remains|killers?|murderer|widow|widower|wake|burial|obituary)\b(?! of)|(?:, \d{1,3},|, who| and [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ɏ .’'-]{1,30})? (?:(?:was|were|had been) (?:[a-z]+ )?(?:killed|murdered|found dead|shot dead|stabbed to death|beaten to death|strangled|slain|buried|pronounced dead)|died|drowned|bled to death|took (?:his|her) own life)\b)/;
/** What puts somebody's words to an earlier day: "had told her sister", "said in 2031", "once said". */
export const OLDER =
  /\b(?:had (?:\w+ )?(?:said|told|written|posted|called|asked|described|recalled)|once|used to|(?:18|19|20)\d\d|(?:years?|months?|weeks?|days?) (?:ago|earlier|before)|before (?:his|her|the) (?:death|killing|murder)|last (?:year|summer|fall|winter|spring)|wrote|diary|letter)\b/;
/** Before it: "the killing of Doe", "killed Doe", "the late Doe". */
export const DEAD_BEFORE =
  /(?<!\b(?:nearly|almost|attempted|tried to) )\b(?:(?:death|killing|murder|slaying|funeral|body|manslaughter|remains) of|killed|killing|murdered|murdering|strangled|the late) (?:[A-Z][a-z]+\.? )?$/;
/** "Police arrested Doe", "the late Doe", "calls to Doe were not returned"; "arrested by Doe" is another matter. */
export const DONE_TO =
  /\b(?:arrested|charged|sentenced|convicted|indicted|jailed|accused|accuses|sued|killed|murdered|the late|(?:death|body|funeral|killing|murder|trial|arrest) of|(?:suspect|victim|defendant)s?,?|(?:calls?|e-?mails?|messages?|questions|letters?) (?:to|for|left for)|(?:attempts?|efforts?) to reach) (?:the |Mr\.? |Ms\.? |Mrs\.? )?$/i;
/** What a sentence tells that a person whom it names, and does not cite, is no source of: who is dead, accused or arrested. */
export const FATE =
  /\b(?:killed|died|dead|deceased|murdered|victims?|arrested|accused|suspects?|charged with|convicted|sentenced|pleaded|indicted|guilty|acquitted|the verdict|sentencing|behind bars|mourn(?:s|ed|ers)?|obituary)\b/i;
/** Whose work it is to arrest, charge, judge or examine: named in such a sentence for what they did. */
export const OFFICIAL_ROLE =
  /\b(?:police|officer|chief|sheriff|deputy|detective|constable|inspector|superintendent|sergeant|captain|commander|prosecutor|district attorney|attorney general|judge|magistrate|coroner|medical examiner|spokes(?:man|woman|person)|mayor|minister|doctor|professor|director)\b/i;
/** Who can be asked first where a crime is told: whoever is to prove it, looked into it, or judged it. */
export const OF_THE_CASE =
  /\b(?:prosecut(?:or|ors|ion)|district attorney|attorney general|state['’]s attorney|police|sheriff|detective|officer|inspector|constable|sergeant|judge|magistrate|coroner|medical examiner)\b/i;
/** A next sentence that goes on of the person named: "He declined", "She was arrested". */
export const GOES_ON_OF = /^(?:He|She|They|It|The company|The firm)(?= )/;
/** "Doe declined to comment", "the firm, which has since closed, could not be reached". */
export const SILENT =
  /^(?:, [^,.;]{1,60},)? (?:(?:has |have |had )?(?:declined|refused) (?:to (?:comment|say|answer|discuss|be interviewed|speak|respond)|comment|an interview)|(?:could not|couldn['’]t) (?:immediately )?be reached|(?:did not|didn['’]t|has not|have not|had not) (?:immediately )?(?:respond|reply|return|comment|responded|replied|returned|commented)|said nothing|was not available|were not available|was unavailable)\b/;
/** Roles of those who speak for one side or out of love, or whom the story is about: no source for what happened. */
export const PARTIAL_ROLE =
  /\b(?:lawyer|lawyers|solicitor|barrister|counsel|defen[cs]e attorney|attorney for|sister|brother|mother|father|wife|husband|widow|widower|son|daughter|cousin|aunt|uncle|niece|nephew|parents?|partner of|girlfriend|boyfriend|friend|neighbou?r|rival|competitor|opponent|critic|opposition|shadow|coach|player|striker|goalkeeper|winger|midfielder|quarterback|pitcher|accused|alleged|suspect|defendant|victim|criminal|felon)\b/i;
/** What a body's name holds, as against a place's, a people's or a half of a name: "Port Authority", "Lark Corp.". */
export const BODY_FORM =
  /\b(?:Inc|Corp|Co|Ltd|LLC|PLC|plc|Group|Holdings|Company|Corporation|Bank|Trust|University|College|Hospital|School|Police|Council|Board|Commission|Authority|Agency|Department|Ministry|Office|Bureau|Service|Services|Society|Association|Federation|Union|League|Institute|Institution|Foundation|Committee|Court|Centre|Center|Army|Navy|Airlines?|Airways|Railways?|Laborator(?:y|ies)|Partners|Industries|Systems|Alliance|Coalition|Party|Senate|Parliament|Congress|Administration|Treasury|Museum|Club|Fund)\b/;
