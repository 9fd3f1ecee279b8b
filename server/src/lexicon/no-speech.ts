const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** All that "said" has for an object where somebody said nothing that could be reported. */
export const NOTHING_SAID: ReadonlySet<string> = new Set([
  "nothing",
  "nothing more",
  "nothing else",
  "no more",
  "little",
  "little more",
  "so",
  "as much",
  "a word",
]);

/** Participles that with "be" tell what is done to somebody by the law or by events; nobody speaks. */
export const DONE_TO = words(
  "charged convicted sentenced arrested indicted fined sued disappointed surprised shocked stunned delighted pleased saddened " +
    "encouraged hit struck forced",
);

/** What is wanted or feared and no clause: "wanted revenge", "want a bridge". */
export const WANTING = words("want wants wanted wish wishes wished");

/** What a person shows is a thing, unless a clause follows: "showed no emotion", "shown the knife". */
export const SHOWN = words("show shows showed shown");

/** What is refused is a thing or somebody's wish, unless "to" follows: "refused him a loan". */
export const REFUSED = words("refuse refuses refused");

/** The same of verbs that are said of words as well: only where somebody stands behind them, and then a thing: "denied him bail". */
export const WITHHELD_FROM = words("denied granted offered");

/** Whoever hears speaks to nobody: it is told only where a clause follows ("heard the van had no lights"). */
export const HEARD = words("hear hears heard");
/** Behind that verb: from whom, or of what. */
export const HEARD_OF = words("from of about");

/** Somebody to whom a thing is given or denied; "her" may be whose thing it is. */
export const RECEIVERS = words("him them me us you");
