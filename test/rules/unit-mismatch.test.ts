import assert from "node:assert/strict";
import fc from "fast-check";
import { convert, measureAt } from "../../server/src/lexicon/conversions.js";
import { flagged } from "../support/review.js";

const RULE = "statistics/unit-mismatch";

function assertFlags(sample: string): void {
  assert.equal(flagged(sample, RULE), sample);
}

const PAIRS = [
  ["miles", "kilometers"],
  ["feet", "meters"],
  ["acres", "hectares"],
  ["pounds", "kilograms"],
  ["gallons", "liters"],
  ["square miles", "square kilometers"],
  ["mph", "kph"],
  ["inches", "centimeters"],
] as const;

function measure(unit: string) {
  return measureAt(` ${unit}`, 0)!.measure;
}

describe("conversions", () => {
  it("that are rounded to any digit are never flagged, either way round", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PAIRS),
        fc.boolean(),
        fc.integer({ min: 2, max: 9999 }),
        fc.integer({ min: 1, max: 4 }),
        (pair, turned, value, digits) => {
          const [from, to] = turned ? [pair[1], pair[0]] : pair;
          const exact = convert(value, measure(from), measure(to))[0]!;
          const rounded =
            exact < 10
              ? Number(exact.toFixed(1))
              : Math.round(Number(exact.toPrecision(Math.max(2, digits))));
          fc.pre(rounded > 0);
          assertFlags(
            `It was ${value.toLocaleString("en")} ${from} (${rounded.toLocaleString("en")} ${to}) in all.`,
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it("done the wrong way round are", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("acres", "miles", "pounds"),
        fc.integer({ min: 20, max: 900 }),
        (unit, value) => {
          const [from, to] = PAIRS.find(([one]) => one === unit)!;
          const wrong = Math.round(convert(value, measure(to), measure(from))[0]!);
          assertFlags(`It was ⟦${value} ${from} (${wrong} ${to})⟧ in all.`);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("behind a bare “or” are so only where a slip of conversion shows", () => {
    assertFlags("The town has paths of 3 miles or 2 kilometers.");
    assertFlags("Runners may choose 3 miles, or 2 kilometers. It is 10 kilometers or 8 miles of mud.");
    assertFlags("She walks 5 kilometers, or 2 miles if it rains.");
    assertFlags("The ridge is ⟦120 miles or 75 kilometers⟧ long, and the park ⟦1,000 acres or 40 hectares⟧.");
    assertFlags("The ridge is ⟦12 miles, or 29 kilometers⟧, long, or ⟦12 miles or about 29 kilometers⟧.");
  });

  it("of small whole numbers are rounded to the digit given", () => {
    assertFlags(
      "It is 3 miles (5 kilometers) away, a mile or 2 kilometers more, and 2 meters (7 feet) high.",
    );
    assertFlags("It is 2 miles (3 kilometers) long, 1 meter (3 feet) wide and 5 pounds (2 kilograms) heavy.");
    assertFlags("It is ⟦3 miles (2 kilometers)⟧ away.");
  });

  it("of temperatures may be readings or differences", () => {
    assertFlags("It fell to minus 20 degrees Celsius (minus 4 Fahrenheit).");
    assertFlags("It hit ⟦104F (50C)⟧ on Sunday.");
    assertFlags("Warming of 2 degrees Celsius (3.6 degrees Fahrenheit) is the limit.");
  });

  it("add feet and inches, and take tons and gallons for any of their kind", () => {
    assertFlags("Ada Fenn, 5 feet 10 inches (1.78 meters) tall, ran.");
    assertFlags("It spilled 100 gallons (450 liters) and 100 gallons (380 liters).");
  });
});

describe("rates", () => {
  it("times their quantity are the total, unless it has another part", () => {
    assertFlags("The lawyer billed 60 hours at $200 an hour, for a total of ⟦$120,000⟧.");
    assertFlags("The lawyer billed 60 hours at $200 an hour, for a total of $12,500, including expenses.");
    assertFlags("The tickets cost $40 each, and 500 people came. The hall cost $2,000.");
    assertFlags("The $10 million settlement will be divided among 300 workers, or about $33,000 each.");
  });
});
