// Publishes drafts in which a finding is let stand with the tools that sites are made with (Hugo, Jekyll, MkDocs, Eleventy, cmark-gfm,
// pandoc, MDX), as they are and after Prettier: each page must be what it is without the comment, words, addresses of headings
// and teaser alike, and the finding must stay away. Then it publishes a folder with notes, house file and ledger, and says what of that is public.
// Usage: node --import=tsx test/exports/publish.mjs [FOLDER]   FOLDER: where Eleventy and MDX are installed; else npm installs them for
// this run. A tool that is not installed is told as skipped, never as passed.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "prettier";
import { letStand } from "../../server/src/edits/let-stand.js";
import { applyEdits } from "../../server/src/edits/edit.js";
import { passageAt } from "../../server/src/ledger/passage.js";
import { leaveOut, publishedNotes } from "../../server/src/node/published.js";
import { stetLine } from "../../server/src/ledger/stet.js";
import { review } from "../support/review.js";
import { CONVERTERS, convert, filesBelow, GENERATORS, has, write } from "./publishers.mjs";

const RULE = "attribution/unattributed-claim";
const RULES = [RULE, "wording/loaded-label"];
const CLAIM = "The fire was caused by a faulty cable and was the worst in decades.";
const FRONT = "---\ntitle: The mill\n---\n\n";

/** Drafts with one claim, by where that stands. */
const SHAPES = {
  second: `${FRONT}It rained all day.\n\n${CLAIM}\n\nIt was cold.\n`,
  bare: `# The mill\n\n${CLAIM}\n\nIt was cold.\n`,
  bold: `${FRONT}It rained all day.\n\n**The mill** closed. ${CLAIM}\n\nIt was cold.\n`,
  wrapped: `${FRONT}It rained all day.\n\nThe mill on the river Tull closed in May, Ana Ruiz, the mayor, said at noon on\nMonday. ${CLAIM} It was old and nobody had tested\nit since the spring.\n`,
  behindlist: `${FRONT}- one\n- two\n\n${CLAIM}\n\n> A quotation.\n`,
  first: `${FRONT}${CLAIM}\n\nIt was cold.\n`,
  alone: `${CLAIM}\n\nIt was cold.\n`,
  heading: `${FRONT}It rained all day.\n\n## Illegal immigrants leave\n\nIt was cold.\n`,
  list: `${FRONT}It rained all day.\n\n1. It was cold.\n2. ${CLAIM}\n3. It was dark.\n`,
  table: `${FRONT}It rained all day.\n\n| What | Why |\n| --- | --- |\n| Fire | ${CLAIM} |\n| Flood | It rained. |\n`,
  quote: `${FRONT}It rained all day.\n\n> [!NOTE]\n> ${CLAIM}\n\nIt was cold.\n`,
  html: `${FRONT}It rained all day.\n\n<p class="lead">${CLAIM}</p>\n\nIt was cold.\n`,
};
/** As a person types a comment: it hides words until they are given a line of their own. */
const TYPED = `${FRONT}It rained all day.\n\n<!-- stet ${RULE} --> ${CLAIM}\n\nIt was cold.\n`;

/** What is to come, where a template would read it. */
const BRACES = `${FRONT}The mayor, {{ TK }}, left.\n`;

let passed = 0;
let failed = 0;
const skipped = new Set();
function judge(what, faults) {
  if (faults.length === 0) passed++;
  else {
    failed++;
    console.log(`FAILED ${what}: ${faults.join("; ")}`);
  }
}

const claimOf = (text) => review(text).findings.find(({ rule }) => RULES.includes(rule));

/** A draft with its claim let stand by a comment, or null where Stet writes none and the ledger has it. */
function stood(text, isMdx = false) {
  const finding = claimOf(text);
  if (!finding) throw new Error(`no claim in ${text}`);
  const edit = letStand(text, "markdown", finding.span, finding.rule, "block", isMdx);
  return edit && applyEdits(text, [edit]);
}

/** What a reader, and a link, meets of a page. */
const seen = (html) =>
  html
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/>\s+/g, ">")
    .replace(/\s+</g, "<")
    .replace(/\s+/g, " ")
    .trim();

