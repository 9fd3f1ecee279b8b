import assert from "node:assert/strict";
import {
  ConfigurationRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  ShowMessageRequest,
  type InitializeParams,
} from "vscode-languageserver/node";
import { LONGEST_ON_DISK } from "../../server/src/lsp/platform.js";
import { modelBytes } from "../../server/src/node/model.js";
import { noFiles, onDisk, TestClient } from "../support/client.js";

const TEXT = "The repair will take TK weeks.\n";
describe("a machine on which something is odd", () => {
  let client: TestClient;
  afterEach(async () => {
    await client.stop();
  });

  it("whose editor never tells its settings has drafts reviewed by the defaults, and by the settings once they come", async () => {
    let isPatient = false;
    const started = await TestClient.start({
      platform: {
        ...noFiles,
        wait: (time) => (isPatient ? noFiles.wait(time) : new Promise((resolve) => setImmediate(resolve))),
      },
    });
    client = started;
    let answer: ((settings: unknown[]) => void) | null = null;
    started.connection.onRequest(ConfigurationRequest.type, () => {
      if (!answer) return new Promise<unknown[]>((resolve) => (answer = resolve));
      return [{ rules: { "copy/placeholder": "off" } }];
    });
    await started.open(TEXT);
    assert.deepEqual(await started.flagged("copy/placeholder"), ["TK"]);
    assert.equal(started.log.filter((line) => line.includes("has not told its settings")).length, 1);
    isPatient = true;
    answer!([{ rules: { "copy/placeholder": "off" } }]);
    // The answer is on its way while the next question is asked.
    await started.pull();
    assert.deepEqual(await started.flagged("copy/placeholder"), []);
  });

  for (const [what, bytes] of [
    ["missing", () => Promise.reject(new Error("ENOENT"))],
    ["empty", () => Promise.resolve(new Uint8Array())],
    ["cut off", (whole: Uint8Array) => Promise.resolve(whole.subarray(0, whole.length - 4))],
    ["of another kind", () => Promise.resolve(modelBytes("wording"))],
    [
      "damaged in one bit",
      (whole: Uint8Array) => {
        const damaged = Uint8Array.from(whole);
        damaged[damaged.length >> 1]! ^= 64;
        return Promise.resolve(damaged);
      },
    ],
  ] as const)
    it(`where a model is ${what} tells so once, and reviews without it`, async () => {
      const said: string[] = [];
      client = await TestClient.start({
        platform: {
          ...noFiles,
          model: (name) => (name === "attributions" ? bytes(modelBytes(name)) : noFiles.model(name)),
        },
      });
      client.connection.onRequest(ShowMessageRequest.type, ({ message }) => {
        said.push(message);
        return null;
      });
      for (const uri of ["file:///a.md", "file:///b.md"]) {
        await client.open(TEXT, uri);
        assert.deepEqual(await client.flagged("copy/placeholder", uri), ["TK"]);
      }
      assert.equal(said.length, 1);
      assert.match(said[0]!, /“attributions” is missing or damaged/);
    });

  for (const [what, odd] of [
    ["folders that are none", { workspaceFolders: [null, 5, { name: "x" }] }],
    ["options of another kind", { initializationOptions: { rulePages: 5, words: "x" } }],
    ["a list for options", { initializationOptions: [] }],
  ] as const)
    it(`whose editor says ${what} at the start is served all the same`, async () => {
      client = await TestClient.start({ first: odd as unknown as Partial<InitializeParams> });
      await client.open(TEXT);
      assert.deepEqual(await client.flagged("copy/placeholder"), ["TK"]);
    });

  it("on which many files change at once has what governs read anew once or twice, and not at all where none of them governs", async () => {
    let read = 0;
    const goOn: (() => void)[] = [];
    const notes = [{ path: "/news/sources/a.csv", text: "Ward,Votes\nEast,12\n" }];
    client = await TestClient.start({
      platform: {
        ...noFiles,
        notesFor: () => {
          read++;
          return Promise.resolve({ notes, problems: [] });
        },
        wait: (time) => (time === 100 ? new Promise((resolve) => goOn.push(resolve)) : noFiles.wait(time)),
      },
      folder: "file:///news",
    });
    const pass = async (): Promise<void> => {
      for (const each of goOn.splice(0)) each();
      await new Promise((resolve) => setImmediate(resolve));
    };
    const type: FileChangeType = FileChangeType.Changed;
    const tell = (uri: string, times: number) =>
      client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: Array.from({ length: times }, () => ({ uri, type })),
      });
    const uri = "file:///news/a.md";
    await client.open(TEXT, uri);
    const pull = async (): Promise<number> => {
      await client.flagged("copy/placeholder", uri);
      return read;
    };
    let first = await pull();
    // The notes may have been read only behind the first answer, which is then given anew.
    for (let before = 0; before !== first; first = await pull()) {
      before = first;
      await noFiles.wait(400);
    }
    for (const foreign of ["file:///news/build/a.csv", "file:///news/data.json", "file:///news/b.yml"])
      for (let times = 0; times < 50; times++) await tell(foreign, 3);
    await pass();
    assert.equal(await pull(), first);
    for (let times = 0; times < 50; times++) await tell("file:///news/sources/a.csv", 2);
    for (let times = 0; times < 50; times++) await tell("file:///news/stet.json", 1);
    assert.equal((await pull()) - first, 0, "nothing is read while files change");
    await pass();
    assert.ok((await pull()) - first <= 2);
  });

  it("with a huge file and a long draft in the workspace passes the one by, and lets others in while it reads the other", async () => {
    let turns = 0;
    const { now } = Date;
    const long = `${TEXT}\n`.repeat(400);
    client = await TestClient.start({
      platform: {
        ...noFiles,
        draftsIn: (folder) =>
          Promise.resolve([
            ...onDisk([{ uri: `${folder}/huge.txt`, text: "x".repeat(LONGEST_ON_DISK + 1) }]),
            ...onDisk([{ uri: `${folder}/long.md`, text: long }]),
          ]),
        breathe: () => {
          turns++;
          return new Promise((resolve) => setImmediate(resolve));
        },
      },
      settings: { scope: "workspace" },
      folder: "file:///news",
    });
    let time = 0;
    Date.now = () => (time += 1000);
    try {
      const reports = await client.pullWorkspace();
      const shown = Object.fromEntries(reports.map(({ uri, items }) => [uri.replace(/.*\//, ""), items]));
      assert.match(
        JSON.stringify(shown["huge.txt"]![0]!.message),
        /not checked with the workspace .*“stet\.scope”.* larger than 1 MB/,
      );
      assert.equal(shown["long.md"]!.length, 400);
      assert.ok(turns > 5, String(turns));
    } finally {
      Date.now = now;
    }
  });
});
