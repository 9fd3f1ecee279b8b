import { LESS } from "../../../lexicon/overlap-cues.js";
import type { Passage, Told } from "../../facts/passage.js";
import type { Tie } from "../tie.js";

/** A total stands so near before the list that takes it apart, in characters. */
const NEAREST = 60;
const LONGEST_ITEM = 45;

/** "all 112 who were on board: 97 rescued, 12 bodies found, three missing": a list of which every item has one number. */
export function itemisedIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact, at, line } = claim;
    if (
      (fact.sort !== "count" && fact.sort !== "sum" && fact.sort !== "measure") ||
      fact.figure === null ||
      fact.figure.to !== undefined
    )
      return [];
    if (fact.figure.exactness !== "exact" || fact.per !== "" || fact.value < 4) return [];
    const { prose } = at.block;
    const rest = prose.slice(fact.span.end, line.span.end);
    const opened = /^([^,.;:()—–\d]{0,60}?)(?:(: )| ?[—–] | (\())/.exec(rest);
    if (opened === null || opened[0].length > NEAREST + 3 || LESS.test(rest.toLowerCase())) return [];
    const from = fact.span.end + opened[0].length;
    const behind = prose.slice(from, line.span.end);
    const close = opened[3] !== undefined ? behind.indexOf(")") : behind.search(/[.;!?](?:\s|$)|$/);
    if (close <= 0) return [];
    const parts = itemsOf(passage, claim, from, from + close);
    if (parts === null || parts.length < 2) return [];
    const sum = parts.reduce((all, part) => all + part.fact.value, 0);
    if (sum / fact.value < 0.6 || sum / fact.value > 1.6) return [];
    // Two of one list may be all that another total has.
    const others = passage.all
      .filter(({ fact: other }) => other !== fact && other.sort === fact.sort)
      .map((told) => [...parts, told]);
    return [{ kind: "sum" as const, claim, terms: parts, strength: 2, others }];
  });
}

/** The one number of each item between commas; null where an item has none or two, or says that it is not all. */
function itemsOf(passage: Passage, claim: Told, from: number, end: number): Told[] | null {
  const { prose } = claim.at.block;
  const text = prose.slice(from, end);
  if (/\b(?:includ|such as|among|both|at least|more than|some of|up to|over|nearly|about)/i.test(text))
    return null;
  const parts: Told[] = [];
  let at = from;
  for (const item of text.split(/(?:,|;) (?:and )?| and /)) {
    const start = prose.indexOf(item, at);
    at = start + item.length;
    if (item.length > LONGEST_ITEM) return null;
    const told = passage.own.filter(({ fact }) => fact.span.start >= start && fact.span.end <= at);
    if (told.length !== 1 || told[0]!.fact.sort !== claim.fact.sort || told[0]!.fact.figure?.to !== undefined)
      return null;
    if (told[0]!.fact.unit !== claim.fact.unit || told[0]!.fact.markers.has("each")) return null;
    parts.push(told[0]!);
  }
  return parts;
}
