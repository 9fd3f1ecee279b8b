// Measures this working tree's build on drafts that no review has seen before: in CPU time, but where it says "on the clock".
//   npm run bench -- [WORDS…]       1000, 10000 and 100000 unless told
//     --against DIR                 beside another build: the folder that holds its dist/; the runs alternate
//     --since COMMIT                beside an earlier commit, which is built in a working tree of its own
//     --texts DIR                   drafts of the text files below DIR, not of the seeds and the rules' pages
//     --runs N                      the median of N runs, 3 unless told
//     --notes                       only what 200 notes of 5,000 words cost
//     --shares                      only what takes how long of a cold review, room by room and rule by rule
import { parseArgs } from "node:util";
import path from "node:path";
import { check, ROOT, withFiles, type Usage } from "./command-line.js";
import { countWords, draftOf, readCopy, storiesOf } from "./copy.js";
import { edit } from "./editor.js";
import { withCommit } from "./earlier.js";
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
    since: { type: "string" },
    texts: { type: "string" },
    runs: { type: "string", default: "3" },
    notes: { type: "boolean", default: false },
    shares: { type: "boolean", default: false },
  },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 10_000, 100_000];
const runs = Number(values.runs);
const copy = readCopy(values.texts);
const builds = [path.join(ROOT, "dist")];

void (values.since === undefined ? run(values.against) : withCommit(values.since, run));

/** Measures, beside the build in a folder where there is one. */
async function run(against?: string): Promise<void> {
  if (values.shares) return showShares();
  if (against !== undefined) builds.push(path.resolve(against, "dist"));
  console.log(`${"".padEnd(40)}${"now".padStart(10)}${builds.length > 1 ? "   against     ratio" : ""}`);
  if (values.notes) return showNotes();
  await showThroughput();
  for (const size of sizes) await showSession(size);
}

/** Nothing, one long draft, and a folder of stories, on the command line. */
async function showThroughput(): Promise<void> {
  const cold = (texts: readonly string[]) =>
    withFiles(texts, (folder) => alternating((dist) => check(dist, folder)));
  const nothing = await cold(["\n"]);
  show("command line: nothing to read", "ms", nothing, ({ cpu }) => cpu);
  show("command line: the same, on the clock", "ms", nothing, ({ clock }) => clock);
  const stories = storiesOf(copy, STORY, STORIES);
  for (const texts of [[draftOf(copy, STORIES)], stories]) {
    const words = texts.reduce((sum, text) => sum + countWords(text), 0);
    const what = texts.length === 1 ? "one draft" : `${texts.length} stories`;
    const read = await cold(texts);
    for (const [how, of] of [
      ["cold", ({ cpu }: Usage) => cpu],
      ["on the clock", ({ clock }: Usage) => clock],
    ] as const) {
      const started = nothing.map((each) => median(each.map(of)));
      show(
        `${what}, ${how}`,
        "words/s",
        read,
        (used, build) => (1000 * words) / (of(used) - started[build]!),
      );
    }
    show(`${what}, peak`, "MiB", read, ({ peak }) => peak);
  }
}

/** One draft in the language server. */
async function showSession(size: number): Promise<void> {
  const draft = draftOf(copy, size);
  const sessions = await alternating((dist) => edit(dist, draft, STROKES));
  const of = `${size.toLocaleString("en")} words`;
  show(`server: start`, "ms", sessions, ({ start }) => start);
  show(`${of}: open`, "ms", sessions, ({ open }) => open);
  show(`${of}: open, on the clock`, "ms", sessions, ({ opened }) => opened);
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
  console.log(`${what.padEnd(40)}${cells.join("")}${ratio}  ${unit}`);
}

function median(values: readonly number[]): number {
  return at(values, 0.5);
}

function at(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))]!;
}
