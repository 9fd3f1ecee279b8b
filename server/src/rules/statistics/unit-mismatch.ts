import { defineRule } from "../rule.js";
import { wrongConversions } from "./units/conversions.js";
import { wrongProducts } from "./units/products.js";
import { statedAmounts, wrongPeriods } from "./units/same-amount.js";

export const unitMismatch = defineRule({
  id: "statistics/unit-mismatch",
  summary: "An amount does not go with its unit, its rate or its conversion.",
  defaultSeverity: "warning",
  options: {},
  *checkBlock(at) {
    if (at.annotations.figures.length < 2) return;
    yield* wrongConversions(at);
    yield* wrongProducts(at);
  },
  gather: statedAmounts,
  *check({ blocks }, _options, gathered) {
    yield* wrongPeriods(blocks, gathered);
  },
});
