import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("what is generated from the rules", () => {
  it("is what the rules say now (else: npm run generate)", () => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/generate.mjs", "--check"], {
      cwd: root,
      encoding: "utf8",
    });
    assert.equal(stderr, "");
    assert.equal(status, 0);
  }).timeout(300_000);
});
