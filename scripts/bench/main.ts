// Measures this working tree's build, in CPU time, on drafts that no review has seen before.
//   npm run bench -- [WORDS…]       1000, 10000 and 100000 unless told
//     --against DIR                 beside another build: the folder that holds its dist/; the runs alternate
//     --texts DIR                   drafts of the text files below DIR, not of the seeds and the rules' pages
//     --runs N                      the median of N runs, 3 unless told
//     --notes                       only what 200 notes of 5,000 words cost
//     --shares                      only what takes how long of a cold review, room by room and rule by rule
import { parseArgs } from "node:util";
import path from "node:path";
import { check, ROOT, withFiles } from "./command-line.js";
import { countWords, draftOf, readCopy, storiesOf } from "./copy.js";
import { edit } from "./editor.js";
import { withNotes, type Keystroke } from "./notes.js";
import { profile } from "./shares.js";

const STROKES = 60;
/** Words of a story among many, and words of all of them. */
const STORY = 400;
const STORIES = 100_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: "string" },
    texts: { type: "string" },
    runs: { type: "string", default: "3" },
    notes: { type: "boolean", default: false },
    shares: { type: "boolean", default: false },
  },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 10_000, 100_000];
const runs = Number(values.runs);
const copy = readCopy(values.texts);
const builds = [ROOT, ...(values.against === undefined ? [] : [path.resolve(values.against)])].map((each) =>
  path.join(each, "dist"),
);

void run();

async function run(): Promise<void> {
  if (values.shares) return showShares();
  console.log(`${"".padEnd(34)}${"now".padStart(10)}${builds.length > 1 ? "   against     ratio" : ""}`);
  if (values.notes) return showNotes();
  await showThroughput();
  for (const size of sizes) await showSession(size);
}

/** A story, and a folder of them, on the command line. */
async function showThroughput(): Promise<void> {
  const stories = storiesOf(copy, STORY, STORIES);
  const words = stories.reduce((sum, story) => sum + countWords(story), 0);
  const cold = (texts: readonly string[]) =>
    withFiles(texts, (folder) => alternating((dist) => check(dist, folder)));
  const nothing = await cold(["\n"]);
  show("command line: nothing to read", "ms", nothing, ({ cpu }) => cpu);
  const started = builds.map((_, build) => median(nothing[build]!.map(({ cpu }) => cpu)));
  const many = await cold(stories);
  show(`${stories.length} stories, cold`, "words/s", many, ({ cpu }, build) => {
    return (1000 * words) / (cpu - started[build]!);
  });
  show(`${stories.length} stories, peak`, "MiB", many, ({ peak }) => peak);
}

/** One draft in the language server. */
async function showSession(size: number): Promise<void> {
  const draft = draftOf(copy, size);
  const sessions = await alternating((dist) => edit(dist, draft, STROKES));
  const of = `${size.toLocaleString("en")} words`;
  show(`server: start`, "ms", sessions, ({ start }) => start);
  show(`${of}: open`, "ms", sessions, ({ open }) => open);
  for (const share of [0.5, 0.95])
    show(`${of}: keystroke p${100 * share}`, "ms", sessions, ({ keystrokes }) => at(keystrokes, share));
  show(`${of}: peak`, "MiB", sessions, ({ peak }) => peak);
}

/** Drafts beside many notes. */
async function showNotes(): Promise<void> {
  const sessions = await alternating((dist) => withNotes(dist, copy));
  show("200 notes: read, on the clock", "ms", sessions, ({ indexed }) => indexed);
  show("200 notes: read", "ms", sessions, ({ indexedCpu }) => indexedCpu);
  show("200 notes: progress told", "times", sessions, ({ reports }) => reports);
  show("cancelled, on the clock", "ms", sessions, ({ cancelled }) => cancelled);
  for (const share of [0.5, 0.95])
    for (const [what, of] of [
      [", on the clock", ({ clock }: Keystroke) => clock],
      ["", ({ cpu }: Keystroke) => cpu],
    ] as const) {
      const name = `keystroke p${100 * share}${what}`;
      show(`${name}: then`, "ms", sessions, ({ meanwhile }) => at(meanwhile.map(of), share));
      show(`${name}: after`, "ms", sessions, ({ afterwards }) => at(afterwards.map(of), share));
    }
  show("one note changed", "ms", sessions, ({ changed }) => changed);
  show("1,000 words, 30 quotations", "ms", sessions, ({ quoting }) => quoting);
  show("peak", "MiB", sessions, ({ peak }) => peak);
}

async function showShares(): Promise<void> {
  const { rooms, rules, total } = await profile(storiesOf(copy, STORY, STORIES));
  for (const [title, shares] of [["Rooms", rooms] as const, ["Rules", rules] as const]) {
    console.log(`${title} (of ${total.toFixed(0)} ms)`);
    for (const [name, time] of shares.slice(0, 40))
      console.log(`${`${((100 * time) / total).toFixed(1)} %`.padStart(8)}  ${name}`);
  }
}

/** What each build gives, run after run in turn. */
async function alternating<T>(measure: (dist: string) => Promise<T>): Promise<T[][]> {
  const results: T[][] = builds.map(() => []);
  for (let run = 0; run < runs; run++)
    for (const [index, dist] of builds.entries()) results[index]!.push(await measure(dist));
  return results;
}

/** A line of the table: the medians, and this tree's as a ratio of the other's. */
function show<T>(
  what: string,
  unit: string,
  results: readonly T[][],
  of: (result: T, build: number) => number,
): void {
  const medians = results.map((each, build) => median(each.map((result) => of(result, build))));
  const cells = medians.map((value) => (value < 100 ? value.toFixed(1) : value.toFixed(0)).padStart(10));
  const ratio = medians.length > 1 ? `${(medians[0]! / medians[1]!).toFixed(2)}×`.padStart(10) : "";
  console.log(`${what.padEnd(34)}${cells.join("")}${ratio}  ${unit}`);
}

function median(values: readonly number[]): number {
  return at(values, 0.5);
}

function at(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))]!;
}
