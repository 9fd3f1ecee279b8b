import assert from "node:assert/strict";
import type { Connection } from "vscode-languageserver";
import { NotesShelf } from "../../server/src/lsp/notes-shelf.js";
import type { Note, NotesIndex } from "../../server/src/notes/notes.js";
import { noFiles, TestClient } from "../support/client.js";

const words = (name: string): string => `The ${name} wall was never inspected after the storm`;
const note = (name: string) => ({
  path: `/desk/sources/${name}.txt`,
  text: `IDA MOREL: ${words(name)}.\nTEO BRANDT: Yes.\n`,
});
const console = { info: () => undefined, error: () => undefined };
const heard = (index: NotesIndex | null, name: string): string | undefined =>
  index?.quoted(words(name), "Ida Morel").kind;

describe("the shelf of notes", () => {
  /** A machine on which a review never waits. */
  const hasty = {
    ...noFiles,
    wait: (milliseconds: number) => (milliseconds === 300 ? Promise.resolve() : noFiles.wait(milliseconds)),
  };
  const shelf = () => new NotesShelf({ console } as unknown as Connection, hasty);
  const whole = (on: NotesShelf, names: string[]) => read(on, names.map(note));
  const read = async (on: NotesShelf, notes: readonly Note[]): Promise<NotesIndex | null> => {
    let index: NotesIndex | null = null;
    const done = new Promise<void>((resolve) => {
      void on.index(notes, resolve).then((at) => {
        index = at;
        if (at) resolve();
      });
    });
    await done;
    return index ?? (await on.index(notes, () => undefined));
  };

  it("gives notes once they have been read, and equal notes one index", async () => {
    const on = shelf();
    const index = await whole(on, ["harbor", "river"]);
    assert.equal(heard(index, "harbor"), "verbatim");
    assert.equal(await whole(on, ["harbor", "river"]), index);
  });

  it("knows a document for one", async () => {
    const on = shelf();
    const document = { ...note("harbor"), isDocument: true };
    const index = await read(on, [document]);
    assert.equal(index?.notes[0]?.isDocument, true);
  });

  it("goes on with what has not changed where a note comes, goes or changes", async () => {
    const on = shelf();
    await whole(on, ["harbor", "river"]);
    const index = await whole(on, ["river", "canal"]);
    assert.equal(heard(index, "canal"), "verbatim");
    assert.equal(heard(index, "river"), "verbatim");
    assert.notEqual(heard(index, "harbor"), "verbatim");
  });

  it("lets a draft be reviewed before its notes have been read, and again once they have", async () => {
    const client = await TestClient.start({
      capabilities: {
        workspace: { configuration: true, diagnostics: { refreshSupport: true } },
        textDocument: { diagnostic: {} },
      },
      platform: {
        ...hasty,
        notesFor: () =>
          Promise.resolve({ notes: Array.from({ length: 40 }, (_, i) => note(`n${i}`)), problems: [] }),
      },
    });
    const refreshed = new Promise<void>((resolve) => {
      client.connection.onRequest("workspace/diagnostic/refresh", () => {
        resolve();
        return null;
      });
    });
    await client.open("“The n7 wall was inspected after the storm,” Ida Morel said.");
    if ((await client.flagged("notes/misquote")).length === 0) await refreshed;
    assert.equal((await client.flagged("notes/misquote")).length, 1);
    await client.stop();
  });
});
