import type { Told } from "../../facts/passage.js";
import type { Window } from "../../facts/window.js";
import { WeighedFeatures } from "../../claims/model.js";
import type { Right, Tie, TieKind } from "../tie.js";
import { areSides } from "../ordered/shares-of-votes.js";
import { timeOf } from "../weighed/clause.js";
import { amountsOf, type Amount } from "./amounts.js";
import { relationsOf } from "./enumerate.js";
import { featuresOf } from "./features.js";
import { chanceOf, holds, sameNoun, worthOf, type Relation, type RelationKind } from "./relations.js";
import { slipOf, type Slip } from "./slips.js";
import { BIAS, WEIGHTS } from "./weights.js";

/** What a slip has to say by itself, in logits: of a figure of two digits it says little, and the words have to say the rest. */
const LEAST_EVIDENCE = -2;
/**
 * What it has to say together with what says that the figures belong together, by the kind of sum and of slip: above whatever published
 * copy and drafts without a fault come to (docs/tie-model.md). Where the units leave few sums to be done, less is enough.
 */
const BAR = 1;
const BARS: Readonly<Record<string, number>> = {
  "product magnitude": -1,
  "product swapped": -2.5,
  "loose magnitude": -2.1,
  "rate magnitude": -4,
  "period magnitude": -5.2,
  "rest digit": -1,
  "change digit": 2,
  "change swapped": 2,
  // Two figures that add up to nearly a third are met in any story: the words have to say more.
  "sum digit": 2.2,
  "sum swapped": 2.2,
  "sum magnitude": 2.2,
};
/** Words and places seldom say more, by which many relations are passed over without a look at them. */
const LARGEST_LOGIT = -0.5;
/** A figure that another sum makes true, as surely as that, is not the wrong one. */
const EXPLAINED = -2.2;
/** A stretch with more amounts is a list of results, not prose. */
const MOST_AMOUNTS = 120;

/** A tie that search has found, and the kind of sum that it is. */
export interface Searched {
  readonly tie: Tie;
  readonly kind: RelationKind;
}

const FOUND = new WeakMap<Window, readonly Searched[]>();

/**
 * Figures of a block, with those before it, that a slip of the keys parts from a sum which they would do otherwise: found among all
 * sums that their units allow, by how much that says and by what else says that they belong together.
 */
export function searchedIn(window: Window): readonly Searched[] {
  const known = FOUND.get(window);
  if (known !== undefined) return known;
  const found = search(window);
  FOUND.set(window, found);
  return found;
}

interface Broken {
  readonly relation: Relation;
  readonly at: number;
  readonly slip: Slip;
  readonly score: number;
  readonly worth: number;
}

/** So many sums can be tried in a paragraph of a story and its neighbours; where many more can, one fits by chance. */
const FEW = 60;
/** Where so many can, nothing is told by what fits. */
const MANY = 250;

function search(window: Window): Searched[] {
  const all = amountsOf(window.upTo);
  if (all.length > MOST_AMOUNTS || !all.some(({ index }) => index >= window.before)) return [];
  // Deep in a table all sums are the table's own.
  if (all.every(({ told }) => told.at.block.cell !== undefined)) return [];
  const broken: Broken[] = [];
  const relations: Relation[] = [];
  for (const relation of relationsOf(all, window.before, false))
    if (relations.push(relation) > MANY) return [];
  const tried = 2 * Math.log(Math.max(1, relations.length / FEW));
  for (const relation of relations) {
    if (holds(relation) || isOthers(relation) || isOfSides(relation, window)) continue;
    let logit: number | undefined;
    for (const [at, member] of relation.members.entries()) {
      const worth = worthOf(relation, at);
      // A rounded percentage says too little of what it is of.
      if (worth === null || (at > 0 && (relation.kind === "share" || relation.kind === "change"))) continue;
      const slip = slipOf(member, worth, LEAST_EVIDENCE);
      if (slip.kind === "none" || (relation.kind === "same" && slip.kind !== "swapped")) continue;
      if (relation.kind !== "same" && isTold(relation, at, worth.value, all)) continue;
      // No words make up for a slip that says so little: the figures' words are not looked at.
      if (slip.evidence + LARGEST_LOGIT < barOf(relation, slip) + tried) continue;
      logit ??= model().logit(featuresOf(relation, all));
      const score = logit + slip.evidence - tried;
      if (score >= barOf(relation, slip)) broken.push({ relation, at, slip, score, worth: worth.value });
    }
  }
  if (broken.length === 0) return [];
  broken.sort((a, b) => b.score - barOf(b.relation, b.slip) - a.score + barOf(a.relation, a.slip));
  const facts = [...window.upTo, ...window.behind()];
  const found: Searched[] = [];
  const told = new Set<unknown>();
  for (const each of broken) {
    const claim = each.relation.members[each.at]!;
    if (each.relation.members.some((member) => told.has(member.told.fact))) continue;
    if (isExplained(facts, claim.told)) continue;
    for (const { told: member } of each.relation.members) told.add(member.fact);
    found.push({ tie: tieOf(each), kind: each.relation.kind });
  }
  return found;
}

