import path from "node:path";
import { followSuite } from "./follow-suite.mjs";
import { launchChromium } from "./host/chromium.mjs";
import { quietSettings, serve } from "./host/serve.mjs";

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
  let noise = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const suite = await followSuite(page);
    noise = suite.noise;
    const lost = server.ended.then(() => Promise.reject(new Error("The VS Code server ended early.")));
    lost.catch(() => undefined);
    const remote = (file) => `vscode-remote://${server.authority}${file}`;
    const payload = [
      ["extensionDevelopmentPath", remote(extension)],
      ["extensionTestsPath", remote(tests)],
      ["skipWelcome", "true"],
    ];
    await page.goto(server.address({ folder, payload: JSON.stringify(payload) }));
    await Promise.race([suite.ended, lost]);
    return suite.outcome();
  } catch (error) {
    console.error(["What VS Code logged last:", ...noise.slice(-25), server.log().slice(-3000)].join("\n"));
    throw error;
  } finally {
    await browser.close();
    await server.stop();
  }
}
