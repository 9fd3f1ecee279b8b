import { FALLING, RISING } from "./rise-and-fall.js";

/** Amounts that words give without a number; shares in percent. The bounds are what a desk lets pass. */
export interface ImpliedAmount {
  readonly pattern: RegExp;
  readonly sort: "multiple" | "share";
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const multiple = (words: string, value: number, slack = 0.26): ImpliedAmount => ({
  pattern: new RegExp(`(?<![A-Za-z-])(?:${words})(?![A-Za-z])`, "gi"),
  sort: "multiple",
  value,
  low: value - slack,
  high: value + slack,
});

const share = (words: string, value: number, low: number, high: number): ImpliedAmount => ({
  pattern: new RegExp(`(?<![A-Za-z-])(?:${words})(?!(?<=[A-Za-z])[A-Za-z-])`, "gi"),
  sort: "share",
  value,
  low,
  high,
});

/** A fraction that stands for itself, behind a comma, "or", "by" or "of": "or a third,", "fell by a quarter". */
const fraction = (word: string, parts: number): ImpliedAmount => ({
  pattern: new RegExp(
    `(?<=(?:,|—|\\(| (?:or|by|of|about|nearly|almost|just|over)) )${word}(?=[,.;:)]| —| more| fewer| less| higher| lower|$)`,
    "gi",
  ),
  sort: "share",
  value: 100 / parts,
  low: 100 / parts - Math.min(2.5, 12 / parts),
  high: 100 / parts + Math.min(2.5, 12 / parts),
});

const MANY = "(?= (?:as (?:many|much|high|large|big|long)|the|what|that|its|his|her|their|last|\\d))";

/** What follows the number of a multiple. */
export const FACTORS =
  /^(?:[ -]times (?:as (?:many|much|high|large|big|long|often)|more|higher|larger|bigger|the|what|that|its|their|last)|[ -]?fold)\b/i;

/** What all of them have one of: most sentences have none, and are asked once. */
export const ANY_IMPLIED =
  /doubl|twice|two-?fold|tripl|trebl|thrice|fold|quadrupl|quintupl|halv|half|third|quarter|fifth|sixth|eighth|tenth|twelfth|majority|minority|most|bulk|handful|(?:nearly|almost|virtually|practically) all/i;

/**
 * Verbs of multiplying in the present, as headlines have them: behind a plural, and with nothing behind that they could be
 * adjectives of ("Rents double in a year"; not "Ports build double tracks").
 */
export const HEADLINE_MULTIPLES: readonly ImpliedAmount[] = (
  [
    ["double", 2],
    ["triple|treble", 3],
    ["quadruple", 4],
    ["quintuple", 5],
    ["halve", 0.5],
  ] as const
).map(([verb, value]) =>
  multiple(
    `(?<=[a-z]s )(?:${verb})(?=$|[,;:.!?]| (?:in|over|since|from|as|after|amid|within|under|on|at|this|last)\\b)`,
    value,
  ),
);

/** What stands between a noun and how many times more of it there is: its verb, and what says about how much. */
export const BETWEEN_MULTIPLE: ReadonlySet<string> = new Set([
  ...RISING,
  ...FALLING,
  ..."has have had is are was were been by more than nearly almost about over roughly".split(" "),
]);

/** Words for multiples and shares. "Most" and "majority" are more than half (AP Stylebook, “majority, plurality”). */
export const IMPLIED: readonly ImpliedAmount[] = [
  multiple("(?:more than |over )(?:doubled|doubling|twice|double|two-?fold)", 2.525, 0.525),
  multiple("(?:more than |over )(?:tripled|tripling|trebled|triple|three-?fold)", 3.525, 0.525),
  multiple("(?:nearly|almost) (?:doubled|doubling|twice|double|two-?fold)", 1.85, 0.2),
  multiple("(?:nearly|almost) (?:tripled|tripling|trebled|triple|three-?fold)", 2.75, 0.35),
  multiple(`twice${MANY}|doubled|doubling|doubles|two-?fold|double${MANY}`, 2, 0.2),
  multiple(`tripled|tripling|triples|trebled|trebling|three-?fold|triple${MANY}|thrice${MANY}`, 3),
  multiple("half as (?:many|much|large|big|high|long) again|half again as (?:many|much)", 1.5, 0.08),
  multiple("quadrupled|quadrupling|quadruples|four-?fold", 4),
  multiple("quintupled|quintupling|five-?fold", 5, 0.4),
  multiple("six-?fold", 6, 0.5),
  multiple("seven-?fold", 7, 0.5),
  multiple("eight-?fold", 8, 0.5),
  multiple("ten-?fold", 10, 0.6),
  multiple("halved|halving|halves", 0.5, 0.06),
  share("(?:vast|overwhelming|large) majority", 80, 58, 100),
  share(
    "(?:an? |the )(?:clear |slim |bare |narrow |simple |solid )?majority(?! leader| of (?:\\d|seats|votes|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[,.;:)]| votes?| seats?| points?|$)))|most of (?=the|them|these|those|its|their|his|her|all|\\d)|most (?:were|are|had|have)|the bulk of",
    75,
    50.0001,
    100,
  ),
  share("more than half|over half|better than half", 75, 50.0001, 100),
  share(
    "(?:fewer|less) than half|under half|(?:a|the) minority(?= of\\b|,|\\.| (?:is|are|was|were|has|have|had|said|voted|oppos|support))",
    25,
    0,
    49.9999,
  ),
  share("(?:nearly|almost|just under) half", 47, 41, 50.2),
  share("(?:about|around|roughly|some) half", 50, 43, 57),
  fraction("half", 2),
  ...[
    ["third", 3],
    ["quarter", 4],
    ["fifth", 5],
    ["sixth", 6],
    ["eighth", 8],
    ["tenth", 10],
  ].map(([word, parts]) => fraction(`(?:a|one)[ -]${word}`, Number(parts))),
  share(
    "(?:nearly|almost|virtually|practically) all (?:of )?(?=the|them|these|those|its|their|his|her|\\d)",
    95,
    80,
    100,
  ),
  share("(?:only )?a handful of (?=the|them|these|those|its|their)", 5, 0, 15),
  ...[
    ["half", 2],
    ["third", 3],
    ["quarter", 4],
    ["fifth", 5],
    ["sixth", 6],
    ["eighth", 8],
    ["tenth", 10],
    ["twelfth", 12],
  ].map(([word, parts]) =>
    share(
      `(?<=(?:remaining|other|last|final) )${word}`,
      100 / Number(parts),
      100 / Number(parts) - Math.min(2.5, 12 / Number(parts)),
      100 / Number(parts) + Math.min(2.5, 12 / Number(parts)),
    ),
  ),
  ...[
    ["third", 3],
    ["quarter", 4],
    ["fifth", 5],
  ].map(([word, parts]) =>
    share(
      `(?<=(?:spend|spends|spent|took|takes?|gets?|got|owns?|holds?|held|won|lost|with|and|while|has|have|had) )an? ${word}(?= (?:on|to|for|in|went|goes|go|are|were|is|was|said|voted|had|have|came|comes)\\b)`,
      100 / Number(parts),
      100 / Number(parts) - Math.min(2.5, 12 / Number(parts)),
      100 / Number(parts) + Math.min(2.5, 12 / Number(parts)),
    ),
  ),
  share(
    "half (?=(?:the|its|their) (?!time|size|price|age|rate|speed|battle|length|way)[a-z]+ (?:is|was|are|were|goes|went|has|have)\\b)",
    50,
    46,
    54,
  ),
  share("half of (?=the|them|these|those|its|their|his|her|all|\\d)|half the(?= [a-z]+s\\b)", 50, 46, 54),
];
