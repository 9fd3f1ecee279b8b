import assert from "node:assert/strict";
import {
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidDeleteFilesNotification,
  DidSaveTextDocumentNotification,
  FileChangeType,
  ShowMessageNotification,
  ShowMessageRequest,
} from "vscode-languageserver/node";
import type { ConfigFile, Platform } from "../../server/src/lsp/platform.js";
import { CopyNotification, type CopyParams } from "../../server/src/lsp/protocol.js";
import { noFiles, TestClient, onDisk } from "../support/client.js";
import { OFF, PULLS, PUSHED, TEXT } from "../support/edges.js";

describe("the edges of an editor", () => {
  let client: TestClient;
  afterEach(async () => {
    await client.stop();
  });

  it("take a folder’s problems away with the folder", async () => {
    client = await TestClient.start({
      platform: {
        ...noFiles,
        draftsIn: (folder) => Promise.resolve(onDisk([{ uri: `${folder}/a.md`, text: TEXT }])),
      },
      capabilities: PULLS,
      settings: { scope: "workspace" },
      folder: "file:///news",
    });
    const first = await client.pullWorkspace();
    assert.deepEqual(
      first.map(({ items }) => items.length),
      [1],
    );
    const next = client.pullWorkspace(first);
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [], removed: [{ uri: "file:///news", name: "news" }] },
    });
    assert.deepEqual(
      (await next).map(({ uri, items }) => [uri, items.length]),
      [["file:///news/a.md", 0]],
    );
  });

  it("are told once of notes that a site publishes", async () => {
    const started = await TestClient.start({
      platform: {
        ...noFiles,
        notesFor: () =>
          Promise.resolve({ notes: [{ path: "/site/sources/a.md", text: "Ana: It rained." }], problems: [] }),
        publishedNotes: (notes) => ({ message: `${notes[0]!.path} is published`, change: null, line: null }),
      },
      capabilities: PULLS,
      settings: {},
      folder: "file:///site",
    });
    client = started;
    const said: string[] = [];
    started.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      said.push(message);
    });
    for (const name of ["a", "b"]) {
      await started.open(TEXT, `file:///site/${name}.md`);
      await started.pull(`file:///site/${name}.md`);
    }
    assert.deepEqual(said, ["Stet: /site/sources/a.md is published."]);
  });

  it("leave notes out that a site publishes, once the writer says so", async () => {
    let isLeftOut = false;
    const started = await TestClient.start({
      platform: {
        ...noFiles,
        notesFor: () =>
          Promise.resolve({ notes: [{ path: "/site/sources/a.md", text: "Ana: It rained." }], problems: [] }),
        publishedNotes: () => ({
          message: "Jekyll publishes these notes",
          change: { path: "/site/_config.yml", text: "exclude: [sources]" },
          line: null,
        }),
        leaveOut: () => {
          isLeftOut = true;
          return Promise.resolve("/site/_config.yml");
        },
      },
      capabilities: PULLS,
      settings: {},
      folder: "file:///site",
    });
    client = started;
    const said = new Promise<string>((resolve) => {
      started.connection.onRequest(ShowMessageRequest.type, ({ actions }) => actions?.[0] ?? null);
      started.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
        resolve(message);
      });
    });
    await started.open(TEXT, "file:///site/a.md");
    await started.pull("file:///site/a.md");
    assert.match(await said, /_config\.yml leaves these notes out now/);
    assert.ok(isLeftOut);
  });

  it("have the line on the clipboard where only a person can leave them out", async () => {
    const line = 'exclude: ["**/sources/**"],';
    const started = await TestClient.start({
      platform: {
        ...noFiles,
        notesFor: () =>
          Promise.resolve({ notes: [{ path: "/site/docs/a.md", text: "Ana: It rained." }], problems: [] }),
        publishedNotes: () => ({
          message: "Docusaurus publishes these notes",
          change: null,
          line: { path: "/site/docusaurus.config.js", text: line },
        }),
      },
      capabilities: PULLS,
      settings: {},
      folder: "file:///site",
      initializationOptions: { commands: true },
    });
    client = started;
    let asked = "";
    started.connection.onRequest(ShowMessageRequest.type, ({ message, actions }) => {
      asked = message;
      return actions?.[0] ?? null;
    });
    const copied = new Promise<string>((resolve) => {
      started.connection.onNotification(CopyNotification, ({ text }: CopyParams) => {
        resolve(text);
      });
    });
    await started.open(TEXT, "file:///site/a.md");
    await started.pull("file:///site/a.md");
    assert.equal(await copied, line);
    assert.ok(asked.endsWith(`In docusaurus.config.js: ${line}`));
  });

  /** A workspace with one draft in a folder, which goes, and how the editor tells of that. */
  async function withoutFolder(
    tell: (started: Awaited<ReturnType<typeof TestClient.start>>) => Promise<void>,
  ): Promise<void> {
    let drafts = [{ uri: "file:///news/old/a.md", text: TEXT }];
    const started = await TestClient.start({
      platform: { ...noFiles, draftsIn: () => Promise.resolve(onDisk(drafts)) },
      capabilities: PULLS,
      settings: { scope: "workspace" },
      folder: "file:///news",
    });
    client = started;
    const first = await client.pullWorkspace();
    const next = client.pullWorkspace(first);
    drafts = [];
    await tell(started);
    assert.deepEqual(
      (await next).map(({ uri, items }) => [uri, items.length]),
      [["file:///news/old/a.md", 0]],
    );
  }

  it("hear of a folder that was deleted, which sends no event for its files", () =>
    withoutFolder(async ({ connection, result }) => {
      const [filter] = result.capabilities.workspace?.fileOperations?.didDelete?.filters ?? [];
      assert.equal(filter?.pattern.matches, "folder");
      await connection.sendNotification(DidDeleteFilesNotification.type, {
        files: [{ uri: "file:///news/old" }],
      });
    }));

  /** A machine whose one stet.json can be written meanwhile. */
  function withConfig(): Platform & { write: (text: string) => void } {
    let file: ConfigFile | null = null;
    let written = 0;
    return {
      ...noFiles,
      configFor: (draft) => Promise.resolve(draft.startsWith("file:///news/") ? file : null),
      stampFor: () => String(written),
      write(text) {
        file = { uri: "file:///news/stet.json", text };
        written++;
      },
    };
  }

  for (const [how, act] of [
    [
      "saved",
      (uri: string) =>
        client.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } }),
    ],
    ["typed in", (uri: string) => client.type("x", { start: 0, end: 0 }, uri)],
  ] as const)
    it(`see a stet.json without file watching, once a draft is ${how}`, async () => {
      const platform = withConfig();
      client = await TestClient.start({ platform, capabilities: PUSHED, folder: "file:///news" });
      const uri = "file:///news/a.md";
      await client.open(TEXT, uri);
      await client.pushed((params) => params.uri === uri && params.diagnostics.length === 1);
      platform.write(OFF);
      // Within a second of the last look no other is taken.
      if (how === "typed in") await new Promise((resolve) => setTimeout(resolve, 1100));
      client.published.length = 0;
      await act(uri);
      const { diagnostics } = await client.pushed(
        (params) => params.uri === uri && params.diagnostics.length === 0,
      );
      assert.deepEqual(diagnostics, []);
    });

  it("hear of one that was deleted outside of the editor", () =>
    withoutFolder(({ connection }) =>
      connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: "file:///news/old", type: FileChangeType.Deleted }],
      }),
    ));

  it("have a draft that was never saved follow the workspace folder’s house file", async () => {
    const platform = withConfig();
    platform.write(OFF);
    client = await TestClient.start({ platform, capabilities: PULLS, folder: "file:///news" });
    await client.open(TEXT, "untitled:Untitled-1");
    await client.open(TEXT, "file:///elsewhere/a.md");
    assert.deepEqual(await client.diagnostics("untitled:Untitled-1"), []);
    assert.equal((await client.diagnostics("file:///elsewhere/a.md")).length, 1);
  });

  it("send settings at the start, in any of three shapes", async () => {
    const stet = { rules: { "copy/placeholder": "off" } };
    for (const initializationOptions of [{ settings: { stet } }, { settings: stet }, { stet }]) {
      client = await TestClient.start({ capabilities: PUSHED, initializationOptions });
      await client.open(TEXT);
      assert.deepEqual((await client.pushed(() => true)).diagnostics, []);
      await client.stop();
    }
    client = await TestClient.start({ capabilities: PULLS, initializationOptions: { settings: { stet } } });
    await client.open(TEXT);
    assert.deepEqual(await client.diagnostics(), []);
    await client.change({ rules: { "copy/placeholder": "error" } });
    assert.equal((await client.diagnostics()).length, 1);
  });

  it("read in the log which settings are left out", async () => {
    client = await TestClient.start({
      capabilities: PULLS,
      settings: {
        enable: "false",
        scope: "all",
        rules: { "copy/placeholder": "Error", "copy/commas": "off" },
      },
    });
    await client.open(TEXT);
    await client.diagnostics();
    await client.open(TEXT, "file:///b.md");
    await client.diagnostics("file:///b.md");
    const said = client.log.filter((line) => line.startsWith("A setting is left out"));
    assert.equal(said.length, 4, said.join("\n"));
    for (const words of [/stet\.enable/, /stet\.scope/, /no severity/, /copy\/commas/])
      assert.equal(said.filter((line) => words.test(line)).length, 1, String(words));
  });

  it("are left alone by files that govern nothing, and sent nothing twice", async () => {
    let asked = 0;
    const uri = "file:///news/a.md";
    client = await TestClient.start({
      platform: { ...noFiles, configFor: () => (asked++, Promise.resolve(null)) },
      capabilities: PUSHED,
      folder: "file:///news",
    });
    const changed = (file: string, type: FileChangeType = FileChangeType.Created): Promise<void> =>
      client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: `file:///news/${file}`, type }],
      });
    await client.open(TEXT, uri);
    await client.pushed((params) => params.uri === uri);
    const before = asked;
    for (let index = 0; index < 50; index++) await changed(`node_modules/p${index}/package.json`);
    await changed("build.json");
    await changed("b.md");
    await changed("b.md", FileChangeType.Changed);
    await client.hover(0, uri);
    assert.deepEqual([asked, client.published.length], [before, 1]);
    // These may govern: they are read again, and where all is as it was nothing is sent.
    await changed("stet.json");
    await changed("sources/jo.md");
    await client.hover(0, uri);
    assert.equal(asked > before, true);
    assert.equal(client.published.length, 1);
  });

  it("show what is no draft without its problems", async () => {
    client = await TestClient.start({ capabilities: PULLS });
    for (const uri of [
      "git:/news/a.md?ref",
      "fugitive:///news/.git//0/a.md",
      "diffview:///news/a.md",
      "output:stet",
      "vscode-notebook-cell:/news/a.ipynb#1",
    ]) {
      await client.open(TEXT, uri);
      assert.deepEqual(await client.diagnostics(uri), [], uri);
    }
  });

  it("call plain text by many names", async () => {
    client = await TestClient.start({ capabilities: PULLS });
    for (const language of ["text", "txt", "plaintext", "normal", "fundamental"])
      for (const uri of ["file:///a.txt", "file:///a", "untitled:a"]) {
        await client.open("It rained.\n\n    It will take TK weeks.\n", uri, language);
        assert.equal((await client.diagnostics(uri)).length, 1, `${language} ${uri}`);
        await client.close(uri);
      }
  });
});
