import { inflect } from "./verb-forms.js";

/**
 * How much a verb's form alone says that somebody's words follow.
 * `speech`: a clause or a quotation beside it is what was said. `thought`: a clause after it is what somebody thinks or
 * wants. `finding`: what a study, a record or an investigator found. `stance`: its object is what is called, praised, urged.
 */
export type ReportingKind = "speech" | "thought" | "finding" | "stance";

/** One form of a reporting verb, as it is matched. */
export interface ReportingForm {
  readonly verb: string;
  readonly kind: ReportingKind;
  readonly tense: "base" | "third" | "past" | "gerund";
  /** Whether the listener stands between the verb and what is said ("told reporters that"). */
  readonly listener: boolean;
  /** Whether the form is as often a noun ("reports", "claims", "show"). */
  readonly noun: boolean;
}

interface VerbGroup {
  readonly kind: ReportingKind;
  readonly reason: string;
  readonly verbs: string;
  readonly listener?: true;
}

const GROUPS: readonly VerbGroup[] = [
  {
    kind: "speech",
    reason: "Verbs of saying and writing: a clause or quotation beside them is the speaker's.",
    verbs:
      "say state add announce declare remark comment reply respond answer explain note observe mention write tweet post " +
      "blog report testify recount recall relate confirm reiterate repeat continue quip joke exclaim shout whisper murmur " +
      "conclude stress emphasize emphasise underscore underline specify clarify disclose reveal opine muse ponder wonder",
  },
  {
    kind: "speech",
    reason:
      "Verbs of saying that name a stand taken: still the speaker's words, whatever a desk thinks of the verb.",
    verbs:
      "argue claim allege contend assert insist maintain admit concede acknowledge confess deny warn caution predict " +
      "forecast promise pledge vow swear threaten complain lament protest object counter retort boast brag suggest imply " +
      "hint propose recommend agree disagree demand affirm attest proclaim theorize theorise speculate",
  },
  {
    kind: "speech",
    listener: true,
    reason: "Verbs whose listener comes before what is said.",
    verbs: "tell inform assure remind notify advise brief",
  },
  { kind: "speech", reason: "A question is reported as words are.", verbs: "ask inquire" },
  {
    kind: "thought",
    reason: "What somebody thinks, wants or fears, as the copy reports it.",
    verbs:
      "believe think feel hope fear worry expect doubt want wish suspect assume guess know understand regret prefer",
  },
  {
    kind: "finding",
    reason: "What a study, a record or an investigator found; a document is a source too.",
    verbs: "find show indicate estimate determine discover calculate project rule",
  },
  {
    kind: "stance",
    reason: "Verbs of judging or urging: the object is the source's view, not the copy's.",
    verbs:
      "call describe criticize criticise accuse blame denounce condemn decry dismiss reject praise defend urge cite blast slam " +
      "mock question characterize characterise label portray endorse oppose support welcome hail tout",
  },
];

/** Forms that news copy uses as often as nouns: a cue only where what stands beside them says so. */
const NOUN_FORMS = new Set(
  (
    "report reports comment comments note notes claim claims promise promises pledge pledges remark " +
    "remarks tweet tweets post posts blog blogs answer answers reply replies show shows hope hopes fear " +
    "fears worry worries estimate estimates forecast forecasts project projects demand demands object " +
    "objects counter counters protest protests stress call calls question questions praise blame support " +
    "supports rule rules ruling doubt doubts wish wishes state states joke jokes hint hints brief briefs " +
    "label labels attest guess suspect suspects quip finding vow vows warning wonder wonders want feeling " +
    "thinking understanding thought felt writing caution advise hail tout mention mentions saying"
  ).split(" "),
);

function forms(): Map<string, ReportingForm> {
  const all = new Map<string, ReportingForm>();
  for (const { kind, verbs, listener = false } of GROUPS)
    for (const verb of verbs.split(" "))
      for (const [tense, form] of Object.entries(inflect(verb)) as [ReportingForm["tense"], string][])
        if (!all.has(form)) all.set(form, { verb, kind, tense, listener, noun: NOUN_FORMS.has(form) });
  return all;
}

/** Every form of every reporting verb, in lower case. */
export const REPORTING_FORMS: ReadonlyMap<string, ReportingForm> = forms();

/** The plainest cues, which are hardly ever anything else: a name or pronoun beside one of them is a speaker's. */
export const PLAIN_CUES: ReadonlySet<string> = new Set(
  "said says told tells added adds according wrote explained asked noted replied argued recalled insisted".split(
    " ",
  ),
);

/** Finite forms that are hardly anything but what somebody says, whatever clause stands between them and their subject. */
export const DECLARING: ReadonlySet<string> = new Set(
  "said says told tells added adds wrote writes explained recalled testified stated".split(" "),
);

/** Words that, like a verb, put a statement to the noun phrase after them; the first word is the key. */
export const SOURCE_PREPOSITIONS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  // The plain form of attribution in news copy.
  ["according", [["according", "to"]]],
  // "per the filing", "as per": wire shorthand for the same.
  ["per", [["per"]]],
  // "in the words of", "in the view of": the rest of the sentence is that person's.
  [
    "in",
    [
      ["in", "the", "words", "of"],
      ["in", "the", "view", "of"],
      ["in", "the", "opinion", "of"],
    ],
  ],
  // "citing a police report": the sentence rests on what is cited.
  ["citing", [["citing"]]],
]);
