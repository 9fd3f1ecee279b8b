import path from "node:path";
import { launchChromium } from "./host/chromium.mjs";
import { quietSettings, serve } from "./host/serve.mjs";

/** The suite begins its own lines with this; what else VS Code logs is shown only when a run goes wrong. */
const MARK = "\u0001";
/** A suite that says nothing for so long hangs: its tests end after a minute each, and how many there are is nobody's concern here. */
const SILENCE_MS = 300_000;

/**
 * Runs the compiled suite in the npm-shipped VS Code server: a headless Chromium shows the page, and the extension and
 * its tests run in the server's extension host on Node, or in the page's web worker.
 * @param {object} run
 * @param {string} run.host folder of the installed host
 * @param {string} run.extension folder of the extension
 * @param {string} run.tests the compiled suite
 * @param {string} run.folder folder that is opened
 * @param {string} run.data scratch folder
 * @param {"workspace" | "web"} [run.kind] which extension host
 * @returns {Promise<object>} the outcome that the suite prints last
 * @throws where the suite does not come to its end
 */
export async function runOnServer({ host, extension, tests, folder, data, kind = "workspace" }) {
  const settings = { ...quietSettings, "remote.extensionKind": { "stet.stet": [kind] } };
  const server = await serve({
    host,
    data: path.join(data, "server"),
    settings,
    flags: ["--enable-smoke-test-driver"],
  });
  const browser = await launchChromium(host);
  const noise = [];
  let outcome = null;
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    let heard = Date.now();
    const show = (line) => {
      heard = Date.now();
      if (line.startsWith(`${MARK}{`)) outcome = JSON.parse(line.slice(1));
      else if (line.startsWith(MARK)) console.log(line.slice(1));
      else noise.push(line);
    };
    await page.exposeFunction("codeAutomationLog", (_type, values) => show(values.map(String).join(" ")));
    const ended = new Promise((resolve, reject) => {
      page.exposeFunction("codeAutomationExit", resolve).catch(reject);
      page.once("crash", () => reject(new Error("The page of VS Code crashed.")));
      setInterval(() => {
        if (Date.now() - heard > SILENCE_MS)
          reject(new Error(`The suite said nothing for ${SILENCE_MS / 1000} s.`));
      }, 1000).unref();
      void server.ended.then(() => reject(new Error("The VS Code server ended early.")));
    });
    const remote = (file) => `vscode-remote://${server.authority}${file}`;
    const payload = [
      ["extensionDevelopmentPath", remote(extension)],
      ["extensionTestsPath", remote(tests)],
      ["skipWelcome", "true"],
    ];
    await page.goto(server.address({ folder, payload: JSON.stringify(payload) }));
    await ended;
    if (outcome === null) throw new Error("The suite ended without an outcome.");
    return outcome;
  } catch (error) {
    console.error(["What VS Code logged last:", ...noise.slice(-25), server.log().slice(-3000)].join("\n"));
    throw error;
  } finally {
    await browser.close();
    await server.stop();
  }
}