/** The drafts of all shapes: with their comment and without, as typed and after Prettier. */
async function draftsOf() {
  const drafts = {};
  const pairs = [];
  const put = (name, before, after) => {
    drafts[`${name}-without`] = before;
    drafts[`${name}-with`] = after;
    pairs.push(name);
    judge(`${name}: the finding stays away`, claimOf(after) ? ["it is back"] : []);
  };
  const ledger = [];
  const typed = review(TYPED).findings.find(({ rule }) => rule === "copy/hidden-words");
  const mended = typed && applyEdits(TYPED, typed.fixes()[0].edits);
  judge("a comment typed before words is told, with a fix", mended ? [] : ["it is not"]);
  const all = Object.entries(SHAPES).map(([name, text]) => [name, text, stood(text)]);
  if (mended) all.push(["typed", TYPED.replace(/<!--.*?--> /, ""), mended]);
  for (const [name, before, after] of all) {
    if (after === null) {
      ledger.push(name);
      continue;
    }
    put(name, before, after);
    for (const proseWrap of ["always", "never"]) {
      const pretty = (text) => format(text, { parser: "markdown", proseWrap, printWidth: 60 });
      put(`${name}-${proseWrap}`, await pretty(before), await pretty(after));
    }
  }
  console.log(`a comment is written in: ${pairs.filter((name) => !name.includes("-")).join(", ")}`);
  console.log(`the ledger is left to: ${ledger.join(", ")}`);
  return { drafts, pairs };
}

function comparePages(tool, pages, pairs) {
  for (const name of pairs) {
    const [before, after] = [pages[`${name}-without`], pages[`${name}-with`]];
    const faults = [];
    if (before === null || after === null) faults.push("there is no page");
    else {
      const same = (html) => seen(html).replaceAll(`${name}-without`, name).replaceAll(`${name}-with`, name);
      if (/stet[ -]/.test(seen(after).replace(/<[^>]*>/g, ""))) faults.push("the comment is on the page");
      if (same(before) !== same(after)) faults.push(`the page differs: ${same(before)} | ${same(after)}`);
    }
    judge(`${tool}, ${name}`, faults);
  }
}

const folder = mkdtempSync(path.join(tmpdir(), "stet-publish-"));
let tools = process.argv[2] ? path.resolve(process.argv[2]) : null;
if (tools === null) {
  const made = path.join(folder, "tools");
  mkdirSync(made);
  const { status } = spawnSync(
    "npm",
    [
      "install",
      "--no-save",
      "--no-audit",
      "--no-fund",
      "--ignore-scripts",
      "--prefix",
      made,
      "@11ty/eleventy@3.1.8",
      "@mdx-js/mdx@3.1.1",
    ],
    { stdio: "ignore" },
  );
  if (status === 0) tools = made;
}

try {
  const { drafts, pairs } = await draftsOf();
  judge(
    "{{ TK }} is told as still to come",
    review(BRACES).findings.some(({ rule }) => rule === "copy/placeholder") ? [] : ["it is not"],
  );
  for (const [name, tool] of Object.entries(GENERATORS)) {
    if (!tool.installed(tools)) {
      skipped.add(name);
      continue;
    }
    for (const unsafe of name === "hugo" ? [true, false] : [true]) {
      const site = path.join(folder, `${name}-${unsafe}`);
      mkdirSync(site);
      comparePages(
        unsafe ? name : `${name}, raw HTML left out`,
        tool.build(site, drafts, { tools, unsafe }),
        pairs,
      );
    }
    publishFolder(name, tool);
  }
  for (const [name, command] of Object.entries(CONVERTERS)) {
    if (!has(command[0])) {
      skipped.add(command[0]);
      continue;
    }
    const pages = Object.fromEntries(
      Object.entries(drafts).map(([draft, text]) => [draft, convert(command, text)]),
    );
    comparePages(name, pages, pairs);
  }
  if (has("pandoc")) roundTrip(drafts, pairs);
  await compileMdx();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const tool of skipped) console.log(`SKIPPED ${tool}: it is not installed`);
console.log(`${passed} passed, ${failed} failed, ${skipped.size} tools skipped`);
process.exitCode = failed > 0 ? 1 : 0;

