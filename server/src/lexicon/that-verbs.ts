import { inflect } from "./verb-forms.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs that report only with a clause in "that" behind them, and are deeds or things of the mind without: "accepts that". */
export const THAT_VERBS: ReadonlySet<string> = new Set(
  [
    "reckon",
    "accept",
    "hold",
    "snap",
    "hit",
    "shoot",
    "sneer",
    "fire",
    "calculate",
    "signal",
    "tweet",
    "email",
    "text",
  ].flatMap((verb) => {
    const { base, third, past } = inflect(verb);
    return [base, third, past];
  }),
);

/** Particles between such a verb and its clause: "snapped back that", "pointed out that". */
export const PARTICLES = words("back out");

/** Adjectives of what somebody holds: with "that" behind them, what they are adamant, confident or sure of is theirs. */
export const MINDS = words(
  "adamant confident convinced sure hopeful optimistic sceptical skeptical doubtful afraid unsure insistent",
);
