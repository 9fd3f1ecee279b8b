import assert from "node:assert/strict";
import {
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidDeleteFilesNotification,
  DidRenameFilesNotification,
  DidSaveTextDocumentNotification,
  FileChangeType,
} from "vscode-languageserver/node";
import type { ConfigFile, Platform } from "../../server/src/lsp/platform.js";
import { noFiles, TestClient, onDisk } from "../support/client.js";
import { OFF, PULLS, PUSHED, TEXT } from "../support/edges.js";

type Started = Awaited<ReturnType<typeof TestClient.start>>;
const named = (uri: string): { uri: string; name: string } => ({ uri, name: uri.split("/").at(-1)! });

describe("the edges of an editor, each in many ways", () => {
  let client: Started;
  afterEach(async () => {
    await client.stop();
  });
  const told = (items: readonly { uri: string; items: readonly unknown[] }[]): string[] =>
    items.map(({ uri, items: all }) => `${uri} ${all.length}`).sort();

  /** A workspace whose folders hold one draft each. */
  const oneDraftEach: Platform = {
    ...noFiles,
    draftsIn: (folder) =>
      Promise.resolve(
        onDisk(
          ["a", ...(folder.endsWith("many") ? ["b", "c"] : [])].map((name) => ({
            uri: `${folder}/${name}.md`,
            text: TEXT,
          })),
        ),
      ),
  };
  for (const [what, folders, removed, added] of [
    ["the only folder", ["file:///news"], ["file:///news"], []],
    ["one of two", ["file:///news", "file:///sport"], ["file:///sport"], []],
    ["one whose name begins another's", ["file:///news", "file:///news-old"], ["file:///news"], []],
    ["one with a space in its name", ["file:///news%20desk"], ["file:///news%20desk"], []],
    ["one with many drafts", ["file:///news", "file:///many"], ["file:///many"], []],
    ["one for which another comes", ["file:///news"], ["file:///news"], ["file:///arts"]],
    ["all of three", ["file:///a", "file:///b", "file:///c"], ["file:///a", "file:///b", "file:///c"], []],
  ] as const)
    it(`take the problems of a folder that leaves along: ${what}`, async () => {
      client = await TestClient.start({
        platform: oneDraftEach,
        capabilities: PULLS,
        settings: { scope: "workspace" },
        folder: folders[0],
      });
      let known = await client.pullWorkspace();
      const change = (event: { added: string[]; removed: string[] }): Promise<void> =>
        client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
          event: { added: event.added.map(named), removed: event.removed.map(named) },
        });
      if (folders.length > 1) {
        const next = client.pullWorkspace(known);
        await change({ added: folders.slice(1), removed: [] });
        known = [...known, ...(await next)];
      }
      const next = client.pullWorkspace(known);
      await change({ added: [...added], removed: [...removed] });
      const gone = known.filter(({ uri }) => removed.some((folder) => uri.startsWith(`${folder}/`)));
      assert.deepEqual(
        told(await next),
        [...gone.map(({ uri }) => `${uri} 0`), ...added.map((folder) => `${folder}/a.md 1`)].sort(),
      );
    });

  const watched = (uri: string) => (started: Started) =>
    started.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri, type: FileChangeType.Deleted }],
    });
  const deleted = (uri: string) => (started: Started) =>
    started.connection.sendNotification(DidDeleteFilesNotification.type, { files: [{ uri }] });
  for (const [what, tell] of [
    ["by the editor", deleted("file:///news/old")],
    ["by the editor, with a slash behind it", deleted("file:///news/old/")],
    ["within another folder", deleted("file:///news/old/may")],
    ["outside of the editor", watched("file:///news/old")],
    ["outside of the editor, file by file", watched("file:///news/old/may/a.md")],
    [
      "by another name",
      (started: Started) =>
        started.connection.sendNotification(DidRenameFilesNotification.type, {
          files: [{ oldUri: "file:///news/old", newUri: "file:///elsewhere/old" }],
        }),
    ],
  ] as const)
    it(`take the problems of a deleted folder away: ${what}`, async () => {
      let drafts = ["file:///news/old/may/a.md", "file:///news/b.md"].map((uri) => ({ uri, text: TEXT }));
      client = await TestClient.start({
        platform: { ...noFiles, draftsIn: () => Promise.resolve(onDisk(drafts)) },
        capabilities: PULLS,
        settings: { scope: "workspace" },
        folder: "file:///news",
      });
      const first = await client.pullWorkspace();
      assert.equal(first.length, 2);
      const next = client.pullWorkspace(first);
      drafts = drafts.slice(1);
      await tell(client);
      assert.deepEqual(told(await next), ["file:///news/old/may/a.md 0"]);
    });

  /** A machine whose one stet.json can be written, and deleted, meanwhile. */
  function withConfig(text: string | null): Platform & { write: (text: string | null) => void } {
    const file = (written: string | null): ConfigFile | null =>
      written === null ? null : { uri: "file:///news/stet.json", text: written };
    let now = file(text);
    let count = 0;
    return {
      ...noFiles,
      configFor: (draft) => Promise.resolve(draft.startsWith("file:///news/") ? now : null),
      stampFor: () => String(count),
      write(written) {
        now = file(written);
        count++;
      },
    };
  }
  const uri = "file:///news/a.md";
  for (const [what, before, after] of [
    ["that is new", null, OFF],
    ["that is deleted", OFF, null],
    ["in which a rule is switched off", "{}", OFF],
    ["in which a rule is switched on again", OFF, "{}"],
    ["that is mended", "{ oops", OFF],
    ["that is broken", OFF, "{ oops"],
  ] as const)
    it(`see a stet.json ${what} without file watching, once a draft is saved`, async () => {
      const platform = withConfig(before);
      client = await TestClient.start({ platform, capabilities: PUSHED, folder: "file:///news" });
      const count = (text: string | null): number => (text === OFF ? 0 : 1);
      const shown = (text: string | null) =>
        client.pushed((params) => params.uri === uri && params.diagnostics.length === count(text));
      await client.open(TEXT, uri);
      await shown(before);
      platform.write(after);
      client.published.length = 0;
      await client.connection.sendNotification(DidSaveTextDocumentNotification.type, {
        textDocument: { uri },
      });
      assert.equal((await shown(after)).diagnostics.length, count(after));
    });

  for (const [name, language] of [
    ["untitled:Untitled-1", "markdown"],
    ["untitled:Untitled-2", "plaintext"],
    ["untitled:Slip.md", "markdown"],
    ["untitled:/home/ana/slip.txt", "plaintext"],
    ["untitled:Untitled-3", "text"],
  ] as const)
    it(`have a draft that was never saved follow the folder’s house file: ${name} (${language})`, async () => {
      client = await TestClient.start({
        platform: withConfig(OFF),
        capabilities: PULLS,
        folder: "file:///news",
      });
      await client.open(TEXT, name, language);
      assert.deepEqual(await client.diagnostics(name), []);
    });

  for (const [file, type] of [
    ["node_modules/p/package.json", FileChangeType.Created],
    ["package.json", FileChangeType.Changed],
    ["data/build.json", FileChangeType.Deleted],
    ["b.md", FileChangeType.Created],
    ["pictures/a.txt", FileChangeType.Changed],
    [".git/index.lock", FileChangeType.Created],
    ["table.csv", FileChangeType.Created],
  ] as const)
    it(`are left alone by a file that governs nothing: ${file}`, async () => {
      let asked = 0;
      client = await TestClient.start({
        platform: { ...noFiles, configFor: () => (asked++, Promise.resolve(null)) },
        capabilities: PUSHED,
        folder: "file:///news",
      });
      await client.open(TEXT, uri);
      await client.pushed((params) => params.uri === uri);
      const before = asked;
      for (let times = 0; times < 20; times++)
        await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
          changes: [{ uri: `file:///news/${file}`, type }],
        });
      await client.hover(0, uri);
      assert.deepEqual([asked, client.published.length], [before, 1]);
    });

  const stet = { rules: { "copy/placeholder": "off" } };
  for (const [what, initializationOptions, capabilities] of [
    ["under settings.stet", { settings: { stet } }, PUSHED],
    ["under settings", { settings: stet }, PUSHED],
    ["under stet", { stet }, PUSHED],
    ["under settings.stet, to one that is asked and knows nothing", { settings: { stet } }, PULLS],
    ["with other keys beside them", { commands: true, settings: { stet, other: 1 } }, PUSHED],
  ] as const)
    it(`send settings at the start: ${what}`, async () => {
      client = await TestClient.start({ capabilities, initializationOptions });
      await client.open(TEXT, uri);
      const shown =
        capabilities === PULLS
          ? await client.diagnostics(uri)
          : (await client.pushed((params) => params.uri === uri)).diagnostics;
      assert.deepEqual(shown, []);
    });
});
