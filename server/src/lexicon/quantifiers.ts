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
const SHARE_PHRASE = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d-])(?:(${HEDGES}) )?(?:${SHARES.map(([words]) => `(${words})`).join("|")})(?![A-Za-zÀ-ɏ\\d-])`,
  "giu",
);

/** One of these is in every share in words. */
const ANY_SHARE = /most|majority|minority|half|third|quarter|fourth|fifth|nearly|virtually|practically/iu;

/** The shares in words of a text, each with its hedge: what `sharesOf` and `statedShare` read. */
export function sharePhrases(text: string): Iterable<RegExpExecArray> {
  return ANY_SHARE.test(text) ? text.matchAll(SHARE_PHRASE) : [];
}

/** The shares that a match of `sharePhrases` may be said of. */
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

/** The share, in percent, that a match of `sharePhrases` states outright ("a third", "about half"); null where it gives bounds alone. */
export function statedShare(match: RegExpExecArray): number | null {
  const hedge = hedgeOf(match[1]);
  if (hedge !== "" && hedge !== "about") return null;
  const words = match[0].slice(match[1] === undefined ? 0 : match[1].length + 1).toLowerCase();
  return FRACTIONS.find(([, name]) => name.test(words))?.[0] ?? null;
}

/** Fractions as a desk writes them, with their share in percent and the forms that they are met in. */
const FRACTIONS: readonly (readonly [number, RegExp, string])[] = [
  [100 / 5, /^(?:a|one).fifth$/, "a fifth"],
  [100 / 4, /^(?:a|one).(?:quarter|fourth)$/, "a quarter"],
  [100 / 3, /^(?:a|one).third$/, "a third"],
  [50, /^half$/, "half"],
  [200 / 3, /^two.thirds$/, "two-thirds"],
  [75, /^three.(?:quarters|fourths)$/, "three-quarters"],
];

/** Below half, "fewer than half" says it better than "more than a third". */
const UNDER_HALF = { low: 36.5, high: 47 };
/** So many points below a fraction are nearly the fraction; a share this near to it is called by it. */
const NEARLY = 3;
const AT_ONCE = 0.5;
const NEARLY_ALL = 95;

/** A share, in percent, in words that `sharesOf` takes for it; `fewer` for what is counted, "less" for the rest. */
export function shareInWords(percent: number, fewer: boolean): string {
  if (percent >= 100) return "all";
  if (percent >= NEARLY_ALL) return "nearly all";
  const exact = FRACTIONS.find(([share]) => Math.abs(share - percent) <= AT_ONCE);
  if (exact !== undefined) return exact[2];
  const under = fewer ? "fewer than" : "less than";
  if (percent > UNDER_HALF.low && percent < UNDER_HALF.high) return `${under} half`;
  const next = FRACTIONS.find(([share]) => share > percent);
  if (next !== undefined && next[0] - percent <= NEARLY) return `nearly ${next[2]}`;
  const last = FRACTIONS.findLast(([share]) => share < percent);
  return last === undefined ? `${under} a fifth` : `more than ${last[2]}`;
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

/** The size that a desk gives in words for a value ("dozens" for 70); null where only the number will do. */
export function sizeInWords(value: number): string | null {
  // "Scores" says no more than dozens, and is taken for a score of a game.
  const sizes = [...SIZES].filter(([words]) => words !== "scores");
  return sizes.findLast(([, least]) => value >= least)?.[0] ?? null;
}

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

/** Behind a verb of multiplying, what makes it one of moving or of standing in: "doubled back", "doubled over", "doubled as a clinic". */
export const NO_MULTIPLE_BEFORE: ReadonlySet<string> = new Set(["back", "over", "up", "down", "as"]);

/** The verb of multiplying with a factor, in the form of another: "tripling" as "doubling"; null where no verb has it. */
export function multipleLike(form: string, factor: number): string | null {
  const ending = /(?:ing|ed|s)$/.exec(form)?.[0] ?? "";
  for (const [word, value] of MULTIPLES) if (value === factor && word.endsWith(ending)) return word;
  return null;
}

/** Verbs that say that something went up or down, by the place of the verb that they stand in for. */
export const STEP_VERBS = {
  up: { past: "rose", perfect: "risen", passive: "raised", ing: "rising", present: "rises" },
  down: { past: "fell", perfect: "fallen", passive: "cut", ing: "falling", present: "falls" },
} as const;

/** The part by which something rose or fell, in words ("half"), where a percentage comes to one. */
export function partInWords(percent: number): string | null {
  return FRACTIONS.find(([share]) => Math.abs(share - percent) <= AT_ONCE)?.[2] ?? null;
}
