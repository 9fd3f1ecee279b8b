// `npm run story [-- FOLDER [light|dark|contrast …]]`: the story of the README in the npm-shipped VS Code, photographed at every
// step in every theme and at two sizes: open, let stand with a reason, panel, report. Without a folder they go to the cache.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { packExtension } from "../../scripts/package.mjs";
import { launchChromium } from "./host/chromium.mjs";
import { cache, installHost } from "./host/install.mjs";
import { installExtension, quietSettings, serve } from "./host/serve.mjs";
import { holdAccessible } from "./axe.mjs";
import { Workbench } from "./workbench.mjs";

const DRAFT = "school-levy.txt";
const THEMES = {
  light: "Default Light Modern",
  dark: "Default Dark Modern",
  contrast: "Default High Contrast",
};
const SIZES = { large: { width: 1400, height: 900 }, small: { width: 1024, height: 700 } };

const [folder = path.join(cache, "story"), ...named] = process.argv.slice(2);
const shots = path.resolve(folder);
mkdirSync(shots, { recursive: true });
const scratch = mkdtempSync(path.join(cache, "story-"));
process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));

const host = installHost();
const data = path.join(scratch, "data");
installExtension({ host, data, vsix: await packExtension(path.join(scratch, "stet.vsix")) });
const browser = await launchChromium(host);
try {
  for (const theme of named.length > 0 ? named : Object.keys(THEMES))
    for (const size of Object.keys(SIZES)) await tell(theme, size);
} finally {
  await browser.close();
}

async function tell(theme, size) {
  const newsroom = path.join(scratch, `${theme}-${size}`, "newsroom");
  cpSync(new URL("../../seeds", import.meta.url), newsroom, { recursive: true });
  const settings = {
    ...quietSettings,
    "stet.signAs": "Ana Ruiz",
    "window.commandCenter": false,
    "workbench.colorTheme": THEMES[theme],
    "workbench.layoutControl.enabled": false,
  };
  const server = await serve({ host, data, settings });
  const page = await browser.newPage({ viewport: SIZES[size] });
  const workbench = new Workbench(page);
  const shoot = (what) => workbench.shoot(path.join(shots, `${what}-${theme}-${size}.png`));
  try {
    await page.goto(server.address({ folder: newsroom }));
    await workbench.openFile(DRAFT);
    await workbench.quickFixes("More than half of", "on the record");
    await shoot("1-menu");
    await workbench.letStand("The district counts those of two schools.", () => shoot("2-reason"));
    await workbench.openPanel();
    await shoot("3-panel");
    await workbench.expandInPanel("Open");
    await workbench.expandInPanel("Sources");
    await workbench.expandInPanel("Let stand");
    await shoot("4-sources");
    await holdAccessible(page.locator(".sidebar .pane-body").first(), "The review panel", [
      // VS Code sets a row's label and description side by side with no space between.
      "label-content-name-mismatch",
    ]);
    await workbench.command("Stet: Show What Was Let Stand", ".quick-input-widget .monaco-list-row");
    await shoot("5-stets");
    await page.keyboard.press("Escape");
    await workbench.command("Stet: Open Review Report", "iframe.webview.ready");
    const report = await workbench.report();
    await shoot("6-report");
    await holdAccessible(report.locator("main"), "The report");
    await report.locator(".copy p").last().scrollIntoViewIfNeeded();
    await shoot("7-report-copy");
    await report.locator("table").scrollIntoViewIfNeeded();
    await shoot("8-report-sources");
    await report.locator("h2", { hasText: "Let stand" }).scrollIntoViewIfNeeded();
    await shoot("9-report-end");
    await workbench.openFile("river-crest.txt");
    await workbench.command("Stet: Open Verification Sheet", ".tab[aria-label^='Verification']");
    const sheet = await workbench.pageWith(".sheet input");
    await shoot("9-sheet");
    await sheet.locator(".sheet input").first().press("Space");
    await sheet.locator("text=Checked by Ana Ruiz").first().waitFor();
    await holdAccessible(sheet.locator("main"), "The verification sheet");
    await shoot("9-sheet-ticked");
    await workbench.command("Stet: Review All Drafts", ".notifications-toasts");
    await workbench.panelRow("er-waits.md").waitFor();
    await shoot("10-all-drafts");
    await page.keyboard.press("Escape");
    await workbench.closeEditors();
    await workbench.command("Welcome: Open Walkthrough", ".quick-input-widget .monaco-list-row");
    await page.keyboard.type("Review a News Draft");
    await page.locator(".quick-input-widget .monaco-list-row", { hasText: "Review a News Draft" }).click();
    await page.locator(".getting-started-step").nth(4).waitFor();
    await page.waitForTimeout(1500);
    await shoot("11-walkthrough");
    await workbench.command("Stet: Edit the House Settings", ".tab[aria-label^='House Settings']");
    const house = await workbench.pageWith("#profile");
    await shoot("12-house");
    await holdAccessible(house.locator("main"), "The house settings");
    await workbench.command("Stet: Show What a Rule Flags", ".quick-input-widget .monaco-list-row");
    await page.keyboard.type("loaded-label");
    await page.keyboard.press("Enter");
    // It runs no script, and so none of axe-core's.
    await workbench.pageWith("p.id");
    await shoot("13-rule");
  } catch (error) {
    await shoot("failed");
    throw error;
  } finally {
    await page.close();
    await server.stop();
  }
  console.log(`${theme}, ${size}: ${shots}`);
}
