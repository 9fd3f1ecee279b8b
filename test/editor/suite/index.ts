// What VS Code runs in its Node extension host: every test file beside this one.
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Mocha from "mocha";
import { follow } from "./report.js";
import { everyoneIsUp } from "./support.js";

/** Runs the suite. Rejects where a test fails, which ends VS Code with an exit code that says so. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout: 60_000, reporter: Mocha.reporters.Base });
  for (const name of readdirSync(__dirname))
    if (name.endsWith(".test.js")) mocha.addFile(join(__dirname, name));
  await everyoneIsUp();
  const outcome = await follow((done) => mocha.run(done));
  const report = process.env["STET_TEST_REPORT"];
  if (report !== undefined) writeFileSync(report, JSON.stringify(outcome));
  if (outcome.failed > 0) throw new Error(`${outcome.failed} failed`);
}
