import { clauseOf, timeOf } from "../weighed/clause.js";
import { headsAgree, type Told } from "../../facts/passage.js";
import { digitsOf } from "../derived/slips.js";
import type { Amount } from "./amounts.js";
import { sameNoun, type Relation } from "./relations.js";

/**
 * What says that the figures of a relation belong together, whatever they come to: where they stand, what they are of, and the words about
 * them. Nothing here looks at whether the sum comes out.
 */
export function featuresOf({ kind, members, factor }: Relation, all: readonly Amount[]): Set<string> {
  const found = new Set<string>();
  const k = kind === "sum" ? (members.length > 3 ? "total" : "sum") : kind;
  const add = (feature: string): void => void found.add(`${k} ${feature}`);
  add("");
  const [claim, first, second] = members as [Amount, Amount, Amount | undefined];
  const sentences = members.map(({ sentence }) => sentence);
  add(`reach ${step(Math.max(...sentences) - Math.min(...sentences))}`);
  const indices = members.map(({ index }) => index);
  const others = indices.slice(1);
  add(`gap ${step(Math.min(...others.map((index) => Math.abs(index - indices[0]!))))}`);
  add(`spread ${step(Math.max(...indices) - Math.min(...indices) + 1 - new Set(indices).size)}`);
  add(`loose ${step(Math.max(...others) - Math.min(...others) + 1 - new Set(others).size)}`);
  add(
    `order ${members.length < 4 ? orderOf(indices) : indices[0]! < Math.min(...others) ? "first" : indices[0]! > Math.max(...others) ? "last" : "mid"}`,
  );
  if (members.length > 3) add(`parts ${Math.min(8, members.length - 1)}`);
  add(`kinds ${members.length < 4 ? members.map(placeOf).join("") : placeOf(claim) + placeOf(first)}`);
  add(`dimension ${first.dimension.length === 3 ? "money" : first.dimension}`);
  if (factor < 0) add("down");
  if (second !== undefined) add(`ratio ${ratioOf(first, second)}`);
  add(
    `digits ${members
      .slice(0, 3)
      .map((each) => Math.min(4, digitsOf(each.told.fact.value).length))
      .join("")}`,
  );
  add(`rivals ${step(rivalsOf(members, all))}`);
  const pairs: [string, Amount, Amount][] = [["01", claim, first]];
  if (second !== undefined) pairs.push(["12", first, second], ["02", claim, second]);
  for (const [name, a, b] of pairs) {
    add(`heads${name} ${headsOf(a, b)}`);
    add(`words${name} ${Math.min(2, shared(a.told, b.told))}`);
    add(`time${name} ${timesOf(a.told, b.told)}`);
    if (Math.abs(a.index - b.index) === 1 && a.sentence === b.sentence && a.told.at === b.told.at) {
      const between = (a.index < b.index ? b : a).told.fact.before.trim();
      if (between.length < 30) add(`between${name} ${between}`);
      add(`beside${name}`);
    }
  }
  for (const [role, { told, per, side }] of members.slice(0, 3).entries()) {
    const { fact } = told;
    for (const marker of fact.markers) {
      add(`mark${role} ${marker}`);
      found.add(`mark${role} ${marker}`);
    }
    const left = fact.before.trim().split(" ");
    const right = fact.after.trim().split(" ");
    add(`left${role} ${left.at(-1)}`);
    add(`left${role} ${left.slice(-2).join(" ")}`);
    add(`right${role} ${right[0]}`);
    add(`right${role} ${right.slice(0, 2).join(" ")}`);
    found.add(`left${role} ${left.slice(-2).join(" ")}`);
    found.add(`right${role} ${right.slice(0, 2).join(" ")}`);
    const { before, after } = clauseOf(told);
    for (const word of new Set(`${before} ${after}`.match(/[a-z]{3,}/g) ?? [])) add(`say${role} ${word}`);
    add(`exact${role} ${fact.figure?.exactness ?? "none"}`);
    add(`from${role} ${fact.headFrom}`);
    if (fact.figure?.definite) add(`the${role}`);
    if (fact.inWords) add(`worded${role}`);
    if (side > 0) add(`side${role}`);
    add(`per${role} ${per === null ? "" : per.dimension === "noun" ? "noun" : per.noun || "each"}`);
    if (
      members.some(
        (other) =>
          other !== members[role] && other.told.fact.head !== "" && per?.noun === other.told.fact.head,
      )
    )
      add(`per of ${role}`);
  }
  return found;
}

function step(value: number): string {
  return value < 4 ? String(value) : value < 7 ? "4" : value < 12 ? "7" : "12";
}

function orderOf(indices: readonly number[]): string {
  return indices
    .map((_, at) => at)
    .sort((a, b) => indices[a]! - indices[b]!)
    .join("");
}

function placeOf({ told: { at } }: Amount): string {
  const { kind, cell } = at.block;
  if (cell !== undefined) return "c";
  return kind === "headline" || kind === "deck" ? "h" : kind === "listItem" ? "l" : "p";
}

/** The size of one term beside another. */
function ratioOf(a: Amount, b: Amount): number {
  return Math.max(-4, Math.min(4, Math.round(2 * Math.log10(a.value / b.value))));
}

function headsOf(a: Amount, b: Amount): string {
  const [x, y] = [a.told.fact, b.told.fact];
  if (sameNoun(a, b)) return x.modifiers.join() === y.modifiers.join() ? "all" : "same";
  if (x.head === "" || y.head === "") return x.head === y.head ? "none" : "one";
  return headsAgree(x, y) ? "agree" : "differ";
}

function timesOf(a: Told, b: Told): string {
  const [x, y] = [timeOf(a), timeOf(b)];
  if (x === null || y === null) return x === y ? "none" : "one";
  return x === y ? "same" : "differ";
}

/** How many other amounts of a dimension of the terms stand between the first and the last of a relation. */
function rivalsOf(members: readonly Amount[], all: readonly Amount[]): number {
  const indices = members.map(({ index }) => index);
  const [from, to] = [Math.min(...indices), Math.max(...indices)];
  return all.filter(
    (each) =>
      each.index >= from &&
      each.index <= to &&
      !members.includes(each) &&
      each.dimension === members[1]!.dimension,
  ).length;
}

const STEMS = new WeakMap<object, Set<string>>();

function stemsOf(told: Told): Set<string> {
  const known = STEMS.get(told.fact);
  if (known !== undefined) return known;
  const { before, after } = clauseOf(told);
  const words = `${before} ${after}`.match(/[a-z]{4,}/g) ?? [];
  const made = new Set(words.map((word) => word.replace(/(?:ing|ed|es|s|d|e)$/, "").slice(0, 6)));
  STEMS.set(told.fact, made);
  return made;
}

function shared(a: Told, b: Told): number {
  const [x, y] = [stemsOf(a), stemsOf(b)];
  let count = 0;
  for (const word of x) if (y.has(word)) count++;
  return count;
}
