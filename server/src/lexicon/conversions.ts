/**
 * A unit of measure as it converts: in the base of its dimension it is `factors` large, of which it may be any (a ton is
 * 2,000 pounds, 2,240, or metric). Temperatures have no factor.
 */
export interface Measure {
  readonly name: string;
  readonly dimension: "length" | "area" | "volume" | "mass" | "speed" | "temperature" | "power" | "energy";
  readonly factors: readonly number[];
}

const FOOT = 0.3048;
const MILE = 1609.344;
const POUND = 0.45359237;
const US_GALLON = 3.785411784;

/** Name, dimension, size in the base (metre, square metre, litre, kilogram, kilometre per hour), the forms it is written in. */
const TABLE: readonly (readonly [string, Measure["dimension"], readonly number[], string])[] = [
  ["mile per hour", "speed", [MILE / 1000], "mph|m\\.p\\.h\\.?|miles? per hour|miles? an hour"],
  [
    "kilometer per hour",
    "speed",
    [1],
    "kph|k\\.p\\.h\\.?|kmph|km/h|kilomet(?:er|re)s? per hour|kilomet(?:er|re)s? an hour",
  ],
  ["knot", "speed", [1.852], "knots?"],
  ["square mile", "area", [MILE ** 2], "square miles?|sq\\.? mi\\.?"],
  ["square kilometer", "area", [1e6], "square kilomet(?:er|re)s?|sq\\.? km|km²"],
  ["square foot", "area", [FOOT ** 2], "square f(?:ee|oo)t|sq\\.? ft\\.?"],
  ["square yard", "area", [(3 * FOOT) ** 2], "(?:square|sq\\.?) y(?:ar)?ds?"],
  ["square meter", "area", [1], "square met(?:er|re)s?|sq\\.? m|m²"],
  ["acre", "area", [4046.8564224], "acres?"],
  ["hectare", "area", [1e4], "hectares?|ha"],
  ["cubic foot", "volume", [1000 * FOOT ** 3], "(?:cubic|cu\\.?) f(?:ee|oo)?t"],
  ["cubic yard", "volume", [27000 * FOOT ** 3], "(?:cubic|cu\\.?) y(?:ar)?ds?"],
  ["cubic meter", "volume", [1000], "cubic met(?:er|re)s?"],
  ["acre-foot", "volume", [1000 * 4046.8564224 * FOOT], "acre-f(?:ee|oo)t"],
  ["gallon", "volume", [US_GALLON, 4.54609], "gallons?|gal\\.?"],
  ["quart", "volume", [US_GALLON / 4, 4.54609 / 4], "quarts?"],
  ["pint", "volume", [US_GALLON / 8, 4.54609 / 8], "pints?"],
  ["hectoliter", "volume", [100], "hectolit(?:er|re)s?|hl"],
  ["centiliter", "volume", [0.01], "centilit(?:er|re)s?|cl"],
  ["barrel", "volume", [42 * US_GALLON], "barrels?"],
  ["fluid ounce", "volume", [US_GALLON / 128, 4.54609 / 160], "(?:fluid|fl\\.?) (?:ounces?|oz\\.?)"],
  ["liter", "volume", [1], "lit(?:er|re)s?"],
  ["kiloliter", "volume", [1e3], "kilolit(?:er|re)s?|kl"],
  ["megaliter", "volume", [1e6], "megalit(?:er|re)s?|ML"],
  ["gigaliter", "volume", [1e9], "gigalit(?:er|re)s?|GL"],
  ["milliliter", "volume", [0.001], "millilit(?:er|re)s?|ml"],
  ["nautical mile", "length", [1852], "nautical miles?"],
  ["mile", "length", [MILE], "miles?|mi\\.?"],
  ["kilometer", "length", [1000], "kilomet(?:er|re)s?|km|kms"],
  ["yard", "length", [3 * FOOT], "yards?|yds?\\.?"],
  ["foot", "length", [FOOT], "feet|foot|ft\\.?"],
  ["inch", "length", [FOOT / 12], "inch(?:es)?|in\\."],
  ["centimeter", "length", [0.01], "centimet(?:er|re)s?|cm"],
  ["millimeter", "length", [0.001], "millimet(?:er|re)s?|mm"],
  ["meter", "length", [1], "met(?:er|re)s?|m"],
  ["metric ton", "mass", [1000], "metric tons?|tonnes?"],
  ["ton", "mass", [2000 * POUND, 2240 * POUND, 1000], "(?:(?:short|long|U\\.S\\.|US) )?tons?"],
  ["stone", "mass", [14 * POUND], "stones?"],
  ["quintal", "mass", [100], "quintals?"],
  ["pound", "mass", [POUND], "pounds?|lbs?\\.?"],
  ["ounce", "mass", [POUND / 16, 0.0311034768], "(?:troy )?(?:ounces?|oz\\.?)"],
  ["kilogram", "mass", [1], "kilograms?|kilos?|kgs?"],
  ["gram", "mass", [0.001], "grams?|g"],
  ["milligram", "mass", [1e-6], "milligrams?|mg"],
  ["microgram", "mass", [1e-9], "micrograms?|mcg|µg|μg"],
  ["kilowatt-hour", "energy", [1], "kilowatt[- ]hours?|kWh"],
  ["megawatt-hour", "energy", [1e3], "megawatt[- ]hours?|MWh"],
  ["gigawatt-hour", "energy", [1e6], "gigawatt[- ]hours?|GWh"],
  ["terawatt-hour", "energy", [1e9], "terawatt[- ]hours?|TWh"],
  ["kilowatt", "power", [1], "kilowatts?|kW"],
  ["megawatt", "power", [1e3], "megawatts?|MW"],
  ["gigawatt", "power", [1e6], "gigawatts?|GW"],
  ["celsius", "temperature", [], "degrees (?:Celsius|centigrade|C)|Celsius|centigrade|° ?C|C"],
  ["fahrenheit", "temperature", [], "degrees (?:Fahrenheit|F)|Fahrenheit|° ?F|F"],
];

