const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Nouns that call somebody guilty. */
export const VERDICT_NOUNS = words(
  "murderer killer rapist thief burglar robber crook swindler fraudster conman embezzler arsonist abuser molester paedophile pedophile " +
    "predator groomer stalker kidnapper trafficker smuggler extortionist blackmailer liar cheat cheater plagiarist perjurer traitor criminal",
);

/** Adjectives that do, behind a form of "be". */
export const VERDICT_ADJECTIVES = words("guilty corrupt dishonest crooked");

/** Drunk is what somebody was at a time or a post; else it is a word of joy. */
export const DRUNK = words("drunk intoxicated");
export const DRUNK_WHERE = words("when while at behind during");

/** Before such a noun these say that a court has found so, or that it is not said: "a convicted killer", "an alleged thief". */
export const SETTLING_ADJECTIVES = words(
  "convicted confessed admitted self-confessed alleged suspected accused would-be potential so-called self-styled fictional prolific natural born serial apex",
);
