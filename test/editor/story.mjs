// `npm run story [-- FOLDER [--again] [light|dark|contrast|light-small …]]`: the story of the README in the npm-shipped VS Code,
// photographed at every step in every theme and at two sizes: open, read, fix, let stand with a reason, panel, report, sheet,
// all drafts, settings, rule pages. Without a folder the pictures go to the cache. What is there already is not told again, so
// that a run which was broken off goes on where it was; --again tells it anew.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { packQuietly } from "../../scripts/package.mjs";
import { launchChromium } from "./host/chromium.mjs";
import { cache, installHost } from "./host/install.mjs";
import { installExtension, quietSettings, serve } from "./host/serve.mjs";
import { holdAccessible } from "./axe.mjs";
import { STEPS } from "./story-steps.mjs";
import { Workbench } from "./workbench.mjs";

const THEMES = {
  light: "Default Light Modern",
  dark: "Default Dark Modern",
  contrast: "Default High Contrast",
};
const SIZES = { large: { width: 1400, height: 900 }, small: { width: 1024, height: 700 } };
/** A telling that fails is begun again once: a machine with all cores busy has lost a whole window. */
const TELLINGS = 2;

const words = process.argv.slice(2).filter((word) => word !== "--again");
const again = process.argv.includes("--again");
const isName = (word) => Object.keys(THEMES).includes(word.split("-")[0]);
const shots = path.resolve(words.find((word) => !isName(word)) ?? path.join(cache, "story"));
const named = words.filter(isName);
const wanted = Object.keys(THEMES)
  .flatMap((theme) => Object.keys(SIZES).map((size) => ({ theme, size, name: `${theme}-${size}` })))
  .filter(({ theme, name }) => named.length === 0 || named.includes(theme) || named.includes(name));
const told = ({ name }) => path.join(shots, `told-${name}`);

mkdirSync(shots, { recursive: true });
const scratch = mkdtempSync(path.join(cache, "story-"));
process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

const host = installHost();
const data = path.join(scratch, "data");
installExtension({ host, data, vsix: packQuietly(path.join(scratch, "stet.vsix")) });
const failures = [];
for (const telling of wanted) {
  if (!again && existsSync(told(telling))) {
    console.log(`${telling.name}: told before; --again tells it anew`);
    continue;
  }
  for (let attempt = 1; ; attempt++)
    try {
      await tell(telling, attempt);
      writeFileSync(told(telling), "");
      console.log(`${telling.name}: ${shots}`);
      break;
    } catch (error) {
      console.error(`${telling.name}: ${error.message}`);
      if (attempt < TELLINGS) continue;
      failures.push(telling.name);
      break;
    }
}
if (failures.length > 0) {
  console.error(`Not told to the end: ${failures.join(", ")}. The same command goes on with those.`);
  process.exit(1);
}

/** Tells the story in a window of its own, from the first step to the last. */
async function tell({ theme, size, name }, attempt) {
  const newsroom = path.join(scratch, `${name}-${attempt}`, "newsroom");
  cpSync(new URL("../../seeds", import.meta.url), newsroom, { recursive: true });
  const settings = {
    ...quietSettings,
    "stet.signAs": "Ana Ruiz",
    "window.commandCenter": false,
    "workbench.colorTheme": THEMES[theme],
    "workbench.layoutControl.enabled": false,
  };
  const server = await serve({ host, data, settings });
  const browser = await launchChromium(host);
  const page = await browser.newPage({ viewport: SIZES[size] });
  const workbench = new Workbench(page);
  const shoot = (what) => workbench.shoot(path.join(shots, `${what}-${name}.png`));
  try {
    await page.goto(server.address({ folder: newsroom }));
    for (const [step, play] of Object.entries(STEPS))
      try {
        await play({ workbench, page, shoot: (more = "") => shoot(step + more), holdAccessible });
      } catch (error) {
        await shoot(`failed-${step}`).catch(() => undefined);
        throw new Error(`${step}: ${error.message}`, { cause: error });
      }
  } finally {
    await browser.close();
    await server.stop();
  }
}
