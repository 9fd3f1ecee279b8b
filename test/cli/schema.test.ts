import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";

const root = new URL("../..", import.meta.url);

describe("the JSON of a review", () => {
  const schema = JSON.parse(readFileSync(new URL("schemas/review.schema.json", root), "utf8")) as object;
  const validate = new Ajv({ allErrors: true }).compile(schema);

  const said = () => validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);

  it("is as its schema says, for the sample newsroom", () => {
    const args = [
      "--import=tsx",
      "server/src/cli/main.ts",
      "check",
      "--format",
      "json",
      "--fail-on",
      "never",
      "seeds",
    ];
    const out = execFileSync(process.execPath, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
    const answer = JSON.parse(out) as { files: { findings: { fixes: unknown[]; related: unknown[] }[] }[] };
    assert.ok(validate(answer), said()?.join("\n"));
    const findings = answer.files.flatMap((file) => file.findings);
    assert.ok(findings.some(({ fixes }) => fixes.length > 0));
    assert.ok(findings.some(({ related }) => related.length > 0));
  });

  it("is not as it says where a finding lacks its place", () => {
    const finding = {
      rule: "a/b",
      severity: "hint",
      message: "",
      start: 0,
      end: 1,
      text: "",
      related: [],
      fixes: [],
    };
    const summary = { files: 1, findings: 1, error: 0, warning: 0, information: 0, hint: 1 };
    assert.ok(!validate({ version: 1, files: [{ path: "a.md", findings: [finding] }], summary }));
    assert.match(said()?.join("\n") ?? "", /line/);
  });
});
