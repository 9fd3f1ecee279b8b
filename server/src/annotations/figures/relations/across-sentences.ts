import { FATE_WORDS } from "../../../lexicon/counted-nouns.js";
import type { Figure } from "../figure.js";
import { listIn, type List } from "./breakdowns.js";
import type { Outline } from "./outline.js";

/** Who makes up those whom something befell: "The dead were five men and four women." */
export interface Roll {
  /** As a figure's `fate`; "" for victims, of whatever it was. */
  readonly fate: string;
  readonly list: List;
}

/** A total of several things whose own figures follow: "two camps can hold 340 people between them". */
export interface SharedTotal {
  readonly total: Figure;
  /** How many things share it. */
  readonly among: number;
}

/** What a sentence says of one of several: "The second, in the old school, has 115 beds." */
export interface OneOfSeveral {
  readonly figures: readonly Figure[];
}

const ROLL =
  /\b(dead|victims|killed|wounded|injured|hurt|arrested|detained|missing|fatalities|casualties|injured people) (?:were|are|was) (?:all )?(?:the )?$/;

/** The rolls of a block: complete lists of those whom something befell. */
export function rollsIn(outlines: readonly Outline[]): Roll[] {
  return outlines.flatMap((outline) => {
    const list = listIn(outline);
    const word = list === null ? undefined : ROLL.exec(outline.text.slice(0, list.start))?.[1];
    if (list === null || word === undefined || !list.isComplete) return [];
    return [{ fate: FATE_WORDS.get(word) ?? "", list }];
  });
}

const AMONG =
  /^[^«»;]{0,50}\b(?:between them|among them|combined|together|in all|altogether|in total|all told)\b/;
const COMBINED = /\b(?:combined|total of|a total|together) (?:[a-z]+ ){0,2}$/;

/** The totals of a block that several things share. */
export function sharedTotals(outlines: readonly Outline[]): SharedTotal[] {
  return outlines.flatMap((outline) => {
    const { text, figures } = outline;
    return figures.flatMap((total, index) => {
      const mark = `«n${index}»`;
      const start = text.indexOf(mark);
      if (start < 0 || index > 3) return [];
      const isShared = AMONG.test(text.slice(start + mark.length)) || COMBINED.test(text.slice(0, start));
      const before = figures
        .slice(0, index)
        .find(({ role, value }) => role === "count" && value >= 2 && value <= 5);
      const among = before?.value ?? (/\bboth\b/.test(text) ? 2 : 0);
      return isShared && among > 0 && Number.isInteger(among) ? [{ total, among }] : [];
    });
  });
}

const ONE =
  /^"?(?:at |in |of )?(?:the (?:«x0»|(?:other|larger|smaller|newer|older|last)\b)|(?:one|another)\b)/;

/** What the sentences of a block say of one of several things each. */
export function onesOfSeveral(outlines: readonly Outline[]): OneOfSeveral[] {
  return outlines
    .filter(({ text }) => ONE.test(text))
    .map(({ text, figures }) => ({ figures: figures.filter((_, index) => text.includes(`«n${index}»`)) }))
    .filter(({ figures }) => figures.length > 0);
}
