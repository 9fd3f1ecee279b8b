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

/** Say whose, before a noun. */
export const POSSESSIVES = words("his her its their our my");

/** Before a source these make its clause one beside the main one: "after Doe said so, the board …". */
export const SUBORDINATORS = words("after before when since because until who which whose where");

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

/** Prepositions that tie a noun phrase to the one before it ("a spokesman for the port"). */
export const TYING_PREPOSITIONS = words("of for at from with in on to by");

/** After an inverted "said Doe", these say when or where it was said, and end the source. */
export const CIRCUMSTANCE_WORDS = words("in on during after before about when as at by to via through");

/** Determiners that stand alone as a subject: "many say". */
export const STANDALONE_DETERMINERS = words(
  "many some others most several few both all that this these those",
);

/** Forms that only a clause has; with the forms of "be" they tell a clause from a noun phrase. */
export const FINITE_AUXILIARIES = words(
  "has have had would will could should may might must can did does do",
);

/** Plural subjects that do not end in s. */
export const PLURALS = words("people police others");

/** Who is told, in one word: what follows is what was said. */
export const LISTENERS = words("me him her us them you it reporters voters lawmakers supporters");

/** A sentence that begins with one of these points back to the one before it. */
export const BACK_REFERENCES = words("he she it they that this these those but and also instead then such");

/** Words with a capital only because a sentence begins with them. */
export const SENTENCE_OPENERS = words(
  "after before but and so if when while as in on at by for from since until although though because despite during under over with " +
    "without there here what who why how where it we you yes no not then now also still even yet or nor once according last next more most " +
    "asked speaking let can could would should will is are was were do does did has have had just only",
);

/** Month names; "may" and "march" are ordinary words too. */
export const MONTHS = words(
  "january february april june july august september october november december jan feb aug sept sep oct nov dec",
);
