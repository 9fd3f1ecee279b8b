import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("a bundle's launcher", function () {
  this.timeout(60_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), "stet-launch-"));
    buildSync({
      entryPoints: [path.join(root, "server/src/cli/launch-cli.ts")],
      outfile: path.join(folder, "cli.js"),
      bundle: true,
      platform: "node",
      format: "cjs",
      define: { "import.meta.dirname": "__dirname" },
    });
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  /** Writes a bundle that says a word and its own file name, as it was at that time. */
  function bundle(word: string, seconds: number): void {
    const file = path.join(folder, "cli.bundle.js");
    const code = `console.log("${word}", require("node:path").basename(__filename), process.argv[2]);`;
    writeFileSync(file, `(function (require, module, exports, __filename, __dirname) {${code}\n})`);
    utimesSync(file, seconds, seconds);
  }
  const run = () => {
    const { stdout, stderr } = spawnSync(process.execPath, [path.join(folder, "cli.js"), "check"], {
      encoding: "utf8",
    });
    return stdout + stderr;
  };
  const kept = () => readdirSync(folder).filter((name) => !name.endsWith(".js"));

  it("runs the bundle, keeps its compiled code beside it, and runs it from there", () => {
    bundle("“first”", 1000);
    assert.equal(run(), "“first” cli.bundle.js check\n");
    assert.equal(kept().length, 1);
    assert.match(kept()[0]!, /^cli\.bundle\..*\.cache$/);
    assert.equal(run(), "“first” cli.bundle.js check\n");
    assert.equal(kept().length, 1);
  });

  it("runs a new bundle of the same length as what it is", () => {
    bundle("“first”", 1000);
    run();
    bundle("‘other’", 2000);
    assert.equal(run(), "‘other’ cli.bundle.js check\n");
  });

  it("makes nothing of kept code that is cut short or is none", () => {
    bundle("“first”", 1000);
    run();
    for (const name of kept()) truncateSync(path.join(folder, name), 100);
    assert.equal(run(), "“first” cli.bundle.js check\n");
    for (const name of kept()) writeFileSync(path.join(folder, name), "no code at all");
    assert.equal(run(), "“first” cli.bundle.js check\n");
  });

  it("runs where nothing may be written", function () {
    // The superuser writes everywhere.
    if (process.getuid?.() === 0) this.skip();
    bundle("“first”", 3000);
    spawnSync("chmod", ["555", folder]);
    const said = run();
    spawnSync("chmod", ["755", folder]);
    assert.equal(said, "“first” cli.bundle.js check\n");
  });
});
