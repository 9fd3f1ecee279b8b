#!/usr/bin/env bash
# A language server that does long work in slices, and lets the event loop turn between two of them (`setImmediate`), is let in on one
# message a turn, however many wait: vscode-jsonrpc takes a single one off its queue with each `setImmediate`. An editor sends half a
# dozen at a key (the change, diagnostics, quick fixes, symbols, hints, a hover): the last of them waits for as many slices.
# Guess: whatever has arrived is handled before work goes on.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vscode-languageserver@10.1.2
cat >server.cjs <<'JS'
const { createConnection, ProposedFeatures } = require("vscode-languageserver/node");
const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
let slices = 0;
connection.onInitialize(() => ({ capabilities: { hoverProvider: true } }));
connection.onHover(() => ({ contents: String(slices) }));
// Work of two seconds, in slices of 20 ms.
connection.onNotification("work", async () => {
  for (; slices < 100; slices++) {
    const until = Date.now() + 20;
    while (Date.now() < until);
    await new Promise((resolve) => setImmediate(resolve));
  }
});
connection.listen();
JS
cat >client.cjs <<'JS'
const { spawn } = require("node:child_process");
const { readFileSync } = require("node:fs");
const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = require("vscode-languageserver/node");
(async () => {
  const child = spawn(process.execPath, ["server.cjs"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  await connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
  await connection.sendNotification("initialized", {});
  await connection.sendNotification("work");
  await new Promise((resolve) => setTimeout(resolve, 300));
  const hover = { textDocument: { uri: "file:///a.md" }, position: { line: 0, character: 0 } };
  const answers = await Promise.all(Array.from({ length: 10 }, () => connection.sendRequest("textDocument/hover", hover)));
  const at = answers.map(({ contents }) => Number(contents));
  const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version;
  const [version, jsonrpc] = [versionOf("vscode-languageserver"), versionOf("vscode-jsonrpc")];
  console.log(`vscode-languageserver ${version}, vscode-jsonrpc ${jsonrpc}: ten hovers sent at once, one handled in each of ${new Set(at).size} slices`);
  child.kill();
  process.exit(0);
})();
JS
recorded="vscode-languageserver 10.1.2, vscode-jsonrpc 9.0.3: ten hovers sent at once, one handled in each of 10 slices"

echo "Expected: all ten between two slices"
seen=$(node client.cjs)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
