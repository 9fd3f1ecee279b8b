import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { STYLEBOOK } from "../../server/src/lexicon/stylebook.js";
import { readConfig } from "../../server/src/review/config.js";
import { readHouse } from "../../server/src/review/read-house.js";
import type { Review } from "../../server/src/review/review.js";
import { review } from "../support/review.js";
import { underlined } from "../support/underlined.js";

const seeds = fileURLToPath(new URL("../../seeds/", import.meta.url));
const read = (path: string): string => readFileSync(seeds + path, "utf8");

/** The drafts of the sample newsroom, by file name. */
export const SEED_DRAFTS = readdirSync(seeds).filter((name) => /\.(?:txt|md)$/.test(name) && name !== "README.md");

export const snapshotsFolder = fileURLToPath(new URL("snapshots/", import.meta.url));

/** The sample newsroom's configuration and stylebook, which are without a fault. */
function readNewsroom() {
  const config = readConfig(read("stet.json"));
  const house = readHouse(
    STYLEBOOK,
    config,
    config.stylebook.files.map(({ path }) => read(path)),
  );
  const [problem] = [...house.problems, ...house.shared.flat()];
  if (problem) throw new Error(`the sample newsroom: ${problem.message}`);
  return { rules: config.settings.rules, stylebook: house.stylebook };
}

const newsroom = readNewsroom();

/** A seed draft, or `text` in its place, reviewed as in the sample newsroom: with its configuration and notes. */
export function reviewSeed(name: string, text = read(name)): Review {
  const notes = readdirSync(`${seeds}sources`).map((note) => ({
    path: `sources/${note}`,
    text: read(`sources/${note}`),
  }));
  const markup = name.endsWith(".md") ? "markdown" : "plaintext";
  return review(text, markup, { ...newsroom, notes });
}

/** A seed draft with every finding under its words. */
export function snapshotOf(name: string): string {
  return underlined(reviewSeed(name));
}
