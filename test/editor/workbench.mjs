/** How long the effect of a key or of the mouse may take; a workbench that is still loading loses some of both. */
const EFFECT_MS = 5000;
const TRIES = 6;
/** A page or a view of the extension takes longer than the editor's own lists. */
const SHOWN_MS = 20_000;
/** After so long a tooltip has come, and gone again. */
const SETTLE_MS = 1500;
const FADE_MS = 500;

/** VS Code's window in a page, used as a person uses it. */
export class Workbench {
  /** @param {import("playwright-core").Page} page */
  constructor(page) {
    this.page = page;
    page.setDefaultTimeout(60_000);
  }

  /** Opens a file of the Explorer for good, and waits until something in it is underlined. */
  async openFile(name) {
    const file = this.page.locator(".explorer-folders-view .monaco-list-row", { hasText: name });
    // Another view may be in front of it.
    if (!(await file.isVisible())) await this.press("Control+Shift+E", file);
    await file.dblclick();
    this.editor = this.page.locator(`.editor-instance .monaco-editor[data-uri$="/${name}"]`);
    await this.editor.locator(".squiggly-warning").first().waitFor();
  }

  /** Shows the Problems panel with a problem that has this text. */
  async showProblems(text) {
    const problem = this.page.locator(".markers-panel .monaco-list-row", { hasText: text });
    await this.press("Control+Shift+M", problem);
  }

  async hideProblems() {
    await this.page.keyboard.press("Control+J");
    await this.page.locator(".markers-panel").waitFor({ state: "hidden" });
  }

  /** Rests the mouse on the line with these words, `across` pixels behind their start, until a hover with the text shows. */
  async hover(words, text, across = 60) {
    const hover = this.page.locator(".monaco-hover:not(.hidden)", { hasText: text }).first();
    const { x, y, height } = await this.editor
      .locator(".view-line span span", { hasText: words })
      .first()
      .boundingBox();
    await this.repeat(async () => {
      await this.page.mouse.move(x + across, y + height + 80);
      // In steps: a single jump is sometimes taken for no movement.
      await this.page.mouse.move(x + across, y + height / 2, { steps: 5 });
      await hover.waitFor({ timeout: EFFECT_MS });
    });
    // It fades in.
    await this.page.waitForTimeout(FADE_MS);
  }

  /** Puts the caret `across` pixels behind the start of the words, opens the menu of quick fixes, which must have one with the title. */
  async quickFixes(words, title, across = 60) {
    await this.page.keyboard.press("Escape");
    await this.editor
      .locator(".view-line span span", { hasText: words })
      .first()
      .click({ position: { x: across, y: 8 } });
    await this.press("Control+.", this.page.locator(".action-widget .monaco-list-row", { hasText: title }));
    await this.page.mouse.move(5, 5);
  }

  /** Takes the fix with the title from the open menu, and waits for what it brings up. */
  async takeFix(title, shown) {
    await this.page.locator(".action-widget .monaco-list-row", { hasText: title }).click();
    await this.page.locator(shown).first().waitFor();
  }

  /** Leaves whatever list is open, and the tab stop that it belongs to. */
  async dismiss() {
    await this.page.keyboard.press("Escape");
    await this.page.locator(".suggest-widget.visible").waitFor({ state: "hidden" });
    await this.page.keyboard.press("Escape");
  }

  /** Types on a line of its own at the end of the draft, until the editor suggests something with the text. */
  async typeAtEnd(words, suggestion) {
    const widget = this.page.locator(".suggest-widget.visible .monaco-list-row", { hasText: suggestion });
    await this.page.keyboard.press("Escape");
    await this.editor.locator(".view-line").first().click();
    await this.page.keyboard.press("Control+End");
    await this.page.keyboard.type(`\n${words.trimEnd()}`);
    await this.repeat(async () => {
      await this.page.keyboard.press("Space");
      await widget.first().waitFor({ timeout: EFFECT_MS });
    }, "Backspace");
  }

