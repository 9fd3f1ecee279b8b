import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { linesOfDiff } from "../../server/src/cli/changed-lines.js";
import { run } from "../support/command-line.js";

const hasGit = spawnSync("git", ["--version"]).status === 0;

describe("the lines of a diff", () => {
  it("are those that it adds, and no line of copy passes for a file's name", () => {
    const diff = [
      "diff --git a/a.md b/a.md",
      "--- a/a.md",
      "+++ b/a.md",
      "@@ -2 +2,2 @@ Bridge",
      "-old",
      "+++ b/trap.md",
      "+new",
      "@@ -9,2 +10,0 @@",
      "-gone",
      "-gone",
      "--- a/old.md",
      "+++ /dev/null",
      "@@ -1 +0,0 @@",
      "-x",
      '--- "a/quo\\te.md"',
      "+++ b/with space.md\t",
      "@@ -0,0 +1,3 @@",
      "+1",
      "+2",
      "+3",
      "\\ No newline at end of file",
    ].join("\n");
    assert.deepEqual(
      [...linesOfDiff(diff, "/news")].map(([file, lines]) => [
        file.replaceAll("\\", "/").replace(/^\w:/, ""),
        lines,
      ]),
      [
        ["/news/a.md", [[2, 3]]],
        ["/news/with space.md", [[1, 3]]],
      ],
    );
  });
});

describe("the command line, on files that change", function () {
  this.timeout(60_000);
  let folder: string;
  const file = (name: string) => path.join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "stet-changes-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const git = (...args: string[]) => {
    const as = ["-c", "user.name=Desk", "-c", "user.email=desk@paper.example", "-c", "core.autocrlf=false"];
    assert.equal(spawnSync("git", [...as, ...args], { cwd: folder }).status, 0, args.join(" "));
  };

  (hasGit ? it : it.skip)("reports what a change touches: its own lines, and what they disagree with", () => {
    git("init", "-q");
    const before =
      "# Board cuts 42 jobs\n\nIt will take TK weeks.\n\nThe board voted to cut jobs on Monday, it said.\n";
    writeFileSync(file("a.md"), before);
    git("add", "-A");
    git("commit", "-qm", "story");
    writeFileSync(file("a.md"), before.replace("cut jobs", "cut 46 jobs"));
    const rules = (...args: string[]) =>
      (
        JSON.parse(run(["check", "--format", "json", ...args, "a.md"], { cwd: folder }).out) as {
          files: { findings: { rule: string }[] }[];
        }
      ).files[0]!.findings.map(({ rule }) => rule);
    assert.ok(rules().includes("copy/placeholder"));
    assert.deepEqual(new Set(rules("--changed-lines", "HEAD")), new Set(["statistics/conflicting-figures"]));
    assert.deepEqual(rules("--changed-lines", "staged"), []);
    git("add", "-A");
    assert.deepEqual(
      new Set(rules("--changed-lines", "staged")),
      new Set(["statistics/conflicting-figures"]),
    );
    const wrong = run(["check", "--changed-lines", "no-such-thing", "a.md"], { cwd: folder });
    assert.equal(wrong.status, 2);
    assert.match(wrong.err, /--changed-lines: .*no-such-thing/);
  });

  it("shows what a group of fixes would change, then makes it and reports what is left", () => {
    const before = "The mayor claimed it was cold.\r\n\r\nIt takes TK weeks.\r\n";
    writeFileSync(file("a.md"), before);
    const args = ["check", "--fix", "--fix-group", "attributionVerbs", "a.md"];
    const dry = run([...args, "--dry-run"], { cwd: folder });
    assert.match(
      dry.out,
      /^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ -1,1 \+1,1 @@\n-The mayor claimed it was cold\.\n\+The mayor said it was cold\.\n$/,
    );
    assert.equal(readFileSync(file("a.md"), "utf8"), before);
    const done = run(args, { cwd: folder });
    assert.equal(readFileSync(file("a.md"), "utf8"), before.replace("claimed", "said"));
    assert.match(done.err, /a\.md: 1 edit made/);
    assert.doesNotMatch(done.out, /loaded-attribution-verb/);
    assert.match(done.out, /copy\/placeholder/);
  });

  it("says so where a dry run finds nothing to change", () => {
    writeFileSync(file("a.md"), "The mayor claimed it was cold.\n");
    const { out, err, status } = run(["check", "--fix", "--dry-run", "a.md"], { cwd: folder });
    assert.equal(out, "");
    assert.match(err, /nothing to change here without a person’s look/);
    assert.equal(status, 0);
  });

  it("reviews standard input as the file that it is to be", () => {
    writeFileSync(file("stet.json"), '{ "rules": { "copy/placeholder": "error" } }');
    const { out, status } = run(["check", "--stdin", "--stdin-filename", "b.md", "--format", "ndjson"], {
      cwd: folder,
      input: "It takes TK weeks.\n",
    });
    assert.equal(status, 1);
    const [finding] = out.split("\n").map((line) => JSON.parse(line || "{}") as Record<string, unknown>);
    assert.deepEqual([finding?.["path"], finding?.["severity"]], ["b.md", "error"]);
  });

  it("says what does not go together", () => {
    for (const [args, why] of [
      [["check", "--dry-run", "a.md"], /--dry-run goes with --fix/],
      [["check", "--fix", "-"], /not with standard input/],
      [
        ["check", "--fix", "--fix-group", "verbs", "a.md"],
        /no group of fixes “verbs”; there is attributionVerbs/,
      ],
      [["check", "--format", "toString", "a.md"], /no format “toString”/],
    ] as const) {
      const { status, err } = run([...args], { cwd: folder });
      assert.equal(status, 2);
      assert.match(err, why);
    }
  });
});
