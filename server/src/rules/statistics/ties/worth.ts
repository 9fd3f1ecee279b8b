import {
  changeOf,
  differenceOf,
  percentOf,
  sizeOf,
  sumOf,
  type Interval,
} from "../../../annotations/figures/interval.js";
import type { Tie } from "../../../annotations/ties/tie.js";
import type { Told } from "../../../annotations/facts/passage.js";

/** The values that a tie's claim may have if its terms are as stated, and the one that the stated values give. */
export interface Worth extends Interval {
  readonly value: number;
}

/** Does the sum of a kind of tie over terms; the claim's own value counts for "whole" alone. */
export function worthOf({ kind, factor = 1, slack = [0, 0], claim }: Tie, terms: readonly Told[]): Worth {
  const values = terms.map(({ fact }) => fact.value);
  const [a = 0, b = 0] = values;
  const x = terms[0]?.fact ?? claim.fact;
  const y = terms[1]?.fact ?? x;
  switch (kind) {
    case "years":
      return { low: b - a - slack[0], high: b - a + slack[1], value: b - a };
    case "mean": {
      const sum = sumOf(terms.map(({ fact }) => fact));
      const count = terms.length;
      const value = values.reduce((all, each) => all + each, 0) / count;
      return {
        low: sum.low / count - 0.5 * grainOf(value),
        high: sum.high / count + 0.5 * grainOf(value),
        value,
      };
    }
    case "portion": {
      const share = factor < 0 ? { low: 100 - x.high, high: 100 - x.low } : x;
      return {
        low: (share.low * y.low) / 100,
        high: (share.high * y.high) / 100,
        value: ((factor < 0 ? 100 - a : a) * b) / 100,
      };
    }
    case "rate":
      return {
        low: (factor * x.low) / Math.max(1e-9, y.high),
        high: (factor * x.high) / Math.max(1e-9, y.low),
        value: (factor * a) / b,
      };
    case "same":
      return { low: x.low, high: x.high, value: a };
    case "scaled":
    case "listed":
      return { low: factor, high: factor, value: factor };
    case "contrary":
      return { low: Infinity, high: Infinity, value: a };
    case "share":
      return { ...percentOf(x, y), value: (100 * a) / b };
    case "change":
      return { ...sizeOf(changeOf(x, y)), value: Math.abs((100 * (b - a)) / a) };
    case "difference":
      if (terms.length === 1) {
        const gap = Math.abs(a - (x.figure?.to ?? a));
        return { low: gap, high: gap, value: gap };
      }
      return { ...sizeOf(differenceOf(x, y)), value: Math.abs(a - b) };
    case "sum":
      return { ...sumOf(terms.map(({ fact }) => fact)), value: values.reduce((sum, each) => sum + each, 0) };
    case "whole": {
      const rest = terms.filter((told) => told !== claim).map(({ fact }) => fact);
      const sum = sumOf(rest);
      return {
        low: 100 - sum.high,
        high: 100 - sum.low,
        value: 100 - rest.reduce((all, { value }) => all + value, 0),
      };
    }
    case "multiple": {
      const ratio = percentOf(y, x);
      return { low: ratio.low / 100, high: ratio.high / 100, value: b / a };
    }
    case "product":
      return { low: x.low * y.low, high: x.high * y.high, value: a * b };
    case "quotient":
      return { low: x.low / y.high, high: x.high / Math.max(y.low, 1e-9), value: a / b };
    case "period":
      return { low: x.low * factor * 0.985, high: x.high * factor * 1.015, value: a * factor };
    case "bound":
      return { low: x.low, high: Infinity, value: a };
    case "rank":
      return { low: 1, high: x.high, value: a };
    case "exceeds":
      return { low: x.low, high: Infinity, value: a };
  }
}

/** To how much an average of that size is rounded: one of single digits to a tenth. */
function grainOf(value: number): number {
  return value < 10 ? 0.1 : 1;
}
