// What the model of ties learns from. Pairs (`good`, `bad`, `spans`): the sums that the good twin does and the bad one does not are
// those that the copy asserts, and no others. Published copy and clean drafts: whatever sum comes out to more digits than chance
// would give may be asserted, the rest is not.
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Told } from "../../../server/src/annotations/facts/passage.js";
import { windowAbout } from "../../../server/src/annotations/facts/window.js";
import { amountsOf, type Amount } from "../../../server/src/annotations/ties/searched/amounts.js";
import { relationsOf } from "../../../server/src/annotations/ties/searched/enumerate.js";
import { featuresOf } from "../../../server/src/annotations/ties/searched/features.js";
import { chanceOf, holds, type Relation } from "../../../server/src/annotations/ties/searched/relations.js";
import { Reviewer, type ReviewInput } from "../../../server/src/review/review.js";
import type { Markup } from "../../../server/src/text/draft.js";

export interface Case {
  /** The set of pairs, or the desk. */
  readonly group: string;
  readonly features: ReadonlySet<string>;
  /** Whether the figures belong together; null where only the sum says so, which comes out by chance as often as `chance`. */
  readonly isTie: boolean | null;
  readonly chance: number;
  /** How many it stands for. */
  readonly weight: number;
}

interface Draft {
  readonly group: string;
  readonly markup: Markup;
  readonly text: string;
  /** Of a pair: the same with one figure wrong, and the words that show it. */
  readonly bad?: string;
  readonly spans?: readonly string[];
}

/** Folders of texts, and files of JSON lines with `good`, `bad` and `spans`, or `text`, or `body`. */
export function readDrafts(places: readonly string[]): Draft[] {
  return places.flatMap((place): Draft[] => {
    const group = path.basename(place, ".jsonl");
    if (place.endsWith(".jsonl"))
      return readFileSync(place, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, string> & { spans?: string[] })
        .map(({ good, text, body, markup, bad, spans }) => ({
          group,
          markup: markup === "markdown" ? "markdown" : "plaintext",
          text: good ?? text ?? body ?? "",
          ...(bad === undefined || spans === undefined ? {} : { bad, spans }),
        }));
    if (!statSync(place).isDirectory())
      return [
        { group: path.basename(path.dirname(place)), markup: "plaintext", text: readFileSync(place, "utf8") },
      ];
    const names = readdirSync(place).sort();
    return readDrafts(
      names
        .map((name) => path.join(place, name))
        .filter((each) => each.endsWith(".txt") || statSync(each).isDirectory()),
    );
  });
}

/** Of pairs one in so many relations that are no tie is looked at, of other copy one in so many, which each count less. */
const OF_PAIRS = 8;
const OF_COPY = 60;
const LESS = 0.3;
/** A sum that comes out by chance as often says nothing. */
const MOST_BY_CHANCE = 0.02;
const MOST_AMOUNTS = 120;

export function casesOf(drafts: readonly Draft[], input: ReviewInput): Case[] {
  const cases: Case[] = [];
  let seed = 1;
  const isDrawn = (one: number): boolean => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648 < 1 / one;
  };
  for (const { group, markup, text, bad, spans } of drafts) {
    const all = amountsIn(text, markup, input);
    if (all.length > MOST_AMOUNTS) continue;
    const wrong = bad === undefined ? [] : amountsIn(bad, markup, input);
    const broken = new Map([...relationsOf(wrong, 0)].map((relation) => [keyOf(relation), relation]));
    const add = (
      relation: Relation,
      isTie: boolean | null,
      weight: number,
      among: readonly Amount[],
    ): number =>
      cases.push({
        group,
        features: featuresOf(relation, among),
        isTie,
        chance: chanceOf(relation),
        weight,
      });
    for (const relation of relationsOf(all, 0)) {
      const isTrue = holds(relation);
      const twin = isTrue ? broken.get(keyOf(relation)) : undefined;
      if (twin !== undefined && !holds(twin) && twin.members.every((member) => isShown(member, spans!))) {
        add(relation, true, 1, all);
        add(twin, true, 0.5, wrong);
      } else if (isTrue && chanceOf(relation) < MOST_BY_CHANCE) add(relation, null, 1, all);
      else if (isDrawn(bad === undefined ? OF_COPY : OF_PAIRS))
        add(relation, false, bad === undefined ? OF_COPY * LESS : OF_PAIRS, all);
    }
  }
  return cases;
}

/** The figures of a draft, read as one stretch. */
function amountsIn(text: string, markup: Markup, input: ReviewInput): Amount[] {
  const { blocks } = new Reviewer().review(text, markup, input);
  const last = blocks.at(-1);
  if (last === undefined) return [];
  const facts: readonly Told[] = windowAbout(
    last,
    (distance) => blocks[blocks.length - 1 + distance],
    blocks.length,
    0,
  ).upTo;
  return amountsOf(facts);
}

function keyOf({ kind, members, factor }: Relation): string {
  return `${kind} ${factor.toPrecision(3)} ${members.map(({ index, side }) => `${index}/${side}`).join(" ")}`;
}

function isShown({ told: { at, fact } }: Amount, spans: readonly string[]): boolean {
  const words = at.block.prose.slice(fact.span.start, fact.span.end);
  return spans.some((span) => span.includes(words));
}
