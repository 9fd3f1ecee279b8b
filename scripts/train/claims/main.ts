// Trains the claim model. Usage:
//   npm run train:claims -- DIR…                             learns from labelled drafts, and writes annotations/claims/weights.ts
//   npm run train:claims -- --asked TABLE FOLDER VECTORS DIR…   learns what readers ask about, and writes claims/asked/asked-weights.ts
//                                                              and server/assets/claims.model
// With --score before these it leaves out one desk at a time, and scores the reviews of its drafts, or what is asked there.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readTagger } from "../../../server/src/annotations/attributions/tagger/model-file.js";
import { networkFile } from "../../../server/src/annotations/claims/asked/network.js";
import { ASKED } from "../../../server/src/annotations/claims/claim-model.js";
import { readTags } from "../../../server/src/annotations/tags/model-file.js";
import { readScorer } from "../../../server/src/annotations/wording/scorer-file.js";
import { DEFAULT_INPUT } from "../../../server/src/review/review.js";
import { candidatesOf, readAskedDrafts, readAsks } from "./asked-cases.js";
import { WordNet } from "../wording/wordnet.js";
import { casesOf, readDrafts } from "./cases.js";
import { scoreAsked, scoreByDesk } from "./score.js";
import { readVectors } from "./word-vectors.js";
import { learn, learnAsked, modelOf, weightsModule } from "./train.js";

const ASSETS = fileURLToPath(new URL("../../../server/assets/", import.meta.url));
const CLAIMS = fileURLToPath(new URL("../../../server/src/annotations/claims/", import.meta.url));

const args = process.argv.slice(2);
const scoring = args[0] === "--score";
if (scoring) args.shift();
const asking = args[0] === "--asked";
if (asking) args.shift();
const [table = "", folder = "", vectorsFile = ""] = asking ? args.splice(0, 3) : [];
if (args.length === 0)
  throw new Error("usage: npm run train:claims -- [--score] [--asked TABLE FOLDER VECTORS] DIR…");
const input = {
  ...DEFAULT_INPUT,
  tagger: readTagger(readFileSync(`${ASSETS}attributions.model`)),
  parts: readTags(readFileSync(`${ASSETS}tags.model`)),
  scorer: readScorer(readFileSync(`${ASSETS}wording.model`)),
};
const drafts = readDrafts(args);
const cases = drafts.flatMap((draft) => casesOf(draft, input));
if (asking) {
  const vectors = readVectors(vectorsFile);
  const read = [...readAsks(table, folder), ...readAskedDrafts(drafts)];
  const candidates = [];
  // What the first model makes of a desk is learned without it, so that the second sees it as it will see a new one.
  for (const desk of new Set(read.map((draft) => draft.desk))) {
    const claims = modelOf(learn(cases.filter(({ draft }) => draft.desk !== desk)), ASKED);
    for (const draft of read)
      if (draft.desk === desk) candidates.push(...candidatesOf(draft, { ...input, claims }));
  }
  if (scoring) console.log(scoreAsked(candidates, vectors));
  else {
    const wordNet = new WordNet();
    // What is neither met nor in a dictionary is mostly a name.
    const { fitted, network } = learnAsked(candidates, vectors, (word) => wordNet.senses(word).length > 0);
    writeFileSync(`${CLAIMS}asked/asked-weights.ts`, weightsModule(fitted));
    writeFileSync(`${ASSETS}claims.model`, networkFile(network));
    console.log(
      `${candidates.length} claims, ${network.features.length} features, ${network.words.length} words`,
    );
  }
} else if (scoring) console.log(scoreByDesk(drafts, cases, input));
else {
  const fitted = learn(cases);
  writeFileSync(`${CLAIMS}weights.ts`, weightsModule(fitted));
  console.log(`${cases.length} sentences, ${fitted.weights.size} features`);
}
