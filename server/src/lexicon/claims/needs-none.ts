const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs of lines about the copy itself, with `CREDITED` behind them: "Reporting by …", "Follow her on …". */
export const CREDITS = words(
  "reporting editing contributed follow reach contact click subscribe read watch listen photo",
);

/** What follows a word of `CREDITS` where it opens such a line, and no sentence of the story ("Read the bill" does). */
export const CREDITED = words("by him her us them me the more at on here to our");

/** The writer's own: who writes so is named at the head of the piece. */
export const FIRST_PERSON = words("i we our my us me i'm i've we're we've");

/** The reader's: a sentence with one of them gives advice. */
export const SECOND_PERSON = words("you your");

/** Behind "if": what a court may find, of which the sentence tells the penalty. */
export const FOUND_GUILTY: ReadonlySet<string> = new Set(["convicted", "guilty", "indicted"]);
