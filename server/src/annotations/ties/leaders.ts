import { place, type AnnotatedBlock } from "../annotations.js";
import type { Span } from "../../text/span.js";

/** What a sentence says of one row of a table: that it is the most or the least of all, or of those since a year. */
export interface Leader {
  readonly row: number;
  readonly isMost: boolean;
  readonly since: number | null;
  /** In the block's prose. */
  readonly span: Span;
}

const MOST =
  "busiest|best|highest|largest|biggest|most|top|wettest|hottest|warmest|longest|heaviest|strongest|dearest|tallest";
const LEAST =
  "lowest|worst|smallest|fewest|quietest|driest|coldest|cheapest|slowest|weakest|shortest|lightest";
const SINCE = new RegExp(`\\b(?:the )?(${MOST}|${LEAST})(?: [a-z]+){0,3} since ((?:19|20)\\d\\d)\\b`, "i");
const HEDGED =
  /\b(?:second|third|fourth|next|one of|among|except|apart from|other than|joint|not|no longer|never|but for|nearly|almost|behind|after)\b/i;
const MOST_LABEL = 30;

/** What a block's sentences say of the rows of a table, whose names are given in their order. */
export function leadersIn({ block }: AnnotatedBlock, names: readonly string[]): Leader[] {
  return block.sentences.flatMap((sentence) => {
    const text = block.prose.slice(sentence.start, sentence.end);
    const found = leaderIn(text, names);
    if (found === null || HEDGED.test(found.clause)) return [];
    return [{ ...found, span: { start: sentence.start + found.from, end: sentence.start + found.to } }];
  });
}

function leaderIn(
  text: string,
  names: readonly string[],
): (Omit<Leader, "span"> & { clause: string; from: number; to: number }) | null {
  const since = SINCE.exec(text);
  if (since !== null) {
    const years = names.map(Number);
    if (years.length > 2 && years.every((year, at) => year > 1800 && (at === 0 || year > years[at - 1]!)))
      return {
        row: names.length - 1,
        isMost: isMost(since[1]!),
        since: Number(since[2]),
        clause: since[0],
        from: since.index,
        to: since.index + since[0].length,
      };
  }
  for (const [row, name] of names.entries()) {
    if (name.length < 3 || name.length > MOST_LABEL || !text.includes(name)) continue;
    const label = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    for (const pattern of [
      `\\b${label}(?: (?:ward|district|county|branch|school|site|region|town))?(?: (?:was|is|were|are|had|has|saw|recorded|proved|remained|became|gave|drew|took|cast|won|sold|made|collected|raised|brought|got))(?: [a-z]+){0,2} (?:the|its|their|our) (${MOST}|${LEAST})\\b`,
      `\\b(${MOST}|${LEAST}) (?:month|year|season|day|quarter|week|district|ward|site|town|school|branch|market|station|region|county|seller)(?: [a-z]+){0,4} (?:was|is|came in|fell in)(?: still)? (?:in )?${label}\\b`,
      `\\b(high point|highest point|peak|record year|low point|lowest point|trough|nadir)(?: [a-z]+){0,3} (?:came|was|fell|followed)(?: [a-z]+)? in ${label}\\b`,
    ]) {
      const match = new RegExp(pattern, "i").exec(text);
      if (match !== null)
        return {
          row,
          isMost: isMost(match[1]!),
          since: null,
          clause: match[0],
          from: match.index,
          to: match.index + match[0].length,
        };
    }
  }
  return null;
}

function isMost(word: string): boolean {
  return new RegExp(`^(?:${MOST}|high point|highest point|peak|record year)$`, "i").test(word);
}

/** Where a leader stands in the draft. */
export function placeOf(at: AnnotatedBlock, { span }: Leader): Span {
  return place(at, span);
}
