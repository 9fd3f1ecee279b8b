import type { AnnotatedBlock } from "../../annotations/annotations.js";
import { periodsIn, productsIn } from "../../annotations/ties/products.js";
import { defineRule, type BlockReport } from "../rule.js";
import { NEAR, withTies, wrongTies } from "./ties/wrong-ties.js";
import { wrongConversions } from "./units/conversions.js";
import { wrongProducts } from "./units/products.js";
import { statedAmounts, wrongPeriods } from "./units/same-amount.js";

export const unitMismatch = defineRule({
  id: "statistics/unit-mismatch",
  summary: "An amount does not go with its unit, its rate or its conversion.",
  defaultSeverity: "warning",
  options: {},
  near: NEAR,
  *checkBlock(at, _options, _notes, around) {
    yield* withTies(converted(at), wrongTies(at, around, productsIn, periodsIn));
  },
  gather: statedAmounts,
  *check({ blocks }, _options, gathered) {
    yield* wrongPeriods(blocks, gathered);
  },
});

function* converted(at: AnnotatedBlock): Generator<BlockReport> {
  if (at.annotations.figures.length < 2) return;
  yield* wrongConversions(at);
  yield* wrongProducts(at);
}
