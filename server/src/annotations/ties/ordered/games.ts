import { GAELIC_AT } from "../../../lexicon/game-cues.js";
import {
  AGGREGATE_OF,
  BEATEN_IN,
  GAME_UNITS,
  ON_AGGREGATE,
  PART_OF_GAME,
  STRAIGHT_SETS,
  WON_BY,
} from "../../../lexicon/order-cues.js";
import { t } from "../../../l10n/l10n.js";
import type { Passage, Told } from "../../facts/passage.js";
import { contrary } from "../contrary.js";
import type { Tie } from "../tie.js";

/** Nobody wins a set with more games; a match without tie-breaks in the last is too rare. */
const MOST_IN_SET = 7;

function sides({ fact }: Told): readonly [number, number] | null {
  return fact.figure?.to === undefined || fact.sort !== "score" ? null : [fact.value, fact.figure.to];
}

function wordsOf({ at, fact }: Told): string {
  return at.block.prose.slice(fact.span.start, fact.span.end);
}

/** Scores that follow one another in a sentence: "6-4, 3-6, 7-5". */
function runsOfSets({ own }: Passage): Told[][] {
  const runs: Told[][] = [];
  for (const told of own) {
    const pair = sides(told);
    const isSet = pair !== null && Math.max(...pair) >= 6 && Math.max(...pair) <= MOST_IN_SET;
    const last = runs.at(-1)?.at(-1);
    if (!isSet) continue;
    const goesOn =
      last?.sentence === told.sentence && /^(?: \(\d+(?:-\d+)?\))?,? (?:and )?$/.test(told.fact.before);
    if (goesOn) runs.at(-1)!.push(told);
    else runs.push([told]);
  }
  return runs.filter((run) => run.length > 1);
}

/** "in straight sets, 6-4, 3-6, 7-5", "in three sets, 6-4, 6-3": sets that are told in words and then listed. */
export function setsIn(passage: Passage): Tie[] {
  return runsOfSets(passage).flatMap((run) => {
    const [first] = run;
    const text = passage.textOf(first!.sentence);
    const won = run.map((set) => Math.sign(sides(set)![0] - sides(set)![1]));
    if (STRAIGHT_SETS.test(text) && new Set(won).size > 1 && !/\bnot\b|n't\b/.test(text)) {
      const lost = run.find((_, at) => won[at] !== won[0])!;
      const says = t`With ${wordsOf(lost)}, the sets are not straight`;
      return [
        contrary(
          lost,
          run.filter((set) => set !== lost),
          says,
          [],
        ),
      ];
    }
    const counts = passage.own.filter(
      ({ fact, sentence }) =>
        sentence === first!.sentence &&
        fact.sort === "count" &&
        fact.head === "set" &&
        / in $/.test(fact.before),
    );
    const [count] = counts;
    if (counts.length !== 1 || count === undefined || count.fact.value === run.length) return [];
    const says = t`The list has ${run.length} sets`;
    return [contrary(count, run, says, [{ told: count, value: run.length }])];
  });
}

/** Two legs and what they come to: "after a 2-1 win at home … drew 1-1 … 3-2 on aggregate". */
export function aggregatesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const total = sides(claim);
    if (total === null || !(ON_AGGREGATE.test(claim.fact.after) || AGGREGATE_OF.test(claim.fact.before)))
      return [];
    const legs = passage.all.filter(
      (told) => told !== claim && sides(told) !== null && Math.abs(told.sentence - claim.sentence) <= 2,
    );
    const [first, second] = legs;
    if (legs.length !== 2 || first === undefined || second === undefined) return [];
    const [[a, b], [c, d]] = [sides(first)!, sides(second)!];
    const sums = [
      [a + c, b + d],
      [a + d, b + c],
    ];
    const fits = ([x, y]: readonly number[]): boolean =>
      (x === total[0] && y === total[1]) || (x === total[1] && y === total[0]);
    if (sums.some(fits)) return [];
    return [contrary(claim, legs, t`${wordsOf(first)} and ${wordsOf(second)} do not come to it`, [])];
  });
}

/** "beat Lissom Vale by 11 points … 27-18": a margin, and the one final score, wherever it stands. */
export function marginsIn(story: Passage): Tie[] {
  return story.own.flatMap((claim) => {
    const { fact } = claim;
    const isMargin =
      (fact.sort === "points" || (fact.sort === "count" && GAME_UNITS.has(fact.head))) &&
      fact.figure?.to === undefined &&
      fact.figure?.exactness === "exact" &&
      WON_BY.test(fact.before) &&
      BEATEN_IN.test(story.textOf(claim.sentence));
    if (!isMargin) return [];
    const near = story.all.filter(
      (told) =>
        sides(told) !== null &&
        Math.abs(told.sentence - claim.sentence) <= 4 &&
        told.fact.figure?.role === "score",
    );
    // Ten goals and more are no score of Gaelic games.
    const gaelic = near.filter((told) => told.fact.value < 10 && GAELIC_AT.test(wordsOf(told)));
    if (gaelic.length > 0) return gaelicMargin(claim, gaelic);
    if (near.some((told) => gapOf(told) === fact.value)) return [];
    const final = near.filter((told) => !isPartOfGame(told));
    const [score] = final;
    if (final.length !== 1 || score === undefined) return [];
    const right = gapOf(score);
    if (right === 0 || right > 4 * fact.value || fact.value > 4 * right) return [];
    return [
      contrary(claim, [score], t`${wordsOf(score)} is a margin of ${right}`, [{ told: claim, value: right }]),
    ];
  });
}

