const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Behind a form of "be": a view that nobody is named for ("is expected to rise", "are thought to be"). */
export const PASSIVE_VIEWS = words(
  "expected thought believed seen considered feared estimated understood tipped predicted projected likely unlikely",
);

/** The copy itself says that it is guessing. */
export const GUESSES = words("apparently seemingly seem seems seemed appear appears appeared");

/** What is asked for on somebody's own behalf: they say so themselves as a rule. */
export const WISHES = words(
  "hope hopes hoped hoping want wants wanted plan plans planned seek seeks sought aim aims aimed",
);
/** What somebody feels: it has to be known from them. */
export const FEELINGS = words(
  "worry worries worried concern concerns concerned fear fears feared upset anger angry embarrassed wary enthusiasm pressure",
);

/** Predictions by the word that makes them: a view taken, a chance, a bare possibility. */
export const CHANCES = words("likely unlikely bound certain poised set expected is are was were");
export const POSSIBILITIES = words("could might may");
export const SURMISES = words("perhaps probably possibly presumably potentially");

/** What money was lost, or has to be found: a reckoning, and no price. */
export const COSTS = words("cost costs worth loss losses lost damage damages waste wasted");

/** What a share of these is, is read off an account or a screen. */
export const RATES = words("rate rates yield yields inflation");

/** Before a figure, it belongs to what is already spoken of. */
export const OWNERS = words("the its their his her this that these those own our my");
/** Before a figure, they make it an end of a change or a part of something. */
export const BRINGERS = words("by at to from up down of");
/** Next to a share: it tells how far something moved. */
export const MOVES = words(
  "rise rises rising fall falls falling increase increases drop drops growth decline declines cut cuts jump jumps gain gains slide leap",
);

/** A comparison with all that went before it: "since 1993", "in a decade", "ever". */
export const OVER_TIME =
  /\b(?:since|in (?:a|\w+) (?:years?|decades?|months?)|in (?:[\w’'.]+ ){0,3}history|ever|of (?:19|20)\d\d|in almost|for [\w-]+ years|of all time)\b/i;

/** What somebody means to do, who says so themselves: with an infinitive, the figure in it is their own. */
export const PLANS = words(
  "hope hopes hoped hoping plan plans planned planning aim aims aimed aiming want wants wanted intend intends intended seek seeks sought " +
    "agree agrees agreed pledge pledges pledged promise promises promised vow vows vowed propose proposes proposed decide decides decided offer offers offered",
);

/** Who is put a claim and says one of these of it is no source of it. */
export const DENIALS = words(
  "deny denies denied denying dispute disputes disputed reject rejects rejected dismiss dismisses dismissed",
);
