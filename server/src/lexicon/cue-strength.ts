import { DETERMINERS } from "./function-words.js";
import { inflect } from "./verb-forms.js";
import { REPORTING_FORMS } from "./reporting-verbs.js";
import { MINDS } from "./that-verbs.js";

/**
 * How much a cue says that somebody stands behind a statement: `states` puts a whole sentence to its source; `tells`
 * puts what it takes as its object to it; `thinks` reports a mind, which the copy itself must know from somewhere;
 * `acts` is no more than a deed ("have organized"), and nobody's word.
 */
export type CueStrength = "states" | "tells" | "thinks" | "acts";

/** Verbs whose clause is the statement itself, so that a sentence they govern is the source's throughout. */
const STATING = new Set(
  (
    "say tell add write announce report state explain note argue warn insist claim conclude continue estimate find show predict " +
    "testify contend maintain confirm reveal read ask recall declare reply answer inform assure remind observe allege assert tweet indicate hear suggest reason"
  )
    .split(" ")
    .flatMap((verb) => Object.values<string>({ ...inflect(verb) })),
);

/** Verbs of which the plain sense is to speak: within an aside they are a voice of its own ("who told the court that he slept"). */
export const SPEAKING: ReadonlySet<string> = new Set(
  "say tell add write ask declare reply answer insist warn decline refuse speak"
    .split(" ")
    .flatMap((verb) => Object.values<string>({ ...inflect(verb) })),
);

/** Words that, without a verb of saying, name what somebody said or wrote, or that the copy rests on it. */
const TELLING_WORDS = new Set(
  (
    "according per citing cites cited statement statements interview speech remarks comments letter memo testimony tweet tweets tweeted retweeted " +
    "answer question advice expressed expressing voiced voicing promise vow pledge claim claims report reports forecast estimate criticism accusation allegation argument warning " +
    "attacked attacking thanked urged touted touting spoke speaking talked talking told pledged promising signaled signalled hailed unloaded " +
    "response reaction reference suggestion referenced referred referring refers advised ruled ruling urging calling yoking nicknamed dubbed rejected backs endorses"
  ).split(" "),
);

/**
 * Verbs of speech that have for an object what was spoken of, and too seldom a clause to be reporting verbs. Without their
 * gerunds: "highlighting the risk" is more often what a thing shows.
 */
const SPEECH = new Set(
  (
    "highlight discuss articulate liken compare applaud outline attribute echo rant rail lambaste chide scold rebuke deride berate laud " +
    "extol elaborate summarize summarise detail invoke float depict trumpet ridicule savage implore plead confide divulge relay " +
    "point unveil tease tout preach hype scoff sneer lecture counsel respond react apologize apologise rate rank grade"
  )
    .split(" ")
    .flatMap((verb) => {
      const { base, third, past } = inflect(verb);
      return [base, third, past];
    }),
);

/** Forms of stating verbs that describe more often than they report: "an ad showing him". */
const DESCRIBING = new Set("showing finding reading estimating indicating".split(" "));

/** The strength of a cue by one of its words, in lower case, and the word before it. */
export function strengthOf(word: string, before: string): CueStrength {
  if (word === "according" || word === "per" || word === "source") return "states";
  // The label of a turn, the dash of a signature, the bracket of a credit.
  if (/^(?:[:([]|—|―|–|--?)$/.test(word)) return "states";
  if (word === "out" && /^point(?:s|ed|ing)?$/.test(before)) return "states";
  if (word === "clear" && before === "it") return "states";
  const form = REPORTING_FORMS.get(word);
  const asNoun = form?.noun === true && (DETERMINERS.has(before) || /['’]s?$/.test(before));
  if (STATING.has(word)) return asNoun || DESCRIBING.has(word) ? "tells" : "states";
  if (form?.kind === "thought" || MINDS.has(word)) return "thinks";
  return form || TELLING_WORDS.has(word) || SPEECH.has(word) ? "tells" : "acts";
}

/** Verbs of opinion: the clause behind one is what somebody named holds, as plainly as if it were said. */
export const OPINIONS: ReadonlySet<string> = new Set(
  "believe believes believed think thinks thought feel feels felt suspect suspects suspected reckon reckons reckoned expect expects expected".split(
    " ",
  ),
);

/** What may stand before a verb of opinion in its cue. */
export const BEFORE_OPINION: ReadonlySet<string> = new Set(
  "also still now already has have had always clearly firmly strongly privately generally".split(" "),
);

/** Who is asked in a survey that is named: "analysts polled by Garland". */
export const SURVEYED = /\b(?:surveyed|polled|questioned|interviewed|canvassed) (?:by|for)\b/i;

/** The verbs that name a source at the end of a sentence, and the preposition of "according to". */
export const CLOSING_CUES: ReadonlySet<string> = new Set("to said says found reported wrote".split(" "));

/** Verbs by which a speaker is named behind what they said, whoever heard it: "…, Ortiz told a news conference." */
export const CLOSING_VERBS: ReadonlySet<string> = new Set(
  "said says say told tells warned warns warn added adds announced confirmed admitted insisted claimed claims argued argues explained wrote predicted predicts reports".split(
    " ",
  ),
);

/** What somebody says or reckons: behind "by" and whose it is, as much as "according to". */
export const ACCOUNTS: ReadonlySet<string> = new Set(
  "account accounts admission estimate estimates reckoning count tally telling calculation calculations view opinion".split(
    " ",
  ),
);

const formsOf = (verbs: readonly string[]): ReadonlySet<string> =>
  new Set(verbs.flatMap((verb) => Object.values<string>({ ...inflect(verb) })));

/** Before "to" and a verb of saying: what was not said. */
export const FAILING = formsOf(["fail", "refuse", "decline"]);

/** Of those, the ones of somebody who was asked; "failed to disclose" is an accusation. */
export const DECLINING = formsOf(["refuse", "decline"]);

/** What they decline to do who will not say something. */
export const NOT_SAYING: ReadonlySet<string> = new Set(
  "say comment discuss disclose answer elaborate specify speculate respond".split(" "),
);

/** Behind a comma these lead from what somebody is reported to have done back to the writer's own words. */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  "which making leaving as but while though although whereas".split(" "),
);
