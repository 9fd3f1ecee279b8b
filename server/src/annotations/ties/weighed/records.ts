import { BEHIND_ONLY, LEAST_RECORD, NEW_RECORD, OLD_MARK } from "../../../lexicon/count-cues.js";
import type { Fact } from "../../facts/fact.js";
import { sameKind, type Passage } from "../../facts/passage.js";
import type { Tie } from "../tie.js";

const SORTS: ReadonlySet<Fact["sort"]> = new Set(["count", "sum", "measure", "share", "rate"]);

/** A record, and the one before it that was more: "the hottest day … 38.1C. The old mark, 38.6C, …". */
export function oldMarksIn(passage: Passage): Tie[] {
  return passage.own.flatMap((old) => {
    const { fact } = old;
    if (
      !SORTS.has(fact.sort) ||
      fact.figure === null ||
      fact.figure.to !== undefined ||
      !OLD_MARK.test(fact.before)
    )
      return [];
    const texts = [-2, -1, 0, 1].map((by) => passage.textOf(old.sentence + by));
    const text = texts.join(" ");
    if (!NEW_RECORD.test(text) || LEAST_RECORD.test(text)) return [];
    const { all } = passage;
    const near = all.filter(
      (told) =>
        told !== old &&
        told.sentence >= old.sentence - 2 &&
        told.sentence <= old.sentence + 1 &&
        told.fact.figure?.to === undefined &&
        !told.fact.markers.has("change") &&
        sameKind(told.fact, fact) &&
        (fact.sort !== "count" || fact.headFrom !== "behind" || told.fact.head === fact.head),
    );
    const now = near.findLast((told) => all.indexOf(told) < all.indexOf(old)) ?? near[0];
    if (now === undefined || near.some((told) => told.fact.value >= fact.value)) return [];
    return now.fact.value > fact.value * 0.4
      ? [{ kind: "exceeds" as const, claim: now, terms: [old], strength: 2, others: [] }]
      : [];
  });
}

/** "the second-longest in the county, beaten only by A and B": as many are named before it as its rank says. */
export function namedBeforeIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact, line } = claim;
    if (fact.sort !== "rank" || fact.value < 2 || fact.value > 9) return [];
    const { prose } = claim.at.block;
    const rest = prose.slice(fact.span.end, line.span.end);
    if (!/^-[a-z]+est\b/.test(rest)) return [];
    const cue = BEHIND_ONLY.exec(rest.toLowerCase());
    if (cue === null) return [];
    const named = rest
      .slice(cue.index + cue[0].length)
      .replace(/\([^)]*\)/g, "")
      .replace(/[.;].*$/s, "")
      .replace(/,? (?:at|with) [\d,.]+[^,]*/g, "");
    const names = named.split(/, (?:and )?| and /).filter((each) => /^(?:the )?[A-ZÀ-Þ]/.test(each.trim()));
    if (names.length === 0 || names.length + 1 === fact.value) return [];
    return [{ kind: "scaled" as const, claim, terms: [], strength: 2, others: [], factor: names.length + 1 }];
  });
}
