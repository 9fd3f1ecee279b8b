import { singular } from "../../lexicon/counted-nouns.js";
import { CURRENCY_LETTERS, CURRENCY_SIGNS, CURRENCY_WORDS, UNITS } from "../../lexicon/units.js";
import { isGlued, pastHyphen, pieceAt, wordAt, type Reading, type Reckoned } from "./reading.js";

/** "40 percent", "40%", "per cent", "two percentage points", "50 basis points", "two-thirds of", "one in four". */
export function readShare(reading: Reading): Reckoned | null {
  const { number } = reading;
  if (number.kind === "fraction")
    return (
      readPartOfPoint(reading) ?? {
        role: "share",
        unit: "%",
        value: number.value * 100,
        precision: 10,
        exactness: "about",
        phrase: number.end,
      }
    );
  if (number.kind !== "cardinal") return null;
  const at = pastHyphen(reading, number.end);
  const word = wordAt(reading, at);
  if (word === "basis" && /^points?$/.test(wordAt(reading, at + 1))) {
    const [value, precision] = [number.value / 100, number.precision / 100];
    return { role: "share", unit: "point", value, precision, end: at + 2, phrase: at + 2 };
  }
  const end =
    /^(?:%|percent|per-cent|pct|p\.c\.?)$/.test(word) || (word === "pc" && isSmall(reading, at))
      ? at + 1
      : word === "per" && wordAt(reading, at + 1) === "cent"
        ? at + 2
        : word === "percentage"
          ? at + 1
          : null;
  if (end === null) return readOdds(reading);
  const point = pastHyphen(reading, end);
  if (/^points?$/.test(wordAt(reading, point)))
    return { role: "share", unit: "point", end: point + 1, phrase: point + 1 };
  return word === "percentage" ? null : { role: "share", unit: "%", end, phrase: end };
}

/** "20pc", "20 pc": in capitals it is a computer. */
function isSmall(reading: Reading, at: number): boolean {
  return pieceAt(reading, at)?.text === "pc";
}

/** "half a percentage point", "a quarter of a point", "three-quarters of a percent"; null for a part of anything else. */
function readPartOfPoint(reading: Reading): Reckoned | null {
  const { number } = reading;
  let at = wordAt(reading, number.end) === "of" ? number.end + 1 : number.end;
  at = wordAt(reading, at) === "a" ? at + 1 : pastHyphen(reading, at);
  const isPercentage = wordAt(reading, at) === "percentage";
  if (isPercentage) at++;
  const word = wordAt(reading, at);
  const isPoint = /^points?$/.test(word);
  if (!isPoint && (isPercentage || word !== "percent")) return null;
  return {
    role: "share",
    unit: isPoint ? "point" : "%",
    value: number.value,
    precision: 0.01,
    end: at + 1,
    phrase: at + 1,
  };
}

/** "one in four", "three out of 10". */
function readOdds(reading: Reading): Reckoned | null {
  const { number } = reading;
  let at = number.end;
  const words = [wordAt(reading, at), wordAt(reading, at + 1)];
  if (words[0] === "out" && words[1] === "of") at += 2;
  else if (words[0] === "in" && words[1] === "every") at += 2;
  else if (words[0] === "in" || (words[0] === "of" && words[1] === "every")) at += words[0] === "of" ? 2 : 1;
  // "nearly eight of 10 voters": so few are not counted roughly.
  else if (
    words[0] === "of" &&
    /^(?:10|ten)$/.test(words[1]!) &&
    ROUGHLY.test(wordAt(reading, number.first - 1))
  )
    at += 1;
  else return null;
  const whole = WHOLES.get(wordAt(reading, at)) ?? manyAt(reading, at);
  if (whole === null || number.value >= whole || number.value > 9) return null;
  const next = wordAt(reading, pastHyphen(reading, at + 1));
  if (UNITS.has(next) || /^(?:%|percent|million|billion|thousand|hundred)$/.test(next)) return null;
  return {
    role: "share",
    unit: "%",
    value: (number.value / whole) * 100,
    precision: 10,
    exactness: "about",
    end: at + 1,
    phrase: at + 1,
  };
}

/** N of "one in N" where N is large and in digits ("one in 2,000"); null for a year, or for a number of another figure. */
function manyAt(reading: Reading, at: number): number | null {
  const { number } = reading;
  const text = wordAt(reading, at);
  if (
    number.value !== 1 ||
    wordAt(reading, at - 1) !== "in" ||
    !/^\d{2,3}$|^\d{1,3}(?:,\d{3})+$|^[3-9]\d{3}$/.test(text)
  )
    return null;
  return Number(text.replaceAll(",", ""));
}

const ROUGHLY = /^(?:nearly|almost|about|roughly|around|over|approximately|some)$/;

const WHOLES: ReadonlyMap<string, number> = new Map(
  "two/2 three/3 four/4 five/5 six/6 seven/7 eight/8 nine/9 ten/10 eleven/11 twelve/12 thirteen/13 fourteen/14 fifteen/15 sixteen/16 twenty/20 thirty/30 forty/40 fifty/50 2 3 4 5 6 7 8 9 10 12 20 100 1,000/1000 hundred/100 thousand/1000"
    .split(" ")
    .map((entry) => entry.split("/"))
    .map(([word = "", value = word]) => [word, Number(value)]),
);

