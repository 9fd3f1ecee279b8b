import { CHANGE_NOUNS, FALLING, RISING } from "../../../lexicon/rise-and-fall.js";
import type { Figure } from "../figure.js";
import { clauseGap, DETERMINERS, figureAt, gap, isOneKind, mark, type Outline } from "./outline.js";
import { allMatches } from "../../../text/all-matches.js";

/** "rose from 80 to 120, a 40 percent increase": two values and what is said of the step between them. */
export interface ChangeStatement {
  /** The value before; null where only the step and the value after are told ("up $180, to $1,380"). */
  readonly from: Figure | null;
  readonly to: Figure;
  /** The step in the values' own unit, where `from` is not told. */
  readonly step: Figure | null;
  readonly direction: "up" | "down";
  /** How much it is said to be: a percentage, a fraction, or points. */
  readonly said: Figure;
}

const UP = RISING.join("|");
const DOWN = FALLING.join("|");
const MOVE = `(?:${UP}|${DOWN}|change|changed|swing|went|go|goes|going|moved|difference)`;
const NOUN = `(?:${CHANGE_NOUNS.join("|")})s?`;

const SAID = mark("pfq", "said");
/** What puts the size of a step behind its values, or before them. */
const AFTER = [
  `[,—(:]? ?(?:or |for |that is |representing |marking )?(?:just |only |nearly |almost |about )?an? (?:[a-z-]+ ){0,3}${SAID}[ -](?:[a-z]+ ){0,2}${NOUN}\\b`,
  `\\b${NOUN} (?:[a-z]+ ){0,2}of (?:just |only |exactly |as much as )?${SAID}`,
  `(?:,? or |,? — (?:or )?|,? \\((?:or )?)(?:(?:just|only|exactly|by|up|down|an?) ){0,2}${SAID}`,
  `, (?:up|down) (?:by )?${SAID}(?!(?: points?)? (?:from|since)\\b)`,
  `\\ban? (?:[a-z-]+ ){0,2}${mark("q", "said")}[ -](?:[a-z]+ ){0,2}(?:lead|edge|advantage|margin|gap|spread)\\b`,
  `\\b(?:lead|edge|advantage|margin|gap|spread) of ${mark("q", "said")}`,
  `, an? ${SAID} (?:[a-z]+ ){0,2}${NOUN}\\b`,
];
const BEFORE = [
  `\\b${MOVE} (?:(?!than|of|from|and|but|at)[a-z']+ ){0,4}?(?:by )?(?:just |only |an? )?${SAID}(?! of )`,
  `${SAID}[ -](?:[a-z]+ ){0,2}${NOUN}\\b`,
  `\\b${NOUN} of (?:just |only )?${SAID}`,
  `\\b(?:leads?|led|leading|lead|ahead|trails?|trailed|trailing|behind|margin|advantage|edge)(?: (?:by|of))? (?:just |only |an? )?${SAID}(?! of )`,
];

/** Two values of a sort: "from 80 to 120", "to 120 from 80", "120, up from 80". */
function valuesOf(sorts: string): string[] {
  const [from, to] = [mark(sorts, "from"), mark(sorts, "to")];
  const noun = `(?:${DETERMINERS})`;
  return [
    `\\bfrom ${noun}${from}${gap(60)} to ${noun}${to}`,
    `\\bto ${noun}${to}${gap(60)} from ${noun}${from}`,
    `${to}${gap(90)}(?:${MOVE}) from ${noun}${from}`,
    `${to}${gap(60)}(?:compared (?:with|to)|against|versus) ${noun}${from}`,
  ];
}

/** The size within the values: "44 percent, down 6 percent from 50 percent". */
function embeddedIn(sorts: string): RegExp {
  const [from, to] = [mark(sorts, "from"), mark(sorts, "to")];
  return new RegExp(
    `${to}${gap(90)}\\b(?:${MOVE}|${NOUN}) (?:by |of )?(?:just |only |an? )?${SAID},? from ${DETERMINERS}${from}`,
    "dg",
  );
}

const TWO = valuesOf("n").map((source) => new RegExp(source, "dg"));
const TWO_SHARES = [...valuesOf("p"), `${mark("p", "to")} to ${mark("p", "from")}`].map(
  (source) => new RegExp(source, "dg"),
);
const STEP = new RegExp(
  `\\b(?<way>${UP}|${DOWN})(?: [a-z]+){0,2}?(?: by)? ${mark("n", "step")},?${clauseGap(30)} to ${DETERMINERS}${mark("n", "to")}`,
  "dg",
);
const AFTER_PATTERNS = AFTER.map((source) => new RegExp(source, "d"));
const BEFORE_PATTERNS = BEFORE.map((source) => new RegExp(source, "dg"));
const DOWNWARD = new RegExp(`\\b(?:${DOWN})\\b`);

const EMBEDDED = embeddedIn("n");
const EMBEDDED_SHARES = embeddedIn("p");

/** How far from two values the size of their step is looked for, in characters. */
const REACH = 130;

/** Where two values stand in an outline's text. */
interface Values {
  readonly from: Figure | null;
  readonly to: Figure;
  readonly step: Figure | null;
  readonly direction: "up" | "down";
  readonly said: Figure | null;
  readonly start: number;
  readonly end: number;
}

/** The changes of counts and amounts that a block's sentences tell with their percentage. */
export function changeStatements(outlines: readonly Outline[]): ChangeStatement[] {
  return statements(outlines, "pf", (outline) =>
    outline.text.includes("«n") ? [...valuesIn(outline, [EMBEDDED, ...TWO]), ...stepsIn(outline)] : [],
  );
}

