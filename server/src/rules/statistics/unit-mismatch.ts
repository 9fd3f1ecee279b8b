import { t } from "../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import { misgroupedIn } from "../../annotations/figures/misgrouped.js";
import { magnitudesIn } from "../../annotations/ties/magnitudes.js";
import { averagePowersIn, energiesIn } from "../../annotations/ties/weighed/energy.js";
import { quotientsIn } from "../../annotations/ties/derived/quotients.js";
import { extentsIn } from "../../annotations/ties/reckoned/extents.js";
import { periodsOfAllIn, pricedListsIn, scenesIn } from "../../annotations/ties/reckoned/products.js";
import { weighedRatesIn } from "../../annotations/ties/weighed/each.js";
import { changeSlipsIn, productSlipsIn, restatedSumsIn, shareSlipsIn } from "../../annotations/ties/slips.js";
import { powersIn, speedsIn } from "../../annotations/ties/rates.js";
import { compoundsIn, periodsIn, productsIn } from "../../annotations/ties/products.js";
import { defineRule, type BlockReport } from "../rule.js";
import { SEARCHED, withSearched } from "./ties/searched-ties.js";
import { withTies, wrongTies } from "./ties/wrong-ties.js";
import { wrongConversions } from "./units/conversions.js";
import { wrongProducts } from "./units/products.js";
import { statedAmounts, wrongPeriods } from "./units/same-amount.js";

export const unitMismatch = defineRule({
  id: "statistics/unit-mismatch",
  summary: "An amount does not go with its unit, its rate or its conversion.",
  defaultSeverity: "warning",
  options: {},
  near: SEARCHED,
  *checkBlock(at, _options, _notes, around) {
    yield* misgrouped(at);
    const reports = withTies(
      converted(at),
      wrongTies(
        at,
        around,
        productsIn,
        compoundsIn,
        periodsIn,
        speedsIn,
        magnitudesIn,
        powersIn,
        productSlipsIn,
        shareSlipsIn,
        changeSlipsIn,
        restatedSumsIn,
        weighedRatesIn,
        energiesIn,
        averagePowersIn,
        quotientsIn,
        scenesIn,
        pricedListsIn,
        periodsOfAllIn,
        extentsIn,
      ),
    );
    yield* withSearched(reports, at, around, "product", "product3", "loose", "period");
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

function* misgrouped(at: AnnotatedBlock): Generator<BlockReport> {
  for (const span of misgroupedIn(at.block))
    yield {
      span: place(at, span),
      message: t`“${proseOf(at, span)}” is grouped as no number is.`,
      why: t(
        "Thousands are set off in threes, so that a digit is missing, or one too many. Only whoever has the figure knows which.",
      ),
    };
}
