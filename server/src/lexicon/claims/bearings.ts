/** Everyday words that tell a statement about how things are from an account of what happened. */
export interface Bearing {
  /** What each of the words adds to or takes from a sentence's bearing; measured on sentences that were judged by hand. */
  readonly weight: number;
  readonly reason: string;
  readonly words: string;
}

/** What an ending adds: names and accounts have few of them. */
export interface EndingBearing {
  readonly weight: number;
  readonly reason: string;
  readonly ending: RegExp;
}

/** No one of them makes a claim; together they show how a sentence is meant. A word may stand in several. */
export const BEARINGS: readonly Bearing[] = [
  {
    weight: 5,
    reason: "A reason is given.",
    words: "because since due thanks therefore thus so amid",
  },
  {
    weight: 4.5,
    reason: "How much of a thing is so: the writer's measure.",
    words:
      "very so too far even especially particularly increasingly largely highly deeply extremely quite rather nearly almost",
  },
  {
    weight: 4.5,
    reason: "What hangs on something else is not witnessed.",
    words: "if unless whether when until",
  },
  {
    weight: 3,
    reason: "Always, only, first: somebody has looked at all the others.",
    words: "only just simply merely first last ever always often usually typically rarely",
  },
  {
    weight: 3,
    reason: "A state of things is told, and no event.",
    words: "is are has have remains remain seems seem appears appear means tends",
  },
  { weight: 2.5, reason: "What may or will be.", words: "could would might may should must will can" },
  {
    weight: 2,
    reason: "One thing is measured by another.",
    words: "than as like unlike",
  },
  {
    weight: 2,
    reason: "One thing is told against another.",
    words: "but despite although though while yet still however instead nonetheless whereas",
  },
  {
    weight: 2,
    reason: "That something is not so can seldom be seen.",
    words:
      "not no never nothing nobody neither nor without hardly little isn't doesn't don't aren't hasn't haven't won't can't cannot",
  },
  {
    weight: 1.5,
    reason: "How many of a whole.",
    words: "many most few some several majority lot all every any each much half",
  },
  { weight: 1, reason: "People at large.", words: "they their them" },
  {
    weight: -0.5,
    reason: "What was, in an account of it.",
    words: "was were had did",
  },
  {
    weight: -1.5,
    reason: "Acts that whoever was there saw, or that are on record.",
    words:
      "met asked told announced spoke visited arrived attended died born served signed filed held joined won lost left began " +
      "opened started launched released published posted appeared",
  },
  {
    weight: -3,
    reason: "An event has its day.",
    words:
      "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december",
  },
  {
    weight: -4.5,
    reason: "Who writes in the first person is named at the head of the piece, and answers for it.",
    words: "i my we our us",
  },
];

/** What words show by their form, the first that fits: adjectives and abstract nouns belong to statements. */
export const ENDING_BEARINGS: readonly EndingBearing[] = [
  { weight: 3, reason: "Adverbs of manner and degree are the writer's measure.", ending: /ly$/ },
  { weight: 1.9, reason: "Adjectives judge or class.", ending: /(?:ful|less|ous|ive|able|ible|ish)$/ },
  {
    weight: 1.6,
    reason: "Abstract nouns: what statements are about.",
    ending: /(?:ness|tion|sion|ity|ment|ence|ance|ism|ship|cy)s?$/,
  },
  { weight: 1.4, reason: "What goes on, and not what happened.", ending: /ing$/ },
  { weight: -1, reason: "A past tense tells what happened.", ending: /ed$/ },
];

/** In -ly, and no adverbs of manner. */
export const NOUNS_IN_LY: ReadonlySet<string> = new Set(
  "family supply reply italy assembly monthly weekly".split(" "),
);
