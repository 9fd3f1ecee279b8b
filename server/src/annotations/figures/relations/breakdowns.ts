import { LESS } from "../../../lexicon/overlap-cues.js";
import {
  EXAMPLES,
  KINDS_OF_PEOPLE,
  NOT_VOTING,
  OUTCOMES,
  OVERLAPPING,
  REMAINDER,
} from "../../../lexicon/breakdown-words.js";
import type { Figure } from "../figure.js";
import { DETERMINERS, figureAt, isOneKind, mark, type Outline } from "./outline.js";
import { allMatches } from "../../../text/all-matches.js";

/** A total and what the copy gives as its parts. */
export interface Breakdown {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** Whether the parts are all there are ("64 positions: …"), or some may be missing ("of the 35 aboard, …"). */
  readonly isWhole: boolean;
  /** Set where the total is who voted one way, and its only part that side of the vote. */
  readonly side?: VoteSide;
}

export type VoteSide = "in favor" | "opposed";

/** Figures in a row, each behind a comma or an "and". */
export interface List {
  readonly parts: readonly Figure[];
  /** Where it stands in the outline's text. */
  readonly start: number;
  readonly end: number;
  /** False where it gives examples, or an item without a figure. */
  readonly isComplete: boolean;
  readonly text: string;
}

const MARK = /«([a-z])(\d+)»/g;
/** An item is no longer than this, in characters. */
const LONGEST_ITEM = 90;
const FINAL =
  /(?:,|;)? (?:and|while) (?:(?:the|its|their|an?|only|just|other|remaining|rest) ?){0,3}(?:[a-z'-]+ ){0,3}$/;

interface Mark {
  readonly sort: string;
  readonly figure: Figure;
  readonly start: number;
  readonly end: number;
}

function marksOf({ text, figures }: Outline): Mark[] {
  const marks: Mark[] = [];
  for (const match of allMatches(text, MARK)) {
    const figure = figures[Number(match[2])];
    if (figure !== undefined)
      marks.push({ sort: match[1]!, figure, start: match.index, end: match.index + match[0].length });
  }
  return marks;
}

/** The list that begins with the mark of index `first`: two items at least, of one kind, to its "and". */
function listAt({ text }: Outline, marks: readonly Mark[], first: number): List | null {
  const start = marks[first]!;
  const parts = [start.figure];
  let end = start.end;
  let last = "";
  for (let at = first + 1; at < marks.length; at++) {
    const mark = marks[at]!;
    if (mark.sort === "d" || mark.sort === "x") continue;
    const between = text.slice(end, mark.start).replace(MARK, "");
    if (mark.sort !== start.sort || !isOneKind(mark.figure, start.figure)) break;
    if (between.length > LONGEST_ITEM || /[:—()]|\. /.test(between) || !/,|;| and | while /.test(between))
      break;
    parts.push(mark.figure);
    end = mark.end;
    last = between;
    if (FINAL.test(between)) break;
  }
  if (parts.length < 2) return null;
  const tail = /^[^«»,;:.—()]{0,60}/.exec(text.slice(end))?.[0] ?? "";
  const list = text.slice(start.start, end + tail.length);
  const isOpen = / and (?!«)/.test(tail) && !FINAL.test(last);
  const isComplete = FINAL.test(last) && !isOpen && !EXAMPLES.test(list.replace(REMAINDER, ""));
  return { parts, start: start.start, end, isComplete, text: list };
}

/** The first list of a sentence; null where there is none. */
export function listIn(outline: Outline): List | null {
  const marks = marksOf(outline);
  for (const [index, { sort }] of marks.entries()) {
    const list = sort === "n" ? listAt(outline, marks, index) : null;
    if (list !== null) return list;
  }
  return null;
}

/** The totals that a block's sentences break down, each with its parts. */
export function breakdowns(outlines: readonly Outline[]): Breakdown[] {
  const found: Breakdown[] = [];
  let before: { outline: Outline; marks: Mark[]; last: Breakdown | null } | null = null;
  for (const outline of outlines) {
    const marks = marksOf(outline);
    const here = [
      ...opened(outline, marks),
      ...ofTotal(outline, marks),
      ...summedUp(outline, marks),
      ...votes(outline, marks),
      ...leftOver(outline),
    ];
    if (before !== null) {
      const rest = remainder(outline, marks, before.last);
      if (rest !== null) {
        found.splice(found.indexOf(before.last!), 1);
        here.push(rest);
      }
      if (here.length === 0) here.push(...outcomes(outline, marks, before.marks));
    }
    found.push(...here);
    before = { outline, marks, last: here.at(-1) ?? null };
  }
  return found;
}

/** "64 positions: 31 deputies, …", "17 inmates — 11 men and six women —", "48 guns (20 rifles and 28 handguns)". */
function opened({ text, ...outline }: Outline, marks: readonly Mark[]): Breakdown[] {
  const found: Breakdown[] = [];
  for (const [index, mark] of marks.entries()) {
    const gap = text.slice(index === 0 ? 0 : marks[index - 1]!.end, mark.start);
    const opener = /(: | — | \(|, )(?:[a-z'-]+ ){0,3}$/.exec(gap);
    if (mark.sort !== "n" || opener === null) continue;
    const list = listAt({ text, ...outline }, marks, index);
    if (list === null) continue;
    const totals = marks
      .slice(0, index)
      .filter(({ sort, figure }) => sort === "n" && isOneKind(figure, mark.figure));
    const total = totals.findLast(({ figure }) => isPlausible(figure, list.parts));
    if (total === undefined) continue;
    const between = text.slice(total.end, mark.start);
    const isExample = ONLY_SOME.test(gap);
    if (opener[1] === ", " && !isExample && !isApposition(total, marks, list)) continue;
    if (/;|\. /.test(between) || between.length > 130) continue;
    if (isExample ? OVERLAPPING.test(list.text) : EXAMPLES.test(between)) continue;
    if (totals.some(({ figure }) => figure.value === sumOfValues(list.parts))) continue;
    if (LESS.test(text.slice(list.end))) continue;
    found.push({ total: total.figure, parts: list.parts, isWhole: list.isComplete && !isExample });
  }
  return found;
}

/** "Nineteen hikers, twelve men and seven women": kinds of people right behind people. */
function isApposition(total: Mark, marks: readonly Mark[], list: List): boolean {
  return (
    marks[marks.indexOf(total) + 1]?.start === list.start &&
    total.figure.counted !== "" &&
    !KINDS_OF_PEOPLE.has(total.figure.counted) &&
    list.parts.every(({ counted }) => KINDS_OF_PEOPLE.has(counted))
  );
}

/** "Of the 28 riders, 15 were unhurt, 11 were bruised and two broke a leg". */
function ofTotal(outline: Outline, marks: readonly Mark[]): Breakdown[] {
  const { text } = outline;
  const total = marks[0];
  if (total?.sort !== "n" || !/^"?(?:and |but )?of (?:[a-z'-]+ ){0,5}$/.test(text.slice(0, total.start)))
    return [];
  const first = marks.findIndex((mark, index) => index > 0 && mark.sort === "n");
  if (first < 0 || !isOneKind(marks[first]!.figure, total.figure)) return [];
  if (!text.slice(total.end, marks[first]!.start).includes(",") || OVERLAPPING.test(text)) return [];
  const list = listAt(outline, marks, first);
  if (list === null) {
    // One part alone, which the next sentence may complete.
    const parts = [marks[first]!.figure];
    return isPlausible(total.figure, parts, 0) ? [{ total: total.figure, parts, isWhole: false }] : [];
  }
  if (EXAMPLES.test(list.text.replace(REMAINDER, ""))) return [];
  const isWhole = REMAINDER.test(list.text) && list.isComplete;
  return isPlausible(total.figure, list.parts, 0)
    ? [{ total: total.figure, parts: list.parts, isWhole }]
    : [];
}

/** "12 men and 9 women, for a total of 21", "12 men and 9 women, 21 in all". */
function summedUp(outline: Outline, marks: readonly Mark[]): Breakdown[] {
  const found: Breakdown[] = [];
  for (const [index, total] of marks.entries()) {
    if (total.sort !== "n" || index < 2) continue;
    const before = outline.text.slice(marks[index - 1]!.end, total.start);
    const after = outline.text.slice(total.end, total.end + 40);
    const isTotal =
      /\b(?:for|making|bringing|giving|or) (?:it )?(?:an? |the )?(?:grand |combined |overall )?total (?:of |to )?$/.test(
        before,
      ) || /^(?: [a-z-]+){0,2} (?:in all|altogether|in total|all told)\b/.test(after);
    if (!isTotal || before.length > LONGEST_ITEM || / in $/.test(before)) continue;
    for (let first = 0; first < index - 1; first++) {
      if (marks[first]!.sort !== "n" || !isOneKind(marks[first]!.figure, total.figure)) continue;
      const list = listAt(outline, marks.slice(0, index), first);
      if (list === null || list.end !== marks[index - 1]!.end || !FINAL_BEFORE.test(list.text)) continue;
      if (isPlausible(total.figure, list.parts))
        found.push({ total: total.figure, parts: list.parts, isWhole: list.isComplete });
      break;
    }
  }
  return found;
}

/** Right before a list: it names some of the total, and comes to no more than it. */
const ONLY_SOME = /\b(?:including|among them|such as) (?:[a-z'-]+ ){0,2}$/;

const FINAL_BEFORE = /,|;| and /;

/** "The 60-member chamber passed it 31-26, with the other two absent". */
function votes({ text }: Outline, marks: readonly Mark[]): Breakdown[] {
  const decides = DECISION.test(text);
  const vote = marks.find(({ sort, figure }) => sort === "v" && (figure.role === "vote" || decides));
  const sides =
    vote?.figure.to === undefined
      ? spokenVote(text, marks)
      : [
          vote.figure,
          { ...vote.figure, value: vote.figure.to, number: vote.figure.toNumber ?? vote.figure.number },
        ];
  if (sides === null) return [];
  const overcounted = overcountedSide(text, marks, sides);
  if (overcounted !== null) return [overcounted];
  const houses = marks.filter(({ sort, start, end, figure }) => {
    if (sort !== "n" || figure.counted !== "member" || SOME_MEMBERS.test(text.slice(end))) return false;
    return text.startsWith("-member", end) || /\b(?:has|have|with|of) (?:its )?$/.test(text.slice(0, start));
  });
  const house = houses[0];
  if (house === undefined || houses.length > 1) return [];
  const absent = marks.filter(({ sort, figure, end }) => {
    if (sort !== "n" || figure === house.figure || sides.includes(figure)) return false;
    return NOT_VOTING.test(/^[^«»;.]{0,50}/.exec(text.slice(end))?.[0] ?? "");
  });
  const isWhole = absent.some(({ start }) => REMAINDER.test(text.slice(Math.max(0, start - 20), start)));
  return [{ total: house.figure, parts: [...sides, ...absent.map(({ figure }) => figure)], isWhole }];
}

/** "with five members in favor" of a vote of 4-3: more than either side of it has. */
function overcountedSide(text: string, marks: readonly Mark[], sides: readonly Figure[]): Breakdown | null {
  if (sides.length !== 2 || TURNED_DOWN.test(text)) return null;
  const most = Math.max(...sides.map(({ value }) => value));
  for (const { sort, figure, end } of marks) {
    if (sort !== "n" || figure.role !== "count" || figure.value <= most || sides.includes(figure)) continue;
    const way = ONE_SIDE.exec(text.slice(end))?.[1];
    if (way === undefined) continue;
    const isFor = way.startsWith("in f");
    const part = sides[isFor ? 0 : 1]!;
    return { total: figure, parts: [part], isWhole: true, side: isFor ? "in favor" : "opposed" };
  }
  return null;
}

const ONE_SIDE = /^ members (?:voting |who voted )?(in favou?r|opposed|against|dissenting)\b/;

/** Where a motion fails, nobody can tell from the numbers alone which of them is for it. */
const TURNED_DOWN = /\b(?:reject|den[iy]|defeat|fail|turn(?:s|ed)? down|lost|overturn|block)/;

/** Members that are some of their house, by how they voted or that they did not. */
const SOME_MEMBERS =
  /^ members? (?:(?:was|were|voting|who|voted) )?(?:in favou?r|for|opposed|against|dissent|absen|abstain|recus|excused|not )/;

const DECISION =
  /\b(?:vot|approv|reject|pass|confirm|adopt|back|defeat|decid|rul|agree|fail|endors|upheld|overturn|block)[a-z]*\b/;

/** "voted 5 to 4". */
function spokenVote(text: string, marks: readonly Mark[]): Figure[] | null {
  for (const [index, { sort, start, end, figure }] of marks.entries()) {
    const next = marks[index + 1];
    if (sort !== "n" || next?.sort !== "n" || text.slice(end, next.start) !== " to ") continue;
    if (/\bvot(?:e|es|ed|ing)(?: of| was| by)? $/.test(text.slice(0, start))) return [figure, next.figure];
  }
  return null;
}

/** "restored power to 7,900 of the 12,400 homes, leaving 4,500 in the dark". */
function leftOver(outline: Outline): Breakdown[] {
  if (!outline.text.includes(", leaving ")) return [];
  const found = LEFT_OVER.exec(outline.text)?.groups;
  const [part, total, left] = [found?.["part"], found?.["total"], found?.["left"]].map((group) =>
    figureAt(outline, group),
  );
  if (!part || !total || !left || !isOneKind(part, total) || !isOneKind(left, total)) return [];
  if (left.counted !== "" && left.counted !== total.counted) return [];
  return isPlausible(total, [part, left]) ? [{ total, parts: [part, left], isWhole: true }] : [];
}

/** "leaving five hurt" may be of some of the others: what is left must be in the state that the part left. */
const LEFT_OVER = new RegExp(
  `${mark("n", "part")} of ${DETERMINERS}${mark("n", "total")}[^«»;,—()]{0,40}, leaving (?:the other |the remaining |only |just )?${mark("n", "left")}(?:[.,]|$| (?:[a-z'-]+ )?(?:still|without|in the dark|to go|left|unfilled|vacant|empty|open|unpaid|unsold|waiting|untouched|undecided)\\b)`,
);

/** "The other 45 had neither" after "Of the 297, 112 had been convicted and 140 charged." */
function remainder({ text }: Outline, marks: readonly Mark[], last: Breakdown | null): Breakdown | null {
  const rest = marks[0];
  if (last === null || last.isWhole || rest?.sort !== "n" || !isOneKind(rest.figure, last.total)) return null;
  if (
    !/^"?(?:and |but )?the (?:other|remaining|rest,? (?:some )?|balance of )\s?(?:[a-z'-]+ ){0,2}$/.test(
      text.slice(0, rest.start),
    )
  )
    return null;
  return { total: last.total, parts: [...last.parts, rest.figure], isWhole: true };
}

/** "It approved 97 and denied 43" after "The board received 140 applications." */
function outcomes({ text }: Outline, marks: readonly Mark[], before: readonly Mark[]): Breakdown[] {
  const parts = marks.filter(
    ({ sort, figure }) => sort === "n" && figure.role === "count" && figure.counted === "",
  );
  if (parts.length < 2 || parts.length > 4 || parts.length !== marks.length || OVERLAPPING.test(text))
    return [];
  if (new Set(text.match(OUTCOMES)).size < parts.length) return [];
  const wholes = before.filter(
    ({ sort, figure }) => sort === "n" && figure.role === "count" && figure.counted !== "",
  );
  const values = parts.map(({ figure }) => figure);
  if (wholes.some(({ figure }) => figure.value >= sumOfValues(values))) return [];
  const total = wholes.find(({ figure }) => isPlausible(figure, values, 0));
  return total === undefined ? [] : [{ total: total.figure, parts: values, isWhole: false }];
}

/** The sum of the figures' values, without the dust of binary fractions. */
export function sumOfValues(figures: readonly Figure[]): number {
  return Number(figures.reduce((sum, { value }) => sum + value, 0).toPrecision(12));
}

/** Whether figures may be meant as parts of a total: none is larger than it, and together they are of its size. */
export function isPlausible(total: Figure, parts: readonly Figure[], least = 0.6): boolean {
  const sum = sumOfValues(parts);
  return (
    parts.every(({ value }) => value <= total.value) && sum >= least * total.value && sum <= 1.7 * total.value
  );
}
