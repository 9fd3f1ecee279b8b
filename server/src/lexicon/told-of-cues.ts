/** Words by which copy tells a figure of a part, of one of several, or by somebody's count. Matched against plain prose. */

/** A sentence that is told of one of several: "One, a widow, paid …", "Another of them lost …". */
export const OF_ONE_OF_SEVERAL = /^(?:one|another|each|the (?:first|second|third|other))(?:,| of\b)/i;
/** Right behind a figure: of one stretch of a longer time. */
export const OF_ONE_STRETCH =
  /^ in (?:the|his|her|its|their|that) (?:first|second|third|fourth|fifth|final|last|opening|closing|next) [a-z]+/i;
/** Right before a figure: somebody's count or claim of something that is named there. */
export const PUT_AT =
  /\bputs? (?:the|its|their|his|her) [^.;:]{3,60} at (?:[a-z]+ ){0,2}(?:[A-Z][a-z]{0,2}\.? ?)?$/;