  /** Chooses to let the finding of the open menu stand, on the record, and gives the reason. */
  async letStand(reason, asked) {
    const input = this.page.locator(".quick-input-widget:visible input");
    await this.page.locator(".action-widget .monaco-list-row", { hasText: "on the record" }).first().click();
    await input.waitFor();
    await this.page.keyboard.type(reason);
    await asked();
    await this.page.keyboard.press("Enter");
    await input.waitFor({ state: "hidden" });
    await this.page.locator(".statusbar-item", { hasText: "Let stand" }).waitFor();
  }

  /** Opens the review panel, and waits until it shows the draft. */
  async openPanel() {
    // Forced: the badge lies over the middle of its icon.
    await this.page
      .locator(".activitybar .action-item", { has: this.page.locator("a[aria-label^='Stet']") })
      .click({ force: true });
    await this.panelRow("Open").waitFor();
    await this.restMouse();
  }

  /** Moves the mouse to where nothing tells of itself, so that no tooltip covers a row. */
  async restMouse() {
    await this.page.mouse.move(this.page.viewportSize().width - 150, 12, { steps: 3 });
    await this.page.waitForTimeout(SETTLE_MS);
  }

  /** A picture of the window as a person sees it. */
  async shoot(path) {
    // Scrolling within a page that the editor shows moves the window's own parts by a few pixels, which no person could.
    await this.page.evaluate(() => {
      const parts =
        ".monaco-workbench, .monaco-grid-view, .monaco-split-view2, .split-view-container, .part, .content";
      for (const each of [document.scrollingElement, document.body, ...document.querySelectorAll(parts)])
        if (each && (each.scrollTop > 0 || each.scrollLeft > 0)) each.scrollTo(0, 0);
    });
    await this.page.screenshot({ path });
  }

  async closeEditors() {
    await this.command("View: Close All Editors", ".editor-group-watermark >> visible=true");
    this.editor = undefined;
  }

  panelRow(words) {
    return this.page.locator(".sidebar .monaco-list-row", { hasText: words }).first();
  }

  /** Opens a closed row of the panel. */
  async expandInPanel(words) {
    const row = this.panelRow(words);
    await row.scrollIntoViewIfNeeded().catch(() => undefined);
    await row.locator(".monaco-tl-twistie").click();
  }

  /**
   * Runs a command of the palette, and waits for what it shows. A workbench under load may lose the key or the choice: then it
   * is run again, so it must be one that may be run twice.
   */
  async command(title, shown) {
    const input = this.page.locator(".quick-input-widget:visible input");
    const row = this.page.locator(".quick-input-widget .monaco-list-row", {
      has: this.page.getByText(title, { exact: true }),
    });
    await this.repeat(async () => {
      await this.press("F1", input);
      // Not typed: a list that is still loading takes the keys for its own.
      await input.first().fill(`>${title}`);
      await row.first().click({ timeout: EFFECT_MS });
      await this.page.locator(shown).first().waitFor({ timeout: SHOWN_MS });
    });
    await this.restMouse();
  }

  /** The page of the open report, once it shows the draft. */
  async report() {
    const frame = this.page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
    await frame.locator("h1").waitFor();
    return frame;
  }

  /** The page that is in front, once it shows something: of several that are open the editor keeps the others hidden. */
  async pageWith(selector) {
    const frames = () => this.page.frames().filter((frame) => frame.name() !== "" || frame.parentFrame());
    for (let tries = 0; tries < 200; tries++) {
      for (const frame of frames())
        if (
          (await frame
            .locator(selector)
            .count()
            .catch(() => 0)) > 0
        )
          return frame;
      await this.page.waitForTimeout(250);
    }
    throw new Error(`No page shows ${selector}.`);
  }

  /** Presses a key until what it should show is there. */
  async press(key, shown) {
    await this.repeat(async () => {
      await this.page.keyboard.press(key);
      await shown.first().waitFor({ timeout: EFFECT_MS });
    });
  }

  async repeat(attempt, back = "Escape") {
    for (let tries = 1; ; tries++)
      try {
        return await attempt();
      } catch (error) {
        if (tries === TRIES) throw error;
        await this.page.keyboard.press(back);
      }
  }
}
