import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { DraftFile } from "../../server/src/cli/drafts.js";
import { totalOf } from "../../server/src/features/answers/format.js";
import { FORMATS } from "../../server/src/cli/formats/formats.js";
import { DraftStets } from "../../server/src/ledger/draft-stets.js";
import { passageAt } from "../../server/src/ledger/passage.js";
import { withId } from "../../server/src/ledger/stet.js";
import { DEFAULT_INPUT, Reviewer } from "../../server/src/review/review.js";
import { RULES } from "../../server/src/rules/index.js";

const STORY =
  "# Pier — 😀 TK\n\nThe thugs will take TK, it is said.\r\n\r\nIt takes TK weeks, 100% of them.\n";

/** A draft as the command line has it. */
function draftFile(path: string, text: string, stets?: DraftStets): DraftFile {
  const input = { ...DEFAULT_INPUT, ...(stets && { stets }) };
  return { path, text, encoding: "utf-8", review: new Reviewer().review(text, "markdown", input) };
}

/** The story with its first TK let stand. */
function withStet(): DraftFile {
  const start = STORY.indexOf("TK");
  const passage = passageAt(STORY, { start, end: start + 2 });
  const by = { reason: "The count is due at noon.", who: "Ana", when: "2031-05-02T09:00:00Z" };
  const stet = withId({ rule: "copy/placeholder", draft: "desk/a b.md", ...passage, ...by });
  return draftFile("desk/a b.md", STORY, new DraftStets([stet], "desk/a b.md"));
}

function written(format: string, drafts: readonly DraftFile[], errors: readonly string[] = []): string {
  const form = FORMATS[format]!;
  const parts = drafts.map((draft) => form.draft(draft, false)).filter((text) => text !== "");
  return form.begin + parts.join(form.between) + form.end(totalOf(drafts, errors));
}

interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
  snippet: { text: string };
}
interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: Region } }[];
  partialFingerprints: Record<string, string>;
  suppressions?: { justification: string }[];
}
interface Sarif {
  runs: { columnKind: string; tool: { driver: { rules: { id: string }[] } }; results: Result[] }[];
}

const sarif = (drafts: readonly DraftFile[], errors?: readonly string[]): Sarif =>
  JSON.parse(written("sarif", drafts, errors)) as Sarif;
const tks = (log: Sarif) => log.runs[0]!.results.filter(({ ruleId }) => ruleId === "copy/placeholder");

describe("findings as SARIF", () => {
  it("stand where they are in the text, lines and UTF-16 columns counted from 1", () => {
    const log = sarif([draftFile("desk/a b.md", STORY)]);
    assert.equal(log.runs[0]?.columnKind, "utf16CodeUnits");
    const lines = STORY.split(/\r?\n/);
    const places = tks(log).map(({ locations: [at] }) => at!.physicalLocation);
    assert.deepEqual(
      places.map(({ region }) => region.startLine),
      [1, 3, 5],
    );
    for (const { artifactLocation, region } of places) {
      assert.equal(artifactLocation.uri, "desk/a%20b.md");
      const words = lines[region.startLine - 1]!.slice(region.startColumn - 1, region.endColumn - 1);
      assert.deepEqual([words, region.snippet.text, region.endLine], ["TK", "TK", region.startLine]);
    }
  });

  it("name their rule by its place among the rules", () => {
    for (const { tool, results } of sarif([draftFile("a.md", STORY)]).runs) {
      assert.equal(tool.driver.rules.length, RULES.length);
      for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId);
    }
  });

  it("keep their fingerprints while the copy around them moves, each its own", () => {
    const prints = (text: string) =>
      tks(sarif([draftFile("a.md", text)])).map(
        ({ partialFingerprints: { primaryLocationLineHash = "" } }) => primaryLocationLineHash,
      );
    const before = prints(STORY);
    assert.equal(new Set(before).size, 3);
    assert.deepEqual(prints(`${STORY}\nIt rained.\n`.replace("\n\nThe", "\n\nAnother day.\n\nThe")), before);
    assert.deepEqual(new Set(prints("It takes TK weeks.\n\nIt takes TK weeks.\n")).size, 2);
  });

  it("are suppressed with the reason where they are let stand", () => {
    const [first, ...rest] = tks(sarif([withStet()]));
    assert.deepEqual(
      first?.suppressions?.map(({ justification }) => justification),
      ["The count is due at noon."],
    );
    assert.ok(rest.every(({ suppressions }) => suppressions === undefined));
  });

  it("are followed by what could not be read", () => {
    const text = JSON.stringify(sarif([], ["b.md: this file may not be read"]));
    assert.match(text, /"executionSuccessful":false.*b\.md: this file may not be read/);
  });

  // STET_SARIF_SCHEMA names the schema that OASIS publishes, which is not ours to keep a copy of.
  const schema = process.env["STET_SARIF_SCHEMA"] ?? "";
  (existsSync(schema) ? it : it.skip)("are valid by the schema", () => {
    interface Ajv {
      compile(schema: unknown): { (value: unknown): boolean; errors?: unknown };
    }
    const { default: Validator } = createRequire(import.meta.url)("ajv/dist/2020.js") as {
      default: new (options: object) => Ajv;
    };
    const validate = new Validator({ strict: false, validateFormats: false, allErrors: true }).compile(
      JSON.parse(readFileSync(schema, "utf8")),
    );
    for (const log of [
      sarif([]),
      sarif([withStet(), draftFile("/tmp/b.md", STORY), draftFile("-", "TK")], ["c.md: no"]),
    ])
      assert.ok(validate(log), JSON.stringify(validate.errors, null, 1));
  });
});

