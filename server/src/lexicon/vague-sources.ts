const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Nobody that a reader could ask, whatever stands beside them. */
export const ALWAYS_VAGUE = words(
  "many some others people everyone everybody critics detractors skeptics sceptics observers rumors rumours",
);

/** Vague when they stand bare; with the name of a body beside them ("Harbor Commission officials") they can be asked. */
export const VAGUE_WHEN_BARE = words(
  "reports sources insiders experts analysts activists opponents proponents supporters advocates members groups pundits " +
    "commentators studies polls surveys research researchers scientists residents locals neighbors neighbours witnesses",
);

/** One person or a few whose name is withheld. */
export const ANONYMOUS_PHRASES = words("anonymous anonymity unnamed unidentified undisclosed");

/** Say that somebody said it, and not who: a statement hedged by one of these has no source that could be checked. */
export const HEARSAY_ADVERBS = words("reportedly allegedly supposedly purportedly");

/** Participles that with a form of "be" report a belief and name no believer ("is believed to"). */
export const HEARSAY_PARTICIPLES = words(
  "believed thought said reported alleged rumored rumoured understood considered regarded seen viewed deemed accused",
);

/** Peoples and parties: groups by name. */
export const PEOPLES = words(
  "democrats republicans conservatives liberals progressives libertarians socialists communists greens tories independents americans " +
    "canadians mexicans britons brits europeans germans italians russians ukrainians iranians iraqis israelis palestinians syrians afghans " +
    "indians pakistanis africans asians latinos hispanics muslims christians catholics protestants evangelicals jews hindus sikhs " +
    "californians texans floridians ohioans londoners marines",
);
