// `npm run screenshots [-- FOLDER]`: packs Stet, installs the package into the npm-shipped VS Code and photographs what a
// writer sees: underlines with Problems, hovers, the quick fixes, the tab stop that one leaves, names behind a cue, in a
// light and a dark theme. Without a folder they go to the cache.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { packQuietly } from "../../scripts/package.mjs";
import { launchChromium } from "./host/chromium.mjs";
import { cache, installHost } from "./host/install.mjs";
import { installExtension, quietSettings, serve } from "./host/serve.mjs";
import { Workbench } from "./workbench.mjs";

const DRAFT = "school-levy.txt";
/** A finding that shows well: words that its line begins with, how far along it is underlined, in pixels, and words in the hover. */
const CLAIM = { line: "The bloated central", across: 260, hover: "attribution/unattributed-claim" };
/** A figure that is told twice: how far along the line it stands, in pixels, and what the hover says of it. */
const FIGURE = { line: "Board cuts 42", across: 98, hover: "Also in the draft" };
/** A sentence that nothing is wrong with: words that it begins with, and who says it. */
const SAID = { line: "Achterberg admitted that", hover: "Paul Achterberg" };
/** What is typed for names to be offered, and one that must be. */
const CUE = { words: "The roof will hold until then, according to ", name: "Halvorsen" };
const THEMES = { light: "Default Light Modern", dark: "Default Dark Modern" };

const shots = path.resolve(process.argv[2] ?? path.join(cache, "screenshots"));
mkdirSync(shots, { recursive: true });
const scratch = mkdtempSync(path.join(cache, "shots-"));
process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));

const host = installHost();
const data = path.join(scratch, "data");
installExtension({ host, data, vsix: packQuietly(path.join(scratch, "stet.vsix")) });
const browser = await launchChromium(host);
try {
  for (const [name, theme] of Object.entries(THEMES)) await photograph(name, theme);
} finally {
  await browser.close();
}

async function photograph(name, theme) {
  // One each: the editor keeps what was typed and not saved for the next time.
  const newsroom = path.join(scratch, name, "newsroom");
  cpSync(new URL("../../seeds", import.meta.url), newsroom, { recursive: true });
  const settings = {
    ...quietSettings,
    "breadcrumbs.enabled": false,
    "editor.fontSize": 14,
    "editor.occurrencesHighlight": "off",
    "window.commandCenter": false,
    "workbench.colorTheme": theme,
    "workbench.layoutControl.enabled": false,
  };
  const server = await serve({ host, data, settings });
  const page = await browser.newPage({ viewport: { width: 1040, height: 680 }, deviceScaleFactor: 1.5 });
  const shoot = (what) => page.screenshot({ path: path.join(shots, `${what}-${name}.png`) });
  try {
    const workbench = new Workbench(page);
    await page.goto(server.address({ folder: newsroom }));
    await workbench.openFile(DRAFT);
    await workbench.showProblems("The headline says");
    await shoot("underlines");
    await workbench.hideProblems();
    await workbench.hover(CLAIM.line, CLAIM.hover, CLAIM.across);
    await shoot("hover");
    await workbench.hover(FIGURE.line, FIGURE.hover, FIGURE.across);
    await shoot("figure");
    await workbench.quickFixes(CLAIM.line, "Add “according", CLAIM.across);
    await shoot("quick-fix");
    await workbench.takeFix("according to TK", ".suggest-widget.visible .monaco-list-row");
    await shoot("tab-stop");
    await workbench.dismiss();
    await workbench.hover(SAID.line, SAID.hover);
    await shoot("who-says-it");
    await workbench.typeAtEnd(CUE.words, CUE.name);
    await shoot("names");
  } catch (error) {
    await shoot("failed");
    throw error;
  } finally {
    await page.close();
    await server.stop();
  }
  console.log(`${name}: what a writer sees is in ${shots}`);
}