function barOf({ kind, members }: Relation, { kind: slip }: Slip): number {
  // Whole numbers of things make whole numbers of things, and ten times as many.
  if (kind === "product" && members[0]!.dimension === "count") return BAR;
  return BARS[`${kind === "sum" && members.length > 3 ? "total" : kind} ${slip}`] ?? BAR;
}

const OF_A_WHOLE: ReadonlySet<RelationKind> = new Set<RelationKind>([
  "share",
  "rest",
  "change",
  "step",
  "multiple",
]);

/** Whether a share or a change would be of the two sides of a vote, which are parts of both together. */
function isOfSides({ kind, members }: Relation, { upTo }: Window): boolean {
  return OF_A_WHOLE.has(kind) && areSides(upTo, members[1]!.told, members[2]!.told);
}

/**
 * What is another rule's, or met everywhere: a table that is added up by itself, what is told of one noun, in the headline or of two times, and
 * two amounts whose digits are not the same.
 */
function isOthers({ kind, members }: Relation): boolean {
  if (kind !== "same") return members.every(({ told }) => told.at.block.cell !== undefined);
  const [b, a] = members as [Amount, Amount];
  const { grain, size } = b;
  // Numbers with the same digits are a multiple of nine apart.
  const apart = Math.round((b.value - (a.value / a.size) * size) / grain);
  if (apart === 0 || apart % 9 !== 0 || b.value < 100 * grain || sameNoun(a, b)) return true;
  const kinds = members.map(({ told }) => told.at.block.kind);
  if (kinds.includes("headline") || kinds.includes("deck")) return true;
  if (kinds.every((each) => each === "tableCell")) return true;
  const [x, y] = [timeOf(a.told), timeOf(b.told)];
  return x !== null && y !== null && x !== y;
}

/** Whether the stretch tells the right value itself, as another figure: then that one is of the sum. */
function isTold({ members }: Relation, at: number, worth: number, all: readonly Amount[]): boolean {
  const { dimension, grain } = members[at]!;
  return all.some(
    (other) =>
      !members.includes(other) &&
      other.dimension === dimension &&
      Math.abs(other.value - worth) < grain / 2 + 1e-9 * worth,
  );
}

/** Whether another sum of the stretch makes a figure true, as far as words and places say that it is done. */
function isExplained(facts: readonly Told[], { fact }: Told): boolean {
  const all = amountsOf(facts);
  for (const relation of relationsOf(all, 0)) {
    if (!relation.members.some(({ told }) => told.fact === fact) || !holds(relation)) continue;
    // A rate for a unit of measure, what it is told for and what both come to, digit for digit: nothing says more.
    if (relation.kind === "product" && isMeasured(relation) && chanceOf(relation) < BY_CHANCE) return true;
    if (model().logit(featuresOf(relation, all)) - Math.log(chanceOf(relation)) > EXPLAINED) return true;
  }
  return false;
}

const BY_CHANCE = 0.03;

function isMeasured({ members }: Relation): boolean {
  const [, rate, number] = members;
  return (
    rate?.per !== null &&
    rate?.per !== undefined &&
    number !== undefined &&
    rate.per.dimension === number.dimension &&
    number.dimension !== "count"
  );
}

let made: WeighedFeatures | undefined;

function model(): WeighedFeatures {
  return (made ??= WeighedFeatures.read(WEIGHTS, BIAS));
}

/** Kinds of sum that are told as they are where the figure that they come to is the one that went wrong. */
const TOLD_AS: Partial<Record<RelationKind, TieKind>> = { sum: "sum", share: "share", change: "change" };

function tieOf({ relation, at, worth, slip }: Broken): Tie {
  const { kind, members } = relation;
  const claim = members[at]!;
  const terms = members.filter((member) => member !== claim);
  const base = { claim: claim.told, strength: 2, others: [], isProven: true } as const;
  const of = (tied: readonly Amount[]): readonly Told[] => tied.map(({ told }) => told);
  if (kind === "same") return { ...base, kind: "same", ...earlierFirst(members) };
  // Which of a total and its parts is wrong, the sum does not say: told of the total, with a fix for each.
  if (kind === "sum" && members.length > 3)
    return { ...base, kind: "sum", claim: members[0]!.told, terms: of(members.slice(1)) };
  const as = at === 0 ? TOLD_AS[kind] : undefined;
  if (as !== undefined) return { ...base, kind: as, terms: of(terms) };
  if (kind === "sum") return { ...base, kind: "difference", terms: of(terms) };
  const tie = { ...base, kind: "scaled", terms: of(terms), factor: worth / claim.size } as const;
  return slip.kind === "magnitude" ? { ...tie, rights: rightsOf(relation) } : tie;
}

/** Which figure has the wrong magnitude, the sum does not say: each as it would be were the others right. */
function rightsOf(relation: Relation): Right[] {
  return relation.members.flatMap(({ told, size }, at) => {
    const worth = worthOf(relation, at);
    return worth === null ? [] : [{ told, value: Number((worth.value / size).toPrecision(6)) }];
  });
}

/** Of what is told twice, the later is held against the earlier. */
function earlierFirst(members: readonly Amount[]): { claim: Told; terms: readonly Told[] } {
  const [a, b] = [...members].sort((x, y) => x.index - y.index) as [Amount, Amount];
  return { claim: b.told, terms: [a.told] };
}
