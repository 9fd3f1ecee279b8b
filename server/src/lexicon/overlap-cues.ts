/** A sentence that tells how many belong to two groups just told: "Those figures include 25 who take the two together". */
export const OVERLAP_TOLD =
  /\b(?:both|twice|the two together|two together|overlap\w*|in common|either way|more than one|counted in each)\b/;
