import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { SEED_DRAFTS, snapshotOf, snapshotsFolder } from "./seed-drafts.js";

describe("whole-draft snapshots of the seeds", () => {
  it("has one for each draft, and no other", () => {
    assert.deepEqual(readdirSync(snapshotsFolder).sort(), SEED_DRAFTS.map((name) => `${name}.snap.txt`).sort());
  });

  for (const name of SEED_DRAFTS)
    it(`${name} is reviewed as in its snapshot (to accept a change: npm run snapshots)`, () => {
      assert.equal(snapshotOf(name), readFileSync(`${snapshotsFolder}${name}.snap.txt`, "utf8"));
    });
});
