import assert from "node:assert/strict";
import { probabilityOf } from "../../server/src/annotations/claims/model.js";
import { fit, type Example } from "../../scripts/train/claims/fit.js";
import { shipped, weightsModule } from "../../scripts/train/claims/train.js";

const FITTING = { ridge: () => 1, examples: 4, groups: 2, sweeps: 30 };

/** Ten examples of two groups: `cause` is always wanted, `score` never, `rare` stands in one group alone. */
function examples(): Example[] {
  return Array.from({ length: 10 }, (_, n) => ({
    features: new Set([n % 2 ? "cause" : "score", ...(n < 5 ? ["rare"] : [])]),
    wanted: n % 2,
    group: n < 5 ? "Tull Gazette" : "Pell Post",
  }));
}

describe("fitting the claim model", () => {
  it("learns what speaks for a claim and what against, and leaves out what one desk alone has", () => {
    const { weights } = fit(examples(), FITTING);
    assert.deepEqual([...weights.keys()], ["cause", "score"]);
    assert.ok(weights.get("cause")! > 0.5 && weights.get("score")! < -0.5);
  });

  it("draws a weight to nothing as its prior is stronger", () => {
    const loose = fit(examples(), FITTING).weights.get("cause")!;
    const tight = fit(examples(), { ...FITTING, ridge: () => 20 }).weights.get("cause")!;
    assert.ok(Math.abs(tight) < Math.abs(loose));
  });

  it("gives the same weights for the same examples, and a likelihood from 0 to 1", () => {
    const fitted = fit(examples(), FITTING);
    assert.equal(weightsModule(fitted), weightsModule(fit(examples(), FITTING)));
    const model = shipped(fitted);
    const [claim, record, unknown] = ["cause", "score", "nothing known"].map((each) =>
      probabilityOf(model.logit([each])),
    );
    assert.ok(claim! > 0.5 && claim! < 1 && record! < 0.5 && record! > 0);
    assert.ok(unknown! > record! && unknown! < claim!);
  });
});
