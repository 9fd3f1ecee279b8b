import type { AnnotatedBlock } from "../../annotations/annotations.js";
import { directionsIn, restatedSharesIn } from "../../annotations/ties/contraries.js";
import { multiplesIn } from "../../annotations/ties/changes.js";
import { fractionsIn } from "../../annotations/ties/shares.js";
import { weighedMultiplesIn } from "../../annotations/ties/weighed/changes.js";
import { weighedCountsIn } from "../../annotations/ties/weighed/counts.js";
import { weighedFractionsIn } from "../../annotations/ties/weighed/shares.js";
import { defineRule, type Around, type BlockReport } from "../rule.js";
import { NEAR, withTies, wrongTies } from "./ties/wrong-ties.js";
import { wrongMultiples } from "./quantifiers/multiples.js";
import { wrongShares } from "./quantifiers/shares.js";
import { wrongSizes } from "./quantifiers/sizes.js";
import { gatherShares, wrongTableShares } from "./quantifiers/table-shares.js";
import { wrongUnanimity } from "./quantifiers/unanimous.js";

export const quantifierMismatch = defineRule({
  id: "statistics/quantifier-mismatch",
  summary: "“Most”, “a third”, “doubled” or “dozens” is not what the figure says.",
  defaultSeverity: "warning",
  options: {},
  // A headline stands above a line of its own, or two, before the text that it tells of.
  near: NEAR,
  *checkBlock(at, _options, _notes, around) {
    yield* withTies(
      inWords(at, around),
      wrongTies(
        at,
        around,
        multiplesIn,
        fractionsIn,
        directionsIn,
        restatedSharesIn,
        weighedMultiplesIn,
        weighedFractionsIn,
        weighedCountsIn,
      ),
    );
  },
  gather: gatherShares,
  *check(draft, _options, gathered) {
    yield* wrongTableShares(draft, gathered);
  },
});

function* inWords(at: AnnotatedBlock, around: Around): Generator<BlockReport> {
  yield* wrongShares(at, around);
  yield* wrongMultiples(at, around);
  yield* wrongSizes(at, around);
  yield* wrongUnanimity(at, around);
}
