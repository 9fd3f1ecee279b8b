import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("the command line on several cores", function () {
  this.timeout(90_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), "stet-jobs-"));
    // Threads run a bundle, which the sources are not.
    buildSync({
      entryPoints: [path.join(root, "server/src/cli/main.ts")],
      outfile: path.join(folder, "cli.js"),
      bundle: true,
      platform: "node",
      format: "cjs",
      define: { "import.meta.dirname": "__dirname" },
    });
    for (const model of ["attributions", "wording", "tags", "claims"])
      copyFileSync(path.join(root, `server/assets/${model}.model`), path.join(folder, `${model}.model`));
    mkdirSync(path.join(folder, "many"));
    for (let draft = 0; draft < 20; draft++) {
      // The first is the longest: others are done before it.
      const weeks = "It will take TK weeks.\n\n".repeat(draft === 0 ? 300 : 1 + (draft % 3));
      writeFileSync(path.join(folder, `many/${String.fromCharCode(97 + draft)}.md`), weeks);
    }
    writeFileSync(path.join(folder, "many/e.md"), Buffer.from([0, 1, 2, 3]));
    writeFileSync(path.join(folder, "many/stet.json"), '{ "rules": { "copy/nothing": "off" } }');
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const check = (jobs: number, ...args: string[]) =>
    spawnSync(process.execPath, ["cli.js", "check", "--jobs", String(jobs), ...args], {
      encoding: "utf8",
      cwd: folder,
    });

  for (const format of ["json", "pretty", "ndjson"])
    it(`says the same in the same order as on one (${format})`, () => {
      const [one, several] = [1, 3].map((jobs) => check(jobs, "--format", format, "many", "nowhere.md"));
      assert.ok(several!.stdout === one!.stdout, `${several!.stdout.length} for ${one!.stdout.length} units`);
      assert.ok(one!.stdout.includes("many/t.md"));
      assert.equal(several!.stderr, one!.stderr);
      assert.match(one!.stderr, /e\.md: this is not a text file/);
      assert.equal(several!.status, 2);
    });

  it("needs no more threads than there are drafts", () => {
    const { stdout, status } = check(64, "--fail-on", "never", "many/b.md", "many/c.md");
    assert.match(stdout, /findings in 2 drafts\.\n$/);
    assert.equal(status, 0);
  });
});
