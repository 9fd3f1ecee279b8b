// Runs the compiled suite in a desktop VS Code. Its one argument is JSON: { program, extension, tests, folder, data, report }.
// A program of its own, so that it can be started on a virtual screen.
import { runTests } from "@vscode/test-electron";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { quietSettings } from "./host/serve.mjs";

const { program, extension, tests, folder, data, report } = JSON.parse(process.argv[2]);
// VS Code puts a socket into its user folder, and a socket's path may have no more than 103 bytes.
const user = mkdtempSync(path.join(tmpdir(), "stet-"));
process.once("exit", () => rmSync(user, { recursive: true, force: true }));
mkdirSync(path.join(user, "User"), { recursive: true });
writeFileSync(path.join(user, "User/settings.json"), JSON.stringify(quietSettings));
const places = [`--user-data-dir=${user}`, `--extensions-dir=${path.join(data, "extensions")}`];
await runTests({
  vscodeExecutablePath: program,
  extensionDevelopmentPath: extension,
  extensionTestsPath: tests,
  extensionTestsEnv: { STET_TEST_REPORT: report },
  launchArgs: [folder, "--disable-extensions", ...places],
}).catch((error) => console.error(String(error)));