describe("findings as a workflow's commands", () => {
  it("stand on their lines, with what would end a command or a property escaped", () => {
    const lines = written("github", [draftFile("./desk/a,b: c.md", STORY)])
      .trimEnd()
      .split("\n");
    const tk = lines.find((line) => line.includes("copy/placeholder"));
    assert.match(
      tk ?? "",
      /^::\w+ file=desk\/a%2Cb%3A c\.md,line=1,endLine=1,col=13,endColumn=15,title=Stet%3A copy\/placeholder::/,
    );
    assert.ok(lines.every((line) => /^::(?:error|warning|notice) [^\r]+::[^\r]+$/.test(line)));
  });
});

describe("findings as Markdown", () => {
  it("quote the words and leave no mark of the copy's in force", () => {
    const text = written("markdown", [
      draftFile("a.md", "It takes TK @desk `weeks`.\n\n| a | TK \\| b |\n|---|---|\n"),
    ]);
    assert.match(text, /^### a\.md\n\n- \*\*line 1\*\*: “TK” — /);
    assert.match(text, /findings? (?:is|are) open in 1 draft\.\n$/);
    assert.match(
      written("markdown", [withStet()]),
      /Let stand:\n\n- \*\*line 1\*\*: “TK” .*Ana, 2031-05-02: The count is due at noon\./,
    );
    assert.equal(
      written("markdown", [draftFile("a.md", "It rained.\n")]).trim(),
      "Nothing is open in 1 draft.",
    );
  });
});

describe("findings as a line each", () => {
  it("carry their path, and the summary comes last", () => {
    const lines = written("ndjson", [
      draftFile("a.md", "TK"),
      draftFile("b.md", "Rain."),
      draftFile("c.md", "TK"),
    ]);
    const all = lines
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { path?: string; summary?: { files: number } });
    assert.deepEqual(
      all.map(({ path }) => path),
      ["a.md", "c.md", undefined],
    );
    assert.equal(all.at(-1)?.summary?.files, 3);
  });
});

describe("findings as JSON", () => {
  it("are one object, whatever the number of drafts", () => {
    for (const drafts of [[], [draftFile("a.md", "TK")], [draftFile("a.md", "TK"), withStet()]]) {
      const { files, summary } = JSON.parse(written("json", drafts)) as {
        files: object[];
        summary: { files: number };
      };
      assert.deepEqual([files.length, summary.files], [drafts.length, drafts.length]);
    }
  });
});
