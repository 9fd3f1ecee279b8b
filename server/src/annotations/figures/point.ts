import { SMALL_NUMBERS, TENS } from "../../lexicon/number-words.js";

/**
 * The digits behind the spoken "point" at index `at`: "five", "seven five", "oh five", "twenty-five"; null where none follow.
 * `word` gives the words by their indexes, in lower case, and is asked for no hyphen; `end` is the index behind the digits.
 */
export function spokenDecimals(
  word: (at: number) => string,
  at: number,
): { readonly digits: string; readonly end: number } | null {
  if (word(at) !== "point") return null;
  const ten = TENS.get(word(at + 1));
  const first = ten ?? valueOf(word(at + 1));
  if (first === null) return null;
  if (ten !== undefined) {
    const one = valueOf(word(at + 2));
    return one !== null && one > 0 && one < 10
      ? { digits: String(ten + one), end: at + 3 }
      : { digits: String(ten), end: at + 2 };
  }
  if (first > 9) return { digits: String(first), end: at + 2 };
  let digits = "";
  let end = at + 1;
  for (let value = first as number | null; value !== null && value < 10; value = valueOf(word(end))) {
    digits += String(value);
    end++;
  }
  return { digits, end };
}

function valueOf(word: string): number | null {
  if (word === "oh") return 0;
  return SMALL_NUMBERS.get(word) ?? (/^\d{1,4}$/.test(word) ? Number(word) : null);
}
