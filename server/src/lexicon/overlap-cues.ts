/** A sentence that tells how many belong to two groups just told: "Those figures include 25 who take the two together". */
export const OVERLAP_TOLD =
  /\b(?:both|twice|the two together|two together|overlap\w*|in common|either way|more than one|counted in each)\b/;

/** Behind a list: something is taken off what it comes to. */
export const LESS =
  /\b(?:less|minus|net of|not counting|without|deduct\w*) (?:the|an?|its|their|those|some|[$£€]?\d)/;
