import type { Figure } from "../../../annotations/figures/figure.js";
import { FATE_WORDS, PEOPLE_NOUNS, SYNONYMS } from "../../../lexicon/counted-nouns.js";
import { isPersonNoun } from "../../../lexicon/people-nouns.js";

/** Whether two values are the same, or one is the other rounded to the digits that it states. */
export function agree(a: Figure, b: Figure): boolean {
  const off = Math.abs(a.value - b.value);
  const rounding = Math.min(Math.max(grain(a), grain(b)) * (1 - 1e-9), COARSEST * Math.max(a.value, b.value));
  return off === 0 || off < rounding || a.to === b.value || b.to === a.value;
}

/** No rounding takes more than this from a value: "1 million" is not said of 500. */
const COARSEST = 0.34;

/** Below a hundred, news copy states whole numbers to the unit: 20 for 23 is an error, 2,000 for 2,031 is rounding. */
function grain({ value, precision }: Figure): number {
  return value < 100 && precision > 1 ? 1 : precision;
}

/** How far a figure may lie from what it is said to be about, nearly or more than; "more than 1,000" reaches half-way to the next. */
const LEEWAY = 0.15;
const WIDEST = 0.5;

/** Whether both may be told of one quantity: they agree, or one is hedged and the other lies where the hedge points. */
export function mayBeOne(a: Figure, b: Figure): boolean {
  return agree(a, b) || isWithin(a, b) || isWithin(b, a);
}

/** Whether a value lies where a hedge points: "more than 400" of 420, "10 to 15" of 12. */
export function isWithin(value: Figure, hedged: Figure): boolean {
  const off = (value.value - hedged.value) / hedged.value;
  if (hedged.to !== undefined && value.value >= hedged.value && value.value <= hedged.to) return true;
  const next = Math.max(1, hedged.precision) / hedged.value;
  const leeway = Math.max(LEEWAY, Math.min(next, hedged.exactness === "about" ? LEEWAY : WIDEST));
  if (hedged.exactness === "exact" || Math.abs(off) > leeway) return false;
  return hedged.exactness === "about" || (hedged.exactness === "atLeast" ? off >= 0 : off <= 0);
}

/** Whether two figures are of one role and unit. */
export function sameKind(a: Figure, b: Figure): boolean {
  return a.role === b.role && a.unit === b.unit;
}

/** Whether a figure is a number alone: without a unit, and nothing says what it counts ("up 149"). */
export function hasNoNoun({ role, counted }: Figure): boolean {
  return role === "count" && counted === "";
}

/** Whether what two figures of one kind count may be the same set: by the noun and its modifiers, or by what befell it. */
export function sameThing(a: Figure, b: Figure): boolean {
  if (!sameKind(a, b) || (a.fate !== b.fate && a.fate !== "" && b.fate !== "")) return false;
  const sameFate = a.fate !== "" && a.fate === b.fate && isOfPeople(a) && isOfPeople(b);
  if (!sameFate && (a.counted === "" || thingOf(a) !== thingOf(b))) return false;
  return includes(a.modifiers, b.modifiers) || includes(b.modifiers, a.modifiers);
}

function thingOf({ counted }: Figure): string {
  return SYNONYMS.get(counted) ?? counted;
}

/** Whether a figure counts people, by any name. */
export function isOfPeople({ counted }: Figure): boolean {
  return PEOPLE_NOUNS.has(counted) || FATE_WORDS.has(counted) || isPersonNoun(counted);
}

function includes(all: readonly string[], some: readonly string[]): boolean {
  return some.every((word) => all.includes(word));
}

/** The digits of a value in ascending order where it has three or more, so that 312 and 321 are alike; else "". */
export function digitsOf({ value }: Figure): string {
  const digits = String(value);
  return digits.replace(".", "").length < 3 ? "" : Array.from(digits).sort().join("");
}

/** Whether one value has the digits of the other in another order: 321 for 312, 4,100 for 1,400. */
export function isTransposed(a: Figure, b: Figure): boolean {
  if (a.value === b.value) return false;
  const digits = digitsOf(a);
  if (digits === "" || digits !== digitsOf(b)) return false;
  // Of three digits any order is a slip; of more, two that are swapped.
  const [x, y] = [a.value, b.value].map((value) => String(value).replace(".", "")) as [string, string];
  return (
    x.length < 4 || x.length !== y.length || Array.from(x).filter((digit, at) => digit !== y[at]).length === 2
  );
}

/** Whether nothing but the noun speaks against one set: the same noun, people by two names, or no noun on one side. */
export function maySameThing(a: Figure, b: Figure): boolean {
  if (!sameKind(a, b) || (a.fate !== b.fate && a.fate !== "" && b.fate !== "")) return false;
  return thingOf(a) === thingOf(b) || (isOfPeople(a) && isOfPeople(b));
}

/**
 * Whether one value looks like the other mistyped: digits swapped or one of three or more changed, or a zero too
 * many or too few.
 */
export function looksMistyped(a: Figure, b: Figure): boolean {
  const [x, y] = [significant(a.value), significant(b.value)];
  if (x === y) return true;
  if (x.length !== y.length) return false;
  if (isTransposed(a, b)) return true;
  return x.length > 2 && Array.from(x).filter((digit, at) => digit !== y[at]).length === 1;
}

/** Whether two values have three or more digits, and the same ones but for their order and zeros at the end. */
export function hasSameDigits(a: Figure, b: Figure): boolean {
  const digits = significant(a.value);
  return digits.length > 1 && (digits === significant(b.value) || isTransposed(a, b));
}

/** The digits of a value without the zeros around them: 12 for 1,200 and for 0.12. */
export function significant(value: number): string {
  return String(value)
    .replace(".", "")
    .replace(/^0+|0+$/g, "");
}

/** Of what kind a figure is: people are added up by any name ("12 men and 9 women"). */
export function kindOf(figure: Figure): string {
  return `${figure.role} ${figure.unit} ${isOfPeople(figure) ? "people" : figure.role === "count" ? figure.counted : ""}`;
}
