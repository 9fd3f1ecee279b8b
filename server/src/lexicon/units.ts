/** What is measured by a unit. */
export type UnitKind = "duration" | "distance" | "measure";

/** A unit of measure by its base name in the singular, lower case. */
export interface Unit {
  readonly name: string;
  readonly kind: UnitKind;
}

const KINDS: Readonly<Record<UnitKind, string>> = {
  duration:
    "second sec/second seconds/second minute minutes/minute min/minute hour hours/hour hr/hour hrs/hour day days/day week " +
    "weeks/week month months/month year years/year yr/year yrs/year decade decades/decade century centuries/century",
  distance:
    "mile miles/mile foot feet/foot ft/foot inch inches/inch yard yards/yard meter meters/meter metre/meter " +
    "metres/meter kilometer kilometers/kilometer kilometre/kilometer kilometres/kilometer km/kilometer " +
    "centimeter centimeters/centimeter centimetre/centimeter centimetres/centimeter cm/centimeter millimeters/millimeter",
  measure:
    "acre acres/acre hectare hectares/hectare ton tons/ton tonne tonnes/tonne pound pounds/pound lb/pound lbs/pound " +
    "ounce ounces/ounce kilogram kilograms/kilogram kg/kilogram gram grams/gram gallon gallons/gallon liter liters/liter " +
    "litre/liter litres/liter barrel barrels/barrel degree degrees/degree mph knot knots/knot megawatt megawatts/megawatt " +
    "kilowatt kilowatts/kilowatt gigawatt gigawatts/gigawatt calorie calories/calorie megabyte megabytes/megabyte " +
    "gigabyte gigabytes/gigabyte magnitude",
};

/** Units by every form they are written in; `form/name` where the form is not the name itself. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  (Object.keys(KINDS) as UnitKind[]).flatMap((kind) =>
    KINDS[kind].split(" ").map((entry) => {
      const [form = "", name = form] = entry.split("/");
      return [form, { name, kind }] as const;
    }),
  ),
);

/** Currencies by the sign before the number. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["£", "GBP"],
  ["€", "EUR"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₱", "PHP"],
  ["₦", "NGN"],
  ["₩", "KRW"],
  ["₽", "RUB"],
  ["₪", "ILS"],
  ["₫", "VND"],
  ["฿", "THB"],
  ["₴", "UAH"],
  ["₺", "TRY"],
  ["₵", "GHS"],
]);

/** Currencies by the letters before the number: "Sh500", "Rs 300", "P1.2 billion". One letter counts only where it is glued. */
export const CURRENCY_LETTERS: ReadonlyMap<string, string> = new Map([
  ["Sh", "KES"],
  ["KSh", "KES"],
  ["Ksh", "KES"],
  ["KES", "KES"],
  ["USh", "UGX"],
  ["TSh", "TZS"],
  ["Rs", "INR"],
  ["INR", "INR"],
  ["RM", "MYR"],
  ["Rp", "IDR"],
  ["Tk", "BDT"],
  ["PHP", "PHP"],
  ["Php", "PHP"],
  ["CHF", "CHF"],
  ["NOK", "NOK"],
  ["SEK", "SEK"],
  ["DKK", "DKK"],
  ["EUR", "EUR"],
  ["GBP", "GBP"],
  ["USD", "USD"],
  ["P", "PHP"],
  ["R", "ZAR"],
  ["N", "NGN"],
]);

/** Currencies by the word after the number; "pounds" is a weight until a pound sign says otherwise. */
export const CURRENCY_WORDS: ReadonlyMap<string, { readonly unit: string; readonly size: number }> = new Map([
  ["dollar", { unit: "USD", size: 1 }],
  ["dollars", { unit: "USD", size: 1 }],
  ["cent", { unit: "USD", size: 0.01 }],
  ["cents", { unit: "USD", size: 0.01 }],
  ["euro", { unit: "EUR", size: 1 }],
  ["euros", { unit: "EUR", size: 1 }],
  ["yen", { unit: "JPY", size: 1 }],
  ["rupee", { unit: "INR", size: 1 }],
  ["rupees", { unit: "INR", size: 1 }],
  ...(
    [
      ["NOK", "krone kroner"],
      ["SEK", "krona kronor"],
      ["MXN", "peso pesos"],
      ["CHF", "franc francs"],
      ["ZAR", "rand"],
      ["CNY", "yuan renminbi"],
      ["KES", "shilling shillings"],
      ["NGN", "naira"],
      ["BRL", "reais"],
      ["RUB", "ruble rubles rouble roubles"],
      ["PLN", "zloty zlotys"],
      ["THB", "baht"],
      ["IDR", "rupiah"],
      ["AED", "dirham dirhams"],
      ["SAR", "riyal riyals"],
      ["MYR", "ringgit"],
      ["TRY", "lira lire liras"],
      ["HUF", "forint forints"],
      ["BDT", "taka"],
      ["TND", "dinar dinars"],
    ] as const
  ).flatMap(([unit, forms]) => forms.split(" ").map((form) => [form, { unit, size: 1 }] as const)),
]);
