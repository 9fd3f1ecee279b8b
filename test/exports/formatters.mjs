// Formats drafts in which a finding is let stand by a comment with the formatters that desks use (dprint, remark, markdownlint),
// and compiles the one in MDX: the comment must still speak for its paragraph, and no word be lost. Prettier has a test of its own.
// Usage: node test/exports/formatters.mjs [FOLDER]   FOLDER: where the tools are installed; else npm installs them for this run.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const folder = mkdtempSync(path.join(tmpdir(), "stet-formatters-"));
const TOOLS = [
  "@dprint/markdown@0.28.1",
  "@dprint/formatter@0.6.0",
  "remark-cli@12.0.1",
  "remark-gfm@4.0.1",
  "remark-frontmatter@5.0.0",
  "markdownlint-cli2@0.24.1",
  "@mdx-js/mdx@3.1.1",
];
let tools = process.argv[2] && path.resolve(process.argv[2]);
if (!tools) {
  tools = folder;
  const { status } = spawnSync(
    "npm",
    ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder, ...TOOLS],
    { stdio: "ignore" },
  );
  if (status !== 0) {
    console.log("SKIPPED: npm could not install the formatters");
    process.exit(0);
  }
}
const at = (name) => path.join(tools, "node_modules", name);
const requireFrom = createRequire(path.join(tools, "x.js"));
const load = (name) => import(pathToFileURL(requireFrom.resolve(name)).href);

const RULE = "attribution/unattributed-claim";
const LONG =
  "The mill on the river Tull closed in May, Ana Ruiz, the mayor, said at noon on\nMonday. The fire was caused by a faulty cable. It was old and nobody had tested\nit since the spring.";
const draft = (comment) =>
  `---\ntitle: The mill\n---\n\n# The mill\n\nIt rained all day.\n\n${comment}\n\n${LONG}\n\n- one\n- two\n\n> A quotation.\n`;
const DRAFTS = { "a.md": draft(`<!-- stet ${RULE} -->`), "b.mdx": draft(`{/* stet ${RULE} */}`) };

const words = (text) =>
  text
    .replace(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g, " ")
    .split(/[\s*_-]+/)
    .filter(Boolean)
    .join(" ");
const claims = (file) => {
  const { stdout } = spawnSync("node", [path.join(root, "dist/cli.js"), "check", "--format", "json", file], {
    encoding: "utf8",
  });
  return JSON.parse(stdout).files[0].findings.filter(({ rule }) => rule === RULE).length;
};

let failed = 0;
let passed = 0;
const skipped = [];
function judge(tool, name, file) {
  const after = readFileSync(file, "utf8");
  const faults = [];
  if (claims(file) > 0) faults.push("the finding is back");
  if (words(after) !== words(DRAFTS[name])) faults.push("a word was lost or moved");
  if (faults.length === 0) passed++;
  else failed++;
  console.log(`${tool} ${name}: ${faults.join(", ") || "stands"}`);
}

for (const [name, text] of Object.entries(DRAFTS)) {
  const fresh = (tool) => {
    const file = path.join(folder, `${tool}-${name}`);
    writeFileSync(file, text);
    return file;
  };
  if (existsSync(at("@dprint/markdown")) && existsSync(at("@dprint/formatter"))) {
    const { createFromBuffer } = await load("@dprint/formatter");
    const { getPath } = await load("@dprint/markdown");
    for (const textWrap of ["always", "never", "maintain"]) {
      const formatter = createFromBuffer(readFileSync(getPath()));
      formatter.setConfig({ lineWidth: 60 }, { textWrap });
      const file = fresh(`dprint-${textWrap}`);
      writeFileSync(file, formatter.formatText({ filePath: "a.md", fileText: text }));
      judge(`dprint ${textWrap}`, name, file);
    }
  } else skipped.push("dprint");
  if (name.endsWith(".md")) {
    if (existsSync(at("remark-cli"))) {
      const file = fresh("remark");
      execFileSync(
        "node",
        [
          at("remark-cli/cli.js"),
          "--use",
          "remark-gfm",
          "--use",
          "remark-frontmatter",
          file,
          "--output",
          file,
        ],
        { cwd: tools, stdio: "ignore" },
      );
      judge("remark", name, file);
    } else skipped.push("remark");
    if (existsSync(at("markdownlint-cli2"))) {
      const file = fresh("markdownlint");
      spawnSync("node", [at("markdownlint-cli2/markdownlint-cli2-bin.mjs"), "--fix", path.basename(file)], {
        cwd: path.dirname(file),
        stdio: "ignore",
      });
      judge("markdownlint", name, file);
    } else skipped.push("markdownlint");
  } else if (existsSync(at("@mdx-js/mdx"))) {
    const { compile } = await load("@mdx-js/mdx");
    // A comment of the program is none of the page.
    const program = String(await compile(text.replace(/^---[\s\S]*?---\n/, "")));
    const page = program.replace(/\/\*[\s\S]*?\*\//g, "");
    const isWhole = page.includes("It was old and nobody had tested") && !page.includes("stet attribution");
    console.log(
      `MDX ${name}: ${isWhole ? "compiles, every word on the page" : "words are missing, or the comment is on the page"}`,
    );
    if (isWhole) passed++;
    else failed++;
  } else skipped.push("MDX");
}
for (const tool of skipped) console.log(`SKIPPED ${tool}: it is not installed`);
console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
rmSync(folder, { recursive: true });
process.exitCode = failed > 0 ? 1 : 0;
