import type { AnnotatedBlock } from "../../annotations/annotations.js";
import {
  gaelicIn,
  leaguePointsIn,
  periodsOfGameIn,
  runsIn,
  scoreLinesIn,
  wicketsIn,
} from "../../annotations/ties/derived/games.js";
import { bestOnesIn, occupantsIn } from "../../annotations/ties/ordered/capacity.js";
import { placesIn } from "../../annotations/ties/ordered/fields.js";
import {
  aggregatesIn,
  halvesIn,
  marginsIn,
  recordsOfGamesIn,
  setsIn,
} from "../../annotations/ties/ordered/games.js";
import { comparedIn, movesIn } from "../../annotations/ties/ordered/moves.js";
import { superlativesIn } from "../../annotations/ties/ordered/superlatives.js";
import { votesIn } from "../../annotations/ties/ordered/votes.js";
import { meansIn } from "../../annotations/ties/rates.js";
import { namedBeforeIn, oldMarksIn } from "../../annotations/ties/weighed/records.js";
import { crowdsIn, exceedingIn, ranksIn, recordsIn } from "../../annotations/ties/orders.js";
import { defineRule, type Around, type BlockReport } from "../rule.js";
import { STORY, withTies, wrongStoryTies, wrongTies } from "./ties/wrong-ties.js";
import { wrongGroupAges } from "./ranks/ages.js";
import { wrongAverages } from "./ranks/averages.js";
import { impossibleRanks, wrongPlaces } from "./ranks/order.js";
import { slowWinners, unbrokenRecords } from "./ranks/records.js";
import { isTabular } from "./arithmetic/table.js";
import { wrongTableLeaders } from "./ranks/table-leaders.js";
import { seriesIn, wrongSuperlatives } from "./ranks/series.js";

export const rankMismatch = defineRule({
  id: "statistics/rank-mismatch",
  summary: "A rank, a record, a range or an average does not go with its figures.",
  defaultSeverity: "warning",
  options: {},
  near: STORY,
  *checkBlock(at, _options, _notes, around) {
    yield* withTies(ranked(at, around), tied(at, around));
  },
  gather(at) {
    const told = seriesIn(at);
    const isInTable = isTabular(at);
    return told === null && !isInTable ? null : { told, isInTable };
  },
  *check(draft, _options, gathered) {
    const told = gathered.flatMap(({ block, gist }) =>
      gist.told === null ? [] : [{ block, gist: gist.told }],
    );
    yield* wrongSuperlatives(draft, told);
    const tabular = gathered.filter(({ gist }) => gist.isInTable).map(({ block }) => block);
    if (tabular.length > 0) yield* wrongTableLeaders(draft, tabular);
  },
});

/** What its ranks, records and scores are wrong beside other figures. */
function* tied(at: AnnotatedBlock, around: Around): Generator<BlockReport> {
  if (at.annotations.figures.length === 0) return;
  yield* wrongTies(
    at,
    around,
    ranksIn,
    recordsIn,
    exceedingIn,
    crowdsIn,
    meansIn,
    oldMarksIn,
    namedBeforeIn,
    wicketsIn,
    runsIn,
    scoreLinesIn,
    gaelicIn,
    leaguePointsIn,
    periodsOfGameIn,
    setsIn,
    aggregatesIn,
    recordsOfGamesIn,
  );
  yield* wrongStoryTies(
    at,
    around,
    placesIn,
    votesIn,
    marginsIn,
    halvesIn,
    movesIn,
    comparedIn,
    superlativesIn,
    occupantsIn,
    bestOnesIn,
  );
}

function* ranked(at: AnnotatedBlock, around: Around): Generator<BlockReport> {
  if (at.annotations.figures.length === 0) return;
  yield* wrongAverages(at);
  yield* wrongGroupAges(at, around);
  yield* impossibleRanks(at);
  yield* wrongPlaces(at);
  yield* unbrokenRecords(at);
  yield* slowWinners(at);
}
