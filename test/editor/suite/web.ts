// What VS Code runs in its web worker extension host: the tests that need no Node.
import "mocha/mocha.js";
import { follow } from "./report.js";
import { everyoneIsUp } from "./support.js";

/** Runs the suite. Rejects where a test fails, which ends VS Code with an exit code that says so. */
export async function run(): Promise<void> {
  mocha.setup({ ui: "bdd", timeout: 60_000, reporter: Mocha.reporters.Base });
  // Imported only now: a test file calls `describe` as it loads.
  await import("./assistant-tools.test.js");
  await import("./commands.test.js");
  await import("./figures.test.js");
  await import("./report.test.js");
  await import("./reviewing.test.js");
  await import("./fixing.test.js");
  await import("./in-the-text.test.js");
  await import("./house.test.js");
  await import("./ledger.test.js");
  await import("./naming.test.js");
  await import("./panel.test.js");
  await import("./rule-pages.test.js");
  await import("./settings.test.js");
  await import("./sheet.test.js");
  await import("./typing.test.js");
  await import("./who-says-what.test.js");
  await import("./wording.test.js");
  // Last: a file system of the page's own is searched only once its extension is up.
  await import("./all-drafts.test.js");
  await everyoneIsUp();
  const { failed } = await follow((done) => mocha.run(done));
  if (failed > 0) throw new Error(`${failed} failed`);
}
