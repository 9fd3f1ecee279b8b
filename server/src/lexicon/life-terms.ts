/** Lengths of time that are told of a life or a post, with the verbs before the date on which they begin. */
export const LIFE_TERMS: readonly { readonly told: RegExp; readonly begun: RegExp }[] = [
  {
    told: /\| (?:of (?:marriage|married life|wedlock)|married|together|as (?:husband and wife|man and wife|a couple))\b|\bmarried for (?:more than |just )?\|/,
    begun: /\b(?:married|wed|were wed|wedding|tied the knot|exchanged vows)\b[^.;]{0,40}$/,
  },
  {
    told: /\b(?:after|for|in|of|over|spent|his|her|their) (?:just |only |a total of |all )?\| (?:without (?:a break|interruption|missing)|on the (?:job|force|bench|council|board|staff|beat|throne|road)|with the|in (?:office|uniform|the (?:post|job|role|saddle|classroom|pulpit|department))|of (?:service|teaching|public service|work)|at the (?:helm|head|wheel|school|paper|company|plant)|as (?:its |the |an? )?[a-z]+|behind the)/,
    begun:
      /\b(?:joined|hired|appointed|elected|took (?:over|office|charge|the (?:post|job))|started (?:work|out|there|as|with)|began (?:work|teaching|there|as|his|her)|came to the|signed on|was named|sworn in|ordained|enlisted|crowned)\b[^.;]{0,40}$/,
  },
];

/** Right before the date on which a marriage or a post ends. */
export const ENDS_OF_TERM =
  /\b(?:died|dies|death|divorced|retir\w+|left|leaves|leaving|stepp\w+ down|resign\w*|quit|last (?:shift|day|match|game)|end of|handed over|hand over|lost (?:his|her|the)|ousted|defeated|hangs? up|hung up|bow\w* out|gave up|until|celebrat\w+)\b[^.;]{0,40}$/;

/** Behind a length of time: the event that it is counted from. */
export const SINCE_EVENT =
  /^ (?:this (?:week|month|year|spring|summer|autumn|fall|winter) |ago |now |to the day )?since (?:the |its |his |her |their |it |he |she |they )(?:was |were |had |first )?([a-z]{5,})\b/;
