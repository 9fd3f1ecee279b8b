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
