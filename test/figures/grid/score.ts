/**
 * Scores the paraphrase grid: `node --import=tsx test/figures/grid/score.ts` after a build. Of each wording two twins are
 * made, with values that hold and with one that does not; the bad one must be flagged, the good one must stay silent.
 * `open.txt` may be read while building; of `closed.txt` the score alone.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fill, RELATIONS } from "./relations.js";

interface Said {
  readonly files: readonly { path: string; findings: readonly { rule: string; message: string }[] }[];
}

const dir = mkdtempSync(join(tmpdir(), "grid-"));
for (const half of ["open", "closed"]) {
  const lines = readFileSync(new URL(`${half}.txt`, import.meta.url), "utf8").split("\n");
  const twins: { relation: string; text: string; good: string; bad: string }[] = [];
  for (const line of lines) {
    const [relation = "", , ...rest] = line.split(" | ");
    const values = RELATIONS[relation];
    const text = rest.join(" | ").replaceAll("\\n", "\n").replaceAll(" |\n", " |\n");
    if (line.startsWith("#") || values === undefined || text === "") continue;
    values.forEach(({ good, bad }, index) => {
      const name = join(dir, `${half}-${twins.length}-${index}`);
      const twin = { relation, text, good: `${name}-good.md`, bad: `${name}-bad.md` };
      const lead = /^(?:#|\|)|\n\n[A-Z]/.test(text)
        ? ""
        : "The clerk of Tarn gave the figures on Monday.\n\n";
      writeFileSync(twin.good, lead + fill(text, good));
      writeFileSync(twin.bad, lead + fill(text, { ...good, ...bad }));
      twins.push(twin);
    });
  }
  let out = "";
  try {
    out = execFileSync("node", ["dist/cli.js", "check", "--format", "json", dir], {
      encoding: "utf8",
      maxBuffer: 1e8,
    });
  } catch (error) {
    out = (error as { stdout: string }).stdout;
  }
  const flagged = new Set(
    (JSON.parse(out) as Said).files
      .filter(({ findings }) =>
        findings.some(({ rule }) => rule.startsWith("statistics/") && !rule.endsWith("missing-baseline")),
      )
      .map(({ path }) => path.replace(/^.*\//, "")),
  );
  const is = (path: string): boolean => flagged.has(path.replace(/^.*\//, ""));
  const scores = new Map<string, [both: number, of: number, loud: number]>();
  for (const { relation, good, bad } of twins) {
    const score = scores.get(relation) ?? [0, 0, 0];
    scores.set(relation, [
      score[0] + Number(is(bad) && !is(good)),
      score[1] + 1,
      score[2] + Number(is(good)),
    ]);
  }
  const all = [...scores.values()].reduce(([a, b, c], [x, y, z]) => [a + x, b + y, c + z], [0, 0, 0]);
  console.log(
    `${half}: both ${all[0]}/${all[1]} = ${(all[0] / Math.max(1, all[1])).toFixed(2)}, good twin flagged ${all[2]}`,
  );
  console.log(
    [...scores]
      .map(
        ([relation, [both, of, loud]]) =>
          `  ${relation} ${both}/${of}${loud > 0 ? ` (${loud} flagged)` : ""}`,
      )
      .join("\n"),
  );
}
rmSync(dir, { recursive: true });
