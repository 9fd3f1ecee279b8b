const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Nobody that a reader could ask, whatever stands beside them. */
export const ALWAYS_VAGUE = words(
  "many some others people everyone everybody critics detractors skeptics sceptics observers rumors rumours",
);

/** Vague when they stand bare; with the name of a body beside them ("Harbor Commission officials") they can be asked. */
export const VAGUE_WHEN_BARE = words(
  "reports sources insiders experts analysts economists activists campaigners opponents proponents supporters boosters advocates " +
    "members groups pundits newspapers media " +
    "commentators studies polls surveys research researchers scientists residents locals neighbors neighbours witnesses",
);

/** One person or a few whose name is withheld. */
export const ANONYMOUS_PHRASES = words("anonymous anonymity unnamed unidentified undisclosed");

/** Say that somebody said it, and not who: a statement hedged by one of these has no source that could be checked. */
export const HEARSAY_ADVERBS = words("reportedly allegedly supposedly purportedly");

/** Participles that with a form of "be" report a belief and name no believer ("is believed to"). */
export const HEARSAY_PARTICIPLES = words(
  "believed thought said reported alleged rumored rumoured understood considered regarded seen viewed perceived deemed accused",
);

/** Peoples and parties: groups by name. */
export const PEOPLES = words(
  "democrats republicans conservatives liberals progressives libertarians socialists communists greens tories independents americans " +
    "canadians mexicans britons brits europeans germans italians russians ukrainians iranians iraqis israelis palestinians syrians afghans " +
    "indians pakistanis africans asians latinos hispanics muslims christians catholics protestants evangelicals jews hindus sikhs " +
    "californians texans floridians ohioans londoners marines",
);

/** Of those, the ones that report whatever stands behind "to" or "that"; "is seen to" is as often witnessed. */
export const REPORTED_BELIEFS = words("believed thought said reported alleged rumored rumoured understood");

/** Of those, the ones that stand behind a noun without a "be" ("a man believed to be its owner"), where a verb is none of theirs. */
export const BARE_BELIEFS = words("believed thought reported alleged rumored rumoured");

/** With "it is" and a clause they put a statement to nobody, too; a hope or an expectation is as often the copy's plain account. */
export const IMPERSONAL_BELIEFS = words(
  "believed thought said reported alleged rumored rumoured understood claimed feared estimated",
);

/** How somebody is seen, with "as": whoever sees it so is left out even where nobody says "widely". */
export const SEEN_AS = words("seen viewed regarded perceived");

/** What begins a clause behind "it is understood": somebody or something that is told of. */
export const CLAUSE_SUBJECTS = words(
  "he she they we it there the a an his her its their no some many most more all both this these those up around about",
);

/** Nouns for what is being said, which "there is" puts to nobody; and what joins those to them who say it. */
export const TALK: ReadonlyMap<string, string> = new Map([
  ...["speculation", "fears", "suspicions", "suspicion"].map((noun) => [noun, "among"] as const),
  ...[
    "rumors",
    "rumours",
    "claims",
    "suggestions",
    "accusations",
    "allegations",
    "calls",
    "complaints",
    "criticism",
    "reports",
  ].map((noun) => [noun, "from"] as const),
]);

/** Verbs of holding that the reporting verbs leave out, since other sources do other things with them ("charged the fare"). */
export const HOLDING_VERBS = words(
  "reckon reckons reckoned charge charged point points pointed highlight highlighted",
);

/** What groups are when they hold a view: "critics are worried that". */
export const HOLDING_ADJECTIVES = words(
  "worried concerned optimistic pessimistic sceptical skeptical convinced confident unconvinced afraid alarmed disturbed adamant",
);

/** Nobody, behind "by" or "from", where no noun follows that they would belong to. */
export const BARE_AGENTS = words(
  "many some critics detractors skeptics sceptics observers opponents experts insiders analysts",
);

/** Nouns for what is said for or against somebody, before "from some". */
export const REACTIONS = words(
  "criticism scrutiny complaints questions concern concerns backlash outrage praise objections fire",
);

/** What "according to" names where it names nobody; whose reports these are, the copy does not say. */
export const RUMOURS = words("reports sources rumors rumours");

/** Words before one of `RUMOURS` that do not say whose they are either. */
export const MEDIA_ADJECTIVES = words(
  "some many various several multiple media news press published recent local newspaper",
);

/** Before "reports" these name a kind of document that somebody has to file. */
export const FILED = words(
  "finance financial disclosure inspection police incident crash expense expenditure spending lobbying annual quarterly audit autopsy toxicology ethics safety crime",
);

/** Participles that with "has been" or "is widely" tell a judgement and no judge; `HEARSAY_PARTICIPLES` need less. */
export const JUDGING_PARTICIPLES = words(
  "labeled labelled branded dubbed called criticized criticised condemned denounced accused questioned decried mocked derided ridiculed hailed praised blamed credited acclaimed",
);

/** Make a passive a general opinion: "is widely seen as". */
export const GENERALISING_ADVERBS = words(
  "widely generally commonly broadly often largely universally frequently routinely",
);

/** Nouns of those who know a field: where the draft names one nearby, "experts" are not left without a name. */
export const KNOWERS = words(
  "experts analysts economists researchers scientists scholars historians observers strategists pollsters",
);

/** Of those, the ones who make studies: a study that is cited by whose it is tells who they are. */
export const STUDY_MAKERS = words("researchers scientists scholars");

/** What the role or the body of somebody who knows a field is called by, as part of its words ("research", "institut"). */
export const KNOWER_ROLE =
  /professor|economist|analyst|expert|research|scientist|scholar|historian|lecturer|fellow|strategist|pollster|director|institut|universit|dean\b/i;

/** Nouns for what was found out: somebody made it, so it is "by TK"; sources are "at TK". */
export const FINDINGS = words(
  "reports report polls poll studies study surveys survey research estimates accounts",
);

/** Who is near when wrongdoing is told with "allegedly": the law, whose allegation it then is. */
export const ACCUSERS = words(
  "police prosecutors prosecutor charged charges charge arrested arrest indicted indictment complaint lawsuit lawsuits sued suit suing court " +
    "affidavit trial investigators deputies officers detectives sheriff authorities accused accuses alleged alleges convicted suspect warrant",
);

/** Heads of phrases for one person or a few whose name is kept back, where nothing else says so. */
export const WITHHELD_HEADS = words(
  "source sources official officials aide aides adviser advisers advisor advisors insider insiders operative operatives staffer staffers " +
    "executive executives diplomat diplomats",
);

/** Words for some of those whom a survey asked. */
export const COUNTED_GROUPS = words("many some most others members people residents respondents");

/** A sentence turns to the other side: who is cited in it is none of those before. */
export const OPPOSING =
  /^(?:But|However|Yet|Still|By contrast|In contrast|On the other hand|Meanwhile)\b|\b(?:denied|denies|dismissed|dismisses|defended|defends|rejected|rejects|rebutted|disagrees?|disagreed|insisted|insists|countered)\b|\bhowever\b/;
