import { defineRule } from "../rule.js";
import { wrongMultiples } from "./quantifiers/multiples.js";
import { wrongShares } from "./quantifiers/shares.js";
import { wrongSizes } from "./quantifiers/sizes.js";
import { wrongUnanimity } from "./quantifiers/unanimous.js";

export const quantifierMismatch = defineRule({
  id: "statistics/quantifier-mismatch",
  summary: "“Most”, “a third”, “doubled” or “dozens” is not what the figure says.",
  defaultSeverity: "warning",
  options: {},
  // A headline stands above a line of its own, or two, before the text that it tells of.
  near: { before: 0, after: 2 },
  *checkBlock(at, _options, _notes, around) {
    yield* wrongShares(at, around);
    yield* wrongMultiples(at, around);
    yield* wrongSizes(at, around);
    yield* wrongUnanimity(at, around);
  },
});
