/** Words that say whether shares told beside each other are all there is of one whole. Matched against plain text in lower case. */

/** Answers that may be several, groups that overlap: their shares need not come to 100. */
export const OVERLAPS =
  /\b(?:more than one|multiple|both|also|as well|in addition|including|too|overlap\w*|could (?:choose|pick|tick|check|name|give)|all that appl(?:y|ied)|all the (?:reasons|ways|answers)|up to (?:two|three|five)|not mutually|some of (?:them|whom)|one or more|respectively|at least one|any of|either or both|several)\b/;

/** The sentences about them say that one may stand in several shares. */
export const SEVERAL_EACH =
  /\b(?:more than one|multiple (?:answers|responses|choices)|could (?:choose|pick|tick|check|name|give|select)|all that appl(?:y|ied)|all the (?:reasons|ways|answers)|up to (?:two|three|five) (?:answers|reasons|choices)|one or more|(?:add|adds|come|comes|sum|total) (?:up )?to more than)\b/;

/** The rest of a whole: who is left, has no opinion, or is something else. */
export const IS_REST =
  /\b(?:remaining|remainder|the rest|the other|the others|the last|everything else|all else|something else|undecided|no (?:opinion|view|answer|preference)|not (?:sure|know|say)|unsure|(?:don't|didn't|did not) (?:know|say|answer|vote)|none|neither|other(?:s| (?:parties|candidates|uses|sources|reasons|causes|means))?|abstained|balance|unknown|refused|some other)\b/;

/** What stands before the share of another question than the one just answered. */
export const OTHER_QUESTION =
  /\bthe rest\b[^;]{0,40};|\bexceptions?\b|\b(?:separately|by contrast|as for|on (?:another|the other|a second) (?:question|matter|point))\b/;

/** One answer each, one vote each, one place each. */
export const EXCLUSIVE =
  /\b(?:one (?:main |primary |single |only )?(?:reason|answer|choice|option|means|cause|category|use|source|each)|(?:asked|told|allowed|able|free) to (?:check|pick|choose|name|give|tick) (?:just |only )?one|a single (?:category|answer|reason|choice|cause)|the only (?:language|one|source)|main (?:reason|means|source|cause|language)|mutually exclusive|exactly one|each (?:[a-z]+ ){1,3}(?:once|one|only one))\b/;

/** What is told is how one whole is divided. */
export const PARTS_OF_ALL =
  /\b(?:of the (?:primary |popular |first-preference |two-party )?votes?|(?:primary|popular) vote|split|breakdown|broken down|divided|made up of|consists? of|composition|goes? (?:to|on|into)|spends?|share of (?:spending|the budget|revenue|sales|the market)|of (?:spending|its budget|the budget|revenue|its revenue|its income|the land|the area|its power|the electricity|the energy|the ballots))\b/;

const word = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`);

/** Two that exclude each other and are told of one whole. */
export const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = (
  [
    ["women|female|girls|woman", "men|male|boys|man"],
    [
      "own|owns|owned|owners?|owner-occupied|owner-occupiers",
      "rent|rents|rented|renters?|tenants?|leased|renting",
    ],
    [
      "in favou?r|favou?r(?:s|ed)?|support(?:s|ed)?|backed|backs|for it|yes|approve[sd]?|agreed?|for",
      "against|oppose[sd]?|opposed to|no|disapprove[sd]?|disagreed?|rejected",
    ],
    ["urban|town|towns|city|cities", "rural|country|countryside|villages?"],
    ["public|state", "private"],
    ["domestic|local|home", "foreign|abroad|overseas|export(?:s|ed)?|imported"],
    ["passed|pass", "failed|fail"],
    ["married", "single|unmarried|divorced|widowed"],
    ["full-time|full time", "part-time|part time"],
    ["day(?:time)?", "night"],
    ["adults?", "children|minors|juveniles"],
    ["occupied|filled|let", "empty|vacant|unoccupied|unlet"],
    ["alive|survived|lived", "dead|died|perished"],
    ["employed|working|in work", "unemployed|out of work|jobless"],
    ["registered", "unregistered"],
    ["insured", "uninsured"],
    ["vaccinated", "unvaccinated"],
    ["literate", "illiterate"],
    ["leased|let|rented", "own|farm|kept|keeps?|farmed"],
    ["arrived|arrive|on time|punctual", "late|delayed|cancelled|canceled"],
    ["won", "lost"],
    ["stayed|stay|remain(?:ed)?", "left|moved|leave"],
    ["old|older|elderly", "young|younger"],
    ["catholics?", "protestants?"],
    ["white", "black"],
    ["used|second-hand|secondhand", "new"],
    ["solved|cleared", "unsolved|open"],
    ["guilty", "innocent|not guilty|acquitted"],
    ["drinks?|drank", "abstain|teetotal"],
  ] as const
).map(([a, b]) => [word(a), word(b)]);
