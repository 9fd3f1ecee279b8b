import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Profiler } from "node:inspector";
import { build } from "esbuild";
import { check, ROOT, withFiles } from "./command-line.js";

/** The time that something took, in milliseconds. */
type Share = readonly [name: string, milliseconds: number];

/** What takes how long of a cold review: by room (its own code, and libraries for it), and by rule (whatever it calls). */
export interface Shares {
  readonly rooms: readonly Share[];
  readonly rules: readonly Share[];
  readonly total: number;
}

/** Profiles the command line of this working tree on the texts, in a build that still names its functions. */
export async function profile(texts: readonly string[]): Promise<Shares> {
  const dist = path.join(ROOT, "out/bench");
  await build({
    absWorkingDir: ROOT,
    entryPoints: ["server/src/cli/main.ts"],
    outfile: path.join(dist, "server/bench/cli.js"),
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    // Three folders below the ROOT, as the sources are: the models are found from there.
    define: { "import.meta.dirname": JSON.stringify(path.join(ROOT, "server/src/node")) },
    logLevel: "warning",
  });
  const bundle = path.join(dist, "server/bench/cli.js");
  return withFiles(texts, (folder) =>
    withFiles([], async (profiles) => {
      const flags = ["--cpu-prof", "--cpu-prof-interval", "500", `--cpu-prof-dir=${profiles}`];
      await check(path.dirname(bundle), folder, flags);
      const file = readdirSync(profiles).find((name) => name.endsWith(".cpuprofile"))!;
      const read = JSON.parse(readFileSync(path.join(profiles, file), "utf8")) as Profiler.Profile;
      return sharesOf(read, bundle);
    }),
  );
}

function sharesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile, bundle: string): Shares {
  const sources = sourcesOf(readFileSync(bundle, "utf8"));
  const parents = new Map<number, number>();
  for (const { id, children = [] } of nodes) for (const child of children) parents.set(child, id);
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const rooms = new Map<string, number>();
  const rules = new Map<string, number>();
  let total = 0;
  for (const [index, id] of samples.entries()) {
    const time = timeDeltas[index]! / 1000;
    total += time;
    let room: string | undefined;
    let rule: string | undefined;
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const { url, lineNumber } = frames.get(at)!;
      const source = url.endsWith(path.basename(bundle)) ? sources[lineNumber] : undefined;
      room ??= source && /^server\/src\/((?:annotations\/)?[^/]+)/.exec(source)?.[1];
      // The outermost frame among the rules is the rule's own file.
      rule = (source && /^server\/src\/rules\/(.+\/.+)\.ts$/.exec(source)?.[1]) ?? rule;
    }
    const name = room ?? `(${frames.get(id)!.functionName.replace(/[()]/g, "") || "loading"})`;
    rooms.set(name, (rooms.get(name) ?? 0) + time);
    if (rule) rules.set(rule, (rules.get(rule) ?? 0) + time);
  }
  const sorted = (shares: Map<string, number>) => [...shares].sort(([, a], [, b]) => b - a);
  return { rooms: sorted(rooms), rules: sorted(rules), total };
}

/** By line of a bundle, the source that it came from: the bundler names each in a comment. */
function sourcesOf(bundle: string): string[] {
  let source = "";
  return bundle.split("\n").map((line) => {
    source = /^\/\/ ((?:server|node_modules)\/\S+)$/.exec(line)?.[1] ?? source;
    return source;
  });
}