/** What of the files beside a draft a tool makes public, and that its configuration keeps them back. */
function publishFolder(name, tool) {
  const text = SHAPES.list;
  const passage = passageAt(text, claimOf(text).span);
  const line = stetLine({
    rule: RULE,
    draft: "list.md",
    ...passage,
    reason: "",
    who: "Ana",
    when: "2031-05-02T09:00:00Z",
  });
  const extra = {
    "stet.json": '{ "outlet": "Tull Herald" }\n',
    ".stet/ledger.jsonl": `${line}\n`,
    ".stet/.gitattributes": "*.jsonl merge=union eol=lf\n",
    "sources/interview.md": "Ana Ruiz: I saw the smoke.\n",
    "sources/tape.txt": "Ana Ruiz: I saw the smoke.\n",
  };
  const published = (run, { exclude = false, isOutside = false } = {}) => {
    const site = path.join(folder, `${name}-${run}`);
    mkdirSync(site);
    if (isOutside) write(site, extra);
    const drafts = { list: text, braces: BRACES };
    const { braces } = tool.build(site, drafts, { extra: isOutside ? {} : extra, tools, exclude });
    if (run === "beside" && !/TK/.test(braces ?? "")) console.log(`${name} prints nothing for {{ TK }}`);
    return filesBelow(path.join(site, tool.out)).filter((file) => /stet|ledger|interview|tape/.test(file));
  };
  /** What is public once Stet's fix, or the line that it gives, stands in the configuration. */
  const left = () => {
    const site = path.join(folder, `${name}-beside`);
    rmSync(path.join(site, tool.out), { recursive: true });
    const notes = ["sources/interview.md"].map((each) => path.join(site, tool.content, each));
    const told = publishedNotes(notes, site);
    if (told?.change) leaveOut(notes, site);
    else if (told?.line) {
      const { path: file, text: line } = told.line;
      writeFileSync(file, `${line}\n${readFileSync(file, "utf8")}`);
    }
    tool.make(site, tools);
    return filesBelow(path.join(site, tool.out)).filter((file) => /interview|tape/.test(file));
  };
  const open = published("beside");
  console.log(`${name} makes public of what is beside a draft: ${open.join(", ") || "nothing"}`);
  judge(
    `${name}: the ledger is not public`,
    open.filter((file) => /ledger|\.stet/.test(file)),
  );
  if (tool.make) judge(`${name}: what the fix leaves out is not public`, left());
  if (tool.excludes)
    judge(
      `${name}: what its configuration leaves out is not public`,
      published("excluded", { exclude: true }),
    );
  if (tool.content !== ".")
    judge(
      `${name}: what is outside of ${tool.content} is not public`,
      published("outside", { isOutside: true }),
    );
}

/** Pandoc's own Markdown writes comments as raw HTML in code: they speak on. */
function roundTrip(drafts, pairs) {
  for (const name of pairs)
    for (const writer of ["markdown", "gfm"]) {
      const [reader, text] = [writer, drafts[`${name}-with`]];
      const after = execFileSync("pandoc", ["-f", reader, "-t", writer, "--wrap=preserve"], {
        input: text,
        encoding: "utf8",
      });
      judge(
        `pandoc from ${writer} to ${writer}, ${name}: the finding stays away`,
        claimOf(after) ? [`it is back: ${after}`] : [],
      );
    }
}

async function compileMdx() {
  if (tools === null || !existsSync(path.join(tools, "node_modules/@mdx-js/mdx"))) {
    skipped.add("MDX");
    return;
  }
  const requireFrom = createRequire(path.join(tools, "x.js"));
  const { compile } = await import(pathToFileURL(requireFrom.resolve("@mdx-js/mdx")).href);
  const programOf = async (text) =>
    String(await compile(text.replace(/^---[\s\S]*?---\n/, "")))
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\{\}|"\\n",?\s*/g, "")
      .replace(/\s+/g, " ");
  for (const [name, text] of Object.entries(SHAPES)) {
    if (name === "html") continue;
    const after = stood(text, true);
    if (after === null) continue;
    const faults = [];
    try {
      const [without, with_] = [await programOf(text), await programOf(after)];
      for (const sentence of [CLAIM, "It was cold."])
        if (without.includes(sentence) && !with_.includes(sentence)) faults.push(`“${sentence}” is gone`);
      if (/stet attribution/.test(with_)) faults.push("the comment is on the page");
    } catch (error) {
      faults.push(`it does not compile: ${error.message}`);
    }
    if (claimOf(after)) faults.push("the finding is back");
    judge(`MDX, ${name}`, faults);
  }
}