/** "$3.4bn", "£500", "5 million dollars", "$2.90 a gallon" (a rate). */
export function readMoney(reading: Reading): Reckoned | null {
  const { number } = reading;
  if (number.kind !== "cardinal") return null;
  const signAt = wordAt(reading, number.first - 1) === "." ? number.first - 2 : number.first - 1;
  const sign = CURRENCY_SIGNS.get(wordAt(reading, signAt)) ?? lettersAt(reading, signAt);
  if (sign !== undefined && sign !== null)
    return rated(reading, {
      role: "money",
      unit: sign,
      first: isDollarOf(reading, signAt) ? signAt - 1 : signAt,
      end: number.end,
      phrase: number.end,
    });
  const at = pastHyphen(reading, number.end);
  const currency = CURRENCY_WORDS.get(wordAt(reading, at));
  if (currency === undefined) return null;
  const value = Number((number.value * currency.size).toPrecision(12));
  const precision = number.precision * currency.size;
  return rated(reading, {
    role: "money",
    unit: currency.unit,
    value,
    precision,
    end: at + 1,
    phrase: at + 1,
  });
}

/** "C$5", "US$40": letters that say whose dollar it is. */
function isDollarOf(reading: Reading, at: number): boolean {
  return (
    wordAt(reading, at) === "$" &&
    isGlued(reading, at) &&
    /^(?:C|CA|A|AU|US|NZ|HK|S|R|NT)$/.test(pieceAt(reading, at - 1)?.text ?? "")
  );
}

/** The currency whose letters stand before a number: "Rs 300", "Rs. 300", "KSh500". */
function lettersAt(reading: Reading, at: number): string | null {
  const letters = pieceAt(reading, at)?.text ?? "";
  if (letters.length === 1 && !isGlued(reading, at + 1)) return null;
  if (at < reading.number.first - 1 && letters !== "Rs") return null;
  return CURRENCY_LETTERS.get(letters) ?? null;
}

/** "74 years", "a 9-foot beam", "18,400 acres", "78 miles per hour". */
export function readMeasure(reading: Reading): Reckoned | null {
  const { number } = reading;
  if (number.kind !== "cardinal") return null;
  let at = pastHyphen(reading, number.end);
  // "4,300 burned acres", "12 extra miles": one word between them.
  if (UNIT_MODIFIER.test(wordAt(reading, at)) && isLengthOrSize(wordAt(reading, at + 1))) at++;
  const unit = UNITS.get(wordAt(reading, at));
  if (unit === undefined) return null;
  return rated(reading, { role: unit.kind, unit: unit.name, end: at + 1, phrase: at + 1 });
}

/** "38.1C", "38.1°C", "-4 C": degrees, by the letter of their scale. */
export function readTemperature(reading: Reading): Reckoned | null {
  const { number } = reading;
  if (number.kind !== "cardinal" || Math.abs(number.value) > HOTTEST) return null;
  const sign = wordAt(reading, number.end) === "°" ? number.end + 1 : number.end;
  const scale = pieceAt(reading, sign)?.text;
  if ((scale !== "C" && scale !== "F") || !isGlued(reading, sign)) return null;
  // "12C Baker Street", "a 4C hairstyle" are named by it: degrees end a phrase.
  const next = pieceAt(reading, sign + 1);
  if (next !== undefined && sign === number.end && (next.kind === "number" || /^[A-Z]/.test(next.text)))
    return null;
  return {
    role: "measure",
    unit: scale === "C" ? "degree Celsius" : "degree Fahrenheit",
    end: sign + 1,
    phrase: sign + 1,
  };
}

/** Degrees in the news are below this. */
const HOTTEST = 2000;

const UNIT_MODIFIER = /^(?:[a-z]{3,}ed|extra|more|additional|full|straight|further|whole)$/;

function isLengthOrSize(word: string): boolean {
  const kind = UNITS.get(word)?.kind;
  return kind === "distance" || kind === "measure";
}

/** "$3 billion a year earlier": when it was, and no rate. */
const TIME_GONE = /^(?:earlier|ago|before|later|after|on|previously)$/;

function rated(reading: Reading, amount: Reckoned & { unit: string; end: number }): Reckoned {
  const by = wordAt(reading, amount.end);
  const per = wordAt(reading, amount.end + 1);
  const isRate =
    by === "per"
      ? per !== ""
      : /^(?:an?|each|every)$/.test(by) &&
        (UNITS.has(per) || per === "share") &&
        !TIME_GONE.test(wordAt(reading, amount.end + 2));
  if (!isRate) return amount;
  // "$300 a square metre": the unit is of two words.
  if (/^(?:square|cubic)$/.test(per) && wordAt(reading, amount.end + 2) !== "") {
    const of = UNITS.get(wordAt(reading, amount.end + 2))?.name ?? singular(wordAt(reading, amount.end + 2));
    return {
      ...amount,
      role: "rate",
      unit: `${amount.unit}/${per} ${of}`,
      end: amount.end + 3,
      phrase: amount.end + 3,
    };
  }
  const unit = `${amount.unit}/${UNITS.get(per)?.name ?? singular(per)}`;
  return { ...amount, role: "rate", unit, end: amount.end + 2, phrase: amount.end + 2 };
}
