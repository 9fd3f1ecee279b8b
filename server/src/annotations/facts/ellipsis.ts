import type { Fact } from "./fact.js";

/** A bare number may take its unit from one further on ("41, 46 and 51 percent") or one before it. */
const JOINS = /^,? ?(?:and|to|,|against|versus)?,? ?$/;
const NEXT_AGE = /^(?:,|,? and),? $/;
/** What follows a number whose noun or unit is left out: "300 to a daughter", "another 340 in the north". */
const LEFT_OUT =
  /^(?:$|[,.;:)]| —| (?:to|in|at|from|for|by|on|and|or|of (?:them|these|those|last|two|three|a year)|were|was|are|is|had|have|went|a year|last|this|now|against|earlier|with|who|percent))/;

/** Fills in what an ellipsis leaves out, over one sentence: the unit, and with it the sort, and the noun. */
export function inherit(facts: readonly Fact[]): Fact[] {
  const filled = [...facts];
  // Backwards: the unit is told once, with the last.
  for (let at = filled.length - 2; at >= 0; at--) {
    const [fact, next] = [filled[at]!, filled[at + 1]!];
    if (isBare(fact) && hasUnit(next) && JOINS.test(next.before)) filled[at] = taken(fact, next);
  }
  // Forwards: the unit is told once, with the first, in parallel phrases.
  for (let at = 1; at < filled.length; at++) {
    const fact = filled[at]!;
    const previous = filled[at - 1]!;
    // "aged 9, 12 and 15": ages, one after the other.
    if (previous.sort === "age" && isBare(fact) && fact.value < 120 && NEXT_AGE.test(fact.before)) {
      filled[at] = { ...fact, sort: "age", unit: previous.unit, head: "", headFrom: "inherited" };
      continue;
    }
    if (!isBare(fact) || !LEFT_OUT.test(fact.after)) continue;
    // "300 acres that had none, or 330": restated, and in what unit its words do not say.
    const isRestated = /, or $/.test(fact.before);
    const last = filled
      .slice(0, at)
      .findLast((each) => !["year", "other", "rank", "age", "span", "multiple"].includes(each.sort));
    if (last === undefined) continue;
    if (last.sort === "count") {
      if (last.head !== "") filled[at] = { ...fact, head: last.head, headFrom: "inherited" };
    } else if (
      last.sort === "share"
        ? isParallel(fact) && !last.inWords && fact.value < 100 && !/ (?:of|for) [^,;]*$/.test(fact.before)
        : last.sort === "measure" && isParallel(fact) && !isRestated
    )
      filled[at] = taken(fact, last);
  }
  return filled;
}

function isBare({ sort, head, headFrom, figure }: Fact): boolean {
  return (
    sort === "count" && figure !== null && (head === "" || headFrom === "inherited") && figure.fate === ""
  );
}

function hasUnit({ sort, inWords }: Fact): boolean {
  return (sort === "share" && !inWords) || sort === "measure" || sort === "points";
}

function isParallel({ before }: Fact): boolean {
  return /^[^;:()—]{1,50}$/.test(before.replace(/^[^()]*\)/, "")) && /,| and | to | against /.test(before);
}

function taken(fact: Fact, from: Fact): Fact {
  const half = from.sort === "share" ? 0.5 : 0;
  return {
    ...fact,
    sort: from.sort,
    unit: from.unit,
    head: from.head,
    headFrom: "inherited",
    ...(half > 0 ? { low: fact.value - half, high: fact.value + half } : {}),
  };
}
