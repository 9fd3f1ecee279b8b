import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { command, run as stet } from "../support/command-line.js";
import { stetLine } from "../../server/src/ledger/stet.js";

interface Answer {
  files: {
    path: string;
    form?: string;
    findings: { rule: string; start: number; end: number; text: string; line: number; column: number }[];
  }[];
}

describe("the command line", function () {
  // Each run starts a process, which takes its time on a busy machine.
  this.timeout(60_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), "stet-cli-"));
    mkdirSync(path.join(folder, "drafts/sources"), { recursive: true });
    writeFileSync(path.join(folder, "drafts/a.md"), "# Bridge\n\nIt will take TK weeks.\n");
    writeFileSync(path.join(folder, "drafts/b.txt"), "All is well.\n");
    writeFileSync(path.join(folder, "drafts/sources/interview.txt"), "TK TK TK\n");
    writeFileSync(path.join(folder, "drafts/binary.txt"), Buffer.from([0, 1, 2, 3]));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it("reviews a draft that is named twice once, and says where there is none", () => {
    const twice = stet(["check", "--fail-on", "never", "drafts/a.md", "./drafts/a.md"], { cwd: folder });
    assert.match(twice.out, /^1 finding in 1 draft\.$/m);
    mkdirSync(path.join(folder, "empty"), { recursive: true });
    assert.equal(stet(["check", "empty"], { cwd: folder }).out, "There is no draft here.\n");
    assert.equal(stet(["check", "gone.md"], { cwd: folder }).out, "");
  });

  it("reviews a draft by the form that stet.json gives its folder, and says which that is", () => {
    mkdirSync(path.join(folder, "desk/op"), { recursive: true });
    writeFileSync(path.join(folder, "desk/stet.json"), '{ "forms": { "op/**": "opinion" } }');
    for (const file of ["op/a.md", "b.md"])
      writeFileSync(path.join(folder, "desk", file), "The neglect caused the slip to rot. TK paid.\n");
    const { out } = stet(["check", "desk"], { cwd: folder });
    assert.match(out, /^desk\/op\/a\.md · opinion: claims and wording are not queried$/m);
    assert.match(out, /^desk\/b\.md$/m);
    const json = JSON.parse(stet(["check", "--format", "json", "desk"], { cwd: folder }).out) as Answer;
    assert.deepEqual(
      json.files.map(({ path: file, form, findings }) => [file, form, findings.length]),
      [
        ["desk/b.md", undefined, 2],
        ["desk/op/a.md", "opinion", 1],
      ],
    );
  });

  it("leaves out what the ledger lets stand, says how much and why, and where a ledger is broken", () => {
    const news = path.join(folder, "let-stand");
    mkdirSync(path.join(news, ".stet"), { recursive: true });
    writeFileSync(path.join(news, "a.txt"), "It will take TK weeks.\n\nIt will take TK days.\n");
    const place = {
      rule: "copy/placeholder",
      draft: "a.txt",
      words: "TK",
      before: "It will take ",
      after: " weeks.",
    };
    const entry = stetLine({ ...place, reason: "Asked for.", who: "Ana", when: "2031-05-02T09:00:00Z" });
    writeFileSync(path.join(news, ".stet/ledger.jsonl"), `oops\n${entry}\n`);
    const { out, err } = stet(["check", "let-stand"], { cwd: folder });
    assert.match(out, /^1 finding in 1 draft\. 1 let stand on the record\.$/m);
    assert.match(err, /ledger\.jsonl:1: this line is no entry/);
    const json = JSON.parse(stet(["check", "--format", "json", "let-stand"], { cwd: folder }).out) as {
      files: { findings: { line: number }[]; letStand: { line: number; stets: object[] }[] }[];
    };
    const [file] = json.files;
    assert.deepEqual(
      [file?.findings.map(({ line }) => line), file?.letStand.map(({ line, stets }) => [line, stets])],
      [[3], [[1, [{ reason: "Asked for.", who: "Ana", when: "2031-05-02T09:00:00Z" }]]]],
    );
  });

  it("reads what was saved in Windows-1252 or UTF-16 as what it says, and tells of the first", () => {
    mkdirSync(path.join(folder, "old"), { recursive: true });
    const copy = "The “thugs’” plan — TK — cost £4.\n";
    const windows = Buffer.from(
      copy.replace(/[“”’—]/g, (c) => String.fromCharCode({ "“": 0x93, "”": 0x94, "’": 0x92, "—": 0x97 }[c]!)),
      "latin1",
    );
    writeFileSync(path.join(folder, "old/a.md"), windows);
    writeFileSync(path.join(folder, "old/b.md"), Buffer.from(`\ufeff${copy}`, "utf16le"));
    writeFileSync(path.join(folder, "old/c.md"), Buffer.from(`\ufeff${copy}`, "utf16le").swap16());
    writeFileSync(path.join(folder, "old/d.md"), `\ufeff${copy}`);
    const { out, err, status } = stet(["check", "--format", "json", "old"], { cwd: folder });
    const { files } = JSON.parse(out) as Answer;
    assert.equal(status, 1);
    assert.equal(err, "stet: old/a.md: this is no UTF-8; it is read as Windows-1252\n");
    for (const { path: file, findings } of files) {
      const [first] = findings.filter(({ rule }) => rule === "copy/placeholder");
      assert.deepEqual([file, first?.text, first?.column], [file, "TK", file === "old/a.md" ? 21 : 22]);
    }
    assert.equal(files.length, 4);
  });

  it("reviews a folder's drafts but not its notes, and exits 1 on a finding", () => {
    const { status, out } = stet(["check", "--format", "json", "drafts/a.md", "drafts/b.txt"], {
      cwd: folder,
    });
    const answer = JSON.parse(out) as Answer;
    assert.equal(status, 1);
    assert.deepEqual(
      answer.files.map(({ path: file }) => file),
      ["drafts/a.md", "drafts/b.txt"],
    );
    const [finding] = answer.files[0]!.findings;
    assert.deepEqual(
      { rule: finding?.rule, text: finding?.text, line: finding?.line, column: finding?.column },
      { rule: "copy/placeholder", text: "TK", line: 3, column: 14 },
    );
  });

  it("says which file could not be read, reviews the others and exits 2", () => {
    const { status, out, err } = stet(["check", "--format", "json", "drafts", "nowhere.md"], { cwd: folder });
    assert.equal(status, 2);
    assert.match(err, /binary\.txt: this is not a text file/);
    assert.match(err, /nowhere\.md: there is no such file/);
    assert.deepEqual(
      (JSON.parse(out) as Answer).files.map(({ path: file }) => path.basename(file)),
      ["a.md", "b.txt"],
    );
  });

  it("shows a person the line, the underline and the message", () => {
    const { out } = stet(["check", "drafts/a.md"], { cwd: folder });
    const lines = out.split("\n");
    const at = lines.findIndex((line) => line.includes("It will take TK weeks."));
    assert.equal(lines[at + 1]?.indexOf("~~"), lines[at]?.indexOf("TK"));
    assert.match(lines[at + 2]!, /copy\/placeholder 3:14/);
    assert.match(out, /1 finding in 1 draft\.\n$/);
  });

  it("reads standard input, and exits 0 below the severity asked for", () => {
    const { status, out } = stet(["check", "--fail-on", "error", "-"], {
      cwd: folder,
      input: "It will take TK weeks.\n",
    });
    assert.equal(status, 0);
    assert.match(out, /copy\/placeholder/);
  });

  it("inspects what a draft contains", () => {
    mkdirSync(path.join(folder, "seen"), { recursive: true });
    writeFileSync(
      path.join(folder, "seen/c.md"),
      "# Bridge\n\nYears of neglect caused the collapse of the wall.\n",
    );
    const { out } = stet(["inspect", "seen/c.md"], { cwd: folder });
    const [file] = (JSON.parse(out) as { files: { sentences: { status: string }[] }[] }).files;
    assert.deepEqual(
      file?.sentences.map(({ status }) => status),
      ["none", "claim"],
    );
  });

  it("explains bad usage and exits 2", () => {
    for (const args of [
      [],
      ["check"],
      ["judge", "a.md"],
      ["check", "--format", "xml", "a.md"],
      ["check", "--fail-on", "x", "a.md"],
      ["check", "--jobs", "0", "a.md"],
      ["check", "--no-such", "a.md"],
    ]) {
      const { status, err, out } = stet(args, { cwd: folder });
      assert.equal(status, 2, args.join(" "));
      assert.match(err, /Usage: stet check/);
      assert.equal(out, "");
    }
  });

  it("says on which line the house configuration is wrong, and reviews with the rest of it", () => {
    writeFileSync(
      path.join(folder, "drafts/stet.json"),
      '{\n  "rules": {\n    "copy/placeholder": "error",\n    "copy/nothing": "off"\n  }\n}\n',
    );
    const { err, status } = stet(["check", "--fail-on", "error", "drafts/a.md"], { cwd: folder });
    rmSync(path.join(folder, "drafts/stet.json"));
    assert.match(err, /stet\.json:4: There is no rule “copy\/nothing”/);
    assert.equal(status, 1);
  });

  it("ends quietly when its reader has seen enough", async () => {
    const file = path.join(folder, "long.md");
    writeFileSync(file, "It will take TK weeks.\n\n".repeat(2_000));
    const child = spawn(process.execPath, command(["check", file]), { cwd: folder });
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    const [status] = (await once(child, "close")) as [number];
    rmSync(file);
    assert.equal(err, "");
    assert.equal(status, 1);
  });

  it("hands no control character of a draft to the terminal", () => {
    const input = "It will take TK \u001b]0;title\u0007weeks\u009b2J.\n";
    const { out } = stet(["check", "-"], { cwd: folder, input });
    assert.match(out, /TK �\]0;title�weeks�2J\./);
    assert.doesNotMatch(out.replaceAll("\n", ""), /\p{Cc}/u);
  });

  it("says that a file may not be read", () => {
    const locked = path.join(folder, "locked.md");
    writeFileSync(locked, "text");
    chmodSync(locked, 0o000);
    const { status, err } = stet(["check", locked], { cwd: folder });
    // The superuser reads everything: then the file is simply reviewed.
    if (process.getuid?.() === 0) assert.equal(status, 0);
    else assert.match(err, /may not be read/);
  });
});