/** The changes of percentages that a block's sentences tell with their size, in percent or in points. */
export function shareChanges(outlines: readonly Outline[]): ChangeStatement[] {
  return statements(outlines, "pq", (outline) =>
    outline.text.includes("«p") ? valuesIn(outline, [EMBEDDED_SHARES, ...TWO_SHARES]) : [],
  );
}

/** What is said of a step in its own sentence, or in the next: "It is a gain of 12 percentage points." */
function statements(
  outlines: readonly Outline[],
  sorts: string,
  values: (outline: Outline) => Values[],
): ChangeStatement[] {
  const found: ChangeStatement[] = [];
  let before: readonly Values[] = [];
  for (const outline of outlines) {
    const here = values(outline);
    found.push(...tied(outline, here, sorts));
    const last = before.at(-1);
    if (here.length === 0 && last !== undefined && THAT_IS.test(outline.text)) {
      const said = saidAfter(outline, 0, sorts) ?? saidBefore(outline, outline.text, sorts);
      if (said !== null) found.push({ ...last, said });
    }
    before = here;
  }
  return found;
}

const THAT_IS = new RegExp(
  `^(?:that|this|it|which) (?:is|was|'s|represents|represented|amounts? to|amounted to|marks|marked|means|comes to) |^(?:the|that|this) (?:${CHANGE_NOUNS.join("|")}) (?:is|was|of|amounts?|came) `,
);

/** Two percentages and the step between them, as a sentence tells them: "went from 9 percent in spring to 11 percent". */
export interface ShareStep {
  readonly from: Figure;
  readonly to: Figure;
}

/** The percentages that a sentence gives as the size of a change: "climbs 2 percent", "a 7 percent rise". */
export function percentSteps(outline: Outline): Figure[] {
  if (!outline.text.includes("«p")) return [];
  const found = new Set<Figure>();
  for (const each of BEFORE_PATTERNS.slice(0, 3))
    for (const match of allMatches(outline.text, each)) {
      const figure = figureAt(outline, match.groups!["said"]);
      if (figure !== null && isOfSort(match[0], "p")) found.add(figure);
    }
  return [...found];
}

/** Every step from one percentage to another that a sentence tells. */
export function shareSteps(outline: Outline): ShareStep[] {
  return valuesIn(outline, TWO_SHARES).flatMap(({ from, to }) => (from === null ? [] : [{ from, to }]));
}

function valuesIn(outline: Outline, patterns: readonly RegExp[]): Values[] {
  const found: Values[] = [];
  for (const each of patterns)
    for (const match of allMatches(outline.text, each)) {
      const from = figureAt(outline, match.groups!["from"]);
      const to = figureAt(outline, match.groups!["to"]);
      if (from === null || to === null || !isOneKind(from, to)) continue;
      const said = figureAt(outline, match.groups!["said"]);
      if (said !== null && from.role !== "share" && said.unit !== "%") continue;
      const [start, end] = match.indices![0]!;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      found.push({
        from,
        to,
        step: null,
        direction: to.value < from.value ? "down" : "up",
        said,
        start,
        end,
      });
    }
  return found;
}

function stepsIn(outline: Outline): Values[] {
  const found: Values[] = [];
  for (const match of allMatches(outline.text, STEP)) {
    const step = figureAt(outline, match.groups!["step"]);
    const to = figureAt(outline, match.groups!["to"]);
    if (step === null || to === null || !isOneKind(step, to) || step.value >= to.value) continue;
    const [start, end] = match.indices![0]!;
    const direction = DOWNWARD.test(match.groups!["way"]!) ? "down" : "up";
    if (!/ from «/.test(outline.text.slice(start, end + 20)))
      found.push({ from: null, to, step, direction, said: null, start, end });
  }
  return found;
}

/** The values with what is said of their step, behind them or before them, without another value in between. */
function tied(outline: Outline, found: readonly Values[], sorts: string): ChangeStatement[] {
  const { text } = outline;
  const told: ChangeStatement[] = [];
  for (const { start, end, from, to, step, direction, said: within } of found) {
    const said = within ?? saidAfter(outline, end, sorts) ?? saidBefore(outline, text.slice(0, start), sorts);
    if (said !== null && said !== from && said !== to) told.push({ from, to, step, direction, said });
  }
  return told;
}

function saidAfter(outline: Outline, end: number, sorts: string): Figure | null {
  const tail = outline.text.slice(end, end + REACH);
  // What stands behind another count, or in another clause with a verb of its own, is said of something else.
  const other = tail.search(/«[nv]|;|, (?:and|but|while|though|although) (?!(?:was|is|an?)\b)/);
  const near = other < 0 ? tail : tail.slice(0, other);
  let best: { at: number; figure: Figure } | null = null;
  for (const each of AFTER_PATTERNS) {
    const match = each.exec(near);
    const figure = figureAt(outline, match?.groups!["said"]);
    if (match === null || figure === null || !isOfSort(match[0], sorts)) continue;
    if (best === null || match.index < best.at) best = { at: match.index, figure };
  }
  return best?.figure ?? null;
}

function saidBefore(outline: Outline, head: string, sorts: string): Figure | null {
  const near = head.slice(-REACH);
  for (const each of BEFORE_PATTERNS) {
    const last = [...near.matchAll(each)].at(-1);
    const figure = figureAt(outline, last?.groups!["said"]);
    if (last === undefined || figure === null || !isOfSort(last[0], sorts)) continue;
    const between = near.slice(last.index + last[0].length);
    if (!/«[nvpq]|;|\b(?:and|but|while|yet|though|as|when|whereas)\b/.test(between)) return figure;
  }
  return null;
}

function isOfSort(matched: string, sorts: string): boolean {
  const sort = /«([pfq])(?=\d+»[^«]*$)/.exec(matched)?.[1];
  return sort !== undefined && sorts.includes(sort);
}
