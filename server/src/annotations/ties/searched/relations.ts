import { nounOf, type Amount } from "./amounts.js";

/** A sum that some figures may do together; the first member is what the others come to. */
export type RelationKind =
  | "sum"
  | "share"
  | "rest"
  | "change"
  | "step"
  | "multiple"
  | "product"
  | "product3"
  | "loose"
  | "rate"
  | "period"
  | "convert"
  | "same"
  | "years"
  | "points"
  | "whole"
  | "mean";

export interface Relation {
  readonly kind: RelationKind;
  /** By their part in the sum. */
  readonly members: readonly Amount[];
  /** Of a rate: for how many of the whole it is told. */
  readonly factor: number;
}

export interface Worth {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What a member of a relation has to be if the others are as they are told; null where no value would do. */
export function worthOf({ kind, members, factor }: Relation, at: number): Worth | null {
  switch (kind) {
    case "sum":
      return at === 0 ? added(members, 1, 1) : added(members, 0, 1, at);
    case "whole":
      return added(members, -1, -1, at);
    case "points": {
      const [points, from, to] = members as [Amount, Amount, Amount];
      if (at === 0) return sized(minus(to, from));
      // Which of two shares is the larger, the story has told.
      const up = to.value > from.value;
      if (at === 1) return up ? minus(to, points) : plus(to, points);
      return up ? plus(from, points) : minus(from, points);
    }
    case "share": {
      const [share, part, whole] = members as [Amount, Amount, Amount];
      if (at === 0) return scaled(over(part, whole), 100);
      return at === 1 ? scaled(times(share, whole), 0.01) : scaled(over(part, share), 100);
    }
    case "rest": {
      const [share, part, whole] = members as [Amount, Amount, Amount];
      const left = { value: 100 - share.value, low: 100 - share.high, high: 100 - share.low };
      if (at === 0) {
        const { value, low, high } = scaled(over(part, whole), 100);
        return { value: 100 - value, low: 100 - high, high: 100 - low };
      }
      if (left.low <= 0) return null;
      return at === 1 ? scaled(times(left, whole), 0.01) : scaled(over(part, left), 100);
    }
    case "change": {
      const [percent, from, to] = members as [Amount, Amount, Amount];
      if (at === 0) {
        const { value, low, high } = scaled(over(to, from), 100);
        return sized({ value: value - 100, low: low - 100, high: high - 100 });
      }
      const way = factor;
      const ratio = {
        value: 1 + (way * percent.value) / 100,
        low: 1 + (way * (way > 0 ? percent.low : percent.high)) / 100,
        high: 1 + (way * (way > 0 ? percent.high : percent.low)) / 100,
      };
      if (ratio.low <= 0.01) return null;
      return at === 1 ? over(to, ratio) : times(from, ratio);
    }
    case "step": {
      const [percent, step, to] = members as [Amount, Amount, Amount];
      const base = factor > 0 ? minus(to, step) : plus(to, step);
      if (base.low <= 0) return null;
      if (at === 0) return scaled(over(step, base), 100);
      if (at === 1) {
        // step = p·base, base = to ∓ step
        const share = percent.value / 100;
        const value = (share * to.value) / (1 + factor * share);
        return { value, low: value * 0.98, high: value * 1.02 };
      }
      const value = (step.value * 100) / percent.value + factor * step.value;
      return { value, low: value * 0.98, high: value * 1.02 };
    }
    case "multiple": {
      const [multiple, from, to] = members as [Amount, Amount, Amount];
      if (at === 0) return over(to, from);
      return at === 1 ? over(to, multiple) : times(from, multiple);
    }
    case "product":
    case "loose":
    case "product3": {
      // Months and years are not all of one length.
      const isTime =
        kind !== "loose" &&
        members.some(({ dimension, per }) => dimension === "time" || per?.dimension === "time");
      const worth =
        at === 0
          ? scaled(multiplied(members, 0), factor)
          : scaled(over(members[0]!, multiplied(members, at, 0)), 1 / factor);
      return isTime ? widened(worth, 0.016) : worth;
    }
    case "rate": {
      const [rate, part, whole] = members as [Amount, Amount, Amount];
      if (at === 0) return scaled(over(part, whole), factor);
      return at === 1 ? scaled(times(rate, whole), 1 / factor) : scaled(over(part, rate), factor);
    }
    case "period":
      return widened(at === 0 ? scaled(members[1]!, factor) : scaled(members[0]!, 1 / factor), 0.016);
    case "convert":
      return members[1 - at] ?? null;
    case "same": {
      // Digit by digit: what is told twice is copied, not rounded.
      const { value } = members[1 - at]!;
      return { value, low: value, high: value };
    }
    case "years": {
      const [span, from, to] = members as [Amount, Amount, Amount];
      const years = span.value / span.size;
      if (at === 0) {
        const value = (to.value - from.value) * span.size;
        return { value, low: value - span.size, high: value + span.size };
      }
      const value = at === 1 ? to.value - years : from.value + years;
      return { value, low: value - 1, high: value + 1 };
    }
    case "mean": {
      const parts = members.slice(1);
      const count = parts.length;
      if (at === 0) return scaled(added(members, 1, 1), 1 / count);
      const rest = added(members, 0, 1, at, count);
      return rest;
    }
  }
}

/** Whether a relation's figures do the sum. */
export function holds(relation: Relation): boolean {
  const worth = worthOf(relation, 0);
  const [told] = relation.members;
  return worth !== null && worth.value > 0 && meets(told!, worth);
}

export function meets(a: { low: number; high: number }, b: { low: number; high: number }): boolean {
  const dust = 1e-9 * Math.max(Math.abs(a.low), Math.abs(b.low));
  return a.low <= b.high + dust && b.low <= a.high + dust;
}

/** How likely it is that figures of that size come to the sum by chance. */
export function chanceOf(relation: Relation): number {
  const worth = worthOf(relation, 0);
  const told = relation.members[0]!;
  if (worth === null || !(worth.value > 0)) return 1;
  const width = Math.max(told.grain, told.high - told.low) + (worth.high - worth.low);
  return Math.min(0.9, (1.2 * width) / Math.max(told.value, 1e-9));
}

function added(members: readonly Amount[], total: number, from: number, but = -1, weight = 1): Worth {
  // Parts from index 1 (or all of "whole"): their sum, or what is left for one of them.
  let value = 0;
  let low = 0;
  let high = 0;
  for (let index = Math.max(0, from); index < members.length; index++) {
    if (index === but) continue;
    const { value: v, low: l, high: h } = members[index]!;
    value += v;
    low += l;
    high += h;
  }
  if (but < 0) return { value, low, high };
  const whole = total < 0 ? { value: 100, low: 100, high: 100 } : members[0]!;
  return {
    value: whole.value * weight - value,
    low: whole.low * weight - high,
    high: whole.high * weight - low,
  };
}

function multiplied(members: readonly Amount[], ...but: readonly number[]): Worth {
  let made: Worth = { value: 1, low: 1, high: 1 };
  for (let index = 1; index < members.length; index++)
    if (!but.includes(index)) made = times(made, members[index]!);
  return made;
}

function times(a: Worth, b: Worth): Worth {
  return { value: a.value * b.value, low: a.low * b.low, high: a.high * b.high };
}

function over(a: Worth, b: Worth): Worth {
  return { value: a.value / b.value, low: a.low / b.high, high: a.high / Math.max(1e-9, b.low) };
}

function plus(a: Worth, b: Worth): Worth {
  return { value: a.value + b.value, low: a.low + b.low, high: a.high + b.high };
}

function minus(a: Worth, b: Worth): Worth {
  return { value: a.value - b.value, low: a.low - b.high, high: a.high - b.low };
}

function scaled(a: Worth, by: number): Worth {
  return { value: a.value * by, low: a.low * by, high: a.high * by };
}

function widened({ value, low, high }: Worth, by: number): Worth {
  return { value, low: low * (1 - by), high: high * (1 + by) };
}

function sized({ value, low, high }: Worth): Worth {
  if (low >= 0) return { value, low, high };
  return high <= 0
    ? { value: -value, low: -high, high: -low }
    : { value: Math.abs(value), low: 0, high: Math.max(-low, high) };
}

export function sameNoun(a: Amount, b: Amount): boolean {
  const [x, y] = [a.told.fact.head, b.told.fact.head];
  return x !== "" && nounOf(x) === nounOf(y);
}
