import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("stet mcp", () => {
  let folder: string;
  let client: Client;
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "stet-"));
    mkdirSync(path.join(folder, "notes"));
    writeFileSync(
      path.join(folder, "notes/ruiz.txt"),
      "Ana Ruiz: We closed the pier because the piles had rotted through.",
    );
    writeFileSync(
      path.join(folder, "draft.md"),
      "Ana Ruiz is the port’s engineer.\n\n“We closed the pier because the planks had rotted through,” Ruiz said.\n\nThe thugs left at noon.\n",
    );
    client = new Client({ name: "test", version: "1" });
    const main = path.join(root, "server/src/cli/mcp/main.ts");
    const args = [`--import=${path.join(root, "node_modules/tsx/dist/loader.mjs")}`, main];
    await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd: folder }));
  });
  after(async () => {
    await client.close();
    rmSync(folder, { recursive: true });
  });

  /** A tool's answer: its text, and whether that is an error. */
  async function ask(
    name: string,
    named: Record<string, string>,
  ): Promise<{ text: string; failed: boolean }> {
    const { content, isError } = await client.callTool({ name, arguments: named });
    const [{ text }] = content as [{ text: string }];
    return { text, failed: isError === true };
  }

  it("lists three tools that only read", async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint]),
      [
        ["check", true],
        ["inspect", true],
        ["verify_quotes", true],
      ],
    );
  });

  it("reviews a file, and a text that is in none", async () => {
    for (const named of [{ path: "draft.md" }, { text: "The thugs left at noon." }]) {
      const { text } = await ask("check", named);
      const { files } = JSON.parse(text) as { files: { findings: { rule: string }[] }[] };
      assert.ok(
        files[0]!.findings.some(({ rule }) => rule === "wording/loaded-label"),
        text,
      );
    }
  });

  it("tells who says what", async () => {
    const { text } = await ask("inspect", { path: "draft.md" });
    const { files } = JSON.parse(text) as { files: { attributions: { speaker: { name: string } }[] }[] };
    assert.deepEqual(
      files[0]!.attributions.map(({ speaker }) => speaker.name),
      ["Ana Ruiz"],
    );
  });

  it("holds quotations against the notes", async () => {
    const { text } = await ask("verify_quotes", { path: "draft.md" });
    const { files } = JSON.parse(text) as {
      files: {
        quotations: { verdict: string; speaker: string; line: number; passage: { text: string } }[];
      }[];
    };
    const [quote] = files[0]!.quotations;
    assert.deepEqual([quote?.verdict, quote?.speaker, quote?.line], ["altered", "Ana Ruiz", 3]);
    assert.match(quote!.passage.text, /the piles had rotted/);
  });

  it("reads no file outside of its folder, and says what it wants where nothing is named", async () => {
    for (const named of [{ path: "../secret.md" }, { path: path.join(tmpdir(), "secret.md") }, {}]) {
      const { text, failed } = await ask("check", named);
      assert.ok(failed);
      assert.match(text, /only files below|name a file/);
    }
  });
});
