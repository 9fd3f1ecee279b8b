import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { probabilityOf, WeighedFeatures } from "../../server/src/annotations/claims/model.js";
import { fit, type Example } from "../../scripts/train/claims/fit.js";
import { learnAsked, shipped, weightsModule, wordsModule } from "../../scripts/train/claims/train.js";
import { readVectors } from "../../scripts/train/claims/word-vectors.js";

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

  it("weighs a word that no example has by the words that stand in like company", () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), "stet-vectors-")), "vectors.json");
    const vectors = { cheat: [1, 0.1], swindle: [1, 0], bridge: [0, 1], ferry: [0.1, 1] };
    // From the thirtieth word on a word begins to tell something.
    const common = Array.from({ length: 200 }, (_, at) => `w${at}`);
    writeFileSync(file, JSON.stringify({ words: [...common, ...Object.keys(vectors)], vectors }));
    const candidates = Array.from({ length: 40 }, (_, n) => ({
      desk: `desk ${n % 4}`,
      features: new Set([n % 2 ? "~cheat" : "~bridge"]),
      asks: [n % 2 ? 3 : 0],
      unread: false,
    }));
    const { weights } = learnAsked(candidates, readVectors(file, 2));
    assert.ok(weights.get("~swindle")! > 0 && weights.get("~ferry")! < 0, JSON.stringify([...weights]));
    assert.equal(learnAsked(candidates, null).weights.get("~swindle"), undefined);
    assert.throws(
      () => readVectors(new URL("../../package.json", import.meta.url).pathname),
      /no vectors of words/,
    );
  });

  it("writes a line of words for each weight, and leaves out what says next to nothing or is no word", () => {
    const weights = new Map([
      ["~cheat", 0.52],
      ["~swindle", 0.49],
      ["~bridge", -0.3],
      ["~ferry", 0.01],
      ["~wxyz", 0.9],
      ["main cause", 0.7],
    ]);
    const fitted = { weights, measures: new Float64Array(), bias: 0 };
    const written = wordsModule(fitted, (word) => word !== "wxyz");
    const words = /`\n([^`]*)\n`/.exec(written)![1]!;
    assert.deepEqual(words.split("\n"), ["-0.30 bridge", "0.50 cheat swindle"]);
    const model = WeighedFeatures.read("main cause 0.7", 0, words, "~");
    assert.deepEqual(
      ["~swindle", "~bridge", "~ferry", "main cause"].map((each) => model.weight(each)),
      [0.5, -0.3, 0, 0.7],
    );
    assert.ok(!weightsModule(fitted).includes("cheat"));
  });
});
