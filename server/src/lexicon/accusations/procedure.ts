/** Verbs in the past that news copy tells of somebody under suspicion as of anybody else; none is what the case is about. */
export const PROCEDURE: ReadonlySet<string> = new Set(
  // Before a court, the police and the press.
  (
    "appeared pleaded pled entered appealed sued filed lodged sought surrendered handed turned testified gave answered cooperated attended arrived " +
    "stood sat spoke read listened looked smiled nodded wept cried waved wore showed faced remained awaited waited returned walked left " +
    "declined refused denied rejected dismissed contested defended disputed insisted maintained apologised apologized thanked welcomed praised " +
    "signed posted agreed waived instructed hired retained represented " +
    // What judges, police and prosecutors do in a case.
    "released remanded sentenced adjourned postponed ruled ordered granted heard acquitted convicted presided imposed set adjourned charged arrested " +
    // A life, a post and a career.
    "had was did became remained lived grew studied graduated trained qualified married divorced worked served joined resigned retired quit stepped " +
    "took held ran led headed chaired coached managed owned founded started began opened built won lost played scored earned received got made " +
    "rose succeeded replaced stood contested represented died fell came went met hosted visited travelled traveled flew " +
    "spent spoken referred lit wanted hoped felt knew thought believed planned expected needed"
  ).split(" "),
);

/** Verbs that tell of a life where they have no object: "moved to the coast", not "moved the money". */
export const LIFE_WITHOUT_OBJECT: ReadonlySet<string> = new Set([
  "moved",
  "changed",
  "settled",
  "drove",
  "ran",
  "walked",
]);
