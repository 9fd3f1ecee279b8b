const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Behind one of these a wrong is what somebody is charged with, suspected of or denies, and not what the copy says. */
export const CHARGES = words(
  "charge charges charged accuse accuses accused accusing accusation accusations allege alleges alleged allegedly allegation allegations " +
    "suspicion suspicions suspected suspect suspects deny denies denied denying denial denials admitting complaint complaints claims " +
    "investigate investigates investigated investigating investigation investigations inquiry inquiries probe probes against trial trials acquitted cleared",
);

/** Clauses that these open tell of an ability, an aim or a question. */
export const ABILITY_OPENERS = words("how so if whether where what");

/** What is asked behind one of these is not answered by asking. */
export const QUESTION_OPENERS = words("how whether why");
/** Those that leave it open: who asks "why he stole" says that he did. */
export const OPEN_QUESTIONS = words("whether");

/** A noun of change has what changes behind it ("a rise in rents"); another noun of that form has not ("a scent trail"). */
export const CHANGE_PREPOSITIONS = words("in of from to for by on");

/** A cause that nobody knows is none that is told. */
export const UNKNOWN =
  /\b(?:not (?:yet )?(?:been )?(?:known|clear|determined|established)|unknown|unclear|undetermined|under investigation|being investigated|no (?:sign|signs|indication|indications|evidence))\b/i;

/** Before a noun of change: the change is taken for known. */
export const PRESUPPOSING = words("the this that these those its their such any");

/** They open what is supposed, and not said to be so. */
export const SUPPOSING = words("if unless whether");
