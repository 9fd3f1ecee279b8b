#!/usr/bin/env bash
# VS Code goes on listing a language-model tool in `lm.tools` whose registration was disposed of and whose `when` no longer holds
# (1.100), or lists it from the start, whatever its `when` says (1.139). Nobody answers: to call it is refused. An extension that waits
# for its tools to be gone from the list waits for ever.
# Guess: a tool is listed while its `when` holds and somebody answers for it.
# It runs in the VS Code of the editor tests (npm's code-server in a headless Chromium), with an extension of its own.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
mkdir probe empty
cat >probe/package.json <<'JSON'
{
  "name": "probe", "publisher": "probe", "version": "1.0.0", "engines": { "vscode": "^1.95.0" },
  "main": "./extension.js", "activationEvents": ["*"],
  "contributes": {
    "configuration": { "properties": { "probe.on": { "type": "boolean", "default": false } } },
    "languageModelTools": [{
      "name": "probe_say", "displayName": "Say", "modelDescription": "Says hello.", "when": "config.probe.on",
      "inputSchema": { "type": "object", "properties": {} }
    }]
  }
}
JSON
echo "exports.activate = () => undefined;" >probe/extension.js
cat >tests.js <<'JS'
const vscode = require("vscode");
const seen = [];
const pause = () => new Promise((resolve) => setTimeout(resolve, 2000));
async function look(when) {
  await pause();
  const listed = vscode.lm.tools.some(({ name }) => name === "probe_say");
  const answers = await vscode.lm.invokeTool("probe_say", { input: {}, toolInvocationToken: undefined }).then(() => true, () => false);
  seen.push(`${when}: ${listed ? "listed" : "not listed"}, ${answers ? "answers" : "does not answer"}`);
}
exports.run = async () => {
  const set = (on) => vscode.workspace.getConfiguration("probe").update("on", on, vscode.ConfigurationTarget.Global);
  await look("never switched on");
  await set(true);
  const tool = vscode.lm.registerTool("probe_say", {
    invoke: () => new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart("hello")]),
  });
  await look("switched on, registered");
  tool.dispose();
  await set(undefined);
  await look("switched off, disposed of");
  console.log(`\u0001${JSON.stringify({ version: vscode.version, seen })}`);
};
JS
cat >probe.mjs <<'JS'
const [root, dir] = process.argv.slice(2);
const { installHost } = await import(`${root}/test/editor/host/install.mjs`);
const { runOnServer } = await import(`${root}/test/editor/run-on-server.mjs`);
for (const name of ["usual", "latest"]) {
  const run = { extension: `${dir}/probe`, tests: `${dir}/tests.js`, folder: `${dir}/empty`, data: `${dir}/${name}` };
  const { version, seen } = await runOnServer({ host: installHost(name), ...run });
  for (const line of seen) console.log(`${version} ${line}`);
}
JS
recorded=$(cat <<'OUT'
1.100.3 never switched on: not listed, does not answer
1.100.3 switched on, registered: listed, answers
1.100.3 switched off, disposed of: listed, does not answer
1.139.1 never switched on: listed, does not answer
1.139.1 switched on, registered: listed, answers
1.139.1 switched off, disposed of: listed, does not answer
OUT
)

echo "Expected: not listed, listed, not listed"
seen=$(node probe.mjs "$root" "$dir")
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