function gapOf(told: Told): number {
  const [a, b] = sides(told)!;
  return Math.abs(a - b);
}

function isPartOfGame({ fact }: Told): boolean {
  const before = fact.before.split(/[,;]| and | but /).at(-1) ?? "";
  const after = fact.after.split(/[,;.]/)[0] ?? "";
  return PART_OF_GAME.test(before.slice(-50)) || PART_OF_GAME.test(after.slice(0, 40));
}

/** Goals count three points: "2-11 to Rathdoon's 0-15". */
function gaelicMargin(claim: Told, scores: readonly Told[]): Tie[] {
  const pairs = scores.flatMap((a, at) => {
    const b = scores[at + 1];
    return b !== undefined && b.sentence === a.sentence && at % 2 === 0 ? [[a, b] as const] : [];
  });
  const gaps = pairs.map(([a, b]) => Math.abs(pointsOf(a) - pointsOf(b)));
  if (gaps.includes(claim.fact.value)) return [];
  const final = pairs.flatMap((pair, at) =>
    pair.some((told) => isPartOfGame(told)) ? [] : [{ pair, gap: gaps[at]! }],
  );
  const [only] = final;
  if (final.length !== 1 || only === undefined || only.gap === 0) return [];
  const [a, b] = only.pair;
  const says = t`${wordsOf(a)} and ${wordsOf(b)} are ${only.gap} apart`;
  return [contrary(claim, [a, b], says, [{ told: claim, value: only.gap }])];
}

function pointsOf(told: Told): number {
  const [goals, points] = sides(told)!;
  return goals * 3 + points;
}

/** "led 14-10 at the half … lost 12-9": nobody ends with less than at the break. */
export function halvesIn(story: Passage): Tie[] {
  return story.own.flatMap((claim) => {
    const half = sides(claim);
    if (half === null || !HALF.test(`${claim.fact.before.slice(-40)}|${claim.fact.after.slice(0, 30)}`))
      return [];
    const finals = story.all.filter(
      (told) =>
        told !== claim &&
        sides(told) !== null &&
        Math.abs(told.sentence - claim.sentence) <= 2 &&
        !isPartOfGame(told) &&
        BEATEN_IN.test(story.textOf(told.sentence)),
    );
    const [final] = finals;
    if (finals.length !== 1 || final === undefined) return [];
    const [a, b] = sides(final)!;
    const [x, y] = half;
    if ((a >= x && b >= y) || (a >= y && b >= x)) return [];
    return [contrary(claim, [final], t`The final score is ${wordsOf(final)}`, [])];
  });
}

const HALF = /\b(?:half-?time|at the (?:half|break|interval)|at half)\b/;

/** "are 24-15-6 … from their 39 games": wins, losses and the rest come to the games. */
export function recordsOfGamesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact, sentence } = claim;
    if (fact.sort !== "count" || !/^(?:game|match|outing|fixture)$/.test(fact.head)) return [];
    if (!GAMES_PLAYED.test(fact.before) || fact.figure?.exactness !== "exact") return [];
    for (const at of [sentence, sentence - 1]) {
      const text = passage.textOf(at);
      const records = [...text.matchAll(/(?<![\d-])(\d{1,2})-(\d{1,2})-(\d{1,2})(?![\d-])/g)];
      const [record] = records;
      if (record === undefined) continue;
      if (records.length > 1) return [];
      const sum = Number(record[1]) + Number(record[2]) + Number(record[3]);
      if (sum === fact.value || Math.abs(sum - fact.value) > 12) return [];
      return [contrary(claim, [], t`${record[0]} makes ${sum} games`, [{ told: claim, value: sum }])];
    }
    return endsOfGames(passage, claim);
  });
}

const GAMES_PLAYED =
  /\b(?:from|in|after|played|of|over|through|across) (?:(?:their|its|his|her|the|all|first|opening|only) )*$/;

/** "22 wins, 8 losses and 4 draws from its 36 games". */
function endsOfGames(passage: Passage, claim: Told): Tie[] {
  const here = passage.own.filter(
    ({ sentence, fact }) => sentence === claim.sentence && fact.sort === "count",
  );
  const one = (pattern: RegExp): Told | undefined => {
    const found = here.filter((told) => told !== claim && pattern.test(told.fact.head));
    return found.length === 1 ? found[0] : undefined;
  };
  const [won, lost, drawn] = [one(/^(?:win|victory)$/), one(/^(?:loss|defeat)$/), one(/^(?:draw|tie)$/)];
  if (won === undefined || lost === undefined || drawn === undefined) return [];
  const sum = won.fact.value + lost.fact.value + drawn.fact.value;
  if (sum === claim.fact.value) return [];
  return [
    contrary(claim, [won, lost, drawn], t`The games told come to ${sum}`, [{ told: claim, value: sum }]),
  ];
}
