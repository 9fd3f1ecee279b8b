const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Adjectives that say where people stand in politics, whether or not a desk would challenge them by themselves. */
export const POLITICAL_ADJECTIVES = words(
  "leftist rightist left-wing right-wing far-left far-right hard-left hard-right left-leaning right-leaning liberal conservative " +
    "progressive socialist radical extremist partisan ultraliberal ultraconservative ultra-liberal ultra-conservative",
);

/** Nouns for people who take a side, so that they could be given such an adjective too. */
export const SIDES = words(
  "activist activists protester protesters protestor protestors demonstrator demonstrators counterprotester counterprotesters " +
    "counter-protester counter-protesters supporter supporters opponent opponents critic critics advocate advocates group groups " +
    "campaigner campaigners marcher marchers organizer organizers organization organizations lawmaker lawmakers politician politicians " +
    "commentator commentators student students resident residents voter voters donor donors scholar scholars economist economists",
);

/** Words that set two sides against each other. */
export const OPPOSING = words(
  "against versus vs clash clashed clashes clashing confront confronted confronts confronting oppose opposed opposes opposing fought fight " +
    "fighting debate debated debates debating challenge challenged face faced facing battle battled battling heckle heckled jeered " +
    "outnumbered",
);

/** Words that name a party or a cause: people who have one of them before them are labeled as well. */
export const PARTIES = words(
  "republican republicans democratic democrat democrats gop labour tory tories green greens libertarian union pro anti",
);
