// Makes drafts with the exporters that desks use (pandoc, LibreOffice), from a story without a fault and from one with four, and
// reviews them and the sources of two sites: nothing may be found in the first, and the four in the second, in every form.
// Usage: node test/exports/run.mjs [--keep FOLDER]   A tool that is not installed is told as skipped, never as passed.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../..");
const keep = process.argv[2] === "--keep" ? path.resolve(process.argv[3]) : null;
const folder = keep ?? mkdtempSync(path.join(tmpdir(), "stet-exports-"));
mkdirSync(folder, { recursive: true });

/** What is planted in the second story, by rule. */
const PLANTED = [
  "attribution/unattributed-claim",
  "copy/placeholder",
  "statistics/conflicting-figures",
  "wording/loaded-label",
];
/** Pandoc's writers, with the ending that their drafts have. */
const WRITERS = {
  markdown: "md",
  "markdown-smart": "md",
  gfm: "md",
  commonmark: "md",
  commonmark_x: "md",
  markdown_mmd: "md",
  markdown_phpextra: "md",
  markdown_strict: "md",
  plain: "txt",
};
/** How pandoc breaks lines. */
const WRAPS = [[], ["--wrap=none"], ["--columns=50"], ["-s", "--wrap=preserve"]];

const has = (tool) => spawnSync(tool, ["--version"], { stdio: "ignore" }).status === 0;
const drafts = [];
const skipped = [];
const made = (name, isClean) => drafts.push({ file: path.join(folder, name), isClean });

if (has("pandoc")) {
  for (const story of ["clean", "faulty"])
    for (const office of ["html", "docx", "odt"]) {
      const source = path.join(folder, `${story}.${office}`);
      const html = path.join(here, "sources", `${story}.html`);
      if (office === "html") cpSync(html, source);
      else execFileSync("pandoc", [html, "-o", source]);
      for (const [writer, ending] of Object.entries(WRITERS))
        for (const [index, wrap] of WRAPS.entries()) {
          const name = `${story}-${office}-${writer}-${index}.${ending}`;
          execFileSync("pandoc", [source, "-t", writer, ...wrap, "-o", path.join(folder, name)], {
            stdio: ["ignore", "ignore", "ignore"],
          });
          made(name, story === "clean");
        }
    }
} else skipped.push("pandoc");

if (!has("soffice")) skipped.push("LibreOffice");
else if (skipped.length === 0)
  for (const story of ["clean", "faulty"])
    for (const office of ["docx", "odt"])
      for (const [encoding, filter] of [
        ["utf8", "txt:Text"],
        ["utf16", "txt:Text (encoded):UTF16,LF"],
        ["1252", "txt:Text (encoded):MS_1252,CRLF"],
      ]) {
        const out = path.join(folder, `office-${encoding}-${office}`);
        execFileSync(
          "soffice",
          [
            `-env:UserInstallation=file://${folder}/profile`,
            "--headless",
            "--convert-to",
            filter,
            "--outdir",
            out,
            path.join(folder, `${story}.${office}`),
          ],
          { stdio: "ignore" },
        );
        made(path.join(path.basename(out), `${story}.txt`), story === "clean");
      }

for (const name of readdirSync(path.join(here, "sites"))) {
  const text = readFileSync(path.join(here, "sites", name), "utf8");
  writeFileSync(path.join(folder, name), text);
  made(name, name.startsWith("clean"));
}

let failed = 0;
const { stdout } = spawnSync(
  "node",
  [path.join(root, "dist/cli.js"), "check", "--format", "json", ...drafts.map(({ file }) => file)],
  { encoding: "utf8", maxBuffer: 1e9 },
);
const byPath = new Map(JSON.parse(stdout).files.map((file) => [path.resolve(file.path), file.findings]));
for (const { file, isClean } of drafts) {
  const findings = byPath.get(file) ?? [{ rule: "not read", text: "" }];
  const found = [...new Set(findings.map(({ rule }) => rule))].sort();
  const wanted = isClean ? [] : PLANTED;
  if (JSON.stringify(found) === JSON.stringify(wanted)) continue;
  failed++;
  console.log(`FAILED ${path.relative(folder, file)}`);
  for (const { rule, text, message } of findings)
    if (isClean || !PLANTED.includes(rule))
      console.log(`  ${rule}: ${JSON.stringify(text)} ${message ?? ""}`);
  for (const rule of wanted) if (!found.includes(rule)) console.log(`  ${rule}: not found`);
}
for (const tool of skipped) console.log(`SKIPPED ${tool}: it is not installed`);
console.log(`${drafts.length - failed} passed, ${failed} failed, ${skipped.length} tools skipped`);
if (!keep) rmSync(folder, { recursive: true });
process.exitCode = failed > 0 ? 1 : 0;
