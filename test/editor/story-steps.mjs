// The steps of the story that `story.mjs` tells, in order; each leaves the window as the next one needs it.

const DRAFT = "school-levy.txt";
const WITH_NOTES = "river-crest.txt";
const LIST = ".quick-input-widget .monaco-list-row";

/**
 * By the name that a step's pictures have. `shoot` takes the step's picture; of several, each with more to its name.
 * @type {Record<string, (told: {
 *   workbench: import("./workbench.mjs").Workbench,
 *   page: import("playwright-core").Page,
 *   shoot: (more?: string) => Promise<void>,
 *   holdAccessible: typeof import("./axe.mjs").holdAccessible,
 * }) => Promise<void>>}
 */
export const STEPS = {
  "01-open": async ({ workbench, shoot }) => {
    await workbench.openFile(DRAFT);
    await workbench.showProblems("The headline says");
    await shoot();
    await workbench.hideProblems();
  },
  "02-read": async ({ workbench, page, shoot }) => {
    await workbench.hover("The bloated central", "attribution/unattributed-claim", 260);
    await shoot("-claim");
    await workbench.hover("Board cuts 42", "Also in the draft", 98);
    await shoot("-figure");
    await workbench.hover("Achterberg admitted that", "Paul Achterberg");
    await shoot("-who-says-it");
    await page.keyboard.press("Escape");
    await workbench.command("Stet: Show Who Says What", ".squiggly-warning");
    await shoot("-who-says-what");
    await workbench.command("Stet: Show Who Says What", ".squiggly-warning");
  },
  "03-fix": async ({ workbench, page, shoot }) => {
    await workbench.quickFixes("Achterberg admitted", "Write “said”", 110);
    await shoot("-menu");
    await workbench.takeFix("Write “said”", ".view-line >> text=/Achterberg.said.that/");
    await shoot("-done");
    await workbench.quickFixes("The bloated central", "Add “according", 260);
    await shoot("-menu-of-two");
    await workbench.takeFix("according to TK", ".suggest-widget.visible .monaco-list-row");
    await shoot("-names");
    await workbench.dismiss();
    await page.keyboard.press("Control+z");
  },
  "04-let-stand": async ({ workbench, shoot }) => {
    await workbench.quickFixes("More than half of", "on the record");
    await shoot("-menu");
    await workbench.letStand("The district counts those of two schools.", () => shoot("-reason"));
  },
  "05-panel": async ({ workbench, page, shoot, holdAccessible }) => {
    await workbench.openPanel();
    await shoot();
    await workbench.expandInPanel("Open");
    for (const section of ["Sources", "Let stand"]) await workbench.expandInPanel(section);
    await shoot("-sources");
    await holdAccessible(page.locator(".sidebar .pane-body").first(), "The review panel", [
      // VS Code sets a row's label and description side by side with no space between.
      "label-content-name-mismatch",
    ]);
    await workbench.expandInPanel("Sources");
    await workbench.expandInPanel("Claims");
    await workbench.expandInPanel("Figures");
    await workbench.panelRow("Told once").waitFor();
    await shoot("-figures");
    for (const section of ["Claims", "Figures"]) await workbench.expandInPanel(section);
    await workbench.expandInPanel("Open");
    await workbench.panelRow("The headline says").hover();
    await shoot("-row");
    await workbench.restMouse();
    await workbench.command("Stet: Show What Was Let Stand", LIST);
    await shoot("-stets");
    await page.keyboard.press("Escape");
  },
  "06-report": async ({ workbench, shoot, holdAccessible }) => {
    await workbench.command("Stet: Open Review Report", "iframe.webview.ready");
    const report = await workbench.report();
    await shoot();
    await holdAccessible(report.locator("main"), "The report");
    await report.locator(".copy p").first().scrollIntoViewIfNeeded();
    await shoot("-whose-words");
    await report.locator("table").scrollIntoViewIfNeeded();
    await shoot("-sources");
    await report.locator("h2", { hasText: "Let stand" }).scrollIntoViewIfNeeded();
    await shoot("-end");
  },
  "07-sheet": async ({ workbench, shoot, holdAccessible }) => {
    await workbench.openFile(WITH_NOTES);
    await workbench.command("Stet: Open Verification Sheet", ".tab[aria-label^='Verification']");
    const sheet = await workbench.pageWith(".sheet input");
    await shoot();
    await sheet.locator(".sheet input").first().press("Space");
    await sheet.locator("text=Checked by Ana Ruiz").first().waitFor();
    await holdAccessible(sheet.locator("main"), "The verification sheet");
    await shoot("-ticked");
  },
  "08-all-drafts": async ({ workbench, page, shoot }) => {
    await workbench.command(
      "Stet: Review All Drafts",
      ".notification-toast >> text=/findings are open/ >> visible=true",
    );
    await workbench.panelRow("recount.md").waitFor();
    await shoot();
    await page.locator(".notification-toast").first().click();
    await page.keyboard.press("Delete");
    await page.locator(".notification-toast").first().waitFor({ state: "hidden" });
  },
  "09-first-steps": async ({ workbench, page, shoot }) => {
    await workbench.closeEditors();
    await shoot("-no-draft");
    await workbench.command("Welcome: Open Walkthrough...", LIST);
    await page.keyboard.type("Review a News Draft");
    await page.locator(LIST, { hasText: "Review a News Draft" }).click();
    await page.locator(".getting-started-step").nth(4).waitFor();
    for (const [index, step] of ["", "-2", "-3", "-4", "-5"].entries()) {
      if (index > 0) await page.locator(".getting-started-step").nth(index).click();
      await page.waitForTimeout(1500);
      await shoot(step);
    }
  },
  "10-house": async ({ workbench, page, shoot, holdAccessible }) => {
    await workbench.closeEditors();
    await workbench.command("Stet: Edit the House Settings", ".tab[aria-label^='House Settings']");
    const house = await workbench.pageWith("#profile");
    await shoot();
    await holdAccessible(house.locator("main"), "The house settings");
    await workbench.closeEditors();
    await workbench.openFile(DRAFT);
    await page.locator(".statusbar-item", { hasText: "Stet" }).last().click();
    await page.locator(LIST).first().waitFor();
    await shoot("-menu");
    await page.keyboard.press("Escape");
    await workbench.command("Stet: Set How Severe a Rule Is …", LIST);
    await shoot("-severity");
    await page.keyboard.press("Escape");
  },
  "11-rule": async ({ workbench, page, shoot }) => {
    await workbench.command("Stet: Show What a Rule Flags …", LIST);
    await page.keyboard.type("loaded-label");
    await page.locator(LIST, { hasText: "loaded-label" }).first().click();
    // It runs no script, and so none of axe-core's.
    await workbench.pageWith("p.id");
    await shoot();
  },
};
