import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { hashText } from "../../server/src/annotations/attributions/tagger/hash.js";
import { AskedNetwork, networkFile, readNetwork } from "../../server/src/annotations/claims/asked/network.js";
import { probabilityOf } from "../../server/src/annotations/claims/model.js";
import { fit, type Example } from "../../scripts/train/claims/fit.js";
import { learnAsked, shipped, weightsModule } from "../../scripts/train/claims/train.js";
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
    const vectors = { cheat: [1, 0.1], swindle: [1, 0], bridge: [0, 1], ferry: [0.1, 1], wxyz: [1, 0] };
    // From the thirtieth word on a word begins to tell something.
    const common = Array.from({ length: 200 }, (_, at) => `w${at}`);
    writeFileSync(file, JSON.stringify({ words: [...common, ...Object.keys(vectors)], vectors }));
    const candidates = Array.from({ length: 80 }, (_, n) => ({
      desk: `desk ${n % 4}`,
      features: new Set([n % 2 ? "~cheat" : "~bridge"]),
      story: ["lead"],
      asks: [n % 2 ? 3 : 0],
      unread: false,
    }));
    const learned = learnAsked(candidates, readVectors(file, 2), (word) => word !== "wxyz");
    const logit = (...features: string[]) => new AskedNetwork(learned.network).logit(features);
    assert.ok(logit("~swindle") > logit() && logit() > logit("~ferry"), `${logit("~swindle")}`);
    assert.equal(logit("~wxyz"), logit(), "a word that is not kept says nothing");
    assert.equal(logit("lead"), logit(), "what the story shows is weighed apart");
    assert.deepEqual([...learned.fitted.weights.keys()], ["lead"]);
    assert.throws(
      () => readVectors(new URL("../../package.json", import.meta.url).pathname),
      /no vectors of words/,
    );
  });

  it("learns what only two signs together speak for", () => {
    const signs = [[], ["main cause"], ["aside"], ["main cause", "aside"]];
    const candidates = Array.from({ length: 4000 }, (_, n) => ({
      desk: `desk ${n % 5}`,
      features: new Set(signs[n % 4]),
      story: [],
      // Either alone is wanted, both are not.
      asks: [n % 4 === 1 || n % 4 === 2 ? 3 : 0],
      unread: true,
    }));
    const { network } = learnAsked(candidates, { size: 0, of: new Map() });
    const model = new AskedNetwork(network);
    const [none, one, other, both] = signs.map((each) => probabilityOf(model.logit(each)));
    assert.ok(Math.min(one!, other!) > Math.max(none!, both!) + 0.05, [none, one, other, both].join(" "));
  });

  it("reads a network back from its file as it was, and says of other bytes that they are none", () => {
    const network = {
      features: ["main cause", "aside"],
      plain: Float32Array.of(0.5, -1),
      hidden: Int8Array.of(3, -2, 0, 127),
      featureUnit: 0.25,
      words: Int32Array.of(hashText("cheat")),
      ownOfWord: Int8Array.of(-7),
      wordUnit: 0.5,
      measuresOfWord: Int8Array.of(11),
      measureUnit: 2,
      fromMeasures: Float32Array.of(1, -1),
      start: Float32Array.of(0, 1),
      out: Float32Array.of(2, 0.5),
      bias: -3,
    };
    const file = networkFile(network);
    const said = [["main cause"], ["aside", "~cheat"], ["~bridge"]];
    assert.deepEqual(
      said.map((each) => readNetwork(file).logit(each)),
      said.map((each) => new AskedNetwork(network).logit(each)),
    );
    // 0.5 - 3 of the sign itself and the bias, 2 × 0.75 of the first unit, 0.5 × (1 - 0.5) of the second.
    assert.equal(readNetwork(file).logit(["main cause"]), -0.75);
    assert.throws(() => readNetwork(file.subarray(0, file.length - 1)), /cut short/);
    assert.throws(() => readNetwork(new Uint8Array(100)), /not a model of claims/);
  });
});
