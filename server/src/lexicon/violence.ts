/** Words of a sentence that tells of people hurt or killed, or of riot, as fact: what is written for a label must not play it down. */
export const TELLS_VIOLENCE =
  /\b(?:kill(?:s|ed|ing|ings)?|murder(?:s|ed|ing)?|massacre[sd]?|slaughter(?:s|ed)?|behead(?:s|ed|ing)?|execut(?:ed|ions?)|lynch(?:ed|ing|ings)?|shot dead|shootings?|bomb(?:s|ed|ing|ings)?|stabb(?:ed|ing|ings)|raped?|tortured?|abduct(?:s|ed)?|kidnapp(?:ed|ing)|hostages?|pogroms?|riots?|rioted|rioting|loot(?:ed|ing)|set fire|torched|dead|deaths?|died|dies)\b/i;

/**
 * Heads of alternatives that tell of people who did nothing, or of something less than a death. Where a sentence tells of
 * violence, they would make killers "activists" and a bloodbath a "defeat".
 */
export const MILD_WORDS: ReadonlySet<string> = new Set(
  (
    "activist activists protester protesters demonstrator demonstrators crowd crowds group groups man men youth youths person people " +
    "supporter supporters advocate advocates critic critics leader leaders seller sellers guard guards practitioner practitioners " +
    "progressive progressives conservative conservatives officer officers fighter fighters rebel rebels " +
    "defeat defeats defeated defeating loss losses failure failures reduce reduces reduced reducing damage damages damaged damaging " +
    "dispute disputes disorder confusion outburst outbursts decline declines problem problems layoffs"
  ).split(" "),
);
