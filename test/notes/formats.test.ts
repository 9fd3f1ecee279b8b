import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { indexNotes } from "../../server/src/notes/index-notes.js";
import { NoteFiles } from "../../server/src/node/note-files.js";
import type { FoundNotes, Note } from "../../server/src/notes/notes.js";
import { DEFAULT_INPUT, Reviewer } from "../../server/src/review/review.js";

const documents = fileURLToPath(new URL("documents", import.meta.url));
const SAID = "The wall was never inspected after the storm of 2023-24, and nobody asked us why";
const COPY = "The North Pier has 181 loose stones and the South Pier 94, the Quay of Harbor said.\n";

/** One talk and one table, as programs and libraries that reporters have write them. */
describe("a note as other programs write it", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), "stet-formats-"));
    mkdirSync(path.join(root, "sources"));
    writeFileSync(path.join(root, "a.txt"), "A draft.\n");
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });
  const found = (): Promise<FoundNotes> => new NoteFiles().of(path.join(root, "a.txt"), [], root);
  const read = async (name: string): Promise<Note> => {
    copyFileSync(path.join(documents, name), path.join(root, "sources", name));
    return (await found()).notes[0]!;
  };
  /** The line of a note that an offset stands in. */
  const lineOf = ({ text }: Note, at: number): string =>
    text.slice(0, at).concat(text.slice(at).split("\n")[0]!).split("\n").at(-1)!;

  const talks: Readonly<Record<string, boolean>> = {
    "talk-libreoffice.docx": true,
    "talk-libreoffice.pdf": true,
    "talk-libreoffice.html": true,
    "talk-pandoc.docx": true,
    "talk-pandoc.html": true,
    "talk-pandoc.txt": true,
    "talk-subtitle.srt": true,
    "talk-subtitle.vtt": true,
    // Neither says of each sentence whose it is.
    "talk-whisper.json": false,
    "mail-nodemailer.eml": false,
  };
  for (const [name, hasSpeakers] of Object.entries(talks))
    it(`has the words of its speaker at their line: ${name}`, async () => {
      const note = await read(name);
      const index = indexNotes([note]);
      assert.equal(index.quoted(SAID, "Ida Morel").kind, "verbatim");
      assert.equal(index.quoted(SAID, "Teo Brandt").kind, hasSpeakers ? "another's" : "verbatim");
      const { kind, heard } = index.quoted(SAID.replace("never ", ""), "Ida Morel");
      assert.equal(kind, "altered");
      assert.match(lineOf(note, heard!.span.start), /The wall was never/);
    });

  const tables: Readonly<Record<string, RegExp>> = {
    "talk-pandoc.txt": /^ *North pier +118$/,
    "talk-libreoffice.docx": /^North pier\t118$/,
    "talk-libreoffice.html": /North pier|118/,
    "talk-pandoc.docx": /^North pier\t118$/,
    "talk-pandoc.html": /118/,
    "stones-libreoffice.xlsx": /^North pier\t118\t12\.5%$/,
    "stones-csv-stringify.csv": /^"North pier, outer arm",118,12\.5%\r?$/,
  };
  for (const [name, row] of Object.entries(tables))
    it(`has the figure of its row at its line: ${name}`, async () => {
      const note = await read(name);
      const { findings } = new Reviewer().review(COPY, "plaintext", {
        ...DEFAULT_INPUT,
        notes: indexNotes([note]),
      });
      const [finding, ...others] = findings.filter(({ rule }) => rule === "notes/figure-differs-from-source");
      assert.equal(finding?.message, "The notes have 118, not 181.");
      assert.deepEqual(others, []);
      assert.match(lineOf(note, finding.related[0]!.span.start), row);
    });

  it("is told of where a workbook has a password, and where the folder is a link that leads out", async () => {
    copyFileSync(path.join(documents, "locked.xlsx"), path.join(root, "sources", "locked.xlsx"));
    assert.deepEqual(
      (await found()).problems.map(({ message }) => message),
      ["This note is not read: it is protected by a password."],
    );
    const elsewhere = mkdtempSync(path.join(tmpdir(), "stet-elsewhere-"));
    writeFileSync(path.join(elsewhere, "talk.txt"), `IDA MOREL: ${SAID}.\n`);
    rmSync(path.join(root, "sources"), { recursive: true });
    symlinkSync(elsewhere, path.join(root, "sources"));
    const { notes, problems } = await found();
    assert.deepEqual(notes, []);
    assert.equal(problems.length, 1);
    rmSync(elsewhere, { recursive: true });
  });

  it("is read where the folder is a link within the workspace", async () => {
    rmSync(path.join(root, "sources"), { recursive: true });
    mkdirSync(path.join(root, "material"));
    writeFileSync(path.join(root, "material", "talk.txt"), `IDA MOREL: ${SAID}.\n`);
    symlinkSync(path.join(root, "material"), path.join(root, "sources"));
    const { notes, problems } = await found();
    assert.equal(notes.length, 1);
    assert.deepEqual(problems, []);
  });
});
