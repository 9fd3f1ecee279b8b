import type { Figure } from "../figure.js";
import { clauseGap, DETERMINERS, figureAt, gap, isOneKind, mark, type Outline } from "./outline.js";

/** "36 of the 144 wells, or 20 percent": a part, its whole, and the percentage or fraction said of them. */
export interface PartStatement {
  readonly part: Figure;
  readonly whole: Figure;
  readonly percent: Figure;
  /** True where the percentage may be of the part or of what is left ("a vacancy rate of 30 percent"). */
  readonly either: boolean;
}

const SHARE = mark("pf", "percent");
const PART_OF = `${mark("n", "part")}${clauseGap(30)} (?:out )?of ${DETERMINERS}${mark("n", "whole")}`;
/** What puts a restatement beside what it restates: "…, or 25 percent", "… (25 percent)", "… — 25 percent". */
const RESTATED = String.raw`(?:,? or (?:[a-z]+ ){0,2}|,? ?— (?:or |just |only |fully )?|,? \((?:or )?|, (?:which|that) (?:is|was|comes to|amounts to) )`;
const RATE =
  "(?:rate|share|proportion|percentage|turnout|level|average|ratio) (?:of|at|was|is|to|stood at) (?:just |only )?";
const MAKES =
  "(?:accounts? for|accounted for|makes? up|made up|represents?|represented|equals?|is|are|was|were)";

const PARTS: readonly { readonly pattern: RegExp; readonly either?: boolean }[] = [
  { pattern: pattern(`${PART_OF}${gap(70)}${RESTATED}${SHARE}`) },
  { pattern: pattern(`${PART_OF}${gap(90)}${RATE}${SHARE}`), either: true },
  { pattern: pattern(`${PART_OF}${clauseGap(50)}, ${SHARE}(?=[,.;)]| —|$)`) },
  {
    pattern: pattern(`${PART_OF}${gap(70)}(?:leaving|meaning|with) (?:[a-z]+ ){0,3}?${SHARE}`),
    either: true,
  },
  { pattern: pattern(`${SHARE}${gap(90)}(?:[—(:,]|, or) ?(?:or |just |only )?${PART_OF}`) },
  {
    pattern: pattern(
      `\\bof ${DETERMINERS}${mark("n", "whole")}${gap(80)}, ${clauseGap(30)}${mark("n", "part")}${gap(60)}${RESTATED}${SHARE}`,
    ),
  },
  {
    pattern: pattern(
      `${SHARE} of ${DETERMINERS}${mark("n", "whole")}${gap(50)}${RESTATED}${mark("n", "part")}`,
    ),
  },
  {
    pattern: pattern(
      `${SHARE}${RESTATED}${mark("n", "part")}${clauseGap(20)}\\)?,? (?:out )?of ${DETERMINERS}${mark("n", "whole")}`,
    ),
  },
  {
    pattern: pattern(
      `${mark("n", "part")}${clauseGap(50)}${RESTATED}${SHARE} of ${DETERMINERS}${mark("n", "whole")}`,
    ),
  },
  {
    pattern: pattern(
      `${mark("n", "part")}${clauseGap(50)} ${MAKES} ${SHARE} of ${DETERMINERS}${mark("n", "whole")}`,
    ),
  },
  {
    pattern: pattern(
      `\\bof ${DETERMINERS}${mark("n", "whole")}${gap(60)}${SHARE}${RESTATED}${mark("n", "part")}`,
    ),
  },
  {
    pattern: pattern(
      `${mark("n", "whole")}${gap(80)}${mark("n", "part")} of (?:them|those|these|which|whom)\\b${gap(50)}${RESTATED}${SHARE}`,
    ),
  },
];

function pattern(source: string): RegExp {
  return new RegExp(source, "dg");
}

/** What may follow a percentage that tells of another whole, or of a change. */
const OTHER_WHOLE =
  /^ (?:more|less|fewer|higher|lower|above|below|increase|rise|jump|gain|growth|drop|decline|decrease|cut|raise|discount|interest)\b/;

/** Nouns that stand for the whole just named: "or a third of the money". */
const THE_WHOLE =
  /^(?:total|those|them|all|money|whole|number|sum|amount|people|funds?|budget|group|it|everyone|population|cost|roll)$/;

/** The parts, wholes and percentages that a sentence ties together, each percentage once. */
export function partStatements(outline: Outline): PartStatement[] {
  const { text } = outline;
  if (!/«[pf]/.test(text)) return [];
  const found = new Map<Figure, PartStatement>();
  for (const { pattern: each, either = false } of PARTS)
    for (const match of text.matchAll(each)) {
      const part = figureAt(outline, match.groups!["part"]);
      const whole = figureAt(outline, match.groups!["whole"]);
      const percent = figureAt(outline, match.groups!["percent"]);
      if (part === null || whole === null || percent === null || found.has(percent)) continue;
      const after = text.slice(match.indices!.groups!["percent"]![1] + 1);
      if (!isOneKind(part, whole) || OTHER_WHOLE.test(after)) continue;
      const isLast = percent.start > part.start && percent.start > whole.start;
      if (isLast && isOfAnother(text, after)) continue;
      if (whole.value <= 0 || part.value > 2 * whole.value) continue;
      found.set(percent, { part, whole, percent, either });
    }
  return [...found.values()];
}

/** "or 2 percent of the state budget": a share of something that the sentence has not named as the whole. */
function isOfAnother(text: string, after: string): boolean {
  const phrase = /^ of (?!«)((?:(?!(?:in|on|at|for|to|from|by|with|who|that)\b)[a-z'-]+ ?){1,5})/.exec(
    after,
  )?.[1];
  if (phrase === undefined || / of [^«»;,]{0,50}«n/.test(after.slice(0, 60))) return false;
  const before = text.slice(0, text.length - after.length);
  const words = phrase
    .trim()
    .split(" ")
    .filter((word) => !/^(?:the|its|their|his|her|all|an?)$/.test(word));
  if (words.length === 1 && THE_WHOLE.test(words[0]!)) return false;
  return !words.some((word) => word.length > 3 && before.includes(word.replace(/s$/, "")));
}
