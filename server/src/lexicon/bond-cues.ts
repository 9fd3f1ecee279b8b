/**
 * Words that tell whether two sentences are about one thing: what leads back to what was told, what has a source or a measure
 * of its own. Matched against plain text in lower case.
 */

/** A sentence whose subject was told before it: "It approved …", "The increase …", "Of these …". */
export const LEADS_BACK =
  /^(?:and |but |so |thus |then |yet |still,? |overall,? |in all,? |afterwards,? |altogether,? )*(?:(?:that|this|it|its|they|their|these|those|he|she|his|her|both|each|every one|all|none|neither|others|the (?:other|others|rest|remaining|remainder|figure|total|number|tally|count|sum|amount|increase|rise|gain|jump|growth|drop|fall|decline|decrease|cut|change|difference|gap|margin|share|rate|proportion|ratio|turnout|average|mean|same|new|old))\b|of (?:them|these|those|whom|which)\b)/;
/** Right before a percentage: the share, by its noun, of what was told before ("the turnout, 57 per cent"). */
export const NAMES_SHARE =
  /\bthe (?:turnout|share|proportion|ratio|[a-z]+ rate)(?:,|,? (?:of|was|is|stood at|came to|at))? (?:about |some |just |only |nearly )*$/;

/** Right before or behind a figure: it is of what was told before. */
export const OF_THOSE_TOLD =
  /\b(?:of (?:them|these|those|whom|which|it)|that|this|the (?:other|others|rest|remaining|new|old))\b/;

/** Right before a number without a noun: it counts what was told before ("in the same quarter it had been $200 million"). */
export const THERE_ARE =
  /\b(?:(?:it|they) (?:is|are|was|were|has been|have been|had been|stands? at|stood at)|there (?:is|are|was|were|will be|had been|have been|remain(?:s|ed)?)|the (?:number|figure|total|count|tally) (?:is|was|had been|stood at|stands at|reached|came to|had reached))(?: (?:now|still|only|just|about|some|nearly|almost|already))* $/;

/** Words of four letters and more that two sentences share by chance: they say nothing about what a figure is of. */
export const SHARED_BY_CHANCE: ReadonlySet<string> = new Set(
  (
    "about above after again against ahead almost along already also although among another around because been before behind being below " +
    "between both came come could does down during each earlier either else even ever every fell first four from gave give going grew half " +
    "have having hers here high higher himself into just last later least less like likely long lower made make making many more most much " +
    "must near nearly never next nine none number only other others over part past percent rather rise rose said same says second seven " +
    "several should since some still such than that their them then there these they third this those though three through thus time times " +
    "together told took total under until upon used very went were what when where whether which while whom whose will with within without " +
    "would year years month months week weeks today tomorrow yesterday season quarter million billion trillion thousand hundred crore lakh " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december " +
    "according survey report figure state city county country national"
  ).split(" "),
);

/** Words that name whose count or estimate a figure is: "police put the number at", "by the union's count". */
export const OWN_SOURCE =
  /\b(?:puts?|put) (?!.{0,40}\bdown to\b)(?:the |its |their )?(?:[a-z]+ ){0,4}(?:at|to)\b|\b(?:according to|estimat(?:e|es|ed)|reckon(?:s|ed)?|claim(?:s|ed)?|insist(?:s|ed)?|compiled by)\b/;

/** Behind a percentage: a rate that is charged or paid, and a share of nothing told beside it. */
export const RATE_CHARGED =
  /^ (?:(?:annual|yearly|monthly|fixed|compound|simple|flat) )?(?:interest|yield|coupon|commission|duty|tax|levy|vat|gst|apr|tariff|premium|discount|deposit|royalt(?:y|ies))\b/;

/** Right before a bound of age: "those over 65", "among people under 40". */
export const AGED_GROUP =
  /\b(?:those|people|persons|anyone|everyone|everybody|adults|men|women|voters|residents|drivers|children|boys|girls|workers|pupils|players|swimmers|ones|all|aged|the) $/;
/** A bound, as a figure's own words begin. */
export const BOUND = /^(?:over|under|above|below)\b/i;

/** A sentence that begins by adding up what was just told. */
export const SUMS_UP =
  /^(?:in all|altogether|all told|together|in total|combined|all in all|between them|that makes|that is|the total),?\b/;
