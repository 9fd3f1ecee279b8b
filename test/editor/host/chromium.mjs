// Finds a Chromium that can show the VS Code page: the one named by $CHROMIUM, the system's, or the one inside an npm package.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
];

// The only page it opens is our own server on this machine, and the sandbox needs rights that a container lacks.
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-sync",
];

const NO_BROWSER = `No browser for the editor tests: ${
  process.platform === "linux" ? "apt-get install -y chromium" : "install Chrome"
}, or set CHROMIUM to the program of one.`;

/**
 * Starts a headless Chromium.
 * @param {string} host the folder of the installed host
 * @returns {Promise<import("playwright-core").Browser>}
 * @throws with one line that says what would help, where this machine has none
 */
export async function launchChromium(host) {
  const { chromium } = createRequire(path.join(host, "package.json"))("playwright-core");
  const system = process.env.CHROMIUM ?? SYSTEM.find((file) => existsSync(file));
  if (system) return chromium.launch({ executablePath: system, headless: true, args: FLAGS });
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error(NO_BROWSER);
  const folder = unpack(host);
  return chromium.launch({
    executablePath: path.join(folder, "chromium"),
    headless: true,
    env: { ...process.env, ...librariesFor(folder), ...fontsFor(folder, host) },
    args: [...FLAGS, "--headless=shell", "--no-zygote", "--font-render-hinting=none"],
  });
}

/** Unpacks the npm package's Chromium beside its packed form, once. */
function unpack(host) {
  const packed = path.join(host, "node_modules/@sparticuz/chromium/bin");
  const folder = path.join(host, "chromium");
  if (existsSync(folder)) return folder;
  const building = mkdtempSync(path.join(host, "chromium-"));
  for (const name of ["al2023", "fonts", "swiftshader"]) {
    const tar = path.join(building, `${name}.tar`);
    writeFileSync(tar, brotliDecompressSync(readFileSync(path.join(packed, `${name}.tar.br`))));
    execFileSync("tar", ["xf", tar, "-C", building, "--no-same-owner"]);
    rmSync(tar);
  }
  const program = brotliDecompressSync(readFileSync(path.join(packed, "chromium.br")));
  writeFileSync(path.join(building, "chromium"), program, { mode: 0o755 });
  if (existsSync(folder)) rmSync(building, { recursive: true });
  else renameSync(building, folder);
  return folder;
}

/** NSS and expat come in the package, for a system without them. */
function librariesFor(folder) {
  const { stdout } = spawnSync("ldd", [path.join(folder, "chromium")], { encoding: "utf8" });
  if (!/not found/.test(stdout ?? "")) return {};
  return {
    LD_LIBRARY_PATH: [path.join(folder, "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
  };
}

/** Fonts from npm, for a system without a font configuration. */
function fontsFor(folder, host) {
  if (existsSync("/etc/fonts/fonts.conf")) return {};
  const place = path.join(folder, "fontconfig");
  mkdirSync(place, { recursive: true });
  const prefer = (family, fonts) =>
    `<alias><family>${family}</family><prefer>${fonts.map((font) => `<family>${font}</family>`).join("")}</prefer></alias>`;
  const config = [
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>`,
    `<dir>${path.join(host, "node_modules/dejavu-fonts-ttf/ttf")}</dir><dir>${folder}</dir><cachedir>${place}</cachedir>`,
    prefer("monospace", ["DejaVu Sans Mono"]),
    prefer("sans-serif", ["DejaVu Sans", "Open Sans"]),
    `</fontconfig>`,
  ];
  writeFileSync(path.join(place, "fonts.conf"), config.join("\n"));
  return { FONTCONFIG_PATH: place };
}
