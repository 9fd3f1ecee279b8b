// Trains the claim model. Usage:
//   npm run train:claims -- DIR…           learns from all labelled drafts and writes annotations/claims/weights.ts
//   npm run train:claims -- --score DIR…   leaves out one desk at a time, and scores the reviews of its drafts
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readTagger } from "../../../server/src/annotations/attributions/tagger/model-file.js";
import { readTags } from "../../../server/src/annotations/tags/model-file.js";
import { readScorer } from "../../../server/src/annotations/wording/scorer-file.js";
import { DEFAULT_INPUT } from "../../../server/src/review/review.js";
import { casesOf, readDrafts } from "./cases.js";
import { scoreByDesk } from "./score.js";
import { learn, weightsModule } from "./train.js";

const ASSETS = fileURLToPath(new URL("../../../server/assets/", import.meta.url));
const WEIGHTS = fileURLToPath(new URL("../../../server/src/annotations/claims/weights.ts", import.meta.url));

const args = process.argv.slice(2);
const scoring = args[0] === "--score";
const folders = scoring ? args.slice(1) : args;
if (folders.length === 0) throw new Error("usage: npm run train:claims -- [--score] DIR…");
const input = {
  ...DEFAULT_INPUT,
  tagger: readTagger(readFileSync(`${ASSETS}attributions.model`)),
  parts: readTags(readFileSync(`${ASSETS}tags.model`)),
  scorer: readScorer(readFileSync(`${ASSETS}wording.model`)),
};
const drafts = readDrafts(folders);
const cases = drafts.flatMap((draft) => casesOf(draft, input));
if (scoring) console.log(scoreByDesk(drafts, cases, input));
else {
  const fitted = learn(cases);
  writeFileSync(WEIGHTS, weightsModule(fitted));
  console.log(`${cases.length} sentences, ${fitted.weights.size} features`);
}
