// Trains the model of ties. Usage: npm run train:ties -- PLACE…    folders of texts, and files of pairs or drafts in JSON lines;
// writes annotations/ties/searched/weights.ts
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readTags } from "../../../server/src/annotations/tags/model-file.js";
import { DEFAULT_INPUT } from "../../../server/src/review/review.js";
import { weightsModule } from "../claims/train.js";
import { casesOf, readDrafts } from "./cases.js";
import { learn } from "./train.js";

const TAGS = fileURLToPath(new URL("../../../server/assets/tags.model", import.meta.url));
const WEIGHTS = fileURLToPath(
  new URL("../../../server/src/annotations/ties/searched/weights.ts", import.meta.url),
);
const HEAD = "// Written by `npm run train:ties`; see docs/tie-model.md.";
/** Characters on a line: there are many features. */
const WIDTH = 180;
/** A weight that is smaller says next to nothing. */
const LEAST = 0.12;

const places = process.argv.slice(2);
if (places.length === 0) throw new Error("usage: npm run train:ties -- PLACE…");
const input = { ...DEFAULT_INPUT, parts: readTags(readFileSync(TAGS)) };
const cases = casesOf(readDrafts(places), input);
const { weights, ...rest } = learn(cases);
const kept = new Map([...weights].filter(([, weight]) => Math.abs(weight) >= LEAST));
writeFileSync(WEIGHTS, weightsModule({ weights: kept, ...rest }, HEAD, WIDTH));
console.log(`${cases.length} relations, ${kept.size} features`);
