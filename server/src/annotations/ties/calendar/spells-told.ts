import { SO_OLD, SPELLS_IN_WORDS } from "../../../lexicon/moment-cues.js";
import { UNIT_DAYS } from "../../dates/lasting.js";
import type { Passage, Told } from "../../facts/passage.js";
import { plain } from "../../facts/read-facts.js";
import { overlaps } from "../../../text/span.js";
import { toldAt } from "./moments.js";

/** A length of time in units of the calendar that a block tells, in figures or in words. */
export interface SpellTold {
  readonly told: Told;
  readonly count: number;
  /** A unit of `UNIT_DAYS`. */
  readonly unit: string;
  /** The plain words of its sentence before it, and behind it. */
  readonly before: string;
  readonly after: string;
  /** Whether it stands before its noun: "a 12-day strike". */
  readonly isCompound: boolean;
  /** Whether it is the day or the year that follows: "the next day". */
  readonly isNext: boolean;
}

/** The lengths of time in days and more that the passage's block tells exactly, in order. */
export function spellsTold(passage: Passage): SpellTold[] {
  return passage.lines
    .filter(({ at }) => at === passage.at)
    .flatMap((placed) => {
      const { at, line, sentence } = placed;
      const { prose } = at.block;
      const told = line.facts.flatMap((fact) => {
        const { sort, unit, figure, value, span } = fact;
        const isSoOld = sort === "age" && unit !== "year" && SO_OLD.test(fact.before);
        if ((sort !== "span" && !isSoOld) || figure?.exactness !== "exact" || figure.to !== undefined)
          return [];
        if (!UNIT_DAYS.has(unit)) return [];
        const isCompound = /^[^ ]*[-–][a-z]+$/i.test(prose.slice(figure.number.end, span.end));
        return [{ told: { fact, line, at, sentence }, count: value, unit, span, isCompound, isNext: false }];
      });
      const text = prose.slice(line.span.start, line.span.end);
      const inWords = [...text.matchAll(SPELLS_IN_WORDS)].flatMap((match) => {
        const start = line.span.start + match.index;
        const span = { start, end: start + match[0].length };
        if (line.facts.some((fact) => overlaps(fact.span, span))) return [];
        const known = LENGTHS.get((match[2] ?? match[4] ?? match[6] ?? "").toLowerCase());
        if (known === undefined) return [];
        const factor = match[3] === undefined ? 1 : (PARTS.get(match[3].toLowerCase()) ?? 1);
        const [count, unit] = known;
        return [
          {
            told: toldAt(at, line, sentence, span),
            count: count * factor,
            unit,
            span,
            isCompound: false,
            isNext: match[5] !== undefined,
          },
        ];
      });
      return [...told, ...inWords].map(({ span, ...rest }) => ({
        ...rest,
        before: plain(prose.slice(line.span.start, span.start)),
        after: plain(prose.slice(span.end, line.span.end)),
      }));
    });
}

const LENGTHS: ReadonlyMap<string, readonly [number, string]> = new Map([
  ["day", [1, "day"]],
  ["week", [1, "week"]],
  ["fortnight", [2, "week"]],
  ["month", [1, "month"]],
  ["year", [1, "year"]],
  ["decade", [10, "year"]],
  ["century", [100, "year"]],
]);

const PARTS: ReadonlyMap<string, number> = new Map([
  ["half a", 0.5],
  ["a half-", 0.5],
  ["a quarter of a", 0.25],
  ["three quarters of a", 0.75],
]);
