/**
 * What the words right before or behind a figure say of its part in a sum. `before` is matched against the plain words
 * between the figure before it (or the sentence's beginning) and the figure, `after` against those up to the next one.
 */
export interface MarkerWords {
  readonly before?: Pick<RegExp, "test">;
  readonly after?: Pick<RegExp, "test">;
}

/** Words that may stand between a marker and its figure: determiners, hedges, adverbs of degree. */
const LEAD =
  "(?:(?:the|a|an|its|their|his|her|this|that|these|those|some|about|around|nearly|almost|roughly|just|only|over|under|more than|less than|fewer than|at least|as many as|already|now|still|then|also|further|full|mere|whole|estimated|approximately|an average of|a total of|as much as|close to|up to|exactly|precisely) )*";

const before = (words: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${words}) ${LEAD}$`);

/**
 * A pattern for many words behind some that may stand there, none of which begins one of the many. In one pattern the engine
 * would compile the many once for each way to come to them: ten milliseconds, at the first figure of every start.
 */
function behind(some: RegExp, many: string): Pick<RegExp, "test"> {
  const words = new RegExp(many, "y");
  return {
    test(text) {
      words.lastIndex = some.exec(text)?.[0].length ?? 0;
      return words.test(text);
    },
  };
}

/** Verbs and nouns of going up or down, for patterns. */
const UP =
  "rose|rise|rises|risen|rising|raised|raise|raises|raising|increased?|increases|increasing|grew|grow|grows|grown|growing|growth|jump(?:ed|s|ing)?|climb(?:ed|s|ing)?|gain(?:ed|s|ing)?|surg(?:e|es|ed|ing)|soar(?:ed|s|ing)?|swell(?:ed|s|ing)?|swollen|(?<!(?:(?:mak(?:e|es|ing)|made|adds?|added|adding|sets?|took|takes?|puts?) )|[a-z]-)up|higher|hike[sd]?|advanc(?:e|es|ed)|expand(?:ed|s)?|expansion|swung|swing|boost(?:ed)?|uptick|improve[sd]?|improvement|markup|added|lift(?:ed)?|inched|ticked|edged|leapt|leaped|leap|spike[sd]?|balloon(?:ed)?|mushroomed|recover(?:ed|s|ing)?|rebound(?:ed|s|ing)?|regain(?:ed|s)?|bounced back";
const DOWN =
  "fell|fall|falls|fallen|falling|drop(?:ped|s|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|cut|cuts|cutting|slid|slide|slides|slip(?:ped|s)?|plung(?:e|es|ed|ing)|plummet(?:ed|s)?|reduc(?:e|es|ed|ing)|reduction|lower(?:ed|ing)?|shrank|shrunk|shrinks?|shrinking|los[ts]|loss|dip(?:ped|s)?|trim(?:med|s|ming)?|sank|sunk|tumbl(?:e|ed|es)|eas(?:ed|es)|slash(?:ed|es)?|down|discount|downturn|dwindl(?:e|ed|es)";
const CHANGES = `${UP}|${DOWN}|change[sd]?|difference`;

export const RISE_WORDS = new RegExp(`\\b(?:${UP})\\b`);
export const FALL_WORDS = new RegExp(`\\b(?:${DOWN}|fewer|less)\\b`);
export const CHANGE_WORDS = new RegExp(`\\b(?:${CHANGES})\\b`);

/** A verb or noun of one direction right before "from" or "to". */
const MOVES_UP =
  "rose|rise|rises|risen|rising|raised|raise|raises|increased?|increases|increasing|grew|grow|grows|grown|jump(?:ed|s)?|climb(?:ed|s|ing)?|surg(?:ed|es)|soar(?:ed|s)|up";
const MOVES_DOWN =
  "fell|fall|falls|fallen|falling|drop(?:ped|s|ping)?|declin(?:ed|es)|decreas(?:ed|es)|cut|cuts|slid|slip(?:ped|s)|plung(?:ed|es)|plummet(?:ed|s)|reduc(?:ed|es)|lower(?:ed|s)|shrank|shrunk|shrinks|dip(?:ped|s)|trim(?:med|s)|sank|sunk|tumbl(?:ed|es)|slash(?:ed|es)|down";
export const RISES_BEFORE = new RegExp(`\\b(?:${MOVES_UP})(?: [a-z]+ly)? (?:from|to) $`);
export const FALLS_BEFORE = new RegExp(`\\b(?:${MOVES_DOWN})(?: [a-z]+ly)? (?:from|to) $`);

/** The markers by name; a fact may have several. */
export const FACT_MARKERS = {
  /** Where a change begins, or what something is held against. */
  from: {
    before: before(
      "from|against|compared with|compared to|in comparison with|versus|vs|as against|instead of|rather than|up on|down on|than|as opposed to|had been|was once|(?:a|the) (?:year|month|week|season|decade) (?:before|earlier) (?:it|they|there|he|she|that) (?:had|was|were|had been|had seen|had had|saw)|used to be|ahead of|over last year's|followed|after|when (?:it|they|he|she|the [a-z]+(?: [a-z]+)?) (?:had|was|were|cost|stood at|numbered|employed|opened with|began with|started with)",
    ),
    after:
      /^[^,;:()]{0,40}? (?:a (?:year|month|week|decade|day) (?:ago|earlier|before)|(?:the|in the) (?:year|month|season|summer|week|spring|winter|quarter|decade) before|years (?:ago|earlier|before)|months (?:ago|earlier)|last (?:year|season|summer|winter|spring|month|week)|the previous (?:year|season|month|week|quarter))\b|^[^,;:()]{0,20}? then\b(?! (?:[a-z]+ed|went|had|was)\b)/,
  },
  /** Where a change ends. */
  to: {
    before: before(
      "to|reached|reaching|hit|hitting|stands at|stood at|now|now (?:has|have|had|counts|numbers|employs|costs|holds|sells|makes|is|are)|today|is now|it is|became|totaled|totalled|leaving|until it was|at",
    ),
    after: /^[^,;:()]{0,30}? (?:now|today|this (?:year|season|summer|winter|spring|month|week))\b/,
  },
  /** The size of a change, or of a difference. */
  change: {
    before: new RegExp(
      `\\b(?:${CHANGES})(?:,? (?:by|of|about|some|a|an|just|only|more|than|over|nearly|almost|another|that|which|is|was|comes|to|roughly|around|at|least|sharply|steeply|slightly|rapidly|in|all|the|year|month|last|this|decade|quarter|week))*,? $|(?:more|fewer|less|higher|lower) by $|[+−-]$`,
    ),
    after: behind(
      /^,? ?-?(?:points? )?(?:year-on-year |annual |yearly |annually |pay |price |sharp |steep |slight )?/,
      `(?:more|fewer|less|higher|lower|above|below|bigger|larger|smaller|faster|slower|${CHANGES})\\b`,
    ),
  },
  /** The whole of which something else is a part. */
  whole: {
    before:
      /(?:^|[^a-z])(?:of|out of|among) (?:(?:the|its|their|his|her|all|these|those|some|about|nearly|roughly|a|total|possible|[a-z-]+'s?|[a-z]+-[a-z]+) )*$|(?:^|[^a-z])(?:of) (?:the )(?:(?!by |in |on |to |for |from |at )[a-z-]+ ){1,3}$/,
  },
  /** What several parts come to. */
  total: {
    before: before(
      "total of|total to|total is|total was|totaled|totalled|totals|totaling|totalling|sum of|sum is|adds? up to|adding up to|added up to|comes? to|came to|combined|altogether|in all|all told|together(?: [a-z]+){0,3}|makes|making(?: it)?|which makes|for a|overall|delegation of|grand total of|br(?:inging|ings|ought) (?:the|its|their) [a-z]+ to|the total|in total|the total,|that is|that makes|you get|which gives|which gives it|giving it|which is|so that|so",
    ),
    after:
      /^(?: [a-z-]+){0,3},? (?:in all|altogether|in total|all told|combined|together|overall|between them|in sum|total)\b/,
  },
  /** What is left when the other parts are taken away. */
  rest: {
    before:
      /(?:^|[^a-z])(?:the|its|their|and) (?:(?:other|remaining|rest|balance|last|final|remainder)(?:,|,? (?:of|or|being|is|was|were|about|some|just|at))* )$|(?:^|[^a-z])(?:other|remaining|rest,?|rest of|remainder,?|everything else:?|others?:?|all else:?|none:?|neither:?) $/,
    after:
      /^(?: [a-z]+)? (?:left(?= |,|\.|$)(?! (?:for|the|his|her|to)\b)|left over|remaining)|^(?: percent| per cent|%)? (?:for )?(?:everything else|something else|neither|none of|did neither|all the rest|the rest|for the rest)\b/,
  },
  /** Said of every one of several. */
  each: {
    before:
      /(?:^|[^a-z])(?:each|every|apiece|per [a-z]+|each of [a-z' -]{2,20}) (?:(?:has|have|had|holds?|carr(?:y|ies)|carried|gets?|got|receives?|received|costs?|cost|seats?|takes?|pays?|paid|sold|with|of|will|would|can|could|is|are|was|were|rated|at|about|some|draws?|drew|weighs?|weighed|make[s]?|produces?|worth|be) )*$/,
    after:
      /^(?: [a-z-]+){0,3} (?:each|apiece|a head|a piece|per [a-z]+|for each|for every|in each|to each|on each|every(?= |$))\b/,
  },
  /** An average. */
  mean: {
    before: /\b(?:average|averaged|averages|averaging|mean|on average|typical)\b[^,;()]{0,30}$/,
    after: /^[^,;:()]{0,25} on average\b|^ average\b/,
  },
  /** The most or the best of its kind, so that none named may be more. */
  most: {
    before:
      /\b(?:record|all-time high of|record high of|unprecedented) (?:(?:of|the|a|some|about|nearly|crowd|number|turnout) )*$/,
    after:
      /^[^.;:()]{0,40} (?:is|was|are|were|marks?|marked|makes?|became)? ?(?:the |a )?(?:most|largest|highest|biggest|greatest|record|best)\b[^.;]{0,60}\b(?:ever|record|history|since|yet|so far)\b|^[^.;:()]{0,40}\b(?:the |a )(?:most|largest|highest|biggest|greatest) (?:[a-z]+ ){0,3}(?:ever|yet|on record|in (?:its|the|their) history)\b/,
  },
} as const satisfies Readonly<Record<string, MarkerWords>>;

export type Marker = keyof typeof FACT_MARKERS;
export const MARKERS = Object.keys(FACT_MARKERS) as readonly Marker[];

/** Words that say that parts overlap, are only some, or are told of several wholes: nothing is summed over them. */
export const NOT_ALL =
  /\b(?:includ(?:e|es|ed|ing)|such as|among (?:them|others)|for (?:example|instance)|both|overlap\w*|more than one|some of (?:them|whom)|several|at least|up to|respectively|mostly|mainly|notably|especially|not counting|excluding|as well as|plus|besides|apart from|except|other than|less (?:the|an?|its|their|those|some|\$|£|€|\d)|minus|net of|before (?:tax|taxes|costs|fees|deductions)|after (?:tax|taxes|costs|fees|deductions)|deduct\w*)\b/;

/** Words between two amounts that say that they are one amount. */
export const RESTATES =
  /^(?: [a-z-]+){0,8},? ?(?<![a-z])(?:\(|—|or |which (?:is|was|makes|comes to|works out (?:at|to)|amounts to|means) |that (?:is|comes to) |equal to |equivalent to |meaning |i\.e\.,? |for a |making )/;
