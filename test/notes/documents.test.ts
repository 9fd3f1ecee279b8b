import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { indexNotes } from "../../server/src/notes/index-notes.js";
import { NoteFiles } from "../../server/src/node/note-files.js";
import type { FoundNotes, Note } from "../../server/src/notes/notes.js";
import { DEFAULT_INPUT, Reviewer } from "../../server/src/review/review.js";

const documents = fileURLToPath(new URL("documents", import.meta.url));

describe("documents among the notes", () => {
  let root: string;
  const draft = () => path.join(root, "a.txt");
  const put = (name: string, from = name): string => {
    const file = path.join(root, "sources", name);
    copyFileSync(path.join(documents, from), file);
    return file;
  };
  const found = (): Promise<FoundNotes> => new NoteFiles().of(draft(), [], root);
  const only = async (): Promise<Note> => (await found()).notes[0]!;
  /** What the rules on notes say of a draft, each with the line of the note that it is held against. */
  const said = (text: string, note: Note): string[] =>
    new Reviewer()
      .review(text, "plaintext", { ...DEFAULT_INPUT, notes: indexNotes([note]) })
      .findings.filter(({ rule }) => rule.startsWith("notes/"))
      .map(({ message, related }) => `${message} ${lineAt(note, related[0]?.span.start ?? 0)}`);
  const lineAt = ({ text }: Note, at: number): string =>
    text.slice(0, at).concat(text.slice(at).split("\n")[0]!).split("\n").at(-1)!;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), "stet-documents-"));
    mkdirSync(path.join(root, "sources"));
    writeFileSync(draft(), "A draft.\n");
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  for (const name of ["council.docx", "council-pandoc.docx"]) {
    it(`are read from Word's format with breaks, notes, hyphens and tables as they stand (${name})`, async () => {
      put(name);
      const { text } = await only();
      assert.match(text, /^The count was 2023\n500 people use it every day\.$/m);
      assert.match(text, /in 2023‑24, and nobody answered/);
      assert.match(text, /four million dollars\. We can’t pay/);
      assert.match(text, /^¹ The engineer’s estimate of 12 March was \$4\.2 million\.$/m);
      assert.match(text, /^Dell Heights\t880\t8\.9%$/m);
    });

    it(`hold a quotation and a figure to the line that has it (${name})`, async () => {
      put(name);
      const note = await only();
      assert.deepEqual(
        said("“We can pay that from the reserve, and I won’t pretend we can,” Ines Calder said.\n", note),
        [
          "The notes differ: “can’t”, not “can”. Ines Calder: They will cost four million dollars. We can’t pay that from the reserve, and I won’t pretend we can.",
        ],
      );
      assert.deepEqual(said("Elm had 3,170 trips, Ines Calder of Tarrow Mills said.\n", note), [
        "The notes have 3,110, not 3,170. Elm\t3,110\t31.4%",
      ]);
    });
  }

  it("are read from a PDF column by column, without the marks of notes and with cut words whole", async () => {
    put("report.pdf");
    const note = await only();
    assert.match(note.text, /at \$4,200 a\nmeter/);
    assert.match(note.text, /In a\nwell-known case/);
    assert.match(note.text, /is found\.\n\nFigures are from the survey/);
    assert.deepEqual(said("“Nobody wants to pay this money twice,” said Ines Calder, the clerk.\n", note), [
      "The notes differ: “spend”, not “pay”. opinion. “Nobody wants to spend this",
    ]);
  });

  it("are read from a workbook as they are shown, without sheets that are hidden", async () => {
    put("crashes.xlsx");
    const note = await only();
    assert.match(note.text, /^North\tElm\t311\t31\.4%\t4\.1m$/m);
    assert.match(note.text, /^2030\t\$1,240,000\t\$35,001$/m);
    assert.doesNotMatch(note.text, /999/);
    assert.deepEqual(
      said("The ward of Elm in Tarrow Mills had 331 crashes in 2031, the town said.\n", note),
      ["The notes have 311, not 331. North\tElm\t311\t31.4%\t4.1m"],
    );
  });

  it("tell why they cannot be read, each by itself, while the others are", async () => {
    put("council.docx");
    put("locked.docx");
    put("locked.pdf");
    put("pictures.pdf");
    writeFileSync(path.join(root, "sources/torn.docx"), "PK\u0003\u0004 and no more");
    writeFileSync(path.join(root, "sources/torn.pdf"), "%PDF-1.4 and no more");
    writeFileSync(path.join(root, "sources/torn.xlsx"), "no workbook");
    const { notes, problems } = await found();
    assert.deepEqual(
      notes.map((note) => path.basename(note.path)),
      ["council.docx"],
    );
    assert.deepEqual(
      problems.map((each) => `${path.basename(each.path)}: ${each.message}`),
      [
        "locked.docx: This note is not read: it is protected by a password.",
        "locked.pdf: This note is not read: it is protected by a password.",
        "pictures.pdf: This note is not read: it has no text; it may be pictures of pages.",
        "torn.docx: This note is not read: it is not a Word document that can be read.",
        "torn.pdf: This note is not read: it is not a PDF that can be read.",
        "torn.xlsx: This note is not read: it is not an Excel workbook that can be read.",
      ],
    );
  });

  it("and texts that cannot be read are told of, each by itself, while the others are read", async () => {
    const at = (name: string): string => path.join(root, "sources", name);
    writeFileSync(at("call.txt"), "INES CALDER: It closed in May.\n");
    writeFileSync(at("binary.txt"), Buffer.from([0, 1, 2, 3]));
    writeFileSync(at("large.csv"), "a,b\n");
    truncateSync(at("large.csv"), 50_000_000);
    writeFileSync(at("old.txt"), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]));
    writeFileSync(path.join(root, "secret.txt"), "Not for you.\n");
    symlinkSync(path.join(root, "secret.txt"), at("link.txt"));
    symlinkSync(path.join(root, "nowhere.txt"), at("lost.txt"));
    assert.equal(spawnSync("mkfifo", [at("pipe.txt")]).status, 0);
    const { notes, problems } = await found();
    assert.deepEqual(
      notes.map((note) => path.basename(note.path)),
      ["call.txt", "old.txt"],
    );
    assert.deepEqual(
      problems.map((each) => `${path.basename(each.path)}: ${each.message}`),
      [
        "binary.txt: This note is not read: it is not text.",
        "large.csv: This note is not read: it is larger than 5 MB.",
        "link.txt: This note is not read: it is a link, and may lead anywhere.",
        "lost.txt: This note is not read: it is a link, and may lead anywhere.",
        "old.txt: This note is no UTF-8; it is read as Windows-1252.",
        "pipe.txt: This note is not read: it is no plain file.",
      ],
    );
  });

  it("that are locked, or gone once they were listed, are told of, and nothing but the named folders is opened", async () => {
    const at = (name: string): string => path.join(root, "sources", name);
    for (const name of ["call.txt", "gone.txt", "open.txt"])
      writeFileSync(at(name), "INES CALDER: It closed in May.\n");
    writeFileSync(path.join(root, "secret.txt"), "Not for you.\n");
    symlinkSync(root, at("up"));
    const opened: string[] = [];
    const files = new NoteFiles((file) => {
      opened.push(path.relative(path.join(root, "sources"), file));
      const code = { "gone.txt": "ENOENT", "open.txt": "EBUSY" }[path.basename(file)];
      if (code !== undefined) throw Object.assign(new Error(code), { code });
      return readFileSync(file);
    });
    for (let time = 0; time < 2; time++) {
      const { notes, problems } = await files.of(draft(), [], root);
      assert.equal(notes.length, 1);
      assert.deepEqual(
        problems.map((each) => `${path.basename(each.path)}: ${each.message}`),
        [
          "gone.txt: This note is not read: it was gone when it was to be read.",
          "open.txt: This note is not read: it is in use by another program.",
          "up: This folder is not looked into for notes: it is a link, and may lead anywhere.",
        ],
      );
    }
    assert.deepEqual([...new Set(opened)].sort(), ["call.txt", "gone.txt", "open.txt"]);
  });

  it("in a folder that may not be read are told of by their folder", async function () {
    const closed = path.join(root, "sources/closed");
    mkdirSync(closed);
    writeFileSync(path.join(closed, "call.txt"), "INES CALDER: It closed in May.\n");
    chmodSync(closed, 0);
    // Nothing is closed to root.
    if (process.getuid?.() === 0) {
      chmodSync(closed, 0o700);
      return this.skip();
    }
    const { problems } = await found();
    chmodSync(closed, 0o700);
    assert.deepEqual(
      problems.map((each) => `${path.basename(each.path)}: ${each.message}`),
      ["closed: This folder is not looked into for notes: it may not be read."],
    );
  });

  it("are not read again where they have not changed", async () => {
    put("council.docx");
    const call = path.join(root, "sources/call.txt");
    writeFileSync(call, "INES CALDER: It closed in May.\n");
    const files = new NoteFiles();
    const [first] = [(await files.of(draft(), [], root)).notes];
    writeFileSync(call, "INES CALDER: It closed in early June.\n");
    const { notes } = await files.of(draft(), [], root);
    assert.equal(notes[1], first[1]);
    assert.match(notes[0]!.text, /June/);
  });

  it("that are long tables are told of, and their beginning is looked up", () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `Ward ${i},${i + 7}`);
    const index = indexNotes([{ path: "wards.csv", text: `ward,crashes\n${rows.join("\n")}\n` }]);
    assert.deepEqual(index.problems, [
      {
        path: "wards.csv",
        message: "This table is long; only the figures of its beginning are held against drafts.",
      },
    ]);
  });
});
