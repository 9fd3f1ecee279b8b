import { FOOTBALL_AT, GAELIC_AT, LOOK_PERIODS } from "../../../lexicon/game-cues.js";
import type { Fact } from "../../facts/fact.js";
import type { Passage, Told } from "../../facts/passage.js";
import type { Tie } from "../tie.js";

/** A side of ten wickets that wins with some of them left. */
const WICKETS = 10;
/** Points of a game of league football, won and drawn. */
const WON = 3;

/** "189 for seven … won by three wickets": a side that bats last wins by the wickets it has left. */
export function wicketsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (fact.sort !== "count" || !isMargin(fact) || !/^wicket/.test(fact.head)) return [];
    const { all } = passage;
    const down = all.filter(
      (told, at) =>
        told.fact.sort === "count" &&
        told !== claim &&
        told.fact.value < WICKETS &&
        / for $/.test(told.fact.before) &&
        told.fact.before.length < 6 &&
        (all[at - 1]?.fact.value ?? 0) > 20,
    );
    // Of several scores, near or far, each may be an innings' that is not over, or the other side's.
    const [last] = down;
    if (last === undefined || down.length > 1 || Math.abs(last.sentence - claim.sentence) > 1) return [];
    if (WICKETS - last.fact.value === fact.value) return [];
    return [scaled(claim, [last], WICKETS - last.fact.value)];
  });
}

/** "made 312 and bowled Essex out for 268 to win by 54 runs": the two totals, and no others. */
export function runsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (fact.sort !== "count" || !isMargin(fact) || fact.head !== "run") return [];
    const totals = passage.all.filter(
      (told) =>
        told !== claim &&
        told.fact.sort === "count" &&
        told.fact.value > 60 &&
        told.fact.value < 800 &&
        Math.abs(told.sentence - claim.sentence) <= 1 &&
        /\b(?:out for|made|all out|reply|total|chasing|target|posted|scored|bowled|dismissed)\b/.test(
          `${told.fact.before} ${told.fact.after}`,
        ),
    );
    const [a, b] = totals;
    if (totals.length !== 2 || a === undefined || b === undefined) return [];
    const right = Math.abs(a.fact.value - b.fact.value);
    return Math.abs(right - fact.value) < 2 ? [] : [scaled(claim, [a, b], right)];
  });
}

function isMargin({ before, figure }: Fact): boolean {
  return figure?.to === undefined && /\b(?:by|win of|victory of) (?:just |only |an? )?$/.test(before);
}

/** "12.9 (81)": goals at six and behinds at one; "2-11 to 0-16, a win by a point": goals at three. */
export function scoreLinesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    if ((claim.fact.sort !== "count" && claim.fact.sort !== "age") || claim.fact.figure?.to !== undefined)
      return [];
    const { prose } = claim.at.block;
    const match = FOOTBALL_AT.exec(
      prose.slice(Math.max(0, claim.fact.span.start - 10), claim.fact.span.end + 1),
    );
    if (match === null) return [];
    const right = Number(match[1]) * 6 + Number(match[2]);
    const lines = passage.all.filter((told) => told !== claim && isBeside(told, claim));
    return right === claim.fact.value ? [] : [scaled(claim, lines, right)];
  });
}

function isBeside({ fact, at }: Told, claim: Told): boolean {
  return (
    at === claim.at && fact.span.end <= claim.fact.span.start && claim.fact.span.start - fact.span.end < 3
  );
}

/** "Kilbarron 2-11 … St Brogan's 0-16 … by three points": of two Gaelic scores, the points between. */
export function gaelicIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (fact.sort !== "points" || !/\bby (?:just |only |an? )?$/.test(fact.before)) return [];
    const scores = passage.all.filter(
      (told) => told.fact.sort === "score" && told.sentence <= claim.sentence && isGaelic(told),
    );
    const [a, b] = scores;
    if (scores.length !== 2 || a === undefined || b === undefined) return [];
    const right = Math.abs(pointsOf(a) - pointsOf(b));
    return right === fact.value ? [] : [scaled(claim, [a, b], right)];
  });
}

function isGaelic({ at, fact }: Told): boolean {
  return GAELIC_AT.test(at.block.prose.slice(fact.span.start, fact.span.end));
}

function pointsOf({ fact: { value, figure } }: Told): number {
  return value * WON + (figure?.to ?? 0);
}

/** "38 points … 12 wins, two draws": three for a win and one for a draw. */
export function leaguePointsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (fact.sort !== "points" || fact.figure?.to !== undefined || fact.value < 6) return [];
    const here = passage.all.filter(
      (told) =>
        Math.abs(told.sentence - claim.sentence) <= 1 &&
        told.fact.sort === "count" &&
        Number.isInteger(told.fact.value),
    );
    const wins = here.filter(
      ({ fact: each }) => /^(?:win|victory)$/.test(each.head) || / won $/.test(each.before),
    );
    const draws = here.filter(
      ({ fact: each }) => each.head === "draw" || / (?:drawn|drew) $/.test(each.before),
    );
    const losses = here.filter(
      ({ fact: each }) => /^(?:loss|defeat)$/.test(each.head) || / lost $/.test(each.before),
    );
    const [win, draw, loss] = [wins[0], draws[0], losses[0]];
    if (wins.length !== 1 || draws.length !== 1 || losses.length !== 1 || !win || !draw || !loss) return [];
    const right = win.fact.value * WON + draw.fact.value;
    // Two points for a win, as it was and as other games have it, or points taken away.
    const known = [right, win.fact.value * 2 + draw.fact.value, win.fact.value * 4 + draw.fact.value * 2];
    if (known.includes(fact.value) || Math.abs(right - fact.value) > 4) return [];
    if (/\b(?:bonus|deduct\w*|docked|penal\w*)\b/.test(passage.textOf(claim.sentence))) return [];
    return [scaled(claim, [win, draw], right)];
  });
}

/** "a 93-90 win … the opening quarter, 24-20 … 26-18 … 27-25 … 22-19": the periods of a game come to its score. */
export function periodsOfGameIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    const to = fact.figure?.to;
    if (fact.sort !== "score" || to === undefined) return [];
    const parts = passage.all.filter(
      (told) =>
        told !== claim &&
        told.fact.sort === "score" &&
        told.fact.figure?.to !== undefined &&
        told.sentence >= claim.sentence &&
        told.sentence <= claim.sentence + 3,
    );
    const text = [0, 1, 2, 3].map((by) => passage.textOf(claim.sentence + by)).join(" ");
    if (parts.length !== 4 || !LOOK_PERIODS.test(text) || parts.some((part) => part.fact.value >= fact.value))
      return [];
    // Which side a period's first number is of, its words tell; any way that comes out explains it.
    const total = fact.value + to;
    for (let mask = 0; mask < 16; mask++) {
      const [mine, theirs] = parts.reduce(
        ([x, y], { fact: { value, figure } }, at) =>
          mask & (1 << at) ? [x + (figure?.to ?? 0), y + value] : [x + value, y + (figure?.to ?? 0)],
        [0, 0],
      );
      if ((mine === fact.value && theirs === to) || (mine === to && theirs === fact.value)) return [];
    }
    const sum = parts.reduce((all, { fact: { value, figure } }) => all + value + (figure?.to ?? 0), 0);
    if (Math.abs(sum - total) > 12) return [];
    const says = "The periods do not come to the score";
    return [{ kind: "contrary", claim, terms: parts, strength: 2, others: [], says, isProven: true }];
  });
}

function scaled(claim: Told, terms: readonly Told[], factor: number): Tie {
  return { kind: "scaled", claim, terms, strength: 2, others: [], factor, isProven: true };
}
