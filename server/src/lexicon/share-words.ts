/** Words of a question with one answer, or of an election: its shares are of one whole. */
export const ONE_ANSWER =
  /\b(?:single|biggest|largest|main|top|most important|primary|favou?rite|first|chief|greatest|number one|no\. 1|leading|most urgent|most pressing|preferred|usual)\b[^«».;]{0,40}\b(?:worr(?:y|ies)|concerns?|issues?|reasons?|problems?|priorit(?:y|ies)|choices?|sources?|causes?|ways?|languages?|religions?|modes?|part(?:y|ies)|candidates?|challenges?|threats?|obstacles?|complaints?|fears?|destinations?|teams?|options?|plans?|means)\b|\bof (?:the|all) (?:votes?|ballots?)\b|\bwould vote for\b|\bplan(?:ned)? to vote for\b/;

/** Words that say outright that answers overlap. */
export const MULTIPLE =
  /\b(?:as many|all that appl\w+|more than one|multiple|several answers|could (?:choose|pick|name|select|give)|overlap\w*|exceeds? 100|more than 100)\b/i;

/** Words that let one person, place or thing count in several shares, or that join shares of several wholes. */
export const SEVERAL_ANSWERS =
  /\b(?:as many|all that appl\w+|more than one|multiple|several answers|each|both|either|also|including|at least one|respectively|could (?:choose|pick|name|select|give)|overlap\w*|exceeds? 100|more than 100|rounding|while other|among (?:men|women|those|people|voters))\b/;

/** Words that set shares beside those of another time or place: they are of several wholes. */
export const OTHER_TIME =
  /\b(?:compared|than|versus|up from|down from|from «|earlier|previously|last year|ago|then|used to|formerly|nationwide|nationally|statewide|in «d|respectively|rates?|turnout|capacity|margin|average|odds|chance|discount|interest|grew|rose|fell|increase\w*|decline\w*|dropp?\w*|jump\w*|gain\w*|raise\w*|higher|lower|growth|probability|likely to)\b/;

/** Words for taking one whole apart, of which the next sentence may tell: "The fund will be divided three ways." */
export const DIVIDED =
  /\b(?:divid\w+|split|shared out|distribut\w+|apportion\w*|carved|allocat\w+|breakdown|broken down|breaks down)\b/;

/** Where each part of one whole goes, comes from or belongs. */
export const PARTED =
  /\b(?:go(?:es|ing)? to|went to|would go|came from|comes? from|coming from|(?:owns?|owned|holds?|held|controls?) (?:about |just |only )?«|made up|makes? up|consists?|compris\w+|earmark\w*|(?:was|were|is|are) (?:started|caused|set) by|caused by|due to|blamed on|supplied|generated)/;

/** Answers of which everybody gives one: the two of a pair in one sentence are shares of one whole. */
export const OPPOSITE_ANSWERS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:support\w*|favou?r\w*|back\w*|approv\w*|for it|agree\w*|voted for)\b/,
    /\b(?:oppos\w+|against|disapprov\w+|reject\w*|disfavou?r\w*|disagree\w*)(?: of)?(?: (?:it|them|him|her|that|the (?:idea|plan|measure|tax|bill|proposal|ban|law)))?(?:[,.;"]|$| and | while | but )/,
  ],
  [/\b(?:yes)\b/, /\b(?:no|nay)\b/],
  [/\bbetter\b/, /\bworse\b/],
  [/\b(?:upheld|affirmed)\b/, /\b(?:overturned|reversed)\b/],
  [/\b(?:granted|approved|accepted)\b/, /\b(?:denied|rejected|refused)\b/],
];

/** Kinds of which everybody is one: "three-quarters are men and two-fifths are women". */
export const OPPOSITE_KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:women|woman|girls|female)\b/, /\b(?:men|man|boys|male)\b/],
  [/\bdemocrat\w*\b/, /\brepublican\w*\b/],
  [/\b(?:renters|rented|tenants)\b/, /\b(?:owners|owned|homeowners|owner-occupied)\b/],
  [/\b(?:adults?|grown-ups)\b/, /\b(?:children|minors|juveniles)\b/],
  [/\bfull-time\b/, /\bpart-time\b/],
  [/\bpublic\b/, /\bprivate\b/],
  [/\b(?:satisfied|happy)\b/, /\b(?:dissatisfied|unhappy)\b/],
  [/\b(?:local|residents|domestic)\b/, /\b(?:foreign|nonresidents|from elsewhere|outsiders)\b/],
];

/** The answer of those without one, which closes a poll's shares. */
export const NO_ANSWER =
  /\b(?:undecided|unsure|not sure|no opinion|don't know|didn't know|did not know|do not know|not say|no answer|uncertain|neither|hadn't decided|had not decided|have not decided)\b/;

/** What the header of a column or the line above a list says where its shares are of one whole. */
export const SHARES_OF_ONE =
  /\b(?:shares?|percent of|% of|portion|proportion|breakdown|distribution|where|goes|came from|comes from|come from|source|divided|split|made up|make-?up|spent|causes?|who owns|owners?|ownership|how)\b/i;

/** What it says where every row has its own whole. */
export const OWN_WHOLES =
  /\b(?:rates?|turnout|increase|change|growth|grew|rose|fell|up|down|proficien\w*|graduat\w*|approval|pass\w*|vaccinat\w*|occupan\w*|capacity|discount|interest|poverty|unemployment|return|full|complete\w*|attendance|satisf\w*|agree\w*|said|say|who (?:use|have|own|want|support))\b/i;

/** Whether a column's head, or the line above a table, says that its numbers are percentages. */
export function isOfShares(title: string): boolean {
  return /%|\bper ?cent\b|\bshares?\b/i.test(title);
}
