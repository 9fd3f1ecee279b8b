import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readLedger } from "../../server/src/ledger/read-ledger.js";
import { stetLine, takeBackLine, withId, type Decision } from "../../server/src/ledger/stet.js";
import { appendToLedger } from "../../server/src/node/ledger-file.js";

const hasGit = spawnSync("git", ["--version"]).status === 0;

describe("two desks' ledgers in git", () => {
  const decision = (words: string, who: string): Decision => ({
    ...{ rule: "wording/loaded-label", draft: "a.md", words, before: "", after: "" },
    ...{ reason: "", who, when: "2031-05-02T09:00:00Z" },
  });

  (hasGit ? it : it.skip)("merge without a conflict, and what either took back stays taken back", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "stet-merge-"));
    const ledger = path.join(folder, ".stet/ledger.jsonl");
    const git = (...args: string[]) => {
      const identity = [
        "-c",
        "user.name=Desk",
        "-c",
        "user.email=desk@paper.example",
        "-c",
        "core.autocrlf=false",
      ];
      const run = spawnSync("git", [...identity, ...args], { cwd: folder, encoding: "utf8" });
      assert.equal(run.status, 0, `git ${args.join(" ")}: ${run.stdout}${run.stderr}`);
    };
    const commit = (message: string) => {
      git("add", "-A");
      git("commit", "-qm", message);
    };
    try {
      git("init", "-qb", "main");
      const first = [decision("thug", "Ana"), decision("mob", "Ana")];
      for (const each of first) appendToLedger(ledger, stetLine(each));
      commit("base");
      git("checkout", "-qb", "city");
      appendToLedger(ledger, takeBackLine(withId(first[0]!).id, "Bo", "2031-05-03T09:00:00Z"));
      appendToLedger(ledger, stetLine(decision("horde", "Bo")));
      commit("city");
      git("checkout", "-q", "main");
      appendToLedger(ledger, stetLine(decision("swarm", "Ana")));
      commit("sport");
      git("merge", "-q", "--no-edit", "city");
      const { stets, unread } = readLedger(readFileSync(ledger, "utf8"));
      assert.deepEqual(unread, []);
      assert.deepEqual(stets.map(({ words }) => words).sort(), ["horde", "mob", "swarm"]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
