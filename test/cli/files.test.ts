import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { LEDGER } from "../../server/src/ledger/place.js";
import { draftsBelow, findConfig } from "../../server/src/node/files.js";
import { appendToLedger, findLedger } from "../../server/src/node/ledger-file.js";
import { NoteFiles } from "../../server/src/node/note-files.js";
import { DRAFT_LIMIT, readPlainFile } from "../../server/src/node/plain-file.js";

describe("the files of a story", () => {
  let root: string;
  const write = (file: string, text = "A line.\n"): string => {
    const full = path.join(root, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
    return full;
  };
  const notes = async (draft: string, names: string[], top: string | null = root): Promise<string[]> =>
    (await new NoteFiles().of(draft, names, top)).notes.map(({ path: file }) => path.relative(root, file));
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), "stet-files-"));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it("have no notes from outside the folders above the draft", async () => {
    write("private/diary.txt");
    write("desk/material/call.txt");
    const draft = write("desk/drafts/a.md");
    assert.deepEqual(await notes(draft, ["../private", "../../private", path.join(root, "private")]), []);
    assert.deepEqual(await notes(draft, ["material"]), ["desk/material/call.txt"]);
  });

  it("are not looked for above the repository they are in", async () => {
    write("sources/other.txt");
    write("stet.json", "{}");
    mkdirSync(path.join(root, "desk/.git"), { recursive: true });
    const draft = write("desk/drafts/a.md");
    assert.deepEqual(await notes(draft, []), []);
    assert.equal(findConfig(draft, root), null);
    write("desk/sources/call.txt");
    assert.deepEqual(await notes(draft, []), ["desk/sources/call.txt"]);
  });

  it("are not looked for above the folder that is open, nor above the draft's own where none is", async () => {
    write("sources/other.txt");
    write("stet.json", "{}");
    const draft = write("desk/drafts/a.md");
    const found = async (top: string | null): Promise<number> => (await notes(draft, [], top)).length;
    assert.equal(await found(path.join(root, "desk")), 0);
    assert.equal(findConfig(draft, path.join(root, "desk")), null);
    assert.equal(await found(null), 0);
    assert.equal(findConfig(draft, null), null);
    assert.equal(await found(root), 1);
    write("desk/drafts/sources/own.txt");
    assert.equal(await found(null), 1);
  });

  it("are not looked for where a link leads out of the open folder", async () => {
    write("elsewhere/diary.txt");
    write("desk/material/call.txt");
    const draft = write("desk/a.md");
    symlinkSync(path.join(root, "elsewhere"), path.join(root, "desk/sources"));
    symlinkSync(path.join(root, "desk/material"), path.join(root, "desk/notes"));
    assert.deepEqual(await notes(draft, [], path.join(root, "desk")), ["desk/notes/call.txt"]);
  });

  it("have no more notes than can be read at once", async () => {
    for (let i = 0; i < 510; i++) write(`sources/${i}.txt`);
    assert.equal((await notes(write("a.md"), [])).length, 500);
  });

  it("are no drafts where a draft's report or sheet was saved beside it", () => {
    write("levy.txt");
    write("levy.review.md");
    write("levy.verification.md");
    assert.deepEqual(
      draftsBelow(root).map((file) => path.relative(root, file)),
      ["levy.txt"],
    );
  });

  it("are no drafts where the house configuration calls them notes", () => {
    write("stet.json", '{ "notes": ["material/calls"] }');
    write("a.md");
    write("material/calls/mayor.txt");
    write("material/b.md");
    write("notes/c.md");
    write("sport/stet.json", '{ "notes": ["tapes"] }');
    write("sport/tapes/coach.txt");
    write("sport/d.md");
    const drafts = (folder: string): string[] =>
      draftsBelow(path.join(root, folder), Infinity, root).map((file) => path.relative(root, file));
    assert.deepEqual(drafts("."), ["a.md", "material/b.md", "notes/c.md", "sport/d.md"]);
    assert.deepEqual(drafts("material"), ["material/b.md"]);
  });

  /** What a name may lead to that is no text file of the workspace, each by how it is put there. */
  const unreadable: Readonly<Record<string, (file: string) => void>> = {
    "a folder": (file) => mkdirSync(file, { recursive: true }),
    "a pipe": (file) => spawnSync("mkfifo", [file]),
    "an endless device": (file) => {
      symlinkSync("/dev/zero", file);
    },
    "a link out of the workspace": (file) => {
      symlinkSync(write("elsewhere/own.txt", "{}"), file);
    },
    "bytes that are no text": (file) => {
      writeFileSync(file, Buffer.from([123, 0, 125]));
    },
    "too much": (file) => {
      writeFileSync(file, " ".repeat(60_000_000));
    },
  };

  for (const [what, put] of Object.entries(unreadable))
    it(`say why they are not read where they are ${what}`, function () {
      if (process.platform === "win32") this.skip();
      const draft = write("desk/a.md");
      const [config, ledger] = ["desk/stet.json", `desk/${LEDGER}`].map((each) => path.join(root, each));
      mkdirSync(path.dirname(ledger!));
      put(config!);
      put(ledger!);
      const top = path.join(root, "desk");
      for (const found of [findConfig(draft, top), findLedger(draft, top)]) {
        assert.equal(found?.text, "");
        assert.match(found.unread ?? "", /^This file is not read: it .+\.$/);
      }
      assert.throws(() => {
        appendToLedger(ledger!, "{}");
      });
      assert.deepEqual(draftsBelow(top), [draft]);
      put(path.join(root, "desk/b.md"));
      const named = readPlainFile(path.join(root, "desk/b.md"), DRAFT_LIMIT);
      assert.equal("problem" in named, !/no text|out of/.test(what));
    });

  it("leave the ledger alone whose folder is a link out of the workspace", () => {
    write("desk/a.md");
    mkdirSync(path.join(root, "elsewhere"));
    symlinkSync(path.join(root, "elsewhere"), path.join(root, "desk/.stet"));
    assert.throws(() => {
      appendToLedger(path.join(root, "desk", LEDGER), "{}");
    }, /leads elsewhere/);
    assert.deepEqual(readdirSync(path.join(root, "elsewhere")), []);
  });
});
