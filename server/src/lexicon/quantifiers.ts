/** The shares, in percent, that a phrase may be said of. */
export interface ShareBounds {
  readonly low: number;
  readonly high: number;
}

/** Just over half, so that half itself is no majority. */
const OVER_HALF = 50.0001;

/**
 * Shares in words with what a copy desk takes them for. "Most" is more than half (AP Stylebook, “majority, plurality”;
 * Merriam-Webster, “most”); fractions are loose by some points, since they are said of figures that only come near.
 */
const SHARES: readonly (readonly [string, ShareBounds])[] = [
  ["most", { low: OVER_HALF, high: 100 }],
  ["(?:(?:a|the) )?(?:vast|overwhelming|great|huge|large) majority", { low: 60, high: 100 }],
  ["(?:(?:a|the) )?(?:clear |slim |bare |narrow |simple |solid )?majority", { low: OVER_HALF, high: 100 }],
  ["(?:nearly|almost|virtually|practically) (?:all|every one)", { low: 80, high: 100 }],
  ["(?:a|the) (?:small |tiny )?minority", { low: 0, high: 49.9999 }],
  ["half", { low: 45, high: 55 }],
  ["(?:a|one)[ -]third", { low: 29.5, high: 37.5 }],
  ["two[ -]thirds", { low: 62, high: 71 }],
  ["(?:a|one)[ -]quarter|one[ -]fourth", { low: 21, high: 29 }],
  ["three[ -]quarters|three[ -]fourths", { low: 71, high: 79 }],
  ["(?:a|one)[ -]fifth", { low: 17, high: 23 }],
];

const HEDGES =
  "more than|over|just over|slightly more than|well over|less than|fewer than|under|just under|slightly less than|nearly|almost|about|roughly|around|some|at least";

/** A share in words, with its hedge; one group each. What follows is left to the reader. */
export const SHARE_PHRASE = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d-])(?:(${HEDGES}) )?(?:${SHARES.map(([words]) => `(${words})`).join("|")})(?![A-Za-zÀ-ɏ\\d-])`,
  "giu",
);

/** The shares that a match of `SHARE_PHRASE` may be said of. */
export function sharesOf(match: RegExpExecArray): ShareBounds {
  const index = match.slice(2).findIndex((group) => group !== undefined);
  const bounds = SHARES[index]?.[1] ?? { low: 0, high: 100 };
  const middle = (bounds.low + bounds.high) / 2;
  switch (hedgeOf(match[1])) {
    case "over":
      return { low: bounds.high === 100 ? bounds.low : middle - 0.5, high: 100 };
    case "under":
      return { low: 0, high: bounds.high === 100 ? 100 : middle + 0.5 };
    case "nearly":
      return bounds.high === 100 ? bounds : { low: bounds.low - 3, high: middle + 0.5 };
    case "about":
      return { low: bounds.low - 2, high: Math.min(100, bounds.high + 2) };
    default:
      return bounds;
  }
}

/** Which way a hedge opens; "" for none. */
export function hedgeOf(hedge: string | undefined): "" | "over" | "under" | "nearly" | "about" {
  const word = hedge?.toLowerCase() ?? "";
  if (word === "") return "";
  if (/more|over|least/.test(word)) return "over";
  if (/less|fewer|under/.test(word)) return "under";
  return /nearly|almost/.test(word) ? "nearly" : "about";
}

/** Numbers in words that give only a size, with the least that each may be said of: two dozen are the fewest dozens. */
export const SIZES: ReadonlyMap<string, number> = new Map([
  ["dozens", 20],
  ["scores", 36],
  ["hundreds", 150],
  ["thousands", 1500],
  ["tens of thousands", 15_000],
  ["hundreds of thousands", 150_000],
  ["millions", 1_500_000],
]);

/** Verbs of multiplying, by form, with the factor. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map(
  (
    [
      [2, "doubled doubling doubles"],
      [3, "tripled tripling triples trebled trebling"],
      [4, "quadrupled quadrupling quadruples"],
      [5, "quintupled quintupling quintuples"],
      [0.5, "halved halving halves"],
    ] as const
  ).flatMap(([factor, forms]) => forms.split(" ").map((form) => [form, factor] as const)),
);
