const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Open a noun phrase. */
export const DETERMINERS = words(
  "the a an this that these those his her its their our my your some many several most all both each every any no few other " +
    "another various numerous two three four five six seven eight nine ten dozens hundreds thousands",
);

/** Stand alone for somebody; `who` too, whose clause belongs to the noun before it. */
export const SUBJECT_PRONOUNS = words("i we you he she they it who");

/** The pronouns that stand for people or bodies already named. */
export const PERSONAL_PRONOUNS = words("he she they him her them his hers their theirs");

/** Tie a noun phrase to the word before it. */
export const PREPOSITIONS = words(
  "in on at by for from to of with without about against among amid after before during since until through over under into " +
    "across near between behind beyond despite toward towards upon via within outside inside throughout regarding concerning",
);

/** Begin a clause: a source's noun phrase does not reach back over them. */
export const CLAUSE_OPENERS = words(
  "and but or nor yet so that because although though while when where if unless since as whether after before until once which " +
    "than how why what whereas",
);

/** Stand between a source and its verb. */
export const AUXILIARIES = words(
  "has have had also later then first already previously recently repeatedly often once now further again even still just both " +
    "would will could should may might did does do 've 'd 'll ’ve ’d ’ll himself herself themselves itself",
);

/** Forms of "be": before a past participle they make a passive, which names no speaker. */
export const BE_FORMS = words("is are was were be been being am 's ’s");

/** Say when; they stand between a cue and what is said ("said Tuesday that"). */
export const TIME_WORDS = words(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier later recently afterward afterwards " +
    "wednesdays last this morning afternoon evening week month year night",
);
