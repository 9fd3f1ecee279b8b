import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../support/command-line.js";

describe("what governs drafts and cannot be read", function () {
  this.timeout(120_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), "stet-unread-"));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it("is said, the drafts are reviewed all the same, and the command line ends with 2", () => {
    const desks = ["house/stet.json", "ledger/.stet/ledger.jsonl", "shared/h.yml"];
    for (const below of desks) mkdirSync(path.join(folder, below), { recursive: true });
    writeFileSync(path.join(folder, "shared/stet.json"), '{ "stylebook": { "files": ["h.yml"] } }');
    for (const each of desks) writeFileSync(path.join(folder, each.split("/")[0]!, "a.md"), "TK.\n");
    const { status, out, err } = run(["check", "--fail-on", "never", "--format", "ndjson", "."], {
      cwd: folder,
    });
    assert.equal(status, 2);
    assert.equal(out.match(/"rule":"copy\/placeholder"/g)?.length, 3);
    assert.match(err, /house.stet\.json: This file is not read: it is no plain file\./);
    assert.match(err, /ledger\.jsonl: This file is not read: it is no plain file\./);
    assert.match(err, /shared.stet\.json:1: “h\.yml” cannot be read/);
  });
});
