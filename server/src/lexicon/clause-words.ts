const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Past tenses most often met in news copy that neither end in -ed nor are auxiliaries: with them a clause has its verb. */
export const PAST_TENSES = words(
  "became began broke brought came cost cut drew drove fell fled flew found fought gave got grew held hit kept knew led left " +
    "lost made met paid put ran rose sank sat saw sent set shot shut slid sold spent spoke stood struck took threw told went won",
);

/** Words that are a whole subject, as pronouns are ("nobody was hurt"). */
export const LONE_SUBJECTS = words("nobody somebody everybody people there none more fewer");

/** Words that, behind a comma, begin a clause of their own: before them an attribution reads well. */
export const CLAUSE_BEGINNINGS = words(
  "which who whose while as after when where because although though despite including until since before even",
);