const MEASURES = TABLE.map(([name, dimension, factors]): Measure => ({ name, dimension, factors }));
const FORMS = new RegExp(
  `[\\s-]?(?:${TABLE.map(([, , , forms]) => `(${forms})`).join("|")})(?![A-Za-zÀ-ɏ\\d])`,
  "uy",
);

const CAPITALS = /^[\s-]?[A-Z]{3}/;
/** In UTF-16 units: the longest form. */
const LONGEST = 28;

/** The unit that a prose names from `at` on, after a space or a hyphen, and where its name ends; null where none does. */
export function measureAt(
  prose: string,
  at: number,
): { readonly measure: Measure; readonly end: number } | null {
  FORMS.lastIndex = at;
  let match = FORMS.exec(prose);
  // "69 MPH" of a log in capitals; a capital alone is a name's.
  if (match === null && CAPITALS.test(prose.slice(at, at + 4))) {
    FORMS.lastIndex = 0;
    match = FORMS.exec(prose.slice(at, at + LONGEST).toLowerCase());
  }
  if (match === null) return null;
  const index = match.slice(1).findIndex((form) => form !== undefined);
  return { measure: MEASURES[index]!, end: at + match[0].length };
}

/** What `value` of one unit may be in another of its dimension, a temperature as a reading or as a difference. */
export function convert(value: number, from: Measure, to: Measure): number[] {
  if (from.dimension === "temperature") {
    if (from.name === "celsius") return [value * 1.8 + 32, value * 1.8];
    return [(value - 32) / 1.8, value / 1.8];
  }
  return from.factors.flatMap((a) => to.factors.map((b) => (value * a) / b));
}

const BY_NAME: ReadonlyMap<string, Measure> = new Map(MEASURES.map((measure) => [measure.name, measure]));

/** How many of one unit make one of another, by their names; 1 for the same, null where they measure different things. */
export function unitsIn(from: string, to: string): number | null {
  if (from === to) return 1;
  const [a, b] = [BY_NAME.get(from), BY_NAME.get(to)];
  if (a?.dimension !== b?.dimension || a === undefined || b === undefined || a.factors.length === 0)
    return null;
  return a.factors[0]! / b.factors[0]!;
}

/** A unit by its one name ("liter"); null for what is none. */
export function measureNamed(name: string): Measure | null {
  return BY_NAME.get(name) ?? null;
}
