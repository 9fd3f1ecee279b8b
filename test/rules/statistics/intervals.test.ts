import assert from "node:assert/strict";
import fc from "fast-check";
import { annotateFigures } from "../../../server/src/annotations/figures/annotate-figures.js";
import {
  changeOf,
  differenceOf,
  intervalOf,
  meet,
  percentOf,
  sizeOf,
  sumOf,
  type Interval,
} from "../../../server/src/annotations/figures/interval.js";
import { review } from "../../support/review.js";

/** What the figures of a one-paragraph draft may stand for. */
function intervals(draft: string): Interval[] {
  const { block } = review(draft, "plaintext", { tagger: null }).blocks[0]!;
  return annotateFigures(block).map((figure) => intervalOf(block.prose, figure));
}

function assertRange(figure: string, low: number, high: number): void {
  const [range] = intervals(`It told of ${figure} in all.`);
  assert.ok(Math.abs(range!.low - low) < 1e-6 || range!.low === low, `${figure}: low ${range!.low}`);
  assert.ok(Math.abs(range!.high - high) < 1e-6 || range!.high === high, `${figure}: high ${range!.high}`);
}

describe("the values a stated figure may stand for", () => {
  it("are one value for a small count, half a last digit to both sides for what is rounded", () => {
    assertRange("80 boats", 80, 80);
    assertRange("450 boats", 450, 450);
    assertRange("8,400 boats", 8358, 8442);
    assertRange("8,412 boats", 8412, 8412);
    assertRange("30 percent", 29.5, 30.5);
    assertRange("6.75 percent", 6.745, 6.755);
    assertRange("$1.4 million", 1.365e6, 1.435e6);
    assertRange("$14.2 million", 14.15e6, 14.25e6);
    assertRange("10 to 15 boats", 10, 15);
  });

  it("are wider for what is hedged", () => {
    assertRange("about 3,000 boats", 2700, 3300);
    assertRange("nearly 50 percent", 45, 50.5);
    assertRange("more than 64 boats", 64, Infinity);
    assertRange("fewer than 64 boats", -Infinity, 64);
    assertRange("two-thirds of the boats", 200 / 3 - 2.5, 200 / 3 + 2.5);
  });
});

describe("a percentage that is rounded correctly", () => {
  const fleet = fc.integer({ min: 1, max: 5_000_000 }).chain((whole) =>
    fc.record({
      whole: fc.constant(whole),
      part: fc.integer({ min: 0, max: whole }),
      decimals: fc.integer({ min: 0, max: 2 }),
    }),
  );
  const asCopy = (value: number): string => value.toLocaleString("en-US");
  const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits));

  it("agrees with its part and whole", () => {
    fc.assert(
      fc.property(fleet, ({ whole, part, decimals }) => {
        const draft = `Of ${asCopy(whole)} boats, ${asCopy(part)} boats, or ${((100 * part) / whole).toFixed(decimals)} percent, sank.`;
        const [all, some, share] = intervals(draft);
        assert.ok(meet(percentOf(some!, all!), share!), draft);
      }),
      { numRuns: 200 },
    );
  });

  it("agrees with them rounded to three digits", () => {
    fc.assert(
      fc.property(fleet, ({ whole, part, decimals }) => {
        const [w, p] = [whole, part].map((value) => (value < 1000 ? value : rounded(value, 3)));
        const draft = `Of ${asCopy(w!)} boats, ${asCopy(p!)} boats, or ${((100 * part) / whole).toFixed(decimals)} percent, sank.`;
        const [all, some, share] = intervals(draft);
        assert.ok(meet(percentOf(some!, all!), share!), draft);
      }),
      { numRuns: 200 },
    );
  });

  it("agrees with the change that it tells", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 90_000 }),
        fc.integer({ min: 2, max: 90_000 }),
        fc.boolean(),
        (before, after, isRounded) => {
          const [from, to] = [before, after].map((value) =>
            isRounded && value >= 1000 ? rounded(value, 3) : value,
          );
          const percent = asCopy(Math.abs(Math.round((100 * (after - before)) / before)));
          const draft = `It rose from ${asCopy(from!)} boats to ${asCopy(to!)} boats, or ${percent} percent.`;
          const [start, end, share] = intervals(draft);
          assert.ok(meet(sizeOf(changeOf(start!, end!)), share!), draft);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("sums over what figures may stand for", () => {
  it("keep every rounding", () => {
    const [a, b, total] = intervals("It took $6.25 million, $3.75 million and $10 million.");
    assert.ok(meet(sumOf([a!, b!]), total!));
    assert.ok(meet(differenceOf(total!, a!), b!));
    const [c, d, less] = intervals("It took 31 boats, 22 boats and 52 boats.");
    assert.ok(!meet(sumOf([c!, d!]), less!));
  });

  it("know nothing of a share of what may be nothing", () => {
    assert.deepEqual(percentOf({ low: 1, high: 1 }, { low: 0, high: 0 }), { low: -Infinity, high: Infinity });
  });
});

describe("a draft whose percentages are rounded correctly", () => {
  const asCopy = (value: number): string => value.toLocaleString("en-US");
  const pair = fc.record({
    a: fc.integer({ min: 2, max: 90_000 }),
    b: fc.integer({ min: 2, max: 90_000 }),
    decimals: fc.integer({ min: 0, max: 2 }),
  });

  it("is silent, whatever the construction", () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 12, maxLength: 12 }), (pairs) => {
        const paragraphs = pairs.map(({ a, b, decimals }, at) => {
          const [part, whole] = a < b ? [a, b] : [b, a + 1];
          const share = `${((100 * part) / whole).toFixed(decimals)} percent`;
          const [p, w] = [asCopy(part), asCopy(whole)];
          const change = ((100 * Math.abs(b - a)) / a).toFixed(decimals);
          const [from, to] = [asCopy(a), asCopy(b)];
          const [verb, noun] = b < a ? ["fell", "drop"] : ["rose", "increase"];
          return [
            `Crews found rust on ${p} of the ${w} boats they saw, or ${share}.`,
            `Of the ${w} boats in port, ${p} have been scraped, or ${share}.`,
            `Some ${share} of the ${w} boats, or ${p}, leak.`,
            `The count of boats ${verb} from ${from} to ${to}, ${noun === "increase" ? "an" : "a"} ${noun} of ${change} percent.`,
            `The count of boats ${verb} ${change} percent, from ${from} to ${to}.`,
            `The count of boats ${verb} to ${to} from ${from}, a ${change} percent ${noun}.`,
          ][at % 6]!;
        });
        const said = review(paragraphs.join("\n\n"), "plaintext", { tagger: null })
          .findings.filter(
            ({ rule }) => rule === "statistics/percent-mismatch" || rule === "statistics/points-not-percent",
          )
          .map(({ message }) => message);
        assert.deepEqual(said, []);
      }),
      { numRuns: 40 },
    );
  });
});
