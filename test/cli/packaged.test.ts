import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { listFiles } from "@vscode/vsce";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("the packaged extension", () => {
  it("holds all its doors, its words for every language, and nothing of the repository besides", async () => {
    const files = await listFiles({ cwd: root });
    for (const needed of [
      "dist/extension.js",
      "dist/extension.web.js",
      "dist/cli.js",
      "dist/mcp.bundle.js",
      "dist/server.bundle.js",
      "dist/attributions.model",
      "dist/rules/copy/placeholder.md",
      "l10n/bundle.l10n.json",
      "package.nls.json",
    ])
      assert.ok(files.includes(needed), needed);
    const allowed =
      /^(?:dist|l10n|media)\/|^(?:package(?:\.nls(?:\.[\w-]+)?)?\.json|README\.md|CHANGELOG\.md|LICENSE)$/;
    assert.deepEqual(
      files.filter((file) => !allowed.test(file) || /\.(?:ts|map|cache)$/.test(file)),
      [],
    );
  });
});
